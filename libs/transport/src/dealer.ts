/**
 * The DEALER end of the control plane: one connection that is made again and
 * again. Invariant: a frame is taken only while connected, and what had not
 * left when the connection broke is forgotten: its sender says hello anew.
 */
import type { Logger } from '@foodtruck/runtime'
import { Dealer, type Event } from 'zeromq'
import { closeSocket } from './address.ts'
import { AgainTimer } from './again-timer.ts'
import type { Keys } from './keys.ts'
import {
  commonOptions,
  connecting,
  FRAME_BYTES_MAX,
  OUTBOX_BYTES_MAX,
  OUTBOX_FRAMES_MAX,
  receiving,
  sending,
} from './limits.ts'
import { Link, type ServerName } from './link.ts'
import { Outbox } from './outbox.ts'
import { receiveLoop } from './receive-loop.ts'
import { watch } from './watch.ts'

/** What a dealer socket needs, and whom it tells. */
export interface DealerOptions {
  /** The router's address. Its name is resolved at every attempt to connect. */
  connect: string
  /** Names this instance; no other living peer may have it. At most 255 bytes. */
  routingId: string
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
  /** Who listens there. Default: the router. */
  server?: ServerName
  /**
   * Whether frames may come twice. Then a break of the connection loses nothing: what had come is still read, and what
   * had not left may leave on the next connection. Default: no, and both are forgotten with the connection.
   */
  maySendTwice?: boolean
  /** Larger frames are dropped and counted. Default FRAME_BYTES_MAX. */
  frameBytesMax?: number
  /** Frames that wait while the router takes none. Default OUTBOX_FRAMES_MAX. */
  outboxFramesMax?: number
  /** Bytes of the frames that wait. Default OUTBOX_BYTES_MAX. */
  outboxBytesMax?: number
  /** `frame` is the socket's own buffer. */
  onFrame(frame: Uint8Array): void
  /** After each handshake, also after the router came back: say hello now. */
  onConnected(): void
  onDisconnected(): void
  /** Nothing more to read right now, or FRAMES_PER_TURN_MAX frames were read. */
  onDrained(): void
}

/** What a dealer socket has counted since it was made. */
export interface DealerCounters {
  framesIn: number
  framesOut: number
  dropped: number
}

/** A DEALER socket; whoever made it closes it. */
export interface DealerSocket {
  readonly connected: boolean
  readonly counters: Readonly<DealerCounters>
  /** False if the frame was not taken: not connected, or the outbox is full. Never touch a taken frame again. */
  send(frame: Uint8Array): boolean
  /** Idempotent. */
  close(): Promise<void>
}

/**
 * Connects a DEALER socket and reads it until it is closed. Throws TRUCK_ERR_BAD_SETTING on a malformed address,
 * TRUCK_ERR_NO_KEYS on TCP without keys, and TRUCK_ERR_BAD_KEYS if these have none of the server's.
 */
export function createDealer(options: DealerOptions): DealerSocket {
  return new Connection(options)
}

class Connection implements DealerSocket {
  readonly counters: DealerCounters = { framesIn: 0, framesOut: 0, dropped: 0 }
  readonly #options: DealerOptions
  readonly #socket: Dealer
  readonly #link: Link
  readonly #ended: Promise<void>
  readonly #again = new AgainTimer()
  #outbox: Outbox | null = null
  #closing: Promise<void> | null = null

  constructor(options: DealerOptions) {
    this.#options = options
    this.#socket = new Dealer({
      ...commonOptions(options.frameBytesMax ?? FRAME_BYTES_MAX),
      ...sending,
      ...receiving,
      ...connecting,
      // ZMQ_IMMEDIATE ends the pipe with the connection, with all that was received and not read.
      immediate: options.maySendTwice !== true,
      routingId: options.routingId,
    })
    this.#ended = watch(this.#socket, (event) => this.#observe(event))
    try {
      this.#link = new Link({
        socket: this.#socket,
        address: options.connect,
        server: options.server ?? 'router',
        keys: options.keys,
        logger: options.logger,
        routingId: options.routingId,
      })
    } catch (error) {
      this.#socket.close()
      throw error
    }
    void receiveLoop(this.#socket, {
      onMessage: (parts) => this.#read(parts),
      onDrained: () => options.onDrained(),
    })
  }

  get connected(): boolean {
    return this.#outbox !== null
  }

  send(frame: Uint8Array): boolean {
    return this.#outbox !== null && !this.#socket.closed && this.#outbox.push(frame)
  }

  close(): Promise<void> {
    this.#outbox?.finish()
    this.#outbox = null
    this.#again.close()
    this.#link.close()
    this.#closing ??= closeSocket(this.#socket, this.#ended)
    return this.#closing
  }

  #read(parts: Buffer[]): void {
    const [frame] = parts
    if (
      frame === undefined ||
      parts.length !== 1 ||
      frame.length > (this.#options.frameBytesMax ?? FRAME_BYTES_MAX)
    ) {
      this.counters.dropped++
      return
    }
    this.counters.framesIn++
    this.#options.onFrame(frame)
  }

  #observe(event: Event): void {
    if (this.#closing) return
    if (!this.#link.observe(event)) return
    if (event.type === 'handshake') {
      this.#drop()
      this.#outbox = this.#open()
      this.#options.onConnected()
    } else if (event.type === 'disconnect' && this.#outbox) {
      this.#drop()
      this.#options.onDisconnected()
    }
  }

  #open(): Outbox {
    return new Outbox({
      framesMax: this.#options.outboxFramesMax ?? OUTBOX_FRAMES_MAX,
      bytesMax: this.#options.outboxBytesMax ?? OUTBOX_BYTES_MAX,
      send: (frame) => this.#socket.send(frame),
      onSent: () => this.counters.framesOut++,
      // Right after a handshake, too: the socket itself may not have heard of it yet.
      onFull: (outbox) => this.#again.add(outbox),
      onGone: () => this.#drop(),
    })
  }

  #drop(): void {
    if (this.#outbox) this.counters.dropped += this.#outbox.close()
    this.#outbox = null
  }
}
