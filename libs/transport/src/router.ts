/**
 * The ROUTER end of the control plane: one socket, one outbox for each peer.
 * Invariant: frames of a peer arrive and leave in order, and no slow or broken
 * peer holds up another.
 */
import type { Logger } from '@foodtruck/runtime'
import { Router } from 'zeromq'
import { closeSocket } from './address.ts'
import { type Keys, keysFor } from './keys.ts'
import { openBook, type PeerBook, SealedBook } from './known-peers.ts'
import { binding, commonOptions, FRAME_BYTES_MAX, receiving, sending } from './limits.ts'
import { PeerOutboxes } from './peer-outboxes.ts'
import { receiveLoop } from './receive-loop.ts'
import { bindSecurely, endsConnections } from './secure-binding.ts'
import { isHandshakeFailure, watch } from './watch.ts'

/** What a router socket needs, and whom it tells. */
export interface RouterOptions {
  /** `tcp://host:port` (port `*` for any) or `ipc://path`. */
  bind: string
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
  /** Whether a role of the allow-list may connect. Default: each of them. */
  admits?: (role: string) => boolean
  /** Larger frames are dropped and counted. Default FRAME_BYTES_MAX. */
  frameBytesMax?: number
  /** Frames that wait for one peer before it counts as gone. Default OUTBOX_FRAMES_MAX. */
  outboxFramesMax?: number
  /** Bytes of the frames that wait. Default OUTBOX_BYTES_MAX. */
  outboxBytesMax?: number
  /**
   * A frame from a peer: its name, without keys its routing id as a latin1 string, and the role of its key, null
   * without keys. `frame` is the socket's own buffer.
   */
  onFrame(peer: string, frame: Uint8Array, role: string | null): void
  /** Nothing more to read right now, or FRAMES_PER_TURN_MAX messages were read: time to send what has gathered. */
  onDrained(): void
  /** The peer's connection ended, it cannot be reached, or its outbox ran over: what waited for it is dropped. */
  onGone(peer: string): void
}

/** What a router socket has counted since it was made. */
export interface RouterCounters {
  framesIn: number
  framesOut: number
  /** Frames dropped: too large, of the wrong shape, or left in the outbox of a peer that went. */
  dropped: number
  /** Connections turned away in the handshake: junk, half a greeting, no key, a key that is not allowed. */
  refused: number
  /** Frames whose sender is not who it says, is one too many, or sends too many of them. */
  refusedFrames: number
}

/** A bound ROUTER socket; whoever made it closes it. */
export interface RouterSocket {
  /** As a peer connects to it: a wildcard port is resolved. */
  readonly address: string
  readonly counters: Readonly<RouterCounters>
  /** Sends the frame to the peer, in order; never touch the frame again. A peer unknown to the socket is told by `onGone`. */
  send(peer: string, frame: Uint8Array): void
  /** Frees the address. Idempotent. */
  close(): Promise<void>
}

// libzmq 4.3: an empty message from a peer tells that its connection ended.
const ROUTER_NOTIFY = 97
const NOTIFY_DISCONNECT = 2

class NotifyingRouter extends Router {
  notifyDisconnect(): void {
    this.setInt32Option(ROUTER_NOTIFY, NOTIFY_DISCONNECT)
  }
}

/**
 * Binds a ROUTER socket and reads it until it is closed. Throws
 * TRUCK_ERR_PORT_BUSY, TRUCK_ERR_DATA_UNWRITABLE, TRUCK_ERR_BAD_SETTING or
 * TRUCK_ERR_NO_KEYS if it cannot be bound.
 */
export async function createRouter(options: RouterOptions): Promise<RouterSocket> {
  const counters: RouterCounters = { framesIn: 0, framesOut: 0, dropped: 0, refused: 0, refusedFrames: 0 }
  const book = bookFor(options, counters)
  let listening = await listen(options, book, counters)
  const { address } = listening
  let renewing: Promise<void> = Promise.resolve()
  let closing: Promise<void> | null = null
  async function renew(): Promise<void> {
    if (closing !== null) return
    await listening.close()
    for (const peer of book.clear()) options.onGone(peer)
    listening = await listen({ ...options, bind: address }, book, counters)
    options.logger.info({ address }, 'all connections were ended: the keys have changed')
  }
  const unfollow = options.keys?.onChange((now, before) => {
    book.change(now)
    if (endsConnections(now, before)) renewing = renewing.then(renew)
  })
  async function close(): Promise<void> {
    unfollow?.()
    await renewing
    await listening.close()
  }
  return {
    address,
    counters,
    send: (peer, frame) => listening.outboxes.send(peer, frame),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

function bookFor(options: RouterOptions, counters: RouterCounters): PeerBook {
  const folder = keysFor(options.bind, options.keys)
  const onRefused = (): void => void counters.refusedFrames++
  return folder ? new SealedBook({ folder, logger: options.logger, onRefused }) : openBook
}

/** One socket, from bind to close. */
async function listen(options: RouterOptions, book: PeerBook, counters: RouterCounters) {
  const { keys = null, admits = () => true, logger } = options
  const socket = new NotifyingRouter({
    ...commonOptions(options.frameBytesMax ?? FRAME_BYTES_MAX),
    ...sending,
    ...receiving,
    ...binding,
    mandatory: true,
    handover: true,
  })
  socket.notifyDisconnect()
  const ended = watch(socket, (event) => {
    if (!isHandshakeFailure(event)) return
    counters.refused++
    logger.debug({ event }, 'turned a connection away in the handshake')
  })
  const outboxes = new PeerOutboxes(
    socket,
    { ...options, routingIdOf: (peer) => book.routingIdOf(peer) },
    counters,
  )
  const bound = await bindSecurely({ socket, address: options.bind, keys, admits, logger }).catch(
    async (error: unknown) => {
      await closeSocket(socket, ended)
      throw error
    },
  )
  void readPeers(socket, options, { counters, book, outboxes })
  return {
    address: bound.address,
    outboxes,
    close: async () => {
      outboxes.close()
      await closeSocket(socket, ended)
      await bound.free()
    },
  }
}

interface ReadBy {
  readonly counters: RouterCounters
  readonly book: PeerBook
  readonly outboxes: PeerOutboxes
}

function readPeers(
  socket: Router,
  options: RouterOptions,
  { counters, book, outboxes }: ReadBy,
): Promise<void> {
  const frameBytesMax = options.frameBytesMax ?? FRAME_BYTES_MAX
  const onMessage = (parts: Buffer[]): void => {
    const [id, frame] = parts
    if (id === undefined || frame === undefined || parts.length !== 2 || frame.length > frameBytesMax) {
      counters.dropped++
      return
    }
    const routingId = id.toString('latin1')
    if (frame.length === 0) {
      const left = book.leave(routingId)
      if (left === null) return
      outboxes.drop(left)
      options.onGone(left)
      return
    }
    const speaker = book.speaker(routingId)
    if (speaker === null) return
    counters.framesIn++
    options.onFrame(speaker.name, frame, speaker.role)
  }
  return receiveLoop(socket, { onMessage, onDrained: () => options.onDrained() })
}
