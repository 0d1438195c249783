/** How fast the kitchen is, whether it takes orders, and what became of one order, step by step. */
import type { FastifyInstance } from 'fastify'
import type { Deps } from './app.ts'
import { CHEF, STATION } from './caller.ts'
import { eventJson, isoTime } from './event-json.ts'
import { orderJson } from './order-json.ts'
import { noSuchOrder } from './order-routes.ts'

/** Transitions of one order that are listed. */
const TRANSITIONS_MAX = 1_000

export function paceRoutes(app: FastifyInstance, { router, promises, now }: Deps): void {
  app.get('/api/pace', STATION, async () => {
    const nowMs = now()
    return {
      at: isoTime(nowMs),
      minutes: promises.kitchen.pace.minutes(nowMs).map(({ atMs, accepted, served, waitMs }) => ({
        at: isoTime(atMs),
        accepted,
        served,
        ...(waitMs !== undefined && { waitSeconds: Math.round(waitMs) / 1_000 }),
      })),
      intake: promises.intake(nowMs),
    }
  })

  app.get<{ Params: { number: string } }>('/api/ledger/:number', CHEF, async (request) => {
    const number = /^[1-9]\d{0,8}$/.test(request.params.number) ? Number(request.params.number) : 0
    if (number === 0) throw noSuchOrder()
    const [view, history] = await Promise.all([
      router.order(number, ''),
      router.replay({ after: 0, limit: TRANSITIONS_MAX, order: number }),
    ])
    // Whoever may see every order need not be able to hand one on: what opens it is left out.
    const { id: _id, url: _url, ...order } = orderJson(view)
    const { events, through, last } = history
    return { order, transitions: events.map(eventJson), complete: through >= last }
  })
}
