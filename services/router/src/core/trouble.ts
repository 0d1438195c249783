/** What went wrong with a task: a value that is replaced, because most tasks share the one of which nothing did. */

export interface Trouble {
  /** Attempts that counted against the maximum. */
  readonly failures: number
  /** Workers that were lost with it. */
  readonly losses: number
  /** Of its last failure or stop. */
  readonly code: string
  readonly message: string
  /** Since when it waits for a decision, and the number of that event. */
  readonly stoppedAtMs: number
  readonly stoppedSequence: number
  /** Since when it waits for a person, and why; 0 for not. */
  readonly escalatedAtMs: number
  readonly escalatedBecause: string
  /** How often somebody gave it another round. */
  readonly decided: number
}

/** Nothing went wrong. */
export const UNTROUBLED: Trouble = {
  failures: 0,
  losses: 0,
  code: '',
  message: '',
  stoppedAtMs: 0,
  stoppedSequence: 0,
  escalatedAtMs: 0,
  escalatedBecause: '',
  decided: 0,
}
