/**
 * New orders and what became of them. Invariant: 202 is answered only after the
 * router has the order safe on disk.
 */
import { priceOrder } from '@foodtruck/menu'
import { childTraceparent, ErrorCode, randomHex, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { readOrder, zodProblems } from './order-body.ts'
import { orderId, orderJson, orderUrl, parseOrderId, summaryJson } from './order-json.ts'
import { fieldsProblem, problemOf, sendProblem } from './problem.ts'

/** Orders that wait for the router's word at once; more are told to come back. */
export const SUBMITS_MAX = 8_192
const TOKEN_BYTES = 6
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
  const { menu, router } = deps
  let waiting = 0

  app.post('/api/orders', async (request, reply) => {
    const given = request.headers['idempotency-key']
    if (given !== undefined && (typeof given !== 'string' || !KEY.test(given))) {
      const message = 'must be 1 to 128 visible ASCII characters'
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, [{ field: KEY_HEADER, message }]))
    }
    const order = readOrder(menu, request.body)
    if ('status' in order) return sendProblem(reply, order)
    if (waiting >= SUBMITS_MAX) throw new TruckError(ErrorCode.OVERLOADED, 'Too many orders come in at once.')
    const key = given ?? randomHex(KEY_BYTES)
    reply.header('idempotency-key', key)
    const parent = request.headers.traceparent
    waiting += 1
    try {
      const submitted = await router.submit({
        key,
        payload: order.payload,
        token: randomHex(TOKEN_BYTES),
        traceparent: childTraceparent(typeof parent === 'string' ? parent : ''),
      })
      const id = orderId(submitted.order, submitted.token)
      const url = orderUrl(id)
      if (submitted.repeated) reply.header('idempotency-replayed', 'true')
      reply.code(202).header('location', url).type('application/json; charset=utf-8')
      const total = priceOrder(menu, order.lines)
      return JSON.stringify({ id, number: submitted.order, total, status: submitted.status, url })
    } catch (error) {
      return sendRefusal(reply, error)
    } finally {
      waiting -= 1
    }
  })

  app.get<{ Params: { id: string } }>('/api/orders/:id', async (request) => {
    const id = parseOrderId(request.params.id)
    if (id === undefined) throw noSuchOrder()
    return orderJson(await router.order(id.number, id.token), menu)
  })

  app.get('/api/orders', async (request, reply) => {
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
      orders: orders.map((order) => summaryJson(order, menu)),
      ...(next !== undefined && { next: `/api/orders?limit=${limit}&before=${next}` }),
    }
  })
}

const KEY_HEADER = 'Idempotency-Key'
const REPEAT = 'Repeat with the same Idempotency-Key: it is taken once.'

/** Why an order was not taken, and what its sender can safely do. */
function sendRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof TruckError)) throw error
  const { problem, headers } = problemOf(error)
  if (problem.code === ErrorCode.KEY_REUSED) problem.field = KEY_HEADER
  if (problem.status === 503) problem.detail = `${asSentence(problem.detail)} ${REPEAT}`
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
