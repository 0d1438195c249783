/**
 * Fits protobufjs to this project. Must be evaluated before the generated
 * module.
 */
import protobuf from 'protobufjs/minimal.js'

// 64-bit integers are plain numbers: every one of ours (times, sequence
// numbers) stays below 2^53. protobufjs documents this null; its types do not.
protobuf.util.Long = null as never
protobuf.configure()

// Strings are decoded by Node's own decoder instead of a loop in JavaScript: a
// fifth of the router's garbage was the pieces of 55 characters of traceparent.
// What is no UTF-8 reads as U+FFFD instead of throwing.
interface Reading {
  string(): string
  stringVerify(): string
}
const reader = protobuf.BufferReader.prototype as unknown as Reading
// oxlint-disable-next-line typescript/unbound-method -- from one place of the prototype to another
reader.stringVerify = reader.string
