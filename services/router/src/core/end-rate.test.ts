import { expect, test } from 'vitest'
import { EndRate, RETRY_AFTER_MS_MAX, RETRY_AFTER_MS_MIN } from './end-rate.ts'

/** Ends so many orders in each second, evenly. */
function endsFor(rate: EndRate, fromMs: number, seconds: number, perSecond: number): number {
  for (let end = 0; end < seconds * perSecond; end++) rate.count(fromMs + (end * 1_000) / perSecond)
  return fromMs + seconds * 1_000
}

test('the wait is what the open orders will take at the pace of the last seconds', () => {
  const rate = new EndRate()
  const nowMs = endsFor(rate, 1_000_000, 30, 100)
  expect(rate.waitMs(500, nowMs)).toBeGreaterThan(4_900)
  expect(rate.waitMs(500, nowMs)).toBeLessThan(5_700)
})

test('a pace that changes is followed within ten seconds', () => {
  const rate = new EndRate()
  const slowFromMs = endsFor(rate, 1_000_000, 20, 200)
  const nowMs = endsFor(rate, slowFromMs, 10, 20)
  expect(rate.waitMs(200, nowMs)).toBeGreaterThan(9_500)
  expect(rate.waitMs(200, nowMs)).toBeLessThan(11_500)
})

test('a young truck is not taken for a slow one', () => {
  const rate = new EndRate()
  const nowMs = endsFor(rate, 1_000_000, 2, 100)
  expect(rate.waitMs(400, nowMs)).toBeLessThan(4_500)
})

test('the wait is bounded: least while nothing is known, most while nothing ends', () => {
  const rate = new EndRate()
  expect(rate.waitMs(100, 1_000_000)).toBe(RETRY_AFTER_MS_MIN)
  const nowMs = endsFor(rate, 1_000_000, 5, 10)
  expect(rate.waitMs(1, nowMs)).toBe(RETRY_AFTER_MS_MIN)
  expect(rate.waitMs(1_000_000, nowMs)).toBe(RETRY_AFTER_MS_MAX)
  expect(rate.waitMs(10, nowMs + 60_000)).toBe(RETRY_AFTER_MS_MAX)
})
