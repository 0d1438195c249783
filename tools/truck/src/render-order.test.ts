import { expect, test } from 'vitest'
import type { OrderJson, StepJson } from './gateway-api.ts'
import { renderChanges, renderEnd, renderOrder, renderOrders, renderPrice } from './render-order.ts'
import { plain } from './screen.ts'

function orderWith({ cook, status = 'working' }: { cook: Partial<StepJson>; status?: string }): OrderJson {
  return {
    id: '7-9f3ac2d17b60',
    number: 7,
    status,
    name: 'Ada',
    items: [
      { item: 'hotdog', quantity: 1 },
      { item: 'ice-cream', quantity: 1 },
    ],
    total: { minor: 750, currency: 'EUR' },
    acceptedAt: '2026-11-21T10:00:00.000Z',
    ...(status === 'served' && { endedAt: '2026-11-21T10:00:03.250Z' }),
    steps: [
      { stage: 'order', state: 'done', worker: 'order-a' },
      { stage: 'prepare', state: status === 'served' ? 'done' : 'later' },
    ],
    tickets: [
      {
        ticket: 1,
        label: 'hotdog',
        steps: [
          { stage: 'ingredients', state: 'done', worker: 'ingredients-a' },
          { stage: 'cook', state: 'waiting', ...cook },
        ],
      },
      { ticket: 2, label: 'ice-cream', steps: [{ stage: 'ingredients', state: 'done' }] },
    ],
  }
}

test('an order shows its planning, a bar for each ticket and its gathering', () => {
  const lines = renderOrder(orderWith({ cook: { state: 'working', worker: 'cook-a', attempt: 2 } }))
  expect(lines).toEqual([
    'order 7-9f3ac2d17b60 for Ada · 1 hotdog, 1 ice-cream · 7.50 EUR · working',
    '  order        ████████████████████  done by order-a',
    '  1 hotdog     ██████████░░░░░░░░░░  cook working by cook-a (attempt 2)',
    '  2 ice-cream  ████████████████████  done',
    '  prepare      ░░░░░░░░░░░░░░░░░░░░  later',
  ])
})

test('the first look tells what has happened so far', () => {
  expect(renderChanges(undefined, orderWith({ cook: {} }))).toEqual([
    'order 7-9f3ac2d17b60 for Ada · 1 hotdog, 1 ice-cream · 7.50 EUR · working',
    'order: done by order-a',
    '1 hotdog ingredients: done by ingredients-a',
    '2 ice-cream ingredients: done',
  ])
})

test('a further look tells only what changed', () => {
  const before = orderWith({ cook: { state: 'working', worker: 'cook-a', attempt: 1 } })
  expect(renderChanges(before, before)).toEqual([])
  const again = orderWith({ cook: { state: 'working', worker: 'cook-b', attempt: 2 } })
  expect(renderChanges(before, again)).toEqual(['1 hotdog cook: working by cook-b (attempt 2)'])
})

test('the last look tells how the order ended', () => {
  const before = orderWith({ cook: { state: 'done' } })
  const after = orderWith({ cook: { state: 'done' }, status: 'served' })
  expect(renderChanges(before, after)).toEqual(['prepare: done', 'order 7 served after 3.3 s'])
})

test('a refused order says why', () => {
  const order = { ...orderWith({ cook: {} }), status: 'refused', message: 'no sausages' }
  expect(renderEnd(order, plain)).toBe('order 7 refused after 0.0 s: no sausages')
})

test('prices have as many decimals as their currency', () => {
  expect(renderPrice({ minor: 750, currency: 'EUR' })).toBe('7.50 EUR')
  expect(renderPrice({ minor: 750, currency: 'JPY' })).toBe('750 JPY')
})

test('a list of no orders says so', () => {
  expect(renderOrders([])).toEqual(['no orders yet'])
})

test('a list of orders has a row for each', () => {
  const rows = renderOrders([orderWith({ cook: {} })])
  expect(rows).toHaveLength(2)
  expect(rows[1]).toBe('    7  working  7.50 EUR  2026-11-21 10:00:00  1 hotdog, 1 ice-cream')
})

test('what waits for a decision says so, and a decision says by whom and why', () => {
  const parked = orderWith({ cook: { state: 'parked', message: 'no sausage', attempt: 1 } })
  expect(renderOrder(parked)[2]).toMatch(/cook parked, waits for a decision: no sausage$/)
  const decisions = [
    { at: '2026-11-21T10:00:02.000Z', ticket: 1, stage: 'cook', reason: 'new sausages', author: 'ada' },
  ]
  const again = { ...orderWith({ cook: { state: 'waiting', attempt: 2 } }), decisions }
  expect(renderChanges(parked, again)).toEqual([
    '1 hotdog cook: waiting (attempt 2)',
    'another round for ticket 1, cook by ada: new sausages',
  ])
  expect(renderChanges(again, again)).toEqual([])
  expect(renderOrder(again).at(-1)).toBe('  another round for ticket 1, cook by ada: new sausages')
  const cancelled = { ...orderWith({ cook: {}, status: 'cancelled' }), message: 'rain', author: 'ada' }
  expect(renderEnd(cancelled, plain)).toBe('order 7 cancelled after 0.0 s by ada: rain')
})
