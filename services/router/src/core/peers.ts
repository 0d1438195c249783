/**
 * Who is connected: hello, heartbeats, silence, leaving. Nothing else of a peer
 * is heard before its hello. [TRUCK-4]
 */
import {
  type Heartbeat,
  type Hello,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  Role,
  type TaskRef,
} from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import type { CommitGate } from './commit-gate.ts'
import {
  type CoreConfig,
  INSTANCE_PATTERN,
  NAME_PATTERN,
  PEERS_MAX,
  STAGES_MAX,
  WINDOW_MAX,
} from './core-config.ts'
import { Dealer } from './dealer-pool.ts'
import type { OrderBook } from './order-book.ts'
import type { LostBecause, Task } from './order-state.ts'
import type { Outbox } from './outbox.ts'
import type { Stages } from './stages.ts'
import { tellBump } from './stations.ts'

/** A peer that said hello. */
export interface Peer {
  readonly id: string
  /** Stages only. */
  readonly dealer: Dealer | null
  lastHeardMs: number
}

export class Peers {
  readonly #config: CoreConfig
  readonly #book: OrderBook
  readonly #stages: Stages
  readonly #gate: CommitGate
  readonly #outbox: Outbox
  readonly #peers = new Map<string, Peer>()

  constructor(config: CoreConfig, book: OrderBook, stages: Stages, gate: CommitGate, outbox: Outbox) {
    this.#config = config
    this.#book = book
    this.#stages = stages
    this.#gate = gate
    this.#outbox = outbox
  }

  get count(): number {
    return this.#peers.size
  }

  get(id: string): Peer | undefined {
    return this.#peers.get(id)
  }

  /** Refuses a peer of another major version; returns whether it may speak. */
  checkVersion(id: string, major: number, minor: number): boolean {
    if (major === PROTOCOL_MAJOR) return true
    const message =
      `this router speaks version ${PROTOCOL_MAJOR}.${PROTOCOL_MINOR} of the protocol, ` +
      `the peer speaks ${major}.${minor}: bring both to the same major version`
    this.#outbox.to(id).rejection = { code: ErrorCode.VERSION_UNSUPPORTED, message }
    return false
  }

  /** Asks a peer that the router does not know to introduce itself. */
  askHello(id: string): void {
    this.#outbox.to(id).rejection = { code: ErrorCode.HELLO_WANTED, message: 'say hello first' }
  }

  hello(id: string, hello: Hello, nowMs: number): void {
    const wrong = this.#mistakeIn(id, hello)
    if (wrong) {
      this.#outbox.to(id).rejection = { code: ErrorCode.REJECTED, message: wrong }
      return
    }
    const known = this.#peers.get(id)
    const isStage = hello.role === Role.STAGE
    if (known?.dealer && (!isStage || known.dealer.stage !== hello.stage)) this.leave(id, 'gone', nowMs)
    const dealer = isStage ? this.#dealerFor(id, hello) : null
    this.#peers.set(id, { id, dealer, lastHeardMs: nowMs })
    this.#outbox.to(id).welcome = {
      router: this.#config.router,
      epoch: this.#config.epoch,
      heartbeatMs: this.#config.heartbeatMs,
      leaseMs: this.#config.leaseMs,
      sequence: this.#gate.committedSequence,
      traceparent: hello.traceparent,
    }
    if (dealer) this.#reconcile(dealer, hello.held, nowMs)
  }

  #dealerFor(id: string, hello: Hello): Dealer {
    const known = this.#peers.get(id)?.dealer
    if (known) {
      this.#stages.setWindow(known, hello.window)
      return known
    }
    const dealer = new Dealer(id, hello.stage, hello.window, Math.min(hello.hands, WINDOW_MAX))
    this.#stages.addDealer(dealer)
    return dealer
  }

  heartbeat(peer: Peer, heartbeat: Heartbeat, nowMs: number): void {
    const { dealer } = peer
    if (dealer) {
      this.#renew(dealer, heartbeat.held, nowMs)
      this.#stages.setWindow(dealer, Math.min(heartbeat.window, WINDOW_MAX))
    }
    this.#outbox.to(peer.id).beat = heartbeat.beat
  }

  /** After a new connection the two sides agree on what the dealer holds. */
  #reconcile(dealer: Dealer, held: readonly TaskRef[], nowMs: number): void {
    const named = this.#renew(dealer, held, nowMs)
    for (const task of dealer.tasks) if (!named.has(task)) this.#stages.lose(task, 'gone', nowMs)
    this.#stages.claimed(dealer, nowMs)
  }

  /** Renews the leases of what the dealer names, revokes what is not its own; returns what is. */
  #renew(dealer: Dealer, held: readonly TaskRef[], nowMs: number): Set<Task> {
    const named = new Set<Task>()
    for (const { order, ticket, step, attempt } of held) {
      const task = this.#book.get(order)?.taskAt(ticket, step)
      if (task && mayHold(task, dealer, attempt)) {
        this.#stages.lease(task, dealer, nowMs)
        // What told it may have been lost, or the task came after the bump.
        if (task.hand.bumpedAtMs > 0) tellBump(task, this.#gate)
        named.add(task)
      } else if (task?.state !== 'done' || task.attempt !== attempt) {
        // A done task is acknowledged after its commit, when its result comes.
        const reason = 'the lease has ended'
        this.#gate.send(dealer.peer, 'revocations', { order, ticket, step, attempt, reason })
      }
    }
    return named
  }

  /** The peer is gone: what it held goes to others. */
  leave(id: string, because: LostBecause, nowMs: number): void {
    const peer = this.#peers.get(id)
    if (!peer) return
    this.#peers.delete(id)
    this.#outbox.forget(id)
    if (peer.dealer) this.#stages.removeDealer(peer.dealer, because, nowMs)
  }

  /** The router itself was away for so long: nobody is to blame for what was not heard. */
  forgive(ms: number): void {
    for (const peer of this.#peers.values()) peer.lastHeardMs += ms
  }

  /** Ends peers that were not heard of for a lease's time. */
  dropSilent(nowMs: number): void {
    for (const peer of this.#peers.values()) {
      if (peer.lastHeardMs + this.#config.leaseMs < nowMs) this.leave(peer.id, 'lease', nowMs)
    }
  }

  #mistakeIn(id: string, hello: Hello): string | null {
    if (hello.instance !== id) return `the instance "${hello.instance.slice(0, 64)}" is not the routing id`
    if (!INSTANCE_PATTERN.test(id))
      return 'the instance must be 1 to 64 letters, digits, dots, colons and dashes'
    if (!this.#peers.has(id) && this.#peers.size >= PEERS_MAX) return `${PEERS_MAX} peers are connected`
    if (hello.role !== Role.STAGE) return null
    if (!NAME_PATTERN.test(hello.stage))
      return 'the stage must be lower-case letters, digits and dashes, at most 32'
    if (hello.window > WINDOW_MAX) return `the window is above ${WINDOW_MAX}`
    if (!this.#stages.mayBe(hello.stage)) return `${STAGES_MAX} stages are known`
    return null
  }
}

/** The task is leased to the dealer, or was and is not given to another yet. */
function mayHold(task: Task, dealer: Dealer, attempt: number): boolean {
  if (task.attempt !== attempt || task.stage !== dealer.stage) return false
  if (task.state === 'working') return task.dealer === dealer
  return task.state === 'backoff' && task.lostBecause !== 'failed'
}
