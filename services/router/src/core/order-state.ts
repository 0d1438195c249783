/**
 * Orders, their tickets and tasks as the router sees them. Every lasting change
 * is a fact, and `applyFact` alone carries facts out: live, at recovery, and to
 * show an order that ended long ago.
 */
import { TransitionKind } from '@foodtruck/journal'
import { TaskKind } from '@foodtruck/messages'
import type { Dealer } from './dealer-pool.ts'
import type { Fact, PlanFact } from './fact.ts'
import type { Stage } from './stages.ts'

export const OrderStatus = {
  ACCEPTED: 'accepted',
  WORKING: 'working',
  SERVED: 'served',
  CANCELLED: 'cancelled',
  REFUSED: 'refused',
} as const
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus]
export type EndStatus = Exclude<OrderStatus, 'accepted' | 'working'>

/**
 * held: its cause is not committed yet. waiting: for a dealer. working: leased.
 * backoff: its lease ended or its work failed; its holder may still claim it.
 * parked and dead: wait for a decision. done and void: over.
 */
export type TaskState = 'held' | 'waiting' | 'working' | 'backoff' | 'parked' | 'dead' | 'done' | 'void'

/** Why a task is in back-off. */
export type LostBecause = 'failed' | 'lease' | 'gone' | 'restart'

/** The order's own steps stand under ticket 0. */
export const PLAN_STEP = 0
export const GATHER_STEP = 1

/** How long an order of one priority step more may overtake older ones. */
export const PRIORITY_HEAD_START_MS = 60_000

/** One stage's work on an order or a ticket. */
export class Task {
  readonly order: Order
  readonly ticket: number
  readonly step: number
  readonly stage: string
  readonly kind: TaskKind
  state: TaskState = 'held'
  attempt = 1
  /** Attempts that counted against the maximum. */
  failures = 0
  lostBecause: LostBecause = 'restart'
  /** The stage of this name, once the task waits there. */
  place: Stage | null = null
  dealer: Dealer | null = null
  worker = ''
  waitingSinceMs: number
  startedAtMs = 0
  doneAtMs = 0
  /** While working: end of the lease. In back-off: end of the back-off. */
  untilMs = 0
  code = ''
  message = ''

  constructor(order: Order, ticket: number, step: number, stage: string, kind: TaskKind, nowMs: number) {
    this.order = order
    this.ticket = ticket
    this.step = step
    this.stage = stage
    this.kind = kind
    this.waitingSinceMs = nowMs
  }
}

/** One line of an order on its way through its stages. */
export interface Ticket {
  readonly number: number
  readonly label: string
  payload: Uint8Array
  readonly stages: readonly string[]
  /** One for each stage reached so far. */
  readonly tasks: Task[]
}

/** What is known of an order from the start. */
export interface OrderInit {
  readonly number: number
  readonly key: string
  readonly token: string
  readonly traceparent: string
  /** Owned: never a view of a received frame. */
  readonly payload: Uint8Array
  readonly acceptedAtMs: number
}

export class Order {
  readonly number: number
  readonly key: string
  readonly token: string
  readonly traceparent: string
  readonly payload: Uint8Array
  readonly acceptedAtMs: number
  /** The sequence number of its first fact. */
  firstSequence = 0
  status: OrderStatus = OrderStatus.ACCEPTED
  /** The peer that wants to hear how it ends. */
  follower = ''
  /** Orders its tasks among those of others: the lower, the earlier. */
  rank: number
  plan: Task
  gather: Task | null = null
  gatherStage = ''
  tickets: Ticket[] = []
  /** Tickets not through all their stages yet. */
  ticketsLeft = 0
  summary: Uint8Array = EMPTY
  /** Bytes of all tickets together: they are gathered in one frame. */
  ticketBytes = 0
  endedAtMs = 0
  code = ''
  message = ''

  constructor(init: OrderInit, planStage: string) {
    this.number = init.number
    this.key = init.key
    this.token = init.token
    this.traceparent = init.traceparent
    this.payload = init.payload
    this.acceptedAtMs = init.acceptedAtMs
    this.rank = init.acceptedAtMs
    this.plan = new Task(this, 0, PLAN_STEP, planStage, TaskKind.PLAN, init.acceptedAtMs)
  }

  get isOpen(): boolean {
    return this.status === OrderStatus.ACCEPTED || this.status === OrderStatus.WORKING
  }

  /** The task of a step, if the order has come that far. */
  taskAt(ticket: number, step: number): Task | null {
    if (ticket === 0) return step === PLAN_STEP ? this.plan : step === GATHER_STEP ? this.gather : null
    return this.tickets[ticket - 1]?.tasks[step] ?? null
  }

  /** Every task reached so far. */
  get tasks(): Task[] {
    const tasks = [this.plan]
    for (const ticket of this.tickets) tasks.push(...ticket.tasks)
    if (this.gather) tasks.push(this.gather)
    return tasks
  }
}

const EMPTY = new Uint8Array(0)

/** What a task carries to its stage: the order or the ticket; to gather, all tickets besides. */
export function taskPayload(task: Task): { payload: Uint8Array; parts: Uint8Array[] } {
  const { order } = task
  if (task.kind === TaskKind.TICKET) {
    return { payload: (order.tickets[task.ticket - 1] as Ticket).payload, parts: NO_PARTS }
  }
  const parts = task.kind === TaskKind.GATHER ? order.tickets.map((ticket) => ticket.payload) : NO_PARTS
  return { payload: order.payload, parts }
}

const NO_PARTS: Uint8Array[] = []

/**
 * Carries a fact out on its order. Adds the tasks that it made ready to `ready`,
 * each in the state `held`. The fact must be possible: facts come from the
 * router's own decisions or from its journal.
 */
export function applyFact(order: Order, fact: Fact, ready: Task[]): void {
  switch (fact.kind) {
    case TransitionKind.OrderAccepted:
      order.firstSequence = fact.sequence
      ready.push(order.plan)
      return
    case TransitionKind.OrderPlanned:
      return applyPlan(order, fact, fact.plan as PlanFact, ready)
    case TransitionKind.StageDone:
      return applyDone(order, fact, ready)
    case TransitionKind.TaskRedelivered:
    case TransitionKind.TaskRetried:
      ready.push(applyNewAttempt(order, fact))
      return
    case TransitionKind.TaskParked:
      return applyStop(order, fact, 'parked')
    case TransitionKind.TaskDead:
      return applyStop(order, fact, 'dead')
    case TransitionKind.OrderServed:
      return applyEnd(order, fact, OrderStatus.SERVED)
    case TransitionKind.OrderCancelled:
      return applyEnd(order, fact, OrderStatus.CANCELLED)
    case TransitionKind.OrderRefused:
      return applyEnd(order, fact, OrderStatus.REFUSED)
  }
}

function applyPlan(order: Order, fact: Fact, plan: PlanFact, ready: Task[]): void {
  finish(order.plan, fact)
  order.status = OrderStatus.WORKING
  order.rank = order.acceptedAtMs - plan.priority * PRIORITY_HEAD_START_MS
  order.gatherStage = plan.gather
  order.summary = plan.summary
  order.ticketsLeft = plan.tickets.length
  order.tickets = plan.tickets.map(({ label, payload, stages }, at) => {
    return { number: at + 1, label, payload, stages, tasks: [] }
  })
  for (const ticket of order.tickets) {
    order.ticketBytes += ticket.payload.length
    pushNext(order, ticket, fact.atMs, ready)
  }
  pushGather(order, fact.atMs, ready)
}

function applyDone(order: Order, fact: Fact, ready: Task[]): void {
  finish(mustHave(order, fact), fact)
  if (fact.ticket === 0) return
  const ticket = order.tickets[fact.ticket - 1] as Ticket
  if (fact.output) {
    order.ticketBytes += fact.output.length - ticket.payload.length
    ticket.payload = fact.output
  }
  pushNext(order, ticket, fact.atMs, ready)
  pushGather(order, fact.atMs, ready)
}

/** Makes the ticket's next task, or counts the ticket as through. */
function pushNext(order: Order, ticket: Ticket, nowMs: number, ready: Task[]): void {
  const step = ticket.tasks.length
  const stage = ticket.stages[step]
  if (stage === undefined) {
    order.ticketsLeft--
    return
  }
  const task = new Task(order, ticket.number, step, stage, TaskKind.TICKET, nowMs)
  ticket.tasks.push(task)
  ready.push(task)
}

function pushGather(order: Order, nowMs: number, ready: Task[]): void {
  if (order.ticketsLeft > 0 || order.gatherStage === '' || order.gather) return
  order.gather = new Task(order, 0, GATHER_STEP, order.gatherStage, TaskKind.GATHER, nowMs)
  ready.push(order.gather)
}

function finish(task: Task, fact: Fact): void {
  task.state = 'done'
  task.dealer = null
  task.attempt = fact.attempt
  task.worker = fact.worker
  task.startedAtMs = fact.startedAtMs
  task.doneAtMs = fact.atMs
}

function applyNewAttempt(order: Order, fact: Fact): Task {
  const task = mustHave(order, fact)
  task.state = 'held'
  task.dealer = null
  task.attempt = fact.attempt
  task.failures = fact.failures
  task.startedAtMs = 0
  task.code = fact.code
  task.message = fact.message
  return task
}

function applyStop(order: Order, fact: Fact, state: 'parked' | 'dead'): void {
  const task = mustHave(order, fact)
  task.state = state
  task.dealer = null
  task.attempt = fact.attempt
  task.worker = fact.worker
  task.startedAtMs = fact.startedAtMs
  task.failures = fact.failures
  task.code = fact.code
  task.message = fact.message
}

function applyEnd(order: Order, fact: Fact, status: EndStatus): void {
  order.status = status
  order.endedAtMs = fact.atMs
  order.code = fact.code
  order.message = fact.message
  for (const task of order.tasks) if (task.state !== 'done') task.state = 'void'
}

function mustHave(order: Order, fact: Fact): Task {
  const task = order.taskAt(fact.ticket, fact.step)
  if (!task) throw new Error(`order ${order.number} has no step ${fact.ticket}/${fact.step} for ${fact.kind}`)
  return task
}
