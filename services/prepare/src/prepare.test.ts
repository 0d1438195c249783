import { Order, TaskKind, Ticket } from '@foodtruck/messages'
import { startStage } from '@foodtruck/stage'
import { stageContract } from '@foodtruck/testing'
import { handle, name } from './index.ts'

const ticket = Ticket.encode({ item: 'hotdog', times: [{ stage: name, ms: 2_000 }] })

stageContract({
  name,
  start: (config) => startStage({ name, config, handle }),
  task: {
    kind: TaskKind.GATHER,
    payload: Order.encode({ lines: [{ item: 'hotdog', quantity: 2 }] }),
    parts: [ticket, ticket],
  },
})
