import { ToPeer } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { PeerBatch } from './core/outbox.ts'
import { FRAME_MESSAGES_MAX, framesOf } from './frames.ts'

const read = (batch: PeerBatch): ToPeer[] => framesOf(batch).map((frame) => ToPeer.decode(frame))

test('a batch without parts is one frame: a sign of life', () => {
  expect(read(new PeerBatch())).toHaveLength(1)
})

test('many messages are cut into frames that keep their order and end with the beat', () => {
  const batch = new PeerBatch()
  batch.beat = 7
  for (let order = 1; order <= 600; order++) batch.tasks.push({ order })
  for (let order = 1; order <= 10; order++) batch.acks.push({ order })
  const frames = read(batch)
  for (const { acks, tasks } of frames)
    expect(acks.length + tasks.length).toBeLessThanOrEqual(FRAME_MESSAGES_MAX)
  expect(frames.flatMap(({ tasks }) => tasks.map(({ order }) => order))).toEqual(
    Array.from({ length: 600 }, (_, at) => at + 1),
  )
  expect(frames.map(({ beat }) => beat)).toEqual([...Array(frames.length - 1).fill(0), 7])
})

test('large payloads are spread over frames', () => {
  const batch = new PeerBatch()
  for (let order = 1; order <= 40; order++) batch.tasks.push({ order, payload: Buffer.alloc(65_536) })
  for (const frame of framesOf(batch)) expect(frame.length).toBeLessThan(400_000)
})

test('answers have a frame each, and one that is too large says so', () => {
  const batch = new PeerBatch()
  batch.answers.push(
    { request: 1, orders: { orders: [{ payload: Buffer.alloc(2_000_000) }] } },
    { request: 2, done: {} },
  )
  const frames = read(batch).filter(({ answers }) => answers.length > 0)
  expect(frames.map(({ answers }) => answers.length)).toEqual([1, 1])
  expect(frames[0]?.answers[0]).toMatchObject({ request: 1, code: 'TRUCK_ERR_TOO_LARGE' })
})
