/** A stage from start to stop: what a team calls. */
import {
  addGauges,
  createLogger,
  createRegistry,
  type Registry,
  runMain,
  type Service,
  startHealth,
} from '@foodtruck/runtime'
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

/** Starts a stage within a process of the caller's. The caller stops it. */
export async function startStage(options: StageOptions): Promise<Service & { readonly instance: string }> {
  const { name, config } = options
  const instance = instanceName(name)
  const logger = createLogger({ name, level: config.logLevel }).child({ instance })
  const handler = typeof options.handle === 'function' ? worksTickets(options.handle) : options.handle
  const { router, concurrency, timeScale } = config
  logger.info({ router }, 'looking for the router')
  const worker = new StageWorker({ router, instance, stage: name, handler, concurrency, timeScale, logger })
  const health =
    config.healthPort === 0
      ? null
      : await startHealth({
          host: config.healthHost,
          port: config.healthPort,
          ready: () => worker.isReady,
          metrics: metricsOf(name, config.truck, worker),
        })
  let stopped: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    await worker.drain(DRAIN_MS_MAX)
    await worker.close()
    await health?.stop()
  }
  return {
    instance,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
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
