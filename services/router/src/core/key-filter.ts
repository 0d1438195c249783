/**
 * Tells most new keys from known ones without asking the journal: a Bloom
 * filter. It never calls a known key new; what it calls known must be looked up.
 */

/** Ten bits a key keep about one new key in a hundred from being told at once. */
const BITS_PER_KEY = 10
const PROBES = 5

export class KeyFilter {
  readonly #bits: Uint32Array
  readonly #size: number

  /** @param keysMax with more keys than this, more new keys have to be looked up. */
  constructor(keysMax: number) {
    this.#bits = new Uint32Array(Math.ceil((keysMax * BITS_PER_KEY) / 32))
    this.#size = this.#bits.length * 32
  }

  add(key: string): void {
    const [one, other] = hashes(key)
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = (one + probe * other) % this.#size
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] as number) | (1 << (bit & 31))
    }
  }

  /** False: the key is new. True: it may be known. */
  mayHave(key: string): boolean {
    const [one, other] = hashes(key)
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = (one + probe * other) % this.#size
      if (((this.#bits[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false
    }
    return true
  }
}

/** Two independent 32-bit FNV-1a hashes; their sums make the further probes. */
function hashes(key: string): [number, number] {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit, 0x85ebca6b)
  }
  return [one >>> 0, (other ^ (other >>> 13)) >>> 0 || 1]
}
