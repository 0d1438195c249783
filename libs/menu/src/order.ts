/**
 * What the menu makes of an order: whether it can be had, its price, its plan.
 * Invariant: the gateway and the order stage ask here, so they cannot disagree.
 */
import { type PlanInit, type PlannedTicketInit, Price, Ticket } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Menu, MenuItem } from './menu.ts'

/** The bounds of one order. */
export const ORDER_LINES_MAX = 20
export const LINE_QUANTITY_MAX = 50
export const ORDER_TICKETS_MAX = 100
export const ORDER_NAME_CHARS_MAX = 80

/** One line of an order: so many portions of an item. */
export interface OrderLine {
  readonly item: string
  readonly quantity: number
}

/** An order as a customer sends it. */
export interface OrderRequest {
  readonly lines: readonly OrderLine[]
  /** Who it is called out for. */
  readonly name?: string
}

/** One reason why an order cannot be had. */
export interface OrderProblem {
  readonly code: typeof ErrorCode.BAD_REQUEST | typeof ErrorCode.UNKNOWN_ITEM
  /** The field as customers name it: `items[0].quantity`. */
  readonly field: string
  readonly message: string
}

/** An amount in minor units (cents) of a currency. */
export interface Amount {
  readonly minor: number
  readonly currency: string
}

/** All reasons why an order cannot be had; none if it can. */
export function checkOrder(menu: Menu, order: OrderRequest): OrderProblem[] {
  const problems: OrderProblem[] = []
  const bad = (field: string, message: string): void => {
    problems.push({ code: ErrorCode.BAD_REQUEST, field, message })
  }
  const { lines, name = '' } = order
  if (lines.length < 1 || lines.length > ORDER_LINES_MAX) {
    bad('items', `must be 1 to ${ORDER_LINES_MAX} lines, not ${lines.length}`)
  }
  let tickets = 0
  for (const [at, line] of lines.slice(0, ORDER_LINES_MAX).entries()) {
    if (menu.item(line.item) === undefined) {
      const message = `${JSON.stringify(line.item.slice(0, 40))} is not on the menu`
      problems.push({ code: ErrorCode.UNKNOWN_ITEM, field: `items[${at}].item`, message })
    }
    if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > LINE_QUANTITY_MAX) {
      bad(
        `items[${at}].quantity`,
        `must be a whole number from 1 to ${LINE_QUANTITY_MAX}, not ${line.quantity}`,
      )
    } else {
      tickets += line.quantity
    }
  }
  if (tickets > ORDER_TICKETS_MAX) {
    bad('items', `must be at most ${ORDER_TICKETS_MAX} portions together, not ${tickets}`)
  }
  if (name.length > ORDER_NAME_CHARS_MAX || /\p{Cc}/u.test(name)) {
    bad('name', `must be at most ${ORDER_NAME_CHARS_MAX} characters, no control characters`)
  }
  return problems
}

/** The price of all lines. Throws TRUCK_ERR_UNKNOWN_ITEM; ask checkOrder first. */
export function priceOrder(menu: Menu, lines: readonly OrderLine[]): Amount {
  let minor = 0
  for (const line of lines) minor += itemOf(menu, line).priceMinor * line.quantity
  return { minor, currency: menu.currency }
}

/**
 * The plan of an order: one ticket per portion, the menu's gathering stage, the
 * price as summary. Throws TRUCK_ERR_UNKNOWN_ITEM; ask checkOrder first.
 */
export function planOrder(menu: Menu, order: OrderRequest): PlanInit {
  const tickets: PlannedTicketInit[] = []
  for (const line of order.lines) {
    const ticket = plannedTicket(menu, itemOf(menu, line))
    for (let portion = 0; portion < line.quantity; portion += 1) tickets.push(ticket)
  }
  const summary = Price.encode(priceOrder(menu, order.lines))
  return { tickets, gather: menu.gathering.stage, priority: 0, summary }
}

// Portions of one item have the same ticket: it is encoded once a menu.
const planned = new WeakMap<MenuItem, PlannedTicketInit>()

function plannedTicket(menu: Menu, item: MenuItem): PlannedTicketInit {
  const known = planned.get(item)
  if (known !== undefined) return known
  const times = [...item.stages, menu.gathering].map(({ stage, seconds }) => ({
    stage,
    ms: Math.round(seconds * 1_000),
  }))
  const ticket = {
    label: item.name,
    payload: Ticket.encode({ item: item.name, times }),
    stages: item.stages.map(({ stage }) => stage),
  }
  planned.set(item, ticket)
  return ticket
}

function itemOf(menu: Menu, line: OrderLine): MenuItem {
  const item = menu.item(line.item)
  if (item === undefined) throw new TruckError(ErrorCode.UNKNOWN_ITEM, `${line.item} is not on the menu`)
  return item
}
