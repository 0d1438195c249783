import { expect, test } from 'vitest'
import { renderStation } from './render-station.ts'

const started = {
  ...{ id: '17-2', dayNumber: 5, state: 'started', startedBy: 'Sam', name: 'Ada', rush: true as const },
  ...{ label: 'hotdog', title: 'Hot dog', modifiers: ['Without onions'], allergens: ['gluten', 'mustard'] },
  ...{ note: 'well done', orderNote: 'blue table', promisedAt: '2026-11-21T12:04:00.000Z' },
}
const station = {
  stage: 'cook',
  byHand: true,
  total: 2,
  allDay: [{ title: 'Hot dog', waiting: 2, started: 1 }],
}

test('a ticket says whose it is, how it stands and what the cook must know', () => {
  const bumped = { id: '9-1', state: 'bumped', label: 'fries', recallableUntil: '2026-11-21T12:04:00.000Z' }
  const [, first, second, count] = renderStation({ ...station, tickets: [started, bumped] })
  expect(first).toMatch(
    /^! 17-2 +5 +started by Sam +12:04:00 +Ada +Hot dog, Without onions +well done; blue table; /,
  )
  expect(first).toMatch(/has gluten, mustard$/)
  expect(second).toMatch(/9-1 +bumped, recallable +fries/)
  expect(count).toBe('2 of 2 tickets; to be made: 3 Hot dog')
})

test('a whole order shows its portions, its lines or what is bought', () => {
  const tickets = [
    {
      id: '1-0',
      state: 'waiting',
      portions: [{ title: 'Hot dog', modifiers: ['Extra cheese'] }, { title: 'Fries' }],
    },
    { id: '2-0', state: 'waiting', lines: [{ item: 'hotdog', quantity: 2 }] },
    { id: '3-0', state: 'waiting', purchase: { ingredient: 'sausage', amount: 200 } },
  ]
  const shown = renderStation({ ...station, byHand: false, tickets, allDay: [] }).join('\n')
  expect(shown).toMatch(/Hot dog, Extra cheese; Fries/)
  expect(shown).toMatch(/2 hotdog/)
  expect(shown).toMatch(/200 sausage, bought/)
  expect(shown).toMatch(/cook works by itself/)
  expect(renderStation({ ...station, tickets: [] })).toEqual(['no tickets at cook'])
})
