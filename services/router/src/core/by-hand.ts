/**
 * What people at a station have done with a task, and how their acts change it. Invariant: it outlives the task's
 * workers and attempts; a recall makes the ticket as it was before its bump counted, with another attempt for the
 * work that may still be on its way. [TRUCK-13]
 */
import { TransitionKind } from '@foodtruck/journal'
import type { Fact } from './fact.ts'
import type { Order, Task } from './order-state.ts'

/** What people have done with a task. */
export interface ByHand {
  /** Somebody has begun it. */
  readonly isStarted: boolean
  readonly startedBy: string
  /** When somebody was done with it; 0 for not, or not any more. */
  readonly bumpedAtMs: number
  readonly bumpedBy: string
  /** Its last bump was undone. */
  readonly isRecalled: boolean
  /** What the ticket carried before the result of the bump replaced it. */
  readonly input: Uint8Array | null
}

/** Nobody has done anything. */
export const UNTOUCHED: ByHand = {
  isStarted: false,
  startedBy: '',
  bumpedAtMs: 0,
  bumpedBy: '',
  isRecalled: false,
  input: null,
}

/** Carries a TaskStarted, TaskBumped or TaskRecalled out. */
export function applyByHand(order: Order, fact: Fact, task: Task, ready: Task[]): void {
  const { kind, atMs, author } = fact
  if (kind === TransitionKind.TaskRecalled) return applyRecall(order, task, fact, ready)
  if (kind === TransitionKind.TaskBumped) {
    task.hand = { ...task.hand, isStarted: true, bumpedAtMs: atMs, bumpedBy: author, isRecalled: false }
  } else {
    task.hand = { ...task.hand, isStarted: true, startedBy: author }
    task.startedAtMs = atMs
  }
}

/** The task of the step after it, or the gathering one if it waits for this ticket; null if there is none yet. */
export function nextOf({ order, ticket, step }: Task): Task | null {
  const { tasks = [], stages = [] } = order.tickets[ticket - 1] ?? {}
  return step + 1 < stages.length ? (tasks[step + 1] ?? null) : order.gather
}

function applyRecall(order: Order, task: Task, fact: Fact, ready: Task[]): void {
  const { input } = task.hand
  if (task.state === 'done') takeNextBack(order, task)
  if (input) order.replacePayload(task.ticket, input)
  task.hand = { ...task.hand, bumpedAtMs: 0, bumpedBy: '', isRecalled: true, input: null }
  // Nobody had it: it goes on waiting where it does.
  if (fact.attempt === task.attempt) return
  task.state = 'held'
  task.dealer = null
  task.attempt = fact.attempt
  task.doneAtMs = 0
  ready.push(task)
}

/** The ticket is not through this step any more. */
function takeNextBack(order: Order, task: Task): void {
  const ticket = order.tickets[task.ticket - 1]
  if (!ticket) return
  const next = nextOf(task)
  if (next) {
    next.state = 'void'
    order.takenBack = new Map(order.takenBack).set(nameOf(next), next.attempt)
  }
  if (task.step + 1 < ticket.stages.length) {
    ticket.tasks = ticket.tasks.slice(0, task.step + 1)
    return
  }
  order.ticketsLeft++
  order.gather = null
}

/** The first attempt of a task: above that in which it was taken back. */
export function firstAttempt(order: Order, ticket: number, step: number): number {
  return order.takenBack.size === 0 ? 1 : (order.takenBack.get(nameOf({ ticket, step })) ?? 0) + 1
}

function nameOf({ ticket, step }: Pick<Task, 'ticket' | 'step'>): string {
  return `${ticket}/${step}`
}
