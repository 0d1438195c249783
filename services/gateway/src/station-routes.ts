/**
 * Stations by hand over HTTP: what stands at a stage, and what people did with it. Invariant: the router alone
 * decides and keeps it; a repeat changes nothing and is told as that.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { authorOf, mustWorkAt, STATION } from './caller.ts'
import { author, read } from './dead-letter-routes.ts'
import { must } from './order-body.ts'
import { sendProblem } from './problem.ts'
import { stationJson } from './station-json.ts'

const ORDER_MAX = 2 ** 32 - 1
const ATTEMPT_MAX = 2 ** 32 - 1
const TICKET_ID = /^([1-9]\d{0,9})-(0|[1-9]\d{0,3})$/

/** What a person does, and how the ticket is then. */
const ACTIONS = { start: 'started', bump: 'bumped', recall: 'started' } as const

const attempt = z
  .int(must('be a whole number from 1'))
  .min(1, 'must be a whole number from 1')
  .max(ATTEMPT_MAX, `must be at most ${ATTEMPT_MAX}`)
  .optional()
const body = z.strictObject({ author, attempt }, must('be a JSON object'))

export function stationRoutes(app: FastifyInstance, { router, menus, now }: Deps): void {
  app.get<{ Params: { stage: string } }>('/api/stations/:stage', STATION, async (request) => {
    const { stage } = request.params
    mustWorkAt(request, stage)
    const view = await router.station(stage)
    const isKnown = view.replicas > 0 || view.total > 0 || menus.current.stages.includes(stage)
    if (!isKnown) throw new TruckError(ErrorCode.NOT_FOUND, `There is no stage ${stage}.`)
    return stationJson(view, now())
  })

  for (const [action, state] of Object.entries(ACTIONS)) {
    app.post<{ Params: { stage: string; ticket: string } }>(
      `/api/stations/:stage/tickets/:ticket/${action}`,
      STATION,
      async (request, reply) => {
        const { stage, ticket: id } = request.params
        mustWorkAt(request, stage)
        const { order, ticket } = parseTicket(id)
        const asked = read(body, request.body ?? {}, 'body')
        if ('status' in asked) return sendProblem(reply, asked)
        const author = authorOf(request, asked.author)
        const station = { action, stage, order, ticket, attempt: asked.attempt ?? 0, author }
        const { changed } = await router.decide({ station })
        return { id, state, changed: changed > 0 }
      },
    )
  }
}

/** The parts of `17-2`. Throws NOT_FOUND for what can be no ticket. */
function parseTicket(id: string): { order: number; ticket: number } {
  const [, order = '', ticket = ''] = TICKET_ID.exec(id) ?? []
  if (order !== '' && Number(order) <= ORDER_MAX) return { order: Number(order), ticket: Number(ticket) }
  throw new TruckError(ErrorCode.NOT_FOUND, `${id.slice(0, 40)} is no ticket: 17-2 is ticket 2 of order 17.`)
}
