import { expect, test } from 'vitest'
import { HelpShown, readOptions, UsageError } from './options.ts'

function read(...args: string[]) {
  return readOptions(args, () => {})
}

test('without arguments everybody plays every window three times', () => {
  expect(read()).toMatchObject({
    mode: 'comparison',
    only: [],
    rounds: 3,
    windows: [
      { kind: 'closed', inFlight: 1 },
      { kind: 'closed', inFlight: 100 },
      { kind: 'closed', inFlight: 1_000 },
      { kind: 'closed', inFlight: 5_000 },
      { kind: 'open', perSecond: 200 },
      { kind: 'open', perSecond: 2_000 },
      { kind: 'share', share: 0.8 },
    ],
  })
})

test('contestants and windows can be chosen', () => {
  expect(read('--only', 'truck,nats-always', '--in-flight', '10,20', '--open-loop', '')).toMatchObject({
    only: ['truck', 'nats-always'],
    windows: [
      { kind: 'closed', inFlight: 10 },
      { kind: 'closed', inFlight: 20 },
    ],
  })
})

test('help names every scenario', () => {
  let help = ''
  expect(() => readOptions(['--help'], (text) => (help += text))).toThrow(HelpShown)
  expect(help).toContain('--scenario')
  expect(help).toContain('idle-dealers')
})

test.each([
  [['--rounds', '0'], /whole number from 1/],
  [['--in-flight', '1,many'], /whole number/],
  [['--open-loop', '0'], /whole number/],
  [['--only', 'kafka'], /nobody is called 'kafka'/],
  [['--scenario', 'lunch'], /Allowed choices/],
  [['--check', '--profile'], /one of/],
  [['--in-flight', ''], /needs a closed loop/],
  [['--in-flight', '', '--open-loop', ''], /nothing to measure/],
  [['--bogus'], /unknown option/],
  [['word'], /too many arguments/],
])('%j is refused', (args, reason) => {
  expect(() => read(...args)).toThrow(UsageError)
  expect(() => read(...args)).toThrow(reason)
})
