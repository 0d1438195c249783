import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, test } from 'vitest'
import { checkOrder, type OrderProblem, type OrderRequest } from './check-order.ts'
import { SNACKS } from './menu.testing.ts'
import { parseMenu } from './menu-file.ts'

const menu = parseMenu(SNACKS, 'menu.yaml')

function fields(order: OrderRequest): string[] {
  return checkOrder(menu, order).map((problem) => problem.field)
}

function hotdog(...modifiers: string[]): OrderRequest {
  return { lines: [{ item: 'hotdog', quantity: 1, modifiers }] }
}

const pancakes = { lines: [{ item: 'pancakes', quantity: 1 }] }

describe('checking an order', () => {
  test('finds nothing wrong with what is on the menu', () => {
    const lines = [
      { item: 'hotdog', quantity: 50, modifiers: ['extra-cheese', 'no-bun', 'extra-cheese'], note: 'crisp' },
      { item: 'hotdog', quantity: 50 },
    ]
    expect(checkOrder(menu, { lines, name: 'Ada Émile 李', note: 'by the window' })).toEqual([])
  })

  test.each([0, -1, 1.5, 51, 10_000, Number.NaN])('names the field of a quantity of %d', (quantity) => {
    expect(fields({ lines: [{ item: 'hotdog', quantity }] })).toEqual(['items[0].quantity'])
  })

  test.each(['sushi', '', '__proto__', 'Hotdog'])('names the field of the unknown item %j', (item) => {
    const lines = [
      { item: 'hotdog', quantity: 1 },
      { item, quantity: 1, modifiers: ['anything'] },
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
    const lines = [
      { item: 'sushi', quantity: 0 },
      { item: 'hotdog', quantity: 1, modifiers: ['wasabi'], note: '\u0000' },
    ]
    expect(fields({ lines, name: 'a\nb', note: 'c\td' })).toEqual([
      'items[0].item',
      'items[0].quantity',
      'items[1].modifiers[0]',
      'items[1].note',
      'name',
      'note',
    ])
  })

  test('bounds lines, portions, the name and the notes', () => {
    const line = { item: 'hotdog', quantity: 1 }
    expect(fields({ lines: [] })).toEqual(['items'])
    expect(fields({ lines: Array(20).fill(line) })).toEqual([])
    expect(fields({ lines: Array(21).fill(line) })).toEqual(['items'])
    expect(fields({ lines: Array(3).fill({ item: 'hotdog', quantity: 34 }) })).toEqual(['items'])
    expect(fields({ lines: [line], name: 'x'.repeat(80) })).toEqual([])
    expect(fields({ lines: [line], name: 'x'.repeat(81) })).toEqual(['name'])
    expect(fields({ lines: [{ ...line, note: 'x'.repeat(140) }], note: 'x'.repeat(140) })).toEqual([])
    const long = { lines: [{ ...line, note: 'x'.repeat(141) }], note: 'x'.repeat(141) }
    expect(fields(long)).toEqual(['items[0].note', 'note'])
  })
})

describe('modifiers', () => {
  test.each<[string[], OrderProblem['code'], string, string]>([
    [
      ['extra-cheese', 'wasabi'],
      ErrorCode.UNKNOWN_MODIFIER,
      '[1]',
      '"wasabi" is no modifier of hotdog; it has no-onions, extra-onions,',
    ],
    [['constructor'], ErrorCode.UNKNOWN_MODIFIER, '[0]', '"constructor" is no modifier'],
    [
      ['extra-onions', 'no-onions'],
      ErrorCode.MODIFIER_CONFLICT,
      '[1]',
      '"no-onions" contradicts "extra-onions"',
    ],
    [
      ['no-onions', 'no-bun', 'extra-onions'],
      ErrorCode.MODIFIER_CONFLICT,
      '[2]',
      '"extra-onions" contradicts "no-onions"',
    ],
    [['no-onions', 'no-onions'], ErrorCode.BAD_REQUEST, '[1]', '"no-onions" can be chosen once a portion'],
    [
      Array(4).fill('extra-cheese'),
      ErrorCode.BAD_REQUEST,
      '[3]',
      '"extra-cheese" can be chosen 3 times a portion',
    ],
    [Array(11).fill('extra-cheese'), ErrorCode.BAD_REQUEST, '', 'must be at most 10 modifiers, not 11'],
  ])('%j are refused as %s', (modifiers, code, where, message) => {
    const problems = checkOrder(menu, hotdog(...modifiers))
    expect(problems).toEqual([
      { code, field: `items[0].modifiers${where}`, message: expect.stringContaining(message) },
    ])
  })

  test('of an item that has none are refused as that', () => {
    const [problem] = checkOrder(menu, { lines: [{ ...pancakes.lines[0]!, modifiers: ['syrup'] }] })
    expect(problem?.message).toBe('"syrup" is no modifier of pancakes; it has none')
  })
})

describe('hours', () => {
  // Berlin is an hour before UTC in winter and two in summer.
  test.each([
    ['2026-01-15T05:59:59Z', '07:00'],
    ['2026-01-15T10:00:00Z', '22:30'],
    ['2026-01-15T21:29:59Z', '22:30'],
    ['2026-01-16T00:30:00Z', '07:00'],
    ['2026-07-15T09:00:00Z', '22:30'],
  ])('an item is refused at %s and opens at %s', (now, opens) => {
    expect(checkOrder(menu, pancakes, { nowMs: Date.parse(now) })).toEqual([
      {
        code: ErrorCode.OUT_OF_HOURS,
        field: 'items[0].item',
        message: `"pancakes" is sold 07:00-11:00 and 22:30-01:30 (Europe/Berlin): it opens at ${opens}`,
      },
    ])
    expect(checkOrder(menu, hotdog(), { nowMs: Date.parse(now) })).toEqual([])
  })

  test.each([
    '2026-01-15T06:00:00Z',
    '2026-01-15T09:59:59Z',
    '2026-01-15T21:30:00Z',
    '2026-01-15T23:15:00Z',
    '2026-01-16T00:29:59Z',
    '2026-07-15T05:00:00Z',
    '2026-07-14T23:29:59Z',
  ])('an item is sold at %s, also over midnight and in summer', (now) => {
    expect(checkOrder(menu, pancakes, { nowMs: Date.parse(now) })).toEqual([])
  })

  test('are those of the time for which an order is', () => {
    const closed = Date.parse('2026-01-15T12:00:00Z')
    const open = Date.parse('2026-01-16T07:00:00Z')
    expect(checkOrder(menu, { ...pancakes, dueAtMs: open }, { nowMs: closed })).toEqual([])
    expect(checkOrder(menu, { ...pancakes, dueAtMs: closed }, { nowMs: open })).toHaveLength(1)
    expect(checkOrder(menu, { ...pancakes, dueAtMs: closed })).toHaveLength(1)
  })

  test('do not matter where no time is given', () => {
    expect(checkOrder(menu, pancakes)).toEqual([])
  })
})

test('what is off the menu is refused by name', () => {
  const offMenu = new Set(['hotdog'])
  expect(checkOrder(menu, hotdog(), { offMenu })).toEqual([
    { code: ErrorCode.OFF_MENU, field: 'items[0].item', message: '"hotdog" is off the menu for now' },
  ])
  expect(checkOrder(menu, pancakes, { offMenu })).toEqual([])
})
