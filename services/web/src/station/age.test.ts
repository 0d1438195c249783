import { expect, it } from 'vitest'
import type { StationTicket } from '../kitchen-types.ts'
import { ageOf } from './age.ts'

const NOON = Date.parse('2026-05-04T12:00:00Z')

function ticket(more: Partial<StationTicket>): StationTicket {
  const at = new Date(NOON).toISOString()
  return {
    id: '1-1',
    order: 1,
    ticket: 1,
    attempt: 1,
    state: 'waiting',
    acceptedAt: at,
    waitingSince: at,
    ...more,
  }
}

it.each([
  [-180_000, 'calm', 'due in 3:00'],
  [-119_000, 'soon', 'due in 1:59'],
  [0, 'soon', 'due in 0:00'],
  [65_000, 'late', 'late 1:05'],
])('a promised ticket, %i ms after its promise, is %s: %s', (afterMs, age, text) => {
  expect(ageOf(ticket({ promisedAt: new Date(NOON).toISOString() }), NOON + afterMs)).toEqual({ age, text })
})

it.each([
  [179_000, 'calm', 'waits 2:59'],
  [180_000, 'soon', 'waits 3:00'],
  [300_000, 'late', 'waits 5:00'],
])('one without a promise that waits for %i ms is %s: %s', (waitMs, age, text) => {
  expect(ageOf(ticket({}), NOON + waitMs)).toEqual({ age, text })
})
