/**
 * The writer thread: the only one that writes the journal's file and the only one that waits for the disk.
 * Invariant: it answers every group exactly once, in order, and only after the disk did.
 */
import type { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { type Fault, faultOf } from './fault.ts'
import type { Recovered } from './journal.ts'
import type { PackedGroup } from './packing.ts'
import { holdLock, openForWriting } from './schema.ts'
import { GroupWriter, recover } from './writing.ts'

/** What the writer is started with. */
export interface WriterOptions {
  path: string
}

/** What the main thread posts: a group to commit, or null to close. */
export type WriterRequest = PackedGroup | null

/** What the writer posts: what it recovered, then for each group null once it is durable, or why it is not. */
export type WriterReply = Recovered | null | { fault: Fault }

const { path } = workerData as WriterOptions
/** A checkpoint failed: the next commit says so. */
let broken: Fault | null = null

function start(): void {
  const lock = holdLock(path)
  const db = openForWriting(path)
  const writer = new GroupWriter(db, replyRecovered(db))
  parentPort?.on('message', (group: WriterRequest) => {
    if (group === null) {
      db.close()
      lock.close()
      parentPort?.close()
      return
    }
    reply(answerOf(writer, group))
    checkpoint(writer)
  })
}

/** Posts what was open and keeps none of it: it may be a hundred megabytes. Gives the last sequence number. */
function replyRecovered(db: DatabaseSync): number {
  const recovered = recover(db)
  reply(recovered)
  return recovered.lastSequence
}

function answerOf(writer: GroupWriter, group: PackedGroup): WriterReply {
  if (broken !== null) return { fault: broken }
  try {
    writer.commit(group)
    return null
  } catch (error) {
    return { fault: commitFaultOf(error) }
  }
}

function checkpoint(writer: GroupWriter): void {
  try {
    writer.checkpointIfDue()
  } catch (error) {
    const fault = commitFaultOf(error)
    // What is committed stays safe in the WAL while the disk is full.
    if (fault.name !== 'DISK_FULL') broken = fault
  }
}

/** A commit has two ways to fail: the disk is full, or nothing can be said about the file any more. */
function commitFaultOf(error: unknown): Fault {
  const fault = faultOf(error, path)
  return fault.name === 'DISK_FULL' ? fault : { name: 'JOURNAL_BROKEN', message: fault.message }
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
