import { expect, test } from 'vitest'
import { median, percentile, rounded, spreadOf } from './statistics.ts'

test('a percentile does not depend on the order of the values', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index * 37) % 100)
  expect(percentile(values, 0.5)).toBe(50)
  expect(percentile(values, 0.99)).toBe(99)
  expect(percentile(values, 1)).toBe(99)
})

test('nothing measured is 0', () => {
  expect(percentile([], 0.5)).toBe(0)
})

test('the median of an even number of values lies between the two middle ones', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
})

test('rounding keeps the decimals asked for', () => {
  expect(rounded(1.2345, 2)).toBe(1.23)
})

test('a spread is the middle round, the least and the most', () => {
  expect(spreadOf([300.04, 100.26, 200.14], 1)).toEqual({ median: 200.1, min: 100.3, max: 300 })
})
