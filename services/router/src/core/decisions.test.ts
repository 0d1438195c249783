import { type AnswerInit, type DeadLettersQuery, Outcome } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { type CoreDriver, cooking, kitchen, onlyTask } from './core.testing.ts'
import { PLAN_BYTES_MAX } from './core-config.ts'
import { fromTransition } from './fact.ts'
import { rebuildOrder } from './order-book.ts'

/** A kitchen whose orders wait for a decision at the cook, one for each key. */
function stuckKitchen(...keys: string[]): CoreDriver {
  const driver = kitchen()
  for (const key of keys) {
    const task = cooking(driver, key)
    driver.finish('cook-1', task, { outcome: Outcome.ISSUE, code: 'OUT_OF_STOCK', message: 'no sausage' })
    driver.commit()
    driver.nowMs += 1_000
  }
  driver.taken('customer')
  return driver
}

function answersTo(driver: CoreDriver, command: object): readonly AnswerInit[] {
  driver.say('customer', { commands: [{ request: 7, ...command }] })
  driver.commit()
  return driver.taken('customer').answers
}

/** The question for what stopped at a stage. */
function page(stage: string, limit: number, more: Partial<DeadLettersQuery> = {}): DeadLettersQuery {
  return { stage, limit, state: '', after: 0, payloads: false, order: 0, ...more }
}

const ADA = { reason: 'new sausages', author: 'ada' }

test('dead letters are listed with what a person needs, those that wait longest first', () => {
  const driver = stuckKitchen('k1', 'k2')
  const { letters = [], total } = driver.core.deadLetters(page('', 1))
  expect(total).toBe(2)
  expect(letters).toEqual([
    {
      order: 1,
      ticket: 1,
      label: 'item-1',
      stage: 'cook',
      state: 'parked',
      attempt: 1,
      worker: 'cook-1',
      code: 'OUT_OF_STOCK',
      message: 'no sausage',
      sinceMs: driver.nowMs - 2_000,
      acceptedAtMs: driver.nowMs - 2_000,
      sequence: 3,
      decided: 0,
      escalatedAtMs: 0,
      escalatedBecause: '',
      payload: null,
    },
  ])
  expect(driver.core.deadLetters(page('prepare', 10))).toEqual({ letters: [], total: 0 })
  expect(driver.core.deadLetters(page('cook', 10)).letters?.map(({ order }) => order)).toEqual([1, 2])
})

test('a retry is a fact with its reason and author, and shows in the order', () => {
  const driver = stuckKitchen('k1')
  expect(answersTo(driver, { retry: { order: 1, ticket: 1, ...ADA } })).toEqual([
    { request: 7, done: { changed: 1, left: 0 } },
  ])
  expect(driver.committed.at(-1)).toMatchObject({
    kind: 'TaskRetried',
    attempt: 2,
    message: 'new sausages',
    author: 'ada',
    extra: { author: 'ada' },
  })
  const again = onlyTask(driver, 'cook-1')
  expect(again.attempt).toBe(2)
  driver.finish('cook-1', again, { outcome: Outcome.FAILED, message: 'burnt' })
  const decision = { atMs: driver.nowMs, ticket: 1, stage: 'cook', reason: 'new sausages', author: 'ada' }
  expect(driver.core.orderView(1)).toMatchObject({ decisions: [decision] })
})

test('a second retry changes nothing and says so', () => {
  const driver = stuckKitchen('k1')
  answersTo(driver, { retry: { order: 1, ticket: 1, ...ADA } })
  const facts = driver.committed.length
  expect(answersTo(driver, { retry: { order: 1, ticket: 1, ...ADA } })).toMatchObject([
    { code: 'TRUCK_ERR_NOT_RETRYABLE' },
  ])
  expect(driver.committed).toHaveLength(facts)
})

test('a retry of a stage takes every one of its dead letters, of an order its own', () => {
  const driver = stuckKitchen('k1', 'k2', 'k3')
  expect(answersTo(driver, { retryAll: { order: 2, ...ADA } })).toMatchObject([{ done: { changed: 1 } }])
  expect(answersTo(driver, { retryAll: { stage: 'prepare', ...ADA } })).toMatchObject([
    { code: 'TRUCK_ERR_NOT_RETRYABLE' },
  ])
  expect(answersTo(driver, { retryAll: { stage: 'cook', ...ADA } })).toMatchObject([{ done: { changed: 2 } }])
  expect(driver.taken('cook-1').tasks.map(({ order }) => order)).toEqual([2, 1, 3])
})

test('a cancelled order tells its customer the reason and leaves the dead letters', () => {
  const driver = stuckKitchen('k1')
  driver.say('customer', {
    commands: [{ request: 1, cancel: { order: 1, reason: 'closing', author: 'ada' } }],
  })
  driver.commit()
  const { answers, ended } = driver.taken('customer')
  expect(answers).toMatchObject([{ done: { changed: 1 } }])
  expect(ended).toMatchObject([{ order: 1, status: 'cancelled', message: 'closing' }])
  expect(driver.committed.at(-1)).toMatchObject({ kind: 'OrderCancelled', message: 'closing', author: 'ada' })
  expect(driver.core.deadLetters(page('', 10)).total).toBe(0)
})

test('a second cancel before the commit of the first says that the order is over', () => {
  const driver = stuckKitchen('k1')
  const cancel = { request: 1, cancel: { order: 1, reason: 'closing' } }
  driver.say('customer', { commands: [cancel, { ...cancel, request: 2 }] })
  driver.commit()
  expect(driver.taken('customer').answers).toMatchObject([
    { request: 1, done: {} },
    { request: 2, code: 'TRUCK_ERR_NOT_CANCELLABLE', message: 'order 1 is cancelled already' },
  ])
  expect(driver.story.filter((kind) => kind === 'OrderCancelled')).toHaveLength(1)
})

test('a command about an order that is not open is left to the journal', () => {
  const driver = kitchen()
  expect(answersTo(driver, { cancel: { order: 9, reason: '' } })).toEqual([])
  expect(answersTo(driver, { retry: { order: 9 } })).toEqual([])
})

test('orders that wait for a decision leave room for others, as many as there is room for', () => {
  const driver = kitchen({ config: { openOrdersMax: 2 } })
  const stuck = (key: string): void => {
    const task = cooking(driver, key)
    driver.finish('cook-1', task, { outcome: Outcome.DEAD, code: 'X', message: 'no' })
    driver.commit()
  }
  const asked = (key: string): object[] => {
    driver.submit('customer', key)
    driver.commit()
    return driver.taken('customer').submitReplies
  }
  stuck('k1')
  expect(asked('k2')).toMatchObject([{ order: 2 }])
  expect(asked('k3')).toMatchObject([{ order: 3 }])
  expect(asked('k4')).toMatchObject([
    { code: 'TRUCK_ERR_OVERLOADED', message: expect.stringMatching(/^2 orders are in work/) as string },
  ])
  for (const task of driver.taken('order-1').tasks) driver.finish('order-1', task, { outcome: Outcome.DEAD })
  driver.commit()
  expect(asked('k4')).toMatchObject([
    { code: 'TRUCK_ERR_OVERLOADED', message: expect.stringMatching(/^3 orders wait for/) as string },
  ])
  answersTo(driver, { cancel: { order: 1, reason: 'x' } })
  answersTo(driver, { cancel: { order: 2, reason: 'x' } })
  expect(asked('k4')).toMatchObject([{ order: 4 }])
})

test('an order shows its last twenty decisions', () => {
  const driver = stuckKitchen('k1')
  for (let round = 1; round <= 25; round++) {
    answersTo(driver, { retry: { order: 1, ticket: 1, reason: `round ${round}` } })
    driver.finish('cook-1', onlyTask(driver, 'cook-1'), { outcome: Outcome.ISSUE, code: 'X' })
  }
  const reasons = driver.core.orderView(1)?.decisions?.map(({ reason }) => reason)
  expect(reasons).toHaveLength(20)
  expect(reasons?.at(-1)).toBe('round 25')
})

test('a retry may change what the ticket carries, which a restart remembers', () => {
  const driver = stuckKitchen('k1')
  const retry = { order: 1, ticket: 1, attempt: 1, payload: Buffer.from('with tofu'), ...ADA }
  expect(answersTo(driver, { retry })).toMatchObject([{ done: { changed: 1 } }])
  const task = onlyTask(driver, 'cook-1')
  expect({ attempt: task.attempt, payload: String(task.payload) }).toEqual({
    attempt: 2,
    payload: 'with tofu',
  })
  const init = { number: 1, key: 'k1', token: '', traceparent: '', payload: Buffer.from(''), acceptedAtMs: 1 }
  const facts = driver.committed.map((fact) => fromTransition(JSON.parse(JSON.stringify(fact)), ''))
  const again = rebuildOrder(init, 'order', facts)
  expect(String(again.tickets[0]?.payload)).toBe('with tofu')
  expect(again.decisions).toMatchObject([{ author: 'ada' }])
})

test('a decision on an attempt that has passed changes nothing', () => {
  const driver = stuckKitchen('k1')
  const later = { order: 1, ticket: 1, attempt: 2, ...ADA }
  for (const command of [{ retry: later }, { refuse: later }, { escalate: later }]) {
    expect(answersTo(driver, command)).toMatchObject([{ code: ErrorCode.NOT_RETRYABLE }])
  }
  expect(driver.story.at(-1)).toBe('TaskParked')
})

test('what does not fit, or is no ticket, is not taken as what a ticket carries', () => {
  const driver = stuckKitchen('k1')
  const payload = Buffer.alloc(PLAN_BYTES_MAX + 1)
  const [answer] = answersTo(driver, { retry: { order: 1, ticket: 1, payload, ...ADA } })
  expect(answer).toMatchObject({ code: ErrorCode.BAD_REQUEST })
  expect(driver.core.deadLetters(page('', 9)).total).toBe(1)
})

test('a refused order ends with code, reason and author, and its follower is told', () => {
  const driver = stuckKitchen('k1')
  const refuse = { order: 1, ticket: 1, attempt: 1, code: 'OUT_OF_STOCK', ...ADA }
  driver.say('customer', { commands: [{ request: 7, refuse }] })
  driver.commit()
  const { answers, ended } = driver.taken('customer')
  expect(answers).toMatchObject([{ done: { changed: 1 } }])
  expect(ended).toEqual([{ order: 1, status: 'refused', code: 'OUT_OF_STOCK', message: ADA.reason }])
  expect(driver.committed.at(-1)).toMatchObject({ kind: 'OrderRefused', author: 'ada' })
})

test('what waits for a person says so until it stops again, and is marked once', () => {
  const driver = stuckKitchen('k1')
  const escalate = { order: 1, ticket: 1, attempt: 1, ...ADA }
  expect(answersTo(driver, { escalate })).toMatchObject([{ done: { changed: 1 } }])
  expect(answersTo(driver, { escalate })).toMatchObject([{ code: ErrorCode.NOT_RETRYABLE }])
  const { letters = [] } = driver.core.deadLetters(page('', 9))
  expect(letters?.[0]).toMatchObject({
    state: 'parked',
    escalatedAtMs: driver.nowMs,
    escalatedBecause: ADA.reason,
  })
  expect(driver.core.orderView(1)?.decisions).toMatchObject([{ author: 'ada' }])
  answersTo(driver, { retry: { order: 1, ticket: 1, ...ADA } })
  driver.finish('cook-1', onlyTask(driver, 'cook-1'), { outcome: Outcome.ISSUE, code: 'OUT_OF_STOCK' })
  driver.commit()
  expect(driver.core.deadLetters(page('', 9)).letters).toMatchObject([{ escalatedAtMs: 0, decided: 1 }])
})

test('what waits can be asked for by state and in pages, with what the tickets carry', () => {
  const driver = stuckKitchen('k1', 'k2')
  const [first, second] = driver.core.deadLetters(page('', 9, { payloads: true })).letters ?? []
  expect(String(first?.payload)).toBe('ticket 1')
  const rest = driver.core.deadLetters(page('', 9, { after: first?.sequence ?? 0 }))
  expect(rest.letters?.map(({ order }) => order)).toEqual([second?.order])
  expect(driver.core.deadLetters(page('', 9, { state: 'dead' })).total).toBe(0)
  expect(driver.core.deadLetters(page('', 9, { order: 2 })).letters).toMatchObject([{ order: 2 }])
})
