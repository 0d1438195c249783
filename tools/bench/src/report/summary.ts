/**
 * What a comparison found: for each contestant and window the median of the
 * rounds and their spread, and the ratios that count. Everything here goes into
 * the JSON of the report as it is.
 */
import { labelOf, type PlayedWindow, type ProcessCost, type WindowRequest } from '../comparison/round.ts'
import type { Contestant } from '../contestants/contestant.ts'
import { median, rounded, type Spread, spreadOf } from './statistics.ts'

export interface ProcessSummary {
  readonly name: string
  readonly cpuUsPerOrder: number
  readonly threadsUsPerOrder: Readonly<Record<string, number>>
  readonly peakMb: number
  readonly allocatedBytesPerOrder: number
  readonly heapGrowthMb: number
  readonly rssGrowthMb: number
}

export interface WindowSummary {
  readonly window: string
  readonly request: WindowRequest
  /** Open loops: the rate at which orders came, the median of the rounds. */
  readonly perSecond: number | null
  readonly rounds: number
  readonly ordersPerSecond: Spread
  readonly p50Ms: Spread
  readonly p99Ms: Spread
  readonly maxMs: Spread
  /** Rounds in which the orders were served as fast as they came. */
  readonly keptUp: number
  /** All processes and servers together, user and system. */
  readonly cpuUsPerOrder: Spread
  readonly processes: readonly ProcessSummary[]
}

export interface ContestantSummary {
  readonly name: string
  readonly about: string
  readonly durability: string
  readonly settings: Readonly<Record<string, string>>
  readonly versions: Readonly<Record<string, string>>
  readonly windows: readonly WindowSummary[]
}

/** Orders/s of one over those of another, in one window of one run. */
export interface Ratio {
  readonly of: string
  readonly over: string
  readonly window: string
  readonly value: number
}

/** Sums the rounds of a contestant up; each round played the same windows. */
export function summarize(
  contestant: Contestant,
  rounds: readonly (readonly PlayedWindow[])[],
): ContestantSummary {
  const { name, about, durability, settings } = contestant
  const windows = (rounds[0] ?? []).map((_, index) =>
    summarizeWindow(rounds.flatMap((round) => round[index] ?? [])),
  )
  return { name, about, durability, settings, versions: contestant.versions(), windows }
}

function summarizeWindow(played: readonly PlayedWindow[]): WindowSummary {
  const first = played[0]
  if (first === undefined) throw new Error('a window was not played in any round')
  const loads = played.map(({ load }) => load)
  const totals = played.map(({ processes }) => processes.reduce((sum, cost) => sum + cost.cpuUsPerOrder, 0))
  const rates = played.flatMap(({ perSecond }) => (perSecond === null ? [] : [perSecond]))
  return {
    window: labelOf(first.window),
    request: first.window,
    perSecond: rates.length > 0 ? median(rates) : null,
    rounds: played.length,
    ordersPerSecond: spreadOf(
      loads.map((load) => load.ordersPerSecond),
      0,
    ),
    p50Ms: spreadOf(
      loads.map((load) => load.p50Ms),
      2,
    ),
    p99Ms: spreadOf(
      loads.map((load) => load.p99Ms),
      2,
    ),
    maxMs: spreadOf(
      loads.map((load) => load.maxMs),
      2,
    ),
    keptUp: loads.filter((load) => load.keptUp).length,
    cpuUsPerOrder: spreadOf(totals, 1),
    processes: first.processes.map(({ name }, index) =>
      summarizeProcess(
        name,
        played.flatMap(({ processes }) => processes[index] ?? []),
      ),
    ),
  }
}

function summarizeProcess(name: string, costs: readonly ProcessCost[]): ProcessSummary {
  const of = (value: (cost: ProcessCost) => number, decimals: number): number =>
    rounded(median(costs.map(value)), decimals)
  const threads = Object.keys(costs[0]?.threadsUsPerOrder ?? {}).map(
    (thread) => [thread, of((cost) => cost.threadsUsPerOrder[thread] ?? 0, 1)] as const,
  )
  return {
    name,
    cpuUsPerOrder: of((cost) => cost.cpuUsPerOrder, 1),
    threadsUsPerOrder: Object.fromEntries(threads),
    peakMb: rounded(Math.max(...costs.map((cost) => cost.peakMb)), 1),
    allocatedBytesPerOrder: of((cost) => cost.allocatedBytesPerOrder, 0),
    heapGrowthMb: of((cost) => cost.heapGrowthMb, 1),
    rssGrowthMb: of((cost) => cost.rssGrowthMb, 1),
  }
}

/** Orders/s of `of` over those of each other, in every closed window that both played. */
export function ratiosOf(of: ContestantSummary, others: readonly ContestantSummary[]): Ratio[] {
  return others.flatMap((other) =>
    of.windows.flatMap(({ window, request, ordersPerSecond }) => {
      const theirs = other.windows.find((one) => one.window === window)?.ordersPerSecond.median ?? 0
      if (request.kind !== 'closed' || theirs === 0) return []
      return [{ of: of.name, over: other.name, window, value: rounded(ordersPerSecond.median / theirs, 2) }]
    }),
  )
}

/** The best closed window of a contestant; null if it played none. */
export function bestOf(contestant: ContestantSummary): WindowSummary | null {
  const closed = contestant.windows.filter(({ request }) => request.kind === 'closed')
  return closed.toSorted((a, b) => b.ordersPerSecond.median - a.ordersPerSecond.median)[0] ?? null
}
