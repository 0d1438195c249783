/**
 * A peer that holds to nothing: any frames, any routing id, any key. For `npm run attack` and tests alone; services
 * use the other sockets. Invariant: what it keeps of what it was told is bounded.
 */
import { curveKeyPair, Dealer, type Event, Publisher, Subscriber } from 'zeromq'
import { closeSocket, connectSocket } from './address.ts'
import { receiveLoop } from './receive-loop.ts'
import { watch } from './watch.ts'

export { sealName } from './seal.ts'

/** Frames that are kept; the oldest are forgotten. */
const KEPT_MAX = 10_000

/** The three keys of a CURVE client, in Z85. */
export interface RawKeys {
  readonly serverKey: string
  readonly publicKey: string
  readonly secretKey: string
}

export interface RawPeerOptions {
  readonly kind: 'dealer' | 'publisher' | 'subscriber'
  readonly connect: string
  /** None: no CURVE at all. */
  readonly keys?: RawKeys
  /** Of a dealer; as it is, without a seal. */
  readonly routingId?: string
}

/** A pair of keys that nobody knows. */
export function strangerPair(): { publicKey: string; secretKey: string } {
  return curveKeyPair()
}

/** One connection; whoever made it closes it. */
export class RawPeer {
  /** First frames of what came, the oldest first. */
  readonly received: Uint8Array[] = []
  /** Handshakes that the other side has completed: it was let in so often. */
  handshakes = 0
  /** Connections that ended. */
  disconnects = 0
  readonly #socket: Dealer | Publisher | Subscriber
  readonly #ended: Promise<void>

  /** Throws TRUCK_ERR_BAD_SETTING on a malformed address. */
  constructor({ kind, connect, keys, routingId }: RawPeerOptions) {
    const options = {
      linger: 0,
      ...(keys && {
        curveServerKey: keys.serverKey,
        curvePublicKey: keys.publicKey,
        curveSecretKey: keys.secretKey,
      }),
    }
    if (kind === 'dealer')
      this.#socket = new Dealer({ ...options, sendTimeout: 0, ...(routingId !== undefined && { routingId }) })
    else if (kind === 'publisher') this.#socket = new Publisher({ ...options, sendTimeout: 0 })
    else this.#socket = new Subscriber(options)
    this.#ended = watch(this.#socket, (event) => this.#observe(event))
    connectSocket(this.#socket, connect)
    if (!(this.#socket instanceof Publisher)) {
      const onMessage = ([frame]: Buffer[]): void => {
        if (frame) this.received.push(frame)
        if (this.received.length > KEPT_MAX) this.received.shift()
      }
      void receiveLoop(this.#socket, { onMessage, onDrained: () => undefined })
    }
  }

  /** Sends a message of these frames; false if it could not be queued. */
  async send(...frames: Uint8Array[]): Promise<boolean> {
    if (this.#socket instanceof Subscriber || this.#socket.closed) return false
    try {
      await this.#socket.send(frames)
      return true
    } catch (error) {
      // The queue is full, or the socket was closed: an attacker does not mind.
      if (error instanceof Error) return false
      throw error
    }
  }

  /** Of a subscriber. */
  subscribe(...topics: (string | Buffer)[]): void {
    if (this.#socket instanceof Subscriber) this.#socket.subscribe(...topics)
  }

  /** Idempotent. */
  close(): Promise<void> {
    return closeSocket(this.#socket, this.#ended)
  }

  #observe({ type }: Event): void {
    if (type === 'handshake') this.handshakes++
    if (type === 'disconnect') this.disconnects++
  }
}
