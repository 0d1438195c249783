/** How fast orders end, by the ends of the last seconds: what a refused caller is told to wait. */

/** The seconds that are looked back on. */
const WINDOW_S = 10
/** The least and the most that a caller is told to wait. */
export const RETRY_AFTER_MS_MIN = 1_000
export const RETRY_AFTER_MS_MAX = 30_000

export class EndRate {
  /** Ends by second; the second n is at n % WINDOW_S. */
  readonly #ends = new Uint32Array(WINDOW_S)
  #firstMs = 0
  #second = 0

  /** An order has ended. */
  count(nowMs: number): void {
    if (this.#firstMs === 0) this.#firstMs = nowMs
    this.#advance(nowMs)
    const at = this.#second % WINDOW_S
    this.#ends[at] = (this.#ends[at] ?? 0) + 1
  }

  /**
   * When so many orders will have ended if they go on ending as they did. The
   * most if none ended of late; the least if none ever did, since nothing is known.
   */
  waitMs(orders: number, nowMs: number): number {
    if (this.#firstMs === 0) return RETRY_AFTER_MS_MIN
    this.#advance(nowMs)
    const ends = this.#ends.reduce((sum, count) => sum + count, 0)
    const seenMs = Math.min(WINDOW_S * 1_000, Math.max(1_000, nowMs - this.#firstMs))
    const waitMs = Math.ceil((orders * seenMs) / ends)
    return Math.min(Math.max(waitMs, RETRY_AFTER_MS_MIN), RETRY_AFTER_MS_MAX)
  }

  #advance(nowMs: number): void {
    const second = Math.floor(nowMs / 1_000)
    const passed = Math.min(second - this.#second, WINDOW_S)
    for (let step = 1; step <= passed; step++) this.#ends[(second - passed + step) % WINDOW_S] = 0
    this.#second = Math.max(second, this.#second)
  }
}
