/**
 * The stock over HTTP: what there is, what moved, what is bought, and the items that are off the menu. Invariant: the
 * pantry alone decides what may be booked; what it refuses names the field in the words of this API.
 */
import { randomUUID } from 'node:crypto'
import type { LedgerEntry, StockView } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { authorOf, CHEF } from './caller.ts'
import { must, zodProblems } from './order-body.ts'
import type { PantryPort } from './pantry-port.ts'
import { fieldsProblem, sendProblem } from './problem.ts'

const LEDGER_MAX = 500
const LEDGER_DEFAULT = 50
const KEY = /^[!-~]{1,128}$/
const KEY_HEADER = 'Idempotency-Key'

const author = z.string(must('be a text')).max(80, 'must have at most 80 characters').default('')
const reason = z.string(must('be a text')).max(500, 'must have at most 500 characters').default('')
const cause = z.strictObject({ author, reason }, must('be a JSON object {"author"?, "reason"?}'))
const purchase = z.strictObject(
  {
    items: z.array(
      z.strictObject(
        {
          ingredient: z.string(must('be the name of an ingredient')),
          amount: z.number(must('be a whole number')),
        },
        must('be an object {"ingredient", "amount"}'),
      ),
      must('be a list of {"ingredient", "amount"}'),
    ),
    author,
    reason,
  },
  must('be a JSON object {"items": [{"ingredient", "amount"}], "author"?, "reason"?}'),
)
const ledgerQuery = z.strictObject({
  limit: wholeNumber(1, LEDGER_MAX).default(LEDGER_DEFAULT),
  before: wholeNumber(1, Number.MAX_SAFE_INTEGER).default(0),
  ingredient: z.string().max(32, 'must have at most 32 characters').default(''),
})

export function stockRoutes(app: FastifyInstance, deps: Deps): void {
  app.get('/api/stock', CHEF, async () => stockJson(await pantryOf(deps).stock()))

  app.get('/api/stock/ledger', CHEF, async (request, reply) => {
    const query = ledgerQuery.safeParse(request.query)
    if (!query.success) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(query.error, 'query')))
    }
    const { entries, before } = await pantryOf(deps).ledger(query.data)
    return { entries: entries.map(entryJson), ...(before > 0 && { before }) }
  })

  app.post('/api/stock/purchases', CHEF, async (request, reply) => {
    const id = request.headers['idempotency-key'] ?? `purchase-${randomUUID()}`
    if (typeof id !== 'string' || !KEY.test(id)) {
      const message = 'must be 1 to 128 visible ASCII characters'
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, [{ field: KEY_HEADER, message }]))
    }
    const body = purchase.safeParse(request.body)
    if (!body.success) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(body.error, 'body')))
    }
    const { items, reason, author: said } = body.data
    const who = { reason, author: authorOf(request, said) }
    const wrong = items.findIndex(({ amount }) => !Number.isSafeInteger(amount))
    if (wrong >= 0) return sendProblem(reply, wrongField(`items[${wrong}].amount`, 'must be a whole number'))
    const lines = items.map(({ ingredient, amount }) => ({ name: ingredient, change: amount }))
    reply.header('idempotency-key', id)
    try {
      const repeated = await pantryOf(deps).book({ id, kind: 'purchase', lines, ...who })
      if (repeated) reply.header('idempotency-replayed', 'true')
      return { id, repeated }
    } catch (error) {
      return sendWrongBooking(reply, error)
    }
  })

  app.post<{ Params: { item: string } }>('/api/menu/:item/off', CHEF, (request, reply) =>
    markItem(deps, request, reply, true),
  )
  app.post<{ Params: { item: string } }>('/api/menu/:item/on', CHEF, (request, reply) =>
    markItem(deps, request, reply, false),
  )
}

async function markItem(
  deps: Deps,
  request: FastifyRequest<{ Params: { item: string } }>,
  reply: FastifyReply,
  off: boolean,
): Promise<unknown> {
  const { item } = request.params
  const body = cause.safeParse(request.body ?? {})
  if (!body.success) {
    return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(body.error, 'body')))
  }
  // An item that has left the menu's file can still be brought back: the mark would wait for its return.
  if (off && deps.menus.current.item(item) === undefined) {
    throw new TruckError(ErrorCode.NOT_FOUND, `${JSON.stringify(item.slice(0, 40))} is not on the menu`)
  }
  const { reason, author: said } = body.data
  const repeated = await pantryOf(deps).mark({ item, off, reason, author: authorOf(request, said) })
  return { item, off, repeated }
}

function pantryOf({ pantry }: Deps): PantryPort {
  if (pantry !== null) return pantry
  throw new TruckError(ErrorCode.NOT_FOUND, 'This truck counts no stock: TRUCK_PANTRY is none.')
}

/** The pantry names its own fields: `lines[0].change`. */
function sendWrongBooking(reply: FastifyReply, error: unknown): FastifyReply {
  const { code, message, details } = TruckError.from(error)
  if (code !== ErrorCode.BAD_REQUEST || typeof details.field !== 'string') throw error
  const field = details.field
    .replace(/^lines/, 'items')
    .replace(/\.name$/, '.ingredient')
    .replace(/\.change$/, '.amount')
  return sendProblem(reply, wrongField(field, message))
}

function wrongField(field: string, message: string) {
  return fieldsProblem(ErrorCode.BAD_REQUEST, [{ field, message }])
}

// Each field by name: what was absent on the wire stands on a message's prototype, which JSON does not show.
function stockJson({ revision, atMs, ingredients, off }: StockView): object {
  return {
    revision,
    at: isoTime(atMs),
    ingredients: ingredients.map(({ name, title, unit, stock, reserved, available, lowMark, low }) => {
      return { name, title, unit, stock, reserved, available, lowMark, low }
    }),
    off: off.map(({ item, author, reason, sinceMs }) => ({ item, author, reason, since: isoTime(sinceMs) })),
  }
}

function entryJson(entry: LedgerEntry): object {
  const { sequence, kind, ingredient, change, reservedChange, stock, reserved, author, reason } = entry
  const { atMs, order, ticket, step, booking } = entry
  return {
    sequence,
    at: isoTime(atMs),
    kind,
    ingredient,
    change,
    reservedChange,
    stock,
    reserved,
    ...(order > 0 && { order, ticket, step }),
    ...(booking !== '' && { booking }),
    author,
    reason,
  }
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString()
}

function wholeNumber(min: number, max: number) {
  const rule = `must be a whole number from ${min} to ${max}`
  return z.coerce.number(rule).int(rule).min(min, rule).max(max, rule)
}
