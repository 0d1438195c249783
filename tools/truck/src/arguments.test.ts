import { describe, expect, it, test } from 'vitest'
import { parseLine, parseReplicas, parseStages, parseTime, wholeNumber } from './arguments.ts'
import { STAGE_NAMES } from './stage-names.ts'

test('an item is one portion unless it says how many', () => {
  expect(parseLine('hotdog')).toEqual({ item: 'hotdog', quantity: 1 })
  expect(parseLine('ice-cream:2')).toEqual({ item: 'ice-cream', quantity: 2 })
})

test('a quantity that the gateway must refuse is passed on to it', () => {
  expect(parseLine('hotdog:0').quantity).toBe(0)
  expect(parseLine('hotdog:-1').quantity).toBe(-1)
  expect(parseLine('hotdog:1.5').quantity).toBe(1.5)
})

test('modifiers follow the item, each after a plus, for every portion', () => {
  expect(parseLine('hotdog+no-onions+extra-cheese+extra-cheese:2')).toEqual({
    item: 'hotdog',
    quantity: 2,
    modifiers: ['no-onions', 'extra-cheese', 'extra-cheese'],
  })
  expect(parseLine('hotdog+no-onions')).toEqual({ item: 'hotdog', quantity: 1, modifiers: ['no-onions'] })
})

test.each([
  '',
  ':2',
  '+cheese',
  'hotdog+',
  'hotdog++cheese',
  'hotdog:2+cheese',
  'hotdog:',
  'hotdog:two',
  'hotdog:1:2',
])('%j is no item', (text) => {
  expect(() => parseLine(text)).toThrow(/'hotdog:2'/)
})

test('stages are named one after the other, and no others', () => {
  expect(parseStages('cook, prepare', STAGE_NAMES)).toEqual(new Set(['cook', 'prepare']))
  for (const text of ['', 'cook,', 'waiter'])
    expect(() => parseStages(text, STAGE_NAMES)).toThrow(/--manual wants/)
})

test('replicas add up over several options', () => {
  const first = parseReplicas('cook=3', STAGE_NAMES)
  expect(parseReplicas('prepare=2,cook=4', STAGE_NAMES, first)).toEqual(
    new Map([
      ['cook', 4],
      ['prepare', 2],
    ]),
  )
})

test.each(['cook', 'cook=', 'cook=-1', 'cook=101', 'waiter=1', 'cook=1;prepare=2'])(
  '%j is no number of replicas',
  (text) => {
    expect(() => parseReplicas(text, STAGE_NAMES)).toThrow(/--replicas wants/)
  },
)

test.each(['', '0', '11', '-1', '1.5', '1e1', 'ten'])('%j is no whole number from 1 to 10', (text) => {
  expect(() => wholeNumber(1, 10)(text)).toThrow(/from 1 to 10/)
})

describe('a time', () => {
  const nowMs = new Date(2026, 10, 21, 12, 0).getTime()

  it('of the clock is the next one that it shows here', () => {
    expect(parseTime('12:30', nowMs)).toBe(new Date(2026, 10, 21, 12, 30).toISOString())
    expect(parseTime('9:05', nowMs)).toBe(new Date(2026, 10, 22, 9, 5).toISOString())
  })

  it('with its zone is given as it is, and anything else refused', () => {
    expect(parseTime('2026-11-21T12:30:00+01:00', nowMs)).toBe('2026-11-21T12:30:00+01:00')
    for (const text of ['25:00', 'noon', '2026-11-21T12:30:00', '12:60']) {
      expect(() => parseTime(text, nowMs), text).toThrow(/a time is/)
    }
  })
})
