/**
 * The outboxes of all peers of one router socket that were sent to and are not known to be gone. Invariant: a peer
 * whose frames were dropped is told gone, unless it has come back since.
 */
import { AgainTimer } from './again-timer.ts'
import { OUTBOX_BYTES_MAX, OUTBOX_FRAMES_MAX } from './limits.ts'
import { Outbox } from './outbox.ts'
import type { RouterCounters, RouterOptions } from './router.ts'

/** What of a ROUTER socket the outboxes use. */
export interface PeerSocket {
  readonly closed: boolean
  send(parts: [id: Buffer, frame: Uint8Array]): Promise<void>
}

/** What of a router's options the outboxes use. */
type OutboxesOptions = Pick<RouterOptions, 'logger' | 'outboxFramesMax' | 'outboxBytesMax' | 'onGone'> & {
  /** The routing id of a peer; default: its name. */
  routingIdOf?: (peer: string) => string
}

/** The outboxes by peer. */
export class PeerOutboxes {
  readonly #socket: PeerSocket
  readonly #options: OutboxesOptions
  readonly #counters: RouterCounters
  readonly #framesMax: number
  readonly #bytesMax: number
  readonly #outboxes = new Map<string, Outbox>()
  /** Peers whose end is told in a later turn, and the outbox that found it. */
  readonly #leaving = new Map<string, Outbox>()
  readonly #again = new AgainTimer()

  constructor(socket: PeerSocket, options: OutboxesOptions, counters: RouterCounters) {
    this.#socket = socket
    this.#options = options
    this.#counters = counters
    this.#framesMax = options.outboxFramesMax ?? OUTBOX_FRAMES_MAX
    this.#bytesMax = options.outboxBytesMax ?? OUTBOX_BYTES_MAX
  }

  /** Sends the frame to the peer, after those that wait for it. */
  send(peer: string, frame: Uint8Array): void {
    if (this.#socket.closed) return
    let outbox = this.#outboxes.get(peer)
    if (outbox === undefined) {
      outbox = this.#open(peer)
      this.#outboxes.set(peer, outbox)
    }
    if (outbox.push(frame)) return
    this.#counters.dropped++
    this.#options.logger.warn({ peer }, 'a peer takes nothing any more: what waits for it is dropped')
    // The same connection goes on, so an outbox that is made for it meanwhile is no sign of its coming back.
    this.#gone(peer, outbox, () => true)
  }

  /** Forgets what waits for the peer; the caller tells that it is gone. */
  drop(peer: string): void {
    this.#leaving.delete(peer)
    const outbox = this.#outboxes.get(peer)
    if (outbox === undefined) return
    this.#outboxes.delete(peer)
    this.#counters.dropped += outbox.close()
  }

  /** Sends what waits as far as the socket takes it, and nothing afterwards. */
  close(): void {
    this.#again.close()
    for (const outbox of this.#outboxes.values()) outbox.finish()
    this.#outboxes.clear()
  }

  #open(peer: string): Outbox {
    const id = Buffer.from(this.#options.routingIdOf?.(peer) ?? peer, 'latin1')
    return new Outbox({
      framesMax: this.#framesMax,
      bytesMax: this.#bytesMax,
      send: (frame) => this.#socket.send([id, frame]),
      onSent: () => this.#counters.framesOut++,
      onFull: (outbox) => this.#again.add(outbox),
      // Sent to again since: it has come back, or that outbox finds it gone in its turn.
      onGone: (outbox) => this.#gone(peer, outbox, () => !this.#outboxes.has(peer)),
    })
  }

  // Told in a later turn: the caller of `send` may be in the midst of its own bookkeeping.
  #gone(peer: string, outbox: Outbox, isStillGone: () => boolean): void {
    if (this.#outboxes.get(peer) === outbox) this.#outboxes.delete(peer)
    this.#counters.dropped += outbox.close()
    this.#leaving.set(peer, outbox)
    setImmediate(() => {
      if (this.#leaving.get(peer) !== outbox) return
      this.#leaving.delete(peer)
      if (!this.#socket.closed && isStillGone()) this.#options.onGone(peer)
    })
  }
}
