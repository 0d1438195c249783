/**
 * What a customer is asked to do, and what it found. Invariant: a rate counts the
 * orders served within the measured window; a latency belongs to an order that
 * was due within it, however late it was served.
 */

/** Keeps `inFlight` orders out and sends the next when one is served. */
export interface ClosedPlan {
  readonly kind: 'closed'
  readonly inFlight: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

/** Sends `perSecond` orders evenly, whatever becomes of them. */
export interface OpenPlan {
  readonly kind: 'open'
  readonly perSecond: number
  readonly seconds: number
  readonly warmUpSeconds: number
}

export type LoadPlan = ClosedPlan | OpenPlan

export interface LoadResult {
  /** Everything that was served, before and after the window too. */
  readonly orders: number
  readonly ordersPerSecond: number
  /** Orders that the latencies are of. */
  readonly measured: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
  /** Open loop only: whether the orders were served at the rate at which they came. */
  readonly keptUp: boolean
}

/** What drives orders through a contestant and times them. */
export interface LoadLoop {
  /** Sends orders until the window is over; settles once the last of them is served. */
  run(): Promise<LoadResult>
  /** Order `index` has been served. Throws if it was served before, or never sent. */
  served(index: number): void
  /** Ends the window: the contestant lost or refused an order. */
  fail(error: Error): void
}

export interface LoopOptions<Plan> {
  readonly plan: Plan
  /** The number of the first order; they go up from there. */
  readonly firstIndex: number
  readonly send: (index: number) => void
  readonly onProgress: (served: number) => void
  /** Milliseconds of a clock that never goes back; `performance.now` unless a test says otherwise. */
  readonly now?: () => number
}
