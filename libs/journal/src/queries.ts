/**
 * What can be asked of a journal's file, on a read-only connection. Invariant: each query but the audit reads a
 * bounded part of the file.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LogAudit, type StatusCounts } from './audit.ts'
import {
  type Audit,
  JournalBounds,
  type KeyedOrder,
  type OrderRecord,
  type OrdersRequest,
  type Replay,
  type ReplayRequest,
} from './journal.ts'
import { ordersPage, ReplayPage } from './page.ts'
import { KEY_BLOCK } from './schema.ts'
import { decodeTransition, parseRecords, type Transition, type TransitionRow } from './transition.ts'

const orderColumns = `number, key, token, status, accepted_at AS acceptedAtMs, ifnull(ended_at, 0) AS endedAtMs,
  traceparent, payload, code, message`

/** Characters of records that one part of an order's history reads: some milliseconds. */
const HISTORY_CHARS_MAX = 4 * 1024 * 1024

/** An order, and the part of the log that it lived in: after one sequence number, up to another. */
export interface OrderSpan {
  order: OrderRecord
  after: number
  last: number
}

/** The queries of one connection. */
export class JournalQueries {
  readonly #db: DatabaseSync
  readonly #byKey: StatementSync
  readonly #keyBlock: StatementSync
  readonly #lastNumber: StatementSync
  readonly #order: StatementSync
  readonly #span: StatementSync
  readonly #orders: StatementSync
  readonly #openOrders: StatementSync
  readonly #logAfter: StatementSync
  readonly #newest: StatementSync
  readonly #traceparent: StatementSync
  /** The records parsed last: a replay that pages through a big commit asks for the same ones again. */
  #parsed: { lastSequence: number; rows: TransitionRow[] } = { lastSequence: 0, rows: [] }

  constructor(db: DatabaseSync) {
    this.#db = db
    // From the newest block of numbers to the oldest: a repeat comes soon, mostly.
    this.#byKey = db.prepare(`
      WITH RECURSIVE block (b) AS (
        SELECT max(number) / ${KEY_BLOCK} FROM orders UNION ALL SELECT b - 1 FROM block WHERE b > 0
      )
      SELECT number, token, status, payload FROM block CROSS JOIN orders
      WHERE number / ${KEY_BLOCK} = b AND key = ? LIMIT 1`)
    this.#keyBlock = db.prepare(`SELECT key FROM orders WHERE number / ${KEY_BLOCK} = ?`)
    this.#lastNumber = db.prepare('SELECT ifnull(max(number), 0) AS n FROM orders')
    this.#order = db.prepare(`SELECT ${orderColumns} FROM orders WHERE number = ?`)
    this.#span = db.prepare('SELECT first_sequence, last_sequence FROM orders WHERE number = ?')
    this.#orders = db.prepare(
      `SELECT ${orderColumns} FROM orders WHERE number < ? ORDER BY number DESC LIMIT ?`,
    )
    this.#openOrders = db.prepare(`SELECT ${orderColumns} FROM orders
      WHERE number < ? AND number >= ? AND status = 'open' ORDER BY number DESC LIMIT ?`)
    this.#logAfter = db.prepare(`SELECT last_sequence, records FROM log
      WHERE last_sequence > ? ORDER BY last_sequence`)
    this.#newest = db.prepare(
      'SELECT last_sequence, floor_order FROM log ORDER BY last_sequence DESC LIMIT 1',
    )
    this.#traceparent = db.prepare('SELECT traceparent FROM orders WHERE number = ?')
  }

  findKeys(keys: readonly string[]): (KeyedOrder | null)[] {
    return keys.map((key) => (this.#byKey.get(key) as unknown as KeyedOrder | undefined) ?? null)
  }

  /** How many blocks of keys there are. */
  keyBlocks(): number {
    return Math.floor(Number(this.#lastNumber.get()?.n) / KEY_BLOCK) + 1
  }

  /** The keys of one block, from 0. */
  keysOf(block: number): string[] {
    return this.#keyBlock.all(block).map((row) => String(row.key))
  }

  /** One order, and the sequence numbers between which its transitions lie. */
  orderSpan(number: number): OrderSpan | null {
    // Read before the order: if that is still open then, all up to here is its history.
    const newest = this.#lastSequence()
    const order = this.#order.get(number) as unknown as OrderRecord | undefined
    const span = this.#span.get(number)
    if (order === undefined || span === undefined) return null
    const last = order.status === 'open' ? newest : Number(span.last_sequence)
    return { order, after: Number(span.first_sequence) - 1, last }
  }

  /** Transitions of one order in the part of the log after a sequence number, and where that part ends. */
  historyPart(number: number, after: number): { transitions: Transition[]; through: number } {
    // Every record has its order after its kind, so what has not this text need not be parsed.
    const mark = `",${number},`
    const transitions: Transition[] = []
    let through = after
    let chars = 0
    for (const row of this.#logAfter.iterate(after)) {
      const records = String(row.records)
      if (records.includes(mark)) {
        for (const record of parseRecords(records)) {
          if (record[3] === number) transitions.push(decodeTransition(record))
        }
      }
      through = Number(row.last_sequence)
      chars += records.length
      if (chars >= HISTORY_CHARS_MAX) break
    }
    return { transitions, through }
  }

  orders(request: OrdersRequest): OrderRecord[] {
    const before = request.before || Number.MAX_SAFE_INTEGER
    const limit = Math.min(request.limit, JournalBounds.ordersMax)
    if (request.openOnly !== true) {
      return ordersPage(this.#orders.iterate(before, limit) as unknown as Iterable<OrderRecord>)
    }
    const floor = Number(this.#newest.get()?.floor_order ?? 0)
    return ordersPage(this.#openOrders.iterate(before, floor, limit) as unknown as Iterable<OrderRecord>)
  }

  replay(request: ReplayRequest): Replay {
    const last = this.#lastSequence()
    const page = new ReplayPage(request, (order) => String(this.#traceparent.get(order)?.traceparent ?? ''))
    if (!page.isFull) {
      for (const row of this.#logAfter.iterate(request.after)) {
        for (const record of this.#rowsOf(Number(row.last_sequence), String(row.records))) {
          if (record[0] <= request.after) continue
          page.add(decodeTransition(record))
          if (page.isFull) break
        }
        if (page.isFull) break
      }
    }
    const { transitions, traceparents } = page
    const given = transitions.at(-1)?.sequence
    // A commit may have come after `last` was read. Whoever asks after more than there is must see that.
    if (given !== undefined) return { transitions, traceparents, through: given, last: Math.max(last, given) }
    return { transitions, traceparents, through: request.after, last }
  }

  audit(): Audit {
    // One transaction, so that log and orders are seen at the same moment.
    this.#db.exec('BEGIN')
    try {
      const log = new LogAudit()
      for (const row of this.#logAfter.iterate(0)) log.add(parseRecords(String(row.records)))
      const statuses: StatusCounts = { open: 0, served: 0, cancelled: 0, refused: 0 }
      for (const row of this.#db
        .prepare('SELECT status, count(*) AS n FROM orders GROUP BY status')
        .iterate()) {
        statuses[String(row.status) as keyof StatusCounts] = Number(row.n)
      }
      return log.result(statuses)
    } finally {
      this.#db.exec('COMMIT')
    }
  }

  #lastSequence(): number {
    return Number(this.#newest.get()?.last_sequence ?? 0)
  }

  #rowsOf(lastSequence: number, records: string): TransitionRow[] {
    if (this.#parsed.lastSequence !== lastSequence)
      this.#parsed = { lastSequence, rows: parseRecords(records) }
    return this.#parsed.rows
  }
}
