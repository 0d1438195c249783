import type { TaskInit } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { CoreDriver, onlyTask, planOf, resultOf } from './core.testing.ts'

/** Orders that wait at the cook, whose attempts are five. */
function cookingMany(orders: number, config = {}): CoreDriver {
  const driver = new CoreDriver({ config: { attemptsMax: 5, leaseMs: 600_000, ...config } })
  driver.client('customer')
  driver.stage('order-1', 'order', orders)
  driver.stage('prepare-1', 'prepare', 1_000)
  for (let n = 1; n <= orders; n++) driver.submit('customer', `k${n}`)
  driver.commit()
  for (const task of driver.taken('order-1').tasks) driver.finish('order-1', task, { plan: planOf(['cook']) })
  driver.commit()
  return driver
}

/**
 * Cooks come one after the other, each dies of the poisoned order as soon as it
 * has it and finishes what else it has if it does not have it; gives the sizes
 * of what each dying cook held.
 */
function cookUntilQuiet(driver: CoreDriver, poison: number, window = 100): number[] {
  const deaths: number[] = []
  for (let cook = 1; cook <= 50; cook++) {
    const peer = `cook-${cook}`
    driver.stage(peer, 'cook', window)
    for (;;) {
      const { tasks } = driver.taken(peer)
      if (tasks.length === 0) return deaths
      if (tasks.some(({ order }) => order === poison)) {
        deaths.push(tasks.length)
        break
      }
      for (const task of tasks) driver.finish(peer, task)
      driver.commit()
    }
    driver.core.gone(peer, driver.nowMs)
    driver.pass(1_500)
  }
  throw new Error('cooks die for ever')
}

test('what kills its worker each time is a dead letter after five attempts, and nothing beside it', () => {
  const driver = cookingMany(20)
  const deaths = cookUntilQuiet(driver, 7)
  // Twice in company, as any loss may be nobody's fault; then alone.
  expect(deaths).toEqual([20, 20, 1, 1, 1])
  const dead = driver.committed.filter(({ kind }) => kind === 'TaskDead')
  expect(dead).toMatchObject([{ order: 7, attempt: 5, failures: 5, code: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED' }])
  const cooked = driver.committed.filter(({ kind, stage }) => kind === 'StageDone' && stage === 'cook')
  expect(cooked).toHaveLength(19)
  expect(Math.max(...cooked.map(({ attempt }) => attempt))).toBe(3)
})

test('two orders that kill their workers do not make a dead letter of a third', () => {
  const driver = cookingMany(3)
  const poisons = new Set([1, 2])
  for (let cook = 1; cook <= 20; cook++) {
    const peer = `cook-${cook}`
    driver.stage(peer, 'cook', 100)
    let { tasks } = driver.taken(peer)
    while (tasks.length > 0 && !tasks.some(({ order }) => poisons.has(order ?? 0))) {
      for (const task of tasks) driver.finish(peer, task)
      driver.commit()
      tasks = driver.taken(peer).tasks
    }
    driver.core.gone(peer, driver.nowMs)
    driver.pass(1_500)
  }
  expect(driver.committed.filter(({ kind }) => kind === 'TaskDead').map(({ order }) => order)).toEqual([1, 2])
  expect(driver.committed).toContainEqual(expect.objectContaining({ kind: 'StageDone', order: 3 }))
})

/** A kitchen with one order that was lost with two cooks. */
function withSuspect(): CoreDriver {
  const driver = cookingMany(1)
  for (const peer of ['cook-1', 'cook-2']) {
    driver.stage(peer, 'cook', 4)
    onlyTask(driver, peer)
    driver.core.gone(peer, driver.nowMs)
    driver.pass(1_500)
  }
  return driver
}

function order(driver: CoreDriver, key: string): void {
  driver.submit('customer', key)
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
  driver.commit()
}

function numbers(tasks: readonly TaskInit[]): TaskInit['order'][] {
  return tasks.map((task) => task.order)
}

test('while a suspect is worked its worker gets nothing else, and others go on', () => {
  const driver = withSuspect()
  driver.stage('cook-3', 'cook', 4)
  const suspect = onlyTask(driver, 'cook-3')
  order(driver, 'k2')
  expect(driver.taken('cook-3').tasks).toEqual([])
  driver.stage('cook-4', 'cook', 4)
  expect(numbers(driver.taken('cook-4').tasks)).toEqual([2])
  order(driver, 'k3')
  expect(numbers(driver.taken('cook-4').tasks)).toEqual([3])
  driver.finish('cook-3', suspect)
  driver.commit()
  order(driver, 'k4')
  expect(numbers(driver.taken('cook-3').tasks)).toEqual([4])
})

test('a busy worker finishes what it holds, then gets the suspect, then others again', () => {
  const driver = withSuspect()
  for (const key of ['k2', 'k3', 'k4']) order(driver, key)
  driver.stage('cook-3', 'cook', 2)
  const [two, three] = driver.taken('cook-3').tasks as [TaskInit, TaskInit]
  expect(numbers([two, three])).toEqual([2, 3])
  driver.finish('cook-3', two)
  expect(driver.taken('cook-3').tasks).toEqual([])
  driver.finish('cook-3', three)
  const suspect = onlyTask(driver, 'cook-3')
  expect(suspect.order).toBe(1)
  driver.finish('cook-3', suspect)
  expect(numbers(driver.taken('cook-3').tasks)).toEqual([4])
})

test('a worker that was kept for a suspect and goes, drains, or is no longer needed frees its place', () => {
  const driver = withSuspect()
  for (const key of ['k2', 'k3', 'k4']) order(driver, key)
  driver.stage('cook-3', 'cook', 1)
  const held = onlyTask(driver, 'cook-3')
  driver.say('cook-3', { heartbeat: { window: 0, held: [resultOf(held)] } })
  driver.stage('cook-4', 'cook', 1)
  expect(numbers(driver.taken('cook-4').tasks)).toEqual([3])
  driver.core.gone('cook-4', driver.nowMs)
  driver.stage('cook-5', 'cook', 1)
  const fourth = onlyTask(driver, 'cook-5')
  expect(fourth.order).toBe(4)
  driver.say('customer', { commands: [{ cancel: { order: 1, reason: 'tired of waiting' } }] })
  driver.commit()
  driver.pass(1_500)
  driver.finish('cook-5', fourth)
  expect(numbers(driver.taken('cook-5').tasks)).toEqual([3])
})

test('a failure that the worker survives makes no suspect', () => {
  const driver = cookingMany(2)
  driver.stage('cook-1', 'cook', 4)
  for (let attempt = 1; attempt <= 4; attempt++) {
    const { tasks } = driver.taken('cook-1')
    expect(numbers(tasks)).toEqual([1, 2])
    for (const task of tasks) driver.finish('cook-1', task, { outcome: 3 })
    driver.pass(10_000)
  }
})

test('a dead letter that was worked alone is alone again when it is retried', () => {
  const driver = cookingMany(1)
  expect(cookUntilQuiet(driver, 1)).toHaveLength(5)
  driver.say('customer', { commands: [{ retry: { order: 1, ticket: 1 } }] })
  driver.commit()
  driver.taken('order-1')
  order(driver, 'k2')
  const suspect = onlyTask(driver, 'cook-6')
  expect(suspect.order).toBe(1)
  driver.finish('cook-6', suspect)
  expect(onlyTask(driver, 'cook-6').order).toBe(2)
})
