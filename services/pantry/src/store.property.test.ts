import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoreReply, StoreRequest } from './request.ts'
import { known, reserve, TestStock, task } from './store.testing.ts'

const NAMES = ['sausage', 'bun']
const ORDERS = 4
const TICKETS = 3
const RUNS = 120

const name = fc.constantFrom(...NAMES)
const key = fc.record({
  order: fc.integer({ min: 1, max: ORDERS }),
  ticket: fc.integer({ min: 1, max: TICKETS }),
  step: fc.constant(0),
  // Two orders may have one number: the journal was replaced.
  trace: fc.constantFrom('a', 'a', 'a', 'b'),
})
const line = fc.record({ name, amount: fc.integer({ min: 1, max: 3 }) })
const attempt = fc.integer({ min: 1, max: 3 })
const cause = { author: 'Ada', reason: '' }

const request: fc.Arbitrary<StoreRequest> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ key, attempt, lines: fc.array(line, { minLength: 1, maxLength: 2 }) })
      .map(({ key: of, attempt: which, lines }) => reserve(of, which, ...lines)),
  },
  { weight: 4, arbitrary: key.map((of): StoreRequest => ({ do: 'use', task: of })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ task: key, wholeOrder: fc.boolean() })
      .map((of): StoreRequest => ({ do: 'release', ...of, ...cause })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
        kind: fc.constantFrom('purchase', 'purchase', 'waste', 'adjust', 'gift'),
        name,
        amount: fc.integer({ min: -4, max: 8 }),
      })
      .map((of): StoreRequest => {
        const lines = [{ name: of.name, amount: of.amount }]
        return { do: 'book', id: of.id, kind: of.kind, lines, ...cause }
      }),
  },
)

/** What happens, one after the other. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.array(request, { minLength: 1, maxLength: 6 }).map((batch) => ({ batch })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        order: fc.integer({ min: 1, max: ORDERS }),
        trace: fc.constantFrom('a', 'b'),
        served: fc.boolean(),
      })
      .map((end) => ({ end })),
  },
  { weight: 1, arbitrary: fc.constant({ restart: true as const }) },
)

/** Nothing is below zero, and the shelf, the ledger and the reservations say the same. */
function expectBalanced(stock: TestStock): void {
  for (const of of NAMES) {
    const books = stock.books(of)
    expect(books.reserved).toBeGreaterThanOrEqual(0)
    expect(books.stock).toBeGreaterThanOrEqual(books.reserved)
    expect(books.changes).toBe(books.stock)
    expect(books.reservedChanges).toBe(books.reserved)
    expect(books.held).toBe(books.reserved)
    expect(books.used).toBe(books.spent)
  }
}

function outcome({ code = '', message = '', state = '', field = '' }: StoreReply): object {
  return { code, message, state, field }
}

/** What may be asked again at once and must be answered the same; a purchase or a use is so for ever. */
function expectSameAgain(
  stock: TestStock,
  batch: readonly StoreRequest[],
  replies: readonly StoreReply[],
): void {
  const last = batch.length - 1
  const again = stock.ask(batch[last] as StoreRequest)
  expect(outcome(again)).toEqual(outcome(replies[last] as StoreReply))
}

test('whatever comes, again and again and across restarts, the books balance and nothing is spent twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const stock = new TestStock(known(...NAMES))
      try {
        for (const [at, one] of steps.entries()) {
          if ('batch' in one) {
            const { replies } = stock.store.answer(one.batch, at)
            expectSameAgain(stock, one.batch, replies)
          } else if ('end' in one) {
            const { order: number, trace, served } = one.end
            stock.store.end([{ number, trace, served, ...cause }], at, at)
          } else {
            stock.restart()
          }
          expectBalanced(stock)
        }
      } finally {
        stock.close()
      }
    }),
    { numRuns: RUNS },
  )
})

test('however many ask for how much in whatever order, no more is given out than there is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20 }),
      fc.shuffledSubarray(
        Array.from({ length: 30 }, (_, order) => order + 1),
        { minLength: 30 },
      ),
      fc.array(fc.nat({ max: 29 }), { maxLength: 20 }),
      (there, orders, repeats) => {
        const stock = new TestStock([
          { ...(known('sausage')[0] as ReturnType<typeof known>[0]), openingStock: there },
        ])
        try {
          const one = { name: 'sausage', amount: 1 }
          const ask = (order: number): StoreReply => stock.ask(reserve(task(order), 1, one))
          const first = new Map(orders.map((order) => [order, outcome(ask(order))]))
          stock.restart()
          for (const at of repeats) {
            const order = orders[at] as number
            expect(outcome(ask(order))).toEqual(first.get(order))
          }
          const given = [...first.values()].filter((reply) => 'state' in reply && reply.state === 'reserved')
          expect(given).toHaveLength(Math.min(there, orders.length))
          expect(stock.books('sausage').reserved).toBe(given.length)
        } finally {
          stock.close()
        }
      },
    ),
    { numRuns: 25 },
  )
})
