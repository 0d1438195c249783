import { copyFile, mkdtemp, open, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DRIVE_KEEP_MS, drive, historyUpTo } from './drive.testing.ts'
import { History } from './history.testing.ts'
import type { Journal } from './journal.ts'
import { openJournal } from './sqlite-journal.ts'

const SEED = 20_261_121
const GROUPS = 60
const PAGE_BYTES = 8_192

/** A journal in the middle of its work: the file, and a WAL that is not folded in. */
let folder: string
let sample: string
/** The same after a close: all of it in the file. */
let closed: string
let whole: History

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-damage-'))
  sample = join(folder, 'sample.sqlite')
  closed = join(folder, 'closed.sqlite')
  const path = join(folder, 'working.sqlite')
  const journal = await openJournal({ path, keepMs: DRIVE_KEEP_MS, testing: { tailMin: 0 } })
  whole = new History()
  let left = GROUPS
  for (const group of drive(whole)) {
    await journal.commit(group)
    if (--left === 0) break
  }
  const quiet = performance.now() + 10_000
  while ((await journal.replay({ after: 0, limit: 0 })).prunedThrough === 0) {
    if (performance.now() > quiet) throw new Error('nothing was removed')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await copyFile(path, sample)
  await copyFile(`${path}-wal`, `${sample}-wal`)
  await journal.close()
  await copyFile(path, closed)
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** A copy that may be damaged. */
async function copyOf(source: string): Promise<string> {
  const path = join(folder, 'damaged.sqlite')
  for (const end of ['', '-wal', '-shm', '.lock', '.lock-journal']) await rm(`${path}${end}`, { force: true })
  await copyFile(source, path)
  if (source === sample) await copyFile(`${sample}-wal`, `${path}-wal`)
  return path
}

async function change(
  path: string,
  offset: number,
  bytes: Buffer | ((byte: number) => number),
): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const changed = typeof bytes === 'function' ? Buffer.alloc(1) : bytes
    if (typeof bytes === 'function') {
      await file.read(changed, 0, 1, offset)
      changed[0] = bytes(changed[0] ?? 0)
    }
    await file.write(changed, 0, changed.length, offset)
  } finally {
    await file.close()
  }
}

function flip(path: string, offset: number, next: () => number): Promise<void> {
  return change(path, offset, (byte) => byte ^ (1 << Math.floor(next() * 8)))
}

type Outcome = 'refused' | 'intact' | 'shorter'

/**
 * Opens what is left: refused loudly, or what is there is what was written up to some commit. Each question is
 * answered rightly or refused.
 */
async function outcomeOf(path: string): Promise<Outcome> {
  let journal: Journal
  try {
    journal = await openJournal({ path })
  } catch (error) {
    return refused(error)
  }
  try {
    const { epoch, lastSequence } = journal.recovered
    const history = historyUpTo(lastSequence)
    expect(journal.recovered).toEqual(history.expected(epoch))
    const found = await askAll(journal, history)
    if (found === 'refused') return 'refused'
    return lastSequence === whole.lastSequence ? 'intact' : 'shorter'
  } finally {
    await journal.close()
  }
}

function refused(error: unknown): 'refused' {
  const { code, message } = TruckError.from(error)
  expect(code, message).toBe(ErrorCode.JOURNAL_BROKEN)
  expect(message).toMatch(/keep a copy|is no journal|schema version/)
  return 'refused'
}

async function askAll(journal: Journal, history: History): Promise<'refused' | 'right'> {
  let outcome: 'refused' | 'right' = 'right'
  const ask = async (question: () => Promise<void>) => {
    try {
      await question()
    } catch (error) {
      if (!(error instanceof TruckError)) throw error
      if (error.code !== ErrorCode.NOT_FOUND) outcome = refused(error)
    }
  }
  await ask(async () => {
    const { accepted, served, cancelled, open, countedTwice, sequenceGaps } = await journal.audit()
    const books = [accepted, served + cancelled, open, countedTwice, sequenceGaps]
    expect(books).toEqual([history.orders.size, history.ended.size, history.openOrders().length, 0, 0])
  })
  await ask(async () => {
    const { prunedThrough } = await journal.replay({ after: 0, limit: 0 })
    const { transitions } = await journal.replay({ after: prunedThrough, limit: 10_000 })
    expect(transitions).toEqual(history.transitions.filter(({ sequence }) => sequence > prunedThrough))
  })
  for (const { number } of history.orders.values()) {
    await ask(async () => {
      const found = await journal.order(number)
      expect(found?.order).toMatchObject({ ...history.orders.get(number), number })
      expect(found?.order.endedAtMs).toBe(history.ended.get(number)?.atMs ?? 0)
      expect(found?.transitions).toEqual(history.transitions.filter(({ order }) => order === number))
    })
  }
  return outcome
}

/** Numbers below 1 that are the same each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Damages a copy in many ways and counts the outcomes. */
async function outcomes(
  source: string,
  times: number,
  damage: (path: string, next: () => number) => Promise<void>,
): Promise<Record<Outcome, number>> {
  const counts = { refused: 0, intact: 0, shorter: 0 }
  for (let i = 0; i < times; i++) {
    const path = await copyOf(source)
    await damage(path, dice(SEED + i))
    try {
      counts[await outcomeOf(path)]++
    } catch (error) {
      throw new Error(`damage ${i} of seed ${SEED} was not noticed`, { cause: error })
    }
  }
  return counts
}

describe('a journal whose process died', { timeout: 120_000 }, () => {
  test('opens with every commit', async () => {
    expect(await outcomeOf(await copyOf(sample))).toBe('intact')
  })

  test('opens with what is before the tear in its WAL', async () => {
    const { size } = await stat(`${sample}-wal`)
    const counts = await outcomes(sample, 6, (path, next) =>
      truncate(`${path}-wal`, Math.floor(next() * size)),
    )
    expect(counts.shorter).toBeGreaterThan(3)
  })

  test('opens with what is before a flipped bit at the end of its WAL, which a power cut may have left', async () => {
    const { size } = await stat(`${sample}-wal`)
    const counts = await outcomes(sample, 6, (path, next) =>
      flip(`${path}-wal`, size - 1 - Math.floor(next() * PAGE_BYTES), next),
    )
    // What a step of housekeeping wrote last is not missed.
    expect(counts.refused).toBe(0)
  })

  test('is refused with a flipped bit behind which acknowledged commits stand in its WAL', async () => {
    const { size } = await stat(`${sample}-wal`)
    const counts = await outcomes(sample, 12, (path, next) =>
      flip(`${path}-wal`, Math.floor((next() * size) / 2), next),
    )
    expect(counts).toEqual({ refused: 12, intact: 0, shorter: 0 })
  })

  test('is refused with a flipped bit in the header of its WAL', async () => {
    const counts = await outcomes(sample, 6, (path, next) =>
      flip(`${path}-wal`, Math.floor(next() * 32), next),
    )
    expect(counts).toEqual({ refused: 6, intact: 0, shorter: 0 })
  })
})

describe('the file of a journal', { timeout: 120_000 }, () => {
  test('with a flipped bit is right in every answer, or refuses it', async () => {
    const { size } = await stat(closed)
    const counts = await outcomes(closed, 12, (path, next) => flip(path, Math.floor(size * next()), next))
    expect(counts.shorter).toBe(0)
  })

  test('with a page of zeros is right in every answer, or refuses it', async () => {
    const { size } = await stat(closed)
    const pages = Math.floor(size / PAGE_BYTES)
    const zeros = Buffer.alloc(PAGE_BYTES)
    const first = await outcomes(closed, 1, (path) => change(path, 0, zeros))
    expect(first.refused).toBe(1)
    const counts = await outcomes(closed, 8, (path, next) =>
      change(path, Math.floor(next() * pages) * PAGE_BYTES, zeros),
    )
    expect(counts.shorter).toBe(0)
  })

  test('that was cut short is refused', async () => {
    const { size } = await stat(closed)
    const counts = await outcomes(closed, 4, (path, next) =>
      truncate(path, 1 + Math.floor(next() * (size - 2))),
    )
    expect(counts).toMatchObject({ intact: 0, shorter: 0 })
  })
})
