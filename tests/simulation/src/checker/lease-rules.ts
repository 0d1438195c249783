/**
 * Who may get a task, and which: credit, leases, order, no starvation. Of each peer two sets are kept: what it
 * surely holds, for "too much", and what it possibly holds, for "too little". What lies between is not judged.
 */
import type { CommitGroup, Transition } from '@foodtruck/journal'
import {
  type Heartbeat,
  type Hello,
  Role,
  type Task,
  type TaskRef,
  type ToPeer,
  type ToRouter,
} from '@foodtruck/messages'
import type { Fail, Seen } from '../seen.ts'
import { carries } from './effect-rules.ts'
import type { LogModel, Step } from './log-model.ts'

interface Worker {
  readonly stage: string
  window: number
  lastHeardMs: number
  /** When its dealer was heard of before it was given, and named it since: so long, and a lease, it surely keeps it. */
  readonly sure: Map<string, number[]>
  readonly possible: Set<string>
}

/** What was lost with so many workers is worked alone. */
const SUSPECT_LOSSES = 2
/** A dealer with credit and a waiting task may stand side by side for so long: two ticks of the router. */
const IDLE_MS = 250

/** The router's clock counts whole milliseconds. */
const CLOCK_MS = 2
/** So many renewals of a lease are remembered. */
const RENEWALS_MAX = 8

function renewed(times: number[], nowMs: number): number[] {
  times.push(nowMs)
  if (times.length > RENEWALS_MAX) times.shift()
  return times
}

const nameOf = ({ order, ticket, step, attempt }: TaskRef): string => `${order}/${ticket}/${step}/${attempt}`

export class LeaseRules {
  readonly #log: LogModel
  readonly #fail: Fail
  readonly #leaseMs: number
  readonly #workers = new Map<string, Worker>()
  /** Who was sent which attempt. */
  readonly #sentTo = new Map<string, string>()
  /** By stage: what surely waits for a dealer. */
  readonly #waiting = new Map<string, Set<Step>>()
  /** Ready once the router hears of the commit. */
  #onItsWay: Step[] = []
  /** What the router's clock shows less the true time. */
  #clockMs = 0
  readonly #sentInTurn: Step[] = []
  /** By stage: steps that are to be worked alone, and have not ended. */
  readonly #suspects = new Map<string, Set<Step>>()
  /** Orders that end: whether their steps wait still only the router knows. */
  readonly #over = new Set<number>()
  /** Tickets whose recall was heard and is not on disk, if it ever will be: what becomes ready may be taken back. */
  readonly #recalls = new Set<string>()
  readonly #idleSince = new Map<string, number>()

  constructor(log: LogModel, leaseMs: number, fail: Fail) {
    this.#log = log
    this.#leaseMs = leaseMs
    this.#fail = fail
  }

  see(seen: Seen, nowMs: number): void {
    if (seen.kind === 'heard') this.#heard(seen.peer, seen.message, nowMs)
    else if (seen.kind === 'sent') this.#sent(seen.peer, seen.message, nowMs)
    else if (seen.kind === 'gone') this.#workers.delete(seen.peer)
    else if (seen.kind === 'committed') this.#committed()
    else if (seen.kind === 'turn') this.#turn(nowMs)
    else if (seen.kind === 'recovered') {
      this.#clockMs = seen.clockMs
      this.#workers.clear()
      this.#waiting.clear()
      this.#onItsWay = []
      this.#over.clear()
      this.#recalls.clear()
      this.#idleSince.clear()
    }
  }

  /** A group is on disk, and made these steps ready. */
  durable(group: CommitGroup, ready: readonly Step[]): void {
    for (const row of this.#log.rows.slice(group.firstSequence - 1)) {
      if (row.kind === 'TaskRedelivered') this.#keepsLease(row)
      if (row.kind === 'TaskRecalled') {
        this.#recalls.delete(`${row.order}/${row.ticket}`)
        this.#takenBack(row.order, row.ticket)
      }
    }
    for (const step of ready) {
      if (this.#over.has(step.order) || this.#recalls.has(`${step.order}/${step.ticket}`)) continue
      if (step.losses >= SUSPECT_LOSSES) this.#suspectsOf(step.stage).add(step)
      else this.#onItsWay.push(step)
    }
    for (const { number } of group.ended) this.#cancelled(number)
  }

  /** Nobody loses a task who named it within the lease, or was just given it. Naming it later does not bring it back. */
  #keepsLease(row: Transition): void {
    const atMs = row.atMs - this.#clockMs
    const name = nameOf({ ...row, attempt: row.attempt - 1 })
    for (const [peer, { sure }] of this.#workers) {
      const isLeased = sure
        .get(name)
        ?.some((ms) => ms < atMs - CLOCK_MS && ms + this.#leaseMs > atMs + CLOCK_MS)
      if (isLeased)
        this.#fail('keeps-lease', `task ${name} was taken from ${peer}, which had named it in time`)
      sure.delete(name)
    }
  }

  #suspectsOf(stage: string): Set<Step> {
    const suspects = this.#suspects.get(stage) ?? new Set()
    this.#suspects.set(stage, suspects)
    return suspects
  }

  #committed(): void {
    for (const step of this.#onItsWay.splice(0)) {
      const waiting = this.#waiting.get(step.stage)
      if (waiting) waiting.add(step)
      else this.#waiting.set(step.stage, new Set([step]))
    }
  }

  #heard(peer: string, message: ToRouter, nowMs: number): void {
    if (message.hello) this.#hello(peer, message.hello, nowMs)
    const worker = this.#workers.get(peer)
    if (worker) worker.lastHeardMs = nowMs
    if (worker && message.heartbeat) this.#beat(worker, message.heartbeat, nowMs)
    for (const result of message.results) this.#release(peer, nameOf(result))
    for (const { cancel, station } of message.commands) {
      if (cancel) this.#cancelled(cancel.order)
      if (station?.action === 'recall') {
        this.#recalls.add(`${station.order}/${station.ticket}`)
        this.#takenBack(station.order, station.ticket)
      }
    }
    if (message.goodbye) this.#workers.delete(peer)
  }

  #hello(peer: string, hello: Hello, nowMs: number): void {
    if (hello.role !== Role.STAGE) {
      this.#workers.delete(peer)
      return
    }
    const before = this.#workers.get(peer)
    const sure = new Map<string, number[]>()
    const possible = new Set<string>()
    for (const ref of hello.held) {
      const name = nameOf(ref)
      possible.add(name)
      const times = before?.sure.get(name)
      if (times && this.#isLeased(times, nowMs)) sure.set(name, renewed(times, nowMs))
    }
    this.#workers.set(peer, { stage: hello.stage, window: hello.window, lastHeardMs: nowMs, sure, possible })
  }

  #beat(worker: Worker, { window, held }: Heartbeat, nowMs: number): void {
    worker.window = window
    for (const ref of held) {
      const name = nameOf(ref)
      worker.possible.add(name)
      const times = worker.sure.get(name)
      if (times && this.#isLeased(times, nowMs)) renewed(times, nowMs)
    }
  }

  #release(peer: string, name: string): void {
    const worker = this.#workers.get(peer)
    worker?.sure.delete(name)
    worker?.possible.delete(name)
  }

  /** The router may stop the order's tasks at once; their revocations tell later. */
  #cancelled(order: number): void {
    this.#over.add(order)
    for (const { sure } of this.#workers.values())
      for (const name of sure.keys()) if (name.startsWith(`${order}/`)) sure.delete(name)
    this.#onItsWay = this.#onItsWay.filter((step) => step.order !== order)
    for (const waiting of this.#waiting.values())
      for (const step of waiting) if (step.order === order) waiting.delete(step)
  }

  /** The ticket's step, and what comes after it, may be taken back: who holds it, and whether it waits, only the router knows. */
  #takenBack(order: number, ticket: number): void {
    const isOf = (name: string): boolean =>
      name.startsWith(`${order}/${ticket}/`) || name.startsWith(`${order}/0/`)
    for (const { sure } of this.#workers.values())
      for (const name of sure.keys()) if (isOf(name)) sure.delete(name)
    const isAfter = (step: Step): boolean =>
      step.order === order && (step.ticket === ticket || step.ticket === 0)
    this.#onItsWay = this.#onItsWay.filter((step) => !isAfter(step))
    for (const waiting of this.#waiting.values())
      for (const step of waiting) if (isAfter(step)) waiting.delete(step)
  }

  #sent(peer: string, message: ToPeer, nowMs: number): void {
    // It was silent for too long, and is to introduce itself again.
    if (message.rejection && !message.welcome) this.#workers.delete(peer)
    for (const revocation of message.revocations) this.#release(peer, nameOf(revocation))
    for (const task of message.tasks) this.#task(peer, task, nowMs)
  }

  #task(peer: string, task: Task, nowMs: number): void {
    const name = nameOf(task)
    const worker = this.#workers.get(peer)
    if (!worker) return this.#fail('credit', `task ${name} went to ${peer}, which has not said hello`)
    const held = this.#heldBy(worker, nowMs).length
    if (held >= worker.window && worker.lastHeardMs + this.#leaseMs > nowMs + CLOCK_MS)
      this.#fail('credit', `task ${name} went to ${peer}, which holds ${held} and takes ${worker.window}`)
    const other = this.#sentTo.get(name)
    if (other !== undefined)
      this.#fail('one-lease', `task ${name} went to ${peer}, and had gone to ${other} in the same attempt`)
    this.#sentTo.set(name, peer)
    this.#alone(peer, worker, task, nowMs)
    worker.sure.set(name, [worker.lastHeardMs])
    worker.possible.add(name)
    this.#rightTask(worker, task, name)
  }

  /** What the worker surely holds now. */
  #heldBy({ sure }: Worker, nowMs: number): string[] {
    return [...sure].filter(([, times]) => this.#isLeased(times, nowMs)).map(([name]) => name)
  }

  /** The lease that was last renewed then has surely not ended. */
  #isLeased(times: readonly number[], nowMs: number): boolean {
    return (times.at(-1) ?? 0) + this.#leaseMs > nowMs + CLOCK_MS
  }

  /** A suspect and anything else are not with one worker. docs/adr/0010 */
  #alone(peer: string, worker: Worker, task: Task, nowMs: number): void {
    const held = this.#heldBy(worker, nowMs)
    if (held.length === 0) return
    const suspects = this.#suspectsOf(worker.stage)
    const step = this.#log.step(task)
    const isSuspect = (one: Step): boolean =>
      suspects.has(one) && one.state === 'open' && one.losses >= SUSPECT_LOSSES
    const isBeside = held.some((name) => {
      const [order = 0, ticket = 0, at = 0] = name.split('/').map(Number)
      const other = this.#log.step({ order, ticket, step: at })
      return other !== undefined && isSuspect(other)
    })
    if (isBeside || (step && isSuspect(step)))
      this.#fail('alone', `task ${nameOf(task)} went to ${peer}, which holds ${held.join(', ')}`)
  }

  #rightTask(worker: Worker, task: Task, name: string): void {
    const order = this.#log.orders.get(task.order)
    const step = this.#log.step(task)
    if (!order || !step) return this.#fail('write-ahead', `task ${name} went out; its cause is not on disk`)
    if (step.attempt < task.attempt)
      return this.#fail('write-ahead', `task ${name} went out; attempt ${task.attempt} is not on disk`)
    if (step.stage !== worker.stage || step.state !== 'open' || step.attempt !== task.attempt)
      return this.#fail(
        'right-task',
        `task ${name} went to ${worker.stage}; it is ${step.state} at ${step.stage}, attempt ${step.attempt}`,
      )
    if (order.status !== 'accepted' && order.status !== 'working')
      return this.#fail('right-task', `task ${name} went out; its order is ${order.status}`)
    if (!carries(order, task.ticket, task.payload, task.parts))
      return this.#fail('right-task', `task ${name} carries another payload than the stages before it made`)
    this.#waiting.get(step.stage)?.delete(step)
    if (step.losses < SUSPECT_LOSSES) this.#sentInTurn.push(step)
  }

  /** What was sent in a turn comes before everything that waits on. */
  #inOrder(sent: Step): void {
    for (const waiting of this.#waiting.get(sent.stage) ?? []) {
      if (this.#isBefore(waiting, sent))
        return this.#fail(
          'in-order',
          `task ${nameOf(sent)} went out before ${nameOf(waiting)}, which comes first`,
        )
    }
  }

  #isBefore(one: Step, other: Step): boolean {
    const a = this.#log.orders.get(one.order)
    const b = this.#log.orders.get(other.order)
    if (!a || !b || (a.status !== 'accepted' && a.status !== 'working')) return false
    if (a !== b) return a.rank !== b.rank ? a.rank < b.rank : a.number < b.number
    return one.ticket !== other.ticket ? one.ticket < other.ticket : one.step < other.step
  }

  #turn(nowMs: number): void {
    for (const sent of this.#sentInTurn.splice(0)) this.#inOrder(sent)
    for (const [stage, waiting] of this.#waiting) {
      const isIdle = waiting.size > 0 && !this.#hasSuspects(stage) && this.#hasCredit(stage, nowMs)
      if (!isIdle) this.#idleSince.delete(stage)
      const since = this.#idleSince.get(stage)
      if (since === undefined) {
        if (isIdle) this.#idleSince.set(stage, nowMs)
      } else if (nowMs - since > IDLE_MS) {
        const [step] = waiting
        this.#fail(
          'no-starvation',
          `task ${nameOf(step as Step)} waits since ${since} at ${stage}, where a dealer has credit`,
        )
      }
    }
  }

  /** One dealer may be kept for them. */
  #hasSuspects(stage: string): boolean {
    const suspects = this.#suspectsOf(stage)
    for (const step of suspects) {
      const order = this.#log.orders.get(step.order)
      const isOver = order?.status !== 'accepted' && order?.status !== 'working'
      if (step.state === 'done' || isOver) suspects.delete(step)
    }
    return suspects.size > 0
  }

  #hasCredit(stage: string, nowMs: number): boolean {
    for (const worker of this.#workers.values()) {
      const isHeard = worker.lastHeardMs + this.#leaseMs > nowMs
      if (worker.stage === stage && isHeard && worker.possible.size < worker.window) return true
    }
    return false
  }
}
