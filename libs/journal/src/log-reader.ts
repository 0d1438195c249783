/**
 * Reads the log record by record for housekeeping. Invariant: a commit that takes several steps is parsed once
 * in a row, and each is compared with its checksum.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { checkCommit } from './recovery.ts'
import { parseRecords, type TransitionRow } from './transition.ts'

/** One commit of the log. */
export interface ParsedCommit {
  lastSequence: number
  atMs: number
  records: TransitionRow[]
}

/** Reads on the writer's connection, for one reader that goes forward. */
export class LogReader {
  readonly #next: StatementSync
  #parsed: ParsedCommit = { lastSequence: 0, atMs: 0, records: [] }

  constructor(db: DatabaseSync) {
    this.#next = db.prepare('SELECT * FROM log WHERE last_sequence > ? ORDER BY last_sequence LIMIT 1')
  }

  /** The commit with the first record after the sequence number, or null. Throws JOURNAL_BROKEN. */
  commitAfter(sequence: number): ParsedCommit | null {
    const first = this.#parsed.records[0]
    if (first !== undefined && first[0] <= sequence + 1 && sequence < this.#parsed.lastSequence) {
      return this.#parsed
    }
    const row = this.#next.get(sequence)
    if (row === undefined) return null
    const records = parseRecords(checkCommit(row))
    this.#parsed = { lastSequence: Number(row.last_sequence), atMs: Number(row.committed_at), records }
    return this.#parsed
  }

  /** The records after the sequence number, in order. */
  *after(sequence: number): Generator<TransitionRow> {
    let through = sequence
    for (let commit = this.commitAfter(through); commit !== null; commit = this.commitAfter(through)) {
      for (const record of commit.records) if (record[0] > through) yield record
      through = commit.lastSequence
    }
  }
}
