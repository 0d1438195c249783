/**
 * Customers who come at a steady rate, whether they are served or not. A latency
 * counts from the moment at which the order was due, not from when it was sent,
 * so a contestant that stalls answers for everybody who came meanwhile (no
 * coordinated omission).
 */
import { LatencyBook } from './latency-book.ts'
import { startPacer } from './pacer.ts'
import type { LoadLoop, LoadResult, LoopOptions, OpenPlan } from './plan.ts'

/** Orders out at once; a contestant that falls behind by more is not sent any further. */
export const OUTSTANDING_MAX = 50_000
/** Served at less than this share of the rate is not keeping up. */
const KEPT_UP_SHARE = 0.97

/** Calls `onTick` at about the given moments until the function it gave is called. */
export type Pacer = (perSecond: number, onTick: () => void) => () => void

export interface OpenLoopOptions extends LoopOptions<OpenPlan> {
  readonly pacer?: Pacer
}

export class OpenLoop implements LoadLoop {
  readonly #plan: OpenPlan
  readonly #send: (index: number) => void
  readonly #now: () => number
  readonly #pacer: Pacer
  readonly #book: LatencyBook
  readonly #finished = Promise.withResolvers<LoadResult>()
  #startedAt = 0
  #stopPacing: (() => void) | null = null
  #overrun = false

  constructor(options: OpenLoopOptions) {
    const { plan, firstIndex, send, onProgress, now = () => performance.now(), pacer = startPacer } = options
    this.#plan = plan
    this.#send = send
    this.#now = now
    this.#pacer = pacer
    this.#book = new LatencyBook({ firstIndex, onProgress, now })
  }

  run(): Promise<LoadResult> {
    this.#startedAt = this.#now()
    const from = this.#startedAt + this.#plan.warmUpSeconds * 1000
    this.#book.openWindow(from)
    this.#book.closeWindow(from + this.#plan.seconds * 1000)
    this.#stopPacing = this.#pacer(this.#plan.perSecond, () => this.#sendDue())
    return this.#finished.promise
  }

  fail(error: Error): void {
    this.#end()
    this.#finished.reject(error)
  }

  served(index: number): void {
    this.#book.serve(index)
    this.#finishIfDone()
  }

  #sendDue(): void {
    if (this.#stopPacing === null) return
    const now = this.#now()
    for (let due = this.#nextDue(); due <= now; due = this.#nextDue()) {
      if (this.#book.outstanding >= OUTSTANDING_MAX) this.#overrun = true
      if (this.#overrun || this.#book.isOver(due)) {
        this.#end()
        return this.#finishIfDone()
      }
      this.#send(this.#book.take(due))
    }
  }

  #nextDue(): number {
    return this.#startedAt + (this.#book.sent * 1000) / this.#plan.perSecond
  }

  #end(): void {
    this.#stopPacing?.()
    this.#stopPacing = null
  }

  #finishIfDone(): void {
    if (this.#stopPacing !== null || this.#book.outstanding > 0) return
    const enough = this.#plan.perSecond * KEPT_UP_SHARE
    this.#finished.resolve(this.#book.result((rate) => !this.#overrun && rate >= enough))
  }
}
