import { array, assert as check, constantFrom, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import type { Issue, Stock, StockLine } from '../kitchen-types.ts'
import { groupIssues, ordersOf } from './groups.ts'
import { amountText, amountToBuy, missingFor } from './stock-words.ts'

function issue(order: number, ticket: number, message: string, more: Partial<Issue> = {}): Issue {
  const ingredients = ['sausage', 'bun'].map((ingredient) => ({ ingredient, amount: 1 }))
  const base = { stage: 'ingredients', code: 'OUT_OF_STOCK', attempts: 1, since: '2026-05-04T12:00:00Z' }
  return { ...base, order, ticket, message, decided: 0, waitsForPerson: false, ingredients, ...more }
}

function line(available: number, lowMark: number): StockLine {
  const base = { name: 'sausage', title: 'Sausage', unit: 'piece', reserved: 0, low: false }
  return { ...base, stock: available, available, lowMark }
}

it('gathers what lacks the same, whatever how much is left, and nothing else', () => {
  const groups = groupIssues([
    issue(1, 1, 'sausage: 1 wanted, 0 left'),
    issue(2, 1, 'bun: 1 wanted, 0 left', { name: 'Ada', dayNumber: 7 }),
    issue(1, 2, 'sausage: 1 wanted, 0 left'),
    issue(3, 1, 'sausage: 1 wanted, 0 left; bun: 1 wanted, 0 left'),
    issue(4, 1, 'the fryer is cold', { stage: 'cook', code: 'EQUIPMENT_DOWN' }),
  ])
  expect(groups.map(({ short, issues }) => [short, issues.length])).toEqual([
    [['sausage'], 2],
    [['bun'], 1],
    [['sausage', 'bun'], 1],
    [[], 1],
  ])
  expect(groups.flatMap(ordersOf)).toEqual([
    { order: 1, shown: 1, name: undefined },
    { order: 2, shown: 7, name: 'Ada' },
    { order: 3, shown: 3, name: undefined },
    { order: 4, shown: 4, name: undefined },
  ])
})

it('loses no issue, and puts none into two groups', () => {
  const some = record({
    order: integer({ min: 1, max: 9 }),
    short: constantFrom('sausage', 'bun', 'hot-sausage'),
  })
  check(
    property(array(some), (list) => {
      const issues = list.map(({ order, short }, at) => issue(order, at, `${short}: 1 wanted, 0 left`))
      const grouped = groupIssues(issues).flatMap((group) => group.issues)
      expect(grouped.toSorted((one, other) => one.ticket - other.ticket)).toEqual(issues)
    }),
  )
})

it('buys what is needed and more than the low mark, in round figures', () => {
  expect(amountToBuy(line(0, 400), 12)).toBe(500)
  expect(amountToBuy(line(399, 400), 0)).toBe(2)
  const amounts = integer({ min: 0, max: 100_000 })
  check(
    property(amounts, amounts, amounts, (available, lowMark, needed) => {
      const bought = amountToBuy(line(available, lowMark), needed)
      expect(available + bought - needed).toBeGreaterThan(lowMark)
    }),
  )
})

it('tells what is missing for all of them together, in units that people use', () => {
  const stock = (available: number): Stock => ({
    revision: 1,
    at: '',
    off: [],
    ingredients: [line(available, 1)],
  })
  const issues = [issue(1, 1, ''), issue(1, 2, '')]
  expect(missingFor(issues, stock(1))).toEqual([{ line: line(1, 1), needed: 2 }])
  expect(missingFor(issues, stock(2))).toEqual([])
  expect([amountText(900, 'gram'), amountText(1_500, 'gram'), amountText(12, 'piece')]).toEqual([
    '900 g',
    '1.5 kg',
    '12',
  ])
})
