import { expect, test } from 'vitest'
import { playDay } from './day.ts'
import { renderDay } from './render.ts'

/** Its kills are of the bus, the pantry, the router, the gateway and the ingredients stage. */
const SHORT = { seed: 5, orders: 80, scale: 25, onProgress: () => {} }

/** What the report must say of each promise that does not depend on how busy the machine is. */
const KEPT = {
  'ledger balanced': true,
  'stock exact': true,
  'each customer told': true,
  'what was to happen did': true,
  'no crash': true,
}

test('a short day keeps its promises, whatever happens in it', { timeout: 60_000 }, async () => {
  const day = await playDay({ ...SHORT, kills: 0 })
  const text = renderDay(day, (_tone, words) => words).join('\n')
  const kept = Object.fromEntries(day.verdicts.map(({ name, isKept }) => [name, isKept]))
  expect(kept, text).toMatchObject(KEPT)
  expect(day.promiseError.count).toBeGreaterThan(50)
  expect(day.promiseError.p50, text).toBeLessThan(0.3)
  const { accepted, served, cancelled, refused, open } = day.report
  expect([cancelled, open]).toEqual([3, 0])
  expect(served + cancelled + refused).toBe(accepted)
  expect(text).toMatch(/cook-3 dies; nobody takes over/)
  expect(text).toMatch(/^kept {3}stock exact: /m)
})

test('the same day keeps them also when its services are killed', { timeout: 60_000 }, async () => {
  const day = await playDay({ ...SHORT, kills: 5 })
  const text = renderDay(day, (_tone, words) => words).join('\n')
  const kept = Object.fromEntries(day.verdicts.map(({ name, isKept }) => [name, isKept]))
  expect(kept, text).toMatchObject({ ...KEPT, promises: null })
  expect(day.happenings.filter(({ what }) => what.includes('is killed'))).toHaveLength(5)
})
