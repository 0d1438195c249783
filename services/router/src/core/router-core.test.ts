import { Outcome } from '@foodtruck/messages'
import { describe, expect, test } from 'vitest'
import { cooking, kitchen, onlyTask, planOf } from './core.testing.ts'

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
    expect(driver.acked('cook-1')).toMatchObject([{ stale: true }])
    expect(driver.story).not.toContain('StageDone')
  })
})

describe('an acknowledgement', () => {
  test('waits for what follows it to the same peer', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.taken('cook-1').acks).toHaveLength(0)
    driver.submit('customer', 'k2')
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
    driver.commit()
    expect(driver.taken('cook-1')).toMatchObject({ acks: [{ order: task.order }], tasks: [{ order: 2 }] })
  })

  test('leaves alone with the next tick', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task)
    driver.commit()
    driver.pass(100)
    expect(driver.taken('cook-1')).toMatchObject({ acks: [{ order: task.order, stale: false }], tasks: [] })
  })

  test('leaves at once where many wait', () => {
    const driver = kitchen()
    for (let order = 1; order <= 63; order++) driver.finish('cook-1', { order, attempt: 1 })
    expect(driver.taken('cook-1').acks).toHaveLength(0)
    driver.finish('cook-1', { order: 64, attempt: 1 })
    expect(driver.taken('cook-1').acks).toHaveLength(64)
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
    expect(driver.acked('cook-1')).toHaveLength(0)
    expect(driver.taken('prepare-1').tasks).toHaveLength(0)
    driver.commit()
    expect(driver.acked('cook-1')).toHaveLength(1)
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

  test('the answer about an open order, which is refused while the disk is full', () => {
    const driver = kitchen()
    driver.submit('customer', 'k1')
    driver.core.answer('customer', { request: 5, order: driver.core.orderView(1) }, true)
    driver.deliver()
    expect(driver.taken('customer').answers).toHaveLength(0)
    driver.commit()
    expect(driver.taken('customer').answers).toHaveLength(1)
    driver.core.diskFull()
    driver.core.answer('customer', { request: 6, order: driver.core.orderView(1) }, true)
    driver.core.answer('customer', { request: 7, stages: driver.core.stagesView() }, false)
    driver.deliver()
    expect(driver.taken('customer').answers).toMatchObject([
      { request: 6, code: 'TRUCK_ERR_DISK_FULL' },
      { request: 7, stages: {} },
    ])
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
    expect(driver.acked('cook-1')).toMatchObject([{ stale: false }, { stale: false }, { stale: false }])
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
    expect(driver.acked('cook-1')).toMatchObject([{ attempt: 1, stale: true }])
    driver.finish('cook-2', again)
    driver.commit()
    expect(driver.acked('cook-2')).toMatchObject([{ attempt: 2, stale: false }])
    expect(driver.story.filter((kind) => kind === 'StageDone')).toHaveLength(1)
  })

  test('of a stage that does not own the task is not taken', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('prepare-1', task)
    driver.commit()
    expect(driver.acked('prepare-1')).toMatchObject([{ stale: true }])
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

  test('whose output makes the tickets too large to gather is a dead letter', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.finish('cook-1', task, { output: Buffer.alloc(262_145) })
    driver.commit()
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'TaskDead', code: 'TRUCK_ERR_BAD_MESSAGE' })
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
      { number: 77, token: 't', status: 'served', hasPayload: (payload) => String(payload) === 'an order' },
      0,
    )
    driver.deliver()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { order: 77, status: 'served', repeated: true },
    ])
    expect(driver.core.openOrders).toBe(0)
  })

  test('with a key that is being looked up waits for the answer, whatever the filter says by then', () => {
    const driver = kitchen()
    driver.core.learnKeys(['old-key'], false)
    driver.submit('customer', 'old-key')
    driver.submit('customer', 'old-key')
    expect(driver.core.takeLookups()).toEqual(['old-key'])
    driver.core.lookedUp('old-key', null, driver.nowMs)
    driver.commit()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { order: 1, repeated: false },
      { order: 1, repeated: true },
    ])
  })

  test('that only asks for a key gets the order of that key, whatever its payload, and makes none', () => {
    const driver = kitchen()
    const ask = (key: string): void =>
      driver.say('customer', {
        submits: [{ request: 1, key, payload: Buffer.from('another'), knownOnly: true }],
      })
    driver.submit('customer', 'k1')
    driver.commit()
    driver.taken('customer')
    driver.core.learnKeys(['old-key', 'no-key'], false)
    for (const key of ['k1', 'k2', 'old-key', 'no-key']) ask(key)
    expect(driver.core.takeLookups()).toEqual(['old-key', 'no-key'])
    const known = { number: 77, token: 't', status: 'served', hasPayload: () => false }
    driver.core.lookedUp('old-key', known, driver.nowMs)
    driver.core.lookedUp('no-key', null, driver.nowMs)
    driver.deliver()
    expect(driver.taken('customer').submitReplies).toMatchObject([
      { order: 1, token: 't-k1', repeated: true },
      { code: 'TRUCK_ERR_NOT_FOUND' },
      { order: 77, status: 'served', repeated: true },
      { code: 'TRUCK_ERR_NOT_FOUND' },
    ])
    expect(driver.core.openOrders).toBe(1)
  })

  test('whose key could not be looked up is told to come back', () => {
    const driver = kitchen()
    driver.core.learnKeys(['old-key'], false)
    driver.submit('customer', 'old-key')
    driver.core.takeLookups()
    driver.core.notLookedUp('old-key', driver.nowMs)
    driver.deliver()
    expect(driver.taken('customer').submitReplies).toMatchObject([{ code: 'TRUCK_ERR_OVERLOADED' }])
    driver.submit('customer', 'old-key')
    expect(driver.core.takeLookups()).toEqual(['old-key'])
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
