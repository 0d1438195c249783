/** Runs a plan from its first order to rest, and says whether every promise was kept. */
import { inspect } from 'node:util'
import type { StagesView } from '@foodtruck/messages'
import { startRouter } from '@foodtruck/router'
import { healAll, inflict } from './faults.ts'
import { brokenDisks } from './machine/disk.ts'
import { installGlobals, real } from './machine/globals.ts'
import { type Moment, type Program, World } from './machine/world.ts'
import { chefProgram } from './parties/chef.ts'
import { Customers } from './parties/customers.ts'
import { Follower } from './parties/follower.ts'
import { replicaProgram } from './parties/kitchen.ts'
import { peopleProgram } from './parties/people.ts'
import type { FaultKind, OrderPlan, Plan } from './plan.ts'
import type { Violation } from './seen.ts'

/** What came of a plan. */
export interface Outcome {
  readonly violation: Violation | null
  /** Equal for equal histories. */
  readonly hash: string
  readonly history: readonly Moment[]
  readonly counts: {
    orders: number
    events: number
    redelivered: number
    happenings: number
    simulatedMs: number
  }
}

/** After the healing everything has to come to rest within so long. */
const REST_MS_MAX = 180_000
const LOOK_MS = 250
/** On a harsh network so many frames in a hundred are lost, doubled or overtaken all the time. */
const HARSH_PERCENT_ALWAYS = 4
/** A run of more happenings runs in circles. */
const HAPPENINGS_MAX = 400_000
/** When an end that nobody told is asked for. */
const ASK_MS = 1_500
/** A process stops within so long, and the time of a handler that does not heed its revocation. */
const STOP_MS_MAX = 3_000
/** How often the router is asked for its stages before it counts as dumb. */
const ASKS_MAX = 3
const SETTLE_MS = 300
const STEP_MS = 20

/** Faults after which a party is another process. */
const RESTARTS: readonly FaultKind[] = ['crash', 'stop']

/** Runs the plan. Only one at a time: time is global. */
export async function simulate(plan: Plan): Promise<Outcome> {
  installGlobals()
  const outcome = await new Promise<Outcome>((resolve) => {
    // A turn of its own: promises of the run can only be run where none is being run.
    real.setImmediate(() => resolve(new Run(plan).toTheEnd()))
  })
  // Rejections that nobody took are told after the turn: each would have ended its process.
  await new Promise((resolve) => real.setImmediate(resolve))
  const defect = unhandled.splice(0).find((error) => !(error instanceof Error && brokenDisks.has(error)))
  if (defect === undefined || outcome.violation) return outcome
  const text = inspect(defect)
  return { ...outcome, violation: { promise: 'alive', text } }
}

const unhandled: unknown[] = []
process.on('unhandledRejection', (error) => unhandled.push(error))

class Run {
  readonly #world: World
  readonly #customers: Customers[]
  readonly #followers: Follower[]
  readonly #parties: string[]
  #lastAskedMs = 0

  constructor(plan: Plan) {
    const world = new World(plan).enter()
    this.#world = world
    this.#customers = plan.clients.map((client) => new Customers(world, client))
    this.#followers = plan.followers.map((party) => new Follower(world, party))
    world.program('router', routerProgram(plan))
    for (const replica of plan.replicas) world.program(replica.party, replicaProgram(world, replica))
    for (const customers of this.#customers) world.program(customers.client, customers.program)
    for (const follower of this.#followers) world.program(follower.party, follower.program)
    world.program('chef', chefProgram(world))
    world.program('people', peopleProgram(world))
    this.#parties = [
      'router',
      ...plan.replicas.map(({ party }) => party),
      ...plan.clients,
      ...plan.followers,
      'chef',
      ...(plan.byHand.length > 0 ? ['people'] : []),
    ]
  }

  toTheEnd(): Outcome {
    const world = this.#world
    const { plan, scheduler } = world
    for (const [at, party] of this.#parties.entries()) scheduler.after(at * 2, null, () => world.start(party))
    if (plan.isHarsh)
      for (const party of this.#parties) world.network.link(party).harsh = HARSH_PERCENT_ALWAYS
    for (const fault of plan.faults) scheduler.after(fault.atMs, null, () => inflict(world, fault))
    this.#until(plan.healAtMs)
    if (!this.#isOver) healAll(world, this.#parties)
    while (!this.#isOver && scheduler.nowMs < plan.healAtMs + REST_MS_MAX && !this.#isAtRest()) {
      this.#until(scheduler.nowMs + LOOK_MS)
      // Faults undo themselves late: nobody stays down.
      for (const party of this.#parties) world.start(party)
    }
    if (!this.#isOver) this.#rest()
    const { rows } = world.checker.log
    return {
      violation: world.checker.violation,
      hash: world.hash,
      history: world.history,
      counts: {
        orders: world.checker.log.orders.size,
        events: rows.length,
        redelivered: rows.filter(({ kind }) => kind === 'TaskRedelivered').length,
        happenings: scheduler.happened,
        simulatedMs: Math.round(scheduler.nowMs),
      },
    }
  }

  get #isOver(): boolean {
    return this.#world.checker.violation !== null
  }

  #until(ms: number): void {
    const { scheduler } = this.#world
    while (!this.#isOver && scheduler.step(ms)) {
      if (scheduler.happened > HAPPENINGS_MAX) this.#world.checker.fail('comes-to-rest', 'it runs in circles')
    }
    if (!this.#isOver) scheduler.nowMs = ms
  }

  /** Every customer knows how every order ended, and every follower has every event. */
  #isAtRest(): boolean {
    const { scheduler, checker } = this.#world
    const open = [...checker.log.orders.values()].some(
      ({ status }) => status === 'accepted' || status === 'working',
    )
    if (open || this.#followers.some(({ sequence }) => sequence < checker.log.lastSequence)) return false
    if (this.#unknown().length === 0) return true
    if (scheduler.nowMs - this.#lastAskedMs > ASK_MS) {
      this.#lastAskedMs = scheduler.nowMs
      for (const customers of this.#customers) this.#inParty(customers.client, () => customers.ask())
    }
    return false
  }

  /** Wishes whose end their customer was neither told nor shown. */
  #unknown(): string[] {
    return this.#customers.flatMap(({ client, wishes }) =>
      wishes
        .filter(({ status, isShown, plan }) => status === '' && !(isShown && this.#mayAsk(plan)))
        .map(({ plan, order }) => `${client} ${plan.key} (order ${order})`),
    )
  }

  /**
   * The news of an end goes to whoever submitted last. That may be another client, or a process that has died
   * since and whose frames were late; and a harsh link loses it without a trace.
   */
  #mayAsk({ clients }: OrderPlan): boolean {
    const { isHarsh, faults } = this.#world.plan
    const isRestarted = faults.some(({ kind, party }) => RESTARTS.includes(kind) && clients.includes(party))
    return isHarsh || clients.length > 1 || isRestarted
  }

  #inParty(party: string, run: () => void): void {
    const process = this.#world.processes.get(party)
    if (process) this.#world.scheduler.enter(process, run)
  }

  #rest(): void {
    const { checker, scheduler } = this.#world
    if (!this.#isAtRest()) return checker.fail('comes-to-rest', this.#unfinished())
    // Acknowledgements of the last results are on their way still; what was lost is let go with its lease.
    const lastMs = scheduler.nowMs + 2 * this.#world.plan.leaseMs
    let stages: StagesView | null = null
    do {
      this.#until(scheduler.nowMs + SETTLE_MS)
      stages = this.#stages()
    } while (!this.#isOver && stages !== null && isBusy(stages) && scheduler.nowMs < lastMs)
    if (this.#isOver) return
    if (stages === null) return checker.fail('comes-to-rest', 'the router does not answer')
    const followers = new Map(this.#followers.map(({ party, sequence }) => [party, sequence]))
    this.#world.see({ kind: 'rest', stages, followers })
    if (!this.#isOver) this.#stopAll()
  }

  #unfinished(): string {
    const { log } = this.#world.checker
    const open = [...log.orders.values()]
      .filter(({ status }) => status === 'accepted' || status === 'working')
      .map(({ number }) => number)
    const behind = this.#followers
      .filter(({ sequence }) => sequence < log.lastSequence)
      .map(({ party, sequence }) => `${party} at event ${sequence} of ${log.lastSequence}`)
    return `open: ${open.join(', ') || 'none'}; not known to their customers: ${this.#unknown().join(', ') || 'none'}; ${behind.join(', ')}`
  }

  /** What the router says of its stages; null if it says nothing. A question that is lost with its connection is asked again. */
  #stages(): StagesView | null {
    const { scheduler } = this.#world
    const [customers] = this.#customers
    let shown: StagesView | null = null
    for (let asks = 0; asks < ASKS_MAX && shown === null && !this.#isOver; asks++) {
      this.#inParty(customers?.client ?? '', () => customers?.stages((stages) => (shown = stages)))
      this.#untilIt(scheduler.nowMs + STOP_MS_MAX, () => shown !== null)
    }
    return shown
  }

  /** Until the condition holds, or the moment has come. */
  #untilIt(ms: number, isDone: () => boolean): void {
    const { scheduler } = this.#world
    while (!this.#isOver && !isDone() && scheduler.nowMs < ms) this.#until(scheduler.nowMs + STEP_MS)
  }

  /** Whoever holds nothing leaves at once; the router last. */
  #stopAll(): void {
    const world = this.#world
    world.isClosing = true
    for (const party of this.#parties.slice(1)) world.stop(party, () => undefined)
    const whoIsLeft = (): string[] => this.#parties.slice(1).filter((party) => world.processes.has(party))
    const stopMs = STOP_MS_MAX + 2 * world.plan.leaseMs
    this.#untilIt(world.scheduler.nowMs + stopMs, () => whoIsLeft().length === 0)
    if (this.#isOver) return
    const left = whoIsLeft()
    if (left.length > 0) world.checker.fail('nothing-left', `${left.join(', ')} did not stop`)
    world.stop('router', () => undefined)
    this.#untilIt(world.scheduler.nowMs + STOP_MS_MAX, () => !world.processes.has('router'))
    if (!this.#isOver && world.processes.has('router'))
      world.checker.fail('nothing-left', 'the router did not stop')
  }
}

function isBusy({ stages, openOrders }: StagesView): boolean {
  return openOrders > 0 || stages.some(({ waiting, working, parked }) => waiting + working + parked > 0)
}

function routerProgram(plan: Plan): Program {
  return () =>
    startRouter({
      name: 'truck',
      data: '/sim',
      keys: '',
      bind: 'sim://router',
      busIn: 'sim://bus',
      openOrdersMax: plan.openOrdersMax,
      leaseMs: plan.leaseMs,
      logLevel: 'silent',
      healthHost: '',
      healthPort: 0,
    } as Parameters<typeof startRouter>[0])
}
