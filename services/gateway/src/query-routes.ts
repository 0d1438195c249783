/** What can be asked of the truck: menu, stages, audit, health, and the description of all that. */
import type { FastifyInstance } from 'fastify'
import type { Deps } from './app.ts'
import { openApi } from './openapi.ts'
import { auditJson, menuJson, stagesJson } from './order-json.ts'

export function queryRoutes(app: FastifyInstance, deps: Deps): void {
  const { menu, truck, router, ready } = deps
  const menuBody = menuJson(menu, truck)

  app.get('/api/menu', async () => menuBody)
  app.get('/api/stages', async () => stagesJson(await router.stages(), menu))
  app.get('/api/audit', async () => auditJson(await router.audit()))
  app.get('/api/openapi.json', async () => openApi)
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady = ready()
    if (!isReady) reply.code(503).header('retry-after', '1')
    return { status: isReady ? 'ready' : 'not ready' }
  })
}
