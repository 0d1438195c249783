/**
 * One connection between a DEALER and the ROUTER, from handshake to the moment when both ends know that it is
 * over: which is not the same moment, and what was on its way then may be lost.
 */
import type { Random } from '../random.ts'
import type { DealerEnd, Network, RouterEnd } from './network.ts'

/** ZMTP notices a silent partner after so long at least, and at most so much later. */
export const SILENT_MS = 1_500
export const SILENT_MORE_MS = 700

/** How the way between one party and the router is at the moment. */
export interface Link {
  readonly random: Random
  /** Frames to the router, and from it, do not pass. */
  upBlocked: boolean
  downBlocked: boolean
  /** Milliseconds of one way, about. */
  delayMs: number
  /** Frames that are lost, doubled or overtaken, in a hundred; for harsh links. */
  harsh: number
}

/** One direction of a connection: first in, first out, unless it is harsh. */
class Lane {
  readonly stalled: Uint8Array[] = []
  lastAtMs = 0
  /** Frames on their way, for when the connection breaks. */
  inFlight = 0
  /** So many more arrive after the break, the rest is lost; -1 while there was none. */
  rest = -1
}

export class Connection {
  isDealerOpen = true
  isRouterOpen = true
  /** Another connection of the same dealer has taken its name. */
  isReplaced = false
  readonly #network: Network
  readonly #dealer: DealerEnd
  readonly #router: RouterEnd
  readonly #up = new Lane()
  readonly #down = new Lane()

  constructor(network: Network, dealer: DealerEnd, router: RouterEnd) {
    this.#network = network
    this.#dealer = dealer
    this.#router = router
  }

  get link(): Link {
    return this.#dealer.link
  }

  up(frame: Uint8Array): void {
    const { routingId: peer } = this.#dealer.options
    this.#carry(this.#up, frame, this.link.upBlocked, (arrived) => {
      if (this.isRouterOpen) this.#router.take({ peer, frame: arrived, connection: this })
    })
  }

  down(frame: Uint8Array): void {
    this.#carry(this.#down, frame, this.link.downBlocked, (arrived) => {
      if (this.isDealerOpen) this.#dealer.take(arrived)
    })
  }

  #carry(lane: Lane, frame: Uint8Array, isBlocked: boolean, arrive: (frame: Uint8Array) => void): void {
    if (isBlocked) {
      lane.stalled.push(frame)
      return
    }
    const { random, delayMs, harsh } = this.link
    const { scheduler } = this.#network
    if (harsh > 0 && random.chance(harsh / 100)) {
      if (random.chance(0.5)) return
      // Doubled, the copy late; or late itself, so that others overtake it.
      const again = scheduler.nowMs + delayMs + random.next() * 400
      scheduler.after(again - scheduler.nowMs, null, () => arrive(frame))
      if (random.chance(0.5)) return
    }
    const atMs = Math.max(lane.lastAtMs, scheduler.nowMs + delayMs * (0.5 + random.next()))
    lane.lastAtMs = atMs
    lane.inFlight++
    scheduler.after(atMs - scheduler.nowMs, null, () => {
      lane.inFlight--
      if (lane.rest === 0) return
      if (lane.rest > 0) lane.rest--
      arrive(frame)
    })
  }

  /** The way is free again: what stalled goes on, in its order. */
  unblocked(): void {
    if (!this.link.upBlocked) for (const frame of this.#up.stalled.splice(0)) this.up(frame)
    if (!this.link.downBlocked) for (const frame of this.#down.stalled.splice(0)) this.down(frame)
  }

  /** The dealer's end is gone: the router hears of it after what still arrives. */
  closeFromDealer(isOrderly: boolean): void {
    if (!this.isDealerOpen) return
    this.isDealerOpen = false
    this.#dealer.connection = null
    this.#break(this.#up, isOrderly)
    this.#down.rest = 0
    this.#whenPasses('upBlocked', this.#up, () => this.routerHears())
    if (this.#dealer.isOpen) this.#dealerHears()
  }

  /** The router's end is gone: the dealer hears of it after what still arrives. */
  closeFromRouter(isOrderly: boolean): void {
    if (!this.isRouterOpen) return
    this.isRouterOpen = false
    if (this.#router.connections.get(this.#dealer.options.routingId) === this) {
      this.#router.connections.delete(this.#dealer.options.routingId)
    }
    this.#break(this.#down, isOrderly)
    this.#up.rest = 0
    this.#whenPasses('downBlocked', this.#down, () => this.dealerHears())
  }

  #break(lane: Lane, isOrderly: boolean): void {
    if (lane.rest >= 0) return
    lane.rest = isOrderly ? lane.inFlight : this.link.random.between(0, lane.inFlight)
    lane.stalled.length = 0
  }

  /** The news of the end travels behind the frames; behind a blocked way, silence tells it. */
  #whenPasses(blocked: 'upBlocked' | 'downBlocked', lane: Lane, then: () => void): void {
    const { scheduler } = this.#network
    const { random, delayMs } = this.link
    const isBlocked = this.link[blocked]
    const waitMs = isBlocked
      ? SILENT_MS + random.next() * SILENT_MORE_MS
      : Math.max(0, lane.lastAtMs - scheduler.nowMs) + random.next() * delayMs
    scheduler.after(waitMs, null, then)
  }

  /** The router's socket notices that the connection is over. */
  routerHears(): void {
    if (!this.isRouterOpen) return
    this.isRouterOpen = false
    const { routingId: peer } = this.#dealer.options
    if (this.#router.connections.get(peer) !== this) return
    this.#router.connections.delete(peer)
    this.#router.take({ peer, frame: null, connection: this })
    if (this.isDealerOpen) this.closeFromRouterAfterSilence()
  }

  /** The router gave up on a dealer that is there still: the dealer hears of it when it can. */
  closeFromRouterAfterSilence(): void {
    this.#break(this.#down, false)
    this.#whenPasses('downBlocked', this.#down, () => this.dealerHears())
  }

  dealerHears(): void {
    if (!this.isDealerOpen) return
    this.isDealerOpen = false
    this.#dealer.connection = null
    this.#break(this.#up, false)
    this.#dealerHears()
    this.#whenPasses('upBlocked', this.#up, () => this.routerHears())
  }

  #dealerHears(): void {
    const { scheduler } = this.#network
    scheduler.after(0, this.#dealer.process, () => {
      if (this.#dealer.isOpen) this.#dealer.options.onDisconnected()
    })
    this.#network.reconnect(this.#dealer)
  }
}
