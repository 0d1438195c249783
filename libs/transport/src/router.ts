/**
 * The ROUTER end of the control plane: one socket, one outbox for each peer.
 * Invariant: frames of a peer arrive and leave in order, and no slow or broken
 * peer holds up another.
 */
import type { Logger } from '@foodtruck/runtime'
import { Router } from 'zeromq'
import { bindSocket, closeSocket } from './address.ts'
import { commonOptions, FRAME_BYTES_MAX, receiving, sending } from './limits.ts'
import { PeerOutboxes } from './peer-outboxes.ts'
import { receiveLoop } from './receive-loop.ts'
import { isHandshakeFailure, watch } from './watch.ts'

/** What a router socket needs, and whom it tells. */
export interface RouterOptions {
  /** `tcp://host:port` (port `*` for any) or `ipc://path`. */
  bind: string
  logger: Logger
  /** Larger frames are dropped and counted. Default FRAME_BYTES_MAX. */
  frameBytesMax?: number
  /** Frames that wait for one peer before it counts as gone. Default OUTBOX_FRAMES_MAX. */
  outboxFramesMax?: number
  /** Bytes of the frames that wait. Default OUTBOX_BYTES_MAX. */
  outboxBytesMax?: number
  /** A frame from a peer, named by its routing id as a latin1 string. `frame` is the socket's own buffer. */
  onFrame(peer: string, frame: Uint8Array): void
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
  /** Connections turned away in the handshake: junk, half a greeting, another protocol. */
  refused: number
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
 * TRUCK_ERR_PORT_BUSY, TRUCK_ERR_DATA_UNWRITABLE or TRUCK_ERR_BAD_SETTING if
 * it cannot be bound.
 */
export async function createRouter(options: RouterOptions): Promise<RouterSocket> {
  const socket = new NotifyingRouter({
    ...commonOptions(options.frameBytesMax ?? FRAME_BYTES_MAX),
    ...sending,
    ...receiving,
    mandatory: true,
    handover: true,
  })
  socket.notifyDisconnect()
  const counters: RouterCounters = { framesIn: 0, framesOut: 0, dropped: 0, refused: 0 }
  const ended = watch(socket, (event) => {
    if (!isHandshakeFailure(event)) return
    counters.refused++
    options.logger.debug({ event }, 'turned a connection away in the handshake')
  })
  const outboxes = new PeerOutboxes(socket, options, counters)
  const bound = await bindSocket(socket, options.bind).catch(async (error: unknown) => {
    await closeSocket(socket, ended)
    throw error
  })
  void readPeers(socket, options, counters, outboxes)
  let closing: Promise<void> | null = null
  return {
    address: bound.address,
    counters,
    send: (peer, frame) => outboxes.send(peer, frame),
    close: () => {
      outboxes.close()
      closing ??= closeSocket(socket, ended).then(() => bound.free())
      return closing
    },
  }
}

function readPeers(
  socket: Router,
  options: RouterOptions,
  counters: RouterCounters,
  outboxes: PeerOutboxes,
): Promise<void> {
  const frameBytesMax = options.frameBytesMax ?? FRAME_BYTES_MAX
  const onMessage = (parts: Buffer[]): void => {
    const [id, frame] = parts
    if (id === undefined || frame === undefined || parts.length !== 2 || frame.length > frameBytesMax) {
      counters.dropped++
      return
    }
    const peer = id.toString('latin1')
    if (frame.length === 0) {
      outboxes.drop(peer)
      options.onGone(peer)
      return
    }
    counters.framesIn++
    options.onFrame(peer, frame)
  }
  return receiveLoop(socket, { onMessage, onDrained: () => options.onDrained() })
}
