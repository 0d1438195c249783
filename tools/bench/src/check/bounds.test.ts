import { expect, test } from 'vitest'
import { CEILINGS } from '../ceilings/ceilings.ts'
import { BOUNDS, judge } from './bounds.ts'

test('a ratio at its bound holds, one below does not', () => {
  const bound = BOUNDS.talk ?? 0
  expect(judge('talk', bound)).toEqual({ over: 'talk', ratio: bound, bound, holds: true })
  expect(judge('talk', bound - 0.01).holds).toBe(false)
})

test('what was not measured does not hold', () => {
  expect(judge('talk', undefined)).toMatchObject({ ratio: null, holds: false })
})

test('every ceiling has a bound', () => {
  for (const { name } of CEILINGS) expect(judge(name, 1).holds).toBe(true)
  expect(() => judge('nobody', 1)).toThrow('no bound')
})
