/** The stream of events: where a reader begins, and whose events it gets. */
import { ErrorCode } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { zodProblems } from './order-body.ts'
import { parseOrderId } from './order-json.ts'
import { noSuchOrder, wholeNumber } from './order-routes.ts'
import { fieldsProblem, sendProblem } from './problem.ts'

const sequence = wholeNumber(0, Number.MAX_SAFE_INTEGER)
const streamQuery = z.strictObject({ after: sequence.optional(), order: z.string().optional() })

export function eventRoutes(app: FastifyInstance, deps: Deps): void {
  const { hub, router } = deps
  // Without HEAD: it would open a stream that nobody can read.
  app.get('/api/events', { exposeHeadRoute: false }, async (request, reply) => {
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
    const id = query.data.order === undefined ? undefined : parseOrderId(query.data.order)
    if (query.data.order !== undefined) {
      if (id === undefined) throw noSuchOrder()
      await router.order(id.number, id.token)
    }
    const place = await hub.place(lastSeen.data ?? query.data.after)
    hub.admit()
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
    hub.attach(id === undefined ? { response, ...place } : { response, ...place, order: id.number })
    return reply
  })
}
