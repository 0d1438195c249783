import type { AnswerInit, TaskInit } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { type CoreDriver, kitchen, onlyTask, planOf, restarted } from './core.testing.ts'

const ADA = { reason: 'a child waits', author: 'ada' }

/** Orders 1 to n, a second apart, planned; nobody cooks. */
function queued(count: number): CoreDriver {
  const driver = kitchen()
  driver.say('cook-1', { heartbeat: { window: 0 } })
  for (let number = 1; number <= count; number++) {
    driver.submit('customer', `k${number}`)
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook'], ['cook']) })
    driver.commit()
    driver.nowMs += 1_000
  }
  driver.taken('customer')
  return driver
}

function rush(driver: CoreDriver, order: number, undo = false): readonly AnswerInit[] {
  driver.say('customer', { commands: [{ request: 7, rush: { order, undo, ...ADA } }] })
  driver.commit()
  return driver.taken('customer').answers
}

/** The orders of the tasks in the order in which a cook gets them. */
function cooked(driver: CoreDriver): TaskInit['order'][] {
  driver.say('cook-1', { heartbeat: { window: 100 } })
  return driver.taken('cook-1').tasks.map(({ order }) => order)
}

test('a rushed order goes before all that wait, with all its tickets, and says by whom and why', () => {
  const driver = queued(3)
  expect(rush(driver, 3)).toEqual([{ request: 7, done: { changed: 1 } }])
  expect(driver.committed.at(-1)).toMatchObject({
    kind: 'OrderRushed',
    order: 3,
    message: ADA.reason,
    author: 'ada',
  })
  expect(driver.core.orderView(3)?.rush).toEqual({ atMs: driver.nowMs, ...ADA })
  expect(cooked(driver)).toEqual([3, 3, 1, 1, 2, 2])
})

test('a rush that is taken back leaves the order where its plan put it', () => {
  const driver = queued(3)
  rush(driver, 3)
  expect(rush(driver, 3, true)).toEqual([{ request: 7, done: { changed: 1 } }])
  expect(driver.story.at(-1)).toBe('OrderUnrushed')
  expect(driver.core.orderView(3)?.rush).toBeNull()
  expect(cooked(driver)).toEqual([1, 1, 2, 2, 3, 3])
})

test('a repeat changes nothing and leaves no fact', () => {
  const driver = queued(1)
  expect(rush(driver, 1, true)).toEqual([{ request: 7, done: { changed: 0 } }])
  rush(driver, 1)
  const facts = driver.committed.length
  expect(rush(driver, 1)).toEqual([{ request: 7, done: { changed: 0 } }])
  expect(driver.committed).toHaveLength(facts)
})

test('a rush before the plan is one after it, and after a restart', () => {
  const before = queued(2)
  before.submit('customer', 'k3')
  before.commit()
  before.taken('customer')
  rush(before, 3)
  before.finish('order-1', onlyTask(before, 'order-1'), { plan: { ...planOf(['cook']), priority: 2 } })
  before.commit()
  const driver = restarted(before)
  driver.pass(2_000)
  driver.stage('cook-1', 'cook', 100)
  expect(driver.taken('cook-1').tasks.map(({ order }) => order)).toEqual([3, 1, 1, 2, 2])
})

test('an order that has ended is not rushed', () => {
  const driver = queued(1)
  driver.say('customer', { commands: [{ request: 1, cancel: { order: 1, reason: 'no', author: 'ada' } }] })
  driver.say('customer', { commands: [{ request: 7, rush: { order: 1, ...ADA } }] })
  driver.commit()
  const answers = driver.taken('customer').answers
  expect(answers.at(-1)).toMatchObject({ request: 7, code: 'TRUCK_ERR_NOT_RUSHABLE' })
  expect(driver.story.at(-1)).toBe('OrderCancelled')
})
