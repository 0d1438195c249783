/**
 * What stands at a station, as the API shows it. Invariant: what a handler's team wrote into a ticket is shown if it
 * can be read, and the ticket is listed in any case.
 */
import {
  type Order,
  type OrderLine,
  type StationOrder,
  type StationTicket,
  type StationView,
  Ticket,
} from '@foodtruck/messages'
import { isoTime } from './event-json.ts'
import { decodeOrder } from './order-body.ts'

interface PortionJson {
  ticket?: number
  label?: string
  title?: string
  modifiers?: string[]
  allergens?: string[]
  note?: string
}

/** The station's list, in the order in which its tickets are promised. */
export function stationJson(view: StationView, nowMs: number): object {
  const orders = new Map(
    view.orders.map((order) => [order.number, { order, content: decodeOrder(order.payload) }]),
  )
  const tickets = view.tickets.flatMap((ticket): Listed[] => {
    const found = orders.get(ticket.order)
    return found === undefined ? [] : [{ ticket, portion: portionOf(ticket.payload), ...found }]
  })
  const { stage, byHand, replicas, sequence, total } = view
  return {
    stage,
    byHand,
    replicas,
    sequence,
    at: isoTime(nowMs),
    tickets: tickets.sort(byPromise).map(ticketJson),
    total,
    allDay: allDay(tickets),
  }
}

/** A ticket with what is known of its order. */
interface Listed {
  readonly ticket: StationTicket
  readonly portion: Ticket | undefined
  readonly order: StationOrder
  readonly content: Order | undefined
}

/** What is to be made, rushed orders first, then by promise; at last what was bumped, as the router lists it. */
function byPromise(one: Listed, other: Listed): number {
  const [isBumped, isOtherBumped] = [one.ticket.state === 'bumped', other.ticket.state === 'bumped']
  if (isBumped || isOtherBumped) return Number(isBumped) - Number(isOtherBumped)
  return (
    Number(other.order.rushed) - Number(one.order.rushed) ||
    dueOf(one) - dueOf(other) ||
    one.ticket.order - other.ticket.order ||
    one.ticket.ticket - other.ticket.ticket
  )
}

/** An order that was promised nothing is due since it came. */
function dueOf({ content, order }: Listed): number {
  return content?.promisedAtMs || content?.dueAtMs || order.acceptedAtMs
}

function ticketJson({ ticket, portion, order, content }: Listed): object {
  const { state, attempt, startedAtMs, startedBy, bumpedAtMs, bumpedBy, recallableUntilMs } = ticket
  const isVoid = state === 'void'
  return {
    id: `${ticket.order}-${ticket.ticket}`,
    order: ticket.order,
    ...(order.dayNumber > 0 && { dayNumber: order.dayNumber }),
    ticket: ticket.ticket,
    attempt,
    state,
    ...portionJson(ticket.label, portion),
    ...orderJson(content),
    ...(order.rushed && { rush: true }),
    acceptedAt: isoTime(order.acceptedAtMs),
    waitingSince: isoTime(ticket.waitingSinceMs),
    ...(startedAtMs > 0 && { startedAt: isoTime(startedAtMs) }),
    ...(startedBy !== '' && { startedBy }),
    ...(bumpedAtMs > 0 && { bumpedAt: isoTime(bumpedAtMs) }),
    ...(bumpedBy !== '' && { bumpedBy }),
    ...(recallableUntilMs > 0 && { recallableUntil: isoTime(recallableUntilMs) }),
    ...(isVoid && { voidedAt: isoTime(ticket.voidedAtMs) }),
    ...(isVoid && ticket.reason !== '' && { reason: ticket.reason }),
    ...(ticket.ticket === 0 && wholeOrderJson(order, content)),
  }
}

function orderJson(content: Order | undefined): object {
  if (content === undefined) return {}
  const { name, note, promisedAtMs, dueAtMs } = content
  return {
    ...(name !== '' && { name }),
    ...(note !== '' && { orderNote: note }),
    ...(promisedAtMs > 0 && { promisedAt: isoTime(promisedAtMs) }),
    ...(dueAtMs > 0 && { for: isoTime(dueAtMs) }),
  }
}

/** What the planning and the gathering stage have in hand: the whole order. */
function wholeOrderJson({ parts }: StationOrder, content: Order | undefined): object {
  const purchase = content?.purchase
  if (purchase) return { purchase: { ingredient: purchase.ingredient, amount: purchase.amount } }
  if (parts.length === 0) return { lines: (content?.lines ?? []).map(lineJson) }
  return {
    portions: parts.map(({ label, payload }, at) => ({
      ticket: at + 1,
      ...portionJson(label, portionOf(payload)),
    })),
  }
}

function lineJson({ item, quantity, modifiers, note }: OrderLine): object {
  return { item, quantity, ...(modifiers.length > 0 && { modifiers }), ...(note !== '' && { note }) }
}

function portionJson(label: string, portion: Ticket | undefined): PortionJson {
  const { title = '', modifiers = [], allergens = [], note = '' } = portion ?? {}
  return {
    ...(label !== '' && { label }),
    ...(label !== '' && { title: title || label }),
    ...(modifiers.length > 0 && { modifiers }),
    ...(allergens.length > 0 && { allergens }),
    ...(note !== '' && { note }),
  }
}

/** What is to be made here, by item. */
function allDay(tickets: readonly Listed[]): object[] {
  const items = new Map<string, { item: string; title: string; waiting: number; started: number }>()
  for (const { ticket, portion } of tickets) {
    const { label: item, state } = ticket
    if (item === '' || (state !== 'waiting' && state !== 'started')) continue
    const counted = items.get(item) ?? { item, title: portion?.title || item, waiting: 0, started: 0 }
    counted[state]++
    items.set(item, counted)
  }
  const all = [...items.values()]
  return all.sort((one, other) => other.waiting + other.started - one.waiting - one.started)
}

/** What the ticket carries; undefined if it is not of this kitchen's kind. */
function portionOf(payload: Uint8Array): Ticket | undefined {
  try {
    return payload.length === 0 ? undefined : Ticket.decode(payload)
  } catch {
    // Opaque to the router: another kitchen's stages may write something else there.
    return undefined
  }
}
