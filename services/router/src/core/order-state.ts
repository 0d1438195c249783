/**
 * Orders, their tickets and tasks as the router sees them. Every lasting change
 * is a fact, and `applyFact` alone carries facts out: live, at recovery, and to
 * show an order that ended long ago.
 */
import { TransitionKind } from '@foodtruck/journal'
import { TaskKind } from '@foodtruck/messages'
import { appended } from './appended.ts'
import { applyByHand, type ByHand, firstAttempt, UNTOUCHED } from './by-hand.ts'
import type { Dealer } from './dealer-pool.ts'
import { noteDecision, type RetryDecision, type RushDecision } from './decided.ts'
import { type Fact, NO_BYTES, type PlanFact } from './fact.ts'
import { rankOf } from './rank.ts'
import type { Stage } from './stages.ts'
import { type Trouble, UNTROUBLED } from './trouble.ts'

export const OrderStatus = {
  /** Accepted for later: its planning has not started. */
  SCHEDULED: 'scheduled',
  ACCEPTED: 'accepted',
  WORKING: 'working',
  SERVED: 'served',
  CANCELLED: 'cancelled',
  REFUSED: 'refused',
} as const
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus]
export type EndStatus = Exclude<OrderStatus, 'scheduled' | 'accepted' | 'working'>

/**
 * held: its cause is not committed yet. waiting: for a dealer. working: leased.
 * backoff: its lease ended or its work failed; its holder may still claim it.
 * parked and dead: wait for a decision. done and void: over.
 */
export type TaskState = 'held' | 'waiting' | 'working' | 'backoff' | 'parked' | 'dead' | 'done' | 'void'

/** Why a task is in back-off. */
export type LostBecause = 'failed' | 'lease' | 'gone' | 'restart'

/** The order's own steps: ticket 0. */
export const PLAN_STEP = 0
export const GATHER_STEP = 1

/** One stage's work on an order or a ticket. */
export class Task {
  readonly order: Order
  readonly ticket: number
  readonly step: number
  readonly stage: string
  readonly kind: TaskKind
  state: TaskState = 'held'
  attempt = 1
  /** What went wrong with it. */
  trouble: Trouble = UNTROUBLED
  lostBecause: LostBecause = 'restart'
  /** The stage of this name, once the task waits there. */
  place: Stage | null = null
  dealer: Dealer | null = null
  worker = ''
  /** Its worker has named it since it was given it. */
  isConfirmed = false
  /** What people at its station have done with it. */
  hand: ByHand = UNTOUCHED
  waitingSinceMs: number
  startedAtMs = 0
  doneAtMs = 0
  /** While working: end of the lease. In back-off: end of the back-off. */
  untilMs = 0

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
  tasks: Task[]
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
  /** The sequence numbers of its facts. */
  sequences: number[] = []
  status: OrderStatus = OrderStatus.ACCEPTED
  /** The peer that wants to hear how it ends. */
  follower = ''
  /** Orders its tasks among those of others: the lower, the earlier. */
  rank: number
  /** When its planning starts, if it was accepted for later. */
  startAtMs = 0
  /** When it is refused unless one of its tickets was started; 0 for never. */
  expireAtMs = 0
  /** Its day and its number within it; '' and 0 for none. */
  day = ''
  dayNumber = 0
  /** 0 (ordinary) to 9 (most urgent): of its plan. */
  priority = 0
  /** Set while it goes before all that are not rushed. */
  rush: RushDecision | null = null
  plan: Task
  gather: Task | null = null
  gatherStage = ''
  /** The last attempts of tasks that a recall took back, by ticket/step. */
  takenBack: ReadonlyMap<string, number> = NONE_TAKEN
  tickets: Ticket[] = []
  /** Tickets not through all their stages yet. */
  ticketsLeft = 0
  summary: Uint8Array = NO_BYTES
  /** Bytes of all tickets together: they are gathered in one frame. */
  ticketBytes = 0
  /** The last times that somebody gave one of its tasks another round. */
  decisions: readonly RetryDecision[] = []
  /** How many of its tasks wait for a decision. */
  stoppedCount = 0
  endedAtMs = 0
  code = ''
  message = ''
  /** Who cancelled it. */
  author = ''

  constructor(init: Omit<OrderInit, 'number'>, number: number, planStage: string) {
    this.number = number
    this.key = init.key
    this.token = init.token
    this.traceparent = init.traceparent
    this.payload = init.payload
    this.acceptedAtMs = init.acceptedAtMs
    this.rank = init.acceptedAtMs
    this.plan = new Task(this, 0, PLAN_STEP, planStage, TaskKind.PLAN, init.acceptedAtMs)
  }

  get isOpen(): boolean {
    return !(this.status in ENDED)
  }

  /** The task of a step, if the order has come that far. */
  taskAt(ticket: number, step: number): Task | null {
    if (ticket === 0) return step === PLAN_STEP ? this.plan : step === GATHER_STEP ? this.gather : null
    return this.tickets[ticket - 1]?.tasks[step] ?? null
  }

  /** The ticket carries this from now on. */
  replacePayload(ticket: number, payload: Uint8Array): void {
    const replaced = this.tickets[ticket - 1] as Ticket
    this.ticketBytes += payload.length - replaced.payload.length
    replaced.payload = payload
  }

  /** Its tasks that wait for a decision. */
  get stopped(): Task[] {
    return this.tasks.filter(({ state }) => state === 'parked' || state === 'dead')
  }

  /** Every task reached so far. */
  get tasks(): Task[] {
    const tasks = [this.plan]
    for (const ticket of this.tickets) tasks.push(...ticket.tasks)
    if (this.gather) tasks.push(this.gather)
    return tasks
  }
}

const NONE_TAKEN: ReadonlyMap<string, number> = new Map()
const ENDED: Readonly<Record<EndStatus, true>> = { served: true, cancelled: true, refused: true }

/**
 * Carries a fact out on its order. Adds the tasks that it made ready to `ready`,
 * each in the state `held`. The fact must be possible: facts come from the
 * router's own decisions or from its journal.
 */
export function applyFact(order: Order, fact: Fact, ready: Task[]): void {
  order.sequences = appended(order.sequences, fact.sequence)
  switch (fact.kind) {
    case TransitionKind.OrderAccepted:
      return applyAccepted(order, fact, ready)
    case TransitionKind.OrderStarted:
      return applyStart(order, fact.atMs, ready)
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
    case TransitionKind.TaskEscalated:
      return applyEscalation(order, fact)
    case TransitionKind.TaskStarted:
    case TransitionKind.TaskBumped:
    case TransitionKind.TaskRecalled:
      return applyByHand(order, fact, mustHave(order, fact), ready)
    case TransitionKind.OrderRushed:
    case TransitionKind.OrderUnrushed:
      return applyRush(order, fact)
    case TransitionKind.OrderServed:
      return applyEnd(order, fact, OrderStatus.SERVED)
    case TransitionKind.OrderCancelled:
      return applyEnd(order, fact, OrderStatus.CANCELLED)
    case TransitionKind.OrderRefused:
      return applyEnd(order, fact, OrderStatus.REFUSED)
  }
}

function applyAccepted(order: Order, fact: Fact, ready: Task[]): void {
  const { startAtMs = 0, expireAtMs = 0, day = '', days = {} } = fact.extra ?? {}
  order.startAtMs = startAtMs
  order.expireAtMs = expireAtMs
  order.day = day
  order.dayNumber = days[day] ?? 0
  order.rank = rankOf(order)
  if (startAtMs > 0) order.status = OrderStatus.SCHEDULED
  else applyStart(order, fact.atMs, ready)
}

function applyStart(order: Order, atMs: number, ready: Task[]): void {
  order.status = OrderStatus.ACCEPTED
  order.plan.waitingSinceMs = atMs
  ready.push(order.plan)
}

function applyRush(order: Order, { kind, atMs, message: reason, author }: Fact): void {
  order.rush = kind === TransitionKind.OrderRushed ? { atMs, reason, author } : null
  order.rank = rankOf(order)
}

function applyPlan(order: Order, fact: Fact, plan: PlanFact, ready: Task[]): void {
  finish(order.plan, fact)
  order.status = OrderStatus.WORKING
  order.priority = plan.priority
  order.rank = rankOf(order)
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
  const task = mustHave(order, fact)
  finish(task, fact)
  if (fact.ticket === 0) return
  const ticket = order.tickets[fact.ticket - 1] as Ticket
  if (fact.output) {
    if (task.hand.bumpedAtMs > 0) task.hand = { ...task.hand, input: ticket.payload }
    order.replacePayload(fact.ticket, fact.output)
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
  task.attempt = firstAttempt(order, ticket.number, step)
  ticket.tasks = appended(ticket.tasks, task)
  ready.push(task)
}

function pushGather(order: Order, nowMs: number, ready: Task[]): void {
  if (order.ticketsLeft > 0 || order.gatherStage === '' || order.gather) return
  order.gather = new Task(order, 0, GATHER_STEP, order.gatherStage, TaskKind.GATHER, nowMs)
  order.gather.attempt = firstAttempt(order, 0, GATHER_STEP)
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
  if (fact.kind === TransitionKind.TaskRetried) {
    order.stoppedCount--
    task.hand = UNTOUCHED
    noteDecision(order, fact)
    if (fact.ticket > 0 && fact.output !== null) order.replacePayload(fact.ticket, fact.output)
  }
  task.state = 'held'
  task.dealer = null
  task.attempt = fact.attempt
  const { failures, losses, code, message } = fact
  const decided = task.trouble.decided + (fact.kind === TransitionKind.TaskRetried ? 1 : 0)
  task.trouble = { ...task.trouble, failures, losses, code, message, decided }
  if (!task.hand.isStarted) task.startedAtMs = 0
  return task
}

function applyStop(order: Order, fact: Fact, state: 'parked' | 'dead'): void {
  const task = mustHave(order, fact)
  order.stoppedCount++
  task.state = state
  task.dealer = null
  task.attempt = fact.attempt
  task.worker = fact.worker
  task.startedAtMs = fact.startedAtMs
  const { failures, losses, code, message, atMs, sequence } = fact
  const { decided } = task.trouble
  const stopped = { stoppedAtMs: atMs, stoppedSequence: sequence }
  task.trouble = { ...UNTROUBLED, failures, losses, code, message, ...stopped, decided }
}

function applyEscalation(order: Order, fact: Fact): void {
  const task = mustHave(order, fact)
  task.trouble = { ...task.trouble, escalatedAtMs: fact.atMs, escalatedBecause: fact.message }
  noteDecision(order, fact)
}

function applyEnd(order: Order, fact: Fact, status: EndStatus): void {
  order.status = status
  order.endedAtMs = fact.atMs
  order.stoppedCount = 0
  order.code = fact.code
  order.message = fact.message
  order.author = fact.author
  // An order is served when all of them are done.
  if (status === OrderStatus.SERVED) return
  for (const task of order.tasks) if (task.state !== 'done') task.state = 'void'
  for (const { ticket, step, worker, startedAtMs } of fact.extra?.voided ?? []) {
    Object.assign(order.taskAt(ticket, step) ?? {}, { worker, startedAtMs })
  }
}

function mustHave(order: Order, fact: Fact): Task {
  const task = order.taskAt(fact.ticket, fact.step)
  if (!task) throw new Error(`order ${order.number} has no step ${fact.ticket}/${fact.step} for ${fact.kind}`)
  return task
}
