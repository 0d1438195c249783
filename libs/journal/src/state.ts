/**
 * How far housekeeping has come, and what was counted of what it removed: one row of the file. Invariant: it is
 * written in the same transaction as what it tells of.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { compareChecksum, damaged, textChecksum } from './checksum.ts'

/** Counts of what was removed; with those of what is still there they balance. */
export interface PrunedCounts {
  accepted: number
  served: number
  cancelled: number
  refused: number
  countedTwice: number
  redelivered: number
  sequenceGaps: number
}

/** The row. */
export interface KeepingState extends PrunedCounts {
  /** The records of an order with `carried = 1` are in `carried` up to this sequence number. */
  carriedThrough: number
  /** No open order up to this number has other records than carried ones up to `carriedThrough`. */
  carriedOrder: number
  /** The log is removed up to this sequence number; of each order that is still there, the records are in `carried`. */
  prunedThrough: number
  /** The highest number of an order that was removed. */
  prunedOrder: number
}

const columns = {
  carriedThrough: 'carried_through',
  carriedOrder: 'carried_order',
  prunedThrough: 'pruned_through',
  prunedOrder: 'pruned_order',
  accepted: 'accepted',
  served: 'served',
  cancelled: 'cancelled',
  refused: 'refused',
  countedTwice: 'counted_twice',
  redelivered: 'redelivered',
  sequenceGaps: 'sequence_gaps',
} as const satisfies Record<keyof KeepingState, string>

const names = Object.keys(columns) as (keyof KeepingState)[]

/** The table of the row, and the row of a new journal. */
export const stateTable = `
CREATE TABLE state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  ${names.map((name) => `${columns[name]} INTEGER NOT NULL`).join(',\n  ')},
  checksum INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, ${names.map(() => 0).join(', ')}, ${textChecksum(...names.map(() => 0))});
`

/** Reads and writes the row on one connection. */
export class StateRow {
  readonly #select: StatementSync
  readonly #db: DatabaseSync
  #update: StatementSync | null = null

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#select =
      db.prepare(`SELECT ${names.map((name) => `${columns[name]} AS ${name}`).join(', ')}, checksum
      FROM state WHERE id = 1`)
  }

  /** Throws JOURNAL_BROKEN if it is damaged. */
  read(): KeepingState {
    const row = this.#select.get()
    if (row === undefined) throw damaged('the row of state is missing')
    const { checksum, ...state } = row
    compareChecksum(checksum, textChecksum(...names.map((name) => Number(state[name]))), 'the row of state')
    return { ...state } as unknown as KeepingState
  }

  write(state: KeepingState): void {
    this.#update ??= this.#db.prepare(`UPDATE state SET
      ${names.map((name) => `${columns[name]} = ?`).join(', ')}, checksum = ? WHERE id = 1`)
    const values = names.map((name) => state[name])
    this.#update.run(...values, textChecksum(...values))
  }
}
