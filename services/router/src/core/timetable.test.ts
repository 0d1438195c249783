import { expect, test } from 'vitest'
import { CoreDriver, cooking, kitchen, onlyTask, planOf, restarted } from './core.testing.ts'

const HOUR_MS = 3_600_000

test('an order for later is on disk at once, planned at its start, and shown as scheduled until then', () => {
  const driver = kitchen()
  const startAtMs = driver.nowMs + 3_000
  driver.submit('customer', 'k1', 'lunch', { startAtMs })
  driver.commit()
  expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 1, status: 'scheduled' }])
  expect(driver.core.orderView(1)).toMatchObject({ status: 'scheduled', startAtMs })
  driver.pass(2_900)
  expect(driver.taken('order-1').tasks).toEqual([])
  driver.pass(100)
  expect(onlyTask(driver, 'order-1')).toMatchObject({ order: 1, attempt: 1 })
  expect(driver.story).toEqual(['OrderAccepted', 'OrderStarted'])
  expect(driver.core.orderView(1)?.status).toBe('accepted')
})

test('an order for later survives a restart, and starts once', () => {
  const before = kitchen()
  before.submit('customer', 'k1', 'lunch', { startAtMs: before.nowMs + 2_000 })
  before.commit()
  const waiting = restarted(before)
  expect(waiting.core.orderView(1)?.status).toBe('scheduled')
  waiting.stage('order-1', 'order')
  waiting.pass(3_000)
  expect(onlyTask(waiting, 'order-1')).toMatchObject({ order: 1 })
  expect(waiting.story).toEqual(['OrderStarted'])
})

test('an order for later can be cancelled, and does not start then', () => {
  const driver = kitchen()
  driver.submit('customer', 'k1', 'lunch', { startAtMs: driver.nowMs + 1_000 })
  driver.commit()
  driver.say('customer', { commands: [{ request: 1, cancel: { order: 1, reason: 'rain', author: 'ada' } }] })
  driver.pass(2_000)
  expect(driver.story).toEqual(['OrderAccepted', 'OrderCancelled'])
  expect(driver.taken('order-1').tasks).toEqual([])
})

test('orders for later count as open, not as stopped', () => {
  const driver = kitchen({ config: { openOrdersMax: 1 } })
  driver.submit('customer', 'k1', 'lunch', { startAtMs: driver.nowMs + HOUR_MS })
  driver.submit('customer', 'k2')
  driver.commit()
  expect(driver.core.stoppedOrders).toBe(0)
  expect(driver.taken('customer').submitReplies).toMatchObject([
    { code: 'TRUCK_ERR_OVERLOADED' },
    { order: 1, status: 'scheduled' },
  ])
})

test.each([
  ['a start too far ahead', { startAtMs: 9 * 24 * HOUR_MS }, 'TRUCK_ERR_BAD_REQUEST', 'start_at_ms'],
  ['an expiry too far ahead', { expireAtMs: 9 * 24 * HOUR_MS }, 'TRUCK_ERR_BAD_REQUEST', 'expire_at_ms'],
  ['an expiry before its start', { startAtMs: 2_000, expireAtMs: 1_000 }, 'TRUCK_ERR_BAD_REQUEST', 'after'],
  ['an expiry that has passed', { expireAtMs: -1 }, 'TRUCK_ERR_EXPIRED', 'expires'],
])('%s is refused, and nothing is kept', (_, after, code, words) => {
  const driver = kitchen()
  const terms = Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, driver.nowMs + ms]))
  driver.submit('customer', 'k1', 'lunch', terms)
  driver.commit()
  const [reply] = driver.taken('customer').submitReplies
  expect(reply).toMatchObject({ code })
  expect(reply?.message).toContain(words)
  expect(driver.story).toEqual([])
})

test('an order that nobody began by its time is refused, its customer told, its tasks gone', () => {
  const driver = kitchen()
  driver.say('cook-1', { heartbeat: { window: 0 } })
  driver.submit('customer', 'k1', 'lunch', { expireAtMs: driver.nowMs + 5_000 })
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
  driver.pass(5_000)
  expect(driver.taken('customer').ended).toMatchObject([
    { order: 1, status: 'refused', code: 'TRUCK_ERR_EXPIRED' },
  ])
  driver.say('cook-1', { heartbeat: { window: 10 } })
  expect(driver.taken('cook-1').tasks).toEqual([])
})

test('an order that somebody began stays, whatever its time', () => {
  const driver = kitchen()
  driver.submit('customer', 'k1', 'lunch', { expireAtMs: driver.nowMs + 500 })
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
  driver.commit()
  const task = onlyTask(driver, 'cook-1')
  driver.pass(2_000)
  driver.finish('cook-1', task)
  driver.commit()
  driver.finish('prepare-1', onlyTask(driver, 'prepare-1'))
  driver.commit()
  expect(driver.story.at(-1)).toBe('OrderServed')
})

test('after a restart an order whose worker may come back is not refused before it can', () => {
  const before = kitchen()
  before.submit('customer', 'k1', 'lunch', { expireAtMs: before.nowMs + 500 })
  before.commit()
  before.finish('order-1', onlyTask(before, 'order-1'), { plan: planOf(['cook']) })
  before.commit()
  const task = onlyTask(before, 'cook-1')
  const driver = restarted(before)
  driver.pass(1_000)
  driver.stage('cook-1', 'cook', 10, [task])
  driver.pass(3_000)
  driver.finish('cook-1', task)
  driver.commit()
  expect(driver.story).toEqual(['StageDone'])
})

test('after a restart an order that nobody had begun is refused', () => {
  const before = kitchen()
  before.say('cook-1', { heartbeat: { window: 0 } })
  before.submit('customer', 'k1', 'lunch', { expireAtMs: before.nowMs + 500 })
  before.commit()
  before.finish('order-1', onlyTask(before, 'order-1'), { plan: planOf(['cook']) })
  before.commit()
  const driver = restarted(before)
  driver.pass(5_000)
  expect(driver.story.at(-1)).toBe('OrderRefused')
  expect(driver.committed.at(-1)).toMatchObject({ code: 'TRUCK_ERR_EXPIRED' })
})

test('an order keeps the number of its day, counted from 1, also over a restart', () => {
  const before = new CoreDriver()
  before.client('customer')
  const today = { day: '1970-01-01' }
  const tomorrow = { day: '1970-01-02' }
  for (const [at, terms] of [today, today, tomorrow, {}].entries()) {
    before.submit('customer', `k${at}`, 'lunch', terms)
  }
  before.commit()
  const numbers = before.taken('customer').submitReplies.map(({ dayNumber }) => dayNumber)
  expect(numbers).toEqual([1, 2, 1, 0])
  before.say('customer', { commands: [{ request: 1, cancel: { order: 2, reason: 'no', author: 'ada' } }] })
  before.commit()
  const driver = restarted(before)
  driver.client('customer')
  expect(driver.core.orderView(3)).toMatchObject({ day: '1970-01-02', dayNumber: 1 })
  driver.submit('customer', 'k9', 'lunch', today)
  driver.commit()
  expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 5, dayNumber: 3 }])
})

test('what a cancelled order had at work stays visible, with its worker', () => {
  const before = kitchen()
  cooking(before)
  before.nowMs += 1_000
  before.say('customer', { commands: [{ request: 1, cancel: { order: 1, reason: 'rain', author: 'ada' } }] })
  before.commit()
  expect(before.taken('cook-1').revocations).toHaveLength(1)
  const fact = before.committed.at(-1)
  expect(fact?.extra).toEqual({
    author: 'ada',
    voided: [{ ticket: 1, step: 0, worker: 'cook-1', startedAtMs: before.nowMs - 1_000 }],
  })
})
