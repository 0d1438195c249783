/**
 * The network between one ROUTER and its DEALERs, with ZeroMQ's manners: in order within a connection, lost
 * when it ends. A harsh link loses, doubles and reorders besides, which no ZeroMQ does and the protocol survives.
 */
import type { DealerOptions, DealerSocket, RouterOptions, RouterSocket } from '@foodtruck/transport'
import { Random } from '../random.ts'
import { Connection, type Link, SILENT_MORE_MS, SILENT_MS } from './connection.ts'
import type { Scheduler, SimProcess } from './scheduler.ts'

const RECONNECT_MS = 100

/** Who watches the router's socket. */
export interface RouterTap {
  sent(peer: string, frame: Uint8Array): void
  heard(peer: string, frame: Uint8Array): void
  gone(peer: string): void
}

type Input = { peer: string; frame: Uint8Array | null; connection: Connection | null }

export class RouterEnd implements RouterSocket {
  readonly address = 'sim://router'
  readonly counters = { framesIn: 0, framesOut: 0, dropped: 0, refused: 0, refusedFrames: 0 }
  readonly process: SimProcess
  readonly options: RouterOptions
  readonly connections = new Map<string, Connection>()
  isOpen = true
  inbox: Input[] = []
  #isReading = false
  readonly #network: Network

  constructor(network: Network, process: SimProcess, options: RouterOptions) {
    this.#network = network
    this.process = process
    this.options = options
  }

  send(peer: string, frame: Uint8Array): void {
    if (!this.isOpen) return
    this.#network.tap.sent(peer, frame)
    const connection = this.connections.get(peer)
    if (connection?.isRouterOpen) return connection.down(frame)
    // As the real socket: EHOSTUNREACH, told in a later turn unless it has come back by then.
    this.#network.scheduler.after(0, this.process, () => {
      if (this.connections.get(peer)?.isRouterOpen || !this.isOpen) return
      this.#network.tap.gone(peer)
      this.options.onGone(peer)
    })
  }

  take(input: Input): void {
    if (!this.isOpen) return
    this.inbox.push(input)
    if (this.#isReading) return
    this.#isReading = true
    this.#network.scheduler.after(0, this.process, () => this.#read())
  }

  #read(): void {
    this.#isReading = false
    const inbox = this.inbox
    this.inbox = []
    for (const { peer, frame, connection } of inbox) {
      if (!this.isOpen) return
      // With `handover`, what an older connection left unread is nobody's.
      if (connection?.isReplaced) continue
      if (frame === null) {
        this.#network.tap.gone(peer)
        this.options.onGone(peer)
      } else {
        this.counters.framesIn++
        this.#network.tap.heard(peer, frame)
        this.options.onFrame(peer, frame, null)
      }
      this.#network.scheduler.breathe()
    }
    if (this.isOpen) this.options.onDrained()
  }

  /** What was sent before is on its way still: the socket lingers. */
  async close(): Promise<void> {
    if (!this.isOpen) return
    this.isOpen = false
    this.#network.unbound(this, true)
  }
}

export class DealerEnd implements DealerSocket {
  readonly counters = { framesIn: 0, framesOut: 0, dropped: 0 }
  readonly process: SimProcess
  readonly options: DealerOptions
  readonly link: Link
  connection: Connection | null = null
  isOpen = true
  inbox: Uint8Array[] = []
  #isReading = false
  readonly #network: Network

  constructor(network: Network, process: SimProcess, link: Link, options: DealerOptions) {
    this.#network = network
    this.process = process
    this.link = link
    this.options = options
  }

  get connected(): boolean {
    return this.connection?.isDealerOpen === true
  }

  send(frame: Uint8Array): boolean {
    const { connection } = this
    if (!connection?.isDealerOpen) return false
    connection.up(frame)
    return true
  }

  take(frame: Uint8Array): void {
    if (!this.isOpen) return
    this.inbox.push(frame)
    if (this.#isReading) return
    this.#isReading = true
    this.#network.scheduler.after(0, this.process, () => {
      this.#isReading = false
      for (const next of this.inbox.splice(0)) {
        if (!this.isOpen) return
        this.options.onFrame(next)
        this.#network.scheduler.breathe()
      }
      if (this.isOpen) this.options.onDrained()
    })
  }

  async close(): Promise<void> {
    if (!this.isOpen) return
    this.isOpen = false
    this.connection?.closeFromDealer(true)
  }
}

export class Network {
  readonly scheduler: Scheduler
  readonly tap: RouterTap
  readonly #links = new Map<string, Link>()
  readonly #seed: (party: string) => number
  readonly #delayMs: number
  readonly #dealers = new Set<DealerEnd>()
  #router: RouterEnd | null = null

  constructor(
    scheduler: Scheduler,
    tap: RouterTap,
    options: { seed: (party: string) => number; delayMs: number },
  ) {
    this.scheduler = scheduler
    this.tap = tap
    this.#seed = options.seed
    this.#delayMs = options.delayMs
  }

  /** The way between a party and the router. */
  link(party: string): Link {
    let link = this.#links.get(party)
    if (!link) {
      const random = new Random(this.#seed(party))
      link = { random, upBlocked: false, downBlocked: false, delayMs: this.#delayMs, harsh: 0 }
      this.#links.set(party, link)
    }
    return link
  }

  bind(options: RouterOptions): RouterSocket {
    this.#router = new RouterEnd(this, this.#here(), options)
    return this.#router
  }

  connect(options: DealerOptions): DealerSocket {
    const process = this.#here()
    const dealer = new DealerEnd(this, process, this.link(process.party), options)
    this.#dealers.add(dealer)
    this.reconnect(dealer)
    return dealer
  }

  reconnect(dealer: DealerEnd): void {
    const waitMs = RECONNECT_MS * (0.3 + dealer.link.random.next())
    this.scheduler.after(waitMs, null, () => this.#try(dealer))
  }

  #try(dealer: DealerEnd): void {
    if (!dealer.isOpen || !dealer.process.isAlive || dealer.connection) return
    const router = this.#router
    const { upBlocked, downBlocked } = dealer.link
    const isReachable = router?.isOpen && !router.process.isPaused && !upBlocked && !downBlocked
    if (!isReachable || dealer.process.isPaused) return this.reconnect(dealer)
    const { routingId: peer } = dealer.options
    const connection = new Connection(this, dealer, router)
    const older = router.connections.get(peer)
    if (older) {
      older.isReplaced = true
      older.isRouterOpen = false
    }
    router.connections.set(peer, connection)
    dealer.connection = connection
    this.scheduler.after(0, dealer.process, () => {
      if (dealer.connection === connection && connection.isDealerOpen) dealer.options.onConnected()
    })
  }

  /** A block began or ended: what stalls too long ends the connection. */
  changed(party: string): void {
    for (const dealer of this.#dealers) {
      if (dealer.process.party !== party || !dealer.connection) continue
      const { connection } = dealer
      connection.unblocked()
      const { upBlocked, downBlocked, random } = dealer.link
      if (downBlocked) this.#watch(connection, 'downBlocked', random, () => connection.dealerHears())
      if (upBlocked) this.#watch(connection, 'upBlocked', random, () => connection.routerHears())
    }
  }

  #watch(
    connection: Connection,
    blocked: 'upBlocked' | 'downBlocked',
    random: Random,
    then: () => void,
  ): void {
    this.scheduler.after(SILENT_MS + random.next() * SILENT_MORE_MS, null, () => {
      if (connection.link[blocked]) then()
    })
  }

  /** The connections of a party break now. */
  cut(party: string): void {
    for (const dealer of this.#dealers) {
      if (dealer.process.party === party && dealer.connection) dealer.connection.dealerHears()
    }
  }

  /** A process is no more: the system closes its sockets. */
  exited(process: SimProcess): void {
    for (const dealer of this.#dealers) {
      if (dealer.process !== process) continue
      dealer.isOpen = false
      dealer.connection?.closeFromDealer(false)
      this.#dealers.delete(dealer)
    }
    const router = this.#router
    if (router?.process !== process) return
    router.isOpen = false
    this.unbound(router, false)
  }

  unbound(router: RouterEnd, isOrderly: boolean): void {
    if (this.#router === router) this.#router = null
    for (const connection of router.connections.values()) connection.closeFromRouter(isOrderly)
  }

  #here(): SimProcess {
    const { current } = this.scheduler
    if (!current) throw new Error('a socket belongs to a process')
    return current
  }
}
