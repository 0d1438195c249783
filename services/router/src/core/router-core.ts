/**
 * The router without sockets, clock, disk or promises: inputs are its methods,
 * outputs are what `take…` hands over. Nothing that tells of a fact leaves
 * before the fact is committed; the shell, the tests and the simulator all
 * drive this same class.
 */
import { type CommitGroup, type KnownDealer, TransitionKind, type VoidTicket } from '@foodtruck/journal'
import type {
  AnswerInit,
  Command,
  DeadLettersQuery,
  DeadLettersViewInit,
  OrderViewInit,
  StagesViewInit,
  StationViewInit,
  ToRouter,
} from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { CommitGate } from './commit-gate.ts'
import type { CoreConfig } from './core-config.ts'
import type { LastNumbers } from './day-numbers.ts'
import { Decisions } from './decisions.ts'
import { type Fact, orderFact } from './fact.ts'
import { OrderBook } from './order-book.ts'
import { type OrderInit, OrderStatus } from './order-state.ts'
import { Outbox, type PeerBatch } from './outbox.ts'
import { Peers } from './peers.ts'
import { Results } from './results.ts'
import { Stages } from './stages.ts'
import { Stations } from './stations.ts'
import { type KnownKey, Submits } from './submits.ts'
import { orderView, stagesView } from './views.ts'

/** After so long without a tick the router itself was away: its peers are not to blame. */
const AWAY_MS = 1_000

/** What the journal held when the router started. */
export interface Recovered {
  readonly lastSequence: number
  readonly lastNumber: number
  /** The last number given of each day. */
  readonly lastOfDays: LastNumbers
  /** The dealers that were connected; what they hold they may still claim. */
  readonly dealers: readonly KnownDealer[]
  /** The open orders, oldest first. */
  readonly orders: Iterable<OrderInit>
  /** Their facts in the order of their numbers. */
  readonly facts: Iterable<Fact>
  /** Ended orders of which tickets still stand on stations, oldest first. */
  readonly voids: readonly {
    readonly init: OrderInit
    readonly facts: readonly Fact[]
    readonly tickets: readonly VoidTicket[]
  }[]
}

export class RouterCore {
  readonly #config: CoreConfig
  readonly #gate: CommitGate
  readonly #outbox = new Outbox()
  readonly #book: OrderBook
  readonly #stages: Stages
  readonly #peers: Peers
  readonly #submits: Submits
  readonly #results: Results
  readonly #decisions: Decisions
  readonly #stations: Stations
  #lastTickMs: number

  constructor(config: CoreConfig, recovered: Recovered, nowMs: number) {
    this.#config = config
    this.#gate = new CommitGate(this.#outbox, recovered.lastSequence)
    this.#book = new OrderBook(this.#gate, config.planStage, recovered.lastNumber, recovered.lastOfDays)
    this.#stages = new Stages(config, this.#outbox, recovered.dealers)
    this.#peers = new Peers(config, this.#book, this.#stages, this.#gate, this.#outbox)
    this.#submits = new Submits(config, this.#book, this.#gate, this.#outbox)
    this.#results = new Results(config, this.#book, this.#stages, this.#gate)
    this.#stations = new Stations(this.#book, this.#stages, this.#results, this.#gate)
    this.#decisions = new Decisions(this.#book, this.#stages, this.#results, this.#stations)
    this.#stages.of(config.planStage)
    this.#lastTickMs = nowMs
    this.#recover(recovered, nowMs)
  }

  /** Open tasks may be with dealers still: they wait to be claimed. */
  #recover(recovered: Recovered, nowMs: number): void {
    this.#book.restore(recovered.orders, recovered.facts)
    for (const order of this.#book.all()) {
      for (const task of order.tasks) {
        if (task.state === 'waiting') this.#stages.lose(task, 'restart', nowMs)
        else if (task.state === 'parked' || task.state === 'dead')
          this.#stages.of(task.stage).stopped.add(task)
      }
    }
    for (const { init, facts, tickets } of recovered.voids) this.#book.restoreVoids(init, facts, tickets)
  }

  /**
   * A decoded frame of a peer. `bytes` in it may be views of the frame. Returns
   * whether the peer may speak, so that its queries are to be answered, and its
   * commands about orders that are not open.
   */
  receive(id: string, message: ToRouter, nowMs: number): boolean {
    if (!this.#peers.checkVersion(id, message.major, message.minor)) return false
    if (message.hello) this.#peers.hello(id, message.hello, nowMs)
    const peer = this.#peers.get(id)
    if (!peer) {
      if (!message.hello && !message.goodbye) this.#peers.askHello(id)
      return false
    }
    peer.lastHeardMs = nowMs
    if (message.heartbeat) this.#peers.heartbeat(peer, message.heartbeat, nowMs)
    const { dealer } = peer
    if (dealer) for (const result of message.results) this.#results.receive(dealer, result, nowMs)
    for (const submit of message.submits) this.#submits.receive(id, submit, nowMs)
    for (const command of message.commands) this.#command(id, command, nowMs)
    if (message.goodbye) this.#peers.leave(id, 'gone', nowMs)
    return true
  }

  /** The peer's connection ended, or it takes no frames. */
  gone(id: string, nowMs: number): void {
    this.#peers.leave(id, 'gone', nowMs)
  }

  /** Time has passed: to be called a few times a second. Acknowledgements wait no longer than until then. */
  tick(nowMs: number): void {
    const awayMs = nowMs - this.#lastTickMs - AWAY_MS
    this.#lastTickMs = nowMs
    if (awayMs > 0) {
      this.#peers.forgive(awayMs)
      this.#stages.forgive(awayMs)
    }
    this.#peers.dropSilent(nowMs)
    for (const task of this.#stages.expired(nowMs)) this.#stages.lose(task, 'lease', nowMs)
    for (const task of this.#stages.takeDue(nowMs)) this.#results.nextAttempt(task, nowMs)
    this.#keepTimes(nowMs)
    this.#outbox.allDue()
  }

  /** Ends what nobody has begun by its time, and starts what was accepted for now. */
  #keepTimes(nowMs: number): void {
    const { timetable } = this.#book
    for (const order of timetable.takeExpired(nowMs)) {
      const message = 'nobody had started it by the time that its customer gave'
      this.#results.end(order, OrderStatus.REFUSED, nowMs, ErrorCode.EXPIRED, message)
    }
    for (const order of timetable.takeStarting(nowMs)) {
      this.#book.record(order, orderFact(TransitionKind.OrderStarted, order, nowMs))
    }
  }

  #command(id: string, command: Command, nowMs: number): void {
    const answer = this.#decisions.carryOut(command, nowMs)
    if (answer) this.#gate.send(id, 'answers', { request: command.request, ...answer })
  }

  /** The group to commit next, or null; one is on its way at a time. */
  takeGroup(nowMs: number): CommitGroup | null {
    return this.#gate.take(
      nowMs,
      this.#book.oldest,
      this.#book.nextNumber,
      this.#takeDealers,
      this.#takeVoids,
    )
  }

  readonly #takeDealers = () => this.#stages.takeDealers()
  readonly #takeVoids = () => this.#book.voids.take()

  /** The group on its way is durable. Returns its facts, to be published. */
  committed(): readonly Fact[] {
    const { facts, ready, over } = this.#gate.committed()
    for (const task of ready) if (task.state === 'held') this.#stages.enqueue(task)
    for (const order of over) this.#book.remove(order)
    this.#submits.diskFull = false
    return facts
  }

  /** The group on its way does not fit on the disk; the shell will try again. */
  diskFull(): void {
    this.#submits.diskFull = true
  }

  /** Keys to look up in the journal. */
  takeLookups(): string[] {
    return this.#submits.takeLookups()
  }

  lookedUp(key: string, known: KnownKey | null, nowMs: number): void {
    this.#submits.lookedUp(key, known, nowMs)
  }

  /** The journal could not be asked for this key now. */
  notLookedUp(key: string, nowMs: number): void {
    this.#submits.notLookedUp(key, nowMs)
  }

  /** Keys of all orders in the journal, in any number of calls. */
  learnKeys(keys: readonly string[], complete: boolean): void {
    this.#book.learnKeys(keys, complete)
  }

  /** Hands tasks out, then gives what is to be sent now, by peer. Ends each turn. */
  takeOutbox(nowMs: number): Map<string, PeerBatch> {
    this.#stages.handOut(nowMs)
    return this.#outbox.takeDue()
  }

  /**
   * Answers a query. One that shows open orders goes out after everything
   * recorded so far is durable, or is refused while that may take for ever.
   */
  answer(id: string, answer: AnswerInit, showsOpenOrders: boolean): void {
    if (!showsOpenOrders) return this.#outbox.add(id, 'answers', answer)
    if (!this.#submits.diskFull) return this.#gate.send(id, 'answers', answer)
    const { request = 0 } = answer
    this.#outbox.add(id, 'answers', {
      request,
      code: ErrorCode.DISK_FULL,
      message: 'the disk of the journal is full',
    })
  }

  /** An open order, or null. */
  orderView(number: number): OrderViewInit | null {
    const order = this.#book.get(number)
    return order ? orderView(order) : null
  }

  orderStatus(number: number): string | undefined {
    return (this.#book.get(number) ?? this.#book.voids.order(number))?.status
  }

  /** What stands at a stage. */
  stationView(stage: string, nowMs: number): StationViewInit {
    return this.#stations.view(stage, nowMs, this.#gate.sequence)
  }

  /** The number within its day of an open order; 0 for none. */
  dayNumber(number: number): number {
    return this.#book.get(number)?.dayNumber ?? 0
  }

  /** Tasks that wait for a decision. */
  deadLetters(query: DeadLettersQuery): DeadLettersViewInit {
    return this.#decisions.deadLetters(query)
  }

  stagesView(): StagesViewInit {
    return stagesView(this.#stages, this.#book, this.#config.openOrdersMax, this.#gate.sequence)
  }

  get openOrders(): number {
    return this.#book.openCount
  }

  /** Orders of which something waits for a decision. */
  get stoppedOrders(): number {
    return this.#book.stoppedCount
  }

  get peerCount(): number {
    return this.#peers.count
  }
}
