/**
 * Shows what happens as it happens. Invariant: lines of several processes come in the order of their time,
 * because each is held back until no earlier one can be on its way.
 */
import { styleText } from 'node:util'
import { machineMs } from './clock.ts'
import type { Fact } from './fact.ts'
import type { Outcome } from './run-lesson.ts'

const HOLD_MS = 40
const NAME_WIDTH = 14

export interface NarratorOptions {
  /** How many times faster than the talk; undefined for real milliseconds. */
  readonly talkScale: number | undefined
  readonly isColoured: boolean
  readonly write: (text: string) => void
}

export class Narrator {
  readonly #options: NarratorOptions
  /** The talk's time begins with the first order. */
  #startedMs: number | undefined
  readonly #held: Fact[] = []
  readonly #timer: NodeJS.Timeout

  constructor(options: NarratorOptions) {
    this.#options = options
    this.#timer = setInterval(() => this.#show(machineMs() - HOLD_MS), HOLD_MS)
  }

  take(fact: Fact): void {
    this.#held.push(fact)
  }

  /** Shows what is held back, and no more. */
  end(): void {
    clearInterval(this.#timer)
    this.#show(Number.POSITIVE_INFINITY)
  }

  verdict({ checks, held }: Outcome): void {
    const { write } = this.#options
    write('\n')
    for (const check of checks) {
      write(`  ${this.#paint(check.held ? 'green' : 'red', check.held ? '✓' : '✗')} ${check.text}\n`)
    }
    write(
      `${this.#paint(held ? 'green' : 'red', held ? 'It shows what it must.' : 'It does not show what it must.')}\n`,
    )
  }

  #show(untilMs: number): void {
    this.#held.sort((a, b) => a.atMs - b.atMs)
    while (this.#held[0] && this.#held[0].atMs <= untilMs) this.#line(this.#held.shift()!)
  }

  #line({ atMs, party, text, data }: Fact): void {
    const { talkScale, write } = this.#options
    if (talkScale === undefined || data.event === 'ordered') this.#startedMs ??= atMs
    const elapsedMs = atMs - (this.#startedMs ?? Number.NaN)
    const unit =
      talkScale === undefined
        ? `${elapsedMs.toFixed(1)} ms`
        : `${((elapsedMs * talkScale) / 1_000).toFixed(0)} s`
    const time = Number.isNaN(elapsedMs) ? '' : unit
    const who = party === '' ? this.#paint('bold', '·'.padEnd(NAME_WIDTH)) : party.padEnd(NAME_WIDTH)
    write(`${this.#paint('dim', time.padStart(10))}  ${this.#paint('cyan', who)} ${text}\n`)
  }

  #paint(tone: 'green' | 'red' | 'dim' | 'cyan' | 'bold', text: string): string {
    return this.#options.isColoured ? styleText(tone, text, { validateStream: false }) : text
  }
}
