/**
 * When the places of a stage are free. Invariant: a place never rests while work
 * waits that could begin, as with the router: work that was put in before, but
 * begins later, gives way instead.
 */

/** A time in which one place is free. */
interface Gap {
  readonly place: number
  fromMs: number
  toMs: number
}

/** Places that are reckoned with one by one; work on more of them is spread evenly. */
const PLACES_MAX = 64
/** Free times between work that are remembered; the earliest are given up. */
const GAPS_MAX = 64

export class StageSchedule {
  #gaps: Gap[]
  #places: number
  /** Work on one of these places counts as so much less: the stage has more places than are told apart. */
  #share: number

  /** `freeAtMs` says for some of the `places` when they will be free; the others are free at `nowMs`. */
  constructor(places: number, nowMs: number, freeAtMs: readonly number[]) {
    this.#places = Math.max(1, Math.min(PLACES_MAX, places))
    this.#share = this.#places / Math.max(1, places)
    this.#gaps = Array.from({ length: this.#places }, (_, place) => ({
      place,
      fromMs: Math.max(nowMs, freeAtMs[place] ?? nowMs),
      toMs: Number.POSITIVE_INFINITY,
    }))
  }

  /** Puts work of `ms` that can begin at `fromMs` in, and returns when it is done. */
  place(fromMs: number, ms: number): number {
    let best: Gap | undefined
    let bestMs = Number.POSITIVE_INFINITY
    for (const gap of this.#gaps) {
      const startMs = Math.max(fromMs, gap.fromMs)
      if (startMs >= gap.toMs) continue
      // Of places that are free as early, the one where the least has to give way.
      if (startMs < bestMs || (startMs === bestMs && gap.toMs > (best?.toMs ?? 0))) {
        best = gap
        bestMs = startMs
      }
    }
    if (best === undefined) return fromMs + ms
    this.#take(best, bestMs, bestMs + ms * this.#share)
    return bestMs + ms
  }

  /** Puts work in that is spread over all places at their ends. */
  spread(ms: number): void {
    const eachMs = (ms * this.#share) / this.#places
    for (const gap of this.#gaps) if (gap.toMs === Number.POSITIVE_INFINITY) gap.fromMs += eachMs
  }

  /** The same times, to be filled on their own. */
  copy(): StageSchedule {
    const copy = new StageSchedule(0, 0, [])
    copy.#places = this.#places
    copy.#share = this.#share
    copy.#gaps = this.#gaps.map(({ place, fromMs, toMs }) => ({ place, fromMs, toMs }))
    return copy
  }

  #take(gap: Gap, startMs: number, endMs: number): void {
    const { place, fromMs, toMs } = gap
    if (endMs < toMs) gap.fromMs = endMs
    else this.#gaps.splice(this.#gaps.indexOf(gap), 1)
    if (endMs > toMs) this.#delay(place, toMs, endMs - toMs)
    if (startMs > fromMs) this.#gaps.push({ place, fromMs, toMs: startMs })
    if (this.#gaps.length <= this.#places + GAPS_MAX) return
    let earliest: Gap | undefined
    for (const one of this.#gaps) if (one.toMs < (earliest?.toMs ?? Number.POSITIVE_INFINITY)) earliest = one
    if (earliest) this.#gaps.splice(this.#gaps.indexOf(earliest), 1)
  }

  /** What one place does from a time on begins so much later; its free times take that up. */
  #delay(place: number, fromMs: number, ms: number): void {
    let laterMs = ms
    const after = this.#gaps.filter((gap) => gap.place === place && gap.fromMs >= fromMs)
    for (const gap of after.sort((one, other) => one.fromMs - other.fromMs)) {
      const roomMs = gap.toMs - gap.fromMs
      if (roomMs > laterMs) {
        gap.fromMs += laterMs
        return
      }
      laterMs -= roomMs
      this.#gaps.splice(this.#gaps.indexOf(gap), 1)
    }
  }
}
