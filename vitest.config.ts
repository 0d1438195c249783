import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What compares times, or loads a whole truck: these files have the machine for themselves, after all others. */
const ALONE = [
  'tests/attack/src/*.test.ts',
  'tests/day/src/day.test.ts',
  'tests/end-to-end/src/{forecast,overload,rolling-upgrade}.test.ts',
  'tools/chaos/src/scenarios.test.ts',
  'tools/patterns/src/compare/measure.test.ts',
]

export default defineConfig({
  test: {
    pool: 'forks',
    // A process runs many files: loading the same modules for each of them took longer than most tests.
    isolate: false,
    // What the tests start, threads and processes, need not strip and compile the same modules anew each time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile') },
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{libs,services,tools,tests}/*/src/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
