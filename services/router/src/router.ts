/** The router from start to stop: journal first, sockets last, and back in reverse. */
import { join } from 'node:path'
import { type Journal, openJournal, type Transition } from '@foodtruck/journal'
import {
  addGauges,
  createLogger,
  createRegistry,
  makeDataFolder,
  type Registry,
  randomHex,
  type Service,
  startHealth,
} from '@foodtruck/runtime'
import { createPublisher, createRouter, type RouterSocket } from '@foodtruck/transport'
import { type Fact, fromTransition } from './core/fact.ts'
import { type Recovered, RouterCore } from './core/router-core.ts'
import { RouterShell } from './router-shell.ts'
import type { RouterConfig } from './settings.ts'

/** The stage that plans every order. */
export const PLAN_STAGE = 'order'
/** Attempts of a task before it becomes a dead letter. */
export const ATTEMPTS_MAX = 5
/** Heartbeats that a peer sends in the time of one lease. */
const HEARTBEATS_IN_LEASE = 4
/** How long dealers have to claim their tasks after a restart of the router. */
const RECOVERY_MS = 3_000
/** The file of the journal within the data folder. */
export const JOURNAL_FILE = 'router.sqlite'

/** Starts a router. Throws a TruckError if the data folder, the journal or the address cannot be had. */
export async function startRouter(config: RouterConfig): Promise<Service & { readonly address: string }> {
  const logger = createLogger({ name: 'router', level: config.logLevel })
  const folder = await makeDataFolder(config.data)
  const journal = await openJournal({ path: join(folder, JOURNAL_FILE), logger })
  const { epoch } = journal.recovered
  const now = steadyClock()
  const core = new RouterCore(
    {
      router: `router-${randomHex(3)}`,
      epoch,
      planStage: PLAN_STAGE,
      heartbeatMs: Math.ceil(config.leaseMs / HEARTBEATS_IN_LEASE),
      leaseMs: config.leaseMs,
      recoveryMs: RECOVERY_MS,
      attemptsMax: ATTEMPTS_MAX,
      openOrdersMax: config.openOrdersMax,
    },
    recoveredOf(journal),
    now(),
  )
  journal.forgetRecovered()
  const shell = new RouterShell({ core, journal, truck: config.name, planStage: PLAN_STAGE, logger, now })
  const socket = await createRouter({
    bind: config.bind,
    logger,
    onFrame: (peer, frame) => shell.receive(peer, frame),
    onDrained: () => shell.endTurn(),
    onGone: (peer) => shell.gone(peer),
  }).catch(async (error: unknown) => {
    await journal.close()
    throw error
  })
  const publisher = await createPublisher({ connect: config.busIn, logger })
  shell.start(socket, publisher)
  const learned = learnKeys(journal, core)
  const health =
    config.healthPort === 0
      ? null
      : await startHealth({
          host: config.healthHost,
          port: config.healthPort,
          ready: () => shell.isHealthy,
          metrics: metricsOf(config.name, core, shell, socket),
        })
  logger.info({ address: socket.address, epoch, open: core.openOrders }, 'the router is ready')
  let stopped: Promise<void> | null = null
  const stop = async (): Promise<void> => {
    await shell.stop()
    await socket.close()
    await publisher.close()
    await learned
    await journal.close()
    await health?.stop()
  }
  return {
    address: socket.address,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/** The wall clock at the start, then only forward whatever happens to it. */
function steadyClock(): () => number {
  const origin = Date.now() - performance.now()
  return () => Math.floor(origin + performance.now())
}

function recoveredOf(journal: Journal): Recovered {
  const { lastSequence, lastNumber, orders, transitions } = journal.recovered
  const byOrder = new Map<number, Transition[]>(orders.map(({ number }) => [number, []]))
  for (const transition of transitions) byOrder.get(transition.order)?.push(transition)
  const factsOf = (number: number, traceparent: string): Fact[] =>
    (byOrder.get(number) ?? []).map((transition) => fromTransition(transition, traceparent))
  return {
    lastSequence,
    lastNumber,
    orders: orders.map((init) => ({ init, facts: factsOf(init.number, init.traceparent) })),
  }
}

/** Lets the core tell new keys from known ones without asking; until then it asks. */
async function learnKeys(journal: Journal, core: RouterCore): Promise<void> {
  await journal.keys((keys) => core.learnKeys(keys, false))
  core.learnKeys([], true)
}

function metricsOf(truck: string, core: RouterCore, shell: RouterShell, socket: RouterSocket): Registry {
  const registry = createRegistry({ service: 'router', truck, process: true })
  addGauges(registry, {
    truck_router_open_orders: ['Orders accepted and not ended.', () => core.openOrders],
    truck_router_peers: ['Connected peers.', () => core.peerCount],
    truck_router_sequence: ['The last recorded sequence number.', () => core.stagesView().sequence ?? 0],
    truck_router_frames_in: ['Frames received.', () => socket.counters.framesIn],
    truck_router_frames_out: ['Frames sent.', () => socket.counters.framesOut],
    truck_router_frames_dropped: [
      'Frames of a wrong form, or for peers that were gone.',
      () => socket.counters.dropped,
    ],
    truck_router_connections_refused: [
      'Connections turned away in the handshake.',
      () => socket.counters.refused,
    ],
    truck_router_malformed_frames: [
      'Frames dropped because they are no message.',
      () => shell.counts.malformed,
    ],
    truck_router_commits: ['Commits since the start.', () => shell.counts.commits],
    truck_router_commit_seconds: ['Time spent waiting for commits.', () => shell.counts.commitMs / 1_000],
    truck_router_transitions: ['Transitions committed since the start.', () => shell.counts.transitions],
  })
  return registry
}
