import { expect, test } from 'vitest'
import type { Fact, FactData } from '../frame/fact.ts'
import { reportOf } from './report.ts'

const at = (atMs: number, data: FactData): Fact => ({ atMs, party: 'someone', text: '', data })
const ordered = (order: number): Fact => at(0, { event: 'ordered', order })
const served = (order: number, atMs: number, isOwn = true): Fact =>
  at(atMs, { event: 'served', order, isOwn })

test('counts customers an hour from the first served to the last, at the talk’s times', () => {
  const facts = [ordered(1), ordered(2), ordered(3), served(1, 1_000), served(2, 1_240), served(3, 1_480)]
  expect(reportOf(facts, 0, 1_000).customersPerHour).toBeCloseTo(15)
  expect(reportOf(facts.slice(0, 4), 0, 1_000).customersPerHour).toBeUndefined()
})

test('tells lost, refused, strayed and duplicated apart', () => {
  const worked = (order: number): Fact => at(5, { event: 'worked', order, stage: 'cook' })
  const facts = [1, 2, 3, 4, 5].map(ordered)
  facts.push(served(1, 10), at(20, { event: 'refused', order: 2 }), served(3, 30, false))
  facts.push(served(4, 40), served(4, 50), worked(5), worked(5), served(5, 60))
  expect(reportOf(facts, 0, 1)).toMatchObject({ served: 3, refused: 1, strayed: 1, lost: 1, duplicated: 2 })
})

test('knows orders by the numbers that the product gives them', () => {
  const facts = [ordered(1), at(1, { event: 'numbered', order: 1, number: 17 })]
  facts.push(
    at(2, { event: 'worked', number: 17, stage: 'cook' }),
    at(3, { event: 'worked', number: 1, stage: 'order' }),
  )
  expect(reportOf(facts, 0, 1).orders[0]?.worked).toEqual(['cook'])
})
