/**
 * What waits for a person's decision, and the decisions. Invariant: a decision
 * that changes nothing is told as that and leaves no trace. Whoever knows an
 * order's whole id may cancel it; by its number alone only an order can be
 * decided on that waits for it.
 */
import type { DeadLetter } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { authorOf, CHEF, CUSTOMER } from './caller.ts'
import { isoTime } from './event-json.ts'
import { must, zodProblems } from './order-body.ts'
import { parseOrderId } from './order-json.ts'
import { noSuchOrder, wholeNumber } from './order-routes.ts'
import { fieldsProblem, type Problem, sendProblem } from './problem.ts'
import type { RouterPort } from './router-port.ts'

const LIST_MAX = 1_000
const LIST_DEFAULT = 100
const REASON_CHARS_MAX = 500
const AUTHOR_CHARS_MAX = 64
const TICKET_MAX = 1_000

const stage = z
  .string(must('be the name of a stage'))
  .regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be the name of a stage')
export const reason = wellFormed(REASON_CHARS_MAX)
export const author = wellFormed(AUTHOR_CHARS_MAX).optional()
const body = must('be a JSON object')

const listQuery = z.strictObject({
  limit: wholeNumber(1, LIST_MAX).optional(),
  stage: stage.optional(),
  state: z.enum(['parked', 'dead'], { error: 'must be parked or dead' }).optional(),
})
const cancelBody = z.strictObject({ reason: reason.min(1, 'must say why'), author }, body)
const retryBody = z.strictObject(
  { reason: reason.optional(), author, ticket: ticketNumber().optional() },
  body,
)
const retryAllBody = z.strictObject({ reason: reason.optional(), author, stage: stage.optional() }, body)

interface ById {
  Params: { id: string }
}

export function deadLetterRoutes(app: FastifyInstance, { router }: Deps): void {
  app.get('/api/dead-letters', CHEF, async (request, reply) => {
    const query = read(listQuery, request.query, 'query')
    if ('status' in query) return sendProblem(reply, query)
    const { limit = LIST_DEFAULT, stage = '', state = '' } = query
    const { letters, total } = await router.deadLetters({ limit, stage, state })
    return { deadLetters: letters.map(letterJson), total }
  })

  app.post('/api/dead-letters/retry', CHEF, async (request, reply) => {
    const asked = read(retryAllBody, request.body ?? {}, 'body')
    if ('status' in asked) return sendProblem(reply, asked)
    const { reason = '', stage = '' } = asked
    const author = authorOf(request, asked.author)
    const { changed, left } = await router.retryAll({ stage, reason, author })
    return { retried: changed, left }
  })

  app.post<ById>('/api/dead-letters/:id/retry', CHEF, async (request, reply) => {
    const number = await numberOf(request.params.id, router)
    const asked = read(retryBody, request.body ?? {}, 'body')
    if ('status' in asked) return sendProblem(reply, asked)
    const { reason = '', ticket } = asked
    const author = authorOf(request, asked.author)
    const { changed, left } =
      ticket === undefined
        ? await router.retryAll({ order: number, reason, author })
        : await router.retry(number, ticket, reason, author)
    return { retried: changed, left }
  })

  app.post<ById>('/api/dead-letters/:id/cancel', CHEF, async (request, reply) => {
    const number = await numberOf(request.params.id, router)
    const asked = read(cancelBody, request.body, 'body')
    if ('status' in asked) return sendProblem(reply, asked)
    const author = authorOf(request, asked.author)
    return cancel(router, { number, token: '' }, { reason: asked.reason, author }, true)
  })

  app.post<ById>('/api/orders/:id/cancel', CUSTOMER, async (request, reply) => {
    const id = parseOrderId(request.params.id)
    if (id === undefined) throw noSuchOrder()
    const asked = read(cancelBody, request.body, 'body')
    if ('status' in asked) return sendProblem(reply, asked)
    const author = authorOf(request, asked.author)
    return cancel(router, id, { reason: asked.reason, author }, false)
  })
}

/** Cancels an open order; a repeat is answered as the first time, with `changed` false. */
async function cancel(
  router: RouterPort,
  { number, token }: { number: number; token: string },
  { reason, author }: { reason: string; author: string },
  mustBeStopped: boolean,
): Promise<object> {
  const order = await router.order(number, token)
  if (order.status === 'cancelled') {
    return { number, status: order.status, changed: false, reason: order.message, author: order.author }
  }
  const isStopped = order.tickets.some(({ steps }) => steps.some(({ state }) => STOPPED.has(state)))
  if (mustBeStopped && order.endedAtMs === 0 && !isStopped) {
    const message = `Nothing of order ${number} waits for a decision; its customer can cancel it by its whole id.`
    throw new TruckError(ErrorCode.NOT_CANCELLABLE, message)
  }
  await router.cancel(number, reason, author)
  return { number, status: 'cancelled', changed: true, reason, author }
}

const STOPPED: ReadonlySet<string> = new Set(['parked', 'dead'])

/** The number of an order that is named by it, or by its whole id. Throws NOT_FOUND if the token is another's. */
export async function numberOf(id: string, router: RouterPort): Promise<number> {
  const whole = parseOrderId(id)
  if (whole !== undefined) await router.order(whole.number, whole.token)
  const number = whole?.number ?? (/^[1-9]\d{0,9}$/.test(id) ? Number(id) : 0)
  if (number < 1 || number > 2 ** 32 - 1) throw noSuchOrder()
  return number
}

/** What was asked, or all that is wrong with it. `root` names the whole. */
export function read<T extends object>(shape: z.ZodType<T>, input: unknown, root: string): T | Problem {
  const parsed = shape.safeParse(input)
  return parsed.success ? parsed.data : fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(parsed.error, root))
}

function wellFormed(charsMax: number) {
  return z
    .string(must('be a text'))
    .trim()
    .max(charsMax, `must have at most ${charsMax} characters`)
    .refine((text) => text.isWellFormed(), 'must be valid Unicode')
}

function ticketNumber() {
  const message = `must be a whole number from 0 (the order itself) to ${TICKET_MAX}`
  return z.number({ error: message }).int(message).min(0, message).max(TICKET_MAX, message)
}

function letterJson(letter: DeadLetter): object {
  const { order, ticket, label, stage, state, attempt, worker, code, message } = letter
  return {
    order,
    ticket,
    ...(label !== '' && { label }),
    stage,
    state,
    attempts: attempt,
    ...(worker !== '' && { worker }),
    code,
    message,
    since: isoTime(letter.sinceMs),
    acceptedAt: isoTime(letter.acceptedAtMs),
  }
}
