/**
 * Orders, stages and the audit as the API shows them. Invariant: the list of
 * orders tells nothing by which an order of somebody else could be opened.
 */
import { type Menu, type OrderLine, priceOrder } from '@foodtruck/menu'
import {
  type AuditView,
  Order,
  type OrderSummary,
  type OrderView,
  Price,
  type StagesView,
  type StepView,
} from '@foodtruck/messages'
import { isoTime } from './event-json.ts'

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

export interface SummaryJson {
  number: number
  status: string
  items: OrderLine[]
  total?: PriceJson
  acceptedAt: string
  endedAt?: string
}

export interface OrderJson extends SummaryJson {
  id: string
  url: string
  name?: string
  code?: string
  message?: string
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

const ORDER_ID = /^([1-9]\d{0,9})-([0-9a-f]{12})$/
const ORDER_MAX = 2 ** 32 - 1

/** The parts of an id; undefined if it cannot be one. */
export function parseOrderId(id: string): { number: number; token: string } | undefined {
  const [, digits, token] = ORDER_ID.exec(id) ?? []
  const number = Number(digits)
  return token === undefined || number > ORDER_MAX ? undefined : { number, token }
}

export function orderJson(view: OrderView, menu: Menu): OrderJson {
  const order = readPayload(view.payload)
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
    ...(order.name !== '' && { name: order.name }),
    ...summaryOf(view, order.lines, menu),
    ...(view.code !== '' && { code: view.code }),
    ...(view.message !== '' && { message: view.message }),
    steps,
    tickets,
  }
}

/** An order in a list: without its id and its customer's name, because everybody may read the list. */
export function summaryJson(summary: OrderSummary, menu: Menu): SummaryJson {
  return summaryOf(summary, readPayload(summary.payload).lines, menu)
}

function summaryOf(
  view: OrderSummary & { summary?: Uint8Array },
  items: OrderLine[],
  menu: Menu,
): SummaryJson {
  const total = totalOf(view.summary, items, menu)
  return {
    number: view.number,
    status: view.status,
    items,
    ...(total !== undefined && { total }),
    acceptedAt: isoTime(view.acceptedAtMs),
    ...(view.endedAtMs > 0 && { endedAt: isoTime(view.endedAtMs) }),
  }
}

/** The price of the plan; before there is one, the menu's; none if the menu does not know an item. */
function totalOf(summary: Uint8Array | undefined, items: OrderLine[], menu: Menu): PriceJson | undefined {
  if (summary !== undefined && summary.length > 0) {
    try {
      const { minor, currency } = Price.decode(summary)
      return { minor, currency }
    } catch {
      // Opaque to the router: another order stage may write something else there.
      return undefined
    }
  }
  const known = items.length > 0 && items.every(({ item }) => menu.item(item) !== undefined)
  return known ? priceOrder(menu, items) : undefined
}

/** The order as its customer sent it; empty if it came another way and is none of ours. */
function readPayload(payload: Uint8Array): { lines: OrderLine[]; name: string } {
  try {
    const { lines, name } = Order.decode(payload)
    return { lines: lines.map(({ item, quantity }) => ({ item, quantity })), name }
  } catch {
    // The router takes any bytes: what cannot be read is shown without its lines.
    return { lines: [], name: '' }
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

/** The menu for customers. */
export function menuJson(menu: Menu, truck: string): object {
  return {
    truck,
    currency: menu.currency,
    items: menu.items.map(({ name, title, priceMinor, stages }) => ({
      item: name,
      title,
      price: { minor: priceMinor, currency: menu.currency },
      stages: stages.map(({ stage, seconds }) => ({ stage, seconds })),
    })),
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
