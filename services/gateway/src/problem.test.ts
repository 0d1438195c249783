import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { expect, it } from 'vitest'
import { problemOf } from './problem.ts'

it.each([ErrorCode.VERSION_UNSUPPORTED, ErrorCode.REJECTED, ErrorCode.HELLO_WANTED])(
  'answers %s with 503 and a time to come back',
  (code) => {
    const { problem, headers } = problemOf(new TruckError(code, 'this router speaks 2.0'))
    expect(problem).toMatchObject({ status: 503, code, detail: 'this router speaks 2.0' })
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  },
)

it('answers 503 where the router forbids something to the gateway, and 403 where the gateway does to a caller', () => {
  const code = ErrorCode.FORBIDDEN
  const words = 'the role chef may not query orders'
  const { problem, headers } = problemOf(new TruckError(code, words, { details: { code } }))
  expect(problem).toMatchObject({ status: 503, code: ErrorCode.REJECTED })
  expect(problem.detail).not.toContain('role')
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  expect(problemOf(new TruckError(code, words)).problem).toMatchObject({ status: 403, code })
})

it.each([
  new TruckError(ErrorCode.INTERNAL, 'cannot read /srv/secret'),
  new TruckError(ErrorCode.BAD_SETTING, 'cannot read /srv/secret'),
  new TypeError('cannot read /srv/secret'),
])('tells nothing of a mistake of its own: %s', (error) => {
  const { problem } = problemOf(error)
  expect(problem).toMatchObject({ status: 500, detail: 'The log of the gateway has the details.' })
})
