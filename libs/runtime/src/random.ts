/**
 * Random names, as unguessable as the system's own source, and chance that can be
 * had again from its seed. Invariant: no byte of the pool is given out twice.
 */
import { randomFillSync } from 'node:crypto'

// One call into crypto for hundreds of orders instead of one for each.
const POOL_BYTES = 8_192
const pool = Buffer.alloc(POOL_BYTES)
let used = POOL_BYTES

/** `bytes` (1 to 64) random bytes as twice as many hexadecimal digits. */
export function randomHex(bytes: number): string {
  if (!(bytes >= 1 && bytes <= 64)) throw new RangeError(`1 to 64 bytes, not ${bytes}`)
  if (used + bytes > POOL_BYTES) {
    randomFillSync(pool)
    used = 0
  }
  const hex = pool.toString('hex', used, used + bytes)
  used += bytes
  return hex
}

/** Tommy Ettinger's mulberry32: numbers from 0 to under 1, the same ones for the same 32-bit seed. No secret. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
