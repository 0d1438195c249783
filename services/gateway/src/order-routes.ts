/**
 * New orders and what became of them. Invariant: 202 is answered only after the
 * router has the order safe on disk.
 */
import { childTraceparent, ErrorCode, randomHex, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { CUSTOMER, STATION } from './caller.ts'
import { findKnown, type KnownOrder } from './known-order.ts'
import type { Opening } from './open-orders.ts'
import { type OrderBody, readOrder, zodProblems } from './order-body.ts'
import { ORDER_TOKEN_BYTES, orderId, orderJson, orderUrl, parseOrderId, summaryJson } from './order-json.ts'
import { fieldsProblem, problemOf, sendProblem } from './problem.ts'
import { type Promised, promisedAtOf, withPromise } from './promise.ts'
import type { RouterPort, SubmitInit } from './router-port.ts'

/** Orders that wait for the router's word at once; more are told to come back. */
export const SUBMITS_MAX = 8_192
const KEY_BYTES = 16
/** 1 to 128 visible characters of ASCII. */
const KEY = /^[!-~]{1,128}$/
const LIST_MAX = 100
const LIST_DEFAULT = 20

const listQuery = z.strictObject({
  limit: wholeNumber(1, LIST_MAX).optional(),
  before: wholeNumber(1, 2 ** 32 - 1).optional(),
})

export function orderRoutes(app: FastifyInstance, deps: Deps): void {
  const { router } = deps
  let waiting = 0

  app.post('/api/orders', CUSTOMER, async (request, reply) => {
    if (waiting >= SUBMITS_MAX) throw new TruckError(ErrorCode.OVERLOADED, 'Too many orders come in at once.')
    waiting += 1
    try {
      return await placeOrder(deps, request, reply)
    } finally {
      waiting -= 1
    }
  })

  app.get<{ Params: { id: string } }>('/api/orders/:id', CUSTOMER, async (request) => {
    const id = parseOrderId(request.params.id)
    if (id === undefined) throw noSuchOrder()
    const view = await router.order(id.number, id.token)
    return { ...orderJson(view), ...deps.promises.shown(view, deps.now()) }
  })

  app.get('/api/orders', STATION, async (request, reply) => {
    const query = listQuery.safeParse(request.query)
    if (!query.success) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(query.error, 'query')))
    }
    const { limit = LIST_DEFAULT, before } = query.data
    const orders = await router.orders(before === undefined ? { limit } : { limit, before })
    const last = orders.at(-1)
    // A page of big orders ends before its limit: only an empty one, or order 1, is the end.
    const next = last !== undefined && last.number > 1 ? last.number : undefined
    return {
      orders: orders.map((order) => summaryJson(order)),
      ...(next !== undefined && { next: `/api/orders?limit=${limit}&before=${next}` }),
    }
  })
}

async function placeOrder(deps: Deps, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { menus, router } = deps
  const given = request.headers['idempotency-key']
  if (given !== undefined && (typeof given !== 'string' || !KEY.test(given))) {
    const message = 'must be 1 to 128 visible ASCII characters'
    return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, [{ field: KEY_HEADER, message }]))
  }
  if (given?.startsWith(PURCHASE_KEYS)) {
    const message = `must not begin with ${PURCHASE_KEYS}: such keys are of the truck's own purchases`
    return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, [{ field: KEY_HEADER, message }]))
  }
  const key = given ?? randomHex(KEY_BYTES)
  const moment = { nowMs: deps.now(), offMenu: deps.offMenu() }
  const order = readOrder(menus.current, moment, request.body)
  let opening: Opening | undefined
  try {
    if ('problem' in order) {
      // What cannot be had now may be the repeat of an order from when it could.
      const known =
        given === undefined || order.content === undefined
          ? undefined
          : await findKnown(router, given, order.content)
      if (known === undefined) return sendProblem(reply, order.problem)
      return sendAccepted(deps, reply, key, known)
    }
    opening = deps.openOrders.begin(request.caller)
    const promised = promiseOf(deps, order)
    if (promised instanceof TruckError) {
      // What is too much for the kitchen now may have been taken before.
      const known = given === undefined ? undefined : await findKnown(router, given, order.content)
      if (known === undefined) throw promised
      return sendAccepted(deps, reply, key, known)
    }
    const parent = request.headers.traceparent
    const submitted = await submitOrKnown(router, order, {
      key,
      payload: withPromise(order.payload, promised),
      startAtMs: order.startAtMs,
      expireAtMs: order.expireAtMs,
      day: order.day,
      token: randomHex(ORDER_TOKEN_BYTES),
      traceparent: childTraceparent(typeof parent === 'string' ? parent : ''),
    })
    if (!submitted.repeated) {
      opening.taken(submitted.order)
      deps.promises.taken(submitted.order, promised, deps.now())
    }
    return sendAccepted(deps, reply, key, submitted)
  } catch (error) {
    return sendRefusal(reply.header('idempotency-key', key), error)
  } finally {
    opening?.settle()
  }
}

/** Submits an order. Under a key of before it is that order, also if the menu has another price for it now. */
async function submitOrKnown(router: RouterPort, order: OrderBody, submit: SubmitInit): Promise<KnownOrder> {
  try {
    const submitted = await router.submit(submit)
    return { ...submitted, total: order.total, promisedAtMs: promisedAtOf(submit.payload) }
  } catch (error) {
    if (!(error instanceof TruckError) || error.code !== ErrorCode.KEY_REUSED) throw error
    const known = await findKnown(router, submit.key, order.content)
    if (known === undefined) throw error
    return known
  }
}

/** The promise, or why there is none. */
function promiseOf({ promises, now }: Deps, order: OrderBody): Promised | TruckError {
  try {
    return promises.make(order.payload, now())
  } catch (error) {
    if (error instanceof TruckError && error.code === ErrorCode.KITCHEN_BUSY) return error
    throw error
  }
}

function sendAccepted(
  { promises, now }: Deps,
  reply: FastifyReply,
  key: string,
  { order: number, token, status, repeated, dayNumber, total, promisedAtMs }: KnownOrder,
): string {
  const id = orderId(number, token)
  const url = orderUrl(id)
  reply.headers({ location: url, 'idempotency-key': key })
  if (repeated) reply.header('idempotency-replayed', 'true')
  reply.code(202).type('application/json; charset=utf-8')
  const ofDay = dayNumber > 0 && { dayNumber }
  const promise = promises.told(promisedAtMs, now())
  return JSON.stringify({
    id,
    number,
    ...ofDay,
    ...(total !== undefined && { total }),
    status,
    url,
    ...promise,
  })
}

/** A chef's purchase is known by such a key: nobody else can take it first. */
const PURCHASE_KEYS = 'purchase-'
const KEY_HEADER = 'Idempotency-Key'
const REPEAT = 'Repeat with the same Idempotency-Key: it is taken once.'

/** Why an order was not taken, and what its sender can safely do. */
function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof TruckError)) throw error
  const { problem, headers } = problemOf(error)
  if (problem.code === ErrorCode.KEY_REUSED) problem.field = KEY_HEADER
  if (problem.status === 503 || problem.status === 429)
    problem.detail = `${asSentence(problem.detail)} ${REPEAT}`
  return sendProblem(reply.headers(headers), problem)
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

export function noSuchOrder(): TruckError {
  return new TruckError(ErrorCode.NOT_FOUND, 'There is no such order, or this is not its whole id.')
}

/** A whole number of a query, where everything is text. */
export function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`
  return z
    .string({ error: message })
    .regex(/^\d{1,16}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message)
}
