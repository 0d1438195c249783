/**
 * A day's report from the journal, page by page. Invariant: it reads at most
 * ORDERS_MAX orders and EVENTS_MAX events and says so where that was not all.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { DayFigures, type DayReport } from '@foodtruck/forecast'
import type { Event } from '@foodtruck/messages'
import type { Day } from './day.ts'
import { decodeOrder } from './order-body.ts'
import type { RouterPort } from './router-port.ts'

/** Orders that one report reads. */
export const ORDERS_MAX = 200_000
/** Events that one report reads. */
export const EVENTS_MAX = 2_000_000
/** Orders whose items are remembered while their events are read. */
const LABELLED_MAX = 100_000
const PAGE_ORDERS = 200
const PAGE_EVENTS = 1_000
/** Halvings that find the first event of a day among all that 53 bits can number. */
const HALVINGS_MAX = 53

type Router = Pick<RouterPort, 'orders' | 'replay'>

/** A day, and whether all of it was read. */
export interface ReadReport extends DayReport {
  readonly complete: boolean
}

/** The report of a day; `nowMs` tells which open orders are late. Throws what the router answers. */
export async function readReport(router: Router, day: Day, nowMs: number): Promise<ReadReport> {
  const figures = new DayFigures({ ...day, nowMs })
  const orders = await readOrders(router, day, figures)
  const events = await readEvents(router, day, figures)
  return { ...figures.report(), complete: orders && events }
}

/** From the newest order back to the day's first. */
async function readOrders(router: Router, { fromMs, toMs }: Day, figures: DayFigures): Promise<boolean> {
  let before = 0
  for (let read = 0; read < ORDERS_MAX; ) {
    const page = await router.orders(before === 0 ? { limit: PAGE_ORDERS } : { limit: PAGE_ORDERS, before })
    for (const { status, acceptedAtMs, endedAtMs, payload } of page) {
      if (acceptedAtMs < fromMs || acceptedAtMs >= toMs) continue
      const { promisedAtMs = 0, quote } = decodeOrder(payload) ?? {}
      const amount = quote ?? undefined
      figures.addOrder({ status, acceptedAtMs, endedAtMs, promisedAtMs, quote: amount })
    }
    read += page.length
    const last = page.at(-1)
    if (last === undefined || last.number <= 1 || last.acceptedAtMs < fromMs) return true
    before = last.number
    await turn()
  }
  return false
}

/** The times of the day's tasks, by stage and item. */
async function readEvents(router: Router, { fromMs, toMs }: Day, figures: DayFigures): Promise<boolean> {
  const { last, prunedThrough } = await router.replay({ after: 0, limit: 0 })
  const labels = new Map<number, string[]>()
  let after = await firstOf(router, fromMs, prunedThrough, last)
  for (let read = 0; read < EVENTS_MAX && after < last; ) {
    const page = await router.replay({ after, limit: PAGE_EVENTS })
    for (const event of page.events) {
      if (event.atMs >= toMs) return true
      addEvent(event, labels, figures)
    }
    read += page.events.length
    if (page.through <= after) return true
    after = page.through
    await turn()
  }
  return after >= last
}

/** The last event before a time, by halving. */
async function firstOf(router: Router, fromMs: number, floor: number, last: number): Promise<number> {
  let low = floor
  let high = last
  for (let halving = 0; halving < HALVINGS_MAX && low < high; halving += 1) {
    const middle = Math.floor((low + high) / 2)
    const { events } = await router.replay({ after: middle, limit: 1 })
    const [event] = events
    if (event !== undefined && event.atMs < fromMs) low = middle + 1
    else high = middle
  }
  return low
}

/** What a person bumped without a start took nobody knows how long. */
function addTime(figures: DayFigures, stage: string, item: string, { atMs, startedAtMs }: Event): void {
  if (startedAtMs > 0) figures.addTask(stage, item, atMs - startedAtMs)
}

function addEvent(event: Event, labels: Map<number, string[]>, figures: DayFigures): void {
  const { kind, order, ticket, stage, tickets } = event
  if (kind === 'OrderPlanned') {
    if (labels.size < LABELLED_MAX) {
      labels.set(
        order,
        tickets.map(({ label }) => label),
      )
    }
    addTime(figures, stage, '', event)
  } else if (kind === 'StageDone') {
    addTime(figures, stage, labels.get(order)?.[ticket - 1] ?? '', event)
  } else if (kind === 'OrderServed' || kind === 'OrderCancelled' || kind === 'OrderRefused') {
    labels.delete(order)
  }
}
