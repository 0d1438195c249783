/** Times of many orders, in a bounded space, and their percentiles. */

const SAMPLES_FIRST = 1_024

export class Latencies {
  #samples = new Float64Array(SAMPLES_FIRST)
  #count = 0

  add(ms: number): void {
    if (this.#count === this.#samples.length) {
      const larger = new Float64Array(this.#count * 2)
      larger.set(this.#samples)
      this.#samples = larger
    }
    this.#samples[this.#count++] = ms
  }

  /** The time below which a share (0 to 1) of the samples lies; null without samples. */
  percentile(share: number): number | null {
    const sorted = this.#samples.slice(0, this.#count).sort()
    const at = Math.min(this.#count - 1, Math.floor(this.#count * share))
    return this.#count === 0 ? null : (sorted[at] ?? null)
  }
}
