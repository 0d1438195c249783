/**
 * One run: a truck under load, disturbed, settled, stopped, judged. Invariant:
 * whatever happens, no process outlives it.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectPantry } from '@foodtruck/client'
import { createLogger, seededRandom } from '@foodtruck/runtime'
import { openKeys } from '@foodtruck/transport'
import { judge, readBooks } from './check.ts'
import { nowMs } from './clock.ts'
import { BASKETS, httpCustomer, routerCustomer, SAUSAGES } from './customers.ts'
import { countExecutions, EXECUTIONS_FILE } from './executions.ts'
import { History } from './history.ts'
import { OpenLoad } from './open-load.ts'
import type { Placement } from './placement.ts'
import { type RunReport, reportOf } from './report.ts'
import { Truck } from './truck.ts'
import { busWitness, streamWitness } from './witness.ts'

/** Connections of clients to the router. */
const ROUTER_CUSTOMERS = 3
/** After the load: the longest that orders may take to end, and the listeners to hear of it. */
const SETTLE_MS_MAX = 60_000
const SETTLE_CHECK_MS = 50
/** What every hot dog takes one of. */
const INGREDIENT = 'sausage'

/** What a disturbance may use. */
export interface Disturbed {
  readonly truck: Truck
  readonly history: History
  readonly random: () => number
  /** Aborted when the run is to end early. */
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
  /** Figures that only this disturbance can tell; they stand in the report. */
  readonly figures: Record<string, number>
}

export type OnProgress = (done: number, of: number, words: string) => void

/** What is done to the truck while it works. */
export type Disturbance = (disturbed: Disturbed) => Promise<void>

export interface RunOptions {
  readonly scenario: string
  /** What the disturbance must not lead to, though no promise forbids it. */
  readonly forbids: readonly ('refused' | 'redelivered')[]
  readonly disturb: Disturbance
  readonly placement: Placement
  readonly seed: number
  readonly ratePerSecond: number
  readonly replicas: number
  /** Load before the first fault, and after the last. */
  readonly calmMs: number
  /** Where the history, the logs and the data of the run go; made if it is missing. */
  readonly folder: string
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}

/** Plays one scenario from start to verdict. Rejects if the truck cannot be started, or the run was ended early. */
export async function run(options: RunOptions): Promise<RunReport> {
  const { folder, placement, replicas, seed, signal, onProgress } = options
  mkdirSync(folder, { recursive: true })
  const history = new History(join(folder, 'history.jsonl'))
  history.note('run', { scenario: options.scenario, seed, rate: options.ratePerSecond, replicas })
  onProgress(0, 1, 'starting the truck')
  const truck = await Truck.start({ folder, placement, replicas, history })
  try {
    const audience = await gather(options, truck, history)
    const stockBefore = await audience.stock()
    const startedMs = nowMs()
    const load = new OpenLoad({
      ratePerSecond: options.ratePerSecond,
      random: seededRandom(seed),
      customers: audience.customers,
      baskets: BASKETS.length,
      prefix: `chaos-${seed}`,
      history,
    })
    const figures: Record<string, number> = {}
    try {
      await wait(options.calmMs, undefined, { signal })
      await options.disturb({ truck, history, random: seededRandom(seed + 1), signal, onProgress, figures })
      await wait(options.calmMs, undefined, { signal })
    } finally {
      load.stop()
    }
    const loadMs = nowMs() - startedMs
    figures.loadLateMaxMs = load.lateMaxMs
    onProgress(1, 1, 'letting the orders end')
    await settle(history, truck, audience, signal)
    const lastHeard = audience.readings()
    const used = stockBefore.stock - (await audience.stock()).available
    await audience.close()
    onProgress(1, 1, 'stopping the truck')
    await truck.stop()
    onProgress(1, 1, 'reading the journal')
    const verdict = judge(history, await readBooks(truck.data), { used, takes: SAUSAGES })
    const executions = await countExecutions(join(truck.data, EXECUTIONS_FILE))
    return reportOf({ options, history, truck, verdict, executions, readings: lastHeard, loadMs, figures })
  } finally {
    await truck.end()
    await history.close()
  }
}

type Audience = Awaited<ReturnType<typeof gather>>

/** The customers and the listeners of one run. */
async function gather({ placement }: RunOptions, truck: Truck, history: History) {
  const { router, busOut, url, pantry } = placement.reach('clients')
  const logger = createLogger({ name: 'chaos', level: 'silent' })
  const keys = await openKeys(join(truck.keys, 'gateway'), logger)
  const own = await Promise.all(
    Array.from({ length: ROUTER_CUSTOMERS }, () =>
      routerCustomer({ address: router, keys, logger }, history),
    ),
  )
  const overHttp = httpCustomer(url, history)
  const customers = [
    ...own.map((customer) => ({ via: 'router', customer }) as const),
    { via: 'http', customer: overHttp } as const,
  ]
  const bus = await busWitness({ router, busOut, keys, logger }, ({ kind, worker }) => {
    if (kind === 'StageDone' || kind === 'OrderPlanned') truck.worked(worker, nowMs())
  })
  const stream = streamWitness(url, (order, status) => history.ended('http', order, status))
  const clerk = connectPantry({ address: pantry, name: 'chaos', logger, keys })
  const stock = async () => {
    const { ingredients } = await clerk.stock()
    const sausage = ingredients.find(({ name }) => name === INGREDIENT)
    if (sausage === undefined) throw new Error(`the pantry knows no ${INGREDIENT}`)
    return sausage
  }
  const close = async (): Promise<void> => {
    await Promise.all([
      clerk.close(),
      bus.close(),
      stream.close(),
      ...customers.map(({ customer }) => customer.close()),
    ])
    keys?.close()
  }
  return {
    customers,
    close,
    stock,
    readings: () => ({ bus: { ...bus.reading }, stream: { ...stream.reading } }),
  }
}

/** Waits, for a bounded time, until everybody is up, every order has ended and every listener has heard of it. */
async function settle(
  history: History,
  truck: Truck,
  audience: Audience,
  signal: AbortSignal,
): Promise<void> {
  const deadlineMs = nowMs() + SETTLE_MS_MAX
  const isSettled = (): boolean => {
    const { bus, stream } = audience.readings()
    const isHeard = bus.sequence > 0 && bus.sequence === stream.sequence
    return truck.members.every(({ isUp }) => isUp) && history.unanswered + history.untold === 0 && isHeard
  }
  while (!isSettled() && nowMs() < deadlineMs) await wait(SETTLE_CHECK_MS, undefined, { signal })
  // What a lost attempt put aside is given back when the pantry hears that its order has ended.
  while ((await audience.stock()).reserved > 0 && nowMs() < deadlineMs) {
    await wait(SETTLE_CHECK_MS, undefined, { signal })
  }
  history.note('settled', { in: SETTLE_MS_MAX - (deadlineMs - nowMs()), isSettled: isSettled() })
}
