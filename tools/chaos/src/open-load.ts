/**
 * An open-loop load: orders come at random moments at a rate of their own,
 * however long answers take. Invariant: a slow truck gets no fewer orders.
 */
import { nowMs } from './clock.ts'
import type { Customer } from './customers.ts'
import type { History, Via } from './history.ts'

const TICK_MS = 5
/** Orders without an answer at once; a run that comes here is broken and says so. */
const UNANSWERED_MAX = 100_000

export interface OpenLoadInit {
  readonly ratePerSecond: number
  readonly random: () => number
  /** Who orders, in turns. */
  readonly customers: readonly { readonly via: Via; readonly customer: Customer }[]
  readonly baskets: number
  /** First part of every key. */
  readonly prefix: string
  readonly history: History
}

export class OpenLoad {
  readonly #init: OpenLoadInit
  readonly #timer: NodeJS.Timeout
  #nextMs = nowMs()
  #count = 0
  #lateMaxMs = 0

  constructor(init: OpenLoadInit) {
    this.#init = init
    this.#timer = setInterval(() => this.#sendDue(), TICK_MS)
  }

  /** The most that an order was sent after its moment: how far the machine was from keeping up with the tool itself. */
  get lateMaxMs(): number {
    return Math.round(this.#lateMaxMs)
  }

  /** No further orders. */
  stop(): void {
    clearInterval(this.#timer)
  }

  #sendDue(): void {
    const { ratePerSecond, random, customers, baskets, prefix, history } = this.#init
    const now = nowMs()
    this.#lateMaxMs = Math.max(this.#lateMaxMs, now - this.#nextMs)
    while (this.#nextMs <= now) {
      if (history.unanswered >= UNANSWERED_MAX) throw new Error(`${UNANSWERED_MAX} orders wait for an answer`)
      // Gaps between the arrivals of a Poisson process.
      this.#nextMs += (-Math.log(1 - random()) * 1_000) / ratePerSecond
      const { via, customer } = customers[this.#count % customers.length] as (typeof customers)[number]
      const row = history.submit(`${prefix}-${this.#count}`, via, Math.floor(random() * baskets))
      this.#count++
      customer.submit(row)
    }
  }
}
