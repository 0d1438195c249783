/**
 * Protocol Buffers as fields without names: read from bytes, written with anything in them, also what no library would
 * write. Invariant: what is read and written unchanged is the same bytes. [https://protobuf.dev/programming-guides/encoding]
 */

export const WireType = { VARINT: 0, FIXED64: 1, BYTES: 2, GROUP: 3, GROUP_END: 4, FIXED32: 5 } as const

/** A field; `nested` is set where the bytes could be a message themselves. */
export interface Field {
  tag: number
  type: number
  /** Of a varint. */
  value: bigint
  bytes: Uint8Array
  nested: Field[] | null
}

/** Bytes beyond which a varint is none. */
const VARINT_BYTES_MAX = 10
/** Of a number of fixed size. */
const FIXED = Buffer.alloc(8, 0xff)
/** Messages within messages that are looked into. */
const DEPTH_MAX = 8

/** The fields of a message, or null if it is none. */
export function readFields(bytes: Uint8Array, depth = 0): Field[] | null {
  const fields: Field[] = []
  let at = 0
  const varint = (): bigint | null => {
    let value = 0n
    for (let count = 0; count < VARINT_BYTES_MAX; count++) {
      const byte = bytes[at++]
      if (byte === undefined) return null
      value |= BigInt(byte & 0x7f) << BigInt(7 * count)
      if (byte < 0x80) return value
    }
    return null
  }
  while (at < bytes.length) {
    const key = varint()
    if (key === null || key < 8n) return null
    const field: Field = {
      tag: Number(key >> 3n),
      type: Number(key & 7n),
      value: 0n,
      bytes: new Uint8Array(),
      nested: null,
    }
    if (field.type === WireType.VARINT) {
      const value = varint()
      if (value === null) return null
      field.value = value
    } else if (field.type === WireType.BYTES) {
      const length = varint()
      if (length === null || at + Number(length) > bytes.length) return null
      field.bytes = bytes.subarray(at, at + Number(length))
      at += Number(length)
      field.nested = depth < DEPTH_MAX && field.bytes.length > 0 ? readFields(field.bytes, depth + 1) : null
    } else return null
    fields.push(field)
  }
  return fields
}

/** A number as a varint; more bytes than it needs, if wanted. */
export function varintOf(value: bigint, bytesMin = 1): number[] {
  if (value < 0x80n && value >= 0n && bytesMin === 1) return [Number(value)]
  const bytes: number[] = []
  for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
    const isLast = rest < 0x80n && bytes.length + 1 >= bytesMin
    bytes.push(Number(rest & 0x7fn) | (isLast ? 0 : 0x80))
    if (isLast) return bytes
  }
}

/** The bytes of fields, one after the other. */
export function writeFields(fields: readonly Field[]): Buffer {
  const parts: Uint8Array[] = []
  for (const { tag, type, value, bytes, nested } of fields) {
    const key = varintOf((BigInt(tag) << 3n) | BigInt(type))
    if (type === WireType.VARINT) key.push(...varintOf(value))
    else if (type === WireType.FIXED32) key.push(...FIXED.subarray(4))
    else if (type === WireType.FIXED64) key.push(...FIXED)
    const inner = type !== WireType.BYTES ? null : nested === null ? bytes : writeFields(nested)
    if (inner) key.push(...varintOf(BigInt(inner.length)))
    parts.push(Uint8Array.from(key))
    if (inner) parts.push(inner)
  }
  return Buffer.concat(parts)
}
