/** What a codec is, and the plain types of what it writes and reads. */
import protobuf from 'protobufjs/minimal.js'

const { Writer } = protobuf
type Writer = protobuf.Writer

/** A message as it is written: every field optional, absent means default. */
export type Written<P> = Omit<P, '$unknowns'>

/**
 * A message as it is read: scalars and lists always there (their proto3
 * default if they were absent), a nested message null if it was absent.
 */
export type Read<P> = {
  [K in keyof P as K extends '$unknowns' ? never : K]-?: ReadField<NonNullable<P[K]>>
}

type ReadField<F> = F extends number | string | boolean | Uint8Array
  ? F
  : F extends readonly (infer Item)[]
    ? ReadItem<NonNullable<Item>>[]
    : Read<F> | null

type ReadItem<Item> = Item extends number | string | boolean | Uint8Array ? Item : Read<Item>

/** Turns messages of one type into bytes and back. */
export interface Codec<P> {
  /** Bytes of the message. */
  encode(message: Written<P>): Uint8Array
  /**
   * Reads a message; unknown fields are skipped. `bytes` fields are views of
   * `frame`: copy what outlives it. Throws on a malformed frame.
   */
  decode(frame: Uint8Array): Read<P>
}

interface Generated<P> {
  encode(message: P, writer: Writer): unknown
  decode(frame: Uint8Array): unknown
}

/** The codec of a generated message class. */
export function codecOf<P>(type: Generated<P>): Codec<P> {
  return {
    encode: (message) => {
      const writer = takeWriter()
      type.encode(message as P, writer)
      const bytes = writer.finish()
      if (bytes.length <= KEPT_BYTES_MAX) idle = writer
      return bytes
    },
    decode: (frame) => type.decode(frame) as Read<P>,
  }
}

/** A writer that has written a larger message is let go, with its buffer. */
const KEPT_BYTES_MAX = 1024 * 1024

/** The writer of the last message. Its buffer has grown already: one that starts anew copies itself at each doubling. */
let idle: Writer | null = null

/** Null while it writes, so that one whose message threw is not used again. */
function takeWriter(): Writer {
  const writer = idle ?? Writer.create()
  idle = null
  return writer.reset()
}
