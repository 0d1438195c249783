/**
 * What went wrong with a journal's file, in plain values that cross from a worker thread to the main one.
 * Worker threads import this and not the runtime, so that they start fast.
 */

/** Names of `ErrorCode` in the runtime. */
export type FaultName = 'DISK_FULL' | 'JOURNAL_BROKEN' | 'DATA_IN_USE' | 'DATA_UNWRITABLE' | 'PRUNED'

/** A failure of a journal's file: one of the codes, and a line for the person who can act on it. */
export interface Fault {
  name: FaultName
  message: string
}

/** Thrown inside the workers for faults that are not SQLite's own. */
export class FaultError extends Error {
  readonly fault: Fault

  constructor(name: FaultName, message: string) {
    super(message)
    this.fault = { name, message }
  }
}

/** What whoever is told of a broken journal can do. */
export const BROKEN_ADVICE = 'keep a copy of the data folder, check the disk, and go back to a backup'

// Result codes of SQLite, https://sqlite.org/rescode.html
const SQLITE_BUSY = 5
const SQLITE_READONLY = 8
const SQLITE_FULL = 13
const SQLITE_CANTOPEN = 14
const SQLITE_NOTADB = 26
// The shared-memory file of the WAL could not grow: a full disk too.
const SQLITE_IOERR_SHMSIZE = 4874

/** Whether someone else holds the lock. */
export function isBusy(error: unknown): boolean {
  return (sqliteCode(error) & 0xff) === SQLITE_BUSY
}

/** SQLite's extended result code of an error, 0 if it has none. */
function sqliteCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error)) return 0
  return typeof error.errcode === 'number' ? error.errcode : 0
}

/** The fault behind an error met while working on `path`, a journal or `what`. Whatever is not known to be harmless is broken. */
export function faultOf(error: unknown, path: string, what = 'journal'): Fault {
  if (error instanceof FaultError) return error.fault
  const extended = sqliteCode(error)
  const code = extended & 0xff
  const reason = error instanceof Error ? error.message : String(error)
  if (code === SQLITE_FULL || extended === SQLITE_IOERR_SHMSIZE) {
    return { name: 'DISK_FULL', message: `the disk of the ${what} ${path} is full` }
  }
  if (code === SQLITE_READONLY || code === SQLITE_CANTOPEN) {
    return { name: 'DATA_UNWRITABLE', message: `the ${what} ${path} cannot be opened or written: ${reason}` }
  }
  if (code === SQLITE_NOTADB) {
    return { name: 'JOURNAL_BROKEN', message: `${path} is no ${what}: it is not an SQLite database` }
  }
  return { name: 'JOURNAL_BROKEN', message: `the ${what} ${path} is broken: ${reason}; ${BROKEN_ADVICE}` }
}
