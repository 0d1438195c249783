/**
 * What stages make of their tasks. A result counts if its attempt is the
 * current one, and once; it is acknowledged after its commit. [TRUCK-7]
 */
import { TransitionKind } from '@foodtruck/journal'
import { Outcome, type Plan, type Result, TaskKind } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import type { CommitGate } from './commit-gate.ts'
import {
  bounded,
  CODE_LENGTH_MAX,
  type CoreConfig,
  LABEL_LENGTH_MAX,
  MESSAGE_LENGTH_MAX,
  NAME_PATTERN,
  PLAN_BYTES_MAX,
  PRIORITY_MAX,
  STEPS_MAX,
  TICKETS_MAX,
} from './core-config.ts'
import type { Dealer } from './dealer-pool.ts'
import { ownBytes, type PlanFact, taskFact } from './fact.ts'
import type { OrderBook } from './order-book.ts'
import { type EndStatus, type LostBecause, type Order, OrderStatus, type Task } from './order-state.ts'
import type { Stages } from './stages.ts'

/** What a person decided, and why. */
export interface Decision {
  readonly reason: string
  readonly author: string
}

export class Results {
  readonly #config: CoreConfig
  readonly #book: OrderBook
  readonly #stages: Stages
  readonly #gate: CommitGate

  constructor(config: CoreConfig, book: OrderBook, stages: Stages, gate: CommitGate) {
    this.#config = config
    this.#book = book
    this.#stages = stages
    this.#gate = gate
  }

  receive(dealer: Dealer, result: Result, nowMs: number): void {
    const task = this.#book.get(result.order)?.taskAt(result.ticket, result.step)
    const isCurrent = task !== undefined && task !== null && isFrom(task, dealer, result.attempt)
    if (isCurrent) this.#take(task, dealer, result, nowMs)
    const counted =
      isCurrent || (task?.state === 'done' && task.attempt === result.attempt && task.worker === dealer.peer)
    const { order, ticket, step, attempt } = result
    this.#gate.send(dealer.peer, 'acks', { order, ticket, step, attempt, stale: !counted })
  }

  #take(task: Task, dealer: Dealer, result: Result, nowMs: number): void {
    task.worker = dealer.peer
    switch (result.outcome) {
      case Outcome.DONE:
        return this.#done(task, dealer, result, nowMs)
      case Outcome.REFUSED:
        if (task.kind === TaskKind.PLAN) return this.#refused(task.order, result, nowMs)
        return this.#stop(task, TransitionKind.TaskParked, result.code, result.message, nowMs)
      case Outcome.ISSUE:
        return this.#stop(task, TransitionKind.TaskParked, result.code, result.message, nowMs)
      case Outcome.FAILED:
        task.trouble = { ...task.trouble, ...boundedWhy(result) }
        return this.#stages.lose(task, 'failed', nowMs)
      default:
        return this.#stop(task, TransitionKind.TaskDead, result.code, result.message, nowMs)
    }
  }

  #done(task: Task, dealer: Dealer, result: Result, nowMs: number): void {
    const plan = task.kind === TaskKind.PLAN ? planOf(result.plan, this.#stages) : null
    const wrong = typeof plan === 'string' ? plan : outputMistake(task, result)
    if (wrong) return this.#stop(task, TransitionKind.TaskDead, ErrorCode.BAD_MESSAGE, wrong, nowMs)
    this.#stages.drop(task)
    dealer.done++
    if (task.place) task.place.done++
    const { order } = task
    if (plan !== null) {
      this.#book.record(order, taskFact(TransitionKind.OrderPlanned, task, nowMs, { plan: plan as PlanFact }))
    } else {
      const output = result.output.length > 0 ? Buffer.from(result.output) : null
      this.#book.record(order, taskFact(TransitionKind.StageDone, task, nowMs, { output }))
    }
    if (order.ticketsLeft > 0) return
    const isOver = order.gather ? order.gather.state === 'done' : order.gatherStage === ''
    if (isOver) this.end(order, OrderStatus.SERVED, nowMs, '', '')
  }

  #refused(order: Order, result: Result, nowMs: number): void {
    const code = bounded(result.code, CODE_LENGTH_MAX)
    this.end(order, OrderStatus.REFUSED, nowMs, code, bounded(result.message, MESSAGE_LENGTH_MAX))
  }

  /** Parks the task or makes it a dead letter: a decision has to come. */
  #stop(task: Task, kind: TransitionKind, code: string, message: string, nowMs: number): void {
    this.#stages.drop(task)
    this.#stages.of(task.stage).stopped.add(task)
    this.#book.record(task.order, taskFact(kind, task, nowMs, boundedWhy({ code, message })))
  }

  /** The back-off of a task is over: another attempt, or the dead letters. */
  nextAttempt(task: Task, nowMs: number): void {
    const isExcused = isLoss(task.lostBecause) && waitsForPerson(task)
    const { trouble } = task
    const failures = trouble.failures + (task.lostBecause === 'restart' || isExcused ? 0 : 1)
    const losses = trouble.losses + (isLoss(task.lostBecause) && !isExcused ? 1 : 0)
    const reason = task.lostBecause === 'failed' ? trouble.message : REASONS[task.lostBecause]
    const code = task.lostBecause === 'failed' ? trouble.code : ''
    if (failures >= this.#config.attemptsMax) {
      this.#stages.of(task.stage).stopped.add(task)
      const details = { code: code || ErrorCode.ATTEMPTS_EXHAUSTED, message: reason, failures, losses }
      this.#book.record(task.order, taskFact(TransitionKind.TaskDead, task, nowMs, details))
      return
    }
    this.#stages.of(task.stage).redelivered++
    const details = { attempt: task.attempt + 1, failures, losses, code, message: reason }
    this.#book.record(task.order, taskFact(TransitionKind.TaskRedelivered, task, nowMs, details))
  }

  /** Gives a parked task or dead letter a fresh round of attempts. One that was worked alone still is. */
  retry(task: Task, nowMs: number, { reason, author }: Decision, output: Uint8Array | null = null): void {
    this.#stages.of(task.stage).stopped.delete(task)
    const details = { attempt: task.attempt + 1, failures: 0, message: reason, author, output }
    this.#book.record(task.order, taskFact(TransitionKind.TaskRetried, task, nowMs, details))
  }

  /** Marks a stopped task as one for a person. */
  escalate(task: Task, nowMs: number, { reason, author }: Decision): void {
    const details = { code: task.trouble.code, message: reason, author }
    this.#book.record(task.order, taskFact(TransitionKind.TaskEscalated, task, nowMs, details))
  }

  /** Ends the order; its tasks stop, its follower hears of it after the commit. */
  end(order: Order, status: EndStatus, nowMs: number, code: string, message: string, author = ''): void {
    // An order is served when all of them are done.
    for (const task of status === OrderStatus.SERVED ? [] : order.tasks) {
      if (task.state === 'done') continue
      this.#stages.of(task.stage).stopped.delete(task)
      this.revoke(task, status)
      this.#stages.drop(task)
    }
    this.#book.end(order, status, nowMs, code, message, author)
    if (order.follower === '') return
    this.#gate.send(order.follower, 'ended', { order: order.number, status, code, message })
  }

  /** Tells whoever holds the task, once that is durable, that it is theirs no more. */
  revoke(task: Task, reason: string): void {
    const { dealer, ticket, step, attempt } = task
    if (!dealer) return
    const order = task.order.number
    this.#gate.send(dealer.peer, 'revocations', { order, ticket, step, attempt, reason })
  }
}

const REASONS = {
  failed: '',
  lease: 'its worker fell silent',
  gone: 'its worker went away',
  restart: 'the router restarted',
} as const

function boundedWhy({ code, message }: { readonly code: string; readonly message: string }) {
  return { code: bounded(code, CODE_LENGTH_MAX), message: bounded(message, MESSAGE_LENGTH_MAX) }
}

/** The worker went with the task, and may have gone because of it. */
function isLoss(because: LostBecause): boolean {
  return because === 'gone' || because === 'lease'
}

/** Its worker lived on with it, and nobody had bumped it: it did not harm that worker. */
function waitsForPerson({ place, isConfirmed, hand }: Task): boolean {
  return place?.byHand === true && isConfirmed && hand.bumpedAtMs === 0
}

/** The current attempt, from its lease holder or from one who held it last. */
function isFrom(task: Task, dealer: Dealer, attempt: number): boolean {
  if (task.attempt !== attempt || task.stage !== dealer.stage) return false
  if (task.state === 'working') return task.dealer === dealer
  return task.state === 'backoff' && task.lostBecause !== 'failed'
}

/** All tickets of an order must fit into the one frame in which they are gathered. */
export function outputMistake(task: Task, { output }: { readonly output: Uint8Array }): string {
  if (output.length === 0) return ''
  const before = task.order.tickets[task.ticket - 1]?.payload.length ?? 0
  const bytes = task.order.ticketBytes - before + output.length
  return bytes > PLAN_BYTES_MAX ? `the tickets of the order have more than ${PLAN_BYTES_MAX} bytes` : ''
}

/** The plan with bytes of its own, or what is wrong with it. */
function planOf(plan: Plan | null, known: Stages): PlanFact | string {
  if (plan === null) return 'the result of a planning task has no plan'
  if (plan.tickets.length > TICKETS_MAX) return `the plan has more than ${TICKETS_MAX} tickets`
  if (plan.gather !== '' && !NAME_PATTERN.test(plan.gather))
    return 'the plan gathers at a stage of a wrong name'
  if (plan.priority > PRIORITY_MAX) return `the plan has a priority above ${PRIORITY_MAX}`
  let bytes = plan.summary.length
  for (const { label, payload, stages } of plan.tickets) {
    bytes += payload.length
    if (label.length > LABEL_LENGTH_MAX) return `a label has more than ${LABEL_LENGTH_MAX} characters`
    if (stages.length > STEPS_MAX) return `a ticket has more than ${STEPS_MAX} stages`
    for (const stage of stages) if (!isStage(stage, known)) return 'a ticket has a stage of a wrong name'
  }
  if (bytes > PLAN_BYTES_MAX) return `the plan has more than ${PLAN_BYTES_MAX} bytes`
  return {
    tickets: plan.tickets.map(({ label, payload, stages }) => ({
      label,
      payload: ownBytes(payload),
      stages: stages.map((stage) => known.nameOf(stage)),
    })),
    gather: known.nameOf(plan.gather),
    priority: plan.priority,
    summary: ownBytes(plan.summary),
  }
}

/** A name that a stage may have, and not one too many. */
function isStage(name: string, known: Stages): boolean {
  return NAME_PATTERN.test(name) && known.mayBe(name)
}
