/**
 * Copies the records of orders that stay open for long out of the log, so that a recovery need not read all that
 * was committed since. Invariant: a recovery finds the records of every open order among the carried ones and in
 * the log after `carriedThrough`, and that part of the log is bounded by the number of open orders.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { textChecksum } from './checksum.ts'
import type { LogReader } from './log-reader.ts'
import type { KeepingState } from './state.ts'
import { isEndKind, TransitionKind, type TransitionRow } from './transition.ts'

/** Transitions at the end of the log that stay there alone: nearly all orders end within them. */
const TAIL_MIN = 50_000
/** The same for each open order: about thrice what one order has. */
const TAIL_PER_OPEN_ORDER = 20

/** Where the journal stands, as the last commit left it. */
export interface Head {
  lastSequence: number
  atMs: number
  floorOrder: number
  floorSequence: number
  openOrders: number
}

/** `orders.carried` of an order whose records are carried over as `carriedThrough` grows, and of one that is through. */
const CARRIED = 1
const CARRIED_TO_ITS_END = 2

/** Carries records over, on the writer's connection. */
export class Carrying {
  readonly #log: LogReader
  readonly #tailMin: number
  readonly #order: StatementSync
  readonly #mark: StatementSync
  readonly #insert: StatementSync
  readonly #isAnyCarried: StatementSync

  /** @param tailMin instead of TAIL_MIN, for tests. */
  constructor(db: DatabaseSync, log: LogReader, tailMin = TAIL_MIN) {
    this.#log = log
    this.#tailMin = tailMin
    this.#order = db.prepare('SELECT status, carried FROM orders WHERE number = ?')
    this.#mark = db.prepare('UPDATE orders SET carried = ? WHERE number = ?')
    this.#insert = db.prepare('INSERT OR IGNORE INTO carried VALUES (?, ?, ?, ?)')
    this.#isAnyCarried = db.prepare(
      'SELECT 1 FROM orders INDEXED BY carried_orders WHERE carried = 1 LIMIT 1',
    )
  }

  /** Up to where records are to be carried over. */
  target(head: Head): number {
    const tail = this.#tailMin + head.openOrders * TAIL_PER_OPEN_ORDER
    return head.lastSequence - Math.max(0, tail)
  }

  /** Carries the next few records up to `target` over; `state` tells how far. */
  step(state: KeepingState, head: Head, target: number, until: () => boolean): void {
    if (head.floorSequence - 1 > state.carriedThrough && this.#isAnyCarried.get() === undefined) {
      // No open order has a record before the floor, and no ended one waits for its last ones.
      state.carriedThrough = head.floorSequence - 1
      state.carriedOrder = Math.max(state.carriedOrder, head.floorOrder - 1)
    }
    const orders = new Map<number, { status: string; carried: number } | undefined>()
    for (const record of this.#log.after(state.carriedThrough)) {
      if (record[0] > target || until()) return
      this.#take(record, orders)
      state.carriedThrough = record[0]
      if (record[2] === TransitionKind.OrderAccepted) {
        state.carriedOrder = Math.max(state.carriedOrder, record[3])
      }
    }
  }

  /** Keeps one record beyond its part of the log. */
  keep(record: TransitionRow): void {
    const text = JSON.stringify(record)
    this.#insert.run(record[3], record[0], text, textChecksum(record[3], record[0], text))
  }

  #take(record: TransitionRow, orders: Map<number, { status: string; carried: number } | undefined>): void {
    const number = record[3]
    if (!orders.has(number)) {
      orders.set(number, this.#order.get(number) as { status: string; carried: number } | undefined)
    }
    const order = orders.get(number)
    if (order === undefined || order.carried === CARRIED_TO_ITS_END) return
    if (order.carried !== CARRIED && order.status !== 'open') return
    this.keep(record)
    const carried = isEndKind(record[2]) ? CARRIED_TO_ITS_END : CARRIED
    if (order.carried === carried) return
    order.carried = carried
    this.#mark.run(carried, number)
  }
}

/** After which sequence number a recovery reads the log. */
export function recoveryStart(state: KeepingState, head: Pick<Head, 'floorSequence'>): number {
  return Math.max(state.carriedThrough, head.floorSequence - 1)
}
