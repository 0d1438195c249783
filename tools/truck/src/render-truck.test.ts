import { expect, test } from 'vitest'
import type { AuditJson, StageJson } from './gateway-api.ts'
import { isBalanced, renderAudit, renderEvent, renderStages } from './render-truck.ts'

const BOOKS: AuditJson = {
  accepted: 10,
  served: 6,
  cancelled: 1,
  refused: 1,
  open: 2,
  countedTwice: 0,
  redelivered: 3,
  lastSequence: 70,
  sequenceGaps: 0,
}

test('books balance if every accepted order is in one other count', () => {
  expect(isBalanced(BOOKS)).toBe(true)
  expect(renderAudit(BOOKS)).toEqual([
    'accepted 10 = served 6 + cancelled 1 + refused 1 + open 2',
    'counted twice 0, redelivered 3, events 70, gaps 0',
    'balanced',
  ])
})

test.each([
  ['an order that is nowhere', { open: 1 }],
  ['a result that counted twice', { countedTwice: 1 }],
  ['a gap in the numbers', { sequenceGaps: 1 }],
])('books do not balance with %s', (_what, wrong) => {
  const audit = { ...BOOKS, ...wrong }
  expect(isBalanced(audit)).toBe(false)
  expect(renderAudit(audit).at(-1)).toBe('DOES NOT BALANCE')
})

test('an event is one line', () => {
  const event = {
    sequence: 12,
    at: '2026-11-21T10:00:00.250Z',
    kind: 'StageDone',
    order: 7,
    ticket: 1,
    stage: 'cook',
    worker: 'cook-a',
    attempt: 2,
  }
  expect(renderEvent(event)).toBe('12 10:00:00.250 StageDone order 7 ticket 1 cook by cook-a attempt 2')
})

function stageOf(stage: string, replicas: number): StageJson {
  const workers = Array.from({ length: replicas }, (_, index) => ({
    instance: `${stage}-${index}`,
    window: 16,
    working: 1,
    done: 5,
  }))
  const counts = { credits: 15 * replicas, waiting: 0, working: replicas, parked: 0, done: 9, redelivered: 0 }
  return { stage, replicas, ...counts, workers }
}

test('the board names each worker of a stage that has several', () => {
  const board = { stages: [stageOf('order', 1), stageOf('cook', 2)], openOrders: 3, openOrdersMax: 100 }
  expect(renderStages(board)).toEqual([
    'stage  replicas  credits  waiting  working  parked  done  redelivered',
    'order         1       15        0        1       0     9            0',
    'cook          2       30        0        2       0     9            0',
    '  cook-0  1 of 16 working, 5 done',
    '  cook-1  1 of 16 working, 5 done',
    '3 of at most 100 orders open',
  ])
})
