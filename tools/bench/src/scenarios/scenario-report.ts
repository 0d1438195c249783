/** The report of a scenario: rows of figures in the same form for all. */
import type { Machine } from '../report/report.ts'
import { formatTable } from '../report/table.ts'
import { SCENARIOS, type ScenarioName } from './names.ts'

export type Row = Readonly<Record<string, string | number>>

/** What a scenario found. Every row has the same columns. */
export interface Findings {
  readonly rows: readonly Row[]
  /** What the figures come to, a sentence each. */
  readonly notes: readonly string[]
}

export interface ScenarioReport extends Findings {
  readonly kind: 'scenario'
  readonly scenario: ScenarioName
  readonly question: string
  readonly command: string
  readonly machine: Machine
}

/** How a scenario is run. */
export interface ScenarioOptions {
  /** Length of a measured window. */
  readonly seconds: number
  /** A hundredth of the size: to see that it works. */
  readonly quick: boolean
  readonly onProgress: (line: string) => void
}

export type Scenario = (options: ScenarioOptions) => Promise<Findings>

/** The report for people; ends without a newline. */
export function renderScenario(report: ScenarioReport): string {
  const { rows, notes, scenario, machine, command } = report
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')))
  return [
    `${command}\n${SCENARIOS[scenario]}; Node ${machine.node}, ${machine.cpus} × ${machine.cpuModel}`,
    formatTable(columns, cells),
    notes.join('\n'),
  ].join('\n\n')
}
