/** What a journal is: the interface that SQLite and memory implement and the contract suite holds them to. */
import type { Transition } from './transition.ts'

/** How an order ended. */
export type EndStatus = 'served' | 'cancelled' | 'refused'

/** An order as it was accepted. */
export interface StoredOrder {
  number: number
  key: string
  token: string
  acceptedAtMs: number
  traceparent: string
  payload: Uint8Array
}

/** An order as it stands: `open` until it ends. */
export interface OrderRecord extends StoredOrder {
  status: 'open' | EndStatus
  /** 0 while it is open. */
  endedAtMs: number
  code: string
  message: string
}

/** An order that a group accepts. */
export interface AcceptedOrder extends StoredOrder {
  /** The sequence number of its OrderAccepted. */
  sequence: number
}

/** An order that a group ends. */
export interface EndedOrder {
  number: number
  status: EndStatus
  atMs: number
  /** Those of all its transitions, in order: where a reader finds them again. The last is the one that ended it. */
  sequences: readonly number[]
  code: string
  message: string
}

/** A process that works for a stage, by the name it gave itself. */
export interface KnownDealer {
  stage: string
  worker: string
  /** Present if its tasks wait for people. */
  byHand?: true
}

/** A ticket of an order that has ended: it stays on its station until somebody takes it away. */
export interface VoidTicket {
  order: number
  ticket: number
  step: number
}

/** The transitions that are made durable together. */
export interface CommitGroup {
  /** Must be the journal's last sequence number + 1. */
  firstSequence: number
  lastSequence: number
  atMs: number
  /** Those from firstSequence to lastSequence, in order. */
  transitions: readonly Transition[]
  accepted: readonly AcceptedOrder[]
  ended: readonly EndedOrder[]
  /** No order below this number is open after the group. */
  floorOrder: number
  /** No open order has a transition before this sequence number. */
  floorSequence: number
  /** The dealers that are connected, if others than at the group before; null for the same. */
  dealers: readonly KnownDealer[] | null
  /** The void tickets that are still on their stations, if others than at the group before; absent for the same. */
  voids?: readonly VoidTicket[]
}

/** What the journal held when it was opened. */
export interface Recovered {
  /** Grows by one each time the journal is opened. */
  epoch: number
  /** The last committed sequence number, 0 for none. */
  lastSequence: number
  /** The highest order number, 0 for none. */
  lastNumber: number
  /** The OrderAccepted of that order, if it is still kept. */
  lastAccepted: Transition | null
  /** The open orders, by number. */
  orders: StoredOrder[]
  /** Their transitions, in sequence order. */
  transitions: Transition[]
  /** The dealers of the last group that named any. */
  dealers: readonly KnownDealer[]
  /** The void tickets of the last group that named them. */
  voids: readonly VoidTicket[]
}

/** The order that a client's key made. */
export interface KeyedOrder {
  number: number
  token: string
  status: 'open' | EndStatus
  /** Whether the order was made with this payload. */
  hasPayload(payload: Uint8Array): boolean
}

/** An order and its transitions in sequence order. */
export interface OrderHistory {
  order: OrderRecord
  transitions: Transition[]
}

/** Which orders to list, newest first. */
export interface OrdersRequest {
  limit: number
  /** Only numbers below this one; absent or 0 for the newest. */
  before?: number
  openOnly?: boolean
}

/** Which transitions to replay, oldest first. */
export interface ReplayRequest {
  /** Only transitions with a higher sequence number. */
  after: number
  /** At most this many; the journal may give fewer at once (see `through`). */
  limit: number
}

/** A part of the log. */
export interface Replay {
  transitions: Transition[]
  /** Trace contexts of the orders these transitions belong to, by order number. */
  traceparents: Map<number, string>
  /** Everything up to here was looked at: ask after this next. */
  through: number
  /** The last committed sequence number. */
  last: number
  /** What lies up to here is no longer kept. */
  prunedThrough: number
}

/**
 * What the journal's books say, of all that it ever held: what was removed was counted before. Sound books:
 * accepted = served + cancelled + refused + open, and no twice or gap.
 */
export interface Audit {
  /** OrderAccepted in the log. */
  accepted: number
  /** Orders by their status. */
  served: number
  cancelled: number
  refused: number
  open: number
  /** Steps that were counted done more than once or after their order's end, and orders that ended twice. */
  countedTwice: number
  redelivered: number
  lastSequence: number
  /** Places where the sequence numbers of the log do not follow each other. */
  sequenceGaps: number
}

/**
 * The durable log of the router's transitions, and the orders they belong to. The caller closes it.
 * Queries see every commit that was acknowledged before they were asked; they reject with
 * TRUCK_ERR_CLOSED after `close`, TRUCK_ERR_OVERLOADED if too many wait, TRUCK_ERR_JOURNAL_BROKEN if the file fails.
 */
export interface Journal {
  /** What was there when it was opened; without orders and transitions after `forgetRecovered`. */
  readonly recovered: Recovered
  /** Releases the recovered orders and transitions, once they are taken over; the numbers stay. Idempotent. */
  forgetRecovered(): void
  /**
   * Makes the group durable, all of it or nothing; it is on disk once this resolves. One commit at a time.
   * Rejects with TRUCK_ERR_DISK_FULL (nothing was kept: commit the same group again later) or
   * TRUCK_ERR_JOURNAL_BROKEN (this process must not go on; a restart recovers what was acknowledged).
   */
  commit(group: CommitGroup): Promise<void>
  /**
   * For each key the order it made, or null; some 150 µs for a key unknown among a million. The keys of orders that
   * are no longer kept are known too, of the last ten million of them.
   */
  findKeys(keys: readonly string[]): Promise<(KeyedOrder | null)[]>
  /** Gives every key that was known when it was called, in batches, other queries in between. Resolves after the last. */
  keys(onBatch: (keys: string[]) => void): Promise<void>
  /** One order with its history, or null. Rejects with TRUCK_ERR_NOT_FOUND, and says so, if it is no longer kept. */
  order(number: number): Promise<OrderHistory | null>
  /** Orders, newest first; a page may end before its limit, and is empty only when there are no more. */
  orders(request: OrdersRequest): Promise<OrderRecord[]>
  /** Transitions after a sequence number. Rejects with TRUCK_ERR_PRUNED if some of them are no longer kept; not with a limit of 0. */
  replay(request: ReplayRequest): Promise<Replay>
  /** Counts the whole journal and compares all checksums: seconds for millions of transitions, without delaying commits. */
  audit(): Promise<Audit>
  /** Waits for the commit in the air and releases the file. Idempotent. */
  close(): Promise<void>
}

/** Bounds that every journal keeps. */
export const JournalBounds = {
  /** Transitions that one replay gives at most. */
  replayTransitionsMax: 10_000,
  /**
   * Bytes of records that one replay gives at most, beyond its first transition: with what an event has besides
   * them, the answer still fits into one frame of the protocol.
   */
  replayBytesMax: 400 * 1024,
  /** Orders that one listing gives at most. */
  ordersMax: 1_000,
  /** Bytes of payloads and texts that one listing gives at most, beyond its first order. */
  ordersBytesMax: 400 * 1024,
  /** Keys in one batch of `keys` at most. */
  keyBatch: 8_192,
} as const
