import type { Event } from '@foodtruck/messages'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventOrder } from './event-order.ts'

const event = (sequence: number): Event => ({ sequence }) as Event
const events = (...sequences: number[]): Event[] => sequences.map(event)
const numbers = (given: Event[]): number[] => given.map(({ sequence }) => sequence)
const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, at) => from + at)

test('events in order pass at once', () => {
  const order = new EventOrder(5)
  expect(numbers(order.add(events(6, 7, 8), 0))).toEqual([6, 7, 8])
  expect(order.hasGap).toBe(false)
})

test('events of one commit come by topic and leave by number', () => {
  const order = new EventOrder(0)
  expect(numbers(order.add(events(1, 4), 0))).toEqual([1])
  expect(numbers(order.add(events(3), 0))).toEqual([])
  expect(numbers(order.add(events(2, 5), 0))).toEqual([2, 3, 4, 5])
  expect(order.waiting).toBe(0)
})

test('what was given or is waiting already is dropped', () => {
  const order = new EventOrder(3)
  expect(numbers(order.add(events(1, 3, 5, 5, 4, 4, 5), 0))).toEqual([4, 5])
})

test('an event is missing only after it has been waited for', () => {
  const order = new EventOrder(0)
  order.add(events(2), 1_000)
  expect(order.isMissing(1_149, 150)).toBe(false)
  expect(order.isMissing(1_150, 150)).toBe(true)
})

test('each step forward begins the waiting anew', () => {
  const order = new EventOrder(0)
  order.add(events(2, 4), 0)
  order.add(events(1), 100)
  expect(order.isMissing(200, 150)).toBe(false)
  expect(order.isMissing(250, 150)).toBe(true)
})

test('events that went on meanwhile do not hide an older gap', () => {
  const order = new EventOrder(0)
  order.add(events(2), 0)
  order.add(events(3), 100)
  order.heardOf(9, 140)
  expect(order.isMissing(150, 150)).toBe(true)
})

test('the loss of the last event shows by a heartbeat', () => {
  const order = new EventOrder(4)
  order.heardOf(4, 0)
  expect(order.isMissing(1_000, 150)).toBe(false)
  order.heardOf(5, 0)
  expect(order.isMissing(150, 150)).toBe(true)
})

test('a replay fills the gap and lets out what waited behind it', () => {
  const order = new EventOrder(0)
  order.add(events(4, 5), 0)
  expect(numbers(order.replayed(events(1, 2, 3), 3, 10))).toEqual([1, 2, 3, 4, 5])
  expect(order.isMissing(10_000, 150)).toBe(false)
})

test('numbers that the journal does not have are skipped', () => {
  const order = new EventOrder(0)
  order.add(events(6), 0)
  expect(numbers(order.replayed(events(1, 3), 5, 10))).toEqual([1, 3, 6])
  expect(order.sequence).toBe(6)
})

test('a replay that overlaps with live events gives none twice', () => {
  const order = new EventOrder(0)
  order.add(events(1, 2, 5, 6), 0)
  expect(numbers(order.replayed(events(3, 4, 5), 5, 0))).toEqual([3, 4, 5, 6])
  expect(numbers(order.add(events(3, 4, 5, 6, 7), 0))).toEqual([7])
})

test('no more than the bound waits; what was left out is found missing', () => {
  const order = new EventOrder(0, 3)
  order.add(events(2, 3, 4, 5, 6), 0)
  expect(order.waiting).toBe(3)
  expect(numbers(order.add(events(1), 0))).toEqual([1, 2, 3, 4])
  expect(order.hasGap).toBe(true)
  expect(numbers(order.replayed(events(5, 6), 6, 0))).toEqual([5, 6])
})

test('what was heard of beyond the end of the journal is not missing after a replay, until it is heard of again', () => {
  const order = new EventOrder(0)
  order.heardOf(1_000_000, 0)
  order.replayed(events(1, 2), 2, 10)
  order.settle(2, 10)
  expect(order.isMissing(10_000, 150)).toBe(false)
  order.heardOf(3, 10_000)
  expect(order.isMissing(10_150, 150)).toBe(true)
})

test('what came live during a replay stays given', () => {
  const order = new EventOrder(0)
  order.add(events(1, 2, 3), 0)
  order.settle(2, 0)
  expect(order.hasGap).toBe(false)
  expect(numbers(order.add(events(3, 4), 0))).toEqual([4])
})

test('another journal begins anew', () => {
  const order = new EventOrder(100)
  order.add(events(105), 0)
  order.restart(3)
  expect(numbers(order.add(events(4), 0))).toEqual([4])
})

test('whatever is lost, doubled or out of order, each event comes once and in order', () => {
  const schedule = fc.record({
    size: fc.integer({ min: 1, max: 60 }),
    moves: fc.array(fc.record({ at: fc.nat(200), length: fc.nat(8), replay: fc.boolean() }), {
      maxLength: 60,
    }),
    waitingMax: fc.integer({ min: 1, max: 20 }),
  })
  fc.assert(
    fc.property(schedule, ({ size, moves, waitingMax }) => {
      const order = new EventOrder(0, waitingMax)
      const given: number[] = []
      for (const { at, length, replay } of moves) {
        const from = replay ? order.sequence + 1 : 1 + (at % size)
        const sequences = range(from, Math.min(size, from + length))
        const found = replay
          ? order.replayed(events(...sequences), sequences.at(-1) ?? order.sequence, 0)
          : order.add(events(...sequences.reverse()), 0)
        given.push(...numbers(found))
      }
      given.push(...numbers(order.replayed(events(...range(order.sequence + 1, size)), size, 0)))
      expect(given).toEqual(range(1, size))
    }),
  )
})
