/**
 * Stations by hand: what people do there, and what stands there. Each act is a fact about a task, whoever holds its
 * lease, so all screens and replicas of a stage agree; a repeat changes nothing. [TRUCK-13]
 */
import { TransitionKind } from '@foodtruck/journal'
import {
  type AnswerInit,
  type StationCommand,
  type StationOrderInit,
  type StationTicketInit,
  type StationViewInit,
  TaskKind,
} from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { nextOf } from './by-hand.ts'
import type { CommitGate } from './commit-gate.ts'
import { AUTHOR_LENGTH_MAX, bounded } from './core-config.ts'
import { taskFact } from './fact.ts'
import type { OrderBook } from './order-book.ts'
import { type Order, OrderStatus, type Task } from './order-state.ts'
import type { Results } from './results.ts'
import type { Stage, Stages } from './stages.ts'

/** How long a bump can be undone. */
export const RECALL_MS = 60_000
/** Tickets in one answer at most. */
const TICKETS_SHOWN_MAX = 500
/** Bytes of orders and tickets in one answer, of which the last may go past it: still far from the bytes of a frame. */
const BYTES_SHOWN_MAX = 262_144

export class Stations {
  readonly #book: OrderBook
  readonly #stages: Stages
  readonly #results: Results
  readonly #gate: CommitGate

  constructor(book: OrderBook, stages: Stages, results: Results, gate: CommitGate) {
    this.#book = book
    this.#stages = stages
    this.#results = results
    this.#gate = gate
  }

  /** The answer to a command; null if its order is not in the book, so that the journal alone can tell of it. */
  carryOut(asked: StationCommand, nowMs: number): AnswerInit | null {
    const order = this.#book.get(asked.order) ?? this.#book.voids.order(asked.order)
    if (!order) return null
    const task = taskAt(order, asked.ticket, asked.stage)
    if (!task) return isToCome(order, asked) ? away('it has not come that far') : NOWHERE
    if (asked.attempt > 0 && asked.attempt !== task.attempt) return away(`it is in attempt ${task.attempt}`)
    const author = bounded(asked.author, AUTHOR_LENGTH_MAX)
    if (!order.isOpen) return this.#clear(task, asked.action, author, nowMs)
    if (!this.#stages.of(task.stage).byHand) {
      return { code: ErrorCode.NOT_BY_HAND, message: `the stage ${task.stage} works by itself` }
    }
    switch (asked.action) {
      case 'start':
        return this.#start(task, author, nowMs)
      case 'bump':
        return this.#bump(task, author, nowMs)
      case 'recall':
        return this.#recall(task, author, nowMs)
      default:
        return { code: ErrorCode.BAD_REQUEST, message: 'the action must be start, bump or recall' }
    }
  }

  #start(task: Task, author: string, nowMs: number): AnswerInit {
    if (task.hand.bumpedAtMs > 0) return away('it is bumped')
    if (!isHere(task)) return away(whereItIs(task))
    if (task.hand.isStarted) return SAME
    this.#book.record(task.order, taskFact(TransitionKind.TaskStarted, task, nowMs, { author }))
    return CHANGED
  }

  #bump(task: Task, author: string, nowMs: number): AnswerInit {
    if (task.hand.bumpedAtMs > 0) return SAME
    if (!isHere(task)) return away(whereItIs(task))
    this.#book.record(task.order, taskFact(TransitionKind.TaskBumped, task, nowMs, { author }))
    tellBump(task, this.#gate)
    return CHANGED
  }

  #recall(task: Task, author: string, nowMs: number): AnswerInit {
    if (task.hand.isRecalled && task.hand.bumpedAtMs === 0) return SAME
    const why = this.#finalBecause(task, nowMs)
    if (why !== '') return { code: ErrorCode.NOT_RECALLABLE, message: why }
    const next = nextOf(task)
    if (next) this.#takeBack(next)
    // Nobody has what waits: its attempt is still to come.
    const isFree = task.state === 'waiting' || task.state === 'held'
    if (!isFree) this.#takeBack(task)
    const details = { attempt: isFree ? task.attempt : task.attempt + 1, author }
    this.#book.record(task.order, taskFact(TransitionKind.TaskRecalled, task, nowMs, details))
    return CHANGED
  }

  /** Whoever holds the task loses it. */
  #takeBack(task: Task): void {
    this.#results.revoke(task, 'recalled')
    this.#stages.drop(task)
  }

  /** Why the bump cannot be undone; '' if it can. */
  #finalBecause(task: Task, nowMs: number): string {
    if (task.hand.bumpedAtMs === 0) return 'it was not bumped'
    if (task.kind !== TaskKind.TICKET) return `a bump at the stage ${task.stage} is final`
    if (task.hand.bumpedAtMs + RECALL_MS < nowMs) return `it was bumped more than ${RECALL_MS / 1_000} s ago`
    if (task.state === 'parked' || task.state === 'dead') return whereItIs(task)
    const next = nextOf(task)
    return next && this.#isBegun(next) ? `the stage ${next.stage} has begun it` : ''
  }

  #isBegun({ hand: { isStarted }, state, stage }: Task): boolean {
    if (state === 'held' || state === 'waiting') return isStarted
    const isHeld = state === 'working' || state === 'backoff'
    return isStarted || !isHeld || !this.#stages.of(stage).byHand
  }

  /** All that can be done with a ticket whose order has ended. */
  #clear(task: Task, action: string, author: string, nowMs: number): AnswerInit {
    const { order } = task
    const isVoid = this.#book.voids.has(task)
    if (action !== 'bump' || !isVoid) return endedAnswer(action, order.number, order.status)
    if (task.hand.bumpedAtMs > 0) return SAME
    this.#book.clear(task, taskFact(TransitionKind.TaskBumped, task, nowMs, { author }))
    return CHANGED
  }

  /** What stands at a stage; empty for one that nobody knows. */
  view(name: string, nowMs: number, sequence: number): StationViewInit {
    const stage = this.#stages.find(name)
    const here: Shown[] = []
    for (const order of this.#book.all()) if (order.isOpen) here.push(...shownOf(order, name, stage, nowMs))
    for (const task of this.#book.voids.all()) if (task.stage === name) here.push({ task, state: 'void' })
    const isByHand = stage?.byHand ?? false
    const view = { stage: name, byHand: isByHand, replicas: stage?.dealers.size ?? 0, sequence }
    return { ...view, ...this.#listed(here.sort(byTurn), nowMs), total: here.length }
  }

  #listed(
    here: readonly Shown[],
    nowMs: number,
  ): { tickets: StationTicketInit[]; orders: StationOrderInit[] } {
    const tickets: StationTicketInit[] = []
    const orders = new Map<Order, StationOrderInit>()
    let bytes = 0
    for (const { task, state } of here) {
      if (tickets.length >= TICKETS_SHOWN_MAX || bytes >= BYTES_SHOWN_MAX) break
      const { order } = task
      const payload = order.tickets[task.ticket - 1]?.payload ?? null
      const isRecallable = state === 'bumped' && this.#finalBecause(task, nowMs) === ''
      tickets.push(ticketView(task, state, payload, isRecallable ? task.hand.bumpedAtMs + RECALL_MS : 0))
      bytes += payload?.length ?? 0
      if (!orders.has(order)) bytes += order.payload.length
      if (task.kind === TaskKind.GATHER) bytes += order.ticketBytes
      if (task.kind === TaskKind.GATHER || !orders.has(order)) orders.set(order, orderView(order, task.kind))
    }
    return { tickets, orders: [...orders.values()] }
  }
}

/** Tells whoever holds the task that somebody bumped it, once that is durable. */
export function tellBump({ order, ticket, step, attempt, dealer }: Task, gate: CommitGate): void {
  if (dealer) gate.send(dealer.peer, 'bumps', { order: order.number, ticket, step, attempt })
}

/** The answer to a command about a ticket whose order has ended. */
export function endedAnswer(action: string, order: number, status: string): AnswerInit {
  const code = action === 'recall' ? ErrorCode.NOT_RECALLABLE : ErrorCode.NOT_AT_STATION
  return { code, message: `order ${order} is ${status} already` }
}

const CHANGED: AnswerInit = { done: { changed: 1 } }
const SAME: AnswerInit = { done: { changed: 0 } }
const NOWHERE: AnswerInit = { code: ErrorCode.NOT_FOUND, message: 'no such ticket comes to this stage' }

function away(because: string): AnswerInit {
  return { code: ErrorCode.NOT_AT_STATION, message: `the ticket is not there to be worked on: ${because}` }
}

function whereItIs({ state }: Task): string {
  return state === 'done' ? 'it is done' : 'it waits for a decision'
}

/** The task that the ticket has at the stage, or had there last. */
function taskAt(order: Order, ticket: number, stage: string): Task | undefined {
  return order.tasks.findLast((task) => task.ticket === ticket && task.stage === stage)
}

function isToCome(order: Order, { ticket, stage }: StationCommand): boolean {
  return ticket === 0
    ? order.gatherStage === stage
    : (order.tickets[ticket - 1]?.stages.includes(stage) ?? false)
}

/** Waits for people, or is being worked on by them. */
function isHere({ state }: Task): boolean {
  return state === 'held' || state === 'waiting' || state === 'working' || state === 'backoff'
}

type ShownState = 'waiting' | 'started' | 'bumped' | 'void'

interface Shown {
  readonly task: Task
  readonly state: ShownState
}

function shownOf(order: Order, name: string, stage: Stage | undefined, nowMs: number): Shown[] {
  if (order.status === OrderStatus.SCHEDULED) return []
  const shown: Shown[] = []
  for (const task of order.tasks) {
    if (task.stage !== name) continue
    const isRecent = task.hand.bumpedAtMs > 0 && task.hand.bumpedAtMs + RECALL_MS >= nowMs
    if (isHere(task)) shown.push({ task, state: stateOf(task, stage) })
    else if (task.state === 'done' && isRecent) shown.push({ task, state: 'bumped' })
  }
  return shown
}

function stateOf(task: Task, stage: Stage | undefined): ShownState {
  if (task.hand.bumpedAtMs > 0) return 'bumped'
  const isWorked = task.state === 'working' && stage !== undefined && !stage.byHand
  return task.hand.isStarted || isWorked ? 'started' : 'waiting'
}

/** What is to be made in its order; at last what was bumped, the last first. */
function byTurn(one: Shown, other: Shown): number {
  const [a, b] = [one.task, other.task]
  if (one.state === 'bumped' || other.state === 'bumped') {
    const isLater = Number(one.state === 'bumped') - Number(other.state === 'bumped')
    return isLater || b.hand.bumpedAtMs - a.hand.bumpedAtMs
  }
  return a.order.rank - b.order.rank || a.order.number - b.order.number || a.ticket - b.ticket
}

function ticketView(
  task: Task,
  state: ShownState,
  payload: Uint8Array | null,
  recallableUntilMs: number,
): StationTicketInit {
  const { order, ticket, attempt, waitingSinceMs, startedAtMs } = task
  const { startedBy, bumpedAtMs, bumpedBy } = task.hand
  return {
    order: order.number,
    ticket,
    attempt,
    state,
    label: order.tickets[ticket - 1]?.label ?? '',
    payload,
    waitingSinceMs,
    startedAtMs,
    startedBy,
    bumpedAtMs,
    bumpedBy,
    recallableUntilMs,
    voidedAtMs: order.endedAtMs,
    reason: order.message,
  }
}

function orderView(order: Order, kind: TaskKind): StationOrderInit {
  const { number, acceptedAtMs, payload, dayNumber, rush, tickets } = order
  const parts = kind === TaskKind.GATHER ? tickets.map(({ label, payload }) => ({ label, payload })) : []
  return { number, acceptedAtMs, payload, dayNumber, rushed: rush !== null, parts }
}
