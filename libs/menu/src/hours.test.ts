import { expect, test } from 'vitest'
import { localCalendar } from './hours.ts'

test('a day begins at the midnight of its own zone', () => {
  const atMs = Date.parse('2026-11-20T23:30:00Z')
  expect(localCalendar('Europe/London')(atMs)).toBe('2026-11-20')
  expect(localCalendar('Europe/Berlin')(atMs)).toBe('2026-11-21')
})
