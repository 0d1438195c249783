import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Transition, TransitionKind } from '@foodtruck/journal'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Books, type JournaledOrder, judge, LogCounter } from './check.ts'
import { History } from './history.ts'

let folder: string
let history: History

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaos-'))
  history = new History(join(folder, 'history.jsonl'))
})

afterEach(async () => {
  await history.close()
  rmSync(folder, { recursive: true })
})

/** The journal's side of the story; sound unless told. */
function books(orders: JournaledOrder[], log: Partial<Books['log']> = {}, auditTwice = 0): Books {
  return { orders, log: { twice: [], redelivered: 0, lastSequence: 9, gaps: 0, ...log }, auditTwice }
}

/** An order that was acknowledged and told to be served. */
function servedOrder(key: string, number: number): void {
  const row = history.submit(key, 'router', 0)
  history.answered(row, number)
  history.ended('router', number, 'served')
}

/** With a pantry that counts as the journal does, unless told. */
function judged(said: Books, used = said.orders.filter(({ status }) => status === 'served').length) {
  return judge(history, said, { used, takes: [1] })
}

const served = (number: number, key: string): JournaledOrder => ({ number, key, status: 'served' })

test('finds nothing wrong where clients and journal agree', () => {
  servedOrder('a', 1)
  expect(judged(books([served(1, 'a')]))).toMatchObject({
    accepted: 1,
    served: 1,
    lost: [],
    countedTwice: [],
    unanswered: [],
    misinformed: [],
  })
})

test.each<[string, JournaledOrder[]]>([
  ['is not in the journal', []],
  ['stands in the journal under another key', [served(1, 'b')]],
  ['never ended', [{ number: 1, key: 'a', status: 'open' }]],
])('an acknowledged order that %s is lost', (_what, orders) => {
  servedOrder('a', 1)
  expect(judged(books(orders)).lost).toHaveLength(1)
})

test('a client without an answer, and one that was never told the end, are unanswered', () => {
  history.submit('a', 'http', 0)
  history.answered(history.submit('b', 'http', 0), 2)
  expect(judged(books([served(1, 'a'), served(2, 'b')])).unanswered).toHaveLength(2)
})

test('an end that the journal does not have is told wrong', () => {
  servedOrder('a', 1)
  const refused: JournaledOrder = { number: 1, key: 'a', status: 'refused' }
  expect(judged(books([refused])).misinformed).toHaveLength(1)
})

test('two numbers for one key are counted twice, whoever tells of them', () => {
  const row = history.submit('a', 'router', 0)
  history.answered(row, 1)
  history.answered(row, 2)
  history.ended('router', 1, 'served')
  expect(judged(books([served(1, 'a'), served(2, 'a')])).countedTwice).toHaveLength(2)
})

test('two ends of one order are counted twice', () => {
  servedOrder('a', 1)
  history.ended('router', 1, 'cancelled')
  expect(judged(books([served(1, 'a')])).countedTwice).toHaveLength(1)
})

test('what the audit of the journal alone counts twice counts', () => {
  servedOrder('a', 1)
  expect(judged(books([served(1, 'a')], { twice: ['step'] }, 3)).countedTwice).toHaveLength(3)
})

test.each([
  ['a sausage that was taken twice', 2, 1],
  ['one that was forgotten', 0, -1],
])('%s shows', (_what, used, off) => {
  servedOrder('a', 1)
  expect(judged(books([served(1, 'a')]), used).stockOff).toBe(off)
})

test('an end that comes before the answer is kept for it', () => {
  const row = history.submit('a', 'http', 0)
  history.ended('http', 7, 'served')
  expect(history.unanswered).toBe(1)
  history.answered(row, 7)
  expect(row.status).toBe('served')
  expect(history.unanswered + history.untold).toBe(0)
})

function transition(sequence: number, kind: TransitionKind, step = 0): Transition {
  const rest = { stage: 'cook', worker: '', startedAtMs: 0, code: '', message: '', extra: null }
  return { sequence, atMs: 0, kind, order: 1, ticket: 1, step, attempt: 1, ...rest }
}

test.each<[string, [TransitionKind, number?][], number]>([
  ['a step done twice', [['StageDone'], ['StageDone']], 1],
  ['a step done after the end', [['OrderServed'], ['StageDone']], 1],
  ['an order that ended twice', [['OrderServed'], ['OrderCancelled']], 1],
  ['two steps and an end', [['StageDone', 0], ['StageDone', 1], ['OrderServed']], 0],
])('counts %s in the log', (_what, kinds, twice) => {
  const counter = new LogCounter()
  for (const [index, [kind, step]] of kinds.entries()) counter.add(transition(index + 1, kind, step))
  expect(counter.count.twice).toHaveLength(twice)
  expect(counter.count.gaps).toBe(0)
})

test('counts numbers that do not follow each other, and redeliveries', () => {
  const counter = new LogCounter()
  for (const sequence of [1, 3, 4]) counter.add(transition(sequence, TransitionKind.TaskRedelivered))
  expect(counter.count).toMatchObject({ gaps: 1, redelivered: 3, lastSequence: 4 })
})
