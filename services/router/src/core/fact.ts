/**
 * A fact: one transition of one order, in the form the core works with. The
 * same object is journaled, carried out by `applyFact`, and published as an
 * event, so its field names are those of the wire's `Event`.
 */
import type { Transition, TransitionExtra, TransitionKind } from '@foodtruck/journal'
import type { EventTicketInit } from '@foodtruck/messages'
import type { Task } from './order-state.ts'

/** What the planning stage decided. All bytes are owned. */
export interface PlanFact {
  readonly tickets: readonly PlannedTicketFact[]
  /** Empty: the order is served when its tickets are through. */
  readonly gather: string
  readonly priority: number
  readonly summary: Uint8Array
}

export interface PlannedTicketFact {
  readonly label: string
  payload: Uint8Array
  readonly stages: readonly string[]
}

export interface Fact extends Transition {
  readonly traceparent: string
  readonly failures: number
  readonly losses: number
  /** Who decided it, where a person did. */
  readonly author: string
  readonly plan: PlanFact | null
  readonly output: Uint8Array | null
  /** OrderPlanned only: what the event shows of the plan. */
  readonly tickets: EventTicketInit[]
}

const NO_TICKETS: EventTicketInit[] = []
export const NO_BYTES = new Uint8Array(0)

/** What a fact says beyond its kind; what is left out is empty. */
export interface FactDetails {
  code?: string
  message?: string
  plan?: PlanFact
  output?: Uint8Array | null
  attempt?: number
  failures?: number
  losses?: number
  author?: string
}

/** A fact about a task; its sequence number is given when it is recorded. */
export function taskFact(kind: TransitionKind, task: Task, atMs: number, details: FactDetails = {}): Fact {
  const { plan = null, output = null, author = '' } = details
  const { failures = task.trouble.failures, losses = task.trouble.losses } = details
  return {
    sequence: 0,
    atMs,
    kind,
    order: task.order.number,
    ticket: task.ticket,
    step: task.step,
    stage: task.stage,
    attempt: details.attempt ?? task.attempt,
    worker: task.worker,
    startedAtMs: task.startedAtMs,
    code: details.code ?? '',
    message: details.message ?? '',
    traceparent: task.order.traceparent,
    extra: extraOf(plan, output, failures, losses, author),
    failures,
    losses,
    author,
    plan,
    output,
    tickets: plan ? eventTickets(plan) : NO_TICKETS,
  }
}

/** A fact about an order as a whole. */
export function orderFact(
  kind: TransitionKind,
  order: { number: number; traceparent: string },
  atMs: number,
  code = '',
  message = '',
  author = '',
  more: TransitionExtra | null = null,
): Fact {
  return {
    sequence: 0,
    atMs,
    kind,
    order: order.number,
    ticket: 0,
    step: 0,
    stage: '',
    attempt: 0,
    worker: '',
    startedAtMs: 0,
    code,
    message,
    traceparent: order.traceparent,
    extra: author === '' ? more : { ...more, author },
    failures: 0,
    losses: 0,
    author,
    plan: null,
    output: null,
    tickets: NO_TICKETS,
  }
}

function eventTickets(plan: PlanFact): EventTicketInit[] {
  return plan.tickets.map(({ label, stages }, at) => ({ ticket: at + 1, label, stages: stages as string[] }))
}

/** What the journal keeps of a fact beyond its fixed fields; null for nothing. */
function extraOf(
  plan: PlanFact | null,
  output: Uint8Array | null,
  failures: number,
  losses: number,
  author: string,
): TransitionExtra | null {
  if (plan) {
    const tickets = plan.tickets.map(({ label, payload, stages }) => ({
      label,
      payload: base64(payload),
      stages: [...stages],
    }))
    return { tickets, gather: plan.gather, priority: plan.priority, summary: base64(plan.summary) }
  }
  if (failures === 0 && losses === 0 && author === '') return output ? { output: base64(output) } : null
  const rest = { ...(losses > 0 && { losses }), ...(author !== '' && { author }) }
  return output ? { output: base64(output), ...rest } : { failures, ...rest }
}

/** A fact read back from the journal. */
export function fromTransition(transition: Transition, traceparent: string): Fact {
  const { extra } = transition
  const plan: PlanFact | null = extra?.tickets
    ? {
        tickets: extra.tickets.map(({ label, payload, stages }) => ({
          label,
          payload: bytes(payload),
          stages,
        })),
        gather: extra.gather ?? '',
        priority: extra.priority ?? 0,
        summary: bytes(extra.summary ?? ''),
      }
    : null
  return {
    ...transition,
    traceparent,
    failures: extra?.failures ?? 0,
    losses: extra?.losses ?? 0,
    author: extra?.author ?? '',
    plan,
    output: extra?.output === undefined ? null : bytes(extra.output),
    tickets: plan ? eventTickets(plan) : NO_TICKETS,
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function bytes(text: string): Uint8Array {
  return text === '' ? NO_BYTES : Buffer.from(text, 'base64')
}

/** A copy that outlives the frame. */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.length === 0 ? NO_BYTES : Buffer.from(bytes)
}
