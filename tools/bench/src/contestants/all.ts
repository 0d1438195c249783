/** Everybody who takes part, in the order of the report. */
import { bullmqAlways, bullmqEverysec } from './bullmq.ts'
import type { Contestant } from './contestant.ts'
import { graphileWorker } from './graphile-worker.ts'
import { natsAlways, natsDefault } from './nats.ts'
import { pgBoss } from './pg-boss.ts'
import { rabbitmq } from './rabbitmq.ts'
import { talk } from './talk.ts'
import { truck } from './truck.ts'

export const CONTESTANTS: readonly Contestant[] = [
  truck,
  talk,
  rabbitmq,
  pgBoss,
  graphileWorker,
  bullmqAlways,
  bullmqEverysec,
  natsAlways,
  natsDefault,
]
