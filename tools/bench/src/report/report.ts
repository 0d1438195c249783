/** The report of a comparison: what stands in its JSON, and how it reads as text. */

import type { Spread } from './statistics.ts'
import { bestOf, type ContestantSummary, type Ratio, type WindowSummary } from './summary.ts'
import { formatTable } from './table.ts'

/** Where the figures are from. */
export interface Machine {
  readonly node: string
  readonly cpus: number
  readonly cpuModel: string
  readonly system: string
  /** Milliseconds that `fdatasync` of 4 KB takes on the disk of the journals: the median of a hundred. */
  readonly fdatasyncMs: number
}

export interface Absent {
  readonly name: string
  readonly reason: string
}

export interface ComparisonReport {
  readonly kind: 'comparison'
  readonly command: string
  readonly machine: Machine
  readonly rounds: number
  readonly seconds: number
  readonly contestants: readonly ContestantSummary[]
  /** What the parts could do alone, at the same windows. */
  readonly ceilings: readonly ContestantSummary[]
  /** The truck over each contestant and each ceiling. */
  readonly ratios: readonly Ratio[]
  readonly skipped: readonly Absent[]
  readonly failed: readonly Absent[]
}

/** The report for people; ends without a newline. */
export function renderReport(report: ComparisonReport): string {
  const everybody = [...report.contestants, ...report.ceilings]
  return [
    renderMachine(report),
    ...windowsOf(everybody).map((window) => renderWindow(window, everybody)),
    renderBest(report),
    ...everybody.map(renderParts),
    ...everybody.map(renderSettings),
    renderAbsent(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

export function renderMachine({ machine, command, rounds, seconds }: Omit<ComparisonReport, 'kind'>): string {
  return (
    `${command}\n${rounds} rounds of ${seconds} s a window; Node ${machine.node}, ${machine.cpus} × ` +
    `${machine.cpuModel}, ${machine.system}, fdatasync ${machine.fdatasyncMs} ms`
  )
}

/** The names of the windows, in the order in which they were played. */
export function windowsOf(contestants: readonly ContestantSummary[]): string[] {
  return [...new Set(contestants.flatMap(({ windows }) => windows.map(({ window }) => window)))]
}

function renderWindow(window: string, contestants: readonly ContestantSummary[]): string {
  const rows = contestants.flatMap((contestant) => {
    const found = contestant.windows.find((one) => one.window === window)
    return found ? [rowOf(contestant.name, found)] : []
  })
  return formatTable(
    [window, 'orders/s', 'spread', 'p50 ms', 'spread', 'p99 ms', 'spread', 'CPU µs/order'],
    rows,
  )
}

function rowOf(name: string, found: WindowSummary): string[] {
  const { ordersPerSecond, p50Ms, p99Ms, cpuUsPerOrder, perSecond, keptUp, rounds } = found
  const behind = keptUp < rounds ? ` (fell behind in ${rounds - keptUp} of ${rounds})` : ''
  const rate = perSecond === null ? '' : ` of ${perSecond}`
  return [
    `${name}${behind}`,
    `${ordersPerSecond.median}${rate}`,
    rangeOf(ordersPerSecond),
    p50Ms.median.toFixed(2),
    rangeOf(p50Ms),
    p99Ms.median.toFixed(2),
    rangeOf(p99Ms),
    cpuUsPerOrder.median.toFixed(1),
  ]
}

function rangeOf({ min, max }: Spread): string {
  return `${min}–${max}`
}

function renderBest({ contestants, ratios }: ComparisonReport): string {
  const ours = contestants.find(({ name }) => name === 'truck')
  const best = ours && bestOf(ours)
  const rows = contestants.flatMap((contestant) => {
    const theirs = bestOf(contestant)
    if (!theirs) return []
    const times = best ? (best.ordersPerSecond.median / theirs.ordersPerSecond.median).toFixed(2) : ''
    return [[contestant.name, String(theirs.ordersPerSecond.median), theirs.window, times]]
  })
  if (rows.length === 0) return ''
  const tables = [formatTable(['best window', 'orders/s', 'at', 'truck is × times it'], rows)]
  if (ratios.length > 0) {
    const ratioRows = ratios.map(({ over, window, value }) => [over, window, value.toFixed(2)])
    tables.push(formatTable(['truck over', 'at', 'ratio'], ratioRows))
  }
  return tables.join('\n\n')
}

/** Cost by part, at the closed window in which the contestant did best. */
function renderParts(contestant: ContestantSummary): string {
  const best = bestOf(contestant)
  if (!best) return ''
  const rows = best.processes.map((process) => [
    process.name,
    process.cpuUsPerOrder.toFixed(1),
    Object.entries(process.threadsUsPerOrder)
      .filter(([, cpuUs]) => cpuUs >= THREAD_US_SHOWN)
      .map(([thread, cpuUs]) => `${thread} ${cpuUs.toFixed(1)}`)
      .join(', '),
    process.allocatedBytesPerOrder > 0 ? String(process.allocatedBytesPerOrder) : '',
    process.peakMb.toFixed(0),
    signed(process.heapGrowthMb),
  ])
  const head = `${contestant.name}, ${best.window}`
  return formatTable([head, 'CPU µs/order', 'of which threads', 'bytes/order', 'peak MB', 'heap MB'], rows)
}

const THREAD_US_SHOWN = 0.5

function renderSettings({ name, about, durability, settings, versions }: ContestantSummary): string {
  const lines = Object.entries({ ...versions, ...settings }).map(([key, value]) => `  ${key}: ${value}`)
  return [`${name}: ${about}; ${durability}`, ...lines].join('\n')
}

function renderAbsent({ skipped, failed }: ComparisonReport): string {
  return [
    ...skipped.map(({ name, reason }) => `skipped ${name}: ${reason}`),
    ...failed.map(({ name, reason }) => `FAILED ${name}: ${reason}`),
  ].join('\n')
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`
}
