import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{libs,services,tools,tests}/*/src/**/*.test.ts'],
    pool: 'forks',
    // A process runs many files: loading the same modules for each of them took longer than most tests.
    isolate: false,
    maxWorkers: 2,
    // What the tests start, threads and processes, need not strip and compile the same modules anew each time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile') },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
