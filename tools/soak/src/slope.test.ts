import { expect, test } from 'vitest'
import { slopeOf } from './slope.ts'

test('a line is found through what scatters about it', () => {
  const points = Array.from({ length: 100 }, (_, i) => ({ atMs: i * 36_000, value: 1_000 + i + (i % 2) }))
  const { perHour, mean, sharePerHour, growth } = slopeOf(points)
  expect(perHour).toBeCloseTo(100, 0)
  expect(mean).toBeCloseTo(1_050, 0)
  expect(sharePerHour).toBeCloseTo(100 / 1_050, 2)
  expect(growth).toBeCloseTo(99 / 1_050, 2)
})

test('what stays the same, or is not there, does not grow', () => {
  expect(
    slopeOf([
      { atMs: 0, value: 7 },
      { atMs: 9, value: 7 },
    ]),
  ).toMatchObject({ perHour: 0, growth: 0 })
  expect(slopeOf([])).toEqual({ mean: 0, perHour: 0, sharePerHour: 0, growth: 0 })
})
