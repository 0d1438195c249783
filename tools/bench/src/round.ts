/**
 * One round of one contestant: start it, warm it up, measure one window, check
 * what it did, stop it. Processor time and memory are read while nothing is in
 * flight, just before and just after the window.
 */
import type { Usage } from './child.ts'
import type { LoadPlan, LoadResult } from './closed-loop.ts'
import type { Contestant, Rig, RigOptions } from './contestant.ts'

/** What one process took in the window. */
export interface ProcessCost {
  readonly name: string
  readonly cpuUsPerOrder: number
  readonly peakMb: number
  /** Resident memory and live heap after the window, less those before it. */
  readonly rssGrowthMb: number
  readonly heapGrowthMb: number
}

export interface Round {
  readonly load: LoadResult
  readonly processes: readonly ProcessCost[]
}

export interface RoundOptions extends RigOptions {
  readonly plan: LoadPlan
  /** Told what is going on: a phase, and the orders served in it. */
  readonly onProgress: (phase: string, served: number, orders: number) => void
}

/** A load that serves fewer orders a second than this is taken for stuck. */
const ORDERS_PER_SECOND_MIN = 50
const LOAD_MS_MIN = 30_000
const WARM_UP_SHARE = 0.2
const WARM_UP_ORDERS_MAX = 20_000

/** Plays one round. Throws if an order is lost or a process fails; leaves no process behind. */
export async function playRound(contestant: Contestant, options: RoundOptions): Promise<Round> {
  const rig = await contestant.start(options)
  let served = 0
  async function phase(name: string, plan: LoadPlan): Promise<LoadResult> {
    const limitMs = LOAD_MS_MIN + (plan.orders / ORDERS_PER_SECOND_MIN) * 1000
    const onProgress = (count: number): void => options.onProgress(name, count, plan.orders)
    const result = await rig.customer.load(plan, limitMs, onProgress)
    served += result.orders
    return result
  }
  let round: Round
  try {
    await phase('warm-up', warmUpOf(options.plan))
    const before = await usages(rig)
    const load = await phase('measuring', options.plan)
    const after = await usages(rig)
    const processes = rig.processes.map(({ name }, index) =>
      costOf(name, load.orders, before[index] as Usage, after[index] as Usage),
    )
    round = { load, processes }
  } catch (error) {
    await rig.stop(served).catch(() => {
      // The first error says why; what the stop finds wrong follows from it.
    })
    throw error
  }
  await rig.stop(served)
  return round
}

function warmUpOf({ orders, inFlight }: LoadPlan): LoadPlan {
  const wanted = Math.max(inFlight, Math.ceil(orders * WARM_UP_SHARE))
  return { orders: Math.min(wanted, Math.max(inFlight, WARM_UP_ORDERS_MAX)), inFlight }
}

function usages(rig: Rig): Promise<Usage[]> {
  return Promise.all(rig.processes.map((process) => process.usage()))
}

function costOf(name: string, orders: number, before: Usage, after: Usage): ProcessCost {
  return {
    name,
    cpuUsPerOrder: (after.cpuUs - before.cpuUs) / orders,
    peakMb: after.peakMb,
    rssGrowthMb: after.rssMb - before.rssMb,
    heapGrowthMb: after.heapMb - before.heapMb,
  }
}
