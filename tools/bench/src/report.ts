/**
 * What the benchmark says in the end: one summary a contestant, as a table or as
 * one JSON document. Summaries are medians over the rounds.
 */
import type { ProcessCost, Round } from './round.ts'
import { median, rounded } from './statistics.ts'

export interface ProcessSummary {
  readonly name: string
  readonly cpuUsPerOrder: number
  readonly peakMb: number
}

export interface ContestantSummary {
  readonly name: string
  readonly rounds: number
  readonly inFlight: number
  readonly ordersPerSecond: number
  /** The slowest and the fastest round. */
  readonly ordersPerSecondMin: number
  readonly ordersPerSecondMax: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** All processes together, user and system. */
  readonly cpuUsPerOrder: number
  /** The largest process. */
  readonly peakMb: number
  readonly processes: readonly ProcessSummary[]
}

/** Memory of the router before and after one load, both with nothing in flight. */
export interface MemoryGrowth {
  readonly process: string
  readonly orders: number
  readonly rssGrowthMb: number
  readonly heapGrowthMb: number
}

export interface Report {
  readonly node: string
  readonly cpus: number
  readonly orders: number
  readonly inFlight: number
  /** Orders/s of the truck over those of the talk; null unless both ran. */
  readonly truckOverTalk: number | null
  readonly contestants: readonly ContestantSummary[]
  readonly memory: MemoryGrowth | null
}

/** Sums the rounds of one contestant up. There must be one round at least. */
export function summarize(name: string, inFlight: number, rounds: readonly Round[]): ContestantSummary {
  const rates = rounds.map(({ load }) => load.ordersPerSecond)
  const processes = (rounds[0]?.processes ?? []).map(({ name: process }, index) => {
    const costs = rounds.map((round) => round.processes[index] as ProcessCost)
    return {
      name: process,
      cpuUsPerOrder: rounded(median(costs.map((cost) => cost.cpuUsPerOrder)), 1),
      peakMb: rounded(Math.max(...costs.map((cost) => cost.peakMb)), 1),
    }
  })
  const totals = rounds.map((round) => round.processes.reduce((sum, cost) => sum + cost.cpuUsPerOrder, 0))
  return {
    name,
    rounds: rounds.length,
    inFlight,
    ordersPerSecond: Math.round(median(rates)),
    ordersPerSecondMin: Math.round(Math.min(...rates)),
    ordersPerSecondMax: Math.round(Math.max(...rates)),
    p50Ms: rounded(median(rounds.map(({ load }) => load.p50Ms)), 2),
    p99Ms: rounded(median(rounds.map(({ load }) => load.p99Ms)), 2),
    cpuUsPerOrder: rounded(median(totals), 1),
    peakMb: Math.max(...processes.map((process) => process.peakMb)),
    processes,
  }
}

/** Growth of one process's memory: that of the round in which its heap grew most. */
export function growthOf(process: string, rounds: readonly Round[]): MemoryGrowth | null {
  let worst: MemoryGrowth | null = null
  for (const { load, processes } of rounds) {
    const cost = processes.find(({ name }) => name === process)
    if (!cost || (worst && worst.heapGrowthMb >= cost.heapGrowthMb)) continue
    worst = {
      process,
      orders: load.orders,
      rssGrowthMb: rounded(cost.rssGrowthMb, 1),
      heapGrowthMb: rounded(cost.heapGrowthMb, 1),
    }
  }
  return worst
}

/** The report for people; ends without a newline. */
export function renderReport(report: Report): string {
  const lines = [
    `${report.orders} orders a round, ${report.inFlight} in flight, Node ${report.node}, ${report.cpus} cores`,
    '',
    row(['', 'orders/s', 'spread', 'p50 ms', 'p99 ms', 'CPU µs/order', 'peak MB']),
    ...report.contestants.map((contestant) =>
      row([
        contestant.name,
        String(contestant.ordersPerSecond),
        `${contestant.ordersPerSecondMin}–${contestant.ordersPerSecondMax}`,
        contestant.p50Ms.toFixed(2),
        contestant.p99Ms.toFixed(2),
        contestant.cpuUsPerOrder.toFixed(1),
        contestant.peakMb.toFixed(1),
      ]),
    ),
    '',
    ...report.contestants.map(renderProcesses),
  ]
  if (report.truckOverTalk !== null) lines.push('', `truck / talk: ${report.truckOverTalk.toFixed(2)} times`)
  if (report.memory) {
    const { process, orders, rssGrowthMb, heapGrowthMb } = report.memory
    lines.push(
      `memory of the ${process} after ${orders} orders against after the warm-up: ` +
        `heap ${signed(heapGrowthMb)} MB, resident ${signed(rssGrowthMb)} MB`,
    )
  }
  return lines.join('\n')
}

function renderProcesses({ name, processes }: ContestantSummary): string {
  const parts = processes.map(
    (process) => `${process.name} ${process.cpuUsPerOrder.toFixed(1)} µs ${process.peakMb.toFixed(0)} MB`,
  )
  return `${name}: ${parts.join(' · ')}`
}

const COLUMN_WIDTHS = [22, 10, 16, 9, 9, 14, 9]

function row(cells: readonly string[]): string {
  return cells
    .map((cell, column) => {
      const width = COLUMN_WIDTHS[column] ?? 0
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
    .join('')
    .trimEnd()
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
