import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { SHORT } from './attacks.ts'
import { mutateInProcess } from './in-process.ts'
import { mutantOf } from './mutations.ts'
import { startProcessTruck } from './process-truck.ts'
import { isUnharmed, renderReport, reportOf } from './report.ts'
import { attack } from './run.ts'
import { TO_ROUTER } from './seeds.ts'
import { readFields, writeFields } from './wire-format.ts'

const DEADLINE_MS = 120_000
/** Those that take longer because of a bound in seconds are played by `npm run attack`. */
const ONLY = [
  'half greetings',
  'no key',
  'revoked key',
  'right key, wrong role',
  'stolen routing id',
  'forged results',
  'mutants over sockets',
  'HTTP fuzz',
  "another customer's order",
  'script in names',
]
/** Ratios of times and memory need a longer run on a machine of its own. */
const MEASURED = /p99|MiB/

test('what is read and written as fields is the same message', () => {
  for (const frame of TO_ROUTER)
    expect(Buffer.compare(writeFields(readFields(frame) ?? []), Buffer.from(frame))).toBe(0)
})

test('one seed makes one series of mutants', () => {
  const series = (): string[] => {
    const random = seededRandom(7)
    return TO_ROUTER.map((frame) => mutantOf(frame, random).toString('hex'))
  }
  expect(series()).toEqual(series())
})

test('decoders and the core of the router outlive mutants', async () => {
  const { wrong, tried, decoded, facts } = await mutateInProcess(3_000, 7, () => undefined)
  expect(wrong).toEqual([])
  expect(tried).toBe(3_000)
  expect(decoded).toBeGreaterThan(1_000)
  expect(facts).toBeGreaterThan(20)
})

test('a bar that is broken fails the report, with its examples', () => {
  const init = {
    against: 'nobody',
    seed: 1,
    idle: { fromMs: 0, toMs: 1 },
    attacked: [{ fromMs: 1, toMs: 2 }],
    history: { rows: [], refusals: 0 } as never,
    verdict: { lost: ['order 1'], countedTwice: [], misinformed: [], unanswered: [] } as never,
    crashes: ['cook-1 ended with SIGSEGV'],
    before: [{ name: 'cook', pid: 1, rssBytes: 1 }],
    warm: [{ name: 'cook', pid: 1, rssBytes: 1 }],
    settled: [[{ name: 'cook', pid: 1, rssBytes: 2 ** 29 }], [{ name: 'cook', pid: 2, rssBytes: 2 ** 30 }]],
    attacks: [],
    inProcess: { tried: 0, decoded: 0, facts: 0, wrong: [] },
  }
  const report = reportOf(init)
  expect(isUnharmed(report)).toBe(false)
  expect(report.bars.filter(({ isKept }) => !isKept).map(({ figure }) => figure)).toEqual([2, 1, 1_024, 512])
  expect(renderReport(report)).toContain('cook has another pid')
})

test('a truck of real processes lets no stranger in, goes by roles and loses no order', {
  timeout: DEADLINE_MS,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'truck-'))
  try {
    const report = await attack({
      against: 'processes',
      start: startProcessTruck,
      attackMs: 0,
      warmMs: 0,
      idleMs: 300,
      settleMs: 300,
      ratePerSecond: 20,
      seed: 1,
      amounts: { ...SHORT, junk: 5, strangers: 1, mutants: 300, requests: 2 },
      mutantsInProcess: 0,
      only: ONLY,
      folder,
      signal: AbortSignal.timeout(DEADLINE_MS),
      onProgress: () => undefined,
    })
    const broken = report.bars.filter(({ bar, isKept }) => !isKept && !MEASURED.test(bar))
    expect(broken, renderReport(report)).toEqual([])
    expect(report.attacks.map(({ name, tally }) => [name, tally.tried > 0])).toEqual(
      ONLY.map((name) => [name, true]),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})
