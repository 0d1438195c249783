/**
 * The comparison as a picture: throughput on the left, latency on the right, a
 * panel for each window. The ceilings stand in the tables alone: beside them nobody's
 * bar could be told from another's. Its colours follow the reader's light or dark theme.
 */
import { bars, drawPanels, type Panel, ranges } from './panels.ts'
import type { ComparisonReport } from './report.ts'
import { windowsOf } from './report.ts'
import type { ContestantSummary, WindowSummary } from './summary.ts'

/** One SVG document. */
export function drawComparison(report: ComparisonReport): string {
  const { contestants } = report
  const windows = windowsOf(contestants)
  const throughput: Panel[] = []
  const latency: Panel[] = []
  for (const window of windows) {
    const found = contestants.flatMap((contestant) => withWindow(contestant, window))
    const kind = found[0]?.summary.request
    if (kind?.kind === 'closed' && kind.inFlight > 1) throughput.push(throughputPanel(window, found))
    latency.push(latencyPanel(window, found))
  }
  return drawPanels({
    title: `Orders through four stages: median and spread of ${report.rounds} rounds of ${report.seconds} s`,
    note: `Node ${report.machine.node}, ${report.machine.cpus} × ${report.machine.cpuModel}; ${report.command}`,
    columns: [throughput, latency],
  })
}

interface Found {
  readonly name: string
  readonly kind: 'ours' | 'peer'
  readonly summary: WindowSummary
}

function withWindow(contestant: ContestantSummary, window: string): Found[] {
  const summary = contestant.windows.find((one) => one.window === window)
  if (!summary) return []
  const { name } = contestant
  return [{ name, kind: name === 'truck' ? 'ours' : 'peer', summary }]
}

function throughputPanel(window: string, found: readonly Found[]): Panel {
  return bars(
    `orders/s, ${window}`,
    found.map(({ name, kind, summary }) => ({ name, kind, ...summary.ordersPerSecond })),
  )
}

function latencyPanel(window: string, found: readonly Found[]): Panel {
  return ranges(
    `ms from submit to served, p50 to p99, ${window}`,
    found.map(({ name, kind, summary }) => ({
      name: summary.keptUp < summary.rounds ? `${name} (fell behind)` : name,
      kind,
      low: summary.p50Ms.median,
      high: summary.p99Ms.median,
    })),
  )
}
