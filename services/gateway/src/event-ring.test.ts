import type { Event } from '@foodtruck/messages'
import { expect, it } from 'vitest'
import { EventRing } from './event-ring.ts'
import { idsOf } from './gateway.testing.ts'
import { MemoryRouter } from './memory-router.testing.ts'

function events(count: number): Event[] {
  const router = new MemoryRouter()
  for (let index = 0; index < count; index += 1) router.emit('StageDone', index)
  return router.events
}

function ringOf(capacity: number, count: number): EventRing {
  const ring = new EventRing(capacity, 0)
  for (const event of events(count)) ring.push(event)
  return ring
}

it('keeps the newest events and knows which it no longer has', () => {
  const ring = ringOf(4, 10)
  expect([ring.floor, ring.last]).toEqual([6, 10])
  expect(idsOf(ring.stretch(6, 1e6).text)).toEqual([7, 8, 9, 10])
  expect(idsOf(ring.stretch(8, 1e6).text)).toEqual([9, 10])
  expect(ring.stretch(10, 1e6)).toEqual({ text: '', sent: 0, through: 10 })
})

it('has nothing to give for a reader that is ahead', () => {
  expect(ringOf(4, 3).stretch(7, 1e6)).toEqual({ text: '', sent: 0, through: 7 })
})

it('begins after the sequence that it is given', () => {
  const ring = new EventRing(4, 20)
  expect([ring.floor, ring.last]).toEqual([20, 20])
  expect(ring.stretch(20, 1e6)).toEqual({ text: '', sent: 0, through: 20 })
})

it('takes no event twice', () => {
  const ring = ringOf(4, 3)
  expect(() => ring.push(events(3)[2]!)).toThrow(RangeError)
})

it('gives a stretch of about the size asked for, and where to go on', () => {
  const ring = ringOf(10, 10)
  const { text, through } = ring.stretch(0, 100)
  expect(idsOf(text)).toEqual([1, 2].slice(0, through))
  expect(through).toBeLessThan(10)
  expect(idsOf(ring.stretch(through, 1e6).text)[0]).toBe(through + 1)
})

it('passes over the events of other orders', () => {
  const { text, sent, through } = ringOf(10, 10).stretch(0, 1e6, 4)
  expect(idsOf(text)).toEqual([5])
  expect([sent, through]).toEqual([5, 10])
})
