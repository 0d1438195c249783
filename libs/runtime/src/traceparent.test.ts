import { expect, test } from 'vitest'
import { randomHex } from './random.ts'
import { childTraceparent, isTraceparent, newTraceparent } from './traceparent.ts'

const PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'

test('a new traceparent is valid, sampled and unlike any other', () => {
  const made = new Set(Array.from({ length: 2_000 }, () => newTraceparent()))
  expect(made.size).toBe(2_000)
  for (const one of made) expect(isTraceparent(one)).toBe(true)
  expect(newTraceparent().endsWith('-01')).toBe(true)
})

test('a child keeps the trace and the flags and has a span of its own', () => {
  const child = childTraceparent(PARENT)
  expect(isTraceparent(child)).toBe(true)
  expect(child.slice(0, 36)).toBe(PARENT.slice(0, 36))
  expect(child.slice(36, 52)).not.toBe(PARENT.slice(36, 52))
  expect(child.endsWith('-00')).toBe(true)
})

test.each([
  '',
  'x',
  PARENT.toUpperCase(),
  PARENT.replace('00-', 'ff-'),
  `${PARENT}-more`,
  `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`,
])('%j is no traceparent, and its child starts a new trace', (given) => {
  expect(isTraceparent(given)).toBe(false)
  expect(isTraceparent(childTraceparent(given))).toBe(true)
})

test('random names have two digits a byte, do not repeat, and bound their length', () => {
  expect(randomHex(6)).toMatch(/^[0-9a-f]{12}$/)
  expect(randomHex(64)).toHaveLength(128)
  expect(new Set(Array.from({ length: 10_000 }, () => randomHex(6))).size).toBe(10_000)
  for (const bytes of [0, 65, Number.NaN]) expect(() => randomHex(bytes)).toThrow(RangeError)
})
