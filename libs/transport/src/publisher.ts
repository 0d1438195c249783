/** Publishes messages of two frames, topic and body. Invariant: a publisher is never held up by who listens. */
import type { Logger } from '@foodtruck/runtime'
import { Publisher as PublisherZmq } from 'zeromq'
import { type BoundAddress, bindSocket, closeSocket, connectSocket } from './address.ts'
import { commonOptions, connecting, FRAME_BYTES_MAX, sending } from './limits.ts'
import { ConnectionCount, watch } from './watch.ts'

/** Where a publisher connects or binds; exactly one of the two. */
export type PublisherOptions = { logger: Logger } & ({ connect: string } | { bind: string })

/** A PUB socket; whoever made it closes it. */
export interface Publisher {
  /** As a subscriber connects to it, if it was bound. */
  readonly address: string
  /** Whether a bus or a subscriber is connected. */
  readonly connected: boolean
  /** Messages handed to ZeroMQ, whether anyone got them or not. */
  readonly published: number
  /** Sends to whoever listens now; lost if nobody does. Never touch the frame again. */
  publish(topic: string, frame: Uint8Array): void
  /** Idempotent. */
  close(): Promise<void>
}

/** Makes a PUB socket. Throws as `createRouter` does. */
export async function createPublisher(options: PublisherOptions): Promise<Publisher> {
  const socket = new PublisherZmq({ ...commonOptions(FRAME_BYTES_MAX), ...sending, ...connecting })
  const peers = new ConnectionCount()
  const ended = watch(socket, (event) => peers.observe(event))
  let bound: BoundAddress | null = null
  try {
    if ('bind' in options) bound = await bindSocket(socket, options.bind)
    else connectSocket(socket, options.connect)
  } catch (error) {
    await closeSocket(socket, ended)
    throw error
  }
  let closing: Promise<void> | null = null
  let published = 0
  const onFailure = (error: unknown): void => {
    if (!socket.closed) options.logger.warn({ err: error }, 'a message was not published')
  }
  return {
    address: bound?.address ?? '',
    get connected() {
      return peers.connected > 0
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
      closing ??= closeSocket(socket, ended).then(() => bound?.free())
      return closing
    },
  }
}
