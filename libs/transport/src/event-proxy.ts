/**
 * The event bus: ZeroMQ's own proxy between XSUB (publishers) and XPUB
 * (subscribers), in a thread of its own. Invariant: nothing of it lasts longer
 * than `close`, and with keys no connection outlives its key.
 */
import { type Logger, TruckError } from '@foodtruck/runtime'
import { Proxy as ProxyZmq, XPublisher, XSubscriber } from 'zeromq'
import { type BoundAddress, closeSocket } from './address.ts'
import type { Keys } from './keys.ts'
import {
  binding,
  commonOptions,
  FRAME_BYTES_MAX,
  receiving,
  SUBSCRIPTION_BYTES_MAX,
  sending,
} from './limits.ts'
import { bindSecurely, endsConnections } from './secure-binding.ts'
import { openSideEntrance, type SideEntrance, type SideEntranceOptions } from './side-entrance.ts'
import { ConnectionCount, watch } from './watch.ts'

/** Where the sides of the bus listen. */
export interface EventProxyOptions {
  /** For publishers. */
  inBind: string
  /** For subscribers. */
  outBind: string
  /** For publishers of a few topics alone. */
  sideEntrance?: Pick<SideEntranceOptions, 'bind' | 'topic' | 'admits'> | null
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
  /** Whether a role of the allow-list may publish. Default: each of them. */
  admitsPublisher?: (role: string) => boolean
  /** Whether a role of the allow-list may subscribe. Default: each of them. */
  admitsSubscriber?: (role: string) => boolean
  /** The proxy ended although nobody closed it. */
  onBroken?(error: TruckError): void
}

/** A running proxy; whoever made it closes it. */
export interface EventProxy {
  readonly inAddress: string
  readonly outAddress: string
  /** Of the side entrance; empty if there is none. */
  readonly sideAddress: string
  /** Connections as they are now, and those turned away in the handshake so far. */
  readonly counters: Readonly<{ publishers: number; subscribers: number; refused: number }>
  /** Frees all addresses. Idempotent. */
  close(): Promise<void>
}

/** Starts the proxy. Throws as `createRouter` does. */
export async function createEventProxy(options: EventProxyOptions): Promise<EventProxy> {
  let running = await startRelay(options)
  let changing: Promise<void> = Promise.resolve()
  let closing: Promise<void> | null = null
  let refusedBefore = 0
  // A socket in the proxy's thread cannot be bound anew: the whole proxy is. Subscribers see a gap, and ask for it.
  async function restart(): Promise<void> {
    if (closing !== null) return
    const { inAddress: inBind, outAddress: outBind, sideAddress, counters } = running
    refusedBefore += counters.refused
    await running.close()
    const side = options.sideEntrance && { ...options.sideEntrance, bind: sideAddress }
    running = await startRelay({ ...options, inBind, outBind, sideEntrance: side ?? null })
    options.logger.info('all connections were ended: the keys have changed')
  }
  const unfollow = options.keys?.onChange((now, before) => {
    if (endsConnections(now, before)) changing = changing.then(restart)
  })
  async function close(): Promise<void> {
    unfollow?.()
    await changing
    await running.close()
  }
  const { inAddress, outAddress, sideAddress } = running
  return {
    inAddress,
    outAddress,
    sideAddress,
    get counters() {
      const { refused, ...connected } = running.counters
      return { ...connected, refused: refusedBefore + refused }
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

/** One proxy with its sockets, from bind to close. */
async function startRelay(options: EventProxyOptions): Promise<EventProxy> {
  const { logger, keys } = options
  const xsub = new XSubscriber({ ...commonOptions(FRAME_BYTES_MAX), ...receiving, ...binding })
  const xpub = new XPublisher({
    ...commonOptions(FRAME_BYTES_MAX),
    ...sending,
    ...binding,
    maxMessageSize: SUBSCRIPTION_BYTES_MAX,
  })
  const publishers = new ConnectionCount()
  const subscribers = new ConnectionCount()
  const xsubEnded = watch(xsub, (event) => publishers.observe(event))
  const xpubEnded = watch(xpub, (event) => subscribers.observe(event))
  const bound: BoundAddress[] = []
  let side: SideEntrance | null = null
  const free = async (): Promise<void> => {
    await Promise.all([closeSocket(xsub, xsubEnded), closeSocket(xpub, xpubEnded)])
    for (const address of bound) await address.free()
  }
  const listen = async (
    socket: XSubscriber | XPublisher,
    address: string,
    admits = (_role: string) => true,
  ): Promise<void> => {
    bound.push(await bindSecurely({ socket, address, keys: keys ?? null, admits, logger }))
  }
  try {
    await listen(xsub, options.inBind, options.admitsPublisher)
    await listen(xpub, options.outBind, options.admitsSubscriber)
    if (options.sideEntrance) {
      side = await openSideEntrance({ ...options.sideEntrance, into: xsub, keys: keys ?? null, logger })
    }
  } catch (error) {
    await free()
    throw error
  }
  const stopProxy = runProxy(new ProxyZmq(xsub, xpub), options)
  let closing: Promise<void> | null = null
  return {
    inAddress: bound[0]?.address ?? options.inBind,
    outAddress: bound[1]?.address ?? options.outBind,
    sideAddress: side?.address ?? '',
    get counters() {
      return {
        publishers: publishers.connected,
        subscribers: subscribers.connected,
        refused: publishers.refused + subscribers.refused + (side?.refused ?? 0),
      }
    },
    close: () => {
      // The proxy's thread closes both sockets when it ends; until then nobody else may touch them.
      closing ??= Promise.resolve(side?.close()).then(stopProxy).then(free)
      return closing
    },
  }
}

// zeromq names a proxy's own inproc address after where it lies in memory: another one must not come to lie there.
const proxies: ProxyZmq[] = []

/** Runs the proxy; what this returns ends it. */
function runProxy(proxy: ProxyZmq, options: EventProxyOptions): () => Promise<void> {
  let isRunning = true
  proxies.push(proxy)
  const running = proxy.run().catch((error: unknown) => {
    isRunning = false
    options.logger.error({ err: error }, 'the event proxy broke')
    options.onBroken?.(TruckError.from(error))
  })
  const terminate = (): void => {
    if (isRunning) proxy.terminate()
    isRunning = false
  }
  // A process that exits waits for the proxy's thread, which would never end by itself.
  process.once('exit', terminate)
  return async () => {
    process.off('exit', terminate)
    terminate()
    await running
  }
}
