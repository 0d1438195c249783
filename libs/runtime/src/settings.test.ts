import { describe, expect, test } from 'vitest'
import { ErrorCode } from './errors.ts'
import { address, choice, defineSettings, flag, integer, isSettings, readSettings, text } from './settings.ts'

const spec = defineSettings({
  port: integer({ env: 'TRUCK_HTTP_PORT', default: 8080, min: 0, max: 65_535, doc: 'Port.' }),
  name: text({
    env: 'TRUCK_NAME',
    default: 'truck',
    doc: 'Name.',
    pattern: /^[a-z]+$/,
    allowed: 'small letters',
  }),
  level: choice({ env: 'TRUCK_LOG_LEVEL', default: 'info', doc: 'Level.', of: ['info', 'warn'] }),
  loud: flag({ env: 'TRUCK_LOUD', default: false, doc: 'Loud.' }),
  router: address({ env: 'TRUCK_ROUTER', default: '', doc: 'Router.' }),
})

describe('reading settings', () => {
  test('gives the defaults when nothing is set', () => {
    expect(readSettings(spec, {})).toEqual({
      port: 8080,
      name: 'truck',
      level: 'info',
      loud: false,
      router: '',
    })
  })

  test('gives typed values', () => {
    const values = readSettings(spec, {
      TRUCK_HTTP_PORT: '0',
      TRUCK_NAME: 'oslo',
      TRUCK_LOG_LEVEL: 'warn',
      TRUCK_LOUD: '1',
      TRUCK_ROUTER: 'tcp://router:5555',
    })
    expect(values).toEqual({ port: 0, name: 'oslo', level: 'warn', loud: true, router: 'tcp://router:5555' })
  })

  test('takes an empty variable as unset and trims white space', () => {
    expect(readSettings(spec, { TRUCK_HTTP_PORT: '', TRUCK_NAME: ' oslo ' })).toMatchObject({
      port: 8080,
      name: 'oslo',
    })
  })

  test('names every wrong setting, its value and what it may be in one error', () => {
    const env = { TRUCK_HTTP_PORT: '70000', TRUCK_NAME: 'Oslo', TRUCK_LOG_LEVEL: 'loud', TRUCK_LOUD: 'yes' }
    expect(() => readSettings(spec, env)).toThrow(
      expect.objectContaining({
        code: ErrorCode.BAD_SETTING,
        message:
          'TRUCK_HTTP_PORT="70000" is wrong; it must be a whole number from 0 to 65535; ' +
          'TRUCK_NAME="Oslo" is wrong; it must be small letters; ' +
          'TRUCK_LOG_LEVEL="loud" is wrong; it must be one of info, warn; ' +
          'TRUCK_LOUD="yes" is wrong; it must be true or false',
      }),
    )
  })

  test.each(['-1', '1.5', '1e3', '0x10', '65536', 'NaN', '99999999999999999999', '80 80'])(
    'refuses %j as a port',
    (given) => {
      expect(() => readSettings(spec, { TRUCK_HTTP_PORT: given })).toThrow('TRUCK_HTTP_PORT')
    },
  )

  test.each(['router:5555', 'http://router', 'tcp://router', 'ipc://', 'tcp://:x'])(
    'refuses %j as an address',
    (given) => {
      expect(() => readSettings(spec, { TRUCK_ROUTER: given })).toThrow('tcp://host:port or ipc://path')
    },
  )

  test.each(['tcp://*:5555', 'tcp://127.0.0.1:*', 'ipc://data/router.sock', 'tcp://[::1]:5'])(
    'takes %j as an address',
    (given) => {
      expect(readSettings(spec, { TRUCK_ROUTER: given }).router).toBe(given)
    },
  )

  test('says that a setting without a default is missing, with its unit', () => {
    const must = { everyMs: integer({ env: 'TRUCK_EVERY_MS', min: 1, max: 9, unit: 'ms', doc: 'Every.' }) }
    expect(() => readSettings(must, {})).toThrow(
      'TRUCK_EVERY_MS is not set; it must be a whole number from 1 to 9 (ms)',
    )
  })

  test('shows no more than the start of a long value', () => {
    expect(() => readSettings(spec, { TRUCK_NAME: 'X'.repeat(5_000) })).toThrow(/^.{1,200}$/)
  })

  test('tells of values that contradict each other', () => {
    const pair = defineSettings(
      {
        low: integer({ env: 'TRUCK_LOW', default: 1, min: 0, max: 9, doc: 'Low.' }),
        high: integer({ env: 'TRUCK_HIGH', default: 2, min: 0, max: 9, doc: 'High.' }),
      },
      ({ low, high }) => (low < high ? [] : ['TRUCK_LOW must be below TRUCK_HIGH']),
    )
    expect(readSettings(pair, {})).toEqual({ low: 1, high: 2 })
    expect(() => readSettings(pair, { TRUCK_LOW: '2' })).toThrow('TRUCK_LOW must be below TRUCK_HIGH')
  })
})

test('a spec is known from other objects', () => {
  expect(isSettings(spec)).toBe(true)
  expect(isSettings({ ...spec, more: spec.port })).toBe(true)
  expect(isSettings(spec.port)).toBe(false)
  expect(isSettings({})).toBe(false)
  expect(isSettings(undefined)).toBe(false)
})

test('a variable without the prefix TRUCK_ is a defect', () => {
  expect(() => flag({ env: 'PORT', default: true, doc: 'x' })).toThrow(TypeError)
})
