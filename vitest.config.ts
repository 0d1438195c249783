import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{libs,services,tools,tests}/*/src/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
