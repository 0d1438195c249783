/**
 * The one gate that every request passes before its route: who asks, how often, from which page, and whether the
 * route is for that role. Invariant: a route without a role is not built, and what this does not let in reaches no
 * handler.
 */
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Caller, mayAct, type RouteRole } from './caller.ts'
import { ForgeryLog } from './forgery-log.ts'
import {
  CALLERS_COUNTED_MAX,
  type CallerLimits,
  NO_CALLER_LIMITS,
  RATE_PER_TOKEN_MAX,
  RATE_WINDOW_MS,
} from './limits.ts'
import { mustBeLocal, mustBeOwnPage } from './origin.ts'
import type { TokenRecord, Tokens } from './tokens.ts'

/** `open`: whoever is on this machine is the chef. `tokens`: a role needs a token. */
export type Auth = 'open' | 'tokens'

/** Who gets in, and how much of it one caller may have. */
export interface Access {
  readonly auth: Auth
  readonly limits: CallerLimits
  /** Origins whose pages may read answers and send tokens. */
  readonly origins: readonly string[]
  /** Null while the truck is open. */
  readonly tokens: Tokens | null
}

/** A truck that is open to its own machine, as `npm start` has it. */
export const OPEN: Access = { auth: 'open', limits: NO_CALLER_LIMITS, origins: [], tokens: null }

/** Where a browser's session begins and ends. */
export const SESSION_URL = '/api/session'
/** A browser takes the first name over TLS alone, and from this host alone. */
const COOKIES = { secure: '__Host-truck', plain: 'truck' } as const
const BEARER = /^Bearer ([!-~]{1,200})$/i
const HOW_TO =
  'send one as Authorization: Bearer, sign in on the page, or give the command line TRUCK_TOKEN or --token-file. ' +
  'The truck’s owner makes one with: docker compose exec gateway truck token create --role ROLE (without Docker: npx truck token create --role ROLE)'

/** Name of the cookie by which a browser sends its token. */
export function cookieName(request: FastifyRequest): string {
  return request.protocol === 'https' ? COOKIES.secure : COOKIES.plain
}

/** Makes each route added from now on say its role, or throws; the pages are everybody's. */
export function wantRoles(app: FastifyInstance, pages: readonly string[]): void {
  const table: RouteRole[] = []
  app.decorate('roles', table)
  app.addHook('onRoute', (route) => {
    if (pages.includes(route.url)) route.config = { ...route.config, role: 'customer' }
    const role = route.config?.role
    if (role === undefined) {
      throw new TypeError(`${route.url} has no role: give it CUSTOMER, STATION or CHEF of caller.ts`)
    }
    for (const method of [route.method].flat()) table.push({ method, url: route.url, role })
  })
}

/** What each request must pass: sets its caller, or throws UNAUTHENTICATED, FORBIDDEN or TOO_MANY. */
export function guard(
  app: FastifyInstance,
  access: Access,
  logger: Logger,
): (request: FastifyRequest) => Promise<void> | void {
  app.decorateRequest('caller')
  if (access.auth === 'open') return (request) => admitLocal(request, access)
  const { ratePerAddress } = access.limits
  const forgeries = new ForgeryLog(logger)
  app.register(rateLimit, {
    global: false,
    cache: CALLERS_COUNTED_MAX,
    keyGenerator: ({ caller: { key } }) => key,
    max: ({ caller: { token } }) =>
      token === '' ? ratePerAddress || Number.MAX_SAFE_INTEGER : RATE_PER_TOKEN_MAX,
    timeWindow: RATE_WINDOW_MS,
  })
  let count: ReturnType<FastifyInstance['createRateLimit']> | undefined
  return async (request) => {
    const { caller, isForged } = identify(request, access.tokens)
    request.caller = caller
    count ??= app.createRateLimit()
    const counted = await count(request)
    if (!counted.isAllowed && counted.isExceeded) throw tooManyRequests(counted.ttl)
    if (isForged) {
      forgeries.add(request.ip)
      throw new TruckError(ErrorCode.UNAUTHENTICATED, 'This token is forged, revoked or over.')
    }
    if (caller.byCookie || request.routeOptions.url === SESSION_URL) mustBeOwnPage(request, caller.byCookie)
    mustHaveRole(request)
  }
}

const CHEF_OF_ALL = { role: 'chef', name: '', token: '', stages: [], byCookie: false } as const

function admitLocal(request: FastifyRequest, { origins }: Access): void {
  mustBeLocal(request)
  if (!origins.includes(request.headers.origin ?? '')) mustBeOwnPage(request, false)
  request.caller = { ...CHEF_OF_ALL, key: request.ip }
}

/** By its token, else by its address. A cookie that is no longer good is as none: its browser can still see the pages. */
function identify(request: FastifyRequest, tokens: Tokens | null): { caller: Caller; isForged: boolean } {
  const { authorization, cookie = '' } = request.headers
  const sent = authorization === undefined ? undefined : (BEARER.exec(authorization)?.[1] ?? '')
  const found = tokens?.find(sent ?? cookieValue(cookie, cookieName(request)))
  const isForged = sent !== undefined && found === undefined
  return { caller: found === undefined ? stranger(request) : holder(found, sent === undefined), isForged }
}

function stranger(request: FastifyRequest): Caller {
  return { role: 'customer', name: '', token: '', stages: [], key: addressKey(request.ip), byCookie: false }
}

function holder({ id: token, role, name, stages }: TokenRecord, byCookie: boolean): Caller {
  return { role, name, token, stages, key: `token ${token}`, byCookie }
}

/** One home has 2^64 addresses of IPv6: they count as one. */
function addressKey(address: string): string {
  return normalizeIP(address)
}

function cookieValue(header: string, name: string): string {
  for (const pair of header.split(';')) {
    const [key, value = ''] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return ''
}

function mustHaveRole({ caller, is404, routeOptions }: FastifyRequest): void {
  // What is not there is told as that, by whoever asks the gate.
  if (is404) return
  const least = routeOptions.config.role ?? 'chef'
  if (mayAct(caller.role, least)) return
  const howTo = HOW_TO.replaceAll('ROLE', least)
  if (caller.token === '') {
    throw new TruckError(ErrorCode.UNAUTHENTICATED, `This needs a token of the role ${least}: ${howTo}.`)
  }
  const message = `This needs the role ${least}; the token ${caller.name} has the role ${caller.role}.`
  throw new TruckError(ErrorCode.FORBIDDEN, message)
}

function tooManyRequests(leftMs: number): TruckError {
  return new TruckError(
    ErrorCode.TOO_MANY,
    'Too many requests a second come from this address or with this token.',
    {
      details: { retryAfterMs: Math.max(1, leftMs) },
    },
  )
}
