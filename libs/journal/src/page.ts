/**
 * The pages of replays and listings. Invariant: a page is never empty while there is something to give, so that
 * whoever asks on gets to the end, and beyond its first entry it is bounded by count and by bytes.
 */
import { JournalBounds, type OrderRecord, type ReplayRequest } from './journal.ts'
import { encodeTransition, type Transition } from './transition.ts'

/** One page of a replay, filled in the order of the log. */
export class ReplayPage {
  readonly transitions: Transition[] = []
  /** Trace contexts of the orders these transitions belong to, by order number. */
  readonly traceparents = new Map<number, string>()
  readonly #limit: number
  readonly #traceparentOf: (order: number) => string
  #bytes = 0
  #isFull = false

  constructor({ limit }: ReplayRequest, traceparentOf: (order: number) => string) {
    this.#limit = Math.min(limit, JournalBounds.replayTransitionsMax)
    this.#traceparentOf = traceparentOf
  }

  /** Whether nothing more is to be added. */
  get isFull(): boolean {
    return this.#isFull || this.transitions.length >= this.#limit
  }

  /** Adds the next transition unless it does not fit: then the page is full, and ends before it. */
  add(transition: Transition): void {
    if (this.isFull) return
    const { order } = transition
    const traceparent = this.traceparents.get(order) ?? this.#traceparentOf(order)
    // Each event carries the trace of its order.
    this.#bytes += Buffer.byteLength(encodeTransition(transition)) + Buffer.byteLength(traceparent)
    if (this.transitions.length > 0 && this.#bytes > JournalBounds.replayBytesMax) {
      this.#isFull = true
      return
    }
    this.transitions.push(transition)
    this.traceparents.set(order, traceparent)
  }
}

/** As many of the orders, from the first on, as fit into one listing. */
export function ordersPage(records: Iterable<OrderRecord>): OrderRecord[] {
  const page: OrderRecord[] = []
  let bytes = 0
  for (const record of records) {
    bytes += record.payload.length
    for (const text of [record.key, record.token, record.traceparent, record.code, record.message]) {
      bytes += Buffer.byteLength(text)
    }
    if (page.length > 0 && bytes > JournalBounds.ordersBytesMax) break
    page.push(record)
  }
  return page
}

const DAY_MS = 24 * 60 * 60 * 1_000

/** What whoever asks for an order that was removed is told. */
export function noLongerKept(number: number, keepMs: number | undefined): string {
  const age =
    keepMs === undefined ? 'too old' : `older than ${Math.round((keepMs / DAY_MS) * 1_000) / 1_000} days`
  return `order ${number} is ${age}: it is no longer kept`
}
