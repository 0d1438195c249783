import { PROTOCOL_MAJOR, PROTOCOL_MINOR, ToRouter } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { FRAME_BYTES_SOFT_MAX, FRAME_MESSAGES_MAX, Outgoing } from './outgoing.ts'

const submits = (frames: Uint8Array[]) => frames.map((frame) => ToRouter.decode(frame).submits)

test('one turn makes one frame, in the order of the calls', () => {
  const outgoing = new Outgoing()
  for (const request of [1, 2, 3]) outgoing.submit({ request, key: `k${request}` })
  const frames = outgoing.take()
  expect(submits(frames).map((batch) => batch.map(({ key }) => key))).toEqual([['k1', 'k2', 'k3']])
  expect(ToRouter.decode(frames[0]!)).toMatchObject({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR })
  expect(outgoing.isEmpty).toBe(true)
  expect(outgoing.take()).toEqual([])
})

test('a frame holds at most 256 messages', () => {
  const outgoing = new Outgoing()
  for (let request = 1; request <= 600; request++) outgoing.submit({ request })
  const batches = submits(outgoing.take())
  expect(batches.map(({ length }) => length)).toEqual([FRAME_MESSAGES_MAX, FRAME_MESSAGES_MAX, 88])
  expect(batches.flat().map(({ request }) => request)).toEqual(Array.from({ length: 600 }, (_, at) => at + 1))
})

test('a frame of large orders takes no further one after 256 KiB', () => {
  const outgoing = new Outgoing()
  for (let request = 1; request <= 10; request++) outgoing.submit({ request, payload: Buffer.alloc(65_536) })
  const frames = outgoing.take()
  expect(submits(frames).map(({ length }) => length)).toEqual([4, 4, 2])
  for (const frame of frames) expect(frame.length).toBeLessThan(FRAME_BYTES_SOFT_MAX + 65_536 + 1_000)
})

test('queries and commands travel in frames of their own', () => {
  const outgoing = new Outgoing()
  outgoing.command({ request: 1, cancel: { order: 5 } })
  outgoing.query({ request: 2, audit: {} })
  const frames = outgoing.take().map((frame) => ToRouter.decode(frame))
  expect(frames[0]?.queries).toMatchObject([{ request: 2 }])
  expect(frames[1]?.commands).toMatchObject([{ request: 1, cancel: { order: 5 } }])
})
