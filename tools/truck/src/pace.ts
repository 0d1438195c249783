/** Counts what happened in the last minute. Bounded: one number for each second. */
const SECONDS = 60

export class Pace {
  readonly #counts = new Array<number>(SECONDS).fill(0)
  #second = 0

  /** Counts one more at this time, in ms. */
  add(nowMs: number): void {
    this.#forward(nowMs)
    this.#counts[this.#second % SECONDS]! += 1
  }

  /** How many there were in the minute before this time, in ms. */
  inMinute(nowMs: number): number {
    this.#forward(nowMs)
    return this.#counts.reduce((sum, count) => sum + count, 0)
  }

  #forward(nowMs: number): void {
    const second = Math.floor(nowMs / 1_000)
    const passed = Math.min(second - this.#second, SECONDS)
    for (let back = 0; back < passed; back++) this.#counts[(second - back) % SECONDS] = 0
    if (passed > 0) this.#second = second
  }
}
