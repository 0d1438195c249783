/**
 * Who works and what waits, by stage: hands tasks out to dealers with credit
 * and keeps the leases. A task is leased to one dealer at most. [TRUCK-6]
 */
import type { TaskInit } from '@foodtruck/messages'
import { BACKOFF_FIRST_MS, BACKOFF_MAX_MS, type CoreConfig, RECLAIM_MS, STAGES_MAX } from './core-config.ts'
import { type Dealer, HandOut } from './dealer-pool.ts'
import { type LostBecause, type Task, taskPayload } from './order-state.ts'
import type { Outbox } from './outbox.ts'
import { WaitingQueue } from './waiting-queue.ts'

/** One stage: its waiting tasks, its dealers, its counts since the start. */
export class Stage {
  readonly name: string
  readonly waiting = new WaitingQueue()
  readonly dealers = new Set<Dealer>()
  working = 0
  parked = 0
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
  #handOuts = 0

  constructor(config: CoreConfig, outbox: Outbox) {
    this.#config = config
    this.#outbox = outbox
  }

  all(): Iterable<Stage> {
    return this.#stages.values()
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
    this.#changed.add(stage)
  }

  /** Takes all tasks of the dealer back. */
  removeDealer(dealer: Dealer, because: LostBecause, nowMs: number): void {
    this.of(dealer.stage).dealers.delete(dealer)
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
    stage.waiting.push(task)
    this.#changed.add(stage)
  }

  /** Hands out what can be handed out. */
  handOut(nowMs: number): void {
    for (const stage of this.#changed) this.#handOutOf(stage, nowMs)
    this.#changed.clear()
  }

  #handOutOf(stage: Stage, nowMs: number): void {
    if (stage.waiting.size === 0) return
    const handOut = new HandOut(stage.dealers, ++this.#handOuts)
    for (let dealer = handOut.next; dealer; dealer = handOut.next) {
      const task = stage.waiting.pop()
      if (!task) return
      this.lease(task, dealer, nowMs)
      this.#outbox.add(dealer.peer, 'tasks', deliveryOf(task))
      handOut.given()
    }
  }

  /** The dealer has the right to work the task; extends a lease that it has. */
  lease(task: Task, dealer: Dealer, nowMs: number): void {
    task.untilMs = nowMs + this.#config.leaseMs
    if (task.dealer === dealer) return
    if (task.state === 'backoff') this.#backoffs.delete(task)
    if (task.startedAtMs === 0) task.startedAtMs = nowMs
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
    if (because === 'failed') return Math.min(BACKOFF_FIRST_MS * 2 ** task.failures, BACKOFF_MAX_MS)
    if (because === 'restart') return this.#config.recoveryMs
    return because === 'gone' ? RECLAIM_MS : 0
  }

  /** The task will not be worked on: out of queue, back-off and lease. */
  drop(task: Task): void {
    if (task.state === 'waiting') {
      task.state = 'void'
      this.#placeOf(task).waiting.voided()
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

function deliveryOf(task: Task): TaskInit {
  const { payload, parts } = taskPayload(task)
  return {
    order: task.order.number,
    ticket: task.ticket,
    step: task.step,
    attempt: task.attempt,
    kind: task.kind,
    payload,
    parts,
    traceparent: task.order.traceparent,
  }
}
