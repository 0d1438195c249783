import { expect, test } from 'vitest'
import { STAGES } from './contestant.ts'
import { numberOfServed, ORDER_BYTES, orderOf, pass } from './order-message.ts'

test.each([0, 9, 10, 123_456])('order %i has its size to the byte', (id) => {
  expect(JSON.stringify(orderOf(id))).toHaveLength(ORDER_BYTES)
})

test('an order that passed every stage in order is served', () => {
  const order = STAGES.reduce((passed, stage) => pass(passed, stage), orderOf(7))
  expect(numberOfServed(order)).toBe(7)
})

test.each([
  ['one was left out', ['order', 'ingredients', 'prepare'] as const],
  ['one came twice', ['order', 'order', 'ingredients', 'cook', 'prepare'] as const],
  ['they came in another order', ['order', 'cook', 'ingredients', 'prepare'] as const],
])('an order is not served where %s', (_, stages) => {
  const order = orderOf(7)
  for (const stage of stages) pass(order, stage)
  expect(() => numberOfServed(order)).toThrow('order 7 came back')
})
