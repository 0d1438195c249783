/** Graphile Worker's stages and customer: a task per stage, set as its manual's page on performance has it. */
import { Logger, makeWorkerUtils, run, runMigrations } from 'graphile-worker'
import { Batcher } from '../load/batcher.ts'
import { STAGES } from './contestant.ts'
import { type BenchOrder, orderOf } from './order-message.ts'
import { type PeerClient, SERVED } from './peer.ts'

/** The manual's figure is 24; jobs that wait for a batch to commit gain from more. */
export const CONCURRENT_JOBS = 200
export const LOCAL_QUEUE = 500
export const BATCH_MAX = 500
const POOL_MAX = 10

const quiet = new Logger(() => () => {})

type AddJobs = Awaited<ReturnType<typeof makeWorkerUtils>>['addJobs']

/** Adds jobs in batches: what comes while one is being committed goes with the next. */
function adderTo(task: string, addJobs: AddJobs): (order: BenchOrder) => Promise<void> {
  const batcher = new Batcher<BenchOrder>({
    flush: (orders) => addJobs(orders.map((payload) => ({ identifier: task, payload, maxAttempts: 5 }))),
    sizeMax: BATCH_MAX,
    inFlightMax: 2,
  })
  return (order) => batcher.add(order)
}

/** Works one task until the function it gave is called. */
async function startWorker(
  address: string,
  task: string,
  handle: (order: BenchOrder) => Promise<void> | void,
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const runner = await run({
    connectionString: address,
    logger: quiet,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: { [task]: (payload) => handle(payload as BenchOrder) },
    preset: {
      worker: {
        concurrentJobs: CONCURRENT_JOBS,
        maxPoolSize: POOL_MAX,
        localQueue: { size: LOCAL_QUEUE },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
  })
  runner.events.on('job:error', ({ error }) => failed(error))
  return () => runner.stop()
}

export const client: PeerClient = {
  async setUp(address) {
    await runMigrations({ connectionString: address, logger: quiet })
  },

  async startStage({ stage, next, address, work, failed }) {
    const utils = await makeWorkerUtils({ connectionString: address, logger: quiet, maxPoolSize: 2 })
    const add = adderTo(next, utils.addJobs)
    const stop = await startWorker(address, stage, (order) => add(work(order)), failed)
    return async () => {
      await stop()
      await utils.release()
    }
  },

  async startCustomer({ address, served, failed }) {
    const utils = await makeWorkerUtils({ connectionString: address, logger: quiet, maxPoolSize: 2 })
    const add = adderTo(STAGES[0], utils.addJobs)
    const stop = await startWorker(address, SERVED, (order) => served(order), failed)
    return {
      send: (index) => {
        add(orderOf(index)).catch(failed)
      },
      close: async () => {
        await stop()
        await utils.release()
      },
    }
  },
}
