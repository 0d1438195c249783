import { expect, test } from 'vitest'
import { renderIssues } from './render-issues.ts'

const issue = {
  order: 7,
  ticket: 2,
  label: 'hotdog',
  stage: 'ingredients',
  code: 'OUT_OF_STOCK',
  message: 'sausage: 1 wanted, 0 left',
  since: '2026-11-21T12:00:00.000Z',
  decided: 1,
  waitsForPerson: false,
}

test('an issue waits for the chef, or for a person who is told why', () => {
  const person = { ...issue, ticket: 0, waitsForPerson: true, because: 'too dear' }
  const [, first, second, count] = renderIssues({ issues: [issue, person], total: 9 })
  expect(first).toMatch(
    /7 +2 hotdog +ingredients +OUT_OF_STOCK +2026-11-21 12:00:00 +1 +the chef +sausage: 1/,
  )
  expect(second).toMatch(/order .* a person +sausage: 1 wanted, 0 left; too dear$/)
  expect(count).toBe('2 of 9 issues')
  expect(renderIssues({ issues: [], total: 0 })).toEqual(['there are no issues'])
})
