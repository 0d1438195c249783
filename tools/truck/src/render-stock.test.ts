import { expect, test } from 'vitest'
import { renderLedger, renderStock } from './render-stock.ts'

const sausage = {
  name: 'sausage',
  unit: 'piece',
  stock: 12,
  reserved: 2,
  available: 10,
  lowMark: 40,
  low: true,
}

test('the stock says what is low, what is out, and what is off the menu and why', () => {
  const out = { ...sausage, name: 'bun', stock: 0, reserved: 0, available: 0 }
  const much = { ...sausage, name: 'onion', unit: 'gram', stock: 900, available: 898, low: false }
  const since = '2026-11-21T10:30:00.000Z'
  const off = [
    { item: 'hotdog', author: 'ada', reason: 'out of buns', since },
    { item: 'fries', author: '', reason: '', since },
  ]
  expect(
    renderStock({ revision: 1, ingredients: [sausage, out, much], off }).map((line) => line.trimEnd()),
  ).toEqual([
    'ingredient  available  reserved  stock  unit   low at',
    'sausage            10         2     12  piece      40  low',
    'bun                 0         0      0  piece      40  OUT',
    'onion             898         2    900  gram       40',
    'hotdog is off the menu since 2026-11-21 10:30:00 by ada: out of buns',
    'fries is off the menu since 2026-11-21 10:30:00',
  ])
})

test('the ledger says who moved what for whom, and that there is more', () => {
  const at = '2026-11-21T10:30:00.000Z'
  const entry = { at, ingredient: 'sausage', stock: 12, reserved: 2, author: '', reason: '' }
  const entries = [
    { ...entry, sequence: 8, kind: 'use', change: -1, reservedChange: -1, order: 7, ticket: 2 },
    { ...entry, sequence: 7, kind: 'purchase', change: 5, reservedChange: 0, booking: 'b-1', author: 'ada' },
  ]
  const [, use = '', purchase = '', more] = renderLedger({ entries, before: 7 })
  expect(use).toMatch(/^ 8 {2}2026-11-21 10:30:00 {2}use .* sausage +-1 +-1 +10 {2}order 7, ticket 2/)
  expect(purchase).toMatch(/purchase {2}sausage +\+5 .* b-1 +ada/)
  expect(more).toBe('there is more: --limit')
  expect(renderLedger({ entries: [] })).toEqual(['nothing has moved yet'])
})
