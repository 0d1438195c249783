/**
 * The journal on disk: one SQLite file, a thread that writes it and a thread that reads it. Invariant: the main
 * thread never touches the file.
 */
import { dirname } from 'node:path'
import { ErrorCode, type Logger, makeDataFolder, TruckError } from '@foodtruck/runtime'
import type {
  Audit,
  CommitGroup,
  Journal,
  KeyedOrder,
  OrderHistory,
  OrderRecord,
  OrdersRequest,
  Recovered,
  Replay,
  ReplayRequest,
} from './journal.ts'
import { type PackedGroup, packGroup } from './packing.ts'
import type { JournalQueries } from './queries.ts'
import type { QueryName } from './reader.ts'
import { AnsweringThread } from './thread.ts'
import type { Transition } from './transition.ts'

/** Where the journal is. */
export interface JournalOptions {
  /** Path of the SQLite file; its folder is made if it does not exist. */
  path: string
  logger?: Logger
}

/** Queries that may wait for the reader thread; more are turned away. */
const QUERIES_WAITING_MAX = 1_024

type WriterThread = AnsweringThread<PackedGroup | null, Recovered | null>
type ReaderThread = AnsweringThread<{ query: QueryName; args: unknown[] } | null, { answer: unknown } | null>

/**
 * Opens the journal, makes it if there is none, and locks it for this process; the caller closes it.
 * Rejects with TRUCK_ERR_DATA_IN_USE, TRUCK_ERR_DATA_UNWRITABLE, TRUCK_ERR_DISK_FULL, or TRUCK_ERR_JOURNAL_BROKEN
 * if the file is something else or of another schema version.
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { path, logger } = options
  await makeDataFolder(dirname(path))
  const { thread: writer, first: recovered } = await AnsweringThread.start<
    PackedGroup | null,
    Recovered | null
  >('./writer.ts', { path })
  if (recovered === null)
    throw new TruckError(ErrorCode.INTERNAL, 'the writer thread started without recovery')
  try {
    const reader = await startReader(path)
    const { epoch, lastSequence, orders } = recovered
    logger?.info({ path, epoch, lastSequence, openOrders: orders.length }, 'journal open')
    return new SqliteJournal(path, recovered, writer, reader)
  } catch (error) {
    await writer.close(null)
    throw error
  }
}

/**
 * The audit of a journal's file, running router or not. Rejects with TRUCK_ERR_JOURNAL_BROKEN if the file is
 * missing or no journal.
 */
export async function auditFile(path: string): Promise<Audit> {
  // A reader of its own, so that an audit of seconds holds up no other query.
  const reader = await startReader(path)
  try {
    return await ask(reader, 'audit')
  } finally {
    await reader.close(null)
  }
}

class SqliteJournal implements Journal {
  readonly #path: string
  readonly #writer: WriterThread
  readonly #reader: ReaderThread
  #recovered: Recovered
  #audit: Promise<Audit> | null = null
  #closed = false

  constructor(path: string, recovered: Recovered, writer: WriterThread, reader: ReaderThread) {
    this.#path = path
    this.#recovered = recovered
    this.#writer = writer
    this.#reader = reader
  }

  get recovered(): Recovered {
    return this.#recovered
  }

  forgetRecovered(): void {
    // A new object: whoever holds the old one still has all of it.
    this.#recovered = { ...this.#recovered, orders: [], transitions: [] }
  }

  async commit(group: CommitGroup): Promise<void> {
    if (this.#writer.waiting > 0) throw new TruckError(ErrorCode.INTERNAL, 'a commit is in the air already')
    const { packed, transfer } = packGroup(group)
    await this.#writer.ask(packed, transfer)
  }

  findKeys(keys: readonly string[]): Promise<(KeyedOrder | null)[]> {
    return this.#ask('findKeys', keys)
  }

  async keys(onBatch: (keys: string[]) => void): Promise<void> {
    const blocks = await this.#ask('keyBlocks')
    for (let block = 0; block < blocks; block++) {
      const batch = await this.#ask('keysOf', block)
      if (batch.length > 0) onBatch(batch)
    }
  }

  async order(number: number): Promise<OrderHistory | null> {
    const span = await this.#ask('orderSpan', number)
    if (span === null) return null
    const transitions: Transition[] = []
    // An order that was parked for long lived beside millions of transitions: part by part, for others to get in.
    for (let after = span.after; after < span.last; ) {
      const part = await this.#ask('historyPart', number, after)
      transitions.push(...part.transitions)
      if (part.through === after) break
      after = part.through
    }
    return { order: span.order, transitions }
  }

  orders(request: OrdersRequest): Promise<OrderRecord[]> {
    return this.#ask('orders', request)
  }

  replay(request: ReplayRequest): Promise<Replay> {
    return this.#ask('replay', request)
  }

  async audit(): Promise<Audit> {
    if (this.#closed) throw new TruckError(ErrorCode.CLOSED, 'the journal is closed')
    // Whoever asks while an audit runs gets its result.
    this.#audit ??= auditFile(this.#path).finally(() => {
      this.#audit = null
    })
    return this.#audit
  }

  async close(): Promise<void> {
    this.#closed = true
    // The writer closes last, so that SQLite can fold the WAL into the file.
    await this.#reader.close(null)
    await this.#writer.close(null)
  }

  async #ask<Name extends QueryName>(name: Name, ...args: Parameters<JournalQueries[Name]>) {
    if (this.#reader.waiting >= QUERIES_WAITING_MAX) {
      throw new TruckError(ErrorCode.OVERLOADED, 'too many queries wait for the journal')
    }
    return await ask(this.#reader, name, ...args)
  }
}

async function ask<Name extends QueryName>(
  reader: ReaderThread,
  query: Name,
  ...args: Parameters<JournalQueries[Name]>
): Promise<ReturnType<JournalQueries[Name]>> {
  const reply = await reader.ask({ query, args })
  if (reply === null) throw new TruckError(ErrorCode.INTERNAL, 'the reader thread gave no answer')
  return reply.answer as ReturnType<JournalQueries[Name]>
}

async function startReader(path: string): Promise<ReaderThread> {
  const { thread } = await AnsweringThread.start<
    Parameters<ReaderThread['ask']>[0],
    { answer: unknown } | null
  >('./reader.ts', { path })
  return thread
}
