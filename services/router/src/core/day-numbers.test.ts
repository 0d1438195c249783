import { expect, test } from 'vitest'
import { DayNumbers, isDay } from './day-numbers.ts'

const NOON_MS = Date.parse('2026-11-21T12:00:00Z')
const DAY_MS = 86_400_000

test('forgets the days that are over, once another begins', () => {
  const numbers = new DayNumbers({ '2026-11-18': 90, '2026-11-20': 41, '2026-11-21': 7, '2026-11-28': 1 })
  expect(numbers.next('2026-11-21', NOON_MS)).toBe(8)
  expect(numbers.next('2026-11-22', NOON_MS + DAY_MS / 2)).toBe(1)
  expect(numbers.last).toEqual({ '2026-11-20': 41, '2026-11-21': 8, '2026-11-22': 1, '2026-11-28': 1 })
})

test('knows where the days of many years begin', () => {
  for (let atMs = Date.parse('1999-12-01'); atMs < Date.parse('2101-03-05'); atMs += DAY_MS) {
    const day = new Date(atMs).toISOString().slice(0, 10)
    // The first moment at which the day is over everywhere, and the one before.
    expect([isDay(day, atMs + 2 * DAY_MS), isDay(day, atMs + 2 * DAY_MS + 1)], day).toEqual([true, false])
  }
})

test('takes the days that are somewhere today, or that an order may be accepted for', () => {
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-29']) {
    expect(isDay(day, NOON_MS), day).toBe(true)
  }
  for (const day of ['2026-11-19', '2026-12-01', '2026-13-40', 'today', '2026-11-21T00:00']) {
    expect(isDay(day, NOON_MS), day).toBe(false)
  }
})
