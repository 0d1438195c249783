import { expect, test } from 'vitest'
import { readOptions, UsageError } from './options.ts'

test('without arguments the figures of the README are measured', () => {
  expect(readOptions([])).toMatchObject({ orders: 100_000, inFlight: 2_000, rounds: 3, json: false })
})

test('help is wanted', () => {
  expect(readOptions(['--help'])).toBeNull()
})

test.each([[['--orders', '0']], [['--orders', 'many']], [['--rounds', '1.5']], [['--bogus']], [['word']]])(
  '%j is refused',
  (args) => {
    expect(() => readOptions(args)).toThrow(UsageError)
  },
)
