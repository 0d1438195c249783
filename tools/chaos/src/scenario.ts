/** What every scenario is told, and where it leaves its report. */
import type { OnProgress } from './run.ts'

/** In the folder of the scenario. */
export const REPORT_FILE = 'report.json'

export interface ScenarioOptions {
  /** SIGKILLs of the scenario `processes`. */
  readonly kills: number
  /** Faults of a scenario of links, or restarts of the router. */
  readonly faults: number
  /** Mean time between process faults. */
  readonly everyMs: number
  readonly ratePerSecond: number
  readonly replicas: number
  readonly seed: number
  /** Load before the first fault, and after the last. */
  readonly calmMs: number
  readonly folder: string
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}

/** Why a scenario was not played here. */
export interface Skipped {
  readonly skipped: string
}
