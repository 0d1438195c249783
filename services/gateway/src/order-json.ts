/**
 * Orders, stages and the audit as the API shows them. Invariant: the list of
 * orders tells nothing by which an order of somebody else could be opened.
 */
import type { Menu } from '@foodtruck/menu'
import {
  type AuditView,
  type Decision,
  type OrderLine,
  type OrderSummary,
  type OrderView,
  Price,
  type Rush,
  type StagesView,
  type StepView,
} from '@foodtruck/messages'
import { isoTime } from './event-json.ts'
import { decodeOrder } from './order-body.ts'

export interface PriceJson {
  minor: number
  currency: string
}

export interface StepJson {
  stage: string
  state: string
  attempt?: number
  worker?: string
  waitingSince?: string
  startedAt?: string
  doneAt?: string
  code?: string
  message?: string
}

export interface DecisionJson {
  at: string
  ticket?: number
  stage: string
  reason?: string
  author?: string
}

export interface LineJson {
  item: string
  quantity: number
  modifiers?: string[]
  note?: string
}

export interface SummaryJson {
  number: number
  status: string
  items: LineJson[]
  total?: PriceJson
  /** Its number within its day; in a list only while it is open. */
  dayNumber?: number
  acceptedAt: string
  endedAt?: string
}

export interface OrderJson extends SummaryJson {
  id: string
  url: string
  name?: string
  note?: string
  code?: string
  message?: string
  /** Who cancelled it. */
  author?: string
  /** When it is to be ready, for an order for later. */
  for?: string
  /** When it is begun, for an order for later. */
  startsAt?: string
  /** When it is refused unless it was begun. */
  expires?: string
  /** The day that its number of the day is of. */
  day?: string
  /** Who put it before the others, and why. */
  rush?: { at: string; reason?: string; author?: string }
  /** The last times that somebody gave it another round. */
  decisions?: DecisionJson[]
  /** What its customer gets back: it was paid, and will not be served. */
  refund?: PriceJson
  /** The steps of the order itself: planning, and at last gathering. */
  steps: StepJson[]
  tickets: { ticket: number; label: string; steps: StepJson[] }[]
}

/** What people call an order: its number, and the token that opens it. */
export function orderId(number: number, token: string): string {
  return `${number}-${token}`
}

export function orderUrl(id: string): string {
  return `/api/orders/${id}`
}

/** Unguessable: 128 bits. Orders of older journals have 48. */
export const ORDER_TOKEN_BYTES = 16
const ORDER_ID = /^([1-9]\d{0,9})-([0-9a-f]{32}|[0-9a-f]{12})$/
const ORDER_MAX = 2 ** 32 - 1

/** The parts of an id; undefined if it cannot be one. */
export function parseOrderId(id: string): { number: number; token: string } | undefined {
  const [, digits, token] = ORDER_ID.exec(id) ?? []
  const number = Number(digits)
  return token === undefined || number > ORDER_MAX ? undefined : { number, token }
}

export function orderJson(view: OrderView): OrderJson {
  const { name = '', note = '', lines = [], dueAtMs = 0, expiresAtMs = 0 } = decodeOrder(view.payload) ?? {}
  const id = orderId(view.number, view.token)
  const tickets: OrderJson['tickets'] = []
  const steps: StepJson[] = []
  for (const ticket of view.tickets) {
    if (ticket.ticket === 0) steps.push(...ticket.steps.map(stepJson))
    else tickets.push({ ticket: ticket.ticket, label: ticket.label, steps: ticket.steps.map(stepJson) })
  }
  return {
    id,
    url: orderUrl(id),
    ...(name !== '' && { name }),
    ...(note !== '' && { note }),
    ...summaryOf(view, lines.map(lineJson)),
    ...(dueAtMs > 0 && { for: isoTime(dueAtMs) }),
    ...(view.startAtMs > 0 && { startsAt: isoTime(view.startAtMs) }),
    ...(expiresAtMs > 0 && { expires: isoTime(expiresAtMs) }),
    ...(view.day !== '' && { day: view.day }),
    ...(view.rush !== null && { rush: rushJson(view.rush) }),
    ...refundOf(view),
    ...(view.code !== '' && { code: view.code }),
    ...(view.message !== '' && { message: view.message }),
    ...(view.author !== '' && { author: view.author }),
    ...(view.decisions.length > 0 && { decisions: view.decisions.map(decisionJson) }),
    steps,
    tickets,
  }
}

/** An order in a list: without its id, its customer's name and notes, because everybody may read the list. */
export function summaryJson(summary: OrderSummary): SummaryJson {
  const { lines = [] } = decodeOrder(summary.payload) ?? {}
  return summaryOf(
    summary,
    lines.map((line) => lineJson({ ...line, note: '' })),
  )
}

function summaryOf(view: Priced & OrderSummary, items: LineJson[]): SummaryJson {
  const total = totalOf(view)
  return {
    number: view.number,
    status: view.status,
    items,
    ...(total !== undefined && { total }),
    ...(view.dayNumber > 0 && { dayNumber: view.dayNumber }),
    acceptedAt: isoTime(view.acceptedAtMs),
    ...(view.endedAtMs > 0 && { endedAt: isoTime(view.endedAtMs) }),
  }
}

function lineJson({ item, quantity, modifiers, note }: OrderLine): LineJson {
  return {
    item,
    quantity,
    ...(modifiers.length > 0 && { modifiers }),
    ...(note !== '' && { note }),
  }
}

/** What of an order says its price. */
export interface Priced {
  readonly payload: Uint8Array
  readonly summary?: Uint8Array
}

/** The price that the customer was told; that of the plan for an order that came another way; else none. */
export function totalOf({ payload, summary }: Priced): PriceJson | undefined {
  const quote = decodeOrder(payload)?.quote ?? planPrice(summary)
  return quote === undefined ? undefined : { minor: quote.minor, currency: quote.currency }
}

function planPrice(summary: Uint8Array | undefined): Price | undefined {
  if (summary === undefined || summary.length === 0) return undefined
  try {
    return Price.decode(summary)
  } catch {
    // Opaque to the router: another order stage may write something else there.
    return undefined
  }
}

function rushJson({ atMs, reason, author }: Rush): NonNullable<OrderJson['rush']> {
  return { at: isoTime(atMs), ...(reason !== '' && { reason }), ...(author !== '' && { author }) }
}

/** The price of an order that has ended without being served. */
function refundOf(view: Priced & { readonly status: string }): { refund?: PriceJson } {
  if (view.status !== 'cancelled' && view.status !== 'refused') return {}
  const refund = totalOf(view)
  return refund !== undefined && refund.minor > 0 ? { refund } : {}
}

function decisionJson({ atMs, ticket, stage, reason, author }: Decision): DecisionJson {
  return {
    at: isoTime(atMs),
    ...(ticket > 0 && { ticket }),
    stage,
    ...(reason !== '' && { reason }),
    ...(author !== '' && { author }),
  }
}

function stepJson(step: StepView): StepJson {
  return {
    stage: step.stage,
    state: step.state,
    ...(step.attempt > 0 && { attempt: step.attempt }),
    ...(step.worker !== '' && { worker: step.worker }),
    ...(step.waitingSinceMs > 0 && { waitingSince: isoTime(step.waitingSinceMs) }),
    ...(step.startedAtMs > 0 && { startedAt: isoTime(step.startedAtMs) }),
    ...(step.doneAtMs > 0 && { doneAt: isoTime(step.doneAtMs) }),
    ...(step.code !== '' && { code: step.code }),
    ...(step.message !== '' && { message: step.message }),
  }
}

/** The board of stages, in the order in which an order passes them; those of no menu at the end. */
export function stagesJson(view: StagesView, menu: Menu): object {
  const place = ({ stage }: { stage: string }): number => {
    const at = menu.stages.indexOf(stage)
    return at === -1 ? menu.stages.length : at
  }
  return {
    stages: view.stages
      .toSorted((one, other) => place(one) - place(other) || one.stage.localeCompare(other.stage))
      .map((stage) => ({
        stage: stage.stage,
        replicas: stage.replicas,
        credits: stage.credits,
        waiting: stage.waiting,
        working: stage.working,
        parked: stage.parked,
        done: stage.done,
        redelivered: stage.redelivered,
        byHand: stage.byHand,
        workers: stage.workers.map(({ instance, window, working, done }) => ({
          instance,
          window,
          working,
          done,
        })),
      })),
    openOrders: view.openOrders,
    openOrdersMax: view.openOrdersMax,
    sequence: view.sequence,
  }
}

/** The audit, with its verdict: every accepted order is in one of the other counts. */
export function auditJson(view: AuditView): object {
  const {
    accepted,
    served,
    cancelled,
    refused,
    open,
    countedTwice,
    redelivered,
    lastSequence,
    sequenceGaps,
  } = view
  return {
    accepted,
    served,
    cancelled,
    refused,
    open,
    countedTwice,
    redelivered,
    lastSequence,
    sequenceGaps,
    balanced: accepted === served + cancelled + refused + open && countedTwice === 0 && sequenceGaps === 0,
  }
}
