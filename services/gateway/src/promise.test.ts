import { createLogger, ErrorCode } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { KitchenWatch } from './kitchen-watch.ts'
import { promisedAtOf } from './promise.ts'

const NOON = Date.parse('2026-05-04T12:00:00Z')
const ONE_HOTDOG = { items: [{ item: 'hotdog', quantity: 1 }] }
/** Planning, ingredients, cook, prepare of a hot dog by the menu. */
const HOTDOG_MS = 11_000

/** A gateway of a kitchen with one place a stage, at a time that stands until it is moved. */
async function kitchen(limits = { quoteMs: 0, refuseMs: 0 }) {
  const clock = { nowMs: NOON }
  const gateway = await testGateway({ now: () => clock.nowMs, limits })
  const stages = ['order', 'ingredients', 'cook', 'prepare']
  gateway.promises.kitchen.setCapacities(stages.map((stage) => [stage, { replicas: 1, window: 1 }]))
  return { ...gateway, clock }
}

test('an order is promised the time of its stages, the next one comes after it', async () => {
  const { url, router } = await kitchen()
  const one = await json(post(url, ONE_HOTDOG))
  expect(Date.parse(one.promisedAt) - NOON).toBe(HOTDOG_MS)
  const other = await json(post(url, ONE_HOTDOG))
  expect(Date.parse(other.promisedAt) - NOON).toBe(HOTDOG_MS + 6_000)
  expect(promisedAtOf(router.submitted(0)!.payload)).toBe(NOON + HOTDOG_MS)
})

test('the first promise stays, for a repeat and in the order, while the estimate follows the kitchen', async () => {
  const { url, clock } = await kitchen()
  const headers = { 'idempotency-key': 'k1' }
  const first = await json(post(url, ONE_HOTDOG, headers))
  clock.nowMs += 30_000
  const again = await json(post(url, ONE_HOTDOG, headers))
  expect(again).toMatchObject({ id: first.id, promisedAt: first.promisedAt })
  const order = await json(fetch(url + first.url))
  expect(order.promisedAt).toBe(first.promisedAt)
  // Planning alone was to take a second, and has not ended in thirty.
  expect(Date.parse(order.estimate)).toBeGreaterThan(clock.nowMs)
})

test('a long wait is quoted, then orders are taken at a distance, then refused with a time', async () => {
  const { url, clock } = await kitchen({ quoteMs: 15_000, refuseMs: 35_000 })
  const intake = async () => (await json(fetch(`${url}/api/pace`))).intake
  expect(await intake()).toMatchObject({ state: 'taking', quoteSeconds: 15, refuseSeconds: 35 })
  const usual = await json(post(url, ONE_HOTDOG))
  expect(usual).not.toHaveProperty('quoted')
  expect(await json(post(url, ONE_HOTDOG))).toMatchObject({ quoted: true })
  expect(await json(post(url, ONE_HOTDOG))).toMatchObject({ quoted: true })
  // Half-way to the limit: one is taken, and the next only once the slowest stage is through with one.
  expect((await post(url, ONE_HOTDOG)).status).toBe(202)
  const spaced = await post(url, ONE_HOTDOG)
  expect(spaced.status).toBe(503)
  const told = await json(Promise.resolve(spaced))
  expect(told.code).toBe(ErrorCode.KITCHEN_BUSY)
  const freeMs = Date.parse(told.possibleAt)
  expect(freeMs - NOON).toBeGreaterThan(0)
  expect(Number(spaced.headers.get('retry-after'))).toBe(Math.ceil((freeMs - NOON) / 1_000))
  expect(await intake()).toMatchObject({ state: 'spacing', spaceSeconds: 25 })
  clock.nowMs = freeMs
  const big = await post(url, HOTDOG)
  const problem = await json(Promise.resolve(big))
  expect(problem).toMatchObject({ status: 503, code: ErrorCode.KITCHEN_BUSY, title: expect.any(String) })
  expect(Date.parse(problem.possibleAt)).toBeGreaterThan(clock.nowMs)
})

test('what was taken is told to its repeat also while orders are refused', async () => {
  const { url } = await kitchen({ quoteMs: 0, refuseMs: 12_000 })
  const headers = { 'idempotency-key': 'k1' }
  const first = await json(post(url, ONE_HOTDOG, headers))
  expect((await post(url, ONE_HOTDOG)).status).toBe(503)
  expect(await json(post(url, ONE_HOTDOG, headers))).toMatchObject({ id: first.id, status: 'accepted' })
})

test('the error of promises is a metric', async () => {
  const { url, router, clock, promises, metrics } = await kitchen()
  promises.addMetrics(metrics.registry)
  const { number } = await json(post(url, ONE_HOTDOG))
  router.emit('OrderServed', number, { atMs: clock.nowMs + HOTDOG_MS + 4_000 })
  const text = await metrics.registry.metrics()
  const [, seconds] = /^truck_promise_error_seconds_p50\{.*\} (\S+)$/m.exec(text) ?? []
  expect(Math.abs(Number(seconds) + 4)).toBeLessThan(0.05)
  expect(text).toMatch(/^truck_promises_measured\{.*\} 1$/m)
})

test('a gateway that starts anew knows what is open from the last events', async () => {
  const { router, promises } = await kitchen()
  const tickets = [{ ticket: 1, label: 'hotdog', stages: ['ingredients', 'cook'] }]
  for (const order of [1, 2, 3]) {
    router.emit('OrderAccepted', order)
    router.emit('OrderPlanned', order, { tickets })
  }
  router.emit('OrderServed', 1)
  const before = promises.kitchen.allDay()
  const logger = createLogger({ name: 'gateway', level: 'silent' })
  const watch = new KitchenWatch({ kitchen: promises.kitchen, router, logger })
  const reading = watch.begin(router.events.length)
  expect(promises.kitchen.open.size).toBe(0)
  watch.push(router.emit('OrderServed', 2))
  await reading
  await watch.stop()
  expect(before.items).toEqual([{ item: 'hotdog', portions: 2, stages: { ingredients: 2, cook: 2 } }])
  expect([...promises.kitchen.open.keys()]).toEqual([3])
})

test('what if: more and fewer replicas, and what cannot be asked', async () => {
  const { url } = await kitchen()
  await post(url, ONE_HOTDOG)
  const ask = (query: string) => json(fetch(`${url}/api/what-if?${query}`))
  const { before, after } = await ask('prepare=+1&order=%2B1')
  expect([before.bottleneck, after.bottleneck]).toEqual(['prepare', 'prepare'])
  expect(after.ordersPerHour / before.ordersPerHour).toBeCloseTo(2, 1)
  expect((await ask('prepare=-1')).after).toEqual({ ordersPerHour: 0, bottleneck: 'prepare' })
  const wrong = [
    ['oven=1', 'oven'],
    ['cook=many', 'cook'],
    ['cook=101', 'cook'],
    ['cook=-2', 'cook'],
    ['cook=1&cook=2', 'cook'],
    ['', 'query'],
  ]
  for (const [query, field] of wrong) {
    expect(await ask(query!)).toMatchObject({ status: 400, code: ErrorCode.BAD_REQUEST, field })
  }
})
