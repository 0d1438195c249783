/**
 * Who decided what, a line each; the journal has it too, with the reason. Invariant: an order is named by its number,
 * never by what opens it.
 */
import type { Logger } from '@foodtruck/runtime'
import type { FastifyRequest } from 'fastify'
import { SESSION_URL } from './access.ts'
import { authorOf } from './caller.ts'

const LOOKS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What changes nothing for anybody else. */
const OWN_AFFAIRS: ReadonlySet<string | undefined> = new Set(['/api/orders', SESSION_URL])

/** Logs a request that was to change something of the truck, and how it was answered. */
export function logDecision(request: FastifyRequest, status: number, logger: Logger): void {
  const { method, is404, routeOptions, caller } = request
  if (caller === undefined || is404 || LOOKS.has(method) || OWN_AFFAIRS.has(routeOptions.url)) return
  const { role, token } = caller
  const params = Object.entries(request.params as Record<string, string>).map(([name, value]) => [
    name,
    name === 'id' ? value.split('-', 1)[0] : value,
  ])
  logger.info(
    {
      by: authorOf(request),
      role,
      ...(token !== '' && { tokenId: token }),
      method,
      route: routeOptions.url,
      params: Object.fromEntries(params),
      status,
    },
    'a decision',
  )
}
