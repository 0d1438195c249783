/**
 * What is open in the kitchen, kept by its events. Invariant: it holds the open
 * orders and nothing of those that have ended, at most OPEN_ORDERS_MAX of them.
 */
import { Pace } from './pace.ts'
import type { ServiceTimes } from './service-times.ts'

/** Open orders that are kept one by one; further ones are only counted. */
export const OPEN_ORDERS_MAX = 100_000
/** Planned orders that say what an order is like. */
const RECENT_PLANS_MAX = 200
/** Ends of tasks that are remembered, by stage. */
const ENDS_MAX = 128

/** One portion: its item and the stages that it passes before it is gathered. */
export interface Portion {
  readonly label: string
  readonly stages: readonly string[]
}

/** What of an event counts here; `Event` of the messages is one. */
export interface KitchenEvent {
  readonly atMs: number
  readonly kind: string
  readonly order: number
  readonly ticket: number
  readonly stage: string
  readonly startedAtMs: number
  readonly tickets: readonly Portion[]
}

/** What a stage can do at once. */
export interface StageCapacity {
  readonly replicas: number
  /** Tasks that all of its replicas take together. */
  readonly window: number
}

/** A portion on its way. */
export interface OpenTicket extends Portion {
  /** The index of the stage that it waits for or is worked by; `stages.length` when it is through. */
  step: number
  /** When it came there. */
  sinceMs: number
  /** Waits for somebody's decision: it may take any time. */
  isStopped: boolean
}

/** An order on its way. */
export interface OpenOrder {
  readonly number: number
  isPlanned: boolean
  isStopped: boolean
  /** Accepted for later, and not begun: nothing of it waits. */
  isForLater: boolean
  /** Goes before all that are not. */
  isRushed: boolean
  sinceMs: number
  /** When its customer's wait began; 0 if that was not heard. */
  beganAtMs: number
  /** What its customer was told first; 0 if not known here. */
  promisedAtMs: number
  tickets: OpenTicket[]
}

/** What is known of an order before its events. */
export interface Expected {
  readonly portions: readonly Portion[]
  readonly promisedAtMs: number
  /** It is begun at a time of its own: until then nothing of it waits. */
  readonly isForLater?: boolean
}

/** What is to be made now. */
export interface AllDay {
  /** Portions that are not yet through, and of those how many each stage has still to work. */
  readonly items: readonly { item: string; portions: number; stages: Readonly<Record<string, number>> }[]
  /** Orders of which nobody has said yet what is in them. */
  readonly unplanned: number
  /** Orders that are open, counted here. */
  readonly orders: number
}

/** How an order ended, where its promise is known. */
export interface KeptPromise {
  readonly promisedAtMs: number
  readonly servedAtMs: number
}

export class Kitchen {
  readonly times: ServiceTimes
  readonly pace = new Pace()
  readonly #planning: string
  readonly #gathering: string
  readonly #open = new Map<number, OpenOrder>()
  readonly #capacities = new Map<string, StageCapacity>()
  readonly #ends = new Map<string, number[]>()
  readonly #plans: (readonly Portion[])[] = []
  #planned = 0
  readonly #onServed: (promise: KeptPromise) => void

  /** `onServed` hears of each order that was served and whose promise was told here. */
  constructor(options: {
    times: ServiceTimes
    planning: string
    gathering: string
    onServed?: (promise: KeptPromise) => void
  }) {
    this.times = options.times
    this.#planning = options.planning
    this.#gathering = options.gathering
    this.#onServed = options.onServed ?? (() => {})
  }

  get planning(): string {
    return this.#planning
  }

  get gathering(): string {
    return this.#gathering
  }

  /** The open orders, in the order of their numbers as far as they came so. */
  get open(): ReadonlyMap<number, OpenOrder> {
    return this.#open
  }

  /** What the last orders were made of; empty before the first. */
  get recentPlans(): readonly (readonly Portion[])[] {
    return this.#plans
  }

  /** The stages whose capacity is known. */
  get stages(): Iterable<string> {
    return this.#capacities.keys()
  }

  /** The capacity of a stage; undefined for one that never was heard of. */
  capacity(stage: string): StageCapacity | undefined {
    return this.#capacities.get(stage)
  }

  /** When the last tasks of a stage ended, oldest first. */
  ends(stage: string): readonly number[] {
    return this.#ends.get(stage) ?? []
  }

  /** What the stages can do now; of one that has nobody the last capacity is kept. */
  setCapacities(stages: Iterable<readonly [string, StageCapacity]>): void {
    for (const [stage, capacity] of stages) {
      if (capacity.window > 0 || !this.#capacities.has(stage)) this.#capacities.set(stage, capacity)
    }
  }

  /** An order of which it is known what is in it, and what was promised. */
  expect(number: number, { portions, promisedAtMs, isForLater = false }: Expected, atMs: number): void {
    const order = this.#order(number, atMs)
    if (order === undefined) return
    order.promisedAtMs = promisedAtMs
    order.isForLater = isForLater && !order.isPlanned
    if (!order.isPlanned && order.tickets.length === 0)
      order.tickets = portions.map((one) => ticketOf(one, 0))
  }

  /** Forgets what is open: events were missed. What was measured stays. */
  clear(): void {
    this.#open.clear()
    this.#ends.clear()
    this.pace.clear()
  }

  /** The next event. Events of orders that are not known are of ended ones, or of too long ago. */
  push(event: KitchenEvent): void {
    switch (event.kind) {
      case 'OrderAccepted':
        this.pace.accepted(event.atMs)
        return this.#begin(event)
      // An order for later: until now nobody waited for it.
      case 'OrderStarted':
        return this.#begin(event)
      case 'OrderRushed':
      case 'OrderUnrushed':
        return this.#rush(event)
      case 'OrderPlanned':
        return this.#plan(event)
      case 'StageDone':
        return this.#done(event)
      case 'TaskRecalled':
        return this.#recall(event)
      case 'TaskParked':
      case 'TaskDead':
        return this.#stop(event, true)
      case 'TaskRetried':
        return this.#stop(event, false)
      case 'OrderServed':
      case 'OrderCancelled':
      case 'OrderRefused':
        return this.#end(event)
      default:
    }
  }

  /** What is to be made now, by item and stage. */
  allDay(): AllDay {
    const items = new Map<string, { item: string; portions: number; stages: Record<string, number> }>()
    let unplanned = 0
    for (const { tickets, isForLater } of this.#open.values()) {
      if (isForLater || tickets.length === 0) {
        unplanned += 1
        continue
      }
      for (const { label, stages, step } of tickets) {
        if (step >= stages.length) continue
        const item = items.get(label) ?? { item: label, portions: 0, stages: {} }
        items.set(label, item)
        item.portions += 1
        for (const stage of stages.slice(step)) item.stages[stage] = (item.stages[stage] ?? 0) + 1
      }
    }
    const sorted = [...items.values()].sort((one, other) => other.portions - one.portions)
    return { items: sorted, unplanned, orders: this.#open.size }
  }

  #begin({ order: number, kind, atMs }: KitchenEvent): void {
    const order = this.#order(number, atMs)
    if (order === undefined) return
    order.beganAtMs = atMs
    if (kind === 'OrderStarted') order.isForLater = false
  }

  #order(number: number, atMs: number): OpenOrder | undefined {
    const known = this.#open.get(number)
    if (known !== undefined || this.#open.size >= OPEN_ORDERS_MAX) return known
    const order = {
      number,
      isPlanned: false,
      isStopped: false,
      isForLater: false,
      isRushed: false,
      sinceMs: atMs,
      beganAtMs: 0,
      promisedAtMs: 0,
      tickets: [],
    }
    this.#open.set(number, order)
    return order
  }

  #rush({ order: number, kind }: KitchenEvent): void {
    const order = this.#open.get(number)
    if (order !== undefined) order.isRushed = kind === 'OrderRushed'
  }

  #plan({ order: number, atMs, startedAtMs, tickets }: KitchenEvent): void {
    this.#measure(this.#planning, '', atMs, startedAtMs)
    const order = this.#order(number, atMs)
    if (order !== undefined) {
      order.isPlanned = true
      order.isForLater = false
      order.sinceMs = atMs
      order.tickets = tickets.map((one) => ticketOf(one, atMs))
    }
    this.#plans[this.#planned % RECENT_PLANS_MAX] = tickets.map(({ label, stages }) => ({ label, stages }))
    this.#planned += 1
  }

  #done({ order: number, ticket: at, stage, atMs, startedAtMs }: KitchenEvent): void {
    const order = this.#open.get(number)
    const ticket = order?.tickets[at - 1]
    if (at === 0 || ticket !== undefined) this.#measure(stage, ticket?.label ?? '', atMs, startedAtMs)
    if (order === undefined || ticket === undefined) return
    ticket.step = ticket.stages.indexOf(stage, ticket.step) + 1 || ticket.step + 1
    ticket.sinceMs = atMs
    ticket.isStopped = false
    if (order.tickets.every(({ step, stages }) => step >= stages.length)) order.sinceMs = atMs
  }

  /** A person has undone a bump: the portion is back where that was. */
  #recall({ order: number, ticket: at, stage, atMs }: KitchenEvent): void {
    const ticket = this.#open.get(number)?.tickets[at - 1]
    if (ticket === undefined) return
    ticket.step = ticket.stages.lastIndexOf(stage, ticket.step)
    ticket.sinceMs = atMs
  }

  #stop({ order: number, ticket: at }: KitchenEvent, isStopped: boolean): void {
    const order = this.#open.get(number)
    if (order === undefined) return
    const ticket = order.tickets[at - 1]
    if (ticket === undefined) order.isStopped = isStopped
    else ticket.isStopped = isStopped
  }

  #end({ order: number, kind, atMs, startedAtMs }: KitchenEvent): void {
    const order = this.#open.get(number)
    this.#open.delete(number)
    if (kind !== 'OrderServed') return
    this.#measure(this.#gathering, '', atMs, startedAtMs)
    const { promisedAtMs = 0, beganAtMs = 0 } = order ?? {}
    this.pace.served(atMs, beganAtMs > 0 ? atMs - beganAtMs : undefined)
    if (promisedAtMs > 0) this.#onServed({ promisedAtMs, servedAtMs: atMs })
  }

  #measure(stage: string, item: string, atMs: number, startedAtMs: number): void {
    if (startedAtMs <= 0) return
    this.times.add(stage, item, atMs - startedAtMs)
    const ends = this.#ends.get(stage) ?? []
    this.#ends.set(stage, ends)
    ends.push(atMs)
    if (ends.length > 2 * ENDS_MAX) ends.splice(0, ENDS_MAX)
  }
}

function ticketOf({ label, stages }: Portion, sinceMs: number): OpenTicket {
  return { label, stages, step: 0, sinceMs, isStopped: false }
}
