import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{libs,services,tools,tests}/*/src/**/*.test.ts'],
    pool: 'forks',
    // A process runs many files: loading the same modules for each of them took longer than most tests.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
