import { fixedMenu, parseMenu } from '@foodtruck/menu'
import { StockSnapshot, type StockViewInit, Ticket } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { type Decision, decide, type Issue, purchaseId, type Situation } from './decide.ts'
import { parsePolicy } from './policy.ts'

const menu = fixedMenu(
  parseMenu(
    `currency: EUR
planning: { stage: order, seconds: 1 }
gathering: { stage: prepare, seconds: 1 }
ingredients:
  sausage: { title: Sausage, unit: piece, low: 5 }
  tofu: { title: Tofu, unit: piece }
items:
  - { name: hotdog, title: Hot dog, price: 450, ingredients: { sausage: 1 }, stages: [{ stage: cook, seconds: 6 }] }
`,
    'menu.yaml',
  ),
).current
const NOW = 1_000_000

function issue(order: number, more: Partial<Issue> = {}): Issue {
  const portion = Ticket.decode(
    Ticket.encode({ item: 'hotdog', ingredients: [{ name: 'sausage', amount: 1 }], allergens: ['gluten'] }),
  )
  return {
    order,
    ticket: 1,
    label: 'hotdog',
    stage: 'ingredients',
    state: 'parked',
    attempt: 1,
    worker: '',
    code: 'OUT_OF_STOCK',
    message: '',
    sinceMs: NOW,
    acceptedAtMs: NOW,
    sequence: order,
    decided: 0,
    escalatedAtMs: 0,
    escalatedBecause: '',
    portion,
    ...more,
  }
}

function view(sausage: number, tofu = 0, off: StockViewInit['off'] = []) {
  const ingredients = [
    { name: 'sausage', available: sausage, lowMark: 5 },
    { name: 'tofu', available: tofu },
  ]
  return StockSnapshot.decode(StockSnapshot.encode({ stock: { ingredients, off } })).stock
}

function decided(rules: string, more: Partial<Situation> = {}): Decision[] {
  return decide({
    nowMs: NOW,
    policy: parsePolicy(rules, 'chef.yaml', menu),
    menu,
    issues: [issue(1)],
    stock: view(0),
    bought: new Map(),
    spent: new Set(),
    ...more,
  })
}

const BUYS = 'rules: [{ code: OUT_OF_STOCK, do: [{ buy: { sausage: 20 } }] }]'

test('one shortage of many tickets is one purchase, named by the purchase before it', () => {
  const bought = new Map([['sausage', { last: 7, purchases: 1, amount: 20 }]])
  expect(decided(BUYS, { issues: [issue(1), issue(2)], bought })).toEqual([
    {
      kind: 'buy',
      id: purchaseId('sausage', 7),
      ingredient: 'sausage',
      amount: 20,
      reason: 'out of sausage',
    },
  ])
})

test('what is there goes to those that wait longest; for the others more is bought', () => {
  const kinds = decided(BUYS, { issues: [issue(1), issue(2)], stock: view(1) })
  expect(kinds).toMatchObject([{ kind: 'retry', issue: { order: 1 } }, { kind: 'buy' }])
})

test.each([
  [
    'as often as is allowed in an hour',
    new Map([['sausage', { last: 1, purchases: 6, amount: 120 }]]),
    new Set(),
  ],
  ['and a purchase brought nothing', new Map(), new Set([purchaseId('sausage', 0)])],
])('what was bought %s waits for a person', (_, bought, spent) => {
  expect(decided(BUYS, { bought, spent: spent as Set<string> })).toMatchObject([{ kind: 'escalate' }])
})

test('no more of an ingredient is bought than is allowed in an hour', () => {
  const rules = `hourly: { amounts: { sausage: 30 } }\n${BUYS}`
  const bought = new Map([['sausage', { last: 1, purchases: 1, amount: 20 }]])
  expect(decided(rules, { bought })).toMatchObject([{ kind: 'escalate' }])
})

test('a ticket that has come back too often is left to a person, once', () => {
  const issues = [issue(1, { decided: 5 }), issue(2, { decided: 5, escalatedAtMs: NOW })]
  expect(decided(BUYS, { issues, stock: view(9) })).toMatchObject([{ kind: 'escalate', issue: { order: 1 } }])
})

test('another ingredient takes the place of what is missing, with its allergens', () => {
  const rules = `rules:
  - code: OUT_OF_STOCK
    do: [{ substitute: { sausage: { with: tofu, amount: 2, allergens: [soybeans] } } }, { refuse: out }]`
  const [first, second] = decided(rules, { issues: [issue(1), issue(2)], stock: view(0, 3) })
  expect(first).toMatchObject({
    kind: 'retry',
    reason: 'made with tofu instead of sausage',
    portion: { ingredients: [{ name: 'tofu', amount: 2 }], allergens: ['gluten', 'soybeans'] },
  })
  expect(second).toMatchObject({ kind: 'refuse', reason: 'out' })
})

test('an order is refused once, whatever waits of it', () => {
  const rules = 'rules: [{ code: OUT_OF_STOCK, do: [{ refuse: out }] }]'
  expect(decided(rules, { issues: [issue(1), issue(1, { ticket: 2 })] })).toHaveLength(1)
})

test('an item goes off the menu once and is back with more than the low mark, if it was the chef', () => {
  const rules = 'rules: [{ code: OUT_OF_STOCK, do: [{ take_off: true }, { refuse: out }] }]'
  expect(decided(rules)).toMatchObject([{ kind: 'off', item: 'hotdog' }, { kind: 'refuse' }])
  const off = [{ item: 'hotdog', author: 'chef' }]
  expect(decided(rules, { stock: view(0, 0, off) })).toMatchObject([{ kind: 'refuse' }])
  const again = (sausage: number, author: string) =>
    decided(rules, { issues: [], stock: view(sausage, 0, [{ item: 'hotdog', author }]) })
  expect(again(5, 'chef')).toEqual([])
  expect(again(6, 'chef')).toMatchObject([{ kind: 'on', item: 'hotdog' }])
  expect(again(6, 'ada')).toEqual([])
})

test('what no stock decides is tried again after its time, or left to a person', () => {
  const rules = 'rules: [{ code: EQUIPMENT_DOWN, do: [{ retry: { after_seconds: 30 } }] }]'
  const down = issue(1, { code: 'EQUIPMENT_DOWN' })
  expect(decided(rules, { issues: [down], nowMs: NOW + 29_999 })).toEqual([])
  expect(decided(rules, { issues: [down], nowMs: NOW + 30_000 })).toMatchObject([{ kind: 'retry' }])
  expect(decided(rules, { issues: [issue(1, { code: 'LATE' })] })).toMatchObject([
    { kind: 'escalate', reason: 'the policy has no rule for LATE' },
  ])
})

test('while the pantry is away its issues wait, at last for a person', () => {
  expect(decided(BUYS, { stock: null })).toEqual([])
  expect(decided(BUYS, { stock: null, nowMs: NOW + 600_000 })).toMatchObject([{ kind: 'escalate' }])
})
