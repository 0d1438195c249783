/**
 * What is read at the start: by the writer where it goes on, by the main thread the open orders and their transitions,
 * of which a copy from thread to thread would take as long again. Invariant: what is read grows with the open orders,
 * not with how long they have been open nor with how many are finished; and all of them are given back as they were
 * written, or it throws.
 */
import type { DatabaseSync } from 'node:sqlite'
import {
  type ChecksummedOrder,
  commitChecksum,
  compareChecksum,
  damaged,
  orderChecksum,
  textChecksum,
} from './checksum.ts'
import type { KnownDealer, Recovered, StoredOrder, VoidTicket } from './journal.ts'
import { StateRow } from './state.ts'
import { decodeTransition, isEndKind, parseRecords, type Transition, TransitionKind } from './transition.ts'

/** Where the writer goes on, and what of the journal's past is small. */
export interface RecoveredHead extends Omit<Recovered, 'orders' | 'transitions'> {
  readonly openOrders: number
}

/** Counts the epoch and reads where to go on. Throws SQLite's errors, or JOURNAL_BROKEN if the file is damaged. */
export function recoverHead(db: DatabaseSync): RecoveredHead {
  db.exec("UPDATE meta SET value = value + 1 WHERE name = 'epoch'")
  const epoch = Number(db.prepare("SELECT value FROM meta WHERE name = 'epoch'").get()?.value)
  const state = new StateRow(db).read()
  const newestNumber = Number(db.prepare('SELECT ifnull(max(number), 0) AS n FROM orders').get()?.n)
  const lastNumber = Math.max(newestNumber, state.prunedOrder)
  const dealers = listOf<KnownDealer>(db, 'dealers')
  const voids = listOf<VoidTicket>(db, 'voids')
  const newest = newestCommit(db)
  const lastSequence = newest?.lastSequence ?? state.prunedThrough
  const lastAccepted = newest && acceptedOf(db, lastNumber)
  const openOrders = newest ? (newest.openOrders ?? countOpen(db)) : 0
  return { epoch, lastSequence, lastNumber, lastAccepted, dealers, voids, openOrders }
}

/** Reads what was open before the first commit of this epoch. Throws as `recoverHead`. */
export function recoverOpen(db: DatabaseSync): Pick<Recovered, 'orders' | 'transitions'> {
  const state = new StateRow(db).read()
  const newest = newestCommit(db)
  if (newest === null) return { orders: [], transitions: [] }
  const orders = openOrders(db, Math.max(newest.floorOrder - 1, state.carriedOrder))
  if (newest.openOrders !== null && newest.openOrders !== orders.length) {
    throw damaged(`${newest.openOrders} orders were open, ${orders.length} are there`)
  }
  const transitions = transitionsOf(db, orders, Math.max(newest.floorSequence - 1, state.carriedThrough))
  return { orders, transitions }
}

interface NewestCommit {
  lastSequence: number
  floorOrder: number
  floorSequence: number
  /** Null if schema 1 wrote it. */
  openOrders: number | null
}

function newestCommit(db: DatabaseSync): NewestCommit | null {
  const row = db.prepare('SELECT * FROM log ORDER BY last_sequence DESC LIMIT 1').get()
  if (row === undefined) return null
  checkCommit(row)
  return {
    lastSequence: Number(row.last_sequence),
    floorOrder: Number(row.floor_order),
    floorSequence: Number(row.floor_sequence),
    openOrders: row.open_orders === null ? null : Number(row.open_orders),
  }
}

/** Throws JOURNAL_BROKEN unless the row of the log is what was written. Gives its records. */
export function checkCommit(row: Record<string, unknown>): string {
  return String(checkedRecords(row))
}

/** The same, with its records as the query gave them. */
export function checkedRecords(row: Record<string, unknown>): string | Uint8Array {
  const { records } = row as { records: string | Uint8Array }
  const lastSequence = Number(row.last_sequence)
  const found = commitChecksum({
    lastSequence,
    firstSequence: Number(row.first_sequence),
    atMs: Number(row.committed_at),
    floorOrder: Number(row.floor_order),
    floorSequence: Number(row.floor_sequence),
    openOrders: Number(row.open_orders),
    records,
  })
  compareChecksum(row.checksum, found, `the commit that ends with ${lastSequence}`)
  return records
}

/** Throws JOURNAL_BROKEN unless the record is what was written. Gives it. */
export function checkCarried(row: Record<string, unknown>): string {
  const record = String(row.record)
  const found = textChecksum(Number(row.order_number), Number(row.sequence), record)
  compareChecksum(
    row.checksum,
    found,
    `the record ${String(row.sequence)} of order ${String(row.order_number)}`,
  )
  return record
}

/** Open orders above the number, and before them those that were carried over. */
function openOrders(db: DatabaseSync, carriedOrder: number): StoredOrder[] {
  const columns =
    'number, key, token, accepted_at AS acceptedAtMs, first_sequence AS firstSequence, traceparent, payload, checksum'
  const carried = db.prepare(`SELECT ${columns} FROM orders INDEXED BY carried_orders
    WHERE carried = 1 AND number <= ? AND status = 'open' ORDER BY number`)
  const others = db.prepare(
    `SELECT ${columns} FROM orders WHERE number > ? AND status = 'open' ORDER BY number`,
  )
  const rows = [...carried.all(carriedOrder), ...others.all(carriedOrder)]
  return rows.map((row) => {
    const { checksum, firstSequence, ...order } = row as unknown as ChecksummedOrder & { checksum: unknown }
    compareChecksum(checksum, orderChecksum({ firstSequence, ...order }), `order ${order.number}`)
    return order
  })
}

function transitionsOf(db: DatabaseSync, orders: StoredOrder[], after: number): Transition[] {
  const transitions: Transition[] = []
  const open = new Set(orders.map((order) => order.number))
  const carried = db.prepare('SELECT * FROM carried WHERE order_number = ? AND sequence <= ?')
  for (const number of open) {
    for (const row of carried.iterate(number, after)) {
      transitions.push(decodeTransition(JSON.parse(checkCarried(row))))
    }
  }
  transitions.sort((a, b) => a.sequence - b.sequence)
  const rows = db.prepare('SELECT * FROM log WHERE last_sequence > ? ORDER BY last_sequence')
  let last = after
  const accepted = new Set<number>()
  for (const row of rows.iterate(after)) {
    if (Number(row.first_sequence) > last + 1) throw damaged(`the log has nothing after ${last}`)
    last = Number(row.last_sequence)
    for (const record of parseRecords(checkCommit(row))) {
      if (record[0] <= after) continue
      if (open.has(record[3])) transitions.push(decodeTransition(record))
      if (record[2] === TransitionKind.OrderAccepted) accepted.add(record[3])
      else if (isEndKind(record[2]) && open.has(record[3]))
        throw damaged(`order ${record[3]} ended and is open`)
      else if (isEndKind(record[2])) accepted.delete(record[3])
    }
  }
  for (const number of accepted) if (!open.has(number)) throw damaged(`the open order ${number} is missing`)
  return transitions
}

/** Schema 1 did not write how many orders were open. */
function countOpen(db: DatabaseSync): number {
  return Number(db.prepare("SELECT count(*) AS n FROM orders WHERE status = 'open'").get()?.n)
}

/** The OrderAccepted of an order, or null if it is no longer kept. */
function acceptedOf(db: DatabaseSync, number: number): Transition | null {
  const order = db.prepare('SELECT first_sequence AS sequence FROM orders WHERE number = ?').get(number)
  if (order === undefined) return null
  const sequence = Number(order.sequence)
  const carried = db.prepare('SELECT * FROM carried WHERE order_number = ? AND sequence = ?')
  const record = carried.get(number, sequence)
  if (record !== undefined) return decodeTransition(JSON.parse(checkCarried(record)))
  const commits = db.prepare('SELECT * FROM log WHERE last_sequence >= ? ORDER BY last_sequence LIMIT 1')
  const commit = commits.get(sequence)
  if (commit === undefined) return null
  const row = parseRecords(checkCommit(commit)).find(([first]) => first === sequence)
  return row === undefined ? null : decodeTransition(row)
}

function listOf<T>(db: DatabaseSync, name: string): T[] {
  const row = db.prepare('SELECT value FROM meta WHERE name = ?').get(name)
  return row === undefined ? [] : (JSON.parse(String(row.value)) as T[])
}
