/**
 * pg-boss's stages and customer: a queue per stage, fetched in batches; the jobs of
 * the next stage and the completion of these are committed in one transaction.
 */
import { PgBoss } from 'pg-boss'
import { Batcher } from '../load/batcher.ts'
import { STAGES } from './contestant.ts'
import { type BenchOrder, orderOf } from './order-message.ts'
import { type PeerClient, SERVED } from './peer.ts'

export const BATCH_MAX = 500
/** Workers of one queue in one process: one fetches while another commits. */
export const LOCAL_CONCURRENCY = 2

const WORK = {
  batchSize: BATCH_MAX,
  localConcurrency: LOCAL_CONCURRENCY,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 0.5,
} as const

async function open(address: string, failed: (error: unknown) => void): Promise<PgBoss> {
  // Upkeep and schedules are off: within a run nothing gets old enough to need them.
  const boss = new PgBoss({
    connectionString: address,
    useListenNotify: true,
    schedule: false,
    supervise: false,
  })
  boss.on('error', failed)
  await boss.start()
  return boss
}

export const client: PeerClient = {
  async setUp(address) {
    const boss = await open(address, (error) => {
      throw error
    })
    for (const queue of [...STAGES, SERVED]) await boss.createQueue(queue, { notify: true, partition: true })
    await boss.stop()
  },

  async startStage({ stage, next, address, work, failed }) {
    const boss = await open(address, failed)
    await boss.work<BenchOrder, void, typeof WORK & { transactional: true }>(
      stage,
      { ...WORK, transactional: true },
      async (jobs, db) => {
        await boss.insert(
          next,
          jobs.map(({ data }) => ({ data: work(data) })),
          { db },
        )
      },
    )
    return () => boss.stop({ graceful: false })
  },

  async startCustomer({ address, served, failed }) {
    const boss = await open(address, failed)
    await boss.work<BenchOrder>(SERVED, WORK, async (jobs) => {
      for (const { data } of jobs) served(data)
    })
    const batcher = new Batcher<BenchOrder>({
      flush: (orders) =>
        boss.insert(
          STAGES[0],
          orders.map((data) => ({ data })),
        ),
      sizeMax: BATCH_MAX,
    })
    return {
      send: (index) => {
        batcher.add(orderOf(index)).catch(failed)
      },
      close: () => boss.stop({ graceful: false }),
    }
  },
}
