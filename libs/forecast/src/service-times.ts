/**
 * How long stages take, as it was measured lately. Invariant: bounded, and what
 * was not measured yet is the menu's time at the speed of what was.
 */

/** The menu's time in ms for an item ('' for an order's own steps) at a stage; undefined if it names none. */
export type Prior = (stage: string, item: string) => number | undefined

/** The measures that count: the last so many of each stage and item. */
const SAMPLES_MAX = 64
/** Stages and items that are told apart; further ones are as their prior says. */
const KEYS_MAX = 2_000
/** For what has neither a measure nor a prior. */
const UNKNOWN_MS = 1_000
/** How many measures count for the speed of the whole. */
const SPEED_SAMPLES_MAX = 256

interface Samples {
  readonly times: number[]
  next: number
  sum: number
}

export class ServiceTimes {
  readonly #byKey = new Map<string, Samples>()
  readonly #prior: Prior
  /** Sums of the measured times, and of what the menu says for the same. */
  #measuredMs = 0
  #priorMs = 0
  #speedSamples = 0

  constructor(prior: Prior) {
    this.#prior = prior
  }

  /** A task took so many ms. */
  add(stage: string, item: string, ms: number): void {
    if (!(ms >= 0)) return
    this.#learnSpeed(this.#prior(stage, item), ms)
    const key = keyOf(stage, item)
    let samples = this.#byKey.get(key)
    if (samples === undefined) {
      if (this.#byKey.size >= KEYS_MAX) return
      samples = { times: [], next: 0, sum: 0 }
      this.#byKey.set(key, samples)
    }
    samples.sum += ms - (samples.times[samples.next] ?? 0)
    samples.times[samples.next] = ms
    samples.next = (samples.next + 1) % SAMPLES_MAX
  }

  /** The time in ms to reckon with. */
  mean(stage: string, item: string): number {
    const samples = this.#byKey.get(keyOf(stage, item))
    if (samples !== undefined) return samples.sum / samples.times.length
    const prior = this.#prior(stage, item)
    return prior === undefined ? UNKNOWN_MS * this.#speed() : prior * this.#speed()
  }

  #learnSpeed(priorMs: number | undefined, ms: number): void {
    if (priorMs === undefined || priorMs <= 0) return
    this.#measuredMs += ms
    this.#priorMs += priorMs
    this.#speedSamples += 1
    if (this.#speedSamples < SPEED_SAMPLES_MAX) return
    // Old measures fade: a kitchen that has become slower is believed.
    this.#measuredMs /= 2
    this.#priorMs /= 2
    this.#speedSamples /= 2
  }

  /** Measured time by menu time. */
  #speed(): number {
    return this.#priorMs > 0 ? this.#measuredMs / this.#priorMs : 1
  }
}

function keyOf(stage: string, item: string): string {
  return `${stage}\n${item}`
}
