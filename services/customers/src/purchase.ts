/**
 * One customer's order over HTTP, from the first try to the meal. Invariant: all
 * tries of one order carry one key, so however often the customer asks, it is
 * one order.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, newTraceparent, randomHex, TruckError } from '@foodtruck/runtime'
import type { ChosenOrder } from './choice.ts'

const TRIES_MAX = 8
const BACK_OFF_MS = 250
const BACK_OFF_MS_MAX = 15_000
const ANSWER_MS_MAX = 10_000
const LOOK_EVERY_MS = 1_000
const MEAL_MS_MAX = 900_000
const ENDED: ReadonlySet<string> = new Set(['served', 'cancelled', 'refused'])

/** What the gateway says of an order. */
export interface OrderState {
  readonly id: string
  readonly number: number
  readonly status: string
}

/** Where to order and when to stop; `backOffMs` is the first pause between tries. */
export interface PurchaseOptions {
  readonly gateway: string
  readonly signal: AbortSignal
  readonly backOffMs?: number
}

/**
 * Orders, trying again while the gateway is not there or asks to come back.
 * Throws TRUCK_ERR_BAD_REQUEST if the order is refused, TRUCK_ERR_UNAVAILABLE
 * after the last try, and the signal's reason once it aborts.
 */
export async function placeOrder(order: ChosenOrder, options: PurchaseOptions): Promise<OrderState> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': randomHex(16),
    traceparent: newTraceparent(),
  }
  const request = { method: 'POST', headers, body: JSON.stringify(order) }
  let last = ''
  for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
    let pauseMs = Math.min((options.backOffMs ?? BACK_OFF_MS) * 2 ** (tries - 1), BACK_OFF_MS_MAX)
    const answer = await ask('/api/orders', request, options)
    if (answer.status === 202) return readState(answer.body)
    if (answer.status !== 0 && answer.status !== 429 && answer.status !== 503) {
      throw new TruckError(
        ErrorCode.BAD_REQUEST,
        `refused with ${answer.status}: ${answer.body.slice(0, 300)}`,
      )
    }
    last = answer.status === 0 ? answer.body : `status ${answer.status}`
    if (answer.retryAfterMs > 0) pauseMs = Math.min(answer.retryAfterMs, BACK_OFF_MS_MAX)
    // Half to all of the pause, so that customers turned away together do not return together.
    if (tries < TRIES_MAX)
      await wait(pauseMs * (0.5 + Math.random() / 2), undefined, { signal: options.signal })
  }
  throw new TruckError(ErrorCode.UNAVAILABLE, `no answer to ${TRIES_MAX} tries, the last: ${last}`)
}

/**
 * Waits until the order has ended and tells how. Throws TRUCK_ERR_UNAVAILABLE if
 * it has not after 15 minutes, TRUCK_ERR_BAD_REQUEST if the gateway does not
 * know it, and the signal's reason once it aborts.
 */
export async function awaitMeal(placed: OrderState, options: PurchaseOptions): Promise<OrderState> {
  for (let waitedMs = 0; waitedMs < MEAL_MS_MAX; waitedMs += LOOK_EVERY_MS) {
    const answer = await ask(`/api/orders/${placed.id}`, { method: 'GET' }, options)
    if (answer.status === 200) {
      const state = readState(answer.body)
      if (ENDED.has(state.status)) return state
    } else if (answer.status === 404) {
      throw new TruckError(ErrorCode.BAD_REQUEST, `the gateway does not know order ${placed.id}`)
    }
    await wait(LOOK_EVERY_MS, undefined, { signal: options.signal })
  }
  throw new TruckError(
    ErrorCode.UNAVAILABLE,
    `order ${placed.id} has not ended after ${MEAL_MS_MAX / 1_000} s`,
  )
}

interface HttpAnswer {
  /** 0 if there was none. */
  readonly status: number
  readonly body: string
  readonly retryAfterMs: number
}

async function ask(path: string, request: RequestInit, options: PurchaseOptions): Promise<HttpAnswer> {
  const signal = AbortSignal.any([options.signal, AbortSignal.timeout(ANSWER_MS_MAX)])
  try {
    const response = await fetch(new URL(path, options.gateway), { ...request, signal })
    const seconds = Number(response.headers.get('retry-after') ?? 0)
    return {
      status: response.status,
      body: await response.text(),
      retryAfterMs: Number.isFinite(seconds) ? seconds * 1_000 : 0,
    }
  } catch (error) {
    options.signal.throwIfAborted()
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return { status: 0, body: cause instanceof Error ? cause.message : String(cause), retryAfterMs: 0 }
  }
}

function readState(body: string): OrderState {
  const bad = (): TruckError => new TruckError(ErrorCode.BAD_MESSAGE, `no order: ${body.slice(0, 300)}`)
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw bad()
  }
  if (typeof value !== 'object' || value === null) throw bad()
  const { id, number, status } = value as Partial<Record<string, unknown>>
  if (typeof id !== 'string' || typeof number !== 'number' || typeof status !== 'string') throw bad()
  return { id, number, status }
}
