import { expect, test } from 'vitest'
import { Forecaster } from './forecaster.ts'
import { Kitchen, type KitchenEvent } from './kitchen.ts'
import { ServiceTimes } from './service-times.ts'

const HOTDOG = { label: 'hotdog', stages: ['ingredients', 'cook'] }
const TIMES: Record<string, number> = { order: 100, ingredients: 200, cook: 1_000, prepare: 300 }

function setUp() {
  const served: object[] = []
  const kitchen = new Kitchen({
    times: new ServiceTimes((stage) => TIMES[stage]),
    planning: 'order',
    gathering: 'prepare',
    onServed: (promise) => served.push(promise),
  })
  kitchen.setCapacities(Object.keys(TIMES).map((stage) => [stage, { replicas: 1, window: 1 }]))
  const tell = (kind: string, order: number, atMs: number, more: Partial<KitchenEvent> = {}): void =>
    kitchen.push({ ticket: 0, stage: '', startedAtMs: 0, tickets: [], kind, order, atMs, ...more })
  return { kitchen, forecaster: new Forecaster(kitchen, 0), served, tell }
}

test('an order in an empty kitchen takes the time of its stages', () => {
  const { forecaster } = setUp()
  expect(forecaster.next([HOTDOG], 0)).toBe(1_600)
  expect(forecaster.next([HOTDOG, HOTDOG], 0)).toBe(2_600)
})

test('an order comes after what is open, less what is done of it', () => {
  const { kitchen, forecaster, tell } = setUp()
  tell('OrderAccepted', 1, 0)
  tell('OrderPlanned', 1, 100, { startedAtMs: 0, tickets: [HOTDOG, HOTDOG] })
  expect(forecaster.readyAtMs(1, 100)).toBe(100 + 200 + 2_000 + 300)
  expect(forecaster.next([HOTDOG], 100)).toBe(100 + 200 + 3_000 + 300)
  tell('StageDone', 1, 300, { ticket: 1, stage: 'ingredients', startedAtMs: 100 })
  tell('StageDone', 1, 1_300, { ticket: 1, stage: 'cook', startedAtMs: 300 })
  expect(kitchen.allDay()).toEqual({
    items: [{ item: 'hotdog', portions: 1, stages: { ingredients: 1, cook: 1 } }],
    unplanned: 0,
    orders: 1,
  })
  tell('OrderServed', 1, 2_000)
  expect(kitchen.open.size).toBe(0)
})

test('what waits for a decision takes no place until it goes on', () => {
  const { forecaster, tell } = setUp()
  tell('OrderPlanned', 1, 0, { tickets: [HOTDOG] })
  const free = forecaster.next([HOTDOG], 0)
  tell('TaskParked', 1, 0, { ticket: 1, stage: 'ingredients' })
  expect(forecaster.readyAtMs(1, 0)).toBeUndefined()
  expect(forecaster.next([HOTDOG], 0)).toBe(1_600)
  tell('TaskRetried', 1, 0, { ticket: 1, stage: 'ingredients' })
  expect(forecaster.next([HOTDOG], 0)).toBe(free)
})

test('a portion that was recalled is to be made again where it was', () => {
  const { kitchen, tell } = setUp()
  tell('OrderPlanned', 1, 0, { tickets: [HOTDOG] })
  tell('StageDone', 1, 1_000, { ticket: 1, stage: 'ingredients' })
  expect(kitchen.allDay().items).toMatchObject([{ stages: { cook: 1 } }])
  tell('TaskRecalled', 1, 2_000, { ticket: 1, stage: 'ingredients' })
  expect(kitchen.allDay().items).toMatchObject([{ stages: { ingredients: 1, cook: 1 } }])
})

test('asking changes nothing, taking an order makes the next one later', () => {
  const { forecaster, kitchen } = setUp()
  const lasting = new Forecaster(kitchen, 10_000)
  expect(lasting.next([HOTDOG], 0)).toBe(lasting.next([HOTDOG], 0))
  expect(lasting.admit([HOTDOG], 0)).toBe(1_600)
  expect(lasting.next([HOTDOG], 0)).toBe(2_600)
  expect(forecaster.next([HOTDOG], 0)).toBe(1_600)
})

test('a rushed order goes before older ones, until its rush is undone', () => {
  const { forecaster, tell } = setUp()
  for (const order of [1, 2, 3]) {
    tell('OrderAccepted', order, order)
    tell('OrderPlanned', order, order, { tickets: [HOTDOG] })
  }
  const ready = (order: number) => forecaster.readyAtMs(order, 3) as number
  expect(ready(3)).toBeGreaterThan(ready(2))
  tell('OrderRushed', 3, 3)
  expect(ready(3)).toBeLessThan(ready(1))
  tell('OrderUnrushed', 3, 3)
  expect(ready(3)).toBeGreaterThan(ready(2))
})

test('an order for later takes no place until it is begun, and is then as old as that', () => {
  const { kitchen, forecaster, tell } = setUp()
  kitchen.expect(1, { portions: [HOTDOG, HOTDOG], promisedAtMs: 60_000, isForLater: true }, 0)
  tell('OrderAccepted', 1, 0)
  expect(forecaster.next([HOTDOG], 0)).toBe(1_600)
  expect(kitchen.allDay()).toEqual({ items: [], unplanned: 1, orders: 1 })
  kitchen.expect(2, { portions: [HOTDOG], promisedAtMs: 60_000 }, 49_000)
  tell('OrderAccepted', 2, 49_000)
  tell('OrderStarted', 1, 50_000)
  const ready = (order: number) => forecaster.readyAtMs(order, 50_000) as number
  expect(ready(2)).toBeLessThan(ready(1))
  // Its planning is measured by nothing yet; the cook is the one that both wait for.
  expect(ready(1)).toBe(ready(2) + 2_000)
})

test('the promise of an order that is served is told with when it was', () => {
  const { kitchen, served, tell } = setUp()
  kitchen.expect(1, { portions: [HOTDOG], promisedAtMs: 1_600 }, 0)
  tell('OrderAccepted', 1, 0)
  tell('OrderServed', 1, 1_700)
  tell('OrderServed', 2, 1_700)
  expect(served).toEqual([{ promisedAtMs: 1_600, servedAtMs: 1_700 }])
})

test('a stage that has nobody for a moment is taken to be what it was', () => {
  const { kitchen, forecaster } = setUp()
  kitchen.setCapacities([['cook', { replicas: 0, window: 0 }]])
  expect(forecaster.next([HOTDOG], 0)).toBe(1_600)
})

test('what if there were no cook: nothing is ever served', () => {
  const { forecaster, tell } = setUp()
  tell('OrderPlanned', 1, 0, { tickets: [HOTDOG] })
  const { before, after } = forecaster.whatIf([{ stage: 'cook', replicas: -1 }], 0)
  expect(before).toMatchObject({ ordersPerHour: 3_600, bottleneck: 'cook' })
  expect(after).toMatchObject({ ordersPerHour: 0, waitMs: Number.POSITIVE_INFINITY })
})

test('the wait behind more orders than are put through one by one is that of all of them', () => {
  const { kitchen, forecaster, tell } = setUp()
  for (let number = 1; number <= 20_000; number += 1) tell('OrderPlanned', number, 0, { tickets: [HOTDOG] })
  const readyMs = forecaster.next([HOTDOG], 0)
  expect(kitchen.open.size).toBe(20_000)
  expect(Math.abs(readyMs / 20_001_000 - 1)).toBeLessThan(0.01)
})

test('the pace of the last hour counts what came, what was served and how long that waited', () => {
  const { kitchen, tell } = setUp()
  const minute = 60_000
  tell('OrderAccepted', 1, minute)
  tell('OrderAccepted', 2, minute)
  tell('OrderStarted', 2, 3 * minute)
  tell('OrderServed', 1, 3 * minute + 1)
  tell('OrderServed', 2, 3 * minute + 30_001)
  // Began before anybody listened here.
  tell('OrderServed', 7, 4 * minute)
  const pace = kitchen.pace.minutes(60 * minute + 1)
  expect(pace).toHaveLength(60)
  expect(pace.filter(({ accepted, served }) => accepted + served > 0)).toEqual([
    { atMs: minute, accepted: 2, served: 0, waitMs: undefined },
    { atMs: 3 * minute, accepted: 0, served: 2, waitMs: (2 * minute + 30_002) / 2 },
    { atMs: 4 * minute, accepted: 0, served: 1, waitMs: undefined },
  ])
  expect(kitchen.pace.minutes(61 * minute)[0]).toMatchObject({ atMs: 2 * minute, accepted: 0 })
})
