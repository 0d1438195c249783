import { expect, test } from 'vitest'
import { FrameCounter } from './relay.ts'

const GREETING = Buffer.alloc(64)

function frame(flags: number, body: Buffer): Buffer {
  if (body.length < 256) return Buffer.concat([Buffer.from([flags, body.length]), body])
  const head = Buffer.alloc(9)
  head[0] = flags | 2
  head.writeBigUInt64BE(BigInt(body.length), 1)
  return Buffer.concat([head, body])
}

const STREAM = Buffer.concat([
  GREETING,
  frame(4, Buffer.from('READY command')),
  frame(1, Buffer.from('first')),
  frame(0, Buffer.alloc(1_000)),
  frame(0, Buffer.alloc(0)),
])

test.each([1, 7, 64, STREAM.length])('counts messages and bytes, not commands, in pieces of %i', (size) => {
  const traffic = { messages: 0, bytes: 0 }
  const counter = new FrameCounter(traffic)
  for (let at = 0; at < STREAM.length; at += size) counter.push(STREAM.subarray(at, at + size))
  expect(traffic).toEqual({ messages: 2, bytes: 1_005 })
})
