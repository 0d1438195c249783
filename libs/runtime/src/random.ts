/**
 * Random names, as unguessable as the system's own source. Invariant: no byte of
 * the pool is given out twice.
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
