import { Order, TaskKind, Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { handOver } from './hand-over.ts'

test('an order takes as long as its slowest portion to pack', async () => {
  const worked: number[] = []
  const work = async (ms: number): Promise<void> => void worked.push(ms)
  const parts = [1_500, 2_500, 500].map((ms) =>
    Ticket.encode({
      item: 'hotdog',
      times: [
        { stage: 'cook', ms: 9_000 },
        { stage: 'prepare', ms },
      ],
    }),
  )
  const payload = Order.encode({ lines: [{ item: 'hotdog', quantity: 3 }], name: 'Ada' })
  const task = {
    order: 7,
    ticket: 0,
    step: 0,
    attempt: 1,
    kind: TaskKind.GATHER,
    payload,
    parts,
    traceparent: '',
  }
  await handOver.run(task, { work } as TaskContext)
  expect(worked).toEqual([2_500])
})
