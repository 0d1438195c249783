/**
 * The health port of a service: GET /healthz, /readyz and /metrics. Invariant:
 * it answers from memory, so a slow disk or peer cannot make it hang, and its
 * own machine always, so that whoever takes all connections makes no service
 * look ill.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { ErrorCode, systemCode, TruckError } from './errors.ts'
import type { Registry } from './metrics.ts'
import type { Service } from './service.ts'

const REQUEST_MS_MAX = 5_000
/** How often connections are looked through for those that say nothing. */
const CONNECTIONS_CHECK_MS = 1_000
/** Of other machines, all together. */
const CONNECTIONS_MAX = 64

/** What the health port shows. */
export interface HealthOptions {
  host: string
  /** 0: no health port at all, as TRUCK_HEALTH_PORT says; 'any': one that is free. */
  port: number | 'any'
  /** Whether the service can do its work now. */
  ready: () => boolean
  metrics?: Registry
}

/**
 * Opens the health port; `port` of what it returns is the one opened, 0 for
 * none. Throws TRUCK_ERR_PORT_BUSY or TRUCK_ERR_BAD_SETTING.
 */
export async function startHealth(options: HealthOptions): Promise<Service & { readonly port: number }> {
  if (options.port === 0) return { port: 0, stop: async () => {} }
  const times = { requestTimeout: REQUEST_MS_MAX, connectionsCheckingInterval: CONNECTIONS_CHECK_MS }
  const server = createServer(times, (request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      response.writeHead(500).end(TruckError.from(error).message)
    })
  })
  limitOthers(server)
  await listen(server, options.host, options.port === 'any' ? 0 : options.port)
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => {
    stopped ??= new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    return stopped
  }
  return { port: (server.address() as AddressInfo).port, stop }
}

/** Bounds the connections of other machines: a container asks itself how it is, and asks from where it listens. */
function limitOthers(server: Server): void {
  let open = 0
  server.on('connection', (socket: Socket) => {
    if (socket.remoteAddress === socket.localAddress) return
    if (open >= CONNECTIONS_MAX) return void socket.destroy()
    open++
    socket.once('close', () => open--)
  })
}

/** A failure to listen as a TruckError that says which setting to change. */
export function listenError(error: unknown, address: string, setting: string): TruckError {
  const code = systemCode(error)
  const options = { cause: error, details: { address } }
  if (code === 'EADDRINUSE') {
    const message = `${address} is taken by another process; stop it or set ${setting}`
    return new TruckError(ErrorCode.PORT_BUSY, message, options)
  }
  if (code === '') return TruckError.from(error)
  return new TruckError(
    ErrorCode.BAD_SETTING,
    `cannot listen on ${address} (${code}); set ${setting}`,
    options,
  )
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, `${host}:${port}`, 'TRUCK_HEALTH_PORT')))
    server.listen(port, host, () => resolve())
  })
}

async function answer(
  options: HealthOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end('GET only\n')
    return
  }
  const path = request.url?.split('?', 1)[0]
  if (path === '/healthz') {
    response.end('ok\n')
  } else if (path === '/readyz') {
    const ready = options.ready()
    response.writeHead(ready ? 200 : 503).end(ready ? 'ready\n' : 'not ready\n')
  } else if (path === '/metrics' && options.metrics !== undefined) {
    const body = await options.metrics.metrics()
    response.setHeader('content-type', options.metrics.contentType)
    response.end(body)
  } else {
    response.writeHead(404).end('not found\n')
  }
}
