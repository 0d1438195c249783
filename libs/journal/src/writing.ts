/**
 * The writer's side of the journal's file: recovery and commits. Invariant: a group is in the file whole or not
 * at all, and sequence numbers follow each other without a gap.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { FaultError } from './fault.ts'
import type { Recovered, StoredOrder } from './journal.ts'
import {
  ACCEPTED_NUMBERS,
  ENDED_NUMBERS,
  type PackedAccepted,
  type PackedEnded,
  type PackedGroup,
} from './packing.ts'
import { decodeTransition, parseRecords, type Transition } from './transition.ts'

/** Pages in the WAL after which it is due for a checkpoint: 8 MB, 15 ms on the machine it was measured on. */
const CHECKPOINT_PAGES = 1_000

/** Writes groups to an open journal. */
export class GroupWriter {
  readonly #db: DatabaseSync
  readonly #insertOrder: StatementSync
  readonly #endOrder: StatementSync
  readonly #insertLog: StatementSync
  readonly #walPages: StatementSync
  readonly #checkpoint: StatementSync
  #lastSequence: number

  /** @param lastSequence as `recover` found it. */
  constructor(db: DatabaseSync, lastSequence: number) {
    this.#db = db
    this.#insertOrder = db.prepare(`INSERT INTO orders
      (number, key, token, accepted_at, first_sequence, traceparent, payload) VALUES (?, ?, ?, ?, ?, ?, ?)`)
    this.#endOrder = db.prepare(`UPDATE orders
      SET status = ?, ended_at = ?, last_sequence = ?, code = ?, message = ? WHERE number = ? AND status = 'open'`)
    this.#insertLog = db.prepare(`INSERT INTO log
      (last_sequence, first_sequence, committed_at, floor_order, floor_sequence, records) VALUES (?, ?, ?, ?, ?, ?)`)
    this.#walPages = db.prepare('PRAGMA wal_checkpoint(NOOP)')
    this.#checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)')
    this.#lastSequence = lastSequence
  }

  /** Commits the group. Throws SQLite's errors or a FaultError; nothing of the group is kept then. */
  commit(group: PackedGroup): void {
    if (group.firstSequence !== this.#lastSequence + 1 || group.lastSequence < group.firstSequence) {
      const found = `${group.firstSequence} to ${group.lastSequence}`
      throw new FaultError(
        'JOURNAL_BROKEN',
        `the journal ends at ${this.#lastSequence}, a commit came for ${found}`,
      )
    }
    try {
      this.#db.exec('BEGIN IMMEDIATE')
      if (group.accepted !== null) this.#insertOrders(group.accepted)
      if (group.ended !== null) this.#endOrders(group.ended)
      const { lastSequence, firstSequence, atMs, floorOrder, floorSequence, records } = group
      this.#insertLog.run(lastSequence, firstSequence, atMs, floorOrder, floorSequence, records)
      this.#db.exec('COMMIT')
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
    this.#lastSequence = group.lastSequence
  }

  /**
   * Copies the WAL into the file if enough has gathered there. Called between commits, once the last one was
   * acknowledged, so that nobody waits for it who need not. Throws SQLite's errors.
   */
  checkpointIfDue(): void {
    const wal = this.#walPages.get()
    // Pages that a reader keeps the WAL from dropping count only once.
    if (Number(wal?.log) - Number(wal?.checkpointed) >= CHECKPOINT_PAGES) this.#checkpoint.get()
  }

  #insertOrders(orders: PackedAccepted): void {
    const { keys, tokens, traceparents, numbers, payloads } = orders
    let start = 0
    for (let i = 0; i < keys.length; i++) {
      const column = i * ACCEPTED_NUMBERS
      const end = numbers[column + 3] as number
      this.#insertOrder.run(
        numbers[column] as number,
        keys[i] as string,
        tokens[i] as string,
        numbers[column + 1] as number,
        numbers[column + 2] as number,
        traceparents[i] as string,
        payloads.subarray(start, end),
      )
      start = end
    }
  }

  #endOrders(orders: PackedEnded): void {
    const { statuses, codes, messages, numbers } = orders
    for (let i = 0; i < statuses.length; i++) {
      const column = i * ENDED_NUMBERS
      const number = numbers[column] as number
      const { changes } = this.#endOrder.run(
        statuses[i] as string,
        numbers[column + 1] as number,
        numbers[column + 2] as number,
        codes[i] as string,
        messages[i] as string,
        number,
      )
      if (changes !== 1)
        throw new FaultError('JOURNAL_BROKEN', `order ${number} ended but is not open in the journal`)
    }
  }
}

/** Counts the epoch and reads what was open. Throws SQLite's errors. */
export function recover(db: DatabaseSync): Recovered {
  db.exec("UPDATE meta SET value = value + 1 WHERE name = 'epoch'")
  const epoch = Number(db.prepare("SELECT value FROM meta WHERE name = 'epoch'").get()?.value)
  const lastNumber = Number(db.prepare('SELECT ifnull(max(number), 0) AS n FROM orders').get()?.n)
  const newest = db.prepare('SELECT * FROM log ORDER BY last_sequence DESC LIMIT 1').get()
  if (newest === undefined) return { epoch, lastSequence: 0, lastNumber, orders: [], transitions: [] }
  const orders = openOrders(db, Number(newest.floor_order))
  const transitions = transitionsOf(db, orders, Number(newest.floor_sequence))
  return { epoch, lastSequence: Number(newest.last_sequence), lastNumber, orders, transitions }
}

function openOrders(db: DatabaseSync, floorOrder: number): StoredOrder[] {
  const rows = db.prepare(`SELECT number, key, token, accepted_at AS acceptedAtMs, traceparent, payload
    FROM orders WHERE number >= ? AND status = 'open' ORDER BY number`)
  return rows.all(floorOrder) as unknown as StoredOrder[]
}

function transitionsOf(db: DatabaseSync, orders: StoredOrder[], floorSequence: number): Transition[] {
  const transitions: Transition[] = []
  if (orders.length === 0) return transitions
  const open = new Set(orders.map((order) => order.number))
  const rows = db.prepare('SELECT records FROM log WHERE last_sequence >= ? ORDER BY last_sequence')
  for (const row of rows.iterate(floorSequence)) {
    for (const record of parseRecords(String(row.records))) {
      if (open.has(record[3])) transitions.push(decodeTransition(record))
    }
  }
  return transitions
}
