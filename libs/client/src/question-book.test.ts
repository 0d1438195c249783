import type { Answer } from '@foodtruck/messages'
import { ErrorCode, type TruckError } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { QuestionBook } from './question-book.ts'

function bookUnderTest(unansweredMax = 10) {
  const book = new QuestionBook({ unansweredMax, repeatMs: 1_000 })
  const outcomes: (TruckError | Answer)[] = []
  const keep = (error: TruckError | null, answer: Answer | null) => outcomes.push((error ?? answer) as Answer)
  return {
    book,
    outcomes,
    query: () => book.add({ query: { stages: {} } }, keep, 0, 5_000),
    command: () => book.add({ command: { cancel: { order: 1 } } }, keep, 0, 5_000),
  }
}

function answer(fields: Partial<Answer>): Answer {
  const parts = {
    order: null,
    orders: null,
    stages: null,
    replay: null,
    audit: null,
    done: null,
    deadLetters: null,
    station: null,
  }
  return { request: 0, code: '', message: '', ...parts, ...fields }
}

test('a query is repeated after the interval and at each welcome', () => {
  const { book, query } = bookUnderTest()
  book.sent(query(), 0)
  expect(book.sweep(999)).toEqual([])
  expect(book.sweep(1_000)).toHaveLength(1)
  expect(book.welcomed()).toHaveLength(1)
})

test('a command is sent once: not repeated after the interval nor at a welcome', () => {
  const { book, command } = bookUnderTest()
  const question = command()
  expect(book.welcomed()).toEqual([question])
  book.sent(question, 0)
  expect(book.sweep(1_000)).toEqual([])
  expect(book.welcomed()).toEqual([])
})

test('an answer ends the question once', () => {
  const { book, outcomes, query } = bookUnderTest()
  const { request } = query()
  book.answer(answer({ request, code: '' }))
  book.answer(answer({ request, code: '' }))
  expect(outcomes).toHaveLength(1)
  expect(book.unanswered).toBe(0)
})

test('an answer with a code is an error', () => {
  const { book, outcomes, command } = bookUnderTest()
  const { request } = command()
  book.answer(answer({ request, code: ErrorCode.NOT_FOUND, message: 'no such order' }))
  expect(outcomes).toMatchObject([{ code: ErrorCode.NOT_FOUND, message: 'no such order' }])
})

test('a question without an answer ends as unavailable at its deadline', () => {
  const { book, outcomes, query, command } = bookUnderTest()
  query()
  command()
  expect(book.sweep(5_000)).toEqual([])
  expect(outcomes).toMatchObject([{ code: ErrorCode.UNAVAILABLE }, { code: ErrorCode.UNAVAILABLE }])
})

test('past the bound one more question is refused at once', () => {
  const { query } = bookUnderTest(1)
  query()
  expect(query).toThrow(expect.objectContaining({ code: ErrorCode.OVERLOADED }))
})
