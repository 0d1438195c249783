/** One customer's visit, from the door to the answer at the end. Invariant: one key for all tries of an order. */
import { ErrorCode } from '@foodtruck/runtime'
import { ApiProblem, type GatewayApi, type OrderJson, type SubmittedJson } from '@foodtruck/truck'
import type { Events } from './events.ts'
import { insist } from './patience.ts'
import type { Guest } from './plan.ts'

export interface Visit {
  readonly guest: Guest
  /** Null for a guest who was turned away, or not yet answered. */
  readonly order: SubmittedJson | null
  /** Why the guest was turned away: the code that was told; empty for nobody. */
  readonly turnedAway: string
  /** Whether it did what it was to do: cancel, be rushed. */
  readonly isDone: boolean
  /** It was to be cancelled, and was ready before. */
  readonly cameTooLate: boolean
  /** What its own order says at the end. */
  readonly answer: OrderJson | null
}

export interface Truck {
  readonly api: GatewayApi
  readonly events: Events
  /** Ends the day for everybody. */
  readonly signal: AbortSignal
}

/** The order had ended before, of those whose answer was lost for example. */
const TOO_LATE: ReadonlySet<string> = new Set([ErrorCode.NOT_CANCELLABLE, ErrorCode.NOT_RUSHABLE])

/** Goes to the truck and orders; cancels or is rushed once it is being made. Rejects only if the truck is away for good. */
export async function visit(
  { api, events, signal }: Truck,
  guest: Guest,
  opening: { atMs: number; name: string },
): Promise<Visit> {
  const { lines, name, forMs, does } = guest
  const seen: Visit = {
    guest,
    order: null,
    turnedAway: '',
    isDone: does === 'eats',
    cameTooLate: false,
    answer: null,
  }
  const wanted = forMs === null ? {} : { for: new Date(opening.atMs + forMs).toISOString() }
  let order: SubmittedJson
  try {
    order = await insist(
      () => api.submit({ items: lines, name, ...wanted }, `${opening.name}-${name}`.replaceAll(' ', '-')),
      signal,
    )
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return { ...seen, turnedAway: error.code }
  }
  if (does === 'cancels' || does === 'is rushed') {
    await events.of('OrderPlanned', order.number, signal)
    const decision = { author: does === 'cancels' ? name : 'Ada', reason: does }
    try {
      await insist(async () => {
        if (does === 'cancels') await api.cancel(order.id, decision)
        else await api.rush(order.id, decision, false)
      }, signal)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      return { ...seen, order, cameTooLate: TOO_LATE.has(error.code) }
    }
  }
  return { ...seen, order, isDone: true }
}

/** The visit with what its order says now. */
export async function ask({ api, signal }: Truck, visit: Visit): Promise<Visit> {
  const { order } = visit
  if (order === null) return visit
  return { ...visit, answer: await insist(() => api.order(order.id), signal) }
}
