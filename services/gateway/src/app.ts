/**
 * The HTTP side of the gateway, without its sockets to the truck. Invariant:
 * every answer, also to what is no HTTP, carries the security headers, and every
 * error is a problem+json.
 */
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { MenuSource } from '@foodtruck/menu'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import { type FastifyError, type FastifyInstance, fastify } from 'fastify'
import { type Access, guard, wantRoles } from './access.ts'
import { limitConnections } from './connections.ts'
import { deadLetterRoutes } from './dead-letter-routes.ts'
import { logDecision } from './decision-log.ts'
import type { EventHub } from './event-hub.ts'
import { eventRoutes } from './event-routes.ts'
import { forecastRoutes } from './forecast-routes.ts'
import { SECURITY_HEADERS, TRANSPORT_SECURITY } from './headers.ts'
import { issueRoutes } from './issue-routes.ts'
import {
  BODY_BYTES_MAX,
  CONNECTIONS_MAX,
  CONNECTIONS_PER_ADDRESS_MAX,
  HANDSHAKE_MS_MAX,
  HEAD_MS_MAX,
  HEADER_BYTES_MAX,
  HEADERS_MAX,
  REQUEST_LOOK_MS,
  REQUEST_MS_MAX,
} from './limits.ts'
import type { GatewayMetrics } from './metrics.ts'
import type { OpenOrders } from './open-orders.ts'
import { orderRoutes } from './order-routes.ts'
import { allowOrigin } from './origin.ts'
import { paceRoutes } from './pace-routes.ts'
import { PAGE_URLS, pageRoutes } from './page-routes.ts'
import type { PantryPort } from './pantry-port.ts'
import { makeProblem, type Problem, problemOf, sendProblem } from './problem.ts'
import type { Promises } from './promise.ts'
import { queryRoutes } from './query-routes.ts'
import { reportRoutes } from './report-routes.ts'
import type { RouterPort } from './router-port.ts'
import { rushRoutes } from './rush-routes.ts'
import { sessionRoutes } from './session-routes.ts'
import { stationRoutes } from './station-routes.ts'
import { stockRoutes } from './stock-routes.ts'

const PARAM_CHARS_MAX = 100

/** What the routes work with. */
export interface Deps {
  menus: MenuSource
  /** The time in ms since 1970, by which items are sold or not. */
  now: () => number
  truck: string
  router: RouterPort
  /** Null for a truck that counts no stock. */
  pantry: PantryPort | null
  /** The items that are off the menu for now. */
  offMenu: () => ReadonlySet<string>
  promises: Promises
  hub: EventHub
  openOrders: OpenOrders
  metrics: GatewayMetrics
  logger: Logger
  /** Whether orders can be taken now. */
  ready: () => boolean
  access: Access
  server: ServerOptions
}

/** How the server is reached. */
export interface ServerOptions {
  /** Addresses of proxies whose word for a caller's address is taken, parted by commas; '' for none. */
  readonly trustProxy: string
  /** Certificate and key, as PEM; null for plain HTTP. */
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null
  readonly requestMsMax?: number
}

/** A Fastify with every route of the gateway; the caller listens and closes. */
export function buildApp(deps: Deps): FastifyInstance {
  const app = newServer(deps)
  wantRoles(app, PAGE_URLS)
  const routes = collectRoutes(app)
  const { access } = deps
  const admit = guard(app, access, deps.logger)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    if (request.protocol === 'https') reply.headers(TRANSPORT_SECURITY)
    if (allowOrigin(request, reply, access.origins)) return reply
    await admit(request)
    // Before the body is read: a wrong address is told as that, whatever its body.
    if (request.is404) return sendProblem(reply, wrongAddress(request.method, request.url, routes, reply))
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none')
    deps.metrics.request(request.method, route, reply.statusCode, reply.elapsedTime)
    logDecision(request, reply.statusCode, deps.logger)
    done()
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { problem, headers } = problemOf(error)
    if (problem.status === 500) {
      deps.logger.error({ err: error, method: request.method, route: request.routeOptions.url }, 'no answer')
    }
    return sendProblem(reply.headers(headers), problem)
  })
  app.setNotFoundHandler((request) => {
    throw new TruckError(ErrorCode.NOT_FOUND, `there is nothing at ${request.url}`)
  })
  addRoutes(app, deps)
  return app
}

function newServer({
  access,
  server: { trustProxy, tls, requestMsMax = REQUEST_MS_MAX },
}: Deps): FastifyInstance {
  const http = {
    maxHeaderSize: HEADER_BYTES_MAX,
    connectionsCheckingInterval: Math.min(REQUEST_LOOK_MS, requestMsMax),
  }
  const app = fastify({
    // No log line a request: errors and decisions are logged below, counts are metrics.
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: requestMsMax,
    trustProxy: trustProxy === '' ? false : trustProxy,
    ...(tls === null ? { http } : { https: { ...http, ...tls, handshakeTimeout: HANDSHAKE_MS_MAX } }),
    // While it stops, requests on kept connections are still served, and their connections closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: PARAM_CHARS_MAX },
    frameworkErrors: (error, _request, reply) => {
      // Such errors come before any hook.
      sendProblem(reply.headers(SECURITY_HEADERS), problemOf(error).problem)
    },
    clientErrorHandler: answerClientError,
  }) as FastifyInstance
  app.server.maxConnections = CONNECTIONS_MAX
  app.server.headersTimeout = Math.min(HEAD_MS_MAX, requestMsMax)
  app.server.maxHeadersCount = HEADERS_MAX
  // Behind a proxy all come from its address, and it has bounds of its own.
  if (access.auth === 'tokens' && trustProxy === '') limitConnections(app.server, CONNECTIONS_PER_ADDRESS_MAX)
  app.removeContentTypeParser('text/plain')
  return app
}

function addRoutes(app: FastifyInstance, deps: Deps): void {
  orderRoutes(app, deps)
  deadLetterRoutes(app, deps)
  rushRoutes(app, deps)
  queryRoutes(app, deps)
  eventRoutes(app, deps)
  stockRoutes(app, deps)
  issueRoutes(app, deps)
  stationRoutes(app, deps)
  forecastRoutes(app, deps)
  reportRoutes(app, deps)
  paceRoutes(app, deps)
  sessionRoutes(app, deps)
  if (!pageRoutes(app)) deps.logger.warn('the pages are not built: npm run build')
}

interface RoutePattern {
  matches: RegExp
  methods: Set<string>
}

/** Keeps a list of the routes as they are added, to tell a wrong method from a wrong address. */
function collectRoutes(app: FastifyInstance): Map<string, RoutePattern> {
  const routes = new Map<string, RoutePattern>()
  app.addHook('onRoute', ({ url, method }) => {
    const source = url.replace(/[.]/g, '\\.').replace(/:[a-z]+/g, '[^/]+')
    const pattern = routes.get(url) ?? { matches: new RegExp(`^${source}$`), methods: new Set() }
    for (const one of [method].flat()) pattern.methods.add(one)
    routes.set(url, pattern)
  })
  return routes
}

const SHOWN_CHARS_MAX = 100

function wrongAddress(
  method: string,
  url: string,
  routes: Map<string, RoutePattern>,
  reply: { header(name: string, value: string): unknown },
): Problem {
  const path = (url.split('?', 1)[0] ?? '').slice(0, SHOWN_CHARS_MAX)
  for (const { matches, methods } of routes.values()) {
    if (!matches.test(path)) continue
    const allowed = [...methods].sort().join(', ')
    reply.header('allow', allowed)
    const detail = `${path} answers to ${allowed}, not to ${method}.`
    return makeProblem(405, ErrorCode.BAD_REQUEST, 'The method is not for this path', detail)
  }
  return problemOf(new TruckError(ErrorCode.NOT_FOUND, `There is nothing at ${path}.`)).problem
}

/** Answers what is no HTTP; the connection ends with it. */
function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const title = STATUS_CODES[status] ?? 'Bad Request'
  const body = JSON.stringify(makeProblem(status, ErrorCode.BAD_REQUEST, title, 'This is no HTTP request.'))
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
