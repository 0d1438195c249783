import { expect, test } from 'vitest'
import { localSettings } from './local.ts'
import { unknownSettings } from './unknown-settings.ts'

test.each([
  [
    'a misspelt setting',
    'TRUCK_DATTA',
    'TRUCK_DATTA is no setting and has no effect; did you mean TRUCK_DATA?',
  ],
  [
    'swapped letters',
    'TRUCK_LOG_LEVLE',
    'TRUCK_LOG_LEVLE is no setting and has no effect; did you mean TRUCK_LOG_LEVEL?',
  ],
  ['a setting of nobody', 'TRUCK_COLOUR_OF_WHEELS', 'TRUCK_COLOUR_OF_WHEELS is no setting and has no effect'],
])('%s is told', (_what, name, line) => {
  expect(unknownSettings([localSettings], { [name]: 'x', TRUCK_DATA: './data', PATH: '/bin' })).toEqual([
    line,
  ])
})

test('known settings and variables of others are not told', () => {
  expect(unknownSettings([localSettings], { TRUCK_DATA: 'x', TRUCK_NAME: 'y', TRUCKER: 'z' })).toEqual([])
})
