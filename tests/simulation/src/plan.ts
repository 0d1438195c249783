/** What a seed stands for: a truck, its customers and everything that is done to it. Plain data, so that it can be shrunk. */
import { mix, Random } from './random.ts'

export interface OrderPlan {
  readonly key: string
  readonly atMs: number
  /** Who submits it; the second, if any, sends the same key. */
  readonly clients: readonly string[]
  /** The stages of each ticket. */
  readonly tickets: readonly (readonly string[])[]
  readonly gather: boolean
  readonly priority: number
  /** When its customer changes their mind; 0 for never. */
  readonly cancelAtMs: number
}

export interface ReplicaPlan {
  readonly party: string
  readonly stage: string
  readonly concurrency: number
}

/** Something that is done to a party. `ms` is how long it lasts. */
export interface Fault {
  readonly atMs: number
  readonly kind: FaultKind
  readonly party: string
  readonly ms: number
}

export const FAULT_KINDS = [
  'crash',
  'stop',
  'pause',
  'cut',
  'partition',
  'partition-up',
  'partition-down',
  'slow-link',
  'clock',
  'slow-disk',
  'full-disk',
  'broken-disk',
  'bus',
  'lossy-bus',
  'harsh',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

export interface Plan {
  readonly seed: number
  readonly replicas: readonly ReplicaPlan[]
  readonly clients: readonly string[]
  readonly followers: readonly string[]
  readonly orders: readonly OrderPlan[]
  readonly faults: readonly Fault[]
  /** From then on nothing is done to anybody. */
  readonly healAtMs: number
  readonly leaseMs: number
  readonly openOrdersMax: number
  readonly delayMs: number
  readonly fsyncMs: number
  /** Of a hundred tasks so many take long: up to two leases. */
  readonly slowPercent: number
  /** Stages where people work. */
  readonly byHand: readonly string[]
  /** Loss, doubling and reordering within connections too. */
  readonly isHarsh: boolean
}

/** The stage that plans, and the one that gathers. */
export const PLAN_STAGE = 'order'
export const GATHER_STAGE = 'prepare'
const TICKET_STAGES = ['ingredients', 'cook', 'grill'] as const

/** The plan of a seed. */
export function planOf(seed: number): Plan {
  const random = new Random(mix(seed, 'plan'))
  const stages = TICKET_STAGES.slice(0, random.between(1, 3))
  const replicas = [PLAN_STAGE, ...stages, GATHER_STAGE].flatMap((stage) => {
    const concurrency = random.pick([1, 2, 2, 4, 16])
    return Array.from({ length: random.pick([1, 1, 2, 2, 3]) }, (_, at) => {
      return { party: `${stage}-${at + 1}`, stage, concurrency }
    })
  })
  const clients = random.chance(0.5) ? ['client-1'] : ['client-1', 'client-2']
  const healAtMs = random.between(1_500, 6_000)
  const leaseMs = random.pick([1_000, 1_500, 2_000, 3_000])
  const isHarsh = random.chance(0.25)
  const followers = random.chance(0.6) ? ['follower-1'] : ['follower-1', 'follower-2']
  const orders = ordersOf(random, stages, clients, healAtMs)
  const parties = [...replicas.map(({ party }) => party), ...clients, ...followers, 'chef']
  return {
    seed,
    replicas,
    clients,
    followers,
    orders,
    faults: faultsOf(random, parties, { healAtMs, leaseMs, isHarsh }),
    healAtMs,
    leaseMs,
    openOrdersMax: orders.length <= 16 && random.chance(0.2) ? random.between(3, 8) : 1_000,
    delayMs: random.pick([0.3, 1, 1, 5, 20]),
    fsyncMs: random.pick([0.3, 1, 1, 10, 40]),
    byHand: byHandOf(seed, [PLAN_STAGE, ...stages, GATHER_STAGE]),
    slowPercent: orders.length <= 16 && random.chance(0.15) ? 50 : 10,
    isHarsh,
  }
}

/** By a random source of its own: the rest of the plan is the same with people and without. */
function byHandOf(seed: number, stages: readonly string[]): string[] {
  const random = new Random(mix(seed, 'by-hand'))
  return random.chance(0.2) ? stages.filter(() => random.chance(0.5)) : []
}

function ordersOf(random: Random, stages: readonly string[], clients: readonly string[], healAtMs: number) {
  const count = random.pick([2, 4, 8, 8, 16, 30])
  return Array.from({ length: count }, (_, at): OrderPlan => {
    const atMs = random.between(200, healAtMs)
    const first = random.pick(clients)
    const isTwin = random.chance(0.1)
    const tickets = Array.from({ length: random.pick([0, 1, 1, 1, 2, 3]) }, () =>
      stages.filter(() => random.chance(0.75)),
    )
    return {
      key: `k${at + 1}`,
      atMs,
      clients: isTwin ? clients : [first],
      tickets,
      gather: random.chance(0.85),
      priority: random.chance(0.2) ? random.between(1, 9) : 0,
      cancelAtMs: random.chance(0.15) ? atMs + random.between(5, 3_000) : 0,
    }
  }).sort((a, b) => a.atMs - b.atMs)
}

type FaultBounds = Pick<Plan, 'healAtMs' | 'leaseMs' | 'isHarsh'>

function faultsOf(random: Random, parties: readonly string[], bounds: FaultBounds): Fault[] {
  const count = random.pick([0, 2, 5, 10, 20, 40])
  // Some seeds do one thing to everybody, others everything to one party.
  const favourite = random.chance(0.3) ? random.pick(FAULT_KINDS) : null
  const victim = random.chance(0.3) ? random.pick(['router', ...parties]) : null
  return Array.from({ length: count }, () => {
    const kind = favourite && random.chance(0.7) ? favourite : random.pick(FAULT_KINDS)
    return faultOf(random, kind, victim, parties, bounds)
  })
    .filter(({ kind }) => kind !== 'harsh' || bounds.isHarsh)
    .sort((a, b) => a.atMs - b.atMs)
}

/** Done to the disk, the bus, or the router's own machine. */
const DISK_FAULTS: readonly FaultKind[] = ['slow-disk', 'full-disk', 'broken-disk']
const BUS_FAULTS: readonly FaultKind[] = ['bus', 'lossy-bus']
const PROCESS_FAULTS: readonly FaultKind[] = ['crash', 'stop', 'pause', 'clock']

function faultOf(
  random: Random,
  kind: FaultKind,
  victim: string | null,
  parties: readonly string[],
  { healAtMs, leaseMs }: FaultBounds,
): Fault {
  const atMs = random.between(100, healAtMs - 50)
  const ms = kind === 'pause' ? random.between(50, leaseMs * 2) : random.pick([20, 200, 700, 2_000, 3_500])
  const party = DISK_FAULTS.includes(kind)
    ? 'disk'
    : BUS_FAULTS.includes(kind)
      ? 'bus'
      : PROCESS_FAULTS.includes(kind) && (victim === 'router' || random.chance(0.35))
        ? 'router'
        : victim !== null && victim !== 'router'
          ? victim
          : random.pick(parties)
  return { atMs, kind, party, ms }
}
