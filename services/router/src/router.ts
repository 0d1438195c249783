/** The router from start to stop: journal first, sockets last, and back in reverse. */
import { join } from 'node:path'
import { type Journal, openJournal, type Transition } from '@foodtruck/journal'
import {
  addGauges,
  createLogger,
  createRegistry,
  ErrorCode,
  makeDataFolder,
  type Opened,
  opening,
  type Registry,
  randomHex,
  type Service,
  startHealth,
  TruckError,
} from '@foodtruck/runtime'
import { createPublisher, createRouter, openKeys, type RouterSocket } from '@foodtruck/transport'
import { type Fact, fromTransition } from './core/fact.ts'
import { type Recovered, RouterCore } from './core/router-core.ts'
import { mayConnect } from './permissions.ts'
import { RouterShell } from './router-shell.ts'
import type { RouterConfig } from './settings.ts'

/** The stage that plans every order. */
export const PLAN_STAGE = 'order'
/** Attempts of a task before it becomes a dead letter. */
export const ATTEMPTS_MAX = 5
/** Heartbeats that a peer sends in the time of one lease. */
const HEARTBEATS_IN_LEASE = 4
/** After a restart of the router: how long tasks wait for the dealers that were connected before it. */
const RECOVERY_MS = 3_000
const DAY_MS = 24 * 60 * 60 * 1_000
/** The file of the journal within the data folder. */
export const JOURNAL_FILE = 'router.sqlite'

/**
 * Starts a router. Throws a TruckError if the data folder, the journal or an address cannot be had; nothing is
 * left open then.
 */
export function startRouter(config: RouterConfig): Promise<Service & { readonly address: string }> {
  return opening(({ keep }) => start(config, keep))
}

async function start(config: RouterConfig, keep: Opened['keep']): Promise<{ readonly address: string }> {
  const logger = createLogger({ name: 'router', level: config.logLevel })
  const keys = keep(await openKeys(config.keys, logger), (one) => one?.close())
  const folder = await makeDataFolder(config.data)
  const keepMs = config.keepDays * DAY_MS
  const opened = await openJournal({ path: join(folder, JOURNAL_FILE), keepMs, logger })
  const journal = keep(opened, () => opened.close())
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
    { ...recoveredOf(journal), voids: await voidsOf(journal) },
    now(),
  )
  journal.forgetRecovered()
  const shell = new RouterShell({ core, journal, truck: config.name, planStage: PLAN_STAGE, logger, now })
  const socket = await createRouter({
    bind: config.bind,
    logger,
    keys,
    admits: mayConnect,
    onFrame: (peer, frame, role) => shell.receive(peer, frame, role),
    onDrained: () => shell.endTurn(),
    onGone: (peer) => shell.gone(peer),
  })
  keep(socket, () => socket.close())
  const publisher = await createPublisher({ connect: config.busIn, logger, keys })
  keep(publisher, () => publisher.close())
  shell.start(socket, publisher)
  const learned = learnKeys(journal, core)
  keep(shell, async () => {
    await shell.stop()
    await learned
  })
  const health = await startHealth({
    host: config.healthHost,
    port: config.healthPort,
    ready: () => shell.isHealthy,
    metrics: metricsOf(config.name, core, shell, socket, config.healthPort !== 0),
  })
  keep(health, () => health.stop())
  logger.info({ address: socket.address, epoch, open: core.openOrders }, 'the router is ready')
  return { address: socket.address }
}

/** The wall clock at the start, then only forward whatever happens to it. */
function steadyClock(): () => number {
  const origin = Date.now() - performance.now()
  return () => Math.floor(origin + performance.now())
}

function recoveredOf(journal: Journal): Omit<Recovered, 'voids'> {
  const { lastSequence, lastNumber, lastAccepted, orders, transitions, dealers } = journal.recovered
  return {
    lastSequence,
    lastNumber,
    lastOfDays: lastAccepted?.extra?.days ?? {},
    dealers,
    orders,
    facts: factsOf(transitions),
  }
}

/** One after the other, for there may be a million. They are published no more: they need no trace context. */
function* factsOf(transitions: readonly Transition[]): Generator<Fact> {
  for (const transition of transitions) yield fromTransition(transition, '')
}

/** The ended orders of which tickets still stand on stations; what is no longer kept is not shown any more. */
async function voidsOf(journal: Journal): Promise<Recovered['voids']> {
  const byOrder = Map.groupBy(journal.recovered.voids, ({ order }) => order)
  const voids: Recovered['voids'][number][] = []
  for (const [number, tickets] of byOrder) {
    const history = await journal.order(number).catch(ifKept)
    if (!history) continue
    const { order: init, transitions } = history
    const facts = transitions.map((transition) => fromTransition(transition, init.traceparent))
    voids.push({ init, facts, tickets })
  }
  return voids
}

/** Null for what is no longer kept. */
function ifKept(error: unknown): null {
  if (error instanceof TruckError && error.code === ErrorCode.NOT_FOUND) return null
  throw error
}

/** Lets the core tell new keys from known ones without asking; until then it asks. */
async function learnKeys(journal: Journal, core: RouterCore): Promise<void> {
  await journal.keys((keys) => core.learnKeys(keys, false))
  core.learnKeys([], true)
}

function metricsOf(
  truck: string,
  core: RouterCore,
  shell: RouterShell,
  socket: RouterSocket,
  ownProcess: boolean,
): Registry {
  const registry = createRegistry({ service: 'router', truck, process: ownProcess })
  addGauges(registry, {
    truck_router_open_orders: ['Orders accepted and not ended.', () => core.openOrders],
    truck_router_stopped_orders: [
      'Orders of which something waits for a decision.',
      () => core.stoppedOrders,
    ],
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
    truck_router_frames_refused: [
      'Frames of senders who are not who they say, send too many, or may not say that.',
      () => socket.counters.refusedFrames + shell.counts.forbidden,
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
