/**
 * What a journal in memory leaves behind, and how it forgets what is older than it keeps. Invariant: the same as on
 * disk is kept of what is removed: its key, its count, and the records of orders that are not removed.
 */
import { LogAudit } from './audit.ts'
import type { KnownDealer, OrderRecord, VoidTicket } from './journal.ts'
import type { KeepingState } from './state.ts'
import {
  decodeTransition,
  isEndKind,
  parseRecords,
  type Transition,
  type TransitionRow,
} from './transition.ts'

/** One commit. */
export interface MemoryCommit {
  lastSequence: number
  atMs: number
  records: string
}

/** An order, with the sequence number of its OrderAccepted. */
export interface MemoryOrder extends OrderRecord {
  sequence: number
}

/** What a crash leaves: open it again with `openMemoryJournal`. */
export class MemoryDisk {
  /** While true, commits reject with TRUCK_ERR_DISK_FULL. */
  full = false
  /** Set while a journal is open on it. */
  inUse = false
  epoch = 0
  floorOrder = 0
  floorSequence = 0
  dealers: readonly KnownDealer[] = []
  voids: readonly VoidTicket[] = []
  readonly log: MemoryCommit[] = []
  readonly orders = new Map<number, MemoryOrder>()
  /** The order of each key, removed ones among them. */
  readonly keys = new Map<string, MemoryOrder>()
  /** Records of the removed part of the log, of orders that are not removed. */
  readonly carried = new Map<number, TransitionRow[]>()
  readonly state: KeepingState = {
    carriedThrough: 0,
    carriedOrder: 0,
    prunedThrough: 0,
    prunedOrder: 0,
    accepted: 0,
    served: 0,
    cancelled: 0,
    refused: 0,
    countedTwice: 0,
    redelivered: 0,
    sequenceGaps: 0,
  }

  get lastSequence(): number {
    return this.log.at(-1)?.lastSequence ?? this.state.prunedThrough
  }
}

/** Removes commits made before the time, and the orders that ended in them. */
export function pruneMemory(disk: MemoryDisk, olderThanMs: number): void {
  const { log, state } = disk
  for (let commit = log[0]; commit !== undefined && commit.atMs < olderThanMs; commit = log[0]) {
    const records = parseRecords(commit.records)
    const audit = auditOf(disk)
    audit.add(records)
    Object.assign(state, audit.counts)
    for (const record of records) {
      if (isEndKind(record[2])) remove(disk, record[3])
      else carry(disk, record)
    }
    state.prunedThrough = commit.lastSequence
    log.shift()
  }
}

/** An audit that goes on where the log was removed to. */
export function auditOf(disk: MemoryDisk): LogAudit {
  const audit = new LogAudit(disk.state)
  for (const records of disk.carried.values()) for (const record of records) audit.resume(record)
  return audit
}

/** The transitions of the log after a sequence number, and before them those of the orders that were kept of it. */
export function transitionsAfter(disk: MemoryDisk, sequence: number): Transition[] {
  const rows = [...disk.carried.values()].flat().sort((a, b) => a[0] - b[0])
  for (const commit of disk.log)
    if (commit.lastSequence > sequence) rows.push(...parseRecords(commit.records))
  return rows.filter((row) => row[0] > sequence).map(decodeTransition)
}

function remove(disk: MemoryDisk, number: number): void {
  const order = disk.orders.get(number)
  if (order === undefined || order.status === 'open') return
  disk.state[order.status]++
  disk.state.prunedOrder = Math.max(disk.state.prunedOrder, number)
  disk.orders.delete(number)
  disk.carried.delete(number)
}

function carry(disk: MemoryDisk, record: TransitionRow): void {
  if (!disk.orders.has(record[3])) return
  const records = disk.carried.get(record[3])
  if (records) records.push(record)
  else disk.carried.set(record[3], [record])
}
