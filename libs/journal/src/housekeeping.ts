/**
 * What the writer does between commits to keep the file small and recovery short: carries old open orders over,
 * and removes what is older than the journal keeps. Invariant: each step is a small transaction of its own, so a
 * crash at any point leaves the file as it was before a step or after it.
 */
import type { DatabaseSync } from 'node:sqlite'
import { Carrying, type Head, recoveryStart } from './carrying.ts'
import { type AtFailPoint, FailPoint } from './fail-point.ts'
import { LogReader } from './log-reader.ts'
import { Pruning } from './pruning.ts'
import { type KeepingState, StateRow } from './state.ts'

/** How long a step may carry records over: as long as a commit may be delayed by it. */
const STEP_MS = 1
/** Keys of removed orders that are kept at least; the oldest beyond them are forgotten. */
const KEPT_KEYS_MAX = 10_000_000

/** Steps that a power cut may undo at most: after as many the next is synced. The WAL's check counts on it. */
export const UNSYNCED_STEPS_MAX = 8

/** How much is kept. */
export interface Retention {
  /** Orders that ended longer ago than this before the last commit are removed, and events as old; absent: nothing is. */
  keepMs?: number
  /** For tests: instead of KEPT_KEYS_MAX. */
  keptKeysMax?: number
  /** For tests: transitions at the end of the log that no record is carried over of. */
  tailMin?: number
}

/** Whether there was something to do, and whether it grows faster than it is done. */
export type StepResult = 'idle' | 'done' | 'behind'

/** Steps on the writer's connection. */
export class Housekeeping {
  readonly #db: DatabaseSync
  readonly #row: StateRow
  readonly #carrying: Carrying
  readonly #pruning: Pruning
  readonly #keepMs: number
  readonly #at: AtFailPoint
  #state: KeepingState
  #wasCarrying = false
  #unsynced = 0

  constructor(db: DatabaseSync, retention: Retention, at: AtFailPoint = () => {}) {
    this.#db = db
    this.#at = at
    this.#keepMs = retention.keepMs ?? Number.POSITIVE_INFINITY
    this.#row = new StateRow(db)
    this.#state = this.#row.read()
    this.#carrying = new Carrying(db, new LogReader(db), retention.tailMin)
    const keptKeysMax = retention.keptKeysMax ?? KEPT_KEYS_MAX
    this.#pruning = new Pruning(db, new LogReader(db), this.#carrying, keptKeysMax, at)
  }

  /** Does a bounded part of what there is to do. Throws SQLite's errors or JOURNAL_BROKEN; nothing is done then. */
  step(head: Head): StepResult {
    const state = this.#state
    const olderThanMs = head.atMs - this.#keepMs
    const start = recoveryStart(state, head)
    const oldest = this.#keepMs === Number.POSITIVE_INFINITY ? null : this.#pruning.oldest(state)
    const isOld = oldest !== null && oldest.atMs < olderThanMs
    const tail = this.#carrying.target(head)
    // What is to be removed and is needed for a recovery is carried over first.
    const target = Math.max(tail, isOld ? oldest.lastSequence : 0)
    const mayPrune = isOld && oldest.lastSequence <= start
    // In turns, for there is something to carry over after each commit.
    const isCarrying = target > start && !(mayPrune && this.#wasCarrying)
    this.#wasCarrying = isCarrying
    if (isCarrying) {
      this.#carry(head, target)
      return target - start > head.lastSequence - tail ? 'behind' : 'done'
    }
    if (!mayPrune) return 'idle'
    this.#prune(start, olderThanMs)
    return oldest.atMs < olderThanMs - this.#keepMs / 10 ? 'behind' : 'done'
  }

  #carry(head: Head, target: number): void {
    const deadlineMs = performance.now() + STEP_MS
    this.#transaction((state) => {
      this.#at(FailPoint.CARRY_BEGUN)
      this.#carrying.step(state, head, target, () => performance.now() > deadlineMs)
      this.#at(FailPoint.CARRY_WRITTEN)
    })
    this.#at(FailPoint.CARRY_DONE)
  }

  #prune(through: number, olderThanMs: number): void {
    this.#transaction((state) => {
      this.#at(FailPoint.PRUNE_BEGUN)
      this.#pruning.step(state, through, olderThanMs)
    })
    this.#at(FailPoint.PRUNE_DONE)
  }

  /**
   * Mostly without an fsync of its own: a step that a power cut undoes is done again, and the next commit's fsync
   * takes along what came before it.
   */
  #transaction(work: (state: KeepingState) => void): void {
    const db = this.#db
    const state = { ...this.#state }
    const isSynced = this.#unsynced >= UNSYNCED_STEPS_MAX
    if (!isSynced) db.exec('PRAGMA synchronous = NORMAL')
    try {
      db.exec('BEGIN IMMEDIATE')
      work(state)
      this.#row.write(state)
      db.exec('COMMIT')
      this.#state = state
      this.#unsynced = isSynced ? 0 : this.#unsynced + 1
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      this.#pruning.reset()
      throw error
    } finally {
      db.exec('PRAGMA synchronous = FULL')
    }
  }
}
