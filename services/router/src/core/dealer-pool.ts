/**
 * The dealers of one stage. A dealer never holds more leased tasks than its
 * window; among dealers with credit the least loaded is next, among equals the
 * one that was given a task the longest ago.
 */
import type { Task } from './order-state.ts'

/** One connected replica of a stage. */
export class Dealer {
  readonly peer: string
  readonly stage: string
  /** How many tasks people work on there at once; 0 if it works by itself. */
  readonly hands: number
  /** The most tasks it will hold at once; 0 while it drains. */
  window: number
  /** The tasks leased to it. */
  readonly tasks = new Set<Task>()
  /** Results of its that counted since it said hello. */
  done = 0
  /** The hand-out in which it was last given a task. */
  lastGiven = 0
  /** It is kept free for a suspect, or works on one alone. */
  isReserved = false

  constructor(peer: string, stage: string, window: number, hands = 0) {
    this.peer = peer
    this.stage = stage
    this.hands = hands
    this.window = window
  }

  /** How many tasks it will still take. */
  get credit(): number {
    return this.isReserved ? 0 : Math.max(0, this.window - this.tasks.size)
  }
}

/**
 * The dealers with credit, in the order in which they are to be given tasks.
 * Made anew for each hand-out: that costs less than keeping it in order through
 * every lease and result, even with a thousand dealers.
 */
export class HandOut {
  readonly #dealers: Dealer[]
  readonly #serial: number

  constructor(dealers: Iterable<Dealer>, serial: number) {
    this.#dealers = [...dealers].filter((dealer) => dealer.credit > 0)
    this.#dealers.sort((a, b) => a.tasks.size - b.tasks.size || a.lastGiven - b.lastGiven)
    this.#serial = serial
  }

  /** The dealer for the next task, or null if none has credit. */
  get next(): Dealer | null {
    return this.#dealers[0] ?? null
  }

  /** The next dealer was given a task: puts it behind all that now come before it. */
  given(): void {
    const dealers = this.#dealers
    const dealer = dealers[0] as Dealer
    dealer.lastGiven = this.#serial
    const hasCredit = dealer.credit > 0
    let at = 0
    for (; at + 1 < dealers.length; at++) {
      const after = dealers[at + 1] as Dealer
      if (hasCredit && after.tasks.size > dealer.tasks.size) break
      dealers[at] = after
    }
    if (hasCredit) dealers[at] = dealer
    else dealers.pop()
  }
}
