import { expect, it } from 'vitest'
import type { TruckEvent } from '../api-types.ts'
import { GONE_MS, nextCrew, shortName } from './crew.ts'
import { CHEF, Floor, LEAVING_MS, MESSAGES_MAX, SERVED, TOKENS_MAX } from './floor.ts'
import { roomSlot, tallLayout, wideLayout } from './layout.ts'
import { kindText } from './message.ts'

const AT = '2026-05-04T12:00:00.000Z'
const AT_MS = Date.parse(AT)
let sequence = 0

function event(kind: string, order: number, over: Partial<TruckEvent> = {}): TruckEvent {
  sequence += 1
  return { sequence, at: AT, kind, order, ...over }
}

const PLAN = {
  tickets: [
    { ticket: 1, label: 'hotdog', stages: ['ingredients', 'cook'] },
    { ticket: 2, label: 'ice-cream', stages: ['ingredients'] },
  ],
}

function floorWith(...events: TruckEvent[]): Floor {
  const floor = new Floor({ planning: 'order', gathering: 'prepare' })
  for (const one of events) floor.apply(one, 'truck')
  return floor
}

function places(floor: Floor): Record<string, string> {
  return Object.fromEntries([...floor.tokens.values()].map(({ key, place }) => [key, place]))
}

it('moves each portion through its own stages until it is handed over', () => {
  const floor = floorWith(event('OrderAccepted', 7))
  expect(places(floor)).toEqual({ '7.0': 'order' })
  floor.apply(event('OrderPlanned', 7, PLAN), 'truck')
  floor.apply(event('StageDone', 7, { ticket: 1, stage: 'ingredients' }), 'truck')
  floor.apply(event('StageDone', 7, { ticket: 2, stage: 'ingredients' }), 'truck')
  expect(places(floor)).toEqual({ '7.1': 'cook', '7.2': 'prepare' })
  // Each has a spot of its own, and keeps it when others leave.
  floor.apply(event('OrderAccepted', 8), 'truck')
  floor.apply(event('OrderPlanned', 8, PLAN), 'truck')
  expect([...floor.tokens.values()].map(({ key, spot }) => [key, spot])).toEqual([
    ['7.1', 0],
    ['7.2', 0],
    ['8.1', 0],
    ['8.2', 1],
  ])
  floor.apply(event('OrderCancelled', 8), 'truck')
  floor.sweep(AT_MS + LEAVING_MS + 1)
  floor.apply(event('OrderServed', 7), 'truck')
  expect(places(floor)).toEqual({ '7.1': SERVED, '7.2': SERVED })
  floor.sweep(AT_MS + LEAVING_MS + 1)
  expect(floor.tokens.size).toBe(0)
  expect(floor.rates(AT_MS + 1_000)).toEqual({ accepted: 2, served: 1 })
  expect(floor.rates(AT_MS + 61_000)).toEqual({ accepted: 0, served: 0 })
})

it('brings to the chef what is parked, and back what is decided', () => {
  const floor = floorWith(event('OrderAccepted', 7), event('OrderPlanned', 7, PLAN))
  floor.apply(event('TaskParked', 7, { ticket: 1, stage: 'ingredients', code: 'OUT_OF_STOCK' }), 'truck')
  expect(places(floor)).toEqual({ '7.1': CHEF, '7.2': 'ingredients' })
  expect(floor.messages[0]).toMatchObject({
    topic: 'truck/issue/out-of-stock',
    what: '#7·1',
    frame: 'Result',
  })
  floor.apply(event('TaskRetried', 7, { ticket: 1, stage: 'ingredients', attempt: 2 }), 'truck')
  expect(floor.tokens.get('7.1')).toMatchObject({ place: 'ingredients', attempt: 2 })
})

it('keeps a bounded number of portions and messages, however many orders come', () => {
  const floor = floorWith()
  for (let order = 1; order <= 1_000; order += 1) {
    floor.apply(event('OrderAccepted', order), 'truck')
    floor.apply(event('OrderPlanned', order, PLAN), 'truck')
  }
  expect(floor.tokens.size).toBeLessThanOrEqual(TOKENS_MAX)
  expect(floor.tokens.size).toBeGreaterThan(TOKENS_MAX - 2)
  expect(floor.messages).toHaveLength(MESSAGES_MAX)
})

it('shows for a while who is gone', () => {
  const worker = { instance: 'cook-vm-2fe7f9', window: 16, working: 3, done: 4 }
  const stage = {
    stage: 'cook',
    replicas: 1,
    credits: 0,
    waiting: 0,
    working: 0,
    parked: 0,
    done: 0,
    redelivered: 0,
    byHand: false,
  }
  const there = nextCrew(new Map(), [{ ...stage, workers: [worker] }], 1_000)
  const gone = nextCrew(there, [{ ...stage, workers: [] }], 2_000)
  expect(gone.get('cook')).toEqual([{ ...worker, working: 0, goneAtMs: 2_000 }])
  expect(nextCrew(gone, [{ ...stage, workers: [] }], 2_000 + GONE_MS).get('cook')).toEqual([])
  expect(shortName(worker.instance)).toBe('2fe7f9')
})

it.each([wideLayout, tallLayout])('keeps every portion inside its room', (layout) => {
  for (const room of layout(['order', 'ingredients', 'cook', 'prepare']).rooms) {
    for (let at = 0; at < 100; at += 1) {
      const { x, y } = roomSlot(room, at)
      expect(x).toBeGreaterThan(room.x)
      expect(x).toBeLessThan(room.x + room.width)
      expect(y).toBeLessThan(room.y + room.height)
    }
  }
})

it('says kinds in words', () => {
  expect(kindText('StageDone')).toBe('Stage done')
})
