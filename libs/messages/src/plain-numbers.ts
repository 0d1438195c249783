/**
 * Makes protobufjs read 64-bit integers as plain numbers. Must be evaluated
 * before the generated module; every 64-bit field of ours (times, sequence
 * numbers) stays below 2^53.
 */
import protobuf from 'protobufjs/minimal.js'

// protobufjs documents this null; its types do not know it.
protobuf.util.Long = null as never
protobuf.configure()
