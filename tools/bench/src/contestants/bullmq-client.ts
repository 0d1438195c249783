/** BullMQ's stages and customer: a queue per stage, workers, bulk adds; the end of an order is an event. */
import { type Job, Queue, QueueEvents, Worker } from 'bullmq'
import { Batcher } from '../load/batcher.ts'
import { STAGES } from './contestant.ts'
import { type BenchOrder, orderOf } from './order-message.ts'
import { type PeerClient, SERVED } from './peer.ts'

/** Jobs that one worker works at once; the manual's range for work that waits is 100 to 300. */
export const CONCURRENCY = 300
/** Jobs added with one call. */
export const BULK_MAX = 500
/** The events kept; at the default of 10 000 a customer could miss the end of an order. */
export const EVENTS_MAX = 200_000

const LAST = STAGES[STAGES.length - 1] as string

function queueOptions(address: string) {
  return {
    connection: { path: address, maxRetriesPerRequest: null },
    streams: { events: { maxLen: EVENTS_MAX } },
    defaultJobOptions: { removeOnComplete: true, attempts: 5 },
  }
}

/** Adds jobs in bulk: what comes while a bulk is on its way goes with the next. */
function adderTo(queue: Queue): (order: BenchOrder) => Promise<void> {
  const batcher = new Batcher<BenchOrder>({
    flush: (orders) => queue.addBulk(orders.map((data) => ({ name: 'order', data }))),
    sizeMax: BULK_MAX,
    inFlightMax: 4,
  })
  return (order) => batcher.add(order)
}

export const client: PeerClient = {
  async setUp(address) {
    // A queue comes into being with its first job; its settings are written when it is opened.
    for (const stage of STAGES) {
      const queue = new Queue(stage, queueOptions(address))
      await queue.waitUntilReady()
      await queue.close()
    }
  },

  async startStage({ stage, next, address, work, failed }) {
    const queue = next === SERVED ? null : new Queue(next, queueOptions(address))
    const add = queue && adderTo(queue)
    const handle = async (job: Job<BenchOrder>): Promise<BenchOrder> => {
      const order = work(job.data)
      await add?.(order)
      return order
    }
    const worker = new Worker<BenchOrder, BenchOrder>(stage, handle, {
      connection: queueOptions(address).connection,
      concurrency: CONCURRENCY,
      removeOnComplete: { count: 0 },
    })
    worker.on('error', failed)
    worker.on('failed', (_job, error) => failed(error))
    await worker.waitUntilReady()
    return async () => {
      await worker.close()
      await queue?.close()
    }
  },

  async startCustomer({ address, served, failed }) {
    const queue = new Queue(STAGES[0], queueOptions(address))
    const events = new QueueEvents(LAST, { connection: queueOptions(address).connection })
    events.on('completed', ({ returnvalue }) => {
      served(returnvalue)
    })
    events.on('error', failed)
    await Promise.all([queue.waitUntilReady(), events.waitUntilReady()])
    const add = adderTo(queue)
    return {
      send: (index) => {
        add(orderOf(index)).catch(failed)
      },
      close: async () => {
        await events.close()
        await queue.close()
      },
    }
  },
}
