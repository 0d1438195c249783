/**
 * What can be asked of a journal's file, on a read-only connection. Invariant: each query but the audit reads a
 * bounded part of the file.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LogAudit, type StatusCounts } from './audit.ts'
import { compareChecksum, damaged, endChecksum, orderChecksum } from './checksum.ts'
import { FaultError } from './fault.ts'
import {
  type Audit,
  JournalBounds,
  type OrderRecord,
  type OrdersRequest,
  type Replay,
  type ReplayRequest,
} from './journal.ts'
import { findRecord, parseSequences } from './order-records.ts'
import { ordersPage, ReplayPage } from './page.ts'
import { type PastKey, pastKeyChecksum } from './pruning.ts'
import { checkCarried, checkCommit, checkedRecords } from './recovery.ts'
import { KEY_BLOCK, PAST_KEY_BLOCK } from './schema.ts'
import { type KeepingState, StateRow } from './state.ts'
import { decodeTransition, parseRecords, type Transition, type TransitionRow } from './transition.ts'

const orderColumns = `number, key, token, status, accepted_at AS acceptedAtMs, ifnull(ended_at, 0) AS endedAtMs,
  traceparent, payload, code, message, checksum, end_checksum AS endChecksum, first_sequence AS firstSequence,
  ifnull(last_sequence, 0) AS lastSequence, sequences`

const STATUSES: ReadonlySet<string> = new Set(['open', 'served', 'cancelled', 'refused'])

/** Bytes of records that one part of an order's history reads: some milliseconds. */
const HISTORY_BYTES_MAX = 4 * 1024 * 1024

/** An order, its records that are carried over, and the part of the log that holds the rest: after, up to. */
export interface OrderSpan {
  order: OrderRecord
  carried: Transition[]
  /** The sequence number of its first transition; if it ended, `last` is that of its last. */
  first: number
  after: number
  last: number
  /** The numbers of its transitions in that part; null if they are to be searched: it is open, or schema 1 ended it. */
  sequences: number[] | null
}

/** A part of an order's history; null if the log was removed meanwhile. */
export type HistoryPart = { transitions: Transition[]; through: number } | null

/** What is known of a key: of an order that is there, or of one that was removed. */
export type FoundKey = { number: number; token: string; status: OrderRecord['status'] } & (
  | { payload: Uint8Array; digest: null }
  | { payload: null; digest: Uint8Array }
)

/** A batch of keys of removed orders, and where the next begins: null at the end. */
export interface PastKeys {
  keys: string[]
  next: PastKeysPlace | null
}

/** A block, and the key after which to go on in it. */
export interface PastKeysPlace {
  block: number
  after: string
}

interface OrderRow extends OrderRecord {
  checksum: number | null
  endChecksum: number | null
  firstSequence: number
  lastSequence: number
  sequences: string | null
}

/** The queries of one connection. */
export class JournalQueries {
  readonly #db: DatabaseSync
  readonly #state: StateRow
  readonly #byKey: StatementSync
  readonly #byPastKey: StatementSync
  readonly #keyBlock: StatementSync
  readonly #pastKeys: StatementSync
  readonly #nextPastBlock: StatementSync
  readonly #numbers: StatementSync
  readonly #order: StatementSync
  readonly #span: StatementSync
  readonly #carried: StatementSync
  readonly #orders: StatementSync
  readonly #openOrders: StatementSync
  readonly #openCarried: StatementSync
  readonly #logAfter: StatementSync
  readonly #commitOf: StatementSync
  readonly #newest: StatementSync
  readonly #traceparent: StatementSync
  /** The records parsed last: a replay that pages through a big commit asks for the same ones again. */
  #parsed: { lastSequence: number; rows: TransitionRow[] } = { lastSequence: 0, rows: [] }

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#state = new StateRow(db)
    // From the newest block of numbers to the oldest: a repeat comes soon, mostly.
    this.#byKey = db.prepare(`
      WITH RECURSIVE block (b) AS (
        SELECT max(number) / ${KEY_BLOCK} FROM orders
        UNION ALL SELECT b - 1 FROM block WHERE b > (SELECT min(number) / ${KEY_BLOCK} FROM orders)
      )
      SELECT ${orderColumns} FROM block CROSS JOIN orders
      WHERE number / ${KEY_BLOCK} = b AND key = ? LIMIT 1`)
    this.#byPastKey = db.prepare(`
      WITH RECURSIVE past (b) AS (
        SELECT max(block) FROM past_keys
        UNION ALL SELECT b - 1 FROM past WHERE b > (SELECT min(block) FROM past_keys)
      )
      SELECT past_keys.* FROM past CROSS JOIN past_keys WHERE block = b AND key = ? LIMIT 1`)
    this.#keyBlock = db.prepare(`SELECT key FROM orders WHERE number / ${KEY_BLOCK} = ?`)
    this.#pastKeys = db.prepare(`SELECT key FROM past_keys WHERE block = ? AND key > ?
      ORDER BY key LIMIT ${JournalBounds.keyBatch}`)
    this.#nextPastBlock = db.prepare('SELECT min(block) AS block FROM past_keys WHERE block > ?')
    this.#numbers = db.prepare('SELECT min(number) AS first, max(number) AS last FROM orders')
    this.#order = db.prepare(`SELECT ${orderColumns} FROM orders WHERE number = ?`)
    this.#span = db.prepare('SELECT carried FROM orders WHERE number = ?')
    this.#carried = db.prepare(
      'SELECT * FROM carried WHERE order_number = ? AND sequence <= ? ORDER BY sequence',
    )
    this.#orders = db.prepare(
      `SELECT ${orderColumns} FROM orders WHERE number < ? ORDER BY number DESC LIMIT ?`,
    )
    this.#openOrders = db.prepare(`SELECT ${orderColumns} FROM orders
      WHERE number < ? AND number > ? AND status = 'open' ORDER BY number DESC LIMIT ?`)
    this.#openCarried = db.prepare(`SELECT ${orderColumns} FROM orders INDEXED BY carried_orders
      WHERE carried = 1 AND number < ? AND status = 'open' ORDER BY number DESC LIMIT ?`)
    this.#logAfter = db.prepare('SELECT * FROM log WHERE last_sequence > ? ORDER BY last_sequence')
    // As bytes, of which little is made into text.
    this.#commitOf =
      db.prepare(`SELECT last_sequence, first_sequence, committed_at, floor_order, floor_sequence,
      CAST(records AS BLOB) AS records, open_orders, checksum FROM log
      WHERE last_sequence >= ? ORDER BY last_sequence LIMIT 1`)
    this.#newest = db.prepare(
      'SELECT last_sequence, floor_order FROM log ORDER BY last_sequence DESC LIMIT 1',
    )
    this.#traceparent = db.prepare('SELECT traceparent FROM orders WHERE number = ?')
  }

  findKeys(keys: readonly string[]): (FoundKey | null)[] {
    return keys.map((key) => {
      const row = this.#byKey.get(key) as unknown as OrderRow | undefined
      if (row !== undefined) {
        const { number, token, status, payload } = checkedOrder(row)
        return { number, token, status, payload, digest: null }
      }
      const past = this.#byPastKey.get(key)
      if (past === undefined) return null
      const { number, token, status, digest } = checkedPastKey(past)
      return { number, token, status: status as OrderRecord['status'], payload: null, digest }
    })
  }

  /** The blocks of keys: from the first to the last. */
  keyBlocks(): { first: number; last: number } {
    const { first, last } = this.#numbers.get() as { first: number | null; last: number | null }
    return { first: Math.floor((first ?? 1) / KEY_BLOCK), last: Math.floor((last ?? 0) / KEY_BLOCK) }
  }

  /** The keys of one block. */
  keysOf(block: number): string[] {
    return this.#keyBlock.all(block).map((row) => String(row.key))
  }

  /** Keys of removed orders. */
  pastKeysFrom({ block, after }: PastKeysPlace): PastKeys {
    const keys = this.#pastKeys.all(block, after).map((row) => String(row.key))
    if (keys.length === JournalBounds.keyBatch) return { keys, next: { block, after: keys.at(-1) as string } }
    const next = this.#nextPastBlock.get(block)?.block ?? null
    return { keys, next: next === null ? null : { block: Number(next), after: '' } }
  }

  /** One order and where its transitions lie, or null; 'removed' if it was there once. */
  orderSpan(number: number): OrderSpan | null | 'removed' {
    return this.#snapshot((state) => {
      const order = this.#order.get(number) as unknown as OrderRow | undefined
      const span = this.#span.get(number)
      if (order === undefined || span === undefined) {
        const newest = Number((this.#numbers.get() as { last: number | null }).last ?? 0)
        return number > 0 && number <= Math.max(newest, state.prunedOrder) ? 'removed' : null
      }
      const record = checkedOrder(order)
      const last = record.status === 'open' ? this.#lastSequence(state) : order.lastSequence
      // Of every order what was removed from the log is carried over, of some more.
      const carriedThrough = Math.max(state.prunedThrough, span.carried === 0 ? 0 : state.carriedThrough)
      const carried = this.#carried
        .all(number, carriedThrough)
        .map((row) => decodeTransition(JSON.parse(checkCarried(row))))
      const first = order.firstSequence
      const after = Math.max(carriedThrough, first - 1)
      const isListed = record.status !== 'open' && order.sequences !== null
      const sequences = isListed
        ? parseSequences(first, order.sequences ?? '').filter((sequence) => sequence > after)
        : null
      return { order: record, carried, first, after, last, sequences }
    })
  }

  /** The first of an order's transitions with these numbers, from the commits that hold them. */
  historyAt(number: number, sequences: readonly number[]): HistoryPart {
    return this.#snapshot((state) => {
      if (state.prunedThrough >= (sequences[0] ?? Number.POSITIVE_INFINITY)) return null
      const transitions: Transition[] = []
      let commit: { through: number; records: Buffer } = { through: 0, records: Buffer.alloc(0) }
      let through = 0
      let bytes = 0
      for (const sequence of sequences) {
        if (sequence > commit.through) {
          if (bytes >= HISTORY_BYTES_MAX) break
          commit = this.#commitWith(sequence)
          bytes += commit.records.length
        }
        const record = findRecord(commit.records, sequence)
        if (record?.[3] !== number) throw damaged(`the history of order ${number}`)
        transitions.push(decodeTransition(record))
        through = sequence
      }
      return { transitions, through }
    })
  }

  #commitWith(sequence: number): { through: number; records: Buffer } {
    const row = this.#commitOf.get(sequence)
    if (row === undefined) throw damaged(`the log has nothing from ${sequence} on`)
    const { buffer, byteOffset, byteLength } = checkedRecords(row) as Uint8Array
    return { through: Number(row.last_sequence), records: Buffer.from(buffer, byteOffset, byteLength) }
  }

  /** Transitions of one order in the part of the log after a sequence number, and where that part ends. */
  historyPart(number: number, after: number): HistoryPart {
    // Every record has its order after its kind, so what has not this text need not be parsed.
    const mark = `",${number},`
    return this.#snapshot((state) => {
      if (state.prunedThrough > after) return null
      const transitions: Transition[] = []
      let through = after
      let bytes = 0
      for (const row of this.#logAfter.iterate(after)) {
        const records = checkCommit(row)
        if (records.includes(mark)) {
          for (const record of parseRecords(records)) {
            if (record[3] === number && record[0] > after) transitions.push(decodeTransition(record))
          }
        }
        through = Number(row.last_sequence)
        bytes += records.length
        if (bytes >= HISTORY_BYTES_MAX) break
      }
      return { transitions, through }
    })
  }

  orders(request: OrdersRequest): OrderRecord[] {
    const before = request.before || Number.MAX_SAFE_INTEGER
    const limit = Math.min(request.limit, JournalBounds.ordersMax)
    if (request.openOnly !== true) return ordersPage(checkedOrders(this.#orders.iterate(before, limit)))
    return this.#snapshot((state) => {
      const floor = Math.max(Number(this.#newest.get()?.floor_order ?? 0) - 1, state.carriedOrder)
      const newer = this.#openOrders.all(before, floor, limit)
      const older = this.#openCarried.all(Math.min(before, floor + 1), limit - newer.length)
      return ordersPage(checkedOrders([...newer, ...older]))
    })
  }

  replay(request: ReplayRequest): Replay {
    return this.#snapshot((state) => {
      const last = this.#lastSequence(state)
      const { prunedThrough } = state
      const page = new ReplayPage(request, (order) => String(this.#traceparent.get(order)?.traceparent ?? ''))
      if (!page.isFull && request.after < prunedThrough) {
        const message = `events up to ${prunedThrough} are no longer kept: ask for those after it`
        throw new FaultError('PRUNED', message)
      }
      if (!page.isFull) this.#fill(page, request.after)
      const { transitions, traceparents } = page
      const through = transitions.at(-1)?.sequence ?? request.after
      return { transitions, traceparents, through, last, prunedThrough }
    })
  }

  audit(): Audit {
    // Log and orders are seen at the same moment.
    return this.#snapshot((state) => {
      const log = new LogAudit(state)
      for (const row of this.#db.prepare('SELECT * FROM carried').iterate()) {
        const record = checkCarried(row)
        if (Number(row.sequence) <= state.prunedThrough) log.resume(JSON.parse(record))
      }
      for (const row of this.#logAfter.iterate(state.prunedThrough)) {
        const records = parseRecords(checkCommit(row))
        log.add(records.filter((record) => record[0] > state.prunedThrough))
      }
      for (const row of this.#db.prepare('SELECT * FROM past_keys').iterate()) checkedPastKey(row)
      const structure = String(this.#db.prepare('PRAGMA quick_check(1)').get()?.quick_check)
      if (structure !== 'ok') throw damaged(structure)
      return log.result(this.#statuses())
    })
  }

  /** Counts the orders and compares each with its checksum, and their number with that of the index of keys. */
  #statuses(): StatusCounts {
    const statuses: StatusCounts = { open: 0, served: 0, cancelled: 0, refused: 0 }
    let orders = 0
    for (const row of this.#db.prepare(`SELECT ${orderColumns} FROM orders NOT INDEXED`).iterate()) {
      statuses[checkedOrder(row as unknown as OrderRow).status]++
      orders++
    }
    const keys = this.#db.prepare('SELECT count(key) AS n FROM orders INDEXED BY order_keys').get()?.n
    if (keys !== orders) throw damaged(`the index of keys has ${String(keys)} of ${orders} orders`)
    return statuses
  }

  #fill(page: ReplayPage, after: number): void {
    for (const row of this.#logAfter.iterate(after)) {
      for (const record of this.#rowsOf(row)) {
        if (record[0] <= after) continue
        page.add(decodeTransition(record))
        if (page.isFull) return
      }
    }
  }

  #lastSequence(state: KeepingState): number {
    return Number(this.#newest.get()?.last_sequence ?? state.prunedThrough)
  }

  #rowsOf(row: Record<string, unknown>): TransitionRow[] {
    const lastSequence = Number(row.last_sequence)
    if (this.#parsed.lastSequence !== lastSequence)
      this.#parsed = { lastSequence, rows: parseRecords(checkCommit(row)) }
    return this.#parsed.rows
  }

  /** Housekeeping moves records about: one query sees all of them at one moment. */
  #snapshot<Result>(query: (state: KeepingState) => Result): Result {
    this.#db.exec('BEGIN')
    try {
      return query(this.#state.read())
    } finally {
      this.#db.exec('COMMIT')
    }
  }
}

/** Throws JOURNAL_BROKEN unless the order is what was written. */
function checkedOrder(row: OrderRow): OrderRecord {
  const { checksum, endChecksum: end, firstSequence: _first, lastSequence: _last, sequences, ...order } = row
  compareChecksum(checksum, orderChecksum(row), `order ${order.number}`)
  if (order.status !== 'open') {
    const found = endChecksum({ ...row, sequences: sequences ?? '' })
    compareChecksum(end, found, `the end of order ${order.number}`)
  }
  if (!STATUSES.has(order.status)) throw damaged(`order ${order.number} has the status ${order.status}`)
  return order
}

function* checkedOrders(rows: Iterable<unknown>): Generator<OrderRecord> {
  for (const row of rows) yield checkedOrder(row as OrderRow)
}

function checkedPastKey(row: Record<string, unknown>): PastKey {
  const past = row as unknown as PastKey
  compareChecksum(row.checksum, pastKeyChecksum(past), `the key of order ${past.number}`)
  if (Math.floor(past.number / PAST_KEY_BLOCK) !== row.block) throw damaged(`the key of order ${past.number}`)
  return past
}
