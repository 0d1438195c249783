/**
 * What the menu makes of an order that can be had: its price, its plan.
 * Invariant: the gateway and the order stage ask here, so they cannot disagree.
 */
import { type PlanInit, type PlannedTicketInit, Price, Ticket } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Amount, OrderLine, OrderRequest } from './check-order.ts'
import { type Menu, type MenuItem, modifierOf } from './menu.ts'
import {
  type Chosen,
  chosenOf,
  chosenTitles,
  portionAllergens,
  portionIngredients,
  portionPrice,
  portionTimes,
} from './portion.ts'

/**
 * The price of all lines, modifiers included. Throws TRUCK_ERR_UNKNOWN_ITEM or
 * TRUCK_ERR_UNKNOWN_MODIFIER; ask checkOrder first.
 */
export function priceOrder(menu: Menu, lines: readonly OrderLine[]): Amount {
  let minor = 0
  for (const line of lines) {
    const item = itemOf(menu, line)
    minor += portionPrice(item, chosenFor(item, line)) * line.quantity
  }
  return { minor, currency: menu.currency }
}

/**
 * How long an order takes at least, in ms: its planning and the longest way of a portion. Throws
 * TRUCK_ERR_UNKNOWN_ITEM or TRUCK_ERR_UNKNOWN_MODIFIER; ask checkOrder first.
 */
export function pathMs(menu: Menu, lines: readonly OrderLine[]): number {
  const paths = lines.map((line) => {
    const item = itemOf(menu, line)
    return portionTimes(menu, item, chosenFor(item, line)).reduce((sum, { ms }) => sum + ms, 0)
  })
  return Math.round(menu.planning.seconds * 1_000) + Math.max(0, ...paths)
}

/**
 * The plan of an order: one ticket per portion, the menu's gathering stage, the
 * price as summary: the one that its customer was told, if there is one. Throws
 * TRUCK_ERR_UNKNOWN_ITEM or TRUCK_ERR_UNKNOWN_MODIFIER; ask checkOrder first.
 */
export function planOrder(menu: Menu, order: OrderRequest): PlanInit {
  const tickets: PlannedTicketInit[] = []
  for (const line of order.lines) {
    const ticket = ticketFor(menu, line)
    for (let portion = 0; portion < line.quantity; portion += 1) tickets.push(ticket)
  }
  const summary = Price.encode(order.quote ?? priceOrder(menu, order.lines))
  return { tickets, gather: menu.gathering.stage, priority: 0, summary }
}

// Portions without a wish have the same ticket: it is encoded once a menu.
const plain = new WeakMap<MenuItem, PlannedTicketInit>()

function ticketFor(menu: Menu, line: OrderLine): PlannedTicketInit {
  const item = itemOf(menu, line)
  const chosen = chosenFor(item, line)
  const { note = '' } = line
  if (chosen.length > 0 || note !== '') return plannedTicket(menu, item, chosen, note)
  const known = plain.get(item) ?? plannedTicket(menu, item, chosen, note)
  plain.set(item, known)
  return known
}

function plannedTicket(
  menu: Menu,
  item: MenuItem,
  chosen: readonly Chosen[],
  note: string,
): PlannedTicketInit {
  const payload = Ticket.encode({
    item: item.name,
    title: item.title,
    modifiers: chosenTitles(chosen),
    note,
    times: portionTimes(menu, item, chosen),
    ingredients: [...portionIngredients(item, chosen)].map(([name, amount]) => ({ name, amount })),
    allergens: [...portionAllergens(item, chosen)],
  })
  return { label: item.name, payload, stages: item.stages.map(({ stage }) => stage) }
}

function itemOf(menu: Menu, line: OrderLine): MenuItem {
  const item = menu.item(line.item)
  if (item === undefined) throw new TruckError(ErrorCode.UNKNOWN_ITEM, `${line.item} is not on the menu`)
  return item
}

function chosenFor(item: MenuItem, { modifiers = [] }: OrderLine): Chosen[] {
  const unknown = modifiers.find((name) => modifierOf(item, name) === undefined)
  if (unknown !== undefined) {
    throw new TruckError(ErrorCode.UNKNOWN_MODIFIER, `${unknown} is no modifier of ${item.name}`)
  }
  return chosenOf(item, modifiers)
}
