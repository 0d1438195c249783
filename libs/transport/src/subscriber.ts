/** Receives messages of two frames, topic and body. Invariant: anything else is dropped and counted. */
import type { Logger } from '@foodtruck/runtime'
import { Subscriber as SubscriberZmq } from 'zeromq'
import { closeSocket } from './address.ts'
import type { Keys } from './keys.ts'
import { commonOptions, connecting, FRAME_BYTES_MAX, receiving } from './limits.ts'
import { Link } from './link.ts'
import { receiveLoop } from './receive-loop.ts'
import { watch } from './watch.ts'

/** What a subscriber needs, and whom it tells. */
export interface SubscriberOptions {
  connect: string
  /** Prefixes of the topics to receive; the empty one is every topic. */
  topics: readonly string[]
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
  /** `frame` is the socket's own buffer. */
  onMessage(topic: string, frame: Uint8Array): void
  /** After each handshake; the subscription takes effect shortly after it. */
  onConnected?(): void
  onDisconnected?(): void
  /** Nothing more to read right now, or FRAMES_PER_TURN_MAX messages were read. */
  onDrained?(): void
}

/** A SUB socket; whoever made it closes it. */
export interface Subscriber {
  readonly connected: boolean
  readonly counters: Readonly<{ messagesIn: number; dropped: number }>
  /** Idempotent. */
  close(): Promise<void>
}

/** Connects a SUB socket and reads it until it is closed. Throws as `createDealer` does. */
export function createSubscriber(options: SubscriberOptions): Subscriber {
  const socket = new SubscriberZmq({ ...commonOptions(FRAME_BYTES_MAX), ...receiving, ...connecting })
  const counters = { messagesIn: 0, dropped: 0 }
  let connected = false
  let link: Link | null = null
  const ended = watch(socket, (event) => {
    if (link?.observe(event) === false) return
    if (event.type === 'handshake') {
      connected = true
      options.onConnected?.()
    } else if (event.type === 'disconnect') {
      connected = false
      options.onDisconnected?.()
    }
  })
  const { keys, logger } = options
  try {
    link = new Link({ socket, address: options.connect, server: 'bus', keys, logger })
  } catch (error) {
    socket.close()
    throw error
  }
  for (const topic of options.topics) socket.subscribe(topic)
  const onMessage = (parts: Buffer[]): void => {
    const [topic, frame] = parts
    if (topic === undefined || frame === undefined || parts.length !== 2 || frame.length > FRAME_BYTES_MAX) {
      counters.dropped++
      return
    }
    counters.messagesIn++
    options.onMessage(topic.toString(), frame)
  }
  void receiveLoop(socket, { onMessage, onDrained: () => options.onDrained?.() })
  return {
    get connected() {
      return connected
    },
    counters,
    close: () => {
      link?.close()
      return closeSocket(socket, ended)
    },
  }
}
