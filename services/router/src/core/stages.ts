/**
 * Who works and what waits, by stage: hands tasks out to dealers with credit
 * and keeps the leases. A task is leased to one dealer at most. [TRUCK-6]
 */
import type { KnownDealer } from '@foodtruck/journal'
import { type TaskInit, TaskKind } from '@foodtruck/messages'
import { BACKOFF_FIRST_MS, BACKOFF_MAX_MS, type CoreConfig, RECLAIM_MS, STAGES_MAX } from './core-config.ts'
import { type Dealer, HandOut } from './dealer-pool.ts'
import type { LostBecause, Order, Task, Ticket } from './order-state.ts'
import type { Outbox } from './outbox.ts'
import { RollCall } from './roll-call.ts'
import { isSuspect, Suspects } from './suspects.ts'
import { WaitingQueue } from './waiting-queue.ts'

/** One stage: its waiting tasks, its dealers, its counts since the start. */
export class Stage {
  readonly name: string
  readonly waiting = new WaitingQueue()
  readonly suspects = new Suspects()
  readonly dealers = new Set<Dealer>()
  /** The tasks that wait for a decision, those that wait longest first. */
  readonly stopped = new Set<Task>()
  /** Its tasks wait for people, as the dealer that came last said. */
  byHand = false
  working = 0
  done = 0
  redelivered = 0

  constructor(name: string) {
    this.name = name
  }
}

export class Stages {
  readonly #config: CoreConfig
  readonly #outbox: Outbox
  readonly #stages = new Map<string, Stage>()
  /** Stages where a task or credit came since the last hand-out. */
  readonly #changed = new Set<Stage>()
  readonly #backoffs = new Set<Task>()
  readonly #rollCall: RollCall
  #handOuts = 0
  #dealersChanged = true

  /** @param known the dealers that were connected before the restart. */
  constructor(config: CoreConfig, outbox: Outbox, known: readonly KnownDealer[]) {
    this.#config = config
    this.#outbox = outbox
    this.#rollCall = new RollCall(known)
    for (const { stage, byHand } of known) this.of(stage).byHand = byHand ?? false
  }

  all(): Iterable<Stage> {
    return this.#stages.values()
  }

  /** The stage of this name, if it is known. */
  find(name: string): Stage | undefined {
    return this.#stages.get(name)
  }

  /** The same name, in the text that a known stage has: one of them instead of one for each order. */
  nameOf(name: string): string {
    return this.#stages.get(name)?.name ?? name
  }

  /** The stage of this name, made if it is new. */
  of(name: string): Stage {
    let stage = this.#stages.get(name)
    if (!stage) {
      stage = new Stage(name)
      this.#stages.set(name, stage)
    }
    return stage
  }

  /** The task's stage, looked up once. */
  #placeOf(task: Task): Stage {
    task.place ??= this.of(task.stage)
    return task.place
  }

  addDealer(dealer: Dealer): void {
    const stage = this.of(dealer.stage)
    stage.dealers.add(dealer)
    stage.byHand = dealer.hands > 0
    this.#changed.add(stage)
    this.#dealersChanged = true
  }

  /** The dealer has claimed what it holds; what a complete stage did not claim is due. */
  claimed(dealer: Dealer, nowMs: number): void {
    if (!this.#rollCall.answer(dealer.stage, dealer.peer)) return
    for (const task of this.#backoffs) {
      if (task.stage === dealer.stage && task.lostBecause === 'restart') task.untilMs = nowMs
    }
  }

  /** The connected dealers for the journal, or null if they are the same as when last taken. */
  takeDealers(): KnownDealer[] | null {
    if (!this.#dealersChanged) return null
    this.#dealersChanged = false
    const known: KnownDealer[] = []
    for (const { dealers } of this.#stages.values()) {
      for (const { stage, peer, hands } of dealers) {
        known.push({ stage, worker: peer, ...(hands > 0 && { byHand: true as const }) })
      }
    }
    return known
  }

  /** Takes all tasks of the dealer back. */
  removeDealer(dealer: Dealer, because: LostBecause, nowMs: number): void {
    const stage = this.of(dealer.stage)
    stage.dealers.delete(dealer)
    stage.suspects.left(dealer)
    this.#changed.add(stage)
    this.#dealersChanged = true
    for (const task of dealer.tasks) this.lose(task, because, nowMs)
  }

  setWindow(dealer: Dealer, window: number): void {
    if (dealer.window === window) return
    dealer.window = window
    this.#changed.add(this.of(dealer.stage))
  }

  /** The task waits for a dealer from now on. */
  enqueue(task: Task): void {
    task.state = 'waiting'
    const stage = this.#placeOf(task)
    queueOf(stage, task).push(task)
    this.#changed.add(stage)
  }

  /** The rank of the order has changed: its waiting tasks take their new places. */
  reorder(order: Order): void {
    const queues = new Set<WaitingQueue>()
    for (const task of order.tasks) {
      if (task.state === 'waiting') queues.add(queueOf(this.#placeOf(task), task))
    }
    for (const queue of queues) queue.sort()
  }

  /** Hands out what can be handed out. */
  handOut(nowMs: number): void {
    for (const stage of this.#changed) this.#handOutOf(stage, nowMs)
    this.#changed.clear()
  }

  #handOutOf(stage: Stage, nowMs: number): void {
    stage.suspects.settle()
    if (stage.waiting.size > 0) this.#handOutWaiting(stage, nowMs)
    const alone = stage.suspects.next(stage.dealers)
    if (alone) this.#give(alone.task, alone.dealer, nowMs)
  }

  #handOutWaiting(stage: Stage, nowMs: number): void {
    const handOut = new HandOut(stage.dealers, ++this.#handOuts)
    for (let dealer = handOut.next; dealer; dealer = handOut.next) {
      const task = stage.waiting.pop()
      if (!task) return
      this.#give(task, dealer, nowMs)
      handOut.given()
    }
  }

  #give(task: Task, dealer: Dealer, nowMs: number): void {
    this.lease(task, dealer, nowMs)
    task.isConfirmed = false
    this.#outbox.add(dealer.peer, 'tasks', deliveryOf(task))
  }

  /** The dealer has the right to work the task; extends a lease that it has. */
  lease(task: Task, dealer: Dealer, nowMs: number): void {
    task.isConfirmed = true
    task.untilMs = nowMs + this.#config.leaseMs
    if (task.dealer === dealer) return
    if (task.state === 'backoff') this.#backoffs.delete(task)
    // At a station a person starts it.
    if (task.startedAtMs === 0 && dealer.hands === 0) task.startedAtMs = nowMs
    task.state = 'working'
    task.dealer = dealer
    task.worker = dealer.peer
    dealer.tasks.add(task)
    this.#placeOf(task).working++
  }

  /** Ends the lease, if there is one. The caller gives the task its next state. */
  release(task: Task): void {
    const { dealer } = task
    if (!dealer) return
    task.dealer = null
    dealer.tasks.delete(task)
    const stage = this.#placeOf(task)
    stage.suspects.released(dealer, task)
    stage.working--
    this.#changed.add(stage)
  }

  /** Takes the task back for another attempt after a back-off. */
  lose(task: Task, because: LostBecause, nowMs: number): void {
    this.release(task)
    task.state = 'backoff'
    task.lostBecause = because
    task.untilMs = nowMs + this.#backoffMs(task, because)
    this.#backoffs.add(task)
  }

  #backoffMs(task: Task, because: LostBecause): number {
    if (because === 'failed') return Math.min(BACKOFF_FIRST_MS * 2 ** task.trouble.failures, BACKOFF_MAX_MS)
    if (because === 'restart') return this.#rollCall.isComplete(task.stage) ? 0 : this.#config.recoveryMs
    return because === 'gone' ? RECLAIM_MS : 0
  }

  /** The task will not be worked on: out of queue, back-off and lease. */
  drop(task: Task): void {
    if (task.state === 'waiting') {
      task.state = 'void'
      const stage = this.#placeOf(task)
      queueOf(stage, task).voided()
      this.#changed.add(stage)
    } else if (task.state === 'backoff') {
      this.#backoffs.delete(task)
    }
    this.release(task)
  }

  /** Takes the tasks out whose back-off is over. */
  takeDue(nowMs: number): Task[] {
    const due: Task[] = []
    for (const task of this.#backoffs) if (task.untilMs <= nowMs) due.push(task)
    for (const task of due) this.#backoffs.delete(task)
    return due
  }

  /** The router itself was away for so long: leases last as much longer. */
  forgive(ms: number): void {
    for (const stage of this.#stages.values()) {
      for (const dealer of stage.dealers) for (const task of dealer.tasks) task.untilMs += ms
    }
  }

  /** Whether this stage is known, or one more may be. */
  mayBe(name: string): boolean {
    return this.#stages.has(name) || this.#stages.size < STAGES_MAX
  }

  /** The tasks whose lease nobody renewed in time. */
  expired(nowMs: number): Task[] {
    const expired: Task[] = []
    for (const stage of this.#stages.values()) {
      for (const dealer of stage.dealers) {
        for (const task of dealer.tasks) if (task.untilMs <= nowMs) expired.push(task)
      }
    }
    return expired
  }
}

/** Where the task waits: its losses do not change while it does. */
function queueOf(stage: Stage, task: Task): WaitingQueue {
  return isSuspect(task) ? stage.suspects.waiting : stage.waiting
}

function deliveryOf(task: Task): TaskInit {
  const { order } = task
  return {
    order: order.number,
    ticket: task.ticket,
    step: task.step,
    attempt: task.attempt,
    kind: task.kind,
    payload: payloadOf(task),
    parts: task.kind === TaskKind.GATHER ? order.tickets.map((ticket) => ticket.payload) : NO_PARTS,
    traceparent: order.traceparent,
  }
}

/** What a task carries to its stage: the order or the ticket. */
function payloadOf({ kind, order, ticket }: Task): Uint8Array {
  return kind === TaskKind.TICKET ? (order.tickets[ticket - 1] as Ticket).payload : order.payload
}

/** To gather, all tickets besides. */
const NO_PARTS: Uint8Array[] = []
