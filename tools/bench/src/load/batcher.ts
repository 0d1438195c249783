/**
 * Hands items over in batches: whatever came while the last batch was on its way
 * goes with the next. Invariant: at most `inFlightMax` batches are on their way.
 */

export interface BatcherOptions<Item> {
  readonly flush: (items: Item[]) => Promise<unknown>
  readonly sizeMax: number
  readonly inFlightMax?: number
}

export class Batcher<Item> {
  readonly #options: BatcherOptions<Item>
  #items: Item[] = []
  #waiting: PromiseWithResolvers<void>[] = []
  #inFlight = 0
  #scheduled = false

  constructor(options: BatcherOptions<Item>) {
    this.#options = options
  }

  /** Settles once the batch that the item went with is through. */
  add(item: Item): Promise<void> {
    const done = Promise.withResolvers<void>()
    this.#items.push(item)
    this.#waiting.push(done)
    this.#schedule()
    return done.promise
  }

  #schedule(): void {
    if (this.#scheduled || this.#inFlight >= (this.#options.inFlightMax ?? 1)) return
    this.#scheduled = true
    // After this turn of the event loop: everything that one turn brought goes together.
    setImmediate(() => {
      this.#scheduled = false
      void this.#flush()
    })
  }

  async #flush(): Promise<void> {
    const items = this.#items.splice(0, this.#options.sizeMax)
    const waiting = this.#waiting.splice(0, this.#options.sizeMax)
    if (items.length === 0) return
    this.#inFlight += 1
    if (this.#items.length > 0) this.#schedule()
    try {
      await this.#options.flush(items)
      for (const done of waiting) done.resolve()
    } catch (error) {
      for (const done of waiting) done.reject(error)
    }
    this.#inFlight -= 1
    if (this.#items.length > 0) this.#schedule()
  }
}
