import { expect, test } from 'vitest'
import { renderAge, renderDeadLetters } from './render-dead-letters.ts'

const LETTER = {
  order: 7,
  ticket: 2,
  label: 'hotdog',
  stage: 'cook',
  state: 'dead',
  attempts: 5,
  code: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED',
  message: 'its worker went away',
  since: '2026-11-21T10:00:00.000Z',
}

test('a dead letter has its age and what to do next', () => {
  const now = Date.parse(LETTER.since) + 125_000
  const lines = renderDeadLetters({ deadLetters: [LETTER, { ...LETTER, ticket: 0 }], total: 9 }, now)
  expect(lines[1]).toBe(
    '    7  2 hotdog  cook   dead          5  2026-11-21 10:00:00  2 min  TRUCK_ERR_ATTEMPTS_EXHAUSTED  its worker went away',
  )
  expect(lines[2]).toMatch(/^ {4}7 {2}order /)
  expect(lines[3]).toBe('2 of 9 that wait for a decision')
  expect(lines.join('\n')).toMatch(/truck retry ORDER[\s\S]*truck cancel ORDER/)
})

test('with no dead letter there is nothing to do', () => {
  expect(renderDeadLetters({ deadLetters: [], total: 0 }, 0)).toEqual(['nothing waits for a decision'])
})

test.each([
  [-5, '0 s'],
  [59_999, '59 s'],
  [60_000, '1 min'],
  [3_600_000, '1 h'],
  [200_000_000, '2 d'],
])('an age of %i ms is %s', (ms, age) => {
  expect(renderAge(ms)).toBe(age)
})
