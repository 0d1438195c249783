/**
 * Issues over HTTP: what is parked, and what a person decides in the chef's place. Invariant: a decision is made on
 * the issue that was asked about; one that somebody else was first with changes nothing and says so.
 */
import { ALLERGENS, type Substitute, substituteIngredient } from '@foodtruck/menu'
import { type DeadLetter, Order, type OrderView, Ticket } from '@foodtruck/messages'
import { ErrorCode, randomHex, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { authorOf, CHEF } from './caller.ts'
import { isoTime } from './event-json.ts'
import { decodeOrder, must, zodProblems } from './order-body.ts'
import { ORDER_TOKEN_BYTES } from './order-json.ts'
import { wholeNumber } from './order-routes.ts'
import { fieldsProblem, sendProblem } from './problem.ts'

const LIST_MAX = 1_000
const LIST_DEFAULT = 100
/** Orders of issues whose customers are named in one answer. */
const ORDERS_NAMED_MAX = 200
const AMOUNT_MAX = 1_000_000_000
const FACTOR_MAX = 1_000

const name = z.string(must('be a name')).regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be a name of the menu')
const reason = z
  .string(must('be a text'))
  .trim()
  .min(1, 'must say why')
  .max(300, 'must have at most 300 characters')
const author = z.string(must('be a text')).max(64, 'must have at most 64 characters').default('')
const who = { reason, author }
const body = z.discriminatedUnion(
  'action',
  [
    z.strictObject({ action: z.literal('retry'), ...who }),
    z.strictObject({ action: z.literal('refuse'), ...who }),
    z.strictObject({ action: z.literal('buy'), ingredient: name, amount: count(AMOUNT_MAX), ...who }),
    z.strictObject({
      action: z.literal('substitute'),
      ingredient: name,
      with: name,
      amount: count(FACTOR_MAX).default(1),
      allergens: z
        .array(z.enum(ALLERGENS, `must be of ${ALLERGENS.join(', ')}`), must('be a list of allergens'))
        .default([]),
      ...who,
    }),
    z.strictObject({ action: z.literal('take-off'), ...who }),
  ],
  'must have an action: retry, refuse, buy, substitute or take-off',
)
type Decision = z.infer<typeof body>
const listQuery = z.strictObject({ limit: wholeNumber(1, LIST_MAX).optional() })

export function issueRoutes(app: FastifyInstance, deps: Deps): void {
  let named: ReadonlyMap<number, Named> = new Map()

  app.get('/api/issues', CHEF, async (request, reply) => {
    const query = listQuery.safeParse(request.query)
    if (!query.success) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(query.error, 'query')))
    }
    const { limit = LIST_DEFAULT } = query.data
    const { letters, total } = await deps.router.deadLetters({ limit, state: 'parked', payloads: true })
    named = await ordersOf(deps, letters, named)
    return { issues: letters.map((issue) => issueJson(issue, named.get(issue.order))), total }
  })

  app.post<{ Params: { order: string; ticket: string } }>(
    '/api/issues/:order/:ticket/decisions',
    CHEF,
    async (request, reply) => {
      const asked = body.safeParse(request.body)
      if (!asked.success) {
        return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(asked.error, 'body')))
      }
      const issue = await issueOf(deps, request.params)
      await decide(deps, issue, { ...asked.data, author: authorOf(request, asked.data.author) })
      const { order, ticket } = issue
      return { order, ticket, action: asked.data.action }
    },
  )
}

/** What an answer says of an order; none of it ever changes. */
type Named = Pick<OrderView, 'dayNumber' | 'payload'>

/** The orders of some issues, those known from the answer before asked for no more; without one that has ended. */
async function ordersOf(
  { router }: Deps,
  issues: readonly DeadLetter[],
  known: ReadonlyMap<number, Named>,
): Promise<ReadonlyMap<number, Named>> {
  const numbers = [...new Set(issues.map(({ order }) => order))].slice(0, ORDERS_NAMED_MAX)
  const orders = await Promise.all(
    numbers.map(async (number): Promise<[number, Named][]> => {
      const before = known.get(number)
      if (before !== undefined) return [[number, before]]
      try {
        return [[number, await router.order(number, '')]]
      } catch (error) {
        if (TruckError.from(error).code === ErrorCode.NOT_FOUND) return []
        throw error
      }
    }),
  )
  return new Map(orders.flat())
}

/** The open issue. Throws NOT_FOUND for what is no ticket, NOT_RETRYABLE if nothing of it is parked. */
async function issueOf({ router }: Deps, params: { order: string; ticket: string }): Promise<DeadLetter> {
  const [order, ticket] = [params.order, params.ticket].map((text) =>
    /^\d{1,9}$/.test(text) ? Number(text) : -1,
  )
  if (order === undefined || ticket === undefined || order < 1 || ticket < 0) {
    throw new TruckError(ErrorCode.NOT_FOUND, 'There is no such order or ticket.')
  }
  const { letters } = await router.deadLetters({ order, limit: LIST_MAX, state: 'parked', payloads: true })
  const issue = letters.find((letter) => letter.ticket === ticket)
  if (issue) return issue
  throw new TruckError(ErrorCode.NOT_RETRYABLE, `Ticket ${ticket} of order ${order} waits for no decision.`)
}

async function decide(deps: Deps, issue: DeadLetter, decision: Decision): Promise<void> {
  const { router } = deps
  const { order, ticket, attempt } = issue
  const { reason, author } = decision
  const task = { order, ticket, attempt, reason, author }
  switch (decision.action) {
    case 'retry':
      await router.decide({ retry: task })
      return
    case 'refuse':
      await router.decide({ refuse: { ...task, code: issue.code } })
      return
    case 'substitute': {
      const { ingredient: from, with: other, amount, allergens } = decision
      known(deps, from, 'ingredient')
      known(deps, other, 'with')
      await router.decide({
        retry: { ...task, payload: changed(issue, { from, with: other, amount, allergens }) },
      })
      return
    }
    case 'buy':
      return buy(deps, issue, decision)
    case 'take-off':
      return takeOff(deps, issue, decision)
  }
}

/** A repeat for the same issue is the same purchase. */
async function buy(
  deps: Deps,
  issue: DeadLetter,
  { ingredient, amount, reason, author }: Extract<Decision, { action: 'buy' }>,
): Promise<void> {
  known(deps, ingredient, 'ingredient')
  const id = `purchase-${ingredient}-issue-${issue.sequence}`
  const payload = Order.encode({
    name: author,
    note: `${amount} ${ingredient}`,
    purchase: { id, ingredient, amount, author, reason },
  })
  await deps.router.submit({ key: id, payload, token: randomHex(ORDER_TOKEN_BYTES) })
}

async function takeOff({ pantry }: Deps, issue: DeadLetter, { reason, author }: Decision): Promise<void> {
  if (pantry === null) {
    throw new TruckError(ErrorCode.NOT_FOUND, 'This truck counts no stock: TRUCK_PANTRY is none.')
  }
  await pantry.mark({ item: issue.label, off: true, reason, author })
}

/** Throws BAD_REQUEST unless the menu has the ingredient. */
function known({ menus }: Deps, ingredient: string, field: string): void {
  if (menus.current.ingredient(ingredient)) return
  const message = `${field} ${ingredient} is no ingredient of the menu`
  throw new TruckError(ErrorCode.BAD_REQUEST, message, { details: { field } })
}

/** What the ticket carries from now on. Throws BAD_REQUEST if it does not take what is missing. */
function changed(issue: DeadLetter, other: Substitute): Uint8Array {
  const portion = issue.ticket === 0 ? null : substituteIngredient(Ticket.decode(issue.payload), other)
  if (portion !== null) return Ticket.encode(portion)
  const message = `ingredient ${other.from} is not in this portion`
  throw new TruckError(ErrorCode.BAD_REQUEST, message, { details: { field: 'ingredient' } })
}

function count(max: number) {
  const message = `must be a whole number from 1 to ${max}`
  return z.int(message).min(1, message).max(max, message)
}

function issueJson(issue: DeadLetter, view: Named | undefined): object {
  const { order, ticket, label, stage, attempt, code, message, decided, escalatedAtMs } = issue
  const { name = '', promisedAtMs = 0 } = (view && decodeOrder(view.payload)) ?? {}
  return {
    order,
    ...((view?.dayNumber ?? 0) > 0 && { dayNumber: view?.dayNumber }),
    ...(name !== '' && { name }),
    ...(promisedAtMs > 0 && { promisedAt: isoTime(promisedAtMs) }),
    ticket,
    ...(label !== '' && { label }),
    ...portionJson(issue),
    stage,
    attempts: attempt,
    code,
    message,
    since: isoTime(issue.sinceMs),
    decided,
    waitsForPerson: escalatedAtMs > 0,
    ...(escalatedAtMs > 0 && { because: issue.escalatedBecause, escalatedAt: isoTime(escalatedAtMs) }),
  }
}

/** What the portion is and takes; nothing of the order's own steps. */
function portionJson({ ticket, payload }: DeadLetter): object {
  if (ticket === 0 || payload.length === 0) return {}
  const { title, modifiers, note, ingredients } = Ticket.decode(payload)
  return {
    ...(title !== '' && { title }),
    ...(modifiers.length > 0 && { modifiers }),
    ...(note !== '' && { note }),
    ingredients: ingredients.map(({ name: ingredient, amount }) => ({ ingredient, amount })),
  }
}
