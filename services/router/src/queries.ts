/** Answers what peers ask: of open orders from the core, of the rest from the journal. */
import type { Journal } from '@foodtruck/journal'
import type {
  AnswerInit,
  Command,
  EventInit,
  OrderQuery,
  OrdersQuery,
  Query,
  ReplayQuery,
} from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { overAnswer } from './core/decisions.ts'
import { topicOf } from './core/events.ts'
import { fromTransition } from './core/fact.ts'
import { rebuildOrder } from './core/order-book.ts'
import { OrderStatus } from './core/order-state.ts'
import type { RouterCore } from './core/router-core.ts'
import { orderView } from './core/views.ts'

/** Orders in one answer at most. */
const ORDERS_MAX = 200
/** Events in one answer at most. */
const REPLAY_EVENTS_MAX = 1_000

export interface QueryContext {
  readonly core: RouterCore
  readonly journal: Journal
  readonly planStage: string
  readonly truck: string
  /** Milliseconds since 1970 that never run backwards. */
  readonly now: () => number
}

/** The answer to a query. Never rejects: what goes wrong is the answer. */
export async function answerQuery(query: Query, context: QueryContext): Promise<AnswerInit> {
  const { request } = query
  try {
    return { request, ...(await answerTo(query, context)) }
  } catch (error) {
    const { code, message } = TruckError.from(error)
    return { request, code, message }
  }
}

/** The answer to a command about an order that is not open. Never rejects. */
export async function answerLateCommand(
  command: Command,
  order: number,
  journal: Journal,
): Promise<AnswerInit> {
  const { request } = command
  try {
    const history = await journal.order(order)
    if (history) return { request, ...overAnswer(command, order, history.order.status) }
    return { request, code: ErrorCode.NOT_FOUND, message: `there is no order ${order}` }
  } catch (error) {
    const { code, message } = TruckError.from(error)
    return { request, code, message }
  }
}

/**
 * Whether the answer tells what only the core knows, which may not be on disk yet: an order that stands in its
 * book, ended or not, or that an order of a listing is planned.
 */
export function showsOpenOrders(answer: AnswerInit, core: Pick<RouterCore, 'orderStatus'>): boolean {
  if (answer.deadLetters || answer.station) return true
  if (answer.order) return core.orderStatus(answer.order.number ?? 0) !== undefined
  return answer.orders?.orders?.some(({ status }) => status === OrderStatus.WORKING) ?? false
}

async function answerTo(query: Query, context: QueryContext): Promise<AnswerInit> {
  if (query.order) return order(query.order, context)
  if (query.orders) return orders(query.orders, context)
  if (query.stages) return { stages: context.core.stagesView() }
  if (query.station) return { station: context.core.stationView(query.station.stage, context.now()) }
  if (query.replay) return replay(query.replay, context)
  if (query.deadLetters) {
    return { deadLetters: context.core.deadLetters(query.deadLetters) }
  }
  if (query.audit) return { audit: await context.journal.audit() }
  return { code: ErrorCode.BAD_MESSAGE, message: 'the query asks for nothing that this router knows' }
}

async function order(query: OrderQuery, { core, journal, planStage }: QueryContext): Promise<AnswerInit> {
  const open = core.orderView(query.order)
  const view = open ?? (await endedOrder(query.order, journal, planStage))
  if (!view || (query.token !== '' && view.token !== query.token)) {
    return { code: ErrorCode.NOT_FOUND, message: `there is no order ${query.order} with this token` }
  }
  return { order: view }
}

async function endedOrder(number: number, journal: Journal, planStage: string) {
  const history = await journal.order(number)
  if (!history) return null
  const { order, transitions } = history
  const facts = transitions.map((transition) => fromTransition(transition, order.traceparent))
  return orderView(rebuildOrder(order, planStage, facts))
}

async function orders(query: OrdersQuery, { core, journal }: QueryContext): Promise<AnswerInit> {
  const { before, openOnly } = query
  const limit = Math.min(query.limit || ORDERS_MAX, ORDERS_MAX)
  const records = await journal.orders({ limit, before, openOnly })
  const listed = records.map(({ number, token, status, acceptedAtMs, endedAtMs, payload }) => {
    return {
      number,
      token,
      status: shownStatus(status, core.orderStatus(number)),
      acceptedAtMs,
      endedAtMs,
      payload,
      dayNumber: core.dayNumber(number),
    }
  })
  return { orders: { orders: listed } }
}

async function replay(query: ReplayQuery, { journal, truck }: QueryContext): Promise<AnswerInit> {
  if (query.order > 0) return replayOrder(query, journal)
  const limit = Math.min(query.limit, REPLAY_EVENTS_MAX)
  const { transitions, traceparents, through, last, prunedThrough } = await journal.replay({
    after: query.after,
    limit,
  })
  const events: EventInit[] = transitions.map((transition) =>
    fromTransition(transition, traceparents.get(transition.order) ?? ''),
  )
  const asked =
    query.topic === ''
      ? events
      : events.filter((event) => `${truck}/${topicOf(event as never)}`.startsWith(query.topic))
  return { replay: { events: asked, through, last, prunedThrough } }
}

/** One order's own history: `last` is its last event, and nothing between its events was looked at. */
async function replayOrder({ order, after, limit }: ReplayQuery, journal: Journal): Promise<AnswerInit> {
  const history = await journal.order(order)
  if (!history) return { code: ErrorCode.NOT_FOUND, message: `there is no order ${order}` }
  const { traceparent } = history.order
  const events = history.transitions
    .filter(({ sequence }) => sequence > after)
    .slice(0, Math.min(limit, REPLAY_EVENTS_MAX))
    .map((transition) => fromTransition(transition, traceparent))
  const last = history.transitions.at(-1)?.sequence ?? 0
  return { replay: { events, through: events.at(-1)?.sequence ?? after, last } }
}

/** Of an order that the journal calls open: whether it is planned. How it ended is told by the journal alone. */
function shownStatus(stored: string, open: string | undefined): string {
  if (stored !== 'open') return stored
  return open === OrderStatus.ACCEPTED || open === OrderStatus.SCHEDULED ? open : OrderStatus.WORKING
}
