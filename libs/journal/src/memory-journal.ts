/**
 * A journal without a disk, for unit tests and the simulator. Invariant: it keeps the promises of the one on disk,
 * a crash included, as far as the contract suite can tell; only a MemoryDisk outlives it.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { StatusCounts } from './audit.ts'
import {
  type Audit,
  type CommitGroup,
  type Journal,
  JournalBounds,
  type KeyedOrder,
  type OrderHistory,
  type OrderRecord,
  type OrdersRequest,
  type Recovered,
  type Replay,
  type ReplayRequest,
} from './journal.ts'
import { auditOf, MemoryDisk, type MemoryOrder, pruneMemory, transitionsAfter } from './memory-disk.ts'
import { noLongerKept, ordersPage, ReplayPage } from './page.ts'
import { samePayload } from './payload.ts'
import { encodeRecords, parseRecords } from './transition.ts'

/**
 * Opens a journal on a disk of memory, a new one if none is given, that keeps what is no older than `keepMs` before
 * the last commit. Throws TRUCK_ERR_DATA_IN_USE.
 */
export function openMemoryJournal(disk: MemoryDisk = new MemoryDisk(), keepMs?: number): MemoryJournal {
  if (disk.inUse)
    throw new TruckError(ErrorCode.DATA_IN_USE, 'the journal in memory is in use by another router')
  disk.inUse = true
  disk.epoch++
  return new MemoryJournal(disk, keepMs)
}

/** The journal of `openMemoryJournal`. */
export class MemoryJournal implements Journal {
  readonly disk: MemoryDisk
  readonly #keepMs: number | undefined
  #recovered: Recovered
  #closed = false
  #holding = false
  #held: { group: CommitGroup; resolve: () => void; reject: (error: unknown) => void } | null = null

  constructor(disk: MemoryDisk, keepMs?: number) {
    this.disk = disk
    this.#keepMs = keepMs
    this.#recovered = recover(disk)
  }

  get recovered(): Recovered {
    return this.#recovered
  }

  forgetRecovered(): void {
    this.#recovered = { ...this.#recovered, orders: [], transitions: [] }
  }

  /** Commits the group at once. Throws what `commit` rejects with. */
  apply(group: CommitGroup): void {
    this.#assertOpen()
    const { disk } = this
    if (group.firstSequence !== disk.lastSequence + 1 || group.lastSequence < group.firstSequence) {
      const found = `${group.firstSequence} to ${group.lastSequence}`
      throw new TruckError(
        ErrorCode.JOURNAL_BROKEN,
        `the journal ends at ${disk.lastSequence}, a commit came for ${found}`,
      )
    }
    checkOrders(disk, group)
    if (disk.full) throw new TruckError(ErrorCode.DISK_FULL, 'the disk of the journal in memory is full')
    for (const order of group.accepted) {
      // A copy: the caller may use its payload's buffer again.
      const payload = new Uint8Array(order.payload)
      const stored = { ...order, payload, status: 'open' as const, endedAtMs: 0, code: '', message: '' }
      disk.orders.set(order.number, stored)
      disk.keys.set(order.key, stored)
    }
    for (const { number, status, atMs, code, message } of group.ended) {
      const order = disk.orders.get(number)
      if (order !== undefined) Object.assign(order, { status, endedAtMs: atMs, code, message })
    }
    const { lastSequence, atMs } = group
    disk.log.push({ lastSequence, atMs, records: encodeRecords(group.transitions) })
    disk.floorOrder = group.floorOrder
    disk.floorSequence = group.floorSequence
    if (group.dealers !== null) disk.dealers = group.dealers
    if (group.voids) disk.voids = group.voids
    if (this.#keepMs !== undefined) pruneMemory(disk, atMs - this.#keepMs)
  }

  async commit(group: CommitGroup): Promise<void> {
    if (this.#held !== null) throw new TruckError(ErrorCode.INTERNAL, 'a commit is in the air already')
    if (!this.#holding) return this.apply(group)
    this.#assertOpen()
    await new Promise<void>((resolve, reject) => {
      this.#held = { group, resolve, reject }
    })
  }

  /** From now on commits stay in the air until `release`. */
  hold(): void {
    this.#holding = true
  }

  /** Applies the commit in the air, if any, and holds no further ones. */
  release(): void {
    this.#holding = false
    const held = this.#held
    this.#held = null
    if (held === null) return
    try {
      this.apply(held.group)
      held.resolve()
    } catch (error) {
      held.reject(error)
    }
  }

  /** Ends the journal as a power cut would: the commit in the air is forgotten and never answered. */
  crash(): MemoryDisk {
    this.#held = null
    this.#closed = true
    this.disk.inUse = false
    return this.disk
  }

  async findKeys(keys: readonly string[]): Promise<(KeyedOrder | null)[]> {
    this.#assertOpen()
    return keys.map((key) => {
      const order = this.disk.keys.get(key)
      if (order === undefined) return null
      const { number, token, status } = order
      return { number, token, status, hasPayload: (payload) => samePayload(order.payload, payload) }
    })
  }

  async keys(onBatch: (keys: string[]) => void): Promise<void> {
    this.#assertOpen()
    const keys = [...this.disk.keys.keys()]
    for (let start = 0; start < keys.length; start += JournalBounds.keyBatch) {
      onBatch(keys.slice(start, start + JournalBounds.keyBatch))
    }
  }

  async order(number: number): Promise<OrderHistory | null> {
    this.#assertOpen()
    const order = this.disk.orders.get(number)
    if (order === undefined && number > 0 && number <= lastNumberOf(this.disk)) {
      throw new TruckError(ErrorCode.NOT_FOUND, noLongerKept(number, this.#keepMs))
    }
    if (order === undefined) return null
    const transitions = transitionsAfter(this.disk, order.sequence - 1).filter((t) => t.order === number)
    return { order: recordOf(order), transitions }
  }

  async orders(request: OrdersRequest): Promise<OrderRecord[]> {
    this.#assertOpen()
    const before = request.before || Number.MAX_SAFE_INTEGER
    const records = [...this.disk.orders.values()]
      .filter((order) => order.number < before && (request.openOnly !== true || order.status === 'open'))
      .sort((a, b) => b.number - a.number)
      .slice(0, Math.min(request.limit, JournalBounds.ordersMax))
      .map(recordOf)
    return ordersPage(records)
  }

  async replay(request: ReplayRequest): Promise<Replay> {
    this.#assertOpen()
    const { prunedThrough } = this.disk.state
    const page = new ReplayPage(request, (order) => this.disk.orders.get(order)?.traceparent ?? '')
    if (!page.isFull && request.after < prunedThrough) {
      const message = `events up to ${prunedThrough} are no longer kept: ask for those after it`
      throw new TruckError(ErrorCode.PRUNED, message)
    }
    for (const transition of transitionsAfter(this.disk, request.after)) {
      if (page.isFull) break
      page.add(transition)
    }
    const { transitions, traceparents } = page
    const through = transitions.at(-1)?.sequence ?? request.after
    return { transitions, traceparents, through, last: this.disk.lastSequence, prunedThrough }
  }

  async audit(): Promise<Audit> {
    this.#assertOpen()
    const log = auditOf(this.disk)
    for (const row of this.disk.log) log.add(parseRecords(row.records))
    const statuses: StatusCounts = { open: 0, served: 0, cancelled: 0, refused: 0 }
    for (const order of this.disk.orders.values()) statuses[order.status]++
    return log.result(statuses)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.release()
    this.#closed = true
    this.disk.inUse = false
  }

  #assertOpen(): void {
    if (this.#closed) throw new TruckError(ErrorCode.CLOSED, 'the journal is closed')
  }
}

/** What SQLite's constraints hold: numbers and keys are new, what ends is open. */
function checkOrders(disk: MemoryDisk, group: CommitGroup): void {
  const accepted = new Set<number>()
  const keys = new Set<string>()
  for (const { number, key } of group.accepted) {
    if (disk.orders.has(number) || disk.keys.has(key) || accepted.has(number) || keys.has(key)) {
      throw new TruckError(ErrorCode.JOURNAL_BROKEN, `order ${number} or its key is in the journal already`)
    }
    accepted.add(number)
    keys.add(key)
  }
  const ended = new Set<number>()
  for (const { number } of group.ended) {
    const isOpen = disk.orders.get(number)?.status === 'open' || accepted.has(number)
    if (!isOpen || ended.has(number)) {
      throw new TruckError(ErrorCode.JOURNAL_BROKEN, `order ${number} ended but is not open in the journal`)
    }
    ended.add(number)
  }
}

function recover(disk: MemoryDisk): Recovered {
  const { epoch, lastSequence, floorOrder, floorSequence, dealers, voids } = disk
  const open = [...disk.orders.values()].filter(
    (order) => order.status === 'open' && order.number >= floorOrder,
  )
  const orders = open
    .sort((a, b) => a.number - b.number)
    .map((order) => {
      const { number, key, token, acceptedAtMs, traceparent, payload } = order
      return { number, key, token, acceptedAtMs, traceparent, payload }
    })
  const numbers = new Set(orders.map((order) => order.number))
  const transitions = transitionsAfter(disk, floorSequence - 1).filter((t) => numbers.has(t.order))
  const lastNumber = lastNumberOf(disk)
  const sequence = disk.orders.get(lastNumber)?.sequence ?? Number.POSITIVE_INFINITY
  const lastAccepted = transitionsAfter(disk, sequence - 1)[0] ?? null
  return { epoch, lastSequence, lastNumber, lastAccepted, orders, transitions, dealers, voids }
}

function lastNumberOf(disk: MemoryDisk): number {
  let last = disk.state.prunedOrder
  for (const number of disk.orders.keys()) last = Math.max(last, number)
  return last
}

function recordOf({ sequence: _sequence, ...order }: MemoryOrder): OrderRecord {
  return order
}
