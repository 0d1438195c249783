import type { SubmitReply } from '@foodtruck/messages'
import { ErrorCode, type TruckError } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { PAYLOAD_BYTES_MAX, SubmitBook, type SubmitBookOptions, type Submitted } from './submit-book.ts'

const DEADLINE_MS = 10_000

function bookUnderTest(bounds: Partial<SubmitBookOptions> = {}) {
  const book = new SubmitBook({
    unansweredMax: 100,
    unansweredBytesMax: 1_000_000,
    followedMax: 100,
    followedBytesMax: 1_000_000,
    repeatMs: 1_000,
    ...bounds,
  })
  const outcomes: (TruckError | Submitted)[] = []
  const submit = (key: string, nowMs = 0) =>
    book.add(
      { key, payload: Buffer.from(key) },
      (error, submitted) => outcomes.push(error ?? submitted),
      nowMs,
      nowMs + DEADLINE_MS,
    )
  return { book, outcomes, submit }
}

function reply(fields: Partial<SubmitReply>): SubmitReply {
  return {
    request: 0,
    order: 0,
    token: '',
    status: '',
    repeated: false,
    code: '',
    message: '',
    retryAfterMs: 0,
    dayNumber: 0,
    ...fields,
  }
}

test('an accepted submit is answered once and its order followed until its end, told once', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const { request } = submit('a')
  expect(book.reply(reply({ request, order: 7, token: 't', status: 'accepted' }))).toBeNull()
  expect(book.reply(reply({ request, order: 7, token: 't', status: 'accepted', repeated: true }))).toBeNull()
  expect(outcomes).toEqual([{ order: 7, token: 't', status: 'accepted', repeated: false, dayNumber: 0 }])
  expect(book.followed).toBe(1)
  expect(book.ended(7)).toBe(true)
  expect(book.ended(7)).toBe(false)
  expect(book.followed).toBe(0)
})

test('the end of an order of somebody else is not told', () => {
  const { book } = bookUnderTest()
  expect(book.ended(99)).toBe(false)
})

test('a refused submit ends with the code, the message and the time to come back', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const { request } = submit('a')
  book.reply(reply({ request, code: ErrorCode.OVERLOADED, message: 'come back', retryAfterMs: 900 }))
  expect(outcomes).toMatchObject([
    { code: ErrorCode.OVERLOADED, message: 'come back', details: { retryAfterMs: 900 } },
  ])
  expect(book.unanswered).toBe(0)
})

test.each([ErrorCode.OVERLOADED, ErrorCode.DISK_FULL])(
  '%s for one copy is no answer while another is out',
  (code) => {
    const { book, outcomes, submit } = bookUnderTest()
    const [one, other] = [submit('a'), submit('b')]
    for (const entry of [one, other]) book.sent(entry)
    for (const entry of book.sweep(1_000)) book.sent(entry)
    for (const { request } of [one, other]) book.reply(reply({ request, code, message: 'full' }))
    expect(outcomes).toEqual([])
    book.reply(reply({ request: one.request, order: 7, token: 't', status: 'accepted' }))
    book.reply(reply({ request: other.request, code, message: 'still full' }))
    expect(outcomes).toMatchObject([{ order: 7 }, { code, message: 'still full' }])
    expect(book.unanswered).toBe(0)
  },
)

test('a submit whose other copy is never answered ends as unavailable, not as refused', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const entry = submit('a')
  book.sent(entry)
  for (const again of book.sweep(1_000)) book.sent(again)
  book.reply(reply({ request: entry.request, code: ErrorCode.OVERLOADED, message: 'later' }))
  book.sweep(DEADLINE_MS)
  expect(outcomes).toMatchObject([{ code: ErrorCode.UNAVAILABLE }])
})

test('what is wrong with the order itself is told at once, however many copies are out', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const entry = submit('a')
  book.sent(entry)
  for (const again of book.sweep(1_000)) book.sent(again)
  book.reply(reply({ request: entry.request, code: ErrorCode.KEY_REUSED, message: 'taken' }))
  expect(outcomes).toMatchObject([{ code: ErrorCode.KEY_REUSED }])
})

test('a code that is not in the table becomes an internal error that names it', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const { request } = submit('a')
  book.reply(reply({ request, code: 'TRUCK_ERR_OF_THE_FUTURE', message: 'new' }))
  expect(outcomes).toMatchObject([{ code: ErrorCode.INTERNAL, details: { code: 'TRUCK_ERR_OF_THE_FUTURE' } }])
})

test('an unanswered submit is repeated after the interval, unchanged, and not before', () => {
  const { book, submit } = bookUnderTest()
  const entry = submit('a', 0)
  expect(book.sweep(999)).toEqual([])
  const [again] = book.sweep(1_000)
  expect(again).toMatchObject({ key: 'a', payload: Buffer.from('a'), request: entry.request })
  expect(book.sweep(1_999)).toEqual([])
  expect(book.sweep(2_000)).toHaveLength(1)
})

test('a submit without an answer ends as unavailable at its deadline, and a late answer is ignored', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const { request } = submit('a')
  expect(book.sweep(DEADLINE_MS)).toEqual([])
  expect(outcomes).toMatchObject([{ code: ErrorCode.UNAVAILABLE }])
  expect(book.reply(reply({ request, order: 7, status: 'accepted' }))).toBeNull()
  expect(outcomes).toHaveLength(1)
  expect(book.unanswered + book.followed).toBe(0)
})

test('a welcome sends everything unanswered again, oldest first', () => {
  const { book, submit } = bookUnderTest()
  for (const key of ['a', 'b', 'c']) submit(key)
  expect(book.welcomed(500).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  expect(book.sweep(1_400)).toEqual([])
})

test('a welcome asks after each accepted order by its key, and a served one in the reply is its end', () => {
  const { book, outcomes, submit } = bookUnderTest()
  book.reply(reply({ request: submit('a').request, order: 1, status: 'accepted' }))
  book.reply(reply({ request: submit('b').request, order: 2, status: 'accepted' }))
  const again = book.welcomed(0)
  expect(again.map(({ key }) => key)).toEqual(['a', 'b'])
  const [a, b] = again
  const ended = book.reply(reply({ request: a!.request, order: 1, status: 'served', repeated: true }))
  expect(ended).toEqual({ order: 1, status: 'served', code: '', message: '' })
  expect(book.reply(reply({ request: b!.request, order: 2, status: 'working', repeated: true }))).toBeNull()
  expect(book.followed).toBe(1)
  expect(book.unanswered).toBe(0)
  expect(outcomes).toHaveLength(2)
})

test('an end that comes both as a message and in a reply is told once', () => {
  const { book, submit } = bookUnderTest()
  book.reply(reply({ request: submit('a').request, order: 1, status: 'accepted' }))
  const [again] = book.welcomed(0)
  expect(book.ended(1)).toBe(true)
  expect(
    book.reply(reply({ request: again!.request, order: 1, status: 'served', repeated: true })),
  ).toBeNull()
  expect(book.unanswered + book.followed).toBe(0)
})

test('a submit of an order that has ended is answered, and its end told with the answer', () => {
  const { book, outcomes, submit } = bookUnderTest()
  const ended = book.reply(
    reply({ request: submit('a').request, order: 1, status: 'served', repeated: true }),
  )
  expect(ended).toMatchObject({ order: 1, status: 'served' })
  expect(outcomes).toMatchObject([{ order: 1, status: 'served', repeated: true }])
  expect(book.followed).toBe(0)
})

test('a question after an accepted order that is refused for now is asked again', () => {
  const { book, submit } = bookUnderTest()
  book.reply(reply({ request: submit('a').request, order: 1, status: 'accepted' }))
  const [again] = book.welcomed(0)
  book.reply(reply({ request: again!.request, code: ErrorCode.OVERLOADED, message: 'later' }))
  expect(book.followed).toBe(1)
  expect(book.sweep(1_000).map(({ key }) => key)).toEqual(['a'])
})

test('two reconnects in a row ask once after each order', () => {
  const { book, submit } = bookUnderTest()
  book.reply(reply({ request: submit('a').request, order: 1, status: 'accepted' }))
  book.welcomed(0)
  expect(book.welcomed(10)).toHaveLength(1)
  expect(book.unanswered).toBe(1)
})

test('past the bound of unanswered submits one more is refused at once, and an answer makes room', () => {
  const { book, submit } = bookUnderTest({ unansweredMax: 2 })
  const { request } = submit('a')
  submit('b')
  expect(() => submit('c')).toThrow(expect.objectContaining({ code: ErrorCode.OVERLOADED }))
  book.reply(reply({ request, order: 1, status: 'accepted' }))
  submit('c')
})

test('past the bound of followed orders the oldest is given up, the others are not', () => {
  const { book, submit } = bookUnderTest({ followedMax: 2 })
  for (const order of [1, 2, 3]) {
    book.reply(reply({ request: submit(`${order}`).request, order, status: 'accepted' }))
  }
  expect([1, 2, 3].map((order) => book.ended(order))).toEqual([false, true, true])
})

test('unanswered submits and followed orders are bounded by bytes too', () => {
  const { book, submit } = bookUnderTest({ unansweredBytesMax: 10, followedBytesMax: 10 })
  const { request } = submit('12345678')
  expect(() => submit('abc')).toThrow(expect.objectContaining({ code: ErrorCode.OVERLOADED }))
  book.reply(reply({ request, order: 1, status: 'accepted' }))
  book.reply(reply({ request: submit('abc').request, order: 2, status: 'accepted' }))
  expect([1, 2].map((order) => book.ended(order))).toEqual([false, true])
})

test('an order over the bound of bytes is refused at once', () => {
  const { book } = bookUnderTest()
  const add = () =>
    book.add({ key: 'a', payload: new Uint8Array(PAYLOAD_BYTES_MAX + 1) }, () => undefined, 0, 1)
  expect(add).toThrow(expect.objectContaining({ code: ErrorCode.TOO_LARGE }))
})

test('a failure of everything ends each waiting call once', () => {
  const { book, outcomes, submit } = bookUnderTest()
  submit('a')
  book.reply(reply({ request: submit('b').request, order: 1, status: 'accepted' }))
  book.fail({ code: ErrorCode.CLOSED } as TruckError)
  expect(outcomes).toMatchObject([{ order: 1 }, { code: ErrorCode.CLOSED }])
  expect(book.unanswered).toBe(0)
})
