/**
 * The writer thread: the only one that writes the journal's file and the only one that waits for the disk.
 * Invariant: it answers every group exactly once, in order, and only after the disk did; what it does besides
 * is done between groups, in small steps.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { Head } from './carrying.ts'
import { type CrashAt, crasher } from './fail-point.ts'
import { type Fault, faultOf } from './fault.ts'
import { Housekeeping, type Retention } from './housekeeping.ts'
import type { PackedGroup } from './packing.ts'
import { type RecoveredHead, recoverHead } from './recovery.ts'
import { holdLock, openForWriting } from './schema.ts'
import { checkWal } from './wal.ts'
import { GroupWriter } from './writing.ts'

/** Between two steps of housekeeping: one step in so long a time delays few commits. */
const PAUSE_MS = 20
/** The same while more comes than is done. */
const BEHIND_PAUSE_MS = 2
/** After a step that did not fit on the disk. */
const DISK_FULL_PAUSE_MS = 1_000

/** What the writer is started with. */
export interface WriterOptions {
  path: string
  retention: Retention
  /** For tests alone. */
  crashAt?: CrashAt
}

/** What the main thread posts: a group to commit, or null to close. */
export type WriterRequest = PackedGroup | null

/** What the writer posts: where it goes on, then for each group null once it is durable, or why it is not. */
export type WriterReply = RecoveredHead | null | { fault: Fault }

const { path, retention, crashAt } = workerData as WriterOptions
const at = crasher(crashAt)
/** Nothing can be said about the file any more: no further commit may succeed. */
let broken: Fault | null = null
let pause: NodeJS.Timeout | null = null

function start(): void {
  const lock = holdLock(path)
  checkWal(path)
  const db = openForWriting(path)
  const recovered = recoverHead(db)
  const writer = new GroupWriter(db, recovered, at)
  const housekeeping = new Housekeeping(db, retention, at)
  let head: Head | null = null
  const housekeep = (afterMs: number) => {
    if (pause !== null || head === null || broken !== null) return
    pause = setTimeout(() => {
      pause = null
      const nextMs = head === null ? null : stepOf(housekeeping, head)
      checkpoint(writer)
      if (nextMs !== null) housekeep(nextMs)
    }, afterMs)
  }
  parentPort?.on('message', (group: WriterRequest) => {
    if (group === null) {
      if (pause !== null) clearTimeout(pause)
      db.close()
      lock.close()
      parentPort?.close()
      return
    }
    const answer = answerOf(writer, group)
    reply(answer)
    checkpoint(writer)
    if (answer === null) head = { ...headOf(group), openOrders: writer.openOrders }
    housekeep(PAUSE_MS)
  })
  reply(recovered)
}

function answerOf(writer: GroupWriter, group: PackedGroup): WriterReply {
  if (broken !== null) return { fault: broken }
  try {
    writer.commit(group)
    return null
  } catch (error) {
    return { fault: failed(error) }
  }
}

function checkpoint(writer: GroupWriter): void {
  if (broken !== null) return
  try {
    writer.checkpointIfDue()
  } catch (error) {
    // What is committed stays safe in the WAL while the disk is full.
    failed(error)
  }
}

/** After how long the next step is to come; null if nothing is left to do. */
function stepOf(housekeeping: Housekeeping, head: Head): number | null {
  try {
    const result = housekeeping.step(head)
    if (result === 'idle') return null
    return result === 'behind' ? BEHIND_PAUSE_MS : PAUSE_MS
  } catch (error) {
    return failed(error).name === 'DISK_FULL' ? DISK_FULL_PAUSE_MS : null
  }
}

/**
 * There are two ways to fail: the disk is full, or nothing can be said about the file any more. An fsync that failed
 * is not tried again, because it would succeed without having written: no further commit does.
 */
function failed(error: unknown): Fault {
  const fault = faultOf(error, path)
  if (fault.name === 'DISK_FULL') return fault
  broken ??= { name: 'JOURNAL_BROKEN', message: fault.message }
  return broken
}

function headOf({ lastSequence, atMs, floorOrder, floorSequence }: PackedGroup): Omit<Head, 'openOrders'> {
  return { lastSequence, atMs, floorOrder, floorSequence }
}

function reply(message: WriterReply): void {
  parentPort?.postMessage(message)
}

try {
  start()
} catch (error) {
  reply({ fault: faultOf(error, path) })
  parentPort?.close()
}
