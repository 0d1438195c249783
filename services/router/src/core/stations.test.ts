import { type AnswerInit, Outcome, type StationCommandInit, type TaskInit } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { CoreDriver, onlyTask, planOf, restarted, resultOf } from './core.testing.ts'
import { RECALL_MS } from './stations.ts'

const SAM = { author: 'sam' }

/** A kitchen whose cooks and packers are people. */
function kitchenByHand(options: { stages?: string[] } = {}): CoreDriver {
  const driver = new CoreDriver()
  driver.client('customer')
  driver.stage('order-1', 'order')
  for (const stage of options.stages ?? ['cook', 'prepare']) byHand(driver, stage)
  return driver
}

function byHand(driver: CoreDriver, stage: string, peer = `${stage}-1`, held: TaskInit[] = []): void {
  driver.stage(
    peer,
    stage,
    1_000,
    held.map((task) => resultOf(task)),
    4,
  )
}

/** A planned order, a ticket for each list of stages. */
function ordered(driver: CoreDriver, ...tickets: string[][]): void {
  driver.submit('customer', `k${driver.nowMs}`)
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(...tickets) })
  driver.commit()
  driver.taken('customer')
}

function act(driver: CoreDriver, action: string, more: StationCommandInit = {}): AnswerInit | undefined {
  const station = { stage: 'cook', order: 1, ticket: 1, ...SAM, ...more, action }
  driver.say('customer', { commands: [{ request: 7, station }] })
  driver.commit()
  return driver.taken('customer').answers.at(-1)
}

function listed(driver: CoreDriver, stage = 'cook') {
  const { tickets = [] } = driver.core.stationView(stage, driver.nowMs)
  return (tickets ?? []).map(({ order, ticket, state, attempt }) => `${order}-${ticket} ${state} ${attempt}`)
}

const CHANGED = { request: 7, done: { changed: 1 } }
const SAME = { request: 7, done: { changed: 0 } }
const refused = (code: string) => expect.objectContaining({ request: 7, code: `TRUCK_ERR_${code}` })

test('a ticket waits for a start and a bump; the bump reaches its worker, whose result counts', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  const task = onlyTask(driver, 'cook-1')
  expect(listed(driver)).toEqual(['1-1 waiting 1'])
  expect(driver.core.orderView(1)?.tickets?.[1]?.steps?.[0]).toMatchObject({
    state: 'waiting',
    startedAtMs: 0,
  })
  driver.nowMs += 500
  expect(act(driver, 'start')).toEqual(CHANGED)
  expect(listed(driver)).toEqual(['1-1 started 1'])
  expect(driver.core.orderView(1)?.tickets?.[1]?.steps?.[0]).toMatchObject({
    state: 'working',
    startedAtMs: driver.nowMs,
  })
  expect(driver.taken('cook-1').bumps).toEqual([])
  expect(act(driver, 'bump')).toEqual(CHANGED)
  expect(driver.taken('cook-1').bumps).toEqual([{ order: 1, ticket: 1, step: 0, attempt: 1 }])
  driver.finish('cook-1', task)
  driver.commit()
  expect(driver.committed.slice(-3)).toMatchObject([
    { kind: 'TaskStarted', stage: 'cook', ticket: 1, attempt: 1, author: 'sam' },
    { kind: 'TaskBumped', stage: 'cook', ticket: 1, attempt: 1, author: 'sam' },
    { kind: 'StageDone', stage: 'cook', ticket: 1, startedAtMs: driver.nowMs },
  ])
  expect(listed(driver)).toEqual(['1-1 bumped 1'])
  expect(listed(driver, 'prepare')).toEqual(['1-0 waiting 1'])
})

test('a repeat changes nothing and leaves no fact', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  for (const action of ['start', 'bump', 'recall']) {
    expect(act(driver, action)).toEqual(CHANGED)
    const facts = driver.committed.length
    expect(act(driver, action)).toEqual(SAME)
    expect(driver.committed).toHaveLength(facts)
  }
})

test('what is not there to be worked on is refused, and nothing changes', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  const facts = driver.committed.length
  expect(act(driver, 'bump', { ticket: 2 })).toEqual(refused('NOT_FOUND'))
  expect(act(driver, 'bump', { stage: 'grill' })).toEqual(refused('NOT_FOUND'))
  expect(act(driver, 'bump', { stage: 'prepare', ticket: 0 })).toEqual(refused('NOT_AT_STATION'))
  expect(act(driver, 'start', { stage: 'order', ticket: 0 })).toEqual(refused('NOT_BY_HAND'))
  expect(act(driver, 'start', { attempt: 2 })).toEqual(refused('NOT_AT_STATION'))
  expect(act(driver, 'recall')).toEqual(refused('NOT_RECALLABLE'))
  expect(act(driver, 'fry')).toEqual(refused('BAD_REQUEST'))
  expect(driver.committed).toHaveLength(facts)
})

test('a worker that goes away again and again while its ticket waits for a person costs no attempt', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  act(driver, 'start')
  for (let round = 1; round <= 6; round++) {
    const task = onlyTask(driver, `cook-${round}`)
    expect(task.attempt).toBe(round)
    driver.say(`cook-${round}`, { heartbeat: { window: 1_000, held: [resultOf(task)] } })
    driver.core.gone(`cook-${round}`, driver.nowMs)
    byHand(driver, 'cook', `cook-${round + 1}`)
    driver.pass(1_100)
    expect(listed(driver)).toEqual([`1-1 started ${round + 1}`])
  }
  expect(driver.story).not.toContain('TaskDead')
})

test('a ticket that ends each worker at once is a dead letter at last', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  for (let round = 1; round <= 3; round++) {
    driver.core.gone(`cook-${round}`, driver.nowMs)
    byHand(driver, 'cook', `cook-${round + 1}`)
    driver.pass(1_100)
  }
  expect(driver.story.at(-1)).toBe('TaskDead')
  expect(act(driver, 'start')).toEqual(refused('NOT_AT_STATION'))
})

test('a restart of the router keeps what was started, without a worker too, and its worker claims it', () => {
  const before = kitchenByHand()
  ordered(before, ['cook'], ['cook'])
  const [task] = before.taken('cook-1').tasks
  act(before, 'start')
  const driver = restarted(before)
  driver.client('customer')
  expect(listed(driver)).toEqual(['1-1 started 1', '1-2 waiting 1'])
  expect(act(driver, 'bump', { ticket: 2 })).toEqual(CHANGED)
  byHand(driver, 'cook', 'cook-1', [task as TaskInit])
  driver.pass(1_600)
  expect(listed(driver)).toEqual(['1-1 started 1', '1-2 bumped 2'])
  const [given] = driver.taken('cook-1').tasks
  expect(given).toMatchObject({ ticket: 2, attempt: 2 })
  // The worker hears of the bump once it has named the task.
  driver.say('cook-1', {
    heartbeat: { window: 9, held: [resultOf(task as TaskInit), resultOf(given as TaskInit)] },
  })
  expect(driver.taken('cook-1').bumps).toEqual([{ order: 1, ticket: 2, step: 0, attempt: 2 }])
})

test('a recall takes the ticket back from the next station, and fences off what is late', () => {
  const driver = kitchenByHand({ stages: ['cook', 'pack', 'prepare'] })
  ordered(driver, ['cook', 'pack'])
  const task = onlyTask(driver, 'cook-1')
  act(driver, 'bump')
  driver.finish('cook-1', task, { output: Buffer.from('cooked') })
  driver.commit()
  const packing = onlyTask(driver, 'pack-1')
  driver.taken('cook-1')
  expect(act(driver, 'recall')).toEqual(CHANGED)
  expect(driver.committed.at(-1)).toMatchObject({
    kind: 'TaskRecalled',
    stage: 'cook',
    attempt: 2,
    author: 'sam',
  })
  expect(driver.taken('pack-1').revocations).toMatchObject([{ ticket: 1, step: 1, attempt: 1 }])
  expect(listed(driver, 'pack')).toEqual([])
  expect(listed(driver)).toEqual(['1-1 started 2'])
  driver.finish('pack-1', packing)
  expect(driver.acked('pack-1')).toMatchObject([{ stale: true }])
  const again = onlyTask(driver, 'cook-1')
  expect(again).toMatchObject({ attempt: 2, payload: Buffer.from('ticket 1') })
  act(driver, 'bump')
  driver.finish('cook-1', again)
  driver.commit()
  expect(onlyTask(driver, 'pack-1')).toMatchObject({ step: 1, attempt: 2 })
  const [reread, live] = [restarted(driver), driver]
  expect(listed(reread, 'pack')).toEqual(listed(live, 'pack'))
})

test('a recall of the last ticket takes the order back from the station that gathers it', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  const task = onlyTask(driver, 'cook-1')
  act(driver, 'bump')
  driver.finish('cook-1', task)
  driver.commit()
  onlyTask(driver, 'prepare-1')
  expect(act(driver, 'recall')).toEqual(CHANGED)
  expect(listed(driver, 'prepare')).toEqual([])
  const again = onlyTask(driver, 'cook-1')
  act(driver, 'bump')
  driver.finish('cook-1', again)
  driver.commit()
  const gather = onlyTask(driver, 'prepare-1')
  expect(gather.attempt).toBe(2)
  expect(act(driver, 'bump', { stage: 'prepare', ticket: 0 })).toEqual(CHANGED)
  expect(act(driver, 'recall', { stage: 'prepare', ticket: 0 })).toEqual(refused('NOT_RECALLABLE'))
  driver.finish('prepare-1', gather)
  driver.commit()
  expect(driver.story.at(-1)).toBe('OrderServed')
  expect(driver.story.filter((kind) => kind === 'OrderServed')).toHaveLength(1)
})

test('a step that was taken back twice, by way of the one before it, never has an attempt again', () => {
  const driver = kitchenByHand({ stages: ['cook', 'pack', 'wrap', 'prepare'] })
  ordered(driver, ['cook', 'pack', 'wrap'])
  const bumped = (stage: string): void => {
    act(driver, 'bump', { stage })
    driver.finish(`${stage}-1`, onlyTask(driver, `${stage}-1`))
    driver.commit()
  }
  bumped('cook')
  bumped('pack')
  expect(onlyTask(driver, 'wrap-1').attempt).toBe(1)
  act(driver, 'recall', { stage: 'pack' })
  const issue = { outcome: Outcome.ISSUE, code: 'OUT_OF_BOXES' }
  driver.finish('pack-1', onlyTask(driver, 'pack-1'), issue)
  driver.commit()
  driver.say('customer', { commands: [{ retry: { order: 1, ticket: 1 } }] })
  driver.commit()
  driver.taken('pack-1')
  expect(act(driver, 'recall')).toEqual(CHANGED)
  bumped('cook')
  bumped('pack')
  expect(onlyTask(driver, 'wrap-1').attempt).toBe(2)
})

test('a recall before the result takes the ticket back from its own worker', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  const task = onlyTask(driver, 'cook-1')
  act(driver, 'bump')
  expect(act(driver, 'recall')).toEqual(CHANGED)
  expect(driver.taken('cook-1')).toMatchObject({ revocations: [{ attempt: 1 }], tasks: [{ attempt: 2 }] })
  driver.finish('cook-1', task)
  driver.commit()
  expect(driver.story).not.toContain('StageDone')
})

test('a recall is refused after a minute, and once the next stage has begun', () => {
  const driver = kitchenByHand()
  ordered(driver, ['cook'])
  const task = onlyTask(driver, 'cook-1')
  act(driver, 'bump')
  driver.finish('cook-1', task)
  driver.commit()
  act(driver, 'start', { stage: 'prepare', ticket: 0 })
  expect(act(driver, 'recall')).toEqual(refused('NOT_RECALLABLE'))
  expect(driver.core.stationView('cook', driver.nowMs).tickets?.[0]?.recallableUntilMs).toBe(0)

  const late = kitchenByHand()
  ordered(late, ['cook'])
  act(late, 'bump')
  expect(late.core.stationView('cook', late.nowMs).tickets?.[0]?.recallableUntilMs).toBe(
    late.nowMs + RECALL_MS,
  )
  late.nowMs += RECALL_MS + 1
  expect(act(late, 'recall')).toEqual(refused('NOT_RECALLABLE'))
})

test('what a stage that works by itself holds is begun; what it has not got yet is not', () => {
  for (const [window, answer] of [
    [1, refused('NOT_RECALLABLE')],
    [0, CHANGED],
  ] as const) {
    const driver = kitchenByHand({ stages: ['cook'] })
    driver.stage('prepare-1', 'prepare', window)
    ordered(driver, ['cook'])
    act(driver, 'bump')
    driver.finish('cook-1', onlyTask(driver, 'cook-1'))
    driver.commit()
    expect(act(driver, 'recall')).toEqual(answer)
  }
})

test('a started ticket of a cancelled order is void until it is bumped, also after a restart', () => {
  const before = kitchenByHand()
  ordered(before, ['cook'], ['cook'])
  act(before, 'start')
  before.say('customer', { commands: [{ request: 1, cancel: { order: 1, reason: 'rain', author: 'ada' } }] })
  before.commit()
  before.taken('customer')
  expect(listed(before)).toEqual(['1-1 void 1'])
  const driver = restarted(before)
  driver.client('customer')
  expect(driver.core.stationView('cook', driver.nowMs).tickets).toMatchObject([
    { ticket: 1, state: 'void', startedBy: 'sam', reason: 'rain' },
  ])
  expect(act(driver, 'start')).toEqual(refused('NOT_AT_STATION'))
  expect(act(driver, 'bump', { ticket: 2 })).toEqual(refused('NOT_AT_STATION'))
  expect(act(driver, 'bump')).toEqual(CHANGED)
  expect(act(driver, 'bump')).toEqual(SAME)
  expect(driver.committed).toMatchObject([{ kind: 'TaskBumped', order: 1, ticket: 1, author: 'sam' }])
  expect(listed(driver)).toEqual([])
  expect(driver.groups.at(-1)?.voids).toEqual([])
})

test('an order that waits for people only is expired, one that somebody has started is not', () => {
  for (const [started, end] of [
    [false, 'OrderRefused'],
    [true, 'TaskStarted'],
  ] as const) {
    const driver = kitchenByHand()
    driver.submit('customer', 'k1', 'an order', { expireAtMs: driver.nowMs + 2_000 })
    driver.commit()
    driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
    driver.commit()
    if (started) act(driver, 'start')
    for (let beat = 1; beat <= 3; beat++) driver.pass(1_000)
    expect(driver.story.at(-1)).toBe(end)
  }
})

test('what is next stands first, rushed orders before all; what was bumped stands last', () => {
  const driver = kitchenByHand()
  for (let number = 1; number <= 3; number++) {
    ordered(driver, ['cook'])
    driver.nowMs += 10
  }
  driver.say('customer', { commands: [{ request: 1, rush: { order: 3, reason: '', author: '' } }] })
  act(driver, 'bump')
  expect(listed(driver)).toEqual(['3-1 waiting 1', '2-1 waiting 1', '1-1 bumped 1'])
  const view = driver.core.stationView('cook', driver.nowMs)
  expect(view).toMatchObject({ byHand: true, replicas: 1, total: 3 })
  expect(view.orders?.map(({ number, rushed }) => [number, rushed])).toEqual([
    [3, true],
    [2, false],
    [1, false],
  ])
})
