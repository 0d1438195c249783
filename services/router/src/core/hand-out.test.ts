import { describe, expect, test } from 'vitest'
import { CoreDriver, cooking, kitchen, onlyTask, planOf, restarted, resultOf } from './core.testing.ts'

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

describe('after a restart', () => {
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

  test('goes out at once when every dealer of its stage is back and none claims it', () => {
    const before = kitchen()
    before.stage('cook-2', 'cook')
    const task = cooking(before)
    const driver = restarted(before)
    driver.stage('cook-2', 'cook', 10)
    driver.pass(100)
    expect(driver.taken('cook-2').tasks).toHaveLength(0)
    driver.stage('cook-1', 'cook', 10)
    driver.pass(100)
    const again = [...driver.taken('cook-1').tasks, ...driver.taken('cook-2').tasks]
    expect(again).toMatchObject([{ order: 1, ticket: 1, attempt: 2 }])
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.story).toEqual(['TaskRedelivered'])
  })

  test('goes out at once if its stage had no dealer', () => {
    const before = new CoreDriver()
    before.client('customer')
    before.submit('customer', 'k1')
    before.commit()
    const driver = restarted(before)
    driver.stage('order-1', 'order')
    driver.pass(100)
    expect(onlyTask(driver, 'order-1')).toMatchObject({ order: 1, attempt: 2 })
  })

  test('the journal knows the dealers as they were at the last commit', () => {
    const driver = kitchen()
    cooking(driver)
    const named = () =>
      driver.groups.flatMap(({ dealers }) => (dealers ? [dealers.map(({ worker }) => worker)] : []))
    expect(named()).toEqual([['order-1', 'cook-1', 'prepare-1']])
    driver.core.gone('cook-1', driver.nowMs)
    driver.submit('customer', 'k2')
    driver.commit()
    expect(named().at(-1)).toEqual(['order-1', 'prepare-1'])
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

  test('that turns from a stage into a client leaves no dealer behind', () => {
    const driver = kitchen()
    driver.say('order-1', { hello: { instance: 'order-1', stage: 'order' } })
    driver.submit('customer', 'k1')
    driver.commit()
    expect(driver.taken('order-1').tasks).toHaveLength(0)
    expect(driver.core.stagesView().stages?.find(({ stage }) => stage === 'order')?.replicas).toBe(0)
  })

  test('is not to blame for the time that the router itself was away', () => {
    const driver = kitchen()
    const task = cooking(driver)
    driver.nowMs += 60_000
    driver.core.tick(driver.nowMs)
    driver.commit()
    driver.finish('cook-1', task)
    driver.commit()
    expect(driver.story).not.toContain('TaskRedelivered')
    expect(driver.committed.at(-1)).toMatchObject({ kind: 'StageDone', attempt: 1 })
  })

  test('of another major version is told both versions', () => {
    const driver = new CoreDriver()
    driver.say('future', { major: 2, hello: { instance: 'future' } })
    expect(driver.taken('future').rejection?.message).toMatch(/1\.\d+.*2\.0/)
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
