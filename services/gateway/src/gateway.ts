/**
 * The gateway's life: connect to the truck, listen, and stop in an order that
 * leaves no caller without an answer.
 */
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import {
  connectPantry,
  connectRouter,
  type EventFeed,
  followEvents,
  type RouterClient,
} from '@foodtruck/client'
import { watchMenu } from '@foodtruck/menu'
import type { Event } from '@foodtruck/messages'
import {
  ErrorCode,
  type Logger,
  listenError,
  type Service,
  startHealth,
  TruckError,
} from '@foodtruck/runtime'
import { type Keys, openKeys } from '@foodtruck/transport'
import type { FastifyInstance } from 'fastify'
import type { Auth } from './access.ts'
import { buildApp } from './app.ts'
import { EventHub } from './event-hub.ts'
import { KitchenWatch } from './kitchen-watch.ts'
import { gatewayMetrics } from './metrics.ts'
import { OpenOrders } from './open-orders.ts'
import { type PromiseLimits, Promises } from './promise.ts'
import { openDoor, type SecurityOptions } from './security.ts'
import { StockWatch } from './stock-watch.ts'

export interface GatewayOptions {
  /** Where to listen. Port 0 takes any that is free. */
  host: string
  port: number
  /** Address of the router, to connect to. */
  router: string
  /** Address of the bus for subscribers. */
  busOut: string
  /** Address of the pantry; null for a truck that counts no stock. */
  pantry: string | null
  /** What TRUCK_KEYS says: a folder, insecure-loopback, or nothing. Default: nothing. */
  keys?: string
  /** Name of the truck: the first part of its topics. */
  truck: string
  /** File of the menu. */
  menu: string
  /** From which waits on orders are quoted, and refused; never if left out. */
  promises?: PromiseLimits
  /** Who is let in; left out: whoever is on this machine, as the chef. */
  security?: SecurityOptions
  logger: Logger
  /** The health port; none if left out. */
  health?: { host: string; port: number | 'any' }
}

/** A gateway that listens. */
export interface RunningGateway extends Service {
  /** Where it answers. */
  readonly url: string
  /** Whether stations and the chef need tokens. */
  readonly auth: Auth
}

/** How long an order waits for the router's word before its sender is told to repeat it. */
const SUBMIT_MS_MAX = 5_000
/** The longest that a start waits for the events. */
const FEED_MS_MAX = 2_000
/** How long a request to the pantry waits for its answer. */
const PANTRY_MS_MAX = 3_000
const NO_LIMITS: PromiseLimits = { quoteMs: 0, refuseMs: 0 }
const NOTHING: ReadonlySet<string> = new Set()
/** The longest that a stop waits for answers under way. */
const DRAIN_MS_MAX = 10_000

/**
 * Starts the gateway; `url` of what it returns is where it answers. Throws
 * TRUCK_ERR_BAD_MENU, TRUCK_ERR_PORT_BUSY or TRUCK_ERR_BAD_SETTING.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { truck, logger } = options
  const { access, server } = openDoor(options.host, logger, options.security)
  const menus = watchMenu(options.menu, { logger })
  const started: Service[] = [menus]
  const stopAll = async (): Promise<void> => {
    for (const service of started.reverse()) await service.stop()
  }
  try {
    const keys = await openKeys(options.keys ?? '', logger)
    started.push({ stop: async () => keys?.close() })
    const router = await connectRouter({
      address: options.router,
      name: 'gateway',
      logger,
      keys,
      submitTimeoutMs: SUBMIT_MS_MAX,
    })
    started.push({ stop: () => router.close() })
    const { openOrdersPerCustomer, streamsPerCaller } = access.limits
    const hub = new EventHub({ router, logger, streamsPerCaller })
    const openOrders = new OpenOrders(openOrdersPerCustomer)
    const promises = new Promises({ menus, limits: options.promises ?? NO_LIMITS })
    const watch = new KitchenWatch({ kitchen: promises.kitchen, router, logger })
    started.push(watch)
    const feed = startFeed(options, router, { hub, watch, openOrders, keys })
    started.push(feed)
    const stock = startStock(options, keys)
    started.push(stock)
    // With the truck up, the first reader finds the events; without it, the gateway comes up all the same.
    await Promise.race([feed.begun, wait(FEED_MS_MAX, undefined, { ref: false })])
    let stopping = false
    const ready = (): boolean => !stopping && router.connected && hub.open
    const metrics = gatewayMetrics(truck, () => hub.streams, options.health !== undefined)
    promises.addMetrics(metrics.registry)
    const app = buildApp({
      menus,
      now: Date.now,
      truck,
      router,
      ...stock.deps,
      promises,
      hub,
      openOrders,
      metrics,
      logger,
      ready,
      access,
      server,
    })
    const url = await listen(app, options, server.tls === null ? 'http' : 'https')
    started.push({
      stop: async () => {
        stopping = true
        hub.close()
        await drain(app)
      },
    })
    if (options.health !== undefined) {
      started.push(await startHealth({ ...options.health, ready, metrics: metrics.registry }))
    }
    logger.info({ url, auth: access.auth }, 'the gateway listens')
    let stopped: Promise<void> | undefined
    return { url, auth: access.auth, stop: () => (stopped ??= stopAll()) }
  } catch (error) {
    await stopAll()
    throw error
  }
}

/** Speaks with the pantry, if there is one. */
function startStock({ pantry: address, busOut, truck, logger }: GatewayOptions, keys: Keys | null) {
  if (address === null) return { deps: { pantry: null, offMenu: () => NOTHING }, stop: async () => {} }
  const pantry = connectPantry({ address, name: 'gateway', logger, keys, timeoutMs: PANTRY_MS_MAX })
  const watch = new StockWatch({ busOut, truck, logger, keys })
  const stop = async (): Promise<void> => {
    await watch.stop()
    await pantry.close()
  }
  return { deps: { pantry, offMenu: () => watch.offMenu }, stop }
}

/** What the feed tells, and what it connects with. */
interface FeedParts {
  readonly hub: EventHub
  readonly watch: KitchenWatch
  readonly openOrders: OpenOrders
  readonly keys: Keys | null
}

/** Follows the events as soon as a router tells where they stand, however long that takes. */
function startFeed(
  { busOut: address, truck, logger }: GatewayOptions,
  client: RouterClient,
  { hub, watch, openOrders, keys }: FeedParts,
): Service & { readonly begun: Promise<void> } {
  let feed: EventFeed | undefined
  let stopped = false
  const onEvent = (event: Event): void => {
    hub.push(event)
    watch.push(event)
    openOrders.push(event)
  }
  const begin = async (): Promise<void> => {
    while (!stopped && feed === undefined) {
      try {
        const onMissed = ({ through }: { through: number }): void => {
          hub.miss(through)
          openOrders.forget()
          void watch.begin(through)
        }
        feed = await followEvents({ address, truck, client, onEvent, onMissed, logger, keys })
        hub.begin(feed.sequence)
        void watch.begin(feed.sequence)
      } catch (error) {
        const { code, message } = TruckError.from(error)
        if (!stopped) logger.warn({ code }, `the events cannot be followed yet: ${message}`)
        if (code !== ErrorCode.UNAVAILABLE) await wait(FEED_MS_MAX, undefined, { ref: false })
      }
    }
    if (stopped) await feed?.close()
  }
  const begun = begin()
  return {
    begun,
    stop: async () => {
      stopped = true
      await feed?.close()
    },
  }
}

async function listen(
  app: FastifyInstance,
  { host, port }: GatewayOptions,
  scheme: 'http' | 'https',
): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw error instanceof TruckError ? error : listenError(error, `${host}:${port}`, 'TRUCK_HTTP_PORT')
  }
  const bound = app.server.address() as AddressInfo
  const shown = host.includes(':') ? `[${host}]` : host
  return `${scheme}://${shown}:${bound.port}`
}

/** Closes the listener, lets answers under way finish, and cuts what is left. */
async function drain(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS_MAX)
  await app.close()
  clearTimeout(cut)
}
