import { TaskKind, Ticket } from '@foodtruck/messages'
import { startStage } from '@foodtruck/stage'
import { stageContract } from '@foodtruck/testing'
import { handle, name } from './index.ts'

const times = [{ stage: name, ms: 5_000 }]

stageContract({
  name,
  start: (config) => startStage({ name, config, handle }),
  task: { kind: TaskKind.TICKET, payload: Ticket.encode({ item: 'hotdog', times }) },
})
