/** One summary of all scenarios of a run; pure. */
import type { Figures, RunReport } from './report.ts'

export interface Summary extends Figures {
  readonly kills: number
  readonly refused: number
  readonly durationSeconds: number
  readonly seed: number
  readonly acceptedP99Ms: number | null
  readonly servedP99Ms: number | null
  readonly byService: Readonly<Record<string, number>>
  readonly scenarios: readonly RunReport[]
}

/** Sums and, of times, the worst. */
export function summaryOf(reports: readonly RunReport[]): Summary {
  const sum = (of: (report: RunReport) => number): number =>
    reports.reduce((total, one) => total + of(one), 0)
  const worst = (of: (report: RunReport) => number | null): number | null => {
    const values = reports.map(of).filter((value) => value !== null)
    return values.length === 0 ? null : Math.max(...values)
  }
  const byService: Record<string, number> = {}
  for (const report of reports) {
    for (const [service, count] of Object.entries(report.byService)) {
      byService[service] = (byService[service] ?? 0) + count
    }
  }
  return {
    accepted: sum(({ accepted }) => accepted),
    served: sum(({ served }) => served),
    lost: sum(({ lost }) => lost),
    countedTwice: sum(({ countedTwice }) => countedTwice),
    unanswered: sum(({ unanswered }) => unanswered),
    reexecuted: sum(({ reexecuted }) => reexecuted),
    recoveryP50Ms: worst(({ recoveryP50Ms }) => recoveryP50Ms),
    recoveryP99Ms: worst(({ recoveryP99Ms }) => recoveryP99Ms),
    kills: sum(({ kills }) => kills),
    refused: sum(({ refused }) => refused),
    durationSeconds: sum(({ durationSeconds }) => durationSeconds),
    seed: reports[0]?.seed ?? 0,
    acceptedP99Ms: worst(({ acceptedP99Ms }) => acceptedP99Ms),
    servedP99Ms: worst(({ servedP99Ms }) => servedP99Ms),
    byService,
    scenarios: reports,
  }
}
