/**
 * When the places of a stage are free. Invariant: work is put where it fits
 * first and never moves what was put in before, as the router does, whose lower
 * order numbers go first.
 */

/** A time in which one place is free. */
interface Gap {
  fromMs: number
  toMs: number
}

/** Places that are reckoned with one by one; work on more of them is spread evenly. */
const PLACES_MAX = 64
/** Free times between work that are remembered; the earliest are given up. */
const GAPS_MAX = 64

export class StageSchedule {
  #gaps: Gap[]
  readonly #places: number
  /** Work on one of these places counts as so much less: the stage has more places than are told apart. */
  #share: number

  /** `freeAtMs` says for some of the `places` when they will be free; the others are free at `nowMs`. */
  constructor(places: number, nowMs: number, freeAtMs: readonly number[]) {
    this.#places = Math.max(1, Math.min(PLACES_MAX, places))
    this.#share = this.#places / Math.max(1, places)
    this.#gaps = Array.from({ length: this.#places }, (_, at) => ({
      fromMs: Math.max(nowMs, freeAtMs[at] ?? nowMs),
      toMs: Number.POSITIVE_INFINITY,
    }))
  }

  /** Puts work of `ms` that can begin at `fromMs` in, and returns when it is done. */
  place(fromMs: number, ms: number): number {
    const takenMs = ms * this.#share
    let best: Gap | undefined
    let bestMs = Number.POSITIVE_INFINITY
    for (const gap of this.#gaps) {
      const startMs = Math.max(fromMs, gap.fromMs)
      if (startMs < bestMs && startMs + takenMs <= gap.toMs) {
        best = gap
        bestMs = startMs
      }
    }
    if (best === undefined) return fromMs + ms
    this.#take(best, bestMs, bestMs + takenMs)
    return bestMs + ms
  }

  /** Puts work in that is spread over all places at their ends. */
  spread(ms: number): void {
    const eachMs = (ms * this.#share) / this.#places
    for (const gap of this.#gaps) if (gap.toMs === Number.POSITIVE_INFINITY) gap.fromMs += eachMs
  }

  /** The same times, to be filled on their own. */
  copy(): StageSchedule {
    const copy = new StageSchedule(this.#places, 0, [])
    copy.#share = this.#share
    copy.#gaps = this.#gaps.map((gap) => ({ ...gap }))
    return copy
  }

  #take(gap: Gap, startMs: number, endMs: number): void {
    const before: Gap = { fromMs: gap.fromMs, toMs: startMs }
    gap.fromMs = endMs
    if (before.toMs > before.fromMs) this.#gaps.push(before)
    if (gap.toMs <= gap.fromMs) this.#gaps.splice(this.#gaps.indexOf(gap), 1)
    if (this.#gaps.length <= this.#places + GAPS_MAX) return
    let earliest = -1
    for (const [at, { toMs }] of this.#gaps.entries()) {
      if (toMs < (this.#gaps[earliest]?.toMs ?? Number.POSITIVE_INFINITY)) earliest = at
    }
    if (earliest >= 0) this.#gaps.splice(earliest, 1)
  }
}
