import { expect, it } from 'vitest'
import { isoTime } from './event-json.ts'

it.each([
  [0, '1970-01-01T00:00:00.000Z'],
  [1_780_000_000_123, '2026-05-28T20:26:40.123Z'],
  [253_402_300_800_000, '9999-12-31T23:59:59.999Z'],
  [Number.MAX_SAFE_INTEGER, '9999-12-31T23:59:59.999Z'],
  [Number.POSITIVE_INFINITY, '9999-12-31T23:59:59.999Z'],
  [-Number.MAX_SAFE_INTEGER, '1970-01-01T00:00:00.000Z'],
])('shows the time %d as %s', (ms, text) => {
  expect(isoTime(ms)).toBe(text)
})
