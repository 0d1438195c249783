/**
 * The dealers of one stage, ordered by load. A dealer never holds more leased
 * tasks than its window; among dealers with credit the least loaded is next,
 * among equals the one that waited longest.
 */
import type { Task } from './order-state.ts'

/** One connected replica of a stage. */
export class Dealer {
  readonly peer: string
  readonly stage: string
  /** The most tasks it will hold at once; 0 while it drains. */
  window: number
  /** The tasks leased to it. */
  readonly tasks = new Set<Task>()
  /** Results of its that counted since it said hello. */
  done = 0
  /** The bucket of the pool that it stands in; -1 for none. */
  bucket = -1

  constructor(peer: string, stage: string, window: number) {
    this.peer = peer
    this.stage = stage
    this.window = window
  }

  /** How many tasks it will still take. */
  get credit(): number {
    return Math.max(0, this.window - this.tasks.size)
  }
}

/** Finds the least loaded dealer in a time that does not grow with their number. */
export class DealerPool {
  readonly dealers = new Set<Dealer>()
  /** By number of tasks held: the dealers with credit, longest waiting first. */
  readonly #buckets: Set<Dealer>[] = []
  /** No bucket below this one has a dealer. */
  #lowest = 0

  add(dealer: Dealer): void {
    this.dealers.add(dealer)
    this.update(dealer)
  }

  remove(dealer: Dealer): void {
    this.dealers.delete(dealer)
    if (dealer.bucket >= 0) this.#buckets[dealer.bucket]?.delete(dealer)
    dealer.bucket = -1
  }

  /** Must be called after the dealer's window or tasks changed. */
  update(dealer: Dealer): void {
    const bucket = dealer.credit > 0 && this.dealers.has(dealer) ? dealer.tasks.size : -1
    if (bucket === dealer.bucket) return
    if (dealer.bucket >= 0) this.#buckets[dealer.bucket]?.delete(dealer)
    dealer.bucket = bucket
    if (bucket < 0) return
    while (this.#buckets.length <= bucket) this.#buckets.push(new Set())
    this.#buckets[bucket]?.add(dealer)
    if (bucket < this.#lowest) this.#lowest = bucket
  }

  /** The dealer for the next task, or null if none has credit. */
  leastLoaded(): Dealer | null {
    for (; this.#lowest < this.#buckets.length; this.#lowest++) {
      const bucket = this.#buckets[this.#lowest] as Set<Dealer>
      for (const dealer of bucket) return dealer
    }
    return null
  }
}
