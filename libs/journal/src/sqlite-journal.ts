/**
 * The journal on disk: one SQLite file, a thread that writes it and a thread that reads it. Invariant: once the journal
 * is open, the main thread does not touch the file.
 */
import { dirname } from 'node:path'
import { ErrorCode, type Logger, makeDataFolder, TruckError } from '@foodtruck/runtime'
import { damaged } from './checksum.ts'
import type { CrashAt } from './fail-point.ts'
import { faultOf } from './fault.ts'
import type { Retention } from './housekeeping.ts'
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
import { noLongerKept } from './page.ts'
import { sameDigest, samePayload } from './payload.ts'
import type { FoundKey, HistoryPart, JournalQueries, OrderSpan, PastKeys, PastKeysPlace } from './queries.ts'
import type { QueryName } from './reader.ts'
import { type RecoveredHead, recoverOpen } from './recovery.ts'
import { openForReading } from './schema.ts'
import { AnsweringThread } from './thread.ts'
import type { Transition } from './transition.ts'

/** Where the journal is. */
export interface JournalOptions {
  /** Path of the SQLite file; its folder is made if it does not exist. */
  path: string
  /**
   * Orders that ended longer ago than this before the last commit, and events as old, are removed; absent: nothing is.
   * The key of such an order stays known.
   */
  keepMs?: number
  logger?: Logger
  /** For tests alone. */
  testing?: Omit<Retention, 'keepMs'> & { crashAt?: CrashAt }
}

/** Queries that may wait for the reader thread; more are turned away. */
const QUERIES_WAITING_MAX = 1_024

/** How often an order's history is read anew because it was moved while it was read. */
const HISTORY_TURNS_MAX = 10

type WriterThread = AnsweringThread<PackedGroup | null, RecoveredHead | null>
type ReaderThread = AnsweringThread<{ query: QueryName; args: unknown[] } | null, { answer: unknown } | null>

/**
 * Opens the journal, makes it if there is none, and locks it for this process; the caller closes it.
 * Rejects with TRUCK_ERR_DATA_IN_USE, TRUCK_ERR_DATA_UNWRITABLE, TRUCK_ERR_DISK_FULL, or TRUCK_ERR_JOURNAL_BROKEN
 * if the file is something else or of another schema version.
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { path, logger, keepMs, testing: { crashAt, ...bounds } = {} } = options
  const retention: Retention = keepMs === undefined ? bounds : { ...bounds, keepMs }
  await makeDataFolder(dirname(path))
  const { thread: writer, first: head } = await AnsweringThread.start<
    PackedGroup | null,
    RecoveredHead | null
  >('./writer.ts', { path, retention, crashAt })
  if (head === null) throw new TruckError(ErrorCode.INTERNAL, 'the writer thread started without recovery')
  try {
    const { openOrders, ...rest } = head
    const recovered = { ...rest, ...readOpen(path) }
    const reader = await startReader(path)
    const { epoch, lastSequence } = head
    logger?.info({ path, epoch, lastSequence, openOrders }, 'journal open')
    return new SqliteJournal({ path, keepMs }, recovered, writer, reader)
  } catch (error) {
    await writer.close(null)
    throw error
  }
}

function readOpen(path: string): Pick<Recovered, 'orders' | 'transitions'> {
  try {
    using db = openForReading(path)
    return recoverOpen(db)
  } catch (error) {
    const { name, message } = faultOf(error, path)
    throw new TruckError(ErrorCode[name], message)
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
  readonly #keepMs: number | undefined
  readonly #writer: WriterThread
  readonly #reader: ReaderThread
  #recovered: Recovered
  #audit: Promise<Audit> | null = null
  #closed = false

  constructor(
    { path, keepMs }: { path: string; keepMs: number | undefined },
    recovered: Recovered,
    writer: WriterThread,
    reader: ReaderThread,
  ) {
    this.#path = path
    this.#keepMs = keepMs
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

  async findKeys(keys: readonly string[]): Promise<(KeyedOrder | null)[]> {
    return (await this.#ask('findKeys', keys)).map(keyedOrder)
  }

  async keys(onBatch: (keys: string[]) => void): Promise<void> {
    const { first, last } = await this.#ask('keyBlocks')
    for (let block = first; block <= last; block++) {
      const batch = await this.#ask('keysOf', block)
      if (batch.length > 0) onBatch(batch)
    }
    // After the others: what is removed meanwhile is among these.
    for (let place: PastKeysPlace | null = { block: 0, after: '' }; place !== null; ) {
      const { keys, next }: PastKeys = await this.#ask('pastKeysFrom', place)
      if (keys.length > 0) onBatch(keys)
      place = next
    }
  }

  async order(number: number): Promise<OrderHistory | null> {
    for (let turn = 0; turn < HISTORY_TURNS_MAX; turn++) {
      const span = await this.#ask('orderSpan', number)
      if (span === null) return null
      if (span === 'removed') throw new TruckError(ErrorCode.NOT_FOUND, noLongerKept(number, this.#keepMs))
      const history = await this.#historyOf(span)
      if (history !== null) return history
    }
    throw new TruckError(ErrorCode.OVERLOADED, `order ${number} is being moved in the journal: ask again`)
  }

  /** Null if housekeeping removed a part of the log meanwhile: it is among the carried records now. */
  async #historyOf(span: OrderSpan): Promise<OrderHistory | null> {
    const { order, first, last, sequences } = span
    const rest = await (sequences === null ? this.#searched(span) : this.#listed(order.number, sequences))
    if (rest === null) return null
    const transitions = [...span.carried, ...rest]
    const isWhole =
      transitions[0]?.sequence === first && (order.status === 'open' || transitions.at(-1)?.sequence === last)
    if (!isWhole)
      throw new TruckError(ErrorCode.JOURNAL_BROKEN, damaged(`the history of order ${order.number}`).message)
    return { order, transitions }
  }

  /** The transitions with these numbers, part by part, for others to get in. */
  async #listed(number: number, sequences: readonly number[]): Promise<Transition[] | null> {
    const transitions: Transition[] = []
    for (let left = sequences; left.length > 0; left = sequences.slice(transitions.length)) {
      const part: HistoryPart = await this.#ask('historyAt', number, left)
      if (part === null) return null
      transitions.push(...part.transitions)
    }
    return transitions
  }

  /** The order's transitions wherever they are in the span. */
  async #searched({ order, after: start, last }: OrderSpan): Promise<Transition[] | null> {
    const transitions: Transition[] = []
    for (let after = start; after < last; ) {
      const part: HistoryPart = await this.#ask('historyPart', order.number, after)
      if (part === null) return null
      for (const transition of part.transitions) if (transition.sequence <= last) transitions.push(transition)
      if (part.through === after) break
      after = part.through
    }
    return transitions
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

function keyedOrder(found: FoundKey | null): KeyedOrder | null {
  if (found === null) return null
  const { number, token, status, payload: stored, digest } = found
  return {
    number,
    token,
    status,
    hasPayload: (payload) => (stored === null ? sameDigest(digest, payload) : samePayload(stored, payload)),
  }
}
