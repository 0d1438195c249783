/** A stage from start to stop: what a team calls. */
import {
  addGauges,
  createLogger,
  createRegistry,
  type Opened,
  opening,
  type Registry,
  runMain,
  type Service,
  startHealth,
} from '@foodtruck/runtime'
import { openKeys } from '@foodtruck/transport'
import { type TaskHandler, type TicketHandler, worksTickets } from './handler.ts'
import { instanceName, type StageConfig } from './settings.ts'
import { StageWorker } from './stage-worker.ts'

/** How long a stage that was told to stop may take to finish what it holds. */
export const DRAIN_MS_MAX = 55_000

export interface StageOptions<Config = StageConfig> {
  /** The name by which the menu calls the stage: lower-case letters, digits, dashes. */
  readonly name: string
  /** `runStage` takes what reads it, `stageSettings`, so that a wrong setting is one clear line. */
  readonly config: Config
  /** A function of (ticket, context), or what `plansOrders` or `gathersOrders` made. */
  readonly handle: TicketHandler | TaskHandler
}

/**
 * Runs a stage as this process: connects to the router, takes tasks as long as
 * there is room, keeps leases alive and results until they are acknowledged,
 * drains on SIGTERM and exits 0.
 */
export function runStage(options: StageOptions<() => StageConfig>): Promise<void> {
  return runMain(options.name, () => startStage({ ...options, config: options.config() }))
}

/** Starts a stage within a process of the caller's. The caller stops it; a start that fails leaves nothing open. */
export function startStage(options: StageOptions): Promise<Service & { readonly instance: string }> {
  return opening(({ keep }) => start(options, keep))
}

async function start(options: StageOptions, keep: Opened['keep']): Promise<{ readonly instance: string }> {
  const { name, config } = options
  const instance = instanceName(name)
  const logger = createLogger({ name, level: config.logLevel }).child({ instance })
  const handler = typeof options.handle === 'function' ? worksTickets(options.handle) : options.handle
  const { router, concurrency, timeScale, healthHost: host, healthPort: port } = config
  logger.info({ router }, 'looking for the router')
  const keys = keep(await openKeys(config.keys ?? '', logger), (one) => one?.close())
  const worker = new StageWorker({
    router,
    keys,
    instance,
    stage: name,
    handler,
    concurrency,
    timeScale,
    byHand: config.station === 'manual',
    logger,
  })
  keep(worker, async () => {
    await worker.drain(DRAIN_MS_MAX)
    await worker.close()
  })
  const metrics = metricsOf(name, config.truck, worker)
  const health = await startHealth({ host, port, ready: () => worker.isReady, metrics })
  keep(health, () => health.stop())
  return { instance }
}

function metricsOf(stage: string, truck: string, worker: StageWorker): Registry {
  const registry = createRegistry({ service: stage, truck })
  addGauges(registry, {
    truck_stage_tasks_done: ['Tasks done since the start.', () => worker.counts.done],
    truck_stage_tasks_failed: ['Tasks that ended in any other way.', () => worker.counts.failed],
    truck_stage_tasks_held: ['Tasks in hand.', () => worker.holding],
    truck_stage_work_seconds: ['Time spent in handlers, side by side.', () => worker.counts.workedMs / 1_000],
  })
  return registry
}
