/** What was checked and what came of it. Invariant: every check is counted once, passed or failed. */
import { messageOf } from '@foodtruck/testing/compose'

export interface Check {
  readonly name: string
  readonly passed: boolean
  /** The figures of a passed check, the reason of a failed one. */
  readonly detail: string
  readonly ms: number
}

export class Report {
  readonly checks: Check[] = []
  #isStopped = false
  readonly #print: (line: string) => void

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  /** Runs one check; a text that it returns is its detail, what it throws its failure. Returns whether it passed. */
  async check(name: string, run: () => Promise<unknown>, options?: { always: boolean }): Promise<boolean> {
    const isVoid = (): boolean => this.#isStopped && options?.always !== true
    if (isVoid()) return false
    const startMs = performance.now()
    let detail = ''
    let passed = true
    try {
      const told = await run()
      if (typeof told === 'string') detail = told
    } catch (error) {
      detail = messageOf(error)
      passed = false
    }
    if (isVoid()) return false
    const ms = Math.round(performance.now() - startMs)
    this.checks.push({ name, passed, detail, ms })
    const tail = detail === '' ? '' : ` (${detail})`
    this.#print(`${passed ? 'ok  ' : 'FAIL'} ${(ms / 1_000).toFixed(1).padStart(6)} s  ${name}${tail}`)
    return passed
  }

  /** From now on only checks that are made `always` count. */
  stop(): void {
    this.#isStopped = true
  }

  get passed(): number {
    return this.checks.filter(({ passed }) => passed).length
  }

  get failed(): number {
    return this.checks.length - this.passed
  }
}
