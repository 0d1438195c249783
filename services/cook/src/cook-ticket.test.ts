import { Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { cookTicket } from './cook-ticket.ts'

test.each([
  [
    'for as long as the menu says',
    [
      { stage: 'ingredients', ms: 2_000 },
      { stage: 'cook', ms: 6_000 },
    ],
    6_000,
  ],
  ['no time at all without a time for it', [{ stage: 'ingredients', ms: 2_000 }], 0],
])('a portion is cooked %s', async (_how, times, ms) => {
  const worked: number[] = []
  const work = async (time: number): Promise<void> => void worked.push(time)
  await cookTicket(Ticket.decode(Ticket.encode({ item: 'hotdog', times })), { work } as TaskContext)
  expect(worked).toEqual([ms])
})
