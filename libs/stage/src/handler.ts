/**
 * What a team writes: a handler of one task, and how its return or throw
 * becomes the task's result. After Restate and Temporal: a handler is a plain
 * function of (input, context); two words end retries, everything else is
 * another attempt.
 */
import {
  Order,
  Outcome,
  type PlanInit,
  type ResultInit,
  type Task,
  TaskKind,
  Ticket,
  type TicketInit,
} from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'

/** What a handler knows besides its input. */
export interface TaskContext {
  /** The number of the order. */
  readonly order: number
  /** The number of the ticket within the order; 0 for the order itself. */
  readonly ticket: number
  /** Which step of its plan this is: with order and ticket it names the task, whatever the attempt. */
  readonly step: number
  /** Which delivery of the task this is, from 1. */
  readonly attempt: number
  /** Aborts when the lease has ended: whatever the handler returns then counts no more. */
  readonly signal: AbortSignal
  readonly logger: Logger
  /**
   * The trace id of the order, the same for each of its tasks and attempts; '' if its customer sent none. With the
   * order's number it names the order for ever: a journal that was replaced gives its numbers again.
   */
  readonly trace: string
  /** W3C trace context of this work: a span of the order's trace, made when first asked for. */
  readonly traceparent: string
  /**
   * Works for so many milliseconds of the menu's time: waits `ms` divided by
   * TRUCK_TIME_SCALE; at a station by hand, until a person has bumped the task. Rejects with TRUCK_ERR_REVOKED if the lease ends.
   */
  work(ms: number): Promise<void>
}

/** Works a ticket; a returned ticket replaces it for the stages after this one. */
export type TicketHandler = (ticket: Ticket, context: TaskContext) => Promise<TicketInit | undefined | void>

/** Makes the plan of an order. */
export type PlanHandler = (order: Order, context: TaskContext) => Promise<PlanInit>

/** Ends an order whose tickets are all through their stages. */
export type GatherHandler = (order: Order, tickets: Ticket[], context: TaskContext) => Promise<void>

/** A handler with the kind of task that it takes, as the stage calls it: with the task as it came. */
interface HandlerOf<Kind extends TaskKind, Returned> {
  readonly kind: Kind
  /** Rejects, or throws, if the task is malformed or the handler fails. */
  readonly run: (task: Task, context: TaskContext) => Promise<Returned>
}

export type PlanTaskHandler = HandlerOf<typeof TaskKind.PLAN, PlanInit>
export type GatherTaskHandler = HandlerOf<typeof TaskKind.GATHER, void>
export type TicketTaskHandler = HandlerOf<typeof TaskKind.TICKET, TicketInit | undefined | void>
export type TaskHandler = PlanTaskHandler | GatherTaskHandler | TicketTaskHandler

/** A stage that plans orders: the first stage of all. */
export function plansOrders(handle: PlanHandler): PlanTaskHandler {
  return { kind: TaskKind.PLAN, run: (task, context) => handle(Order.decode(task.payload), context) }
}

/** A stage that gathers the tickets of an order: the last stage of all. */
export function gathersOrders(handle: GatherHandler): GatherTaskHandler {
  return {
    kind: TaskKind.GATHER,
    run: ({ payload, parts }, context) => {
      const tickets = parts.map((part) => Ticket.decode(part))
      return handle(Order.decode(payload), tickets, context)
    },
  }
}

/** A stage that works tickets: every other stage. */
export function worksTickets(handle: TicketHandler): TicketTaskHandler {
  return { kind: TaskKind.TICKET, run: (task, context) => handle(Ticket.decode(task.payload), context) }
}

/**
 * Thrown by a stage that cannot go on alone: the ticket is parked and the chef
 * decides. `code` is in capitals: `OUT_OF_STOCK`.
 */
export class Issue extends Error {
  override readonly name = 'Issue'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Thrown by the planning stage: the order ends as refused and its customer is told why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Thrown where another attempt cannot help: the task becomes a dead letter at once. */
export class TerminalError extends Error {
  override readonly name = 'TerminalError'
  readonly code: string

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** Bounds of what a result carries; the router's are the same. [TRUCK-8.3] */
const CODE_LENGTH_MAX = 64
const MESSAGE_LENGTH_MAX = 500
const RESULT_BYTES_MAX = 262_144

/** The bytes that make a result large; its other fields are small. */
export function bytesOf(result: ResultInit): number {
  let bytes = result.output?.length ?? 0
  const { tickets, summary } = result.plan ?? {}
  bytes += summary?.length ?? 0
  for (const { label, payload, stages } of tickets ?? []) {
    bytes += (label?.length ?? 0) + (payload?.length ?? 0)
    for (const stage of stages ?? []) bytes += stage.length
  }
  return bytes
}

/** The result of a task by what its handler returned or threw; never rejects. */
export async function resultOf(handler: TaskHandler, task: Task, context: TaskContext): Promise<ResultInit> {
  if (task.kind !== handler.kind) {
    const message = 'the stage does not take this kind of task: check the stages of the plan'
    return ended(task, Outcome.DEAD, ErrorCode.BAD_MESSAGE, message)
  }
  try {
    const result = done(task, handler.kind, await handler.run(task, context))
    if (bytesOf(result) <= RESULT_BYTES_MAX) return result
    const message = `the result has more than ${RESULT_BYTES_MAX} bytes`
    return ended(task, Outcome.DEAD, ErrorCode.TOO_LARGE, message)
  } catch (error) {
    if (error instanceof Issue) return ended(task, Outcome.ISSUE, error.code, error.message)
    if (error instanceof Refusal) return ended(task, Outcome.REFUSED, error.code, error.message)
    const { order, ticket, attempt } = task
    context.logger.warn({ err: error, order, ticket, attempt }, 'a task failed')
    if (error instanceof TerminalError) return ended(task, Outcome.DEAD, error.code, error.message)
    const failure = TruckError.from(error)
    return ended(task, Outcome.FAILED, failure.code, failure.message)
  }
}

function done(task: Task, kind: TaskKind, returned: PlanInit | TicketInit | undefined | void): ResultInit {
  const { order, ticket, step, attempt } = task
  const output = kind === TaskKind.TICKET && returned ? Ticket.encode(returned as TicketInit) : null
  const plan = kind === TaskKind.PLAN ? (returned as PlanInit) : null
  return { order, ticket, step, attempt, outcome: Outcome.DONE, output, plan }
}

function ended(task: Task, outcome: Outcome, code: string, message: string): ResultInit {
  const { order, ticket, step, attempt } = task
  return {
    order,
    ticket,
    step,
    attempt,
    outcome,
    code: code.slice(0, CODE_LENGTH_MAX),
    message: message.slice(0, MESSAGE_LENGTH_MAX),
  }
}
