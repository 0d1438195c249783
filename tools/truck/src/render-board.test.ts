import { expect, test } from 'vitest'
import { Pace } from './pace.ts'
import { type BoardState, renderBoard } from './render-board.ts'

const stage = { credits: 4, redelivered: 0, parked: 0, done: 90 }

const BOARD: BoardState = {
  stages: {
    stages: [
      {
        ...stage,
        stage: 'cook',
        replicas: 1,
        waiting: 3,
        working: 4,
        workers: [{ instance: 'cook-1', window: 8, working: 4, done: 90 }],
      },
      { ...stage, stage: 'wrap', replicas: 0, waiting: 2, working: 0, workers: [] },
    ],
    openOrders: 9,
    openOrdersMax: 1_000,
  },
  allDay: {
    items: [{ item: 'fries', portions: 7, stages: { cook: 7 } }],
    unplanned: 0,
    orders: 9,
    late: 1,
    lateOrders: [{ number: 3, promisedAt: '2026-11-21T10:00:00.000Z', lateSeconds: 12.4 }],
    complete: true,
  },
  servedInMinute: 84,
  events: [],
  awaySeconds: null,
}

test('the board tells of stages, work, what is late, and whether it is live', () => {
  expect(renderBoard(BOARD)).toEqual([
    'kitchen  live  9 of at most 1000 orders open, 84 served in the last minute, 1 late',
    '',
    'stage  replicas  waiting  working                         parked  done',
    'cook          1        3        4  ████████░░░░░░░░ of 8       0    90',
    'wrap          0        2        0  ░░░░░░░░░░░░░░░░ of 0       0    90',
    '',
    'to make  7 fries',
    'late     order 3 by 12 s',
  ])
})

test('a board without an answer says for how long', () => {
  expect(renderBoard({ ...BOARD, awaySeconds: 4.2 })[0]).toContain('no answer for 4 s, this is what was')
})

test('the pace forgets what is over a minute ago', () => {
  const pace = new Pace()
  for (const atMs of [1_000, 1_500, 30_000, 60_500]) pace.add(atMs)
  expect(pace.inMinute(60_900)).toBe(4)
  expect(pace.inMinute(61_000)).toBe(2)
  expect(pace.inMinute(500_000)).toBe(0)
})
