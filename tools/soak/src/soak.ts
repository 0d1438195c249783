/** One soak from start to verdict. Invariant: no process and no folder outlives it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Audit, auditFile } from '@foodtruck/journal'
import { Load } from './load.ts'
import { Samples, type Series } from './samples.ts'
import { type Slope, slopeOf } from './slope.ts'
import { Truck } from './truck.ts'

const SAMPLE_MS = 5_000
const SAMPLES_MIN = 10
/** What the router keeps while it is soaked: a tenth of the run, so that most of it is with pruning at work. */
const KEPT_SHARE = 0.1
/** This share of the run is warming up: caches fill, and the first orders get old enough to be removed. */
const WARM_UP_SHARE = 0.3
/** A shorter run shows slopes, and does not judge them: they are those of a process that still warms up. */
const JUDGED_MINUTES_MIN = 10

const DAY_MS = 86_400_000

export interface SoakInit {
  readonly minutes: number
  readonly ratePerSecond: number
  readonly onProgress: (share: number, words: string) => void
}

export interface SeriesReport extends Slope {
  readonly name: string
  readonly unit: string
  readonly growthMax: number | null
  /** Null: not judged. */
  readonly isFlat: boolean | null
}

export interface SoakReport {
  readonly minutes: number
  readonly ratePerSecond: number
  readonly keepMinutes: number
  readonly accepted: number
  readonly refused: number
  readonly lost: number
  readonly repeats: number
  readonly repeatsWrong: number
  readonly crashes: readonly string[]
  readonly audit: Audit
  readonly series: readonly SeriesReport[]
  readonly isSound: boolean
}

/** Plays it. Rejects if the truck cannot be started. */
export async function soak(init: SoakInit): Promise<{ report: SoakReport; series: readonly Series[] }> {
  const { minutes, ratePerSecond, onProgress } = init
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const runMs = minutes * 60_000
  const keepMs = runMs * KEPT_SHARE
  onProgress(0, 'starting the truck')
  let truck: Truck | null = null
  try {
    truck = await Truck.start(folder, keepMs / DAY_MS)
    const load = await Load.start(truck.router, ratePerSecond, keepMs)
    const samples = new Samples()
    try {
      await watch(truck, load, samples, init)
    } finally {
      await load.finish()
    }
    const { journal, crashes } = truck
    await truck.stop()
    const audit = await auditFile(journal)
    const report = reportOf({ minutes, ratePerSecond, keepMs, load, crashes, audit, series: samples.all })
    return { report, series: samples.all }
  } finally {
    await truck?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function watch(truck: Truck, load: Load, samples: Samples, init: SoakInit): Promise<void> {
  const runMs = init.minutes * 60_000
  const startedMs = performance.now()
  const everyMs = Math.min(SAMPLE_MS, runMs / SAMPLES_MIN)
  for (let next = everyMs; next <= runMs; next += everyMs) {
    await new Promise((settle) => setTimeout(settle, startedMs + next - performance.now()))
    if (truck.crashes.length > 0) return
    await samples.take(truck, load)
    init.onProgress(next / runMs, `${load.ended} of ${load.accepted} orders served`)
  }
}

interface Outcome {
  minutes: number
  ratePerSecond: number
  keepMs: number
  load: Load
  crashes: readonly string[]
  audit: Audit
  series: readonly Series[]
}

function reportOf({ minutes, ratePerSecond, keepMs, load, crashes, audit, series }: Outcome): SoakReport {
  const warmMs = minutes * 60_000 * WARM_UP_SHARE
  const isJudged = minutes >= JUDGED_MINUTES_MIN
  const lines = series.map(({ name, unit, growthMax, points }) => {
    const slope = slopeOf(points.filter(({ atMs }) => atMs >= warmMs))
    const isFlat = isJudged && growthMax !== null ? slope.growth <= growthMax : null
    return { name, unit, growthMax, isFlat, ...slope }
  })
  const { accepted, refused, ended, repeats, repeatsWrong } = load
  const lost = accepted - ended
  const books = audit.served + audit.cancelled + audit.refused + audit.open
  const isBalanced = audit.accepted === books && audit.accepted === accepted
  const isClean = audit.countedTwice === 0 && audit.sequenceGaps === 0 && crashes.length === 0
  const isFlat = lines.every((line) => line.isFlat !== false)
  const isSound = lost === 0 && repeatsWrong === 0 && isBalanced && isClean && isFlat
  const counts = { accepted, refused, lost, repeats, repeatsWrong }
  return {
    minutes,
    ratePerSecond,
    keepMinutes: keepMs / 60_000,
    ...counts,
    crashes,
    audit,
    series: lines,
    isSound,
  }
}

/** The report for people. */
export function renderReport(report: SoakReport): string {
  const { minutes, ratePerSecond, keepMinutes, accepted, refused, lost, repeats, repeatsWrong, audit } =
    report
  const lines = report.series.map(({ name, unit, mean, perHour, growth, growthMax, isFlat }) => {
    const verdict = isFlat === null ? '' : isFlat ? 'flat' : `GROWS (at most ${percent(growthMax ?? 0)})`
    const figures = [mean.toFixed(1).padStart(10), unit.padEnd(6), `${signed(perHour)}/h`.padStart(14)]
    return `${name.padEnd(28)}${figures.join(' ')} ${percent(growth).padStart(9)}  ${verdict}`
  })
  return [
    `${minutes} min at ${ratePerSecond} orders/s, finished orders kept for ${keepMinutes.toFixed(1)} min`,
    `accepted ${accepted}, refused ${refused}, lost ${lost}, repeats ${repeats} (wrong ${repeatsWrong})`,
    `audit: accepted ${audit.accepted}, served ${audit.served}, open ${audit.open}, counted twice ${audit.countedTwice}`,
    ...report.crashes,
    '',
    `${'figure'.padEnd(28)}${'mean'.padStart(10)} ${''.padEnd(6)} ${'slope'.padStart(14)} ${'growth'.padStart(9)}`,
    ...lines,
    '',
    report.isSound ? 'sound' : 'NOT SOUND',
  ].join('\n')
}

function percent(share: number): string {
  return `${signed(share * 100)} %`
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`
}
