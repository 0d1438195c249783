/**
 * The event bus: ZeroMQ's own proxy between XSUB (publishers) and XPUB
 * (subscribers), in a thread of its own. Invariant: nothing of it lasts longer
 * than `close`.
 */
import { type Logger, TruckError } from '@foodtruck/runtime'
import { Proxy as ProxyZmq, XPublisher, XSubscriber } from 'zeromq'
import { type BoundAddress, bindSocket, closeSocket } from './address.ts'
import { commonOptions, FRAME_BYTES_MAX, receiving, sending } from './limits.ts'
import { ConnectionCount, watch } from './watch.ts'

/** Where the two sides of the bus listen. */
export interface EventProxyOptions {
  /** For publishers. */
  inBind: string
  /** For subscribers. */
  outBind: string
  logger: Logger
  /** The proxy ended although nobody closed it. */
  onBroken?(error: TruckError): void
}

/** A running proxy; whoever made it closes it. */
export interface EventProxy {
  readonly inAddress: string
  readonly outAddress: string
  /** Connections as they are now, and those turned away in the handshake so far. */
  readonly counters: Readonly<{ publishers: number; subscribers: number; refused: number }>
  /** Frees both addresses. Idempotent. */
  close(): Promise<void>
}

/** Starts the proxy. Throws as `createRouter` does. */
export async function createEventProxy(options: EventProxyOptions): Promise<EventProxy> {
  const common = commonOptions(FRAME_BYTES_MAX)
  const xsub = new XSubscriber({ ...common, ...receiving })
  const xpub = new XPublisher({ ...common, ...sending })
  const publishers = new ConnectionCount()
  const subscribers = new ConnectionCount()
  const xsubEnded = watch(xsub, (event) => publishers.observe(event))
  const xpubEnded = watch(xpub, (event) => subscribers.observe(event))
  const bound: BoundAddress[] = []
  const free = async (): Promise<void> => {
    await Promise.all([closeSocket(xsub, xsubEnded), closeSocket(xpub, xpubEnded)])
    for (const address of bound) await address.free()
  }
  try {
    bound.push(await bindSocket(xsub, options.inBind))
    bound.push(await bindSocket(xpub, options.outBind))
  } catch (error) {
    await free()
    throw error
  }
  const proxy = new ProxyZmq(xsub, xpub)
  let closing: Promise<void> | null = null
  let isRunning = true
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
  // The proxy's thread closes both sockets when it ends; until then nobody else may touch them.
  const end = async (): Promise<void> => {
    process.off('exit', terminate)
    terminate()
    await running
  }
  return {
    inAddress: bound[0]?.address ?? options.inBind,
    outAddress: bound[1]?.address ?? options.outBind,
    get counters() {
      return {
        publishers: publishers.connected,
        subscribers: subscribers.connected,
        refused: publishers.refused + subscribers.refused,
      }
    },
    close: () => {
      closing ??= end().then(free)
      return closing
    },
  }
}
