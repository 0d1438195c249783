/**
 * The regression check: a short comparison whose ratios are held against bounds.
 * Only ratios within this one run count, never absolute times, and the bounds
 * leave room for a machine that is slow or shared.
 */
import { CEILINGS, journalCeiling, socketsCeiling } from '../ceilings/ceilings.ts'
import { compare } from '../comparison/comparison.ts'
import { talk } from '../contestants/talk.ts'
import { truck } from '../contestants/truck.ts'
import type { Absent, ComparisonReport, Machine } from '../report/report.ts'
import { formatTable } from '../report/table.ts'
import { judge, type Verdict } from './bounds.ts'

export interface CheckReport {
  readonly kind: 'check'
  readonly command: string
  readonly machine: Machine
  readonly verdicts: readonly Verdict[]
  readonly failed: readonly Absent[]
}

const ROUNDS = 2
const SECONDS = 2
const WARM_UP_SECONDS = 2
const IN_FLIGHT = 1_000

/** Runs the check; it fails if a ratio is below its bound, or if anybody could not be measured. */
export async function check(options: { command: string; onProgress: (line: string) => void }) {
  const comparison = await compare({
    ...options,
    contestants: [truck, talk],
    ceilings: CEILINGS,
    windows: [{ kind: 'closed', inFlight: IN_FLIGHT }],
    rounds: ROUNDS,
    ceilingRounds: 1,
    seconds: SECONDS,
    warmUpSeconds: WARM_UP_SECONDS,
  })
  const report = reportOf(comparison)
  const failed = report.failed.length > 0 || report.verdicts.some(({ holds }) => !holds)
  return { report, text: render(report), failed }
}

function reportOf({ command, machine, ratios, failed }: ComparisonReport): CheckReport {
  const measured = new Map(ratios.map(({ over, value }) => [over, value]))
  const verdicts = [talk, socketsCeiling, journalCeiling].map(({ name }) => judge(name, measured.get(name)))
  return { kind: 'check', command, machine, verdicts, failed }
}

function render({ verdicts, failed }: CheckReport): string {
  const rows = verdicts.map(({ over, ratio, bound, holds }) => [
    `truck / ${over}`,
    ratio === null ? 'not measured' : ratio.toFixed(2),
    bound.toFixed(2),
    holds ? 'ok' : 'BELOW',
  ])
  const table = formatTable([`orders/s at ${IN_FLIGHT} in flight`, 'ratio', 'bound', ''], rows)
  return [table, ...failed.map(({ name, reason }) => `FAILED ${name}: ${reason}`)].join('\n')
}
