/** What can be asked of the truck: menu, stages, audit, health, and the description of all that. */
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Deps } from './app.ts'
import { CHEF, CUSTOMER, STATION } from './caller.ts'
import { menuJson } from './menu-json.ts'
import { describeApi } from './openapi.ts'
import { auditJson, stagesJson } from './order-json.ts'

export function queryRoutes(app: FastifyInstance, deps: Deps): void {
  const { menus, truck, router, ready } = deps
  let description: object | undefined

  app.get('/api/menu', CUSTOMER, async (request, reply) => {
    const moment = { nowMs: deps.now(), offMenu: deps.offMenu() }
    const body = JSON.stringify(menuJson(menus.current, truck, moment))
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    // Asked for anew each time, answered in full only when it has changed.
    reply.headers({ etag, 'cache-control': 'no-cache' })
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(body)
  })
  app.get('/api/stages', STATION, async () => stagesJson(await router.stages(), menus.current))
  app.get('/api/audit', CHEF, async () => auditJson(await router.audit()))
  app.get('/api/openapi.json', CUSTOMER, async () => (description ??= describeApi(app.roles)))
  app.get('/healthz', CUSTOMER, async () => ({ status: 'ok' }))
  app.get('/readyz', CUSTOMER, async (_request, reply) => {
    const isReady = ready()
    if (!isReady) reply.code(503).header('retry-after', '1')
    return { status: isReady ? 'ready' : 'not ready' }
  })
}
