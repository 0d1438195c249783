import { TaskKind, Ticket } from '@foodtruck/messages'
import { stageContract } from '@foodtruck/testing'
import { name, startIngredients } from './index.ts'

const times = [{ stage: name, ms: 5_000 }]

stageContract({
  name,
  start: (config) => startIngredients({ ...config, pantry: null }),
  task: { kind: TaskKind.TICKET, payload: Ticket.encode({ item: 'hotdog', times }) },
})
