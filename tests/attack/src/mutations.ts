/**
 * Messages made wrong with an eye for what they are made of: a field's number, its type, its value, how often it comes
 * and how deep. Invariant: one seed, one series of mutants.
 */
import { type Field, readFields, varintOf, WireType, writeFields } from './wire-format.ts'

/** Where numbers change their meaning. */
const EDGES = [
  0n,
  1n,
  127n,
  128n,
  2n ** 31n - 1n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
]
const TEXTS = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  "'; drop table orders; --",
  'a\r\nb: c',
  '\u0000',
  '\u202e\ud83c\udf2d',
  'x'.repeat(65),
  'x'.repeat(5_000),
].map((text) => Buffer.from(text))
const NOT_UTF8 = Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80])
const TAGS = [1, 15, 16, 999, 19_000, 2 ** 29 - 1]
/** How deep and how often; the last ones cost more than all others together, and come once in so many. */
const DEPTHS = [2, 10, 99, 101, 2_000]
const REPEATS = [2, 3, 20, 300, 5_000]
const LAST_EVERY = 50
const OVERLONG = [6, 10, 11, 20]
/** Mutants beyond this are cut: larger frames are tried apart. */
const MUTANT_BYTES_MAX = 262_144
/** One in so many mutants is broken once more. */
const AGAIN_EVERY = 3

type Random = () => number

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

function rarelyLast(random: Random, list: readonly number[]): number {
  return random() < 1 / LAST_EVERY ? (list.at(-1) as number) : pick(random, list.slice(0, -1))
}

/** Makes one mutant of a message that was well-formed. */
export function mutantOf(seed: Uint8Array, random: Random): Buffer {
  let mutant = mutateOnce(seed, random)
  while (random() < 1 / AGAIN_EVERY) mutant = mutateOnce(mutant.subarray(0, MUTANT_BYTES_MAX), random)
  return mutant.subarray(0, MUTANT_BYTES_MAX)
}

function mutateOnce(message: Uint8Array, random: Random): Buffer {
  const fields = readFields(message)
  // What is no message any more is broken as bytes.
  if (fields === null || fields.length === 0 || random() < 0.2) return pick(random, BYTES)(message, random)
  const list = someList(fields, random)
  const at = Math.floor(random() * list.length)
  pick(random, FIELDS)(list, at, random)
  return writeFields(fields)
}

/** The fields of the message, or of one within it. */
function someList(fields: Field[], random: Random): Field[] {
  const inner = fields.filter(({ nested }) => nested !== null && nested.length > 0)
  if (inner.length === 0 || random() < 0.4) return fields
  return someList(pick(random, inner).nested as Field[], random)
}

type OfBytes = (bytes: Uint8Array, random: Random) => Buffer
const BYTES: readonly OfBytes[] = [
  // Cut anywhere: varints and lengths that end too soon.
  (bytes, random) => Buffer.from(bytes.subarray(0, Math.floor(random() * bytes.length))),
  (bytes, random) => {
    const flipped = Buffer.from(bytes)
    const at = Math.floor(random() * flipped.length)
    if (flipped.length > 0) flipped[at] = (flipped[at] as number) ^ (1 << Math.floor(random() * 8))
    return flipped
  },
  (bytes, random) => {
    const at = Math.floor(random() * (bytes.length + 1))
    const junk = Buffer.from(Array.from({ length: 1 + Math.floor(random() * 20) }, () => random() * 256))
    return Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at)])
  },
  // A varint with more bytes than any has.
  (bytes, random) => Buffer.concat([bytes, Buffer.from([0x08, ...varintOf(1n, pick(random, OVERLONG))])]),
  // A length beyond the end.
  (bytes, random) => Buffer.concat([bytes, Buffer.from([0x1a, ...varintOf(pick(random, EDGES))])]),
  // Groups that are never closed, or closed and never opened.
  (bytes, random) =>
    Buffer.concat([bytes, Buffer.alloc(rarelyLast(random, DEPTHS), random() < 0.5 ? 0x1b : 0x1c)]),
]

type OfFields = (list: Field[], at: number, random: Random) => void
const FIELDS: readonly OfFields[] = [
  (list, at, random) => become(list[at], { type: WireType.VARINT, value: pick(random, EDGES) }),
  (list, at, random) => become(list[at], { type: WireType.BYTES, bytes: pick(random, TEXTS), nested: null }),
  (list, at) => become(list[at], { type: WireType.BYTES, bytes: NOT_UTF8, nested: null }),
  (list, at, random) => become(list[at], { type: pick(random, Object.values(WireType)) }),
  (list, at, random) => become(list[at], { tag: pick(random, TAGS) }),
  (list, at, random) => become(list[at], { tag: 1 + Math.floor(random() * 12) }),
  (list, at) => void list.splice(at, 1),
  (list, at, random) => {
    const field = list[at] as Field
    const countMax = Math.floor(MUTANT_BYTES_MAX / writeFields([field]).length)
    const length = Math.min(rarelyLast(random, REPEATS), countMax)
    list.splice(at, 0, ...Array.from({ length }, () => field))
  },
  (list, at, random) => {
    const field = list[at] as Field
    const depth = rarelyLast(random, DEPTHS)
    let bytes: Buffer = writeFields([field])
    for (let count = 0; count < depth && bytes.length < MUTANT_BYTES_MAX; count++)
      bytes = Buffer.concat([Buffer.from(varintOf(BigInt((field.tag << 3) | 2))), lengthOf(bytes), bytes])
    become(field, { type: WireType.BYTES, bytes, nested: null })
  },
]

function lengthOf(bytes: Uint8Array): Buffer {
  return Buffer.from(varintOf(BigInt(bytes.length)))
}

function become(field: Field | undefined, change: Partial<Field>): void {
  if (field) Object.assign(field, change)
}
