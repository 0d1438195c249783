import { loadMenu } from '@foodtruck/menu'
import { expect, test } from 'vitest'
import type { Books } from './books.ts'
import { type DayFacts, judge } from './judge.ts'
import { recipeOf, SHIPPED_MENU } from './menu.ts'
import type { Visit } from './visit.ts'

const menu = loadMenu(SHIPPED_MENU)
const LINES = [{ item: 'hotdog', quantity: 1, modifiers: ['extra-cheese'] }]
const at = (seconds: number): string => new Date(seconds * 1_000).toISOString()

/** A visit whose order ended so, promised for second 20 and ready at second `ready`. */
function visitOf(number: number, status: string, does: Visit['guest']['does'] = 'eats', ready = 20): Visit {
  const total = { minor: 530, currency: 'EUR' }
  return {
    guest: { name: 'Ada', atMs: 0, lines: LINES, forMs: null, does },
    order: { id: `${number}-x`, number, status: 'accepted' },
    turnedAway: '',
    isDone: true,
    cameTooLate: false,
    answer: {
      ...{ id: `${number}-x`, number, status, items: LINES, total, steps: [], tickets: [] },
      ...{ acceptedAt: at(10), promisedAt: at(20), endedAt: at(ready) },
      ...(status !== 'served' && { refund: total, message: 'why' }),
    },
  }
}

/** A day on which all went well: one who eats, three who cancel, one rushed, one company, one purchase. */
function goodDay(): DayFacts & { books: Books } {
  const cancels = [2, 3, 4].map((number) => visitOf(number, 'cancelled', 'cancels'))
  const served = [visitOf(1, 'served'), visitOf(5, 'served', 'is rushed'), visitOf(6, 'served', 'caters')]
  const visits = [...served, ...cancels]
  const recipe = recipeOf(menu, LINES)
  const row = { unit: 'piece', wasted: 0, reserved: 0, lowest: 0 }
  const counts = { accepted: 7, served: 4, cancelled: 3, refused: 0, open: 0 }
  return {
    menu,
    visits,
    ends: new Map([...visits.map((one) => [one.order!.number, one.answer!.status] as const), [7, 'served']]),
    gaps: 0,
    crashes: [],
    isCookDead: true,
    wasKilled: false,
    books: {
      audit: { ...counts, countedTwice: 0, redelivered: 0, lastSequence: 90, sequenceGaps: 0 },
      stock: [{ ...row, ingredient: 'sausage', start: 1, bought: 200, used: 3, left: 198 }],
      uses: new Map(served.map(({ order }) => [order!.number, recipe])),
      marks: [true, false].map((isOff) => ({ item: 'ice-cream', isOff, author: 'chef', atMs: 0 })),
      purchases: [{ ingredient: 'sausage', amount: 200, author: 'chef', atMs: 0 }],
    },
  }
}

const broken = (facts: DayFacts): string[] => {
  return judge(facts).flatMap(({ name, isKept, text }) => (isKept === false ? `${name}: ${text}` : []))
}

test('a day on which all went well keeps every promise', () => {
  expect(broken(goodDay())).toEqual([])
})

test.each<[string, (day: ReturnType<typeof goodDay>) => Partial<DayFacts>]>([
  [
    'ledger balanced: 1 are open',
    ({ books }) => ({ books: { ...books, audit: { ...books.audit, served: 3, open: 1 } } }),
  ],
  [
    'ledger balanced: 1 orders are of no customer, the chef bought 0 times',
    ({ books }) => ({
      books: { ...books, purchases: [{ ingredient: 'sausage', amount: 200, author: 'Ada', atMs: 0 }] },
    }),
  ],
  [
    'stock exact: 197 of sausage is left, it should be 198',
    ({ books }) => ({ books: { ...books, stock: books.stock.map((row) => ({ ...row, left: 197 })) } }),
  ],
  [
    'stock exact: sausage was at -1',
    ({ books }) => ({ books: { ...books, stock: books.stock.map((row) => ({ ...row, lowest: -1 })) } }),
  ],
  [
    'stock exact: order 1 (served) used 0 of sausage, its recipe says 1',
    ({ books }) => ({ books: { ...books, uses: new Map([...books.uses].slice(1)) } }),
  ],
  ['each customer told: the event stream had 2 gaps', () => ({ gaps: 2 })],
  [
    'each customer told: order 1: the stream said refused, its own answer served',
    ({ ends }) => ({ ends: new Map([...ends, [1, 'refused']]) }),
  ],
  [
    'promises: promised and actual differ by',
    ({ visits }) => ({
      visits: visits.map((one) => (one.guest.does === 'eats' ? visitOf(1, 'served', 'eats', 24) : one)),
    }),
  ],
  ['what was to happen did: no cook died', () => ({ isCookDead: false })],
  ['no crash: router ended with SIGABRT', () => ({ crashes: ['router ended with SIGABRT'] })],
])('a broken promise is named: %s', (named, change) => {
  const day = goodDay()
  expect(broken({ ...day, ...change(day) }).join('\n')).toContain(named)
})

test('where services were killed, the error of promises is shown and not judged, and a wish may come too late', () => {
  const day = goodDay()
  const late: Visit = { ...visitOf(4, 'served', 'cancels', 90), isDone: false, cameTooLate: true }
  const visits = day.visits.map((one) => (one.order?.number === 4 ? late : one))
  const ends = new Map([...day.ends, [4, 'served']])
  const uses = new Map([...day.books.uses, [4, recipeOf(menu, LINES)]])
  const audit = { ...day.books.audit, served: 5, cancelled: 2 }
  const facts = { ...day, visits, ends, books: { ...day.books, uses, audit } }
  expect(broken({ ...facts, wasKilled: true })).toEqual([])
  expect(broken(facts).join('\n')).toContain('2 customers cancelled, not 3')
})
