/**
 * When each order was due and served. Invariant: an order that is served twice,
 * or was never sent, throws, so nobody gains by dropping or doubling work.
 */
import { percentile, rounded } from '../report/statistics.ts'
import type { LoadResult } from './plan.ts'

const PROGRESS_EVERY_MS = 200

export interface BookOptions {
  readonly firstIndex: number
  readonly onProgress: (served: number) => void
  readonly now: () => number
}

export class LatencyBook {
  readonly #firstIndex: number
  readonly #onProgress: (served: number) => void
  readonly #now: () => number
  readonly #dueAt: number[] = []
  readonly #latencies: number[] = []
  #from = Number.POSITIVE_INFINITY
  #until = Number.POSITIVE_INFINITY
  #served = 0
  #servedInWindow = 0
  #reportedAt = 0

  constructor({ firstIndex, onProgress, now }: BookOptions) {
    this.#firstIndex = firstIndex
    this.#onProgress = onProgress
    this.#now = now
  }

  get sent(): number {
    return this.#dueAt.length
  }

  get served(): number {
    return this.#served
  }

  get outstanding(): number {
    return this.#dueAt.length - this.#served
  }

  /** Orders that were served within the window. */
  get servedInWindow(): number {
    return this.#servedInWindow
  }

  /** What is due or served from `fromMs` on is measured. */
  openWindow(fromMs: number): void {
    this.#from = fromMs
  }

  /** What is due or served from `untilMs` on is not. */
  closeWindow(untilMs: number): void {
    this.#until = untilMs
  }

  get windowOpen(): boolean {
    return this.#from !== Number.POSITIVE_INFINITY
  }

  /** Seconds since the window opened; 0 before. */
  secondsOpen(now: number): number {
    return Math.max(0, now - this.#from) / 1000
  }

  isOver(now: number): boolean {
    return now >= this.#until
  }

  /** Notes an order as due then, and gives it its number. */
  take(dueAtMs: number): number {
    this.#dueAt.push(dueAtMs)
    return this.#firstIndex + this.#dueAt.length - 1
  }

  /** Notes order `index` as served; tells when. */
  serve(index: number): number {
    const slot = index - this.#firstIndex
    const dueAt = this.#dueAt[slot]
    if (dueAt === undefined || Number.isNaN(dueAt)) {
      throw new Error(`order ${index} was served twice, or never sent`)
    }
    const now = this.#now()
    this.#dueAt[slot] = Number.NaN
    this.#served += 1
    if (now >= this.#from && now < this.#until) this.#servedInWindow += 1
    if (dueAt >= this.#from && dueAt < this.#until) this.#latencies.push(now - dueAt)
    if (now - this.#reportedAt >= PROGRESS_EVERY_MS) {
      this.#reportedAt = now
      this.#onProgress(this.#served)
    }
    return now
  }

  /** What there is to say of a window that was opened and closed. */
  result(keptUp: (ordersPerSecond: number) => boolean): LoadResult {
    const latencies = Float64Array.from(this.#latencies)
    const seconds = (this.#until - this.#from) / 1000
    const ordersPerSecond = this.#servedInWindow / seconds
    return {
      orders: this.#served,
      ordersPerSecond: rounded(ordersPerSecond, 1),
      measured: latencies.length,
      p50Ms: percentile(latencies, 0.5),
      p99Ms: percentile(latencies, 0.99),
      maxMs: percentile(latencies, 1),
      keptUp: keptUp(ordersPerSecond),
    }
  }
}
