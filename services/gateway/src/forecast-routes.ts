/** What the kitchen is in for: what is to be made now, and what other replicas would bring. */
import type { Change, Forecast } from '@foodtruck/forecast'
import { ErrorCode } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import type { Deps } from './app.ts'
import { CHEF, STATION } from './caller.ts'
import { isoTime } from './event-json.ts'
import { type FieldProblem, fieldsProblem, sendProblem } from './problem.ts'
import { promisedAtOf } from './promise.ts'

/** More or fewer replicas of one stage that can be asked about. */
const REPLICAS_MAX = 100
/** Open orders that are looked at for late ones. */
export const LATE_LOOKED_AT_MAX = 10_000
/** Late orders that are listed. */
const LATE_LISTED_MAX = 100
const PAGE_ORDERS = 200

export function forecastRoutes(app: FastifyInstance, deps: Deps): void {
  const { promises } = deps

  app.get('/api/what-if', CHEF, async (request, reply) => {
    const changes = readChanges(request.query as Record<string, unknown>, deps)
    if ('problems' in changes) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, changes.problems))
    }
    const { before, after } = promises.forecaster.whatIf(changes.changes, deps.now())
    return { changes: changes.changes, before: forecastJson(before), after: forecastJson(after) }
  })

  app.get('/api/all-day', STATION, async () => ({
    at: isoTime(deps.now()),
    ...promises.kitchen.allDay(),
    ...(await lateOrders(deps)),
  }))
}

function forecastJson({ ordersPerHour, waitMs, bottleneck }: Forecast): object {
  return {
    ordersPerHour: Math.round(ordersPerHour * 10) / 10,
    ...(Number.isFinite(waitMs) && { waitSeconds: Math.round(waitMs) / 1_000 }),
    bottleneck,
  }
}

/** `cook=+1`, of a stage that the truck has. */
function readChanges(
  query: Record<string, unknown>,
  { menus, promises }: Deps,
): { changes: Change[] } | { problems: FieldProblem[] } {
  const stages = new Set([...menus.current.stages, ...promises.kitchen.stages])
  const problems: FieldProblem[] = []
  const changes: Change[] = []
  for (const [stage, value] of Object.entries(query)) {
    // In a query a plus is a space, unless it is written as %2B.
    const [, digits] = (typeof value === 'string' && /^[+ ]?(-?\d{1,3})$/.exec(value)) || []
    const replicas = Number(digits ?? Number.NaN)
    if (!stages.has(stage)) problems.push({ field: stage, message: `is no stage: ${[...stages].join(', ')}` })
    else if (!(Math.abs(replicas) <= REPLICAS_MAX)) {
      problems.push({
        field: stage,
        message: `must be a whole number from -${REPLICAS_MAX} to +${REPLICAS_MAX}`,
      })
    } else changes.push({ stage, replicas })
  }
  if (Object.keys(query).length === 0)
    problems.push({ field: 'query', message: 'must name a stage: cook=+1' })
  for (const { stage, replicas } of changes) {
    const has = promises.kitchen.capacity(stage)?.replicas ?? 0
    if (has + replicas >= 0) continue
    problems.push({ field: stage, message: `has ${has} replicas: no ${-replicas} can go` })
  }
  return problems.length > 0 ? { problems } : { changes }
}

/** The open orders that are past their promise, those that wait longest first. */
async function lateOrders({ router, now }: Deps): Promise<object> {
  const nowMs = now()
  const late: { number: number; promisedAt: string; lateSeconds: number }[] = []
  let lookedAt = 0
  for (let before = 0; ; ) {
    const page = { limit: PAGE_ORDERS, openOnly: true }
    const orders = await router.orders(before === 0 ? page : { ...page, before })
    lookedAt += orders.length
    for (const { number, payload } of orders) {
      const promisedAtMs = promisedAtOf(payload)
      if (promisedAtMs === 0 || promisedAtMs >= nowMs) continue
      const lateSeconds = Math.round((nowMs - promisedAtMs) / 1_000)
      late.push({ number, promisedAt: isoTime(promisedAtMs), lateSeconds })
    }
    before = orders.at(-1)?.number ?? 0
    if (before <= 1) return { late: late.length, lateOrders: oldest(late), complete: true }
    if (lookedAt >= LATE_LOOKED_AT_MAX) {
      return { late: late.length, lateOrders: oldest(late), complete: false }
    }
  }
}

function oldest<T>(late: readonly T[]): T[] {
  return late.slice(-LATE_LISTED_MAX).reverse()
}
