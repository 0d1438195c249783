/**
 * A customer who keeps a number of orders in flight and sends the next when one
 * is served. Every contestant is driven and timed by this code alone, so that
 * they differ in what carries the orders and in nothing else.
 */
import { LatencyBook } from './latency-book.ts'
import type { ClosedPlan, LoadLoop, LoadResult, LoopOptions } from './plan.ts'

/** A window is made longer by at most this for a contestant whose orders take longer than it. */
const TURN_SECONDS_MAX = 60

/** One measured window. It opens when as many orders as are in flight have been served: the pipeline is full. */
export class ClosedLoop implements LoadLoop {
  readonly #plan: ClosedPlan
  readonly #send: (index: number) => void
  readonly #now: () => number
  readonly #book: LatencyBook
  readonly #finished = Promise.withResolvers<LoadResult>()
  #startedAt = 0

  constructor({
    plan,
    firstIndex,
    send,
    onProgress,
    now = () => performance.now(),
  }: LoopOptions<ClosedPlan>) {
    this.#plan = plan
    this.#send = send
    this.#now = now
    this.#book = new LatencyBook({ firstIndex, onProgress, now })
  }

  run(): Promise<LoadResult> {
    this.#startedAt = this.#now()
    for (let sent = 0; sent < this.#plan.inFlight; sent += 1) this.#sendNext()
    return this.#finished.promise
  }

  fail(error: Error): void {
    this.#finished.reject(error)
  }

  served(index: number): void {
    const now = this.#book.serve(index)
    if (!this.#book.windowOpen) {
      if (this.#isWarm(now)) this.#book.openWindow(now)
    } else if (this.#isEnough(now)) this.#book.closeWindow(now)
    if (!this.#book.isOver(now)) this.#sendNext()
    else if (this.#book.outstanding === 0) this.#finished.resolve(this.#book.result(() => true))
  }

  #isWarm(now: number): boolean {
    return (
      this.#book.served >= this.#plan.inFlight && now - this.#startedAt >= this.#plan.warmUpSeconds * 1000
    )
  }

  /** Orders may come back in one lump a turn: less than a whole turn says nothing of the rate. */
  #isEnough(now: number): boolean {
    if (this.#book.isOver(now)) return false
    const seconds = this.#book.secondsOpen(now)
    const turned = this.#book.servedInWindow >= this.#plan.inFlight
    return seconds >= this.#plan.seconds && (turned || seconds >= this.#plan.seconds + TURN_SECONDS_MAX)
  }

  #sendNext(): void {
    this.#send(this.#book.take(this.#now()))
  }
}
