/** Each rule on single files, on a file that keeps it and on one that breaks it. */
import { expect, test } from 'vitest'
import { type Files, manifestText, writeWorkspace } from './test-workspace.ts'
import { tidy } from './tidy.ts'

const complaints = (files: Files) => tidy(writeWorkspace(files)).complaints

test('a file has at most 400 lines, whatever it is written in', () => {
  const lines = (count: number) => '\n'.repeat(count)
  expect(
    complaints({
      'libs/menu/src/a.ts': lines(400),
      'libs/menu/src/b.ts': `${lines(400)}export {}`,
      'services/gateway/src/page/page.css': lines(500),
      'proto/foodtruck/v1/order.proto': lines(401),
      'libs/messages/generated/a.js': lines(4000),
      'README.md': lines(4000),
    }),
  ).toEqual([
    'libs/menu/src/b.ts:401: has 401 lines, more than 400: split it by what its parts do',
    'proto/foodtruck/v1/order.proto:401: has 401 lines, more than 400: split it by what its parts do',
    'services/gateway/src/page/page.css:401: has 500 lines, more than 400: split it by what its parts do',
  ])
})

const environmentProblem = 'reads process.env: take it as a setting (defineSettings of @foodtruck/runtime)'

test.each([
  'export const x = process.env.TRUCK_NAME',
  `export const x = process['env']`,
  'export const { env } = process',
  `import { env } from 'node:process'`,
  'export const x = { ...process.env }',
])('%s is reading the environment', (text) => {
  expect(complaints({ 'services/cook/src/a.ts': text })).toEqual([
    `services/cook/src/a.ts:1: ${environmentProblem}`,
  ])
})

test('the environment is read by libs/runtime and by the configs of vite', () => {
  const text = 'export const x = process.env.CI'
  expect(
    complaints({
      'libs/runtime/src/a.ts': text,
      'vite.config.ts': text,
      'services/web/vite.config.ts': text,
    }),
  ).toEqual([])
})

test('tools and tests pass the environment on whole and read nothing of it', () => {
  const pass = 'export const env = { ...process.env, A: 1 }'
  expect(
    complaints({
      'tools/bench/src/a.ts': pass,
      'services/cook/src/a.test.ts': pass,
      'tests/crash/src/a.ts': pass,
    }),
  ).toEqual([])
  expect(complaints({ 'tools/bench/src/a.ts': 'export const x = process.env.A' })).toEqual([
    `tools/bench/src/a.ts:1: ${environmentProblem}`,
  ])
})

test('a test that no pattern of vitest matches is found', () => {
  const problem = 'is a test that vitest never runs: it runs {libs,services,tools,tests}/*/src/**/*.test.ts'
  expect(
    complaints({
      'libs/menu/src/deep/a.test.ts': '',
      'libs/menu/a.test.ts': '',
      'libs/menu/src/a.spec.ts': '',
      'libs/menu/src/a_test.ts': '',
      'libs/menu/src/contest.ts': '',
    }),
  ).toEqual([
    `libs/menu/a.test.ts:1: ${problem}`,
    `libs/menu/src/a.spec.ts:1: ${problem}`,
    `libs/menu/src/a_test.ts:1: ${problem}`,
  ])
})

test.each([
  [`test.only('x', run)`, 'test.only'],
  [`describe.skip('x', run)`, 'describe.skip'],
  [`it.todo('x')`, 'it.todo'],
  [`describe.skip.each([1])('x', run)`, 'describe.skip'],
  [`describe.concurrent.only('x', run)`, 'describe.only'],
  [`test.skipIf(!isRoot)('x', run)`, undefined],
  [`test('x', { retry: 3 }, run)`, 'retry'],
  [`test('x', { timeout: 3 }, run)`, undefined],
  [`list.only(1)`, undefined],
])('%s breaks the rule of fair tests: %s', (text, name) => {
  const problem = `libs/menu/src/a.test.ts:1: uses ${name}: every test runs, once, every time; remove it`
  expect(complaints({ 'libs/menu/src/a.test.ts': text })).toEqual(name ? [problem] : [])
})

const core = (text: string) =>
  complaints({
    ...Object.fromEntries(
      ['messages', 'runtime', 'journal', 'transport'].map((name) => [`libs/${name}/src/index.ts`, '']),
    ),
    'services/router/package.json': manifestText('services/router', {
      dependencies: Object.fromEntries(
        ['messages', 'runtime', 'journal', 'transport'].map((name) => [`@foodtruck/${name}`, '*']),
      ),
    }),
    'services/router/src/uses.ts': ['messages', 'runtime', 'journal', 'transport']
      .map((name) => `import '@foodtruck/${name}'`)
      .join('\n'),
    'services/router/src/core/a.ts': text,
  })

test.each([
  `import { b } from './b.ts'`,
  `import type { Router } from '@foodtruck/transport'`,
  `import { type Task, Outcome } from '@foodtruck/messages'`,
  `import { TransitionKind, type Journal } from '@foodtruck/journal'`,
  `import { ErrorCode } from '@foodtruck/runtime'`,
  'export class Core { process(at: number) { return { Date: at, setTimeout: at }.Date } }',
  `// await Promise.all, Date.now()\nexport const x = 'setTimeout'`,
])('the core may: %s', (text) => {
  expect(core(text)).toEqual([])
})

test.each([
  [`import { readFileSync } from 'node:fs'`, 'takes readFileSync of node:fs into the core'],
  [`import { shell } from '../shell.ts'`, 'takes shell of ../shell.ts into the core'],
  [`import * as journal from '@foodtruck/journal'`, 'takes all of @foodtruck/journal into the core'],
  [`import { Dealer } from '@foodtruck/transport'`, 'takes Dealer of @foodtruck/transport into the core'],
  [
    `export { openJournal } from '@foodtruck/journal'`,
    'takes openJournal of @foodtruck/journal into the core',
  ],
  ['export const now = Date.now()', 'uses Date in the core'],
  ['setTimeout(run, 1)', 'uses setTimeout in the core'],
  ['export let later: Promise<void>', 'uses Promise in the core'],
  ['export const x = process.pid', 'uses process in the core'],
  ['export async function run() {}', 'uses async in the core'],
  ['export const run = async () => 1', 'uses async in the core'],
])('the core may not: %s', (text, problem) => {
  const found = core(text)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`services/router/src/core/a.ts:1: ${problem}`)
})

test('a file that does not parse is a complaint, not a crash', () => {
  const [complaint, ...rest] = complaints({ 'libs/menu/src/a.ts': 'export const = 1\n' })
  expect(complaint).toMatch(/^libs\/menu\/src\/a\.ts:1: does not parse: /)
  expect(rest).toEqual([])
})
