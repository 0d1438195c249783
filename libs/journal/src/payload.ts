/** Whether a payload is the one of an order, also where only a digest of it is left. */
import { hash } from 'node:crypto'

const DIGEST_BYTES = 8

/** What is kept of the payload of an order that was removed. */
export function payloadDigest(payload: Uint8Array): Uint8Array {
  return hash('sha256', payload, 'buffer').subarray(0, DIGEST_BYTES)
}

/** Compares with the payload itself. */
export function samePayload(stored: Uint8Array, payload: Uint8Array): boolean {
  return Buffer.compare(stored, payload) === 0
}

/** Compares with its digest. */
export function sameDigest(digest: Uint8Array, payload: Uint8Array): boolean {
  return Buffer.compare(digest, payloadDigest(payload)) === 0
}
