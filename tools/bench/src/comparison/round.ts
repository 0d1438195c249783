/**
 * One round of one contestant: start it, play each window, check what it did,
 * stop it. Processor time and memory are read while nothing is in flight, just
 * before and just after a window.
 */
import type { Contestant, Rig, RigOptions } from '../contestants/contestant.ts'
import type { LoadPlan, LoadResult } from '../load/plan.ts'
import type { Usage } from '../process/child.ts'

/** What one process took in one window. */
export interface ProcessCost {
  readonly name: string
  readonly cpuUsPerOrder: number
  /** By the name of the thread; empty for servers, and where the system does not tell. */
  readonly threadsUsPerOrder: Readonly<Record<string, number>>
  readonly peakMb: number
  readonly allocatedBytesPerOrder: number
  /** Live heap and resident memory after the window, less those before it. */
  readonly heapGrowthMb: number
  readonly rssGrowthMb: number
}

export interface PlayedWindow {
  readonly window: WindowRequest
  /** What an open loop was run at; null for a closed one. */
  readonly perSecond: number | null
  readonly load: LoadResult
  readonly processes: readonly ProcessCost[]
}

/** A closed loop, or an open one at a rate or at a share of the best rate of the closed ones before it. */
export type WindowRequest =
  | { readonly kind: 'closed'; readonly inFlight: number }
  | { readonly kind: 'open'; readonly perSecond: number }
  | { readonly kind: 'share'; readonly share: number }

export interface RoundOptions extends RigOptions {
  readonly windows: readonly WindowRequest[]
  readonly seconds: number
  readonly warmUpSeconds: number
  /** Told what is going on: which window, and the orders served in it. */
  readonly onProgress: (window: string, served: number) => void
}

/** A load that serves fewer orders a second than this is taken for stuck. */
const ORDERS_PER_SECOND_MIN = 50
/** What a load may take besides what it should: a window is made longer for whoever is slow. */
const LOAD_MS_MIN = 150_000
const WARM_UP_IN_FLIGHT = 200
const BYTES_PER_MEGABYTE = 1024 * 1024

/** Plays one round. Throws if an order is lost or a process fails; leaves no process behind. */
export async function playRound(contestant: Contestant, options: RoundOptions): Promise<PlayedWindow[]> {
  const rig = await contestant.start(options)
  const played: PlayedWindow[] = []
  let served = 0
  try {
    served += await warmUp(rig, options)
    for (const window of options.windows) {
      const plan = planOf(window, played, options)
      const before = await usages(rig)
      const limitMs = LOAD_MS_MIN + plan.seconds * 1000 + (outOf(plan) / ORDERS_PER_SECOND_MIN) * 1000
      const load = await rig.customer.load(plan, limitMs, (count) =>
        options.onProgress(labelOf(window), count),
      )
      served += load.orders
      const after = await usages(rig)
      const processes = after.map((usage, index) => costOf(before[index] ?? usage, usage, load.orders))
      played.push({ window, perSecond: plan.kind === 'open' ? plan.perSecond : null, load, processes })
    }
  } catch (error) {
    await rig.stop(served).catch(() => {
      // The first error says why; what the stop finds wrong follows from it.
    })
    throw error
  }
  await rig.stop(served)
  return played
}

/** Lets the code of all processes be compiled before anything is measured; tells the orders served. */
async function warmUp(rig: Rig, { warmUpSeconds, onProgress }: RoundOptions): Promise<number> {
  const plan = {
    kind: 'closed',
    inFlight: WARM_UP_IN_FLIGHT,
    seconds: warmUpSeconds,
    warmUpSeconds: 0,
  } as const
  const { orders } = await rig.customer.load(plan, LOAD_MS_MIN, (count) => onProgress('warm-up', count))
  return orders
}

/** How a window is called in reports. */
export function labelOf(window: WindowRequest): string {
  if (window.kind === 'closed') return `${window.inFlight} in flight`
  if (window.kind === 'open') return `${window.perSecond}/s`
  return `${Math.round(window.share * 100)} % of its best`
}

function planOf(window: WindowRequest, played: readonly PlayedWindow[], options: RoundOptions): LoadPlan {
  const { seconds, warmUpSeconds } = options
  if (window.kind === 'closed') return { ...window, seconds, warmUpSeconds }
  if (window.kind === 'open') return { ...window, seconds, warmUpSeconds }
  const closed = played.filter((one) => one.window.kind === 'closed')
  const best = Math.max(0, ...closed.map(({ load }) => load.ordersPerSecond))
  return { kind: 'open', perSecond: Math.max(1, Math.round(best * window.share)), seconds, warmUpSeconds }
}

/** Orders that may be out when the window is over. */
function outOf(plan: LoadPlan): number {
  return plan.kind === 'closed' ? plan.inFlight : plan.perSecond * plan.seconds
}

interface NamedUsage extends Usage {
  readonly name: string
}

async function usages(rig: Rig): Promise<NamedUsage[]> {
  const processes = await Promise.all(
    rig.processes.map(async (process) => ({ name: process.name, ...(await process.usage()) })),
  )
  const servers = rig.servers.map((server) => {
    const { cpuUs, rssMb } = server.usage()
    const cpu = { cpuUs, threads: {} }
    const memory = { rssMb, peakMb: rssMb, heapMb: 0, allocatedMb: 0 }
    return { name: server.name, asked: cpu, told: cpu, ...memory, handled: 0 }
  })
  return [...servers, ...processes]
}

function costOf(before: NamedUsage, after: NamedUsage, orders: number): ProcessCost {
  const threads = Object.entries(after.asked.threads).map(
    ([name, cpuUs]) => [name, (cpuUs - (before.told.threads[name] ?? 0)) / orders] as const,
  )
  return {
    name: after.name,
    cpuUsPerOrder: (after.asked.cpuUs - before.told.cpuUs) / orders,
    threadsUsPerOrder: Object.fromEntries(threads),
    peakMb: after.peakMb,
    allocatedBytesPerOrder: ((after.allocatedMb - before.allocatedMb) * BYTES_PER_MEGABYTE) / orders,
    heapGrowthMb: after.heapMb - before.heapMb,
    rssGrowthMb: after.rssMb - before.rssMb,
  }
}
