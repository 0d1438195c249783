/**
 * A gateway on a port of its own over a router in memory, for the tests.
 * Invariant: whatever a test opens here is closed when the test ends.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fixedMenu, loadMenu, menuSettings } from '@foodtruck/menu'
import { createLogger, readSettings } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { onTestFinished } from 'vitest'
import { type Access, OPEN } from './access.ts'
import { buildApp, type Deps } from './app.ts'
import { EventHub, type EventHubOptions } from './event-hub.ts'
import { MemoryRouter } from './memory-router.testing.ts'
import { type GatewayMetrics, gatewayMetrics } from './metrics.ts'
import { OpenOrders } from './open-orders.ts'
import { type PromiseLimits, Promises } from './promise.ts'
import { createToken, type TokenInit, Tokens, tokensFile } from './tokens.ts'

export const menu = loadMenu(readSettings(menuSettings, {}).menu)

const silent = createLogger({ name: 'gateway', level: 'silent' })

export interface TestGateway {
  url: string
  app: FastifyInstance
  router: MemoryRouter
  promises: Promises
  hub: EventHub
  metrics: GatewayMetrics
}

/** What is not as usual: bounds of the streams, the menu, what is off it, the time of day, a pantry. */
export type TestOptions = Partial<
  EventHubOptions &
    Pick<Deps, 'menus' | 'offMenu' | 'now' | 'pantry' | 'server' | 'logger'> & {
      limits: PromiseLimits
      access: Partial<Access>
    }
>

/** Starts one. */
export async function testGateway(options: TestOptions = {}): Promise<TestGateway> {
  const { menus = fixedMenu(menu), offMenu = () => new Set(), now = Date.now, ...others } = options
  const { pantry = null, limits = { quoteMs: 0, refuseMs: 0 }, access: given, ...rest } = others
  const { server = { trustProxy: '', tls: null }, logger = silent, ...hubOptions } = rest
  const access = { ...OPEN, ...given }
  const promises = new Promises({ menus, limits })
  const router = new MemoryRouter((event) => {
    hub.push(event)
    promises.kitchen.push(event)
    openOrders.push(event)
  })
  const openOrders = new OpenOrders(access.limits.openOrdersPerCustomer)
  const { streamsPerCaller } = access.limits
  const hub = new EventHub({ router, logger, streamsPerCaller, ...hubOptions })
  hub.begin(0)
  const metrics = gatewayMetrics('truck', () => hub.streams)
  const ready = (): boolean => router.connected
  const app = buildApp({
    menus,
    now,
    truck: 'truck',
    router,
    pantry,
    offMenu,
    promises,
    hub,
    openOrders,
    metrics,
    logger,
    ready,
    access,
    server,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(async () => {
    hub.close()
    await app.close()
  })
  const { port } = app.server.address() as AddressInfo
  return {
    url: `${server.tls === null ? 'http' : 'https'}://127.0.0.1:${port}`,
    app,
    router,
    promises,
    hub,
    metrics,
  }
}

/** One that wants tokens; `as` makes the header of a role, `file` is where its tokens are. */
export async function guardedGateway({
  access,
  ...options
}: TestOptions = {}): Promise<
  TestGateway & { file: string; as: (init: Partial<TokenInit>) => Promise<{ authorization: string }> }
> {
  const folder = await mkdtemp(join(tmpdir(), 'truck-tokens-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = tokensFile(folder)
  const { logger = silent, now = Date.now } = options
  const tokens = new Tokens(file, { logger, now })
  const gateway = await testGateway({ ...options, access: { auth: 'tokens', tokens, ...access } })
  const as = async (init: Partial<TokenInit>): Promise<{ authorization: string }> => {
    const whole = { role: 'chef', name: 'Ada', stages: [], days: 0, ...init } as const
    const { token } = await createToken(file, whole, now())
    return { authorization: `Bearer ${token}` }
  }
  return { ...gateway, file, as }
}

/** Sends an order; `body` goes out as it is if it is a text. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const MATCH_CHARS_MAX = 200_000

export const HOTDOG = { items: [{ item: 'hotdog', quantity: 2 }] }

/** A reader of server-sent events that reads only when asked to. */
export interface Reader {
  status: number
  headers: IncomingMessage['headers']
  /** Everything up to and with the first match of what is waited for. */
  until(what: RegExp): Promise<string>
  /** Resolves when the stream has ended or was cut, with all its text. */
  ended(): Promise<string>
  close(): void
}

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
export async function json(response: Promise<Response>): Promise<any> {
  return (await response).json()
}

/** Opens a stream of events. */
export async function follow(url: string, headers: Record<string, string> = {}): Promise<Reader> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers, agent: false }, resolve).on('error', reject).end()
  })
  let text = ''
  const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]()
  onTestFinished(() => {
    response.destroy()
  })
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    until: async (what) => {
      // Only what is new is searched, and what a match may begin in: a stream may be long.
      let fresh = text
      while (!what.test(fresh)) {
        const { done, value } = await chunks.next()
        if (done === true) throw new Error(`the stream ended without ${what}: ${text.slice(0, 1_000)}`)
        text += value
        fresh = fresh.slice(-MATCH_CHARS_MAX) + value
      }
      return text
    },
    ended: async () => {
      try {
        for (;;) {
          const { done, value } = await chunks.next()
          if (done === true) return text
          text += value
        }
      } catch (error) {
        if (response.complete) throw error
        return text
      }
    },
    close: () => response.destroy(),
  }
}

/** The ids of the events in a stream's text. */
export function idsOf(text: string): number[] {
  return [...text.matchAll(/^id: (\d+)\nevent: (?!StreamReset)/gm)].map(([, id]) => Number(id))
}
