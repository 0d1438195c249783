/**
 * What customers are promised. Invariant: the first promise of an order is kept
 * with it and never changes, so that its error can be measured.
 */
import {
  type Expected,
  Forecaster,
  Kitchen,
  type Portion,
  Quantiles,
  ServiceTimes,
} from '@foodtruck/forecast'
import type { Menu, MenuSource } from '@foodtruck/menu'
import { Order, type OrderLine, type OrderView } from '@foodtruck/messages'
import { addGauges, ErrorCode, type Registry, TruckError } from '@foodtruck/runtime'
import { dayOf } from './day.ts'
import { isoTime } from './event-json.ts'
import { decodeOrder } from './order-body.ts'

/** How long a plan of all open orders is used at most; new orders are added to it meanwhile. */
const PLAN_FRESH_MS_MAX = 500

/** From which waits on orders are quoted, and refused; 0 for never. */
export interface PromiseLimits {
  readonly quoteMs: number
  readonly refuseMs: number
}

/** What becomes of the next order. */
export type IntakeState = 'taking' | 'quoting' | 'spacing' | 'refusing'

/** Whether orders are taken, and what decides it. */
export interface IntakeJson {
  state: IntakeState
  waitSeconds: number
  /** From which wait on; left out for never. */
  quoteSeconds?: number
  spaceSeconds?: number
  refuseSeconds?: number
}

/** What an order is promised. */
export type Promised = Expected

export interface PromiseJson {
  promisedAt?: string
  quoted?: true
  estimate?: string
}

export class Promises {
  readonly kitchen: Kitchen
  readonly forecaster: Forecaster
  readonly #menus: MenuSource
  readonly #limits: PromiseLimits
  /** From when on the next order is taken, while orders are taken at a distance. */
  #nextAtMs = 0
  #day = ''
  #errors = new Quantiles()

  constructor({ menus, limits }: { menus: MenuSource; limits: PromiseLimits }) {
    this.#menus = menus
    this.#limits = limits
    const { planning, gathering } = menus.current
    this.kitchen = new Kitchen({
      times: new ServiceTimes((stage, item) => menuMs(menus.current, stage, item)),
      planning: planning.stage,
      gathering: gathering.stage,
      onServed: ({ promisedAtMs, servedAtMs }) => this.#measure(promisedAtMs, servedAtMs),
    })
    this.forecaster = new Forecaster(this.kitchen, PLAN_FRESH_MS_MAX)
  }

  /** When an order will be ready. Throws KITCHEN_BUSY if that is later than is promised. */
  make(payload: Uint8Array, nowMs: number): Promised {
    const { lines = [], dueAtMs = 0 } = decodeOrder(payload) ?? {}
    const portions = this.#portions(lines)
    const { refuseMs } = this.#limits
    // Put through for nothing but these: a kitchen of many places is not copied for every order.
    const nextMs = dueAtMs > nowMs || refuseMs > 0 ? this.forecaster.next(portions, nowMs) : nowMs
    // What is wanted later than the kitchen needs takes nothing from those who wait now.
    if (dueAtMs > nextMs) return { portions, promisedAtMs: dueAtMs, isForLater: true }
    if (refuseMs > 0) this.#admit(nextMs - nowMs, nowMs)
    return { portions, promisedAtMs: Math.round(this.forecaster.admit(portions, nowMs)) }
  }

  /** The router has taken the order. */
  taken(order: number, promised: Promised, nowMs: number): void {
    this.kitchen.expect(order, promised, nowMs)
  }

  /** The promise in an answer to a new order. */
  told(promisedAtMs: number, nowMs: number): PromiseJson {
    if (promisedAtMs === 0) return {}
    const { quoteMs } = this.#limits
    return {
      promisedAt: isoTime(promisedAtMs),
      ...(quoteMs > 0 && promisedAtMs - nowMs > quoteMs && { quoted: true }),
    }
  }

  /** What would become of an order like the last one; before the first, like one of the menu's first item. */
  intake(nowMs: number): IntakeJson {
    const { quoteMs, refuseMs } = this.#limits
    const first = this.#menus.current.items.slice(0, 1).map(({ name: item }) => ({ item, quantity: 1 }))
    const like = this.kitchen.recentPlans.at(-1) ?? this.#portions(first)
    const waitMs = this.forecaster.next(like, nowMs) - nowMs
    return {
      state: this.#stateAt(waitMs),
      waitSeconds: Math.round(waitMs) / 1_000,
      ...(quoteMs > 0 && { quoteSeconds: quoteMs / 1_000 }),
      ...(quoteMs > 0 && refuseMs > 0 && { spaceSeconds: (quoteMs + refuseMs) / 2_000 }),
      ...(refuseMs > 0 && { refuseSeconds: refuseMs / 1_000 }),
    }
  }

  /** The promise of an order, and for an open one when it will be ready by what is known now. */
  shown(view: OrderView, nowMs: number): PromiseJson {
    const promisedAtMs = promisedAtOf(view.payload)
    const readyMs = view.endedAtMs > 0 ? undefined : this.forecaster.readyAtMs(view.number, nowMs)
    return {
      ...(promisedAtMs > 0 && { promisedAt: isoTime(promisedAtMs) }),
      ...(readyMs !== undefined && { estimate: isoTime(Math.round(readyMs)) }),
    }
  }

  /** Adds the error of the promises as metrics. */
  addMetrics(registry: Registry): void {
    const seconds = (share: number) => () => (this.#errors.at(share) ?? 0) / 1_000
    addGauges(registry, {
      truck_promise_error_seconds_p50: ['Promised minus actual, the middle one of the day.', seconds(0.5)],
      truck_promise_error_seconds_p90: ['Promised minus actual, nine of ten are below.', seconds(0.9)],
      truck_promise_error_seconds_p10: ['Promised minus actual, nine of ten are above.', seconds(0.1)],
      truck_promises_measured: ['Orders of the day that are in the errors.', () => this.#errors.count],
    })
  }

  /** First quoted, then at the distance of the slowest stage, then not at all. */
  #admit(waitMs: number, nowMs: number): void {
    const { refuseMs } = this.#limits
    const state = this.#stateAt(waitMs)
    if (state === 'refusing') throw busy(waitMs, nowMs + waitMs - refuseMs, nowMs)
    if (state !== 'spacing') return
    if (nowMs < this.#nextAtMs) throw busy(waitMs, this.#nextAtMs, nowMs)
    this.#nextAtMs = nowMs + this.forecaster.spacingMs()
  }

  #stateAt(waitMs: number): IntakeState {
    const { quoteMs, refuseMs } = this.#limits
    if (refuseMs > 0 && waitMs > refuseMs) return 'refusing'
    if (quoteMs === 0 || waitMs <= quoteMs) return 'taking'
    return refuseMs > 0 && waitMs > (quoteMs + refuseMs) / 2 ? 'spacing' : 'quoting'
  }

  #portions(lines: readonly Pick<OrderLine, 'item' | 'quantity'>[]): Portion[] {
    const portions: Portion[] = []
    for (const { item: name, quantity } of lines) {
      const item = this.#menus.current.item(name)
      const portion = { label: name, stages: item?.stages.map(({ stage }) => stage) ?? [] }
      for (let count = 0; count < quantity; count += 1) portions.push(portion)
    }
    return portions
  }

  #measure(promisedAtMs: number, servedAtMs: number): void {
    const day = dayOf(servedAtMs, this.#menus.current.timezone)
    if (day !== this.#day) this.#errors = new Quantiles()
    this.#day = day
    this.#errors.add(promisedAtMs - servedAtMs)
  }
}

/** The bytes of an order with its promise in them. */
export function withPromise(payload: Uint8Array, { promisedAtMs }: Promised): Uint8Array {
  // Two encoded messages one after the other are one with the fields of both.
  return Buffer.concat([payload, Order.encode({ promisedAtMs })])
}

/** What an order was promised first; 0 for nothing. */
export function promisedAtOf(payload: Uint8Array): number {
  return decodeOrder(payload)?.promisedAtMs ?? 0
}

function menuMs(menu: Menu, stage: string, item: string): number | undefined {
  const { planning, gathering } = menu
  if (item === '') {
    const own = [planning, gathering].find((one) => one.stage === stage)
    return own === undefined ? undefined : own.seconds * 1_000
  }
  const found = menu.item(item)?.stages.find((one) => one.stage === stage)
  return found === undefined ? undefined : found.seconds * 1_000
}

function busy(waitMs: number, possibleAtMs: number, nowMs: number): TruckError {
  const possibleAt = isoTime(Math.ceil(possibleAtMs))
  const minutes = Math.ceil(waitMs / 60_000)
  return new TruckError(
    ErrorCode.KITCHEN_BUSY,
    `The order would take about ${minutes} min; orders are expected to be taken again at ${possibleAt}.`,
    { details: { retryAfterMs: Math.max(1, possibleAtMs - nowMs), possibleAt } },
  )
}
