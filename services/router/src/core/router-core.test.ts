import { Outcome } from '@foodtruck/messages'
import { describe, expect, test } from 'vitest'
import { CoreDriver, planOf, resultOf } from './core-driver.ts'
import type { Recovered } from './router-core.ts'

/** A driver with a client, the planning stage and one replica of each other stage. */
function kitchen(options: ConstructorParameters<typeof CoreDriver>[0] = {}): CoreDriver {
  const driver = new CoreDriver(options)
  driver.client('customer')
  for (const stage of ['order', 'cook', 'prepare']) driver.stage(`${stage}-1`, stage)
  for (const peer of ['customer', 'order-1', 'cook-1', 'prepare-1']) driver.taken(peer)
  return driver
}

/** The one task that the peer was sent. */
function onlyTask(driver: CoreDriver, peer: string) {
  const { tasks } = driver.taken(peer)
  expect(tasks).toHaveLength(1)
  return tasks[0] as NonNullable<(typeof tasks)[0]>
}

/** An order whose plan is committed, with its ticket's task at the cook. */
function cooking(driver: CoreDriver, key = 'k1') {
  driver.submit('customer', key)
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
  driver.commit()
  driver.taken('customer')
  driver.taken('order-1')
  return onlyTask(driver, 'cook-1')
}

describe('an order', () => {
  test('passes through its stages and is served', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task)
    driver.commit()
    driver.finish('prepare-1', onlyTask(driver, 'prepare-1'))
    driver.commit()
    expect(driver.story).toEqual(['OrderAccepted', 'OrderPlanned', 'StageDone', 'StageDone', 'OrderServed'])
    expect(driver.taken('customer').ended).toEqual([{ order: 1, status: 'served', code: '', message: '' }])
    expect(driver.core.openOrders).toBe(0)
  })

  test('goes through the tickets side by side and is gathered when all are through', () => {
    const driver = kitchen()
    driver.stage('freezer-1', 'freezer')
    driver.submit('customer', 'k1')
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook'], ['freezer'], []) })
    driver.commit()
    driver.finish('cook-1', onlyTask(driver, 'cook-1'), { output: Buffer.from('cooked') })
    driver.commit()
    expect(driver.taken('prepare-1').tasks).toHaveLength(0)
    driver.finish('freezer-1', onlyTask(driver, 'freezer-1'))
    driver.commit()
    const gathering = onlyTask(driver, 'prepare-1')
    expect((gathering.parts as Uint8Array[]).map(String)).toEqual(
      ['cooked', 'ticket 2', 'ticket 3'].map((text) => String(Buffer.from(text))),
    )
  })

  test('that the planning stage refuses ends as refused, its customer is told why', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), {
      outcome: Outcome.REFUSED,
      code: 'SOLD_OUT',
      message: 'no buns',
    })
    driver.commit()
    expect(driver.taken('customer').ended).toEqual([
      { order: 1, status: 'refused', code: 'SOLD_OUT', message: 'no buns' },
    ])
  })

  test('that is cancelled takes its task back from the dealer', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.say('customer', { commands: [{ request: 9, cancel: { order: 1, reason: 'changed my mind' } }] })
    driver.commit()
    expect(driver.taken('cook-1').revocations).toMatchObject([{ order: 1, ticket: 1, step: 0, attempt: 1 }])
    expect(driver.taken('customer')).toMatchObject({
      answers: [{ request: 9, done: {} }],
      ended: [{ status: 'cancelled' }],
    })
    driver.finish('cook-1', task)
    expect(driver.taken('cook-1').acks).toMatchObject([{ stale: true }])
    expect(driver.story).not.toContain('StageDone')
  })
})

describe('nothing leaves before its commit', () => {
  test('neither the acceptance nor the first task', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    expect(driver.taken('customer').submitReplies).toHaveLength(0)
    expect(driver.taken('order-1').tasks).toHaveLength(0)
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 1, repeated: false }])
    expect(driver.taken('order-1').tasks).toHaveLength(1)
  })

  test('neither the acknowledgement of a result nor the next task', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task)
    expect(driver.taken('cook-1').acks).toHaveLength(0)
    expect(driver.taken('prepare-1').tasks).toHaveLength(0)
    driver.commit()
    expect(driver.taken('cook-1').acks).toHaveLength(1)
    expect(driver.taken('prepare-1').tasks).toHaveLength(1)
  })

  test('a repeat of a submit that is not durable yet waits for the same commit', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.submit('customer', 'k1')
    expect(driver.taken('customer').submitReplies).toHaveLength(0)
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { order: 1, repeated: false },
      { order: 1, repeated: true },
    ])
    expect(driver.story).toEqual(['OrderAccepted'])
  })

  test('what came while a group was being written waits for the next group', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    const first = driver.core.takeGroup(driver.nowMs)
    expect(first?.lastSequence).toBe(1)
    driver.submit('customer', 'k2')
    expect(driver.core.takeGroup(driver.nowMs)).toBeNull()
    driver.core.committed()
    driver.deliver()
    expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 1 }])
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 2 }])
  })

  test('the answer to a query', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.core.answer('customer', { request: 5, order: driver.core.orderView(1) })
    driver.deliver()
    expect(driver.taken('customer').answers).toHaveLength(0)
    driver.commit()
    expect(driver.taken('customer').answers).toHaveLength(1)
  })
})

describe('a result', () => {
  test('counts once, however often it comes', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task)
    driver.finish('cook-1', task)
    driver.commit()
    driver.finish('cook-1', task)
    expect(driver.taken('cook-1').acks).toMatchObject([{ stale: false }, { stale: false }, { stale: false }])
    expect(driver.story.filter((kind) => kind === 'StageDone')).toHaveLength(1)
  })

  test('of an attempt before the current one is fenced off', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.core.gone('cook-1', driver.nowMs)
    driver.stage('cook-2', 'cook')
    driver.pass(1_000)
    const again = onlyTask(driver, 'cook-2')
    expect(again.attempt).toBe(2)
    driver.stage('cook-1', 'cook')
    driver.taken('cook-1')
    driver.finish('cook-1', task)
    expect(driver.taken('cook-1').acks).toMatchObject([{ attempt: 1, stale: true }])
    driver.finish('cook-2', again)
    driver.commit()
    expect(driver.taken('cook-2').acks).toMatchObject([{ attempt: 2, stale: false }])
    expect(driver.story.filter((kind) => kind === 'StageDone')).toHaveLength(1)
  })

  test('of a stage that does not own the task is not taken', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('prepare-1', task)
    driver.commit()
    expect(driver.taken('prepare-1').acks).toMatchObject([{ stale: true }])
    expect(driver.story).not.toContain('StageDone')
  })

  test('that failed brings another attempt after a back-off, the last one a dead letter', () => {
    const driver = kitchen()
    let task = cooking(driver)
    for (const attempt of [1, 2, 3]) {
      expect(task.attempt).toBe(attempt)
      driver.finish('cook-1', task, { outcome: Outcome.FAILED, code: 'X', message: 'the pan is cold' })
      expect(driver.taken('cook-1').tasks).toHaveLength(0)
      driver.pass(2_000)
      driver.say('cook-1', { heartbeat: { window: 10 } })
      driver.say('customer', { heartbeat: {} })
      if (attempt < 3) task = onlyTask(driver, 'cook-1')
    }
    expect(driver.taken('cook-1').tasks).toHaveLength(0)
    expect(driver.committed.at(-1)).toMatchObject({
      kind: 'TaskDead',
      message: 'the pan is cold',
      failures: 3,
    })
    driver.say('customer', { commands: [{ request: 1, retry: { order: 1, ticket: 1 } }] })
    driver.commit()
    expect(onlyTask(driver, 'cook-1').attempt).toBe(4)
  })

  test('that is an issue parks the task until somebody decides', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task, { outcome: Outcome.ISSUE, code: 'OUT_OF_STOCK', message: 'sausage' })
    driver.pass(60_000)
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'TaskParked', code: 'OUT_OF_STOCK' })
    expect(driver.core.stagesView().stages?.find(({ stage }) => stage === 'cook')?.parked).toBe(1)
  })

  test('with a plan that is none is a dead letter, not a crash', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['Not A Stage']) })
    driver.commit()
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'TaskDead', code: 'TRUCK_ERR_BAD_MESSAGE' })
  })
})

describe('a lease', () => {
  test('is renewed by heartbeats however long the work takes', () => {
    const driver = kitchen()
    const task = cooking(driver)
    for (let second = 0; second < 60; second++) {
      driver.pass(1_000)
      driver.say('cook-1', { heartbeat: { window: 10, held: [resultOf(task)] } })
      driver.say('customer', { heartbeat: {} })
    }
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.story).not.toContain('TaskRedelivered')
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'StageDone', attempt: 1 })
  })

  test('ends when the dealer no longer names the task', () => {
    const driver = kitchen()
    cooking(driver)
    for (let second = 0; second < 6; second++) {
      driver.pass(1_000)
      driver.say('cook-1', { heartbeat: { window: 10, held: [] } })
    }
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'TaskRedelivered', attempt: 2 })
  })

  test('of a dealer that comes back at once is its own again', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.core.gone('cook-1', driver.nowMs)
    driver.pass(100)
    driver.stage('cook-1', 'cook', 10, [resultOf(task)])
    driver.pass(1_000)
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.story).not.toContain('TaskRedelivered')
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'StageDone', attempt: 1 })
  })

  test('of a task that was lost on the way ends with the next hello', () => {
    const driver = kitchen()
    cooking(driver)
    driver.stage('cook-1', 'cook', 10, [])
    driver.pass(1_000)
    expect(onlyTask(driver, 'cook-1').attempt).toBe(2)
  })
})

describe('credit', () => {
  test('bounds what a dealer holds', () => {
    const driver = new CoreDriver()
    driver.client('customer')
    driver.stage('order-1', 'order', 2)
    for (let n = 0; n < 5; n++) driver.submit('customer', `k${n}`)
    driver.commit()
    const { tasks } = driver.taken('order-1')
    expect(tasks).toHaveLength(2)
    driver.finish('order-1', tasks[0] as object, { plan: planOf([]) })
    expect(driver.taken('order-1').tasks).toHaveLength(1)
  })

  test('of none while a dealer drains', () => {
    const driver = new CoreDriver()
    driver.client('customer')
    driver.stage('order-1', 'order', 2)
    driver.say('order-1', { heartbeat: { window: 0 } })
    driver.submit('customer', 'k1')
    driver.commit()
    expect(driver.taken('order-1').tasks).toHaveLength(0)
    driver.stage('order-2', 'order', 2)
    expect(driver.taken('order-2').tasks).toHaveLength(1)
  })

  test('is used evenly among dealers', () => {
    const driver = new CoreDriver()
    driver.client('customer')
    for (let n = 1; n <= 5; n++) driver.stage(`order-${n}`, 'order', 10)
    for (let n = 0; n < 20; n++) driver.submit('customer', `k${n}`)
    driver.commit()
    for (let n = 1; n <= 5; n++) expect(driver.taken(`order-${n}`).tasks).toHaveLength(4)
  })
})

describe('priority', () => {
  test('overtakes, but an old order is not starved', () => {
    const driver = new CoreDriver()
    driver.client('customer')
    driver.stage('order-1', 'order', 100)
    const planned = (key: string, priority: number) => {
      driver.submit('customer', key)
      driver.commit()
      driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: { ...planOf(['cook']), priority } })
      driver.commit()
    }
    planned('old', 0)
    driver.nowMs += 61_000
    planned('ordinary', 0)
    planned('urgent', 1)
    planned('most-urgent', 9)
    driver.stage('cook-1', 'cook', 10)
    expect(driver.taken('cook-1').tasks.map(({ order }) => order)).toEqual([4, 1, 3, 2])
  })
})

describe('a submit', () => {
  test('with a key that made another order is refused', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1', 'one hotdog')
    driver.submit('customer', 'k1', 'two hotdogs')
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { code: 'TRUCK_ERR_KEY_REUSED' },
      { order: 1 },
    ])
  })

  test('with the key of an order that ended gets that order', () => {
    const driver = kitchen()
    driver.core.learnKeys(['old-key'], false)
    driver.submit('customer', 'old-key')
    expect(driver.core.takeLookups()).toEqual(['old-key'])
    driver.core.lookedUp(
      'old-key',
      { number: 77, token: 't', status: 'served', payload: Buffer.from('an order') },
      0,
    )
    driver.deliver()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { order: 77, status: 'served', repeated: true },
    ])
    expect(driver.core.openOrders).toBe(0)
  })

  test('past the bound of open orders is told when to come back, and harms nobody', () => {
    const driver = kitchen({ config: { openOrdersMax: 1 } })
    driver.submit('customer', 'k1')
    driver.submit('customer', 'k2')
    driver.commit()
    const { submitReplies } = driver.taken('customer')
    expect(submitReplies).toMatchObject([{ code: 'TRUCK_ERR_OVERLOADED', retryAfterMs: 1_000 }, { order: 1 }])
    expect(driver.story).toEqual(['OrderAccepted'])
  })

  test('while the disk is full is refused, and taken again when it is not', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.core.takeGroup(driver.nowMs)
    driver.core.diskFull()
    driver.submit('customer', 'k2')
    expect(driver.taken('customer').submitReplies).toMatchObject([{ code: 'TRUCK_ERR_DISK_FULL' }])
    driver.core.committed()
    driver.submit('customer', 'k2')
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([{ order: 1 }, { order: 2 }])
  })
})

describe('after a restart', () => {
  function restarted(before: CoreDriver): CoreDriver {
    const group = before.groups.at(-1)
    const inits = before.groups.flatMap(({ accepted }) => accepted)
    const ended = new Set(before.groups.flatMap((each) => each.ended).map(({ number }) => number))
    const recovered: Recovered = {
      lastSequence: group?.lastSequence ?? 0,
      lastNumber: inits.length,
      orders: inits
        .filter(({ number }) => !ended.has(number))
        .map((init) => ({ init, facts: before.committed.filter(({ order }) => order === init.number) })),
    }
    return new CoreDriver({ recovered })
  }

  test('a worker keeps its task and its result counts', () => {
    const before = kitchen()
    const task = cooking(before)
    const driver = restarted(before)
    driver.stage('cook-1', 'cook', 10, [resultOf(task)])
    driver.pass(3_000)
    expect(driver.taken('cook-1').tasks).toHaveLength(0)
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.story).toEqual(['StageDone'])
  })

  test('a task that nobody claims is given out again', () => {
    const before = kitchen()
    cooking(before)
    const driver = restarted(before)
    driver.stage('cook-2', 'cook', 10)
    driver.pass(1_400)
    expect(driver.taken('cook-2').tasks).toHaveLength(0)
    driver.pass(300)
    expect(onlyTask(driver, 'cook-2')).toMatchObject({ order: 1, ticket: 1, attempt: 2 })
  })

  test('restarts do not count against the attempts', () => {
    let driver = kitchen()
    cooking(driver)
    for (let restart = 0; restart < 5; restart++) {
      const before = driver
      driver = restarted(before)
      driver.committed.unshift(...before.committed)
      driver.groups.unshift(...before.groups)
      driver.pass(2_000)
    }
    driver.stage('cook-1', 'cook')
    expect(onlyTask(driver, 'cook-1')).toMatchObject({ attempt: 6 })
  })

  test('a client that asks again with its key follows its order again', () => {
    const before = kitchen()
    const task = cooking(before)
    const driver = restarted(before)
    driver.client('customer-2')
    driver.submit('customer-2', 'k1')
    driver.stage('cook-1', 'cook', 10, [resultOf(task)])
    driver.stage('prepare-1', 'prepare')
    driver.finish('cook-1', task)
    driver.commit()
    driver.finish('prepare-1', onlyTask(driver, 'prepare-1'))
    driver.commit()
    expect(driver.taken('customer-2')).toMatchObject({
      submitReplies: [{ order: 1, repeated: true }],
      ended: [{ status: 'served' }],
    })
  })
})

describe('a peer', () => {
  test('that was not heard of is asked to say hello', () => {
    const driver = new CoreDriver()
    driver.submit('stranger', 'k1')
    expect(driver.taken('stranger').rejection).toMatchObject({ code: 'TRUCK_ERR_HELLO_WANTED' })
    expect(driver.core.takeGroup(0)).toBeNull()
  })

  test('of another major version is told both versions', () => {
    const driver = new CoreDriver()
    driver.say('future', { major: 2, hello: { instance: 'future' } })
    expect(driver.taken('future').rejection?.message).toMatch(/1\.0.*2\.0/)
  })

  test('that is silent for a lease loses its tasks', () => {
    const driver = kitchen()
    cooking(driver)
    driver.stage('cook-2', 'cook')
    for (let second = 0; second < 5; second++) {
      driver.pass(1_000)
      driver.say('cook-2', { heartbeat: { window: 10 } })
    }
    expect(onlyTask(driver, 'cook-2').attempt).toBe(2)
  })
})
