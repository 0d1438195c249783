/**
 * A day in figures, of its orders and events. Invariant: every order that was
 * put in is in exactly one of served, cancelled, refused and open.
 */
import { Quantiles } from './quantiles.ts'

const HOUR_MS = 3_600_000
/** A day of a change of the clocks has 25. */
const HOURS_MAX = 25
/** Stages and items that are told apart. */
const KEYS_MAX = 1_000

/** An order of the day. */
export interface DayOrder {
  readonly status: string
  readonly acceptedAtMs: number
  /** 0 for an open one. */
  readonly endedAtMs: number
  /** 0 for none. */
  readonly promisedAtMs: number
  /** What its customer was told that it costs; undefined if nothing. */
  readonly quote: { readonly minor: number; readonly currency: string } | undefined
}

/** How long a stage took for an item; '' for the order's own steps. All in ms. */
export interface StageTimes {
  readonly stage: string
  readonly item: string
  readonly count: number
  readonly p50Ms: number
  readonly p90Ms: number
}

/** A day. */
export interface DayReport {
  readonly accepted: number
  readonly served: number
  readonly cancelled: number
  readonly refused: number
  readonly open: number
  /** Whether the counts add up. */
  readonly balanced: boolean
  /** Served later than promised, or open and past the promise. */
  readonly late: number
  /** By currency: quoted for served and open orders, and given back for the others, in minor units. */
  readonly money: readonly { currency: string; revenueMinor: number; refundsMinor: number }[]
  /** Of each hour from the day's beginning. */
  readonly hours: readonly { atMs: number; accepted: number; served: number }[]
  /** From acceptance to the end, of served orders; undefined if there are none. */
  readonly wait: { p50Ms: number; p90Ms: number } | undefined
  /** Promised minus actual: above 0 was earlier than promised. `p90AbsMs` is of its size. */
  readonly promise: { count: number; p50Ms: number; p90Ms: number; p90AbsMs: number } | undefined
  readonly stages: readonly StageTimes[]
}

type Status = 'served' | 'cancelled' | 'refused' | 'open'

export class DayFigures {
  readonly #fromMs: number
  readonly #toMs: number
  readonly #nowMs: number
  readonly #counts = { accepted: 0, served: 0, cancelled: 0, refused: 0, open: 0 }
  #late = 0
  readonly #money = new Map<string, { revenueMinor: number; refundsMinor: number }>()
  readonly #hours: { accepted: number; served: number }[]
  readonly #waits = new Quantiles()
  readonly #errors = new Quantiles()
  readonly #errorSizes = new Quantiles()
  readonly #stages = new Map<string, { stage: string; item: string; times: Quantiles }>()

  /** The day goes from `fromMs` to before `toMs`; `nowMs` tells which open orders are late. */
  constructor(day: { fromMs: number; toMs: number; nowMs: number }) {
    this.#fromMs = day.fromMs
    this.#toMs = day.toMs
    this.#nowMs = day.nowMs
    const hours = Math.min(HOURS_MAX, Math.ceil((day.toMs - day.fromMs) / HOUR_MS))
    this.#hours = Array.from({ length: hours }, () => ({ accepted: 0, served: 0 }))
  }

  /** Puts an order in that was accepted on the day. */
  addOrder(order: DayOrder): void {
    const { acceptedAtMs, endedAtMs, promisedAtMs } = order
    this.#counts.accepted += 1
    this.#addHour(acceptedAtMs, 'accepted')
    const status = endStatus(order.status)
    this.#counts[status] += 1
    this.#addMoney(order, status)
    if (status === 'served') {
      this.#addHour(endedAtMs, 'served')
      this.#waits.add(endedAtMs - acceptedAtMs)
    }
    if (promisedAtMs <= 0) return
    if (status === 'served') {
      this.#errors.add(promisedAtMs - endedAtMs)
      this.#errorSizes.add(Math.abs(promisedAtMs - endedAtMs))
      if (endedAtMs > promisedAtMs) this.#late += 1
    } else if (status === 'open' && this.#nowMs > promisedAtMs) this.#late += 1
  }

  /** Puts the time of a task in. */
  addTask(stage: string, item: string, ms: number): void {
    const key = `${stage}\n${item}`
    let known = this.#stages.get(key)
    if (known === undefined) {
      if (this.#stages.size >= KEYS_MAX) return
      known = { stage, item, times: new Quantiles() }
      this.#stages.set(key, known)
    }
    known.times.add(ms)
  }

  report(): DayReport {
    const { accepted, served, cancelled, refused, open } = this.#counts
    return {
      ...this.#counts,
      balanced: accepted === served + cancelled + refused + open,
      late: this.#late,
      money: [...this.#money].map(([currency, sums]) => ({ currency, ...sums })),
      hours: this.#hours.map((hour, at) => ({ atMs: this.#fromMs + at * HOUR_MS, ...hour })),
      wait: middleOf(this.#waits),
      promise: this.#promise(),
      stages: [...this.#stages.values()].map(({ stage, item, times }) => {
        return { stage, item, count: times.count, p50Ms: times.at(0.5) ?? 0, p90Ms: times.at(0.9) ?? 0 }
      }),
    }
  }

  #promise(): DayReport['promise'] {
    const middle = middleOf(this.#errors)
    if (middle === undefined) return undefined
    return { count: this.#errors.count, ...middle, p90AbsMs: this.#errorSizes.at(0.9) ?? 0 }
  }

  #addHour(atMs: number, what: 'accepted' | 'served'): void {
    if (atMs < this.#fromMs || atMs >= this.#toMs) return
    const hour = this.#hours[Math.floor((atMs - this.#fromMs) / HOUR_MS)]
    if (hour !== undefined) hour[what] += 1
  }

  #addMoney({ quote }: DayOrder, status: Status): void {
    if (quote === undefined) return
    const sums = this.#money.get(quote.currency) ?? { revenueMinor: 0, refundsMinor: 0 }
    this.#money.set(quote.currency, sums)
    if (status === 'cancelled' || status === 'refused') sums.refundsMinor += quote.minor
    else sums.revenueMinor += quote.minor
  }
}

function endStatus(status: string): Status {
  return status === 'served' || status === 'cancelled' || status === 'refused' ? status : 'open'
}

function middleOf(values: Quantiles): { p50Ms: number; p90Ms: number } | undefined {
  const p50Ms = values.at(0.5)
  const p90Ms = values.at(0.9)
  return p50Ms === undefined || p90Ms === undefined ? undefined : { p50Ms, p90Ms }
}
