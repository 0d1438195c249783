import { expect, it } from 'vitest'
import { counted, money, span, spoken, stopwatch } from './words.ts'

it('writes prices by the minor units of their currency', () => {
  expect(money({ minor: 450, currency: 'EUR' })).toContain('4')
  expect(money({ minor: 450, currency: 'JPY' })).toContain('450')
  expect(money({ minor: -50, currency: 'EUR' })).toMatch(/0.50/)
})

it('writes spans of time short', () => {
  expect([400, 12_300, 180_000, 3_900_000, -5].map(span)).toEqual([
    '0.4 s',
    '12 s',
    '3 min',
    '1 h 5 min',
    '0.0 s',
  ])
  expect([9_000, 760_000, 3_725_000].map(stopwatch)).toEqual(['0:09', '12:40', '1:02:05'])
})

it('writes names as people do', () => {
  expect(spoken('ice-cream')).toBe('Ice cream')
  expect([counted(1, 'portion'), counted(2, 'portion')]).toEqual(['1 portion', '2 portions'])
})
