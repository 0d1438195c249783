import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ErrorCode, isErrorCode, systemCode, TruckError } from './errors.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/errors.md'), 'utf8')

describe('the table of codes', () => {
  test('is the list of docs/errors.md, in its order', () => {
    const documented = [...page.matchAll(/^\| `(TRUCK_ERR_[A-Z_]+)` \| \S.* \| \S.* \|$/gm)].map(
      (row) => row[1],
    )
    expect(documented).toEqual(Object.values(ErrorCode))
  })

  test('names each code by its own name', () => {
    for (const [name, code] of Object.entries(ErrorCode)) expect(code).toBe(`TRUCK_ERR_${name}`)
  })

  test('knows its codes from other texts', () => {
    expect(isErrorCode('TRUCK_ERR_NOT_FOUND')).toBe(true)
    expect(isErrorCode('TRUCK_ERR_NO_SUCH_CODE')).toBe(false)
    expect(isErrorCode('constructor')).toBe(false)
  })
})

describe('TruckError', () => {
  test('carries code, message, cause and details', () => {
    const cause = new Error('disk')
    const error = new TruckError(ErrorCode.DISK_FULL, 'the disk is full', {
      cause,
      details: { freeBytes: 0 },
    })
    expect(error).toMatchObject({
      name: 'TruckError',
      code: 'TRUCK_ERR_DISK_FULL',
      message: 'the disk is full',
      cause,
      details: { freeBytes: 0 },
    })
    expect('cause' in new TruckError(ErrorCode.DISK_FULL, 'full')).toBe(false)
  })

  test('stays itself through from', () => {
    const error = new TruckError(ErrorCode.CLOSED, 'closed')
    expect(TruckError.from(error)).toBe(error)
  })

  test('is an internal error made from anything else', () => {
    const defect = new TypeError('x is not a function')
    expect(TruckError.from(defect)).toMatchObject({
      code: ErrorCode.INTERNAL,
      message: 'x is not a function',
      cause: defect,
    })
    expect(TruckError.from('a text').message).toBe('a text')
    expect(TruckError.from(undefined).code).toBe(ErrorCode.INTERNAL)
  })
})

test('the system code of an error is found, and is empty without one', () => {
  expect(systemCode(Object.assign(new Error('no file'), { code: 'ENOENT' }))).toBe('ENOENT')
  expect(systemCode(Object.assign(new Error('odd'), { code: 7 }))).toBe('')
  expect(systemCode(new Error('plain'))).toBe('')
  expect(systemCode('ENOENT')).toBe('')
})
