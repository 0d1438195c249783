import { Price, Ticket } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, test } from 'vitest'
import { parseMenu } from './menu-file.ts'
import { checkOrder, type OrderRequest, planOrder, priceOrder } from './order.ts'

const menu = parseMenu(
  `currency: EUR
planning: { stage: order, seconds: 1 }
gathering: { stage: prepare, seconds: 2.5 }
items:
  - { name: hotdog, title: Hot dog, price: 450, stages: [{ stage: ingredients, seconds: 2 }, { stage: cook, seconds: 6 }] }
  - { name: ice-cream, title: Ice cream, price: 300, stages: [{ stage: ingredients, seconds: 0.25 }] }
`,
  'menu.yaml',
)

function fields(order: OrderRequest): string[] {
  return checkOrder(menu, order).map((problem) => problem.field)
}

describe('checking an order', () => {
  test('finds nothing wrong with what is on the menu', () => {
    const lines = [
      { item: 'hotdog', quantity: 50 },
      { item: 'ice-cream', quantity: 50 },
    ]
    expect(checkOrder(menu, { lines, name: 'Ada Émile 李' })).toEqual([])
  })

  test.each([0, -1, 1.5, 51, 10_000, Number.NaN])('names the field of a quantity of %d', (quantity) => {
    expect(fields({ lines: [{ item: 'hotdog', quantity }] })).toEqual(['items[0].quantity'])
  })

  test.each(['sushi', '', '__proto__', 'Hotdog'])('names the field of the unknown item %j', (item) => {
    const lines = [
      { item: 'hotdog', quantity: 1 },
      { item, quantity: 1 },
    ]
    expect(checkOrder(menu, { lines })).toEqual([
      {
        code: ErrorCode.UNKNOWN_ITEM,
        field: 'items[1].item',
        message: `${JSON.stringify(item)} is not on the menu`,
      },
    ])
  })

  test('tells all that is wrong together', () => {
    expect(fields({ lines: [{ item: 'sushi', quantity: 0 }], name: 'a\nb' })).toEqual([
      'items[0].item',
      'items[0].quantity',
      'name',
    ])
  })

  test('bounds lines, portions and the name', () => {
    const line = { item: 'hotdog', quantity: 1 }
    expect(fields({ lines: [] })).toEqual(['items'])
    expect(fields({ lines: Array(20).fill(line) })).toEqual([])
    expect(fields({ lines: Array(21).fill(line) })).toEqual(['items'])
    expect(fields({ lines: Array(3).fill({ item: 'hotdog', quantity: 34 }) })).toEqual(['items'])
    expect(fields({ lines: [line], name: 'x'.repeat(80) })).toEqual([])
    expect(fields({ lines: [line], name: 'x'.repeat(81) })).toEqual(['name'])
  })
})

test('the price is the sum over all portions', () => {
  const lines = [
    { item: 'hotdog', quantity: 2 },
    { item: 'ice-cream', quantity: 3 },
    { item: 'hotdog', quantity: 1 },
  ]
  expect(priceOrder(menu, lines)).toEqual({ minor: 3 * 450 + 3 * 300, currency: 'EUR' })
  expect(() => priceOrder(menu, [{ item: 'sushi', quantity: 1 }])).toThrow('sushi is not on the menu')
})

test('the plan has a ticket per portion, each with its own stages and times', () => {
  const lines = [
    { item: 'hotdog', quantity: 2 },
    { item: 'ice-cream', quantity: 1 },
  ]
  const plan = planOrder(menu, { lines })
  expect(plan.gather).toBe('prepare')
  expect(Price.decode(plan.summary ?? new Uint8Array())).toMatchObject({ minor: 1_200, currency: 'EUR' })
  expect(plan.tickets?.map(({ label, stages }) => ({ label, stages }))).toEqual([
    { label: 'hotdog', stages: ['ingredients', 'cook'] },
    { label: 'hotdog', stages: ['ingredients', 'cook'] },
    { label: 'ice-cream', stages: ['ingredients'] },
  ])
  const last = Ticket.decode(plan.tickets?.at(-1)?.payload ?? new Uint8Array())
  expect(last.item).toBe('ice-cream')
  expect(last.times.map(({ stage, ms }) => [stage, ms])).toEqual([
    ['ingredients', 250],
    ['prepare', 2_500],
  ])
})
