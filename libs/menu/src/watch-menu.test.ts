import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SNACKS } from './menu.testing.ts'
import type { Menu } from './menu.ts'
import { type MenuSource, watchMenu } from './watch-menu.ts'

const EVERY_MS = 40
const PATIENCE = { timeout: 5_000, interval: 5 }
const DEARER = SNACKS.replace('price: 450', 'price: 460')
const WRONG = SNACKS.replace('price: 450', 'price: free')

interface Line {
  level: 'info' | 'error'
  fields: Record<string, unknown>
  message: string
}

/** A menu on a real file, and what is logged about it. */
function watched(check?: (menu: Menu) => void): { file: string; source: MenuSource; log: Line[] } {
  const folder = mkdtempSync(join(tmpdir(), 'truck-menu-'))
  const file = join(folder, 'menu.yaml')
  writeFileSync(file, SNACKS)
  const log: Line[] = []
  const line = (level: Line['level']) => (fields: Line['fields'], message: string) =>
    void log.push({ level, fields, message })
  const logger = { info: line('info'), error: line('error') } as unknown as Logger
  const source = watchMenu(file, { logger, everyMs: EVERY_MS, ...(check !== undefined && { check }) })
  onTestFinished(async () => {
    await source.stop()
    rmSync(folder, { recursive: true })
  })
  return { file, source, log }
}

function priceOf(source: MenuSource): number | undefined {
  return source.current.item('hotdog')?.priceMinor
}

/** Replaces a file as editors do: a new one beside it takes its name. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}

test.each([
  ['written in place', writeFileSync],
  ['replaced by another of its name', replaceFile],
])('a file that is %s is taken up without a restart', async (_how, write) => {
  const { file, source, log } = watched()
  const before = source.current
  expect(priceOf(source)).toBe(450)
  write(file, DEARER)
  await vi.waitUntil(() => priceOf(source) === 460, PATIENCE)
  // Whoever works with the menu of before keeps a whole one.
  expect(before.item('hotdog')?.priceMinor).toBe(450)
  write(file, SNACKS)
  await vi.waitUntil(() => priceOf(source) === 450, PATIENCE)
  expect(log.map(({ level, message }) => `${level}: ${message}`)).toEqual(
    Array(2).fill('info: the menu was read anew'),
  )
})

test('a wrong file is refused with its line, once, and the menu stays until a right one comes', async () => {
  const { file, source, log } = watched()
  const before = source.current
  replaceFile(file, WRONG)
  await vi.waitUntil(() => log.length > 0, PATIENCE)
  const line = SNACKS.split('\n').findIndex((text) => text.includes('price: 450')) + 1
  expect(log[0]).toMatchObject({ level: 'error', fields: { code: ErrorCode.BAD_MENU, file, line } })
  expect(log[0]?.message).toContain(`the menu stays as it was: ${file}:${line}: items[0].price must be`)
  expect(source.current).toBe(before)
  replaceFile(file, DEARER)
  await vi.waitUntil(() => priceOf(source) === 460, PATIENCE)
  // Many looks later: the wrong file was told of once.
  expect(log.map(({ level }) => level)).toEqual(['error', 'info'])
})

test('a file that is being written is not read before it is whole', () => {
  // The clock is the test's, so that no slow machine makes a pause between two writes.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const { file, source, log } = watched()
  const before = source.current
  // A menu of one item is a right menu too: only time can tell that more is to come.
  const half = DEARER.slice(0, DEARER.indexOf('  - name: pancakes'))
  truncateSync(file, 0)
  for (const text of [half.slice(0, 500), half.slice(500), DEARER.slice(half.length)]) {
    vi.advanceTimersByTime(EVERY_MS)
    expect(source.current).toBe(before)
    appendFileSync(file, text)
  }
  vi.advanceTimersByTime(EVERY_MS)
  expect(source.current).toBe(before)
  vi.advanceTimersByTime(EVERY_MS)
  expect(priceOf(source)).toBe(460)
  expect(source.current.items).toHaveLength(2)
  expect(log.map(({ level }) => level)).toEqual(['info'])
})

test('a file that is gone or empty leaves the menu as it was', async () => {
  const { file, source, log } = watched()
  unlinkSync(file)
  await vi.waitUntil(() => log.length === 1, PATIENCE)
  writeFileSync(file, '')
  await vi.waitUntil(() => log.length === 2, PATIENCE)
  expect(priceOf(source)).toBe(450)
  writeFileSync(file, DEARER)
  await vi.waitUntil(() => priceOf(source) === 460, PATIENCE)
  expect(log.map(({ level, message }) => `${level} ${message}`)).toEqual([
    expect.stringContaining(`error the menu stays as it was: ${file}: cannot be read (ENOENT)`),
    expect.stringContaining(`error the menu stays as it was: ${file}:1: the menu must have`),
    'info the menu was read anew',
  ])
})

test('a menu that is not for this process is refused', async () => {
  const { file, source, log } = watched((menu) => {
    if (menu.planning.stage !== 'order') throw new TruckError(ErrorCode.BAD_MENU, 'not for me')
  })
  const before = source.current
  replaceFile(file, SNACKS.replace('stage: order', 'stage: planner'))
  await vi.waitUntil(() => log.length === 1, PATIENCE)
  expect(log[0]?.message).toBe('the menu stays as it was: not for me')
  expect(source.current).toBe(before)
})

test('whoever needs the newest menu waits until it is read', async () => {
  const { file, source } = watched()
  replaceFile(file, DEARER)
  expect((await source.refresh()).item('hotdog')?.priceMinor).toBe(460)
  replaceFile(file, WRONG)
  expect((await source.refresh()).item('hotdog')?.priceMinor).toBe(460)
})

test('a file that is wrong at the start is refused at once', () => {
  const { file } = watched()
  writeFileSync(file, WRONG)
  expect(() => watchMenu(file, { logger: {} as Logger })).toThrow(
    expect.objectContaining({ code: ErrorCode.BAD_MENU }),
  )
})
