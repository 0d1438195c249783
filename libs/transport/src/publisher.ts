/**
 * Publishes messages of two frames, topic and body. Invariant: a publisher is
 * never held up by who listens. It is an XPUB socket, so that it knows whether
 * anybody does.
 */
import type { Logger } from '@foodtruck/runtime'
import { XPublisher } from 'zeromq'
import { closeSocket } from './address.ts'
import type { Keys } from './keys.ts'
import { commonOptions, connecting, FRAME_BYTES_MAX, sending } from './limits.ts'
import { Link } from './link.ts'
import { receiveLoop } from './receive-loop.ts'
import { watch } from './watch.ts'

/** What a publisher needs. */
export interface PublisherOptions {
  /** The bus's address for publishers. */
  connect: string
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
}

/** A publishing socket; whoever made it closes it. */
export interface Publisher {
  /** Whether the bus is connected. */
  readonly connected: boolean
  /** Whether anybody has subscribed to anything: if not, there is no need to make a message. */
  readonly isWanted: boolean
  /** Messages handed to ZeroMQ, whether anyone got them or not. */
  readonly published: number
  /** Sends to whoever listens now; lost if nobody does. Never touch the frame again. */
  publish(topic: string, frame: Uint8Array): void
  /** Idempotent. */
  close(): Promise<void>
}

/** Makes a publishing socket. Throws as `createDealer` does. */
export async function createPublisher(options: PublisherOptions): Promise<Publisher> {
  const socket = new XPublisher({ ...commonOptions(FRAME_BYTES_MAX), ...sending, ...connecting })
  let connected = false
  let link: Link | null = null
  const ended = watch(socket, (event) => {
    // One bus, one connection: a handshake is of the one of now, however many were before it.
    if (link?.observe(event) === false) return
    if (event.type === 'handshake') connected = true
    else if (event.type === 'disconnect') connected = false
  })
  const { connect: address, keys, logger } = options
  try {
    link = new Link({ socket, address, server: 'bus', keys, logger })
  } catch (error) {
    await closeSocket(socket, ended)
    throw error
  }
  const topics = new Set<string>()
  void receiveLoop(socket, { onMessage: (parts) => note(topics, parts), onDrained: () => undefined })
  let closing: Promise<void> | null = null
  let published = 0
  const onFailure = (error: unknown): void => {
    if (!socket.closed) logger.warn({ err: error }, 'a message was not published')
  }
  return {
    get connected() {
      return connected
    },
    get isWanted() {
      return topics.size > 0
    },
    get published() {
      return published
    },
    publish: (topic, frame) => {
      if (socket.closed) return
      published++
      socket.send([topic, frame]).catch(onFailure)
    },
    close: () => {
      link?.close()
      closing ??= closeSocket(socket, ended)
      return closing
    },
  }
}

/** Topics remembered at most; more than these are wanted all the same. */
const TOPICS_MAX = 10_000

/** A subscription (1, topic) or the end of the last one to a topic (0, topic); RFC 29. */
function note(topics: Set<string>, [message]: Buffer[]): void {
  if (message === undefined || message.length === 0) return
  const topic = message.toString('latin1', 1)
  if (message[0] === 0) topics.delete(topic)
  else if (message[0] === 1 && topics.size < TOPICS_MAX) topics.add(topic)
}
