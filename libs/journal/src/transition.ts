/**
 * One step of one order's life, and its text in the journal. Invariant: what `encodeTransition` writes is
 * JSON whatever its fields hold, and `decodeTransition` gives the same transition back.
 */

/** What a transition says has happened; the same words as the kinds of events on the bus. */
export const TransitionKind = {
  OrderAccepted: 'OrderAccepted',
  OrderStarted: 'OrderStarted',
  OrderPlanned: 'OrderPlanned',
  StageDone: 'StageDone',
  TaskRedelivered: 'TaskRedelivered',
  TaskParked: 'TaskParked',
  TaskDead: 'TaskDead',
  TaskRetried: 'TaskRetried',
  TaskEscalated: 'TaskEscalated',
  TaskStarted: 'TaskStarted',
  TaskBumped: 'TaskBumped',
  TaskRecalled: 'TaskRecalled',
  OrderRushed: 'OrderRushed',
  OrderUnrushed: 'OrderUnrushed',
  OrderServed: 'OrderServed',
  OrderCancelled: 'OrderCancelled',
  OrderRefused: 'OrderRefused',
} as const

/** One of the values of the table above. */
export type TransitionKind = (typeof TransitionKind)[keyof typeof TransitionKind]

/** Whether a transition of this kind is its order's last. */
export function isEndKind(kind: TransitionKind): boolean {
  return (
    kind === TransitionKind.OrderServed ||
    kind === TransitionKind.OrderCancelled ||
    kind === TransitionKind.OrderRefused
  )
}

/** A ticket as the plan made it. */
export interface PlannedTicketRecord {
  /** What people call it: `hotdog`. */
  label: string
  /** The ticket's bytes, base64. */
  payload: string
  /** The stages it passes, in their order. */
  stages: string[]
}

/** A step that was being worked when its order ended. */
export interface VoidedRecord {
  ticket: number
  step: number
  worker: string
  startedAtMs: number
}

/** What only some kinds have; absent where it does not apply. */
export interface TransitionExtra {
  /** OrderAccepted: when its planning starts; absent for at once. */
  startAtMs?: number
  /** OrderAccepted: when it is refused unless a ticket was started. */
  expireAtMs?: number
  /** OrderAccepted: the day that its number of the day is of. */
  day?: string
  /** OrderAccepted: the last number given so far of each day that orders may still come for. */
  days?: Record<string, number>
  /** OrderCancelled, OrderRefused: what was being worked. */
  voided?: VoidedRecord[]
  /** OrderPlanned: ticket 1, 2, … in their order. */
  tickets?: PlannedTicketRecord[]
  /** OrderPlanned: the stage that gathers all tickets. */
  gather?: string
  /** OrderPlanned: 0 (ordinary) to 9 (most urgent). */
  priority?: number
  /** OrderPlanned: what is shown with the order, base64. */
  summary?: string
  /** StageDone, TaskRetried: what replaces the ticket's payload, base64. */
  output?: string
  /** TaskRedelivered, TaskParked, TaskDead: how many attempts of the task have failed. */
  failures?: number
  /** TaskRedelivered, TaskRetried, TaskParked, TaskDead: how many workers were lost with the task. */
  losses?: number
  /** TaskRetried, TaskEscalated, TaskStarted, TaskBumped, TaskRecalled, OrderCancelled, OrderRefused: who did it. */
  author?: string
}

/** One transition of one order. Times are milliseconds since 1970, 0 for none; texts are '' for none. */
export interface Transition {
  sequence: number
  atMs: number
  kind: TransitionKind
  order: number
  /** 0 for the order itself. */
  ticket: number
  step: number
  stage: string
  attempt: number
  worker: string
  startedAtMs: number
  code: string
  message: string
  extra: TransitionExtra | null
}

/** The transition as the text of a JSON array, in the order of the columns of the view `transitions`. */
export function encodeTransition(transition: Transition): string {
  return JSON.stringify(rowOf(transition))
}

/**
 * The transitions of one commit as the text of the column `records`. Runs on the router's main thread: one
 * JSON.stringify of them all costs three quarters of one for each, and less than bytes written by hand.
 */
export function encodeRecords(transitions: readonly Transition[]): string {
  return JSON.stringify(transitions.map(rowOf))
}

function rowOf(t: Transition): TransitionRow {
  return [
    t.sequence,
    t.atMs,
    t.kind,
    t.order,
    t.ticket,
    t.step,
    t.stage,
    t.attempt,
    t.worker,
    t.startedAtMs,
    t.code,
    t.message,
    t.extra,
  ]
}

/** A transition as JSON.parse reads it from the journal. */
export type TransitionRow = readonly [
  sequence: number,
  atMs: number,
  kind: TransitionKind,
  order: number,
  ticket: number,
  step: number,
  stage: string,
  attempt: number,
  worker: string,
  startedAtMs: number,
  code: string,
  message: string,
  extra: TransitionExtra | null,
]

/** The transition of a row, as `encodeTransition` was given it. */
export function decodeTransition(row: TransitionRow): Transition {
  const [
    sequence,
    atMs,
    kind,
    order,
    ticket,
    step,
    stage,
    attempt,
    worker,
    startedAtMs,
    code,
    message,
    extra,
  ] = row
  return {
    sequence,
    atMs,
    kind,
    order,
    ticket,
    step,
    stage,
    attempt,
    worker,
    startedAtMs,
    code,
    message,
    extra,
  }
}

/** The rows of one commit: the text of the column `records`. Throws SyntaxError if it is no JSON. */
export function parseRecords(records: string): TransitionRow[] {
  return JSON.parse(records) as TransitionRow[]
}
