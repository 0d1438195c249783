/**
 * How many open orders each customer has. Invariant: an order is counted from before it is sent to the router until it
 * has ended, for one customer; what this gateway has not seen begin is not counted.
 */
import type { Event } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Caller } from './caller.ts'

const ENDS: ReadonlySet<string> = new Set(['OrderServed', 'OrderCancelled', 'OrderRefused'])
/** Ends that are remembered, for orders whose end is heard of before the router's word that they were taken. */
const ENDED_MAX = 1_000
const RETRY_AFTER_MS = 10_000

/** One order on its way to the router. */
export interface Opening {
  /** The router has taken it, as a new one. */
  taken(order: number): void
  /** Counts it no more unless it was taken. */
  settle(): void
}

const NOT_COUNTED: Opening = { taken: () => {}, settle: () => {} }

export class OpenOrders {
  readonly #max: number
  readonly #customers = new Map<string, number>()
  readonly #orders = new Map<number, string>()
  readonly #ended = new Set<number>()

  /** `max` for each customer; 0 for no bound. */
  constructor(max: number) {
    this.#max = max
  }

  /** Open orders that are counted. */
  get size(): number {
    return this.#orders.size
  }

  /** One more of a customer; the chef's are not counted. Throws TOO_MANY over the bound. */
  begin({ role, key }: Caller): Opening {
    if (this.#max === 0 || role === 'chef') return NOT_COUNTED
    const count = this.#customers.get(key) ?? 0
    if (count >= this.#max) {
      const message = `${count} orders of this address or token are open: wait for one of them to end.`
      throw new TruckError(ErrorCode.TOO_MANY, message, { details: { retryAfterMs: RETRY_AFTER_MS } })
    }
    this.#customers.set(key, count + 1)
    let isCounted = false
    return {
      taken: (order) => {
        if (this.#ended.has(order)) return
        this.#orders.set(order, key)
        isCounted = true
      },
      settle: () => {
        if (!isCounted) this.#drop(key)
      },
    }
  }

  /** What happens in the kitchen. */
  push({ kind, order }: Event): void {
    if (this.#max === 0 || !ENDS.has(kind)) return
    const customer = this.#orders.get(order)
    if (customer === undefined) {
      this.#ended.add(order)
      const [oldest] = this.#ended
      if (this.#ended.size > ENDED_MAX && oldest !== undefined) this.#ended.delete(oldest)
      return
    }
    this.#orders.delete(order)
    this.#drop(customer)
  }

  /** Events were missed: which orders have ended is not known. */
  forget(): void {
    this.#orders.clear()
    this.#customers.clear()
    this.#ended.clear()
  }

  #drop(customer: string): void {
    const left = (this.#customers.get(customer) ?? 1) - 1
    if (left === 0) this.#customers.delete(customer)
    else this.#customers.set(customer, left)
  }
}
