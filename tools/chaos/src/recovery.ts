/** How long the truck took to be back, and how long answers and meals took; pure. */
import type { FaultRow, OrderRow } from './history.ts'
import type { Life } from './member.ts'

/** The value below which `share` (0..1) of the values lie; null for none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = Float64Array.from(values).sort()
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return value === undefined ? null : Math.round(value)
}

/** What each kill of a service led to, and the next thing that hit the same service. */
interface Kill {
  readonly atMs: number
  /** When the same member was hit again; Infinity if never. */
  readonly untilMs: number
  readonly member: string
}

function killsOf(faults: readonly FaultRow[], isWanted: (fault: FaultRow) => boolean): Kill[] {
  return faults.flatMap((fault, index) => {
    if (fault.kind !== 'kill' || !isWanted(fault)) return []
    const next = faults.slice(index + 1).find(({ member }) => member === fault.member)
    return [{ atMs: fault.atMs, untilMs: next?.atMs ?? Number.POSITIVE_INFINITY, member: fault.member }]
  })
}

/**
 * For each kill of the router, the time to the first order submitted after it that was acknowledged (or served). A
 * kill that was followed by another fault of the router before that is told by the later one.
 */
export function routerRecoveries(
  faults: readonly FaultRow[],
  rows: readonly OrderRow[],
  until: 'answeredMs' | 'endedMs',
): number[] {
  const recoveries: number[] = []
  for (const { atMs, untilMs } of killsOf(faults, ({ service }) => service === 'router')) {
    let backMs = Number.POSITIVE_INFINITY
    for (const row of rows) {
      if (row.submittedMs >= atMs && row[until] > 0 && row[until] < backMs) backMs = row[until]
    }
    if (backMs < untilMs) recoveries.push(backMs - atMs)
  }
  return recoveries
}

/** For each kill of a stage's replica, the time to the first counted result of the process that replaced it. */
export function stageRecoveries(faults: readonly FaultRow[], lives: readonly Life[]): number[] {
  const stages = new Set(
    lives.flatMap(({ service, instance }) => (instance === '' ? [] : [service as string])),
  )
  return killsOf(faults, ({ service }) => stages.has(service)).flatMap(({ atMs, untilMs, member }) => {
    const next = lives.find((life) => life.member === member && life.startedMs >= atMs)
    const backMs = next?.firstResultMs ?? 0
    return backMs > 0 && backMs < untilMs ? [backMs - atMs] : []
  })
}

/** For each moment when something was well again, how long the orders from before it took to be served. */
export function backlogs(heals: readonly number[], rows: readonly OrderRow[]): number[] {
  return heals.map((atMs) => {
    let lastMs = atMs
    for (const { submittedMs, endedMs } of rows) if (submittedMs < atMs && endedMs > lastMs) lastMs = endedMs
    return lastMs - atMs
  })
}

/** The longest time between two acknowledgements that follow each other, from one moment to another. */
export function longestGapMs(rows: readonly OrderRow[], fromMs: number, toMs: number): number {
  const answers: number[] = []
  for (const { answeredMs } of rows) if (answeredMs >= fromMs && answeredMs <= toMs) answers.push(answeredMs)
  let longestMs = 0
  let beforeMs = fromMs
  for (const at of [...answers.toSorted((a, b) => a - b), toMs]) {
    longestMs = Math.max(longestMs, at - beforeMs)
    beforeMs = at
  }
  return Math.round(longestMs)
}
