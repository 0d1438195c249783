/**
 * When an order will be ready: the open orders are put through the stages in
 * the order in which the router gives them out, with the measured times, and a
 * new one after them.
 * Invariant: no clock of its own, and bounded work a forecast.
 */
import type { Kitchen, OpenOrder, OpenTicket, Portion } from './kitchen.ts'
import { StageSchedule } from './schedule.ts'

/** Orders that are put through one by one; further ones count as so many like the last ones. */
const EXACT_ORDERS_MAX = 2_000
/** What is being worked takes at least this share of its time still: it may be slow, but ends. */
const LEFT_SHARE_MIN = 0.1
/** A plan is kept the longer the more orders are in it, so that making plans takes a small part of the time. */
const FRESH_MS_AN_ORDER = 0.25
/** Not shorter: an order that was put in is on its way to the router. */
const FRESH_MS_MIN = 25

/** More or fewer replicas of a stage. */
export interface Change {
  readonly stage: string
  readonly replicas: number
}

/** What a kitchen can do. */
export interface Forecast {
  /** As many orders like the last ones, without a pause. */
  readonly ordersPerHour: number
  /** The wait of the next order, in ms. */
  readonly waitMs: number
  /** The stage that sets the pace. */
  readonly bottleneck: string
}

/** The same kitchen with other replicas. */
export interface WhatIf {
  readonly before: Forecast
  readonly after: Forecast
}

/** What one forecast works with: when the places are free after all open orders, and when those will be ready. */
interface Plan {
  readonly madeAtMs: number
  readonly schedules: Schedules
  readonly readyAtMs: Map<number, number>
}

type Schedules = Map<string, StageSchedule>
/** What is being worked, and when it will be done. */
type Ends = Map<OpenOrder | OpenTicket, number>

/** What is being worked, and the time that it takes. */
interface Held {
  readonly what: OpenOrder | OpenTicket
  readonly ms: number
}

export class Forecaster {
  readonly #kitchen: Kitchen
  readonly #freshMsMax: number
  #plan: Plan | undefined

  /**
   * A plan of all open orders is kept for a moment, for `freshMsMax` at most; new orders are added to it meanwhile.
   */
  constructor(kitchen: Kitchen, freshMsMax: number) {
    this.#kitchen = kitchen
    this.#freshMsMax = freshMsMax
  }

  /** When an order would be ready that came now. */
  next(portions: readonly Portion[], nowMs: number): number {
    // Asking takes no place: the order is put into a copy that only this answer uses.
    return this.#through(copyOf(this.#fresh(nowMs).schedules), undefined, portions, nowMs)
  }

  /** The same for an order that has just been taken: the next ones come after it. */
  admit(portions: readonly Portion[], nowMs: number): number {
    return this.#through(this.#fresh(nowMs).schedules, undefined, portions, nowMs)
  }

  /** When an open order will be ready; undefined for one that is not known, or waits for a decision. */
  readyAtMs(order: number, nowMs: number): number | undefined {
    return this.#fresh(nowMs).readyAtMs.get(order)
  }

  /** What the kitchen does with other replicas; a stage without any has an order wait for ever. */
  whatIf(changes: readonly Change[], nowMs: number): WhatIf {
    return { before: this.#forecast([], nowMs), after: this.#forecast(changes, nowMs) }
  }

  /** How long one order keeps the slowest stage busy: orders at this distance let the wait neither grow nor shrink. */
  spacingMs(): number {
    return 3_600_000 / this.#pace([]).ordersPerHour
  }

  #forecast(changes: readonly Change[], nowMs: number): Forecast {
    const pace = this.#pace(changes)
    const plan = this.#make(nowMs, changes)
    const waitMs = this.#through(plan.schedules, undefined, this.#typical(), nowMs) - nowMs
    return { ...pace, waitMs: pace.ordersPerHour > 0 ? waitMs : Number.POSITIVE_INFINITY }
  }

  #pace(changes: readonly Change[]): { ordersPerHour: number; bottleneck: string } {
    let slowest = { ordersPerHour: Number.POSITIVE_INFINITY, bottleneck: '' }
    for (const [stage, ms] of this.#workOfAnOrder()) {
      const ordersPerHour = (this.#places(stage, changes) / Math.max(ms, 0.001)) * 3_600_000
      if (ordersPerHour < slowest.ordersPerHour) slowest = { ordersPerHour, bottleneck: stage }
    }
    return slowest
  }

  /** The time in ms that an order like the last ones takes of each stage. */
  #workOfAnOrder(): Map<string, number> {
    const { times, planning, gathering, recentPlans } = this.#kitchen
    const plans = recentPlans.length > 0 ? recentPlans : [this.#typical()]
    const work = new Map([
      [planning, times.mean(planning, '')],
      [gathering, times.mean(gathering, '')],
    ])
    for (const portions of plans) {
      for (const { label, stages } of portions) {
        for (const stage of stages) {
          work.set(stage, (work.get(stage) ?? 0) + times.mean(stage, label) / plans.length)
        }
      }
    }
    return work
  }

  /** What stands for an order of which nothing is known: the last one of those that were planned. */
  #typical(): readonly Portion[] {
    return this.#kitchen.recentPlans.at(-1) ?? []
  }

  #fresh(nowMs: number): Plan {
    const made = this.#plan
    const freshMs = Math.min(
      this.#freshMsMax,
      Math.max(FRESH_MS_MIN, FRESH_MS_AN_ORDER * this.#kitchen.open.size),
    )
    if (made !== undefined && nowMs >= made.madeAtMs && nowMs - made.madeAtMs < freshMs) return made
    this.#plan = this.#make(nowMs, [])
    return this.#plan
  }

  #make(nowMs: number, changes: readonly Change[]): Plan {
    const endMs: Ends = new Map()
    const { exact, others } = this.#inWork()
    const schedules = this.#schedules(exact, nowMs, changes, endMs)
    const plan: Plan = { madeAtMs: nowMs, schedules, readyAtMs: new Map() }
    for (const order of exact) {
      plan.readyAtMs.set(order.number, this.#orderThrough(schedules, order, endMs, nowMs))
    }
    if (others > 0) {
      for (const [stage, ms] of this.#workOfAnOrder()) schedules.get(stage)?.spread(ms * others)
    }
    return plan
  }

  /**
   * The open orders in the order in which they are given out, and how many more there are; without those that wait
   * for a decision, or for a time of their own.
   */
  #inWork(): { exact: OpenOrder[]; others: number } {
    const exact: OpenOrder[] = []
    let others = 0
    for (const order of this.#kitchen.open.values()) {
      if (order.isForLater || isStopped(order)) continue
      if (exact.length < EXACT_ORDERS_MAX) exact.push(order)
      else others += 1
    }
    return { exact: exact.sort(byRank), others }
  }

  /** The stages with what is being worked in its places; `endMs` gets when that will end. */
  #schedules(exact: readonly OpenOrder[], nowMs: number, changes: readonly Change[], endMs: Ends): Schedules {
    const held = new Map<string, Held[]>()
    const { planning, gathering, times } = this.#kitchen
    const put = (stage: string, item: string, what: OpenOrder | OpenTicket): void => {
      const list = held.get(stage) ?? []
      held.set(stage, list)
      if (list.length < this.#window(stage)) list.push({ what, ms: times.mean(stage, item) })
    }
    for (const order of exact) {
      if (!order.isPlanned) put(planning, '', order)
      else if (isThrough(order)) put(gathering, '', order)
      for (const ticket of order.isPlanned ? order.tickets : []) {
        const stage = ticket.stages[ticket.step]
        if (stage !== undefined) put(stage, ticket.label, ticket)
      }
    }
    const schedules: Schedules = new Map()
    for (const stage of new Set([...this.#kitchen.stages, ...held.keys(), planning, gathering])) {
      const freeAtMs = this.#freeTimes(stage, held.get(stage) ?? [], nowMs, endMs)
      schedules.set(stage, new StageSchedule(this.#places(stage, changes), nowMs, freeAtMs))
    }
    return schedules
  }

  /** When the places that are taken will be free. What came last into work took the place that was freed last. */
  #freeTimes(stage: string, held: readonly Held[], nowMs: number, endMs: Ends): number[] {
    const ends = this.#kitchen.ends(stage)
    const isFull = held.length >= this.#window(stage)
    return held.map(({ what, ms }, at) => {
      const freedMs = isFull ? (ends[ends.length - (held.length - at)] ?? 0) : 0
      const workedMs = Math.max(0, nowMs - Math.max(what.sinceMs, freedMs))
      const freeMs = nowMs + Math.max(ms - workedMs, ms * LEFT_SHARE_MIN)
      endMs.set(what, freeMs)
      return freeMs
    })
  }

  #window(stage: string): number {
    return this.#kitchen.capacity(stage)?.window ?? 1
  }

  #places(stage: string, changes: readonly Change[]): number {
    const { replicas = 1, window = 1 } = this.#kitchen.capacity(stage) ?? {}
    const more = changes.reduce((sum, change) => sum + (change.stage === stage ? change.replicas : 0), 0)
    return Math.max(0, window + more * (window / Math.max(1, replicas)))
  }

  #orderThrough(schedules: Schedules, order: OpenOrder, endMs: Ends, nowMs: number): number {
    if (!order.isPlanned) {
      const portions = order.tickets.length > 0 ? order.tickets : this.#typical()
      return this.#through(schedules, endMs.get(order), portions, nowMs)
    }
    const gatheredMs = endMs.get(order)
    if (gatheredMs !== undefined) return gatheredMs
    let readyMs = nowMs
    for (const ticket of order.tickets) {
      readyMs = Math.max(readyMs, this.#ticketThrough(schedules, ticket, endMs.get(ticket), nowMs))
    }
    const { gathering, times } = this.#kitchen
    return place(schedules, gathering, readyMs, times.mean(gathering, ''))
  }

  #ticketThrough(
    schedules: Schedules,
    { stages, step, label }: OpenTicket,
    endMs: number | undefined,
    nowMs: number,
  ): number {
    let atMs = endMs ?? nowMs
    for (const stage of stages.slice(endMs === undefined ? step : step + 1)) {
      atMs = place(schedules, stage, atMs, this.#kitchen.times.mean(stage, label))
    }
    return atMs
  }

  /** Puts an order that is not planned yet through; `plannedAtMs` is given for one that is being planned. */
  #through(
    schedules: Schedules,
    plannedAtMs: number | undefined,
    portions: readonly Portion[],
    nowMs: number,
  ): number {
    const { planning, gathering, times } = this.#kitchen
    const plannedMs = plannedAtMs ?? place(schedules, planning, nowMs, times.mean(planning, ''))
    let readyMs = plannedMs
    for (const { label, stages } of portions) {
      let atMs = plannedMs
      for (const stage of stages) atMs = place(schedules, stage, atMs, times.mean(stage, label))
      readyMs = Math.max(readyMs, atMs)
    }
    return place(schedules, gathering, readyMs, times.mean(gathering, ''))
  }
}

function byRank(one: OpenOrder, other: OpenOrder): number {
  if (one.isRushed !== other.isRushed) return one.isRushed ? -1 : 1
  return ageOf(one) - ageOf(other) || one.number - other.number
}

/** When its wait began: the oldest goes first. Of one whose events are still on their way, when it was taken. */
function ageOf({ beganAtMs, sinceMs }: OpenOrder): number {
  return beganAtMs || sinceMs
}

function place(schedules: Schedules, stage: string, fromMs: number, ms: number): number {
  return schedules.get(stage)?.place(fromMs, ms) ?? fromMs + ms
}

function copyOf(schedules: Schedules): Schedules {
  return new Map([...schedules].map(([stage, schedule]) => [stage, schedule.copy()]))
}

function isThrough({ tickets }: OpenOrder): boolean {
  return tickets.every(({ step, stages }) => step >= stages.length)
}

function isStopped(order: OpenOrder): boolean {
  return order.isStopped || order.tickets.some((ticket) => ticket.isStopped)
}
