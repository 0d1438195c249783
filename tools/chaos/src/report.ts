/** What a run is told as: one JSON object, or a few lines for people. */
import { examples, type Verdict } from './check.ts'
import type { Executions } from './executions.ts'
import type { History } from './history.ts'
import { backlogs, percentile, routerRecoveries, stageRecoveries } from './recovery.ts'
import type { RunOptions } from './run.ts'
import type { Truck } from './truck.ts'
import type { Reading } from './witness.ts'

/** The figures of one run, or of several together. Times are milliseconds, null where nothing was measured. */
export interface Figures {
  readonly accepted: number
  readonly served: number
  readonly lost: number
  readonly countedTwice: number
  readonly unanswered: number
  readonly reexecuted: number
  readonly recoveryP50Ms: number | null
  readonly recoveryP99Ms: number | null
}

export interface RunReport extends Figures {
  readonly scenario: string
  readonly seed: number
  readonly replicas: number
  readonly ratePerSecond: number
  readonly durationSeconds: number
  readonly submitted: number
  /** Answers of "come back later"; every one of these orders was sent again. */
  readonly refused: number
  readonly refusedWhy: Readonly<Record<string, number>>
  readonly kills: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byService: Readonly<Record<string, number>>
  /** From a kill of the router to the first order submitted after it that was served. */
  readonly servedAgainP50Ms: number | null
  readonly servedAgainP99Ms: number | null
  readonly recoveryMaxMs: number | null
  /** From a kill of a replica to the first counted result of its successor. */
  readonly stageRecoveryP50Ms: number | null
  readonly stageRecoveryP99Ms: number | null
  /** From the end of a pause or of a broken link until all orders from before it were served. */
  readonly backlogP50Ms: number | null
  readonly backlogMaxMs: number | null
  readonly acceptedP50Ms: number | null
  readonly acceptedP99Ms: number | null
  readonly servedP50Ms: number | null
  readonly servedP99Ms: number | null
  /** How often the tool's own stage worked, and how often on a task that it had begun before. */
  readonly wrapWorked: number
  readonly wrapWorkedAgain: number
  readonly events: number
  /** Numbers that did not follow each other, for whoever listened to the bus and to the stream. */
  readonly eventGaps: number
  /** Events that a listener had not heard of when the run ended. */
  readonly eventsUnheard: number
  readonly crashes: readonly string[]
  readonly misinformed: number
  /** What the pantry took beyond what was served; below zero for what it forgot. */
  readonly stockOff: number
  /** Examples of each wrong. */
  readonly wrongs: readonly string[]
  readonly figures: Readonly<Record<string, number>>
}

export interface RunOutcome {
  readonly options: RunOptions
  readonly history: History
  readonly truck: Truck
  readonly verdict: Verdict
  readonly executions: Executions
  readonly readings: { readonly bus: Reading; readonly stream: Reading }
  readonly loadMs: number
  readonly figures: Readonly<Record<string, number>>
}

export function reportOf(outcome: RunOutcome): RunReport {
  const { options, history, truck, verdict, executions, readings, loadMs } = outcome
  const { rows, faults } = history
  const accepted = routerRecoveries(faults, rows, 'answeredMs')
  const served = routerRecoveries(faults, rows, 'endedMs')
  const stages = stageRecoveries(faults, truck.lives)
  const acceptMs = rows.filter((row) => row.answeredMs > 0).map((row) => row.answeredMs - row.submittedMs)
  const serveMs = rows.filter((row) => row.endedMs > 0).map((row) => row.endedMs - row.submittedMs)
  const { bus, stream } = readings
  const backlog = backlogs(history.heals, rows)
  return {
    accepted: verdict.accepted,
    served: verdict.served,
    lost: verdict.lost.length,
    countedTwice: verdict.countedTwice.length,
    unanswered: verdict.unanswered.length,
    reexecuted: verdict.redelivered,
    recoveryP50Ms: percentile(accepted, 0.5),
    recoveryP99Ms: percentile(accepted, 0.99),
    recoveryMaxMs: percentile(accepted, 1),
    servedAgainP50Ms: percentile(served, 0.5),
    servedAgainP99Ms: percentile(served, 0.99),
    stageRecoveryP50Ms: percentile(stages, 0.5),
    stageRecoveryP99Ms: percentile(stages, 0.99),
    backlogP50Ms: percentile(backlog, 0.5),
    backlogMaxMs: percentile(backlog, 1),
    acceptedP50Ms: percentile(acceptMs, 0.5),
    acceptedP99Ms: percentile(acceptMs, 0.99),
    servedP50Ms: percentile(serveMs, 0.5),
    servedP99Ms: percentile(serveMs, 0.99),
    scenario: options.scenario,
    seed: options.seed,
    replicas: options.replicas,
    ratePerSecond: options.ratePerSecond,
    durationSeconds: Math.round(loadMs / 1_000),
    submitted: rows.length,
    refused: history.refusals,
    refusedWhy: Object.fromEntries(history.refusalReasons),
    kills: faults.filter(({ kind }) => kind === 'kill').length,
    byKind: countBy(faults.map(({ kind }) => kind)),
    byService: countBy(faults.map(({ service }) => service)),
    wrapWorked: executions.worked,
    wrapWorkedAgain: executions.again,
    events: verdict.lastSequence,
    eventGaps: bus.gaps + stream.gaps + verdict.sequenceGaps,
    eventsUnheard: 2 * verdict.lastSequence - bus.sequence - stream.sequence,
    crashes: truck.crashes,
    misinformed: verdict.misinformed.length,
    stockOff: verdict.stockOff,
    wrongs: [...wrongsOf(verdict), ...forbidden(outcome)],
    figures: outcome.figures,
  }
}

function wrongsOf({ lost, countedTwice, unanswered, misinformed }: Verdict): string[] {
  return [lost, countedTwice, unanswered, misinformed].flatMap(examples)
}

/** What planned work must not lead to. */
function forbidden({ options, history, verdict }: RunOutcome): string[] {
  const { refusals } = history
  const wrongs = {
    refused: refusals > 0 ? [`${refusals} orders were told to come back later`] : [],
    redelivered: verdict.redelivered > 0 ? [`${verdict.redelivered} tasks were given out again`] : [],
  }
  return options.forbids.flatMap((name) => wrongs[name])
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Whether every promise held. */
export function isSound(report: RunReport): boolean {
  const { lost, countedTwice, unanswered, stockOff, eventGaps, eventsUnheard, crashes, wrongs } = report
  const faults = [
    lost,
    countedTwice,
    unanswered,
    stockOff,
    eventGaps,
    eventsUnheard,
    crashes.length,
    wrongs.length,
  ]
  return faults.every((count) => count === 0)
}

/** The figures of a run as lines for people. */
export function renderRun(report: RunReport): string {
  const { scenario, byKind, byService, figures } = report
  const ms = (value: number | null): string => (value === null ? '–' : `${value} ms`)
  const listed = (counts: object): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none'
  const lines = [
    `${scenario}, seed ${report.seed}: ${report.durationSeconds} s at ${report.ratePerSecond} orders/s, ${report.replicas} replicas a stage`,
    `  faults        ${listed(byKind)}; ${listed(byService)}`,
    `  orders        ${report.accepted} of ${report.submitted} accepted, ${report.served} served, ${report.refused} told to come back later`,
    `  promises      lost ${report.lost}, counted twice ${report.countedTwice}, unanswered ${report.unanswered}, told wrong ${report.misinformed}, stock off by ${report.stockOff}`,
    `  events        ${report.events}, gaps ${report.eventGaps}, unheard ${report.eventsUnheard}`,
    `  work again    ${report.reexecuted} tasks given out again; the wrap stage worked ${report.wrapWorked} times, ${report.wrapWorkedAgain} of them again`,
    `  router back   accepts p50 ${ms(report.recoveryP50Ms)}, p99 ${ms(report.recoveryP99Ms)}; serves p50 ${ms(report.servedAgainP50Ms)}, p99 ${ms(report.servedAgainP99Ms)}`,
    `  replica back  p50 ${ms(report.stageRecoveryP50Ms)}, p99 ${ms(report.stageRecoveryP99Ms)}`,
    `  backlog gone  p50 ${ms(report.backlogP50Ms)}, max ${ms(report.backlogMaxMs)} after a pause or broken link`,
    `  latency       accepted p50 ${ms(report.acceptedP50Ms)}, p99 ${ms(report.acceptedP99Ms)}; served p50 ${ms(report.servedP50Ms)}, p99 ${ms(report.servedP99Ms)}`,
    ...Object.entries(figures).map(([name, value]) => `  ${name.padEnd(13)} ${value}`),
    ...Object.entries(countBy(report.crashes)).map(
      ([crash, count]) => `  CRASHED       ${crash} (${count} times)`,
    ),
    ...report.wrongs.map((wrong) => `  WRONG         ${wrong}`),
  ]
  return lines.join('\n')
}
