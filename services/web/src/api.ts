/** The gateway's API as functions. Invariant: every failure is an ApiError, and says whether a repeat can help. */
import type { Accepted, Menu, NewOrder, Order, Problem, Session, Stages } from './api-types.ts'

const ANSWER_MS_MAX = 15_000

/** What was asked for was not answered, or not with yes. */
export class ApiError extends Error {
  /** The status of the answer; 0 if there was none. */
  readonly status: number
  readonly problem: Problem | undefined
  /** When a repeat may help, in ms from now; undefined if it cannot. */
  readonly againMs: number | undefined

  constructor(message: string, status: number, problem?: Problem, againMs?: number, cause?: unknown) {
    super(message, { cause })
    this.status = status
    this.problem = problem
    this.againMs = againMs
  }
}

/** Asks the API and reads its JSON. Throws an ApiError. */
export async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    const signal = AbortSignal.timeout(ANSWER_MS_MAX)
    response = await fetch(path, { signal, cache: 'no-cache', ...init })
  } catch (error) {
    throw new ApiError('The truck cannot be reached.', 0, undefined, 1_000, error)
  }
  if (!response.ok) throw await refusal(response)
  try {
    return (await response.json()) as T
  } catch (error) {
    // Cut off on its way.
    throw new ApiError('The answer did not arrive whole.', 0, undefined, 1_000, error)
  }
}

/** Sends a body as JSON. Throws an ApiError. */
export function send<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const type = { 'content-type': 'application/json' }
  return ask(path, { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) })
}

/** The error that an answer stands for. */
export async function refusal(response: Response): Promise<ApiError> {
  const { status, headers } = response
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined
  const waits = status === 503 || status === 429
  const seconds = Number(headers.get('retry-after') ?? 1)
  const againMs = waits ? 1_000 * (Number.isFinite(seconds) ? Math.max(seconds, 0.5) : 1) : undefined
  return new ApiError(problem?.detail ?? `The truck answers ${status}.`, status, problem, againMs)
}

export const readMenu = (): Promise<Menu> => ask('/api/menu')
export const readStages = (): Promise<Stages> => ask('/api/stages')
export const readOrder = (id: string): Promise<Order> => ask(`/api/orders/${id}`)

/** Places an order; the same key for the same order makes a repeat safe. */
export function placeOrder(order: NewOrder, key: string): Promise<Accepted> {
  return send('/api/orders', order, { 'idempotency-key': key })
}

export function cancelOrder(id: string, reason: string): Promise<unknown> {
  return send(`/api/orders/${id}/cancel`, { reason })
}

/** The address of the stream of one order's events. */
export const orderEvents = (id: string): string => `/api/orders/${id}/events`
/** The address of the stream of all events. */
export const ALL_EVENTS = '/api/events'

/** Who this browser is to the gateway. */
export const readSession = (): Promise<Session> => ask('/api/session')
export const signIn = (token: string): Promise<Session> => send('/api/session', { token })

export async function signOut(): Promise<void> {
  const response = await fetch('/api/session', { method: 'DELETE' })
  if (!response.ok) throw await refusal(response)
}
