/**
 * A customer who keeps a number of orders in flight and sends the next when one
 * is served. Both contestants are driven and timed by this code alone, so that
 * they differ in what carries the orders and in nothing else.
 */
import { percentile } from './statistics.ts'

const PROGRESS_EVERY_MS = 200

export interface LoadPlan {
  readonly orders: number
  readonly inFlight: number
}

export interface LoadResult {
  readonly orders: number
  readonly seconds: number
  readonly ordersPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

export interface ClosedLoopOptions {
  readonly plan: LoadPlan
  /** Sends order `index`; the loop never has more than `inFlight` of them out. */
  readonly send: (index: number) => void
  readonly onProgress: (served: number) => void
}

/** One measured window. The carrier calls `served` once for each order. */
export class ClosedLoop {
  readonly #plan: LoadPlan
  readonly #send: (index: number) => void
  readonly #onProgress: (served: number) => void
  readonly #sentAt: Float64Array
  readonly #latencies: Float64Array
  readonly #finished = Promise.withResolvers<LoadResult>()
  #next = 0
  #served = 0
  #startedAt = 0
  #reportedAt = 0

  constructor({ plan, send, onProgress }: ClosedLoopOptions) {
    this.#plan = plan
    this.#send = send
    this.#onProgress = onProgress
    this.#sentAt = new Float64Array(plan.orders)
    this.#latencies = new Float64Array(plan.orders)
  }

  /** Sends the first orders; settles when the last is served. */
  run(): Promise<LoadResult> {
    this.#startedAt = performance.now()
    this.#reportedAt = this.#startedAt
    while (this.#next < Math.min(this.#plan.inFlight, this.#plan.orders)) this.#sendNext()
    return this.#finished.promise
  }

  /** Ends the window: the contestant lost or refused an order. */
  fail(error: Error): void {
    this.#finished.reject(error)
  }

  /** Order `index` has been served. Throws if it was served before, or never sent. */
  served(index: number): void {
    const sentAt = this.#sentAt[index]
    if (!sentAt) throw new Error(`order ${index} was served twice, or never sent`)
    const now = performance.now()
    this.#latencies[this.#served] = now - sentAt
    this.#sentAt[index] = 0
    this.#served += 1
    if (now - this.#reportedAt >= PROGRESS_EVERY_MS) {
      this.#reportedAt = now
      this.#onProgress(this.#served)
    }
    if (this.#next < this.#plan.orders) this.#sendNext()
    else if (this.#served === this.#plan.orders) this.#finish(now)
  }

  #sendNext(): void {
    const index = this.#next++
    this.#sentAt[index] = performance.now()
    this.#send(index)
  }

  #finish(now: number): void {
    const seconds = (now - this.#startedAt) / 1000
    this.#finished.resolve({
      orders: this.#served,
      seconds,
      ordersPerSecond: this.#served / seconds,
      p50Ms: percentile(this.#latencies, 0.5),
      p99Ms: percentile(this.#latencies, 0.99),
    })
  }
}
