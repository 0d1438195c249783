/**
 * A commit group as it crosses to the writer thread: columns instead of objects, and all payloads in one buffer
 * that is handed over, not copied. Invariant: the group itself stays untouched, so it can be committed again.
 */
import type { AcceptedOrder, CommitGroup, EndedOrder } from './journal.ts'
import { encodeRecords } from './transition.ts'

/** Accepted orders by columns. */
export interface PackedAccepted {
  keys: string[]
  tokens: string[]
  traceparents: string[]
  /** Per order: number, acceptedAtMs, sequence, end of its payload in `payloads`. */
  numbers: Float64Array
  payloads: Uint8Array<ArrayBuffer>
}

/** Ended orders by columns. */
export interface PackedEnded {
  statuses: string[]
  codes: string[]
  messages: string[]
  /** Per order: number, atMs, end of its part of `sequences`. */
  numbers: Float64Array
  /** The sequence numbers of all their transitions. */
  sequences: Float64Array
}

/** One group, as posted to the writer. */
export interface PackedGroup {
  firstSequence: number
  lastSequence: number
  atMs: number
  floorOrder: number
  floorSequence: number
  /** The text of the column `records`, as bytes: they are handed over, and neither copied nor made into text again. */
  records: Uint8Array<ArrayBuffer>
  accepted: PackedAccepted | null
  ended: PackedEnded | null
  /** As JSON; null if they are the same as before. */
  dealers: string | null
  /** As JSON; null if they are the same as before. */
  voids: string | null
}

/** Numbers per order in the columns of PackedAccepted and PackedEnded. */
export const ACCEPTED_NUMBERS = 4
export const ENDED_NUMBERS = 3

// Its bytes have a buffer of their own, which can be handed over.
const encoder = new TextEncoder()

/** Packs a group; `transfer` is what postMessage may take over. */
export function packGroup(group: CommitGroup): { packed: PackedGroup; transfer: ArrayBuffer[] } {
  const accepted = group.accepted.length === 0 ? null : packAccepted(group.accepted)
  const ended = group.ended.length === 0 ? null : packEnded(group.ended)
  const packed: PackedGroup = {
    firstSequence: group.firstSequence,
    lastSequence: group.lastSequence,
    atMs: group.atMs,
    floorOrder: group.floorOrder,
    floorSequence: group.floorSequence,
    records: encoder.encode(encodeRecords(group.transitions)),
    accepted,
    ended,
    dealers: group.dealers === null ? null : JSON.stringify(group.dealers),
    voids: group.voids === undefined ? null : JSON.stringify(group.voids),
  }
  const transfer = [packed.records.buffer]
  if (accepted !== null) transfer.push(accepted.payloads.buffer)
  return { packed, transfer }
}

function packAccepted(orders: readonly AcceptedOrder[]): PackedAccepted {
  let bytes = 0
  for (const order of orders) bytes += order.payload.length
  const payloads = new Uint8Array(bytes)
  const numbers = new Float64Array(orders.length * ACCEPTED_NUMBERS)
  const keys: string[] = []
  const tokens: string[] = []
  const traceparents: string[] = []
  let end = 0
  let column = 0
  for (const order of orders) {
    payloads.set(order.payload, end)
    end += order.payload.length
    numbers[column++] = order.number
    numbers[column++] = order.acceptedAtMs
    numbers[column++] = order.sequence
    numbers[column++] = end
    keys.push(order.key)
    tokens.push(order.token)
    traceparents.push(order.traceparent)
  }
  return { keys, tokens, traceparents, numbers, payloads }
}

function packEnded(orders: readonly EndedOrder[]): PackedEnded {
  const numbers = new Float64Array(orders.length * ENDED_NUMBERS)
  const statuses: string[] = []
  const codes: string[] = []
  const messages: string[] = []
  let all = 0
  for (const order of orders) all += order.sequences.length
  const sequences = new Float64Array(all)
  let end = 0
  let column = 0
  for (const order of orders) {
    sequences.set(order.sequences, end)
    end += order.sequences.length
    numbers[column++] = order.number
    numbers[column++] = order.atMs
    numbers[column++] = end
    statuses.push(order.status)
    codes.push(order.code)
    messages.push(order.message)
  }
  return { statuses, codes, messages, numbers, sequences }
}
