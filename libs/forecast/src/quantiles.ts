/**
 * Quantiles of any number of measures in bounded memory. Invariant: each is
 * within 1 % of a value that was put in, whatever the number of values.
 */

/** Neighbouring classes differ by this factor, so their middle is at most 1 % off. */
const STEP = 1.02
const LOG_STEP = Math.log(STEP)
/** Larger ones count as this: four months in ms. */
const VALUE_MAX = 1e10

/** Counts values in classes, negative ones too; at most about 2 300 classes. */
export class Quantiles {
  readonly #classes = new Map<number, number>()
  #count = 0

  /** How many values were put in. */
  get count(): number {
    return this.#count
  }

  /** Puts one in; what is between -1 and 1 counts as 0. */
  add(value: number): void {
    const place = classOf(value)
    this.#classes.set(place, (this.#classes.get(place) ?? 0) + 1)
    this.#count += 1
  }

  /** The value below which `share` (0 to 1) of all lie; undefined if there are none. */
  at(share: number): number | undefined {
    const wanted = Math.ceil(this.#count * share)
    let seen = 0
    for (const place of [...this.#classes.keys()].sort((one, other) => one - other)) {
      seen += this.#classes.get(place) ?? 0
      if (seen >= wanted) return Math.round(middleOf(place))
    }
    return undefined
  }
}

function classOf(value: number): number {
  const size = Math.min(Math.abs(value), VALUE_MAX)
  if (size < 1) return 0
  return Math.sign(value) * (1 + Math.round(Math.log(size) / LOG_STEP))
}

function middleOf(place: number): number {
  return place === 0 ? 0 : Math.sign(place) * STEP ** (Math.abs(place) - 1)
}
