/**
 * Checksums of what the journal's file holds: SQLite checks its WAL, but nothing that is folded into the file.
 * Invariant: whoever takes a row out of the file compares its checksum, so a changed bit is noticed where it would
 * count. Rows that schema 1 wrote have none: null is not compared.
 */
import { crc32 } from 'node:zlib'
import { BROKEN_ADVICE, FaultError } from './fault.ts'

/** What an order's checksum covers: all that never changes. */
export interface ChecksummedOrder {
  number: number
  key: string
  token: string
  acceptedAtMs: number
  firstSequence: number
  traceparent: string
  payload: Uint8Array
}

/** What the checksum of an order's end covers. */
export interface ChecksummedEnd {
  number: number
  status: string
  endedAtMs: number
  lastSequence: number
  code: string
  message: string
  sequences: string
}

/** What a commit's checksum covers: all of its row. */
export interface ChecksummedCommit {
  lastSequence: number
  firstSequence: number
  atMs: number
  floorOrder: number
  floorSequence: number
  openOrders: number
  /** Their text, or its bytes. */
  records: string | Uint8Array
}

/** CRC-32 of an order. */
export function orderChecksum(order: ChecksummedOrder): number {
  const { number, key, token, acceptedAtMs, firstSequence, traceparent, payload } = order
  return crc32(payload, crc32(`${number} ${acceptedAtMs} ${firstSequence} ${key} ${token} ${traceparent}`))
}

/** CRC-32 of an order's end. */
export function endChecksum({
  number,
  status,
  endedAtMs,
  lastSequence,
  code,
  message,
  sequences,
}: ChecksummedEnd): number {
  return crc32(`${number} ${status} ${endedAtMs} ${lastSequence} ${sequences} ${code} ${message}`)
}

/** CRC-32 of a commit. */
export function commitChecksum(commit: ChecksummedCommit): number {
  const { lastSequence, firstSequence, atMs, floorOrder, floorSequence, openOrders, records } = commit
  const numbers = `${lastSequence} ${firstSequence} ${atMs} ${floorOrder} ${floorSequence} ${openOrders}`
  return crc32(records, crc32(numbers))
}

/** CRC-32 of any values that are written as text. */
export function textChecksum(...values: (string | number)[]): number {
  return crc32(values.join(' '))
}

/** Throws JOURNAL_BROKEN unless the checksum that was read is the one that was found. */
export function compareChecksum(stored: unknown, found: number, what: string): void {
  if (stored === found || stored === null) return
  throw damaged(`${what} has another checksum than when it was written`)
}

/** The fault of a file that holds something else than was written. */
export function damaged(what: string): FaultError {
  return new FaultError('JOURNAL_BROKEN', `the journal is damaged: ${what}; ${BROKEN_ADVICE}`)
}
