/**
 * The writer's side of the journal's file: commits and checkpoints. Invariant: a group is in the file whole or not
 * at all, and sequence numbers follow each other without a gap.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { commitChecksum, endChecksum, orderChecksum } from './checksum.ts'
import { type AtFailPoint, FailPoint } from './fail-point.ts'
import { FaultError } from './fault.ts'
import { sequencesText } from './order-records.ts'
import {
  ACCEPTED_NUMBERS,
  ENDED_NUMBERS,
  type PackedAccepted,
  type PackedEnded,
  type PackedGroup,
} from './packing.ts'

/** Pages in the WAL after which it is due for a checkpoint: 8 MB, 15 ms on the machine it was measured on. */
const CHECKPOINT_PAGES = 1_000

/** Where a writer goes on. */
export interface WriterStart {
  lastSequence: number
  /** How many orders are open. */
  openOrders: number
}

/** Writes groups to an open journal. */
export class GroupWriter {
  readonly #db: DatabaseSync
  readonly #insertOrder: StatementSync
  readonly #endOrder: StatementSync
  readonly #insertLog: StatementSync
  readonly #setMeta: StatementSync
  readonly #walPages: StatementSync
  readonly #checkpoint: StatementSync
  readonly #at: AtFailPoint
  #lastSequence: number
  #openOrders: number

  /** @param start as `recoverHead` found it. */
  constructor(db: DatabaseSync, start: WriterStart, at: AtFailPoint = () => {}) {
    this.#db = db
    this.#at = at
    this.#insertOrder = db.prepare(`INSERT INTO orders
      (number, key, token, accepted_at, first_sequence, traceparent, payload, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    this.#endOrder = db.prepare(`UPDATE orders
      SET status = ?, ended_at = ?, last_sequence = ?, sequences = ?, code = ?, message = ?, end_checksum = ?
      WHERE number = ? AND status = 'open'`)
    this.#insertLog = db.prepare(`INSERT INTO log
      (last_sequence, first_sequence, committed_at, floor_order, floor_sequence, records, open_orders, checksum)
      VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?)`)
    this.#setMeta = db.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)')
    this.#walPages = db.prepare('PRAGMA wal_checkpoint(NOOP)')
    this.#checkpoint = db.prepare('PRAGMA wal_checkpoint(PASSIVE)')
    this.#lastSequence = start.lastSequence
    this.#openOrders = start.openOrders
  }

  get lastSequence(): number {
    return this.#lastSequence
  }

  get openOrders(): number {
    return this.#openOrders
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
    const openOrders =
      this.#openOrders + (group.accepted?.keys.length ?? 0) - (group.ended?.codes.length ?? 0)
    const at = this.#at
    try {
      at(FailPoint.BEFORE_BEGIN)
      this.#db.exec('BEGIN IMMEDIATE')
      at(FailPoint.AFTER_BEGIN)
      if (group.accepted !== null) this.#insertOrders(group.accepted)
      at(FailPoint.AFTER_ACCEPTED)
      if (group.ended !== null) this.#endOrders(group.ended)
      at(FailPoint.AFTER_ENDED)
      this.#insertCommit(group, openOrders)
      at(FailPoint.AFTER_LOG)
      if (group.dealers !== null) this.#setMeta.run('dealers', group.dealers)
      if (group.voids !== null) this.#setMeta.run('voids', group.voids)
      at(FailPoint.BEFORE_COMMIT)
      this.#db.exec('COMMIT')
      at(FailPoint.AFTER_COMMIT)
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
    this.#lastSequence = group.lastSequence
    this.#openOrders = openOrders
  }

  /**
   * Copies the WAL into the file if enough has gathered there. Called between commits, once the last one was
   * acknowledged, so that nobody waits for it who need not. Throws SQLite's errors.
   */
  checkpointIfDue(): void {
    const wal = this.#walPages.get()
    // Pages that a reader keeps the WAL from dropping count only once.
    if (Number(wal?.log) - Number(wal?.checkpointed) < CHECKPOINT_PAGES) return
    this.#at(FailPoint.BEFORE_CHECKPOINT)
    this.#checkpoint.get()
    this.#at(FailPoint.AFTER_CHECKPOINT)
  }

  #insertCommit(group: PackedGroup, openOrders: number): void {
    const { lastSequence, firstSequence, atMs, floorOrder, floorSequence, records } = group
    const checksum = commitChecksum({ ...group, openOrders })
    this.#insertLog.run(
      lastSequence,
      firstSequence,
      atMs,
      floorOrder,
      floorSequence,
      records,
      openOrders,
      checksum,
    )
  }

  #insertOrders(orders: PackedAccepted): void {
    const { keys, tokens, traceparents, numbers, payloads } = orders
    let start = 0
    for (let i = 0; i < keys.length; i++) {
      const column = i * ACCEPTED_NUMBERS
      const end = numbers[column + 3] as number
      const number = numbers[column] as number
      const acceptedAtMs = numbers[column + 1] as number
      const key = keys[i] as string
      const token = tokens[i] as string
      const traceparent = traceparents[i] as string
      const payload = payloads.subarray(start, end)
      const firstSequence = numbers[column + 2] as number
      const checksum = orderChecksum({
        number,
        key,
        token,
        acceptedAtMs,
        firstSequence,
        traceparent,
        payload,
      })
      this.#insertOrder.run(number, key, token, acceptedAtMs, firstSequence, traceparent, payload, checksum)
      start = end
    }
  }

  #endOrders(orders: PackedEnded): void {
    const { statuses, codes, messages, numbers } = orders
    let start = 0
    for (let i = 0; i < statuses.length; i++) {
      const column = i * ENDED_NUMBERS
      const number = numbers[column] as number
      const status = statuses[i] as string
      const endedAtMs = numbers[column + 1] as number
      const stop = numbers[column + 2] as number
      const lastSequence = orders.sequences[stop - 1] as number
      const sequences = sequencesText(orders.sequences, start, stop)
      start = stop
      const code = codes[i] as string
      const message = messages[i] as string
      const end = { number, status, endedAtMs, lastSequence, sequences, code, message }
      const { changes } = this.#endOrder.run(
        status,
        endedAtMs,
        lastSequence,
        sequences,
        code,
        message,
        endChecksum(end),
        number,
      )
      if (changes !== 1)
        throw new FaultError('JOURNAL_BROKEN', `order ${number} ended but is not open in the journal`)
    }
  }
}
