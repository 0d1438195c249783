/**
 * From which page, and over which host, a request came. Invariant: nothing is changed on the word of another site's
 * page, and a truck that is open answers nobody who is not on its own machine.
 */
import { isIP } from 'node:net'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const OWN_SITES: ReadonlySet<unknown> = new Set(['same-origin', 'none'])
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'via'] as const
const CORS_SECONDS = 600
const CORS_METHODS = 'GET, POST'
const CORS_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID, Traceparent'
const CORS_EXPOSED = 'Location, Idempotency-Key, Idempotency-Replayed, Retry-After'

/**
 * Throws FORBIDDEN for a change that the page of another site asks for. A browser says where a request comes from;
 * what says nothing is a program, and passes unless a cookie speaks for it.
 */
export function mustBeOwnPage(request: FastifyRequest, byCookie: boolean): void {
  if (SAFE.has(request.method)) return
  const { 'sec-fetch-site': site, origin } = request.headers
  const isSilent = site === undefined && origin === undefined
  const isOwn = site === undefined ? hostOf(origin) === request.host : OWN_SITES.has(site)
  if (isSilent ? !byCookie : isOwn) return
  const message = "A change that a browser asks for must come from one of this truck's own pages."
  throw new TruckError(ErrorCode.FORBIDDEN, message)
}

/** Throws FORBIDDEN unless the request was sent to this machine by name, by no proxy: for a truck that is open. */
export function mustBeLocal(request: FastifyRequest): void {
  const host = request.hostname
  const isForwarded = PROXY_HEADERS.some((name) => request.headers[name] !== undefined)
  if (isLoopback(host) && !isForwarded) return
  const why = isForwarded ? 'came through a proxy' : 'was sent to another name than localhost'
  const message = `The request ${why}, but this truck is open to its own machine alone: set TRUCK_AUTH=tokens.`
  throw new TruckError(ErrorCode.FORBIDDEN, message)
}

/** Whether a name or an address is always that of the machine itself. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) === 4) return bare.startsWith('127.')
  return bare === '::1' || bare === 'localhost'
}

/**
 * Lets pages of the origins listed read answers and send tokens, never cookies. True if the request was a browser's
 * question for that, which is answered with it.
 */
export function allowOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  origins: readonly string[],
): boolean {
  const { origin, 'access-control-request-method': asked } = request.headers
  if (origins.length === 0) return false
  reply.header('vary', 'Origin')
  if (origin === undefined || !origins.includes(origin)) return false
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': CORS_EXPOSED })
  if (request.method !== 'OPTIONS' || asked === undefined) return false
  void reply
    .headers({
      'access-control-allow-methods': CORS_METHODS,
      'access-control-allow-headers': CORS_HEADERS,
      'access-control-max-age': String(CORS_SECONDS),
    })
    .code(204)
    .send()
  return true
}

function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined
}
