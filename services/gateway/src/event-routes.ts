/** The streams of events: where a reader begins, and whose events it gets. */
import { ErrorCode } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { CUSTOMER, STATION } from './caller.ts'
import { zodProblems } from './order-body.ts'
import { parseOrderId } from './order-json.ts'
import { noSuchOrder, wholeNumber } from './order-routes.ts'
import { fieldsProblem, sendProblem } from './problem.ts'

const sequence = wholeNumber(0, Number.MAX_SAFE_INTEGER)
const streamQuery = z.strictObject({ after: sequence.optional() })

export function eventRoutes(app: FastifyInstance, deps: Deps): void {
  // Without HEAD: it would open a stream that nobody can read.
  app.get('/api/events', { ...STATION, exposeHeadRoute: false }, (request, reply) =>
    follow(deps, request, reply),
  )

  app.get<{ Params: { id: string } }>(
    '/api/orders/:id/events',
    { ...CUSTOMER, exposeHeadRoute: false },
    async (request, reply) => {
      const id = parseOrderId(request.params.id)
      if (id === undefined) throw noSuchOrder()
      await deps.router.order(id.number, id.token)
      return follow(deps, request, reply, id.number)
    },
  )
}

/** Opens a stream of all events, or of those of one order. */
async function follow(
  { hub, access: { tokens } }: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  order?: number,
): Promise<FastifyReply> {
  const query = streamQuery.safeParse(request.query)
  if (!query.success) {
    return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(query.error, 'query')))
  }
  // A browser that comes back asks for the same address again: what it saw last counts for more.
  const lastSeen = sequence.optional().safeParse(request.headers['last-event-id'] || undefined)
  if (!lastSeen.success) {
    const message = 'must be the id of an event of this stream'
    return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, [{ field: 'Last-Event-ID', message }]))
  }
  const place = await hub.place(lastSeen.data ?? query.data.after)
  const { caller } = request
  hub.admit(caller)
  const { raw: response } = reply
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) response.setHeader(name, value)
  }
  reply.hijack()
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies that gather answers before they pass them on would hold the events back.
    'x-accel-buffering': 'no',
  })
  hub.attach(caller, {
    response,
    ...place,
    ...(order !== undefined && { order }),
    ...(caller.token !== '' && { mayRead: () => tokens?.isValid(caller.token) === true }),
  })
  return reply
}
