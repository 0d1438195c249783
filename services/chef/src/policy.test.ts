import { loadMenu } from '@foodtruck/menu'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { loadPolicy, parsePolicy } from './policy.ts'

const root = `${import.meta.dirname}/../../..`
const menu = loadMenu(`${root}/menu.yaml`)

test('the policy beside the menu is one for it', () => {
  expect(loadPolicy(`${root}/chef.yaml`, menu).rules.length).toBeGreaterThan(0)
})

/** A policy of one rule for what is out of stock. */
const rule = (...actions: string[]): string =>
  `rules:\n  - code: OUT_OF_STOCK\n    do:\n${actions.map((one) => `      - ${one}`).join('\n')}\n`

test.each([
  ['an unknown ingredient', rule('buy: { sausages: 9 }'), 4, 'is no ingredient of the menu'],
  ['a purchase of less than nothing', rule('buy: { sausage: -5 }'), 4, 'must be a whole number from 1'],
  ['a purchase that is too small for one portion', rule('buy: { onion: 3 }'), 4, 'again and again'],
  [
    'a purchase over its bound',
    `hourly: { amounts: { sausage: 9 } }\n${rule('buy: { sausage: 10 }')}`,
    5,
    'is more than hourly.amounts allows: 9',
  ],
  [
    'substitutes in a circle',
    rule('substitute: { bun: { with: cone } }', 'substitute: { cone: { with: bun } }'),
    4,
    'goes in a circle',
  ],
  ['what is never reached', rule('refuse: out', 'take_off: true'), 5, 'is never reached'],
  ['two actions in one', rule('{ refuse: out, take_off: true }'), 4, 'must be one action alone'],
  ['an unknown action', rule('steal: 1'), 4, 'must be one of substitute, buy'],
  [
    'an unknown item',
    'rules:\n  - code: LATE\n    item: sushi\n    do: [{ refuse: no }]\n',
    3,
    'is not on the menu',
  ],
  ['a code in small letters', 'rules:\n  - code: late\n    do: [{ refuse: no }]\n', 2, 'must be in capitals'],
  ['a file without rules', 'author: ada\n', 1, 'rules'],
])('%s is refused with its line', (_, text, line, why) => {
  try {
    parsePolicy(text, 'chef.yaml', menu)
    expect.unreachable()
  } catch (error) {
    const { code, message } = TruckError.from(error)
    expect({ code, message }).toEqual({
      code: ErrorCode.BAD_POLICY,
      message: expect.stringMatching(new RegExp(`^chef.yaml:${line}: .*${why}`)),
    })
  }
})
