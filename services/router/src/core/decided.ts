/** What people decided about an order, as its customer is shown it: the last decisions and the rush. */
import type { Fact } from './fact.ts'
import type { Order } from './order-state.ts'

/** Decisions that an order shows at most. */
const DECISIONS_MAX = 20

/** That somebody gave a task another round, or left it to a person. */
export interface RetryDecision {
  readonly atMs: number
  readonly ticket: number
  readonly stage: string
  readonly reason: string
  readonly author: string
}

/** That somebody put an order before the others. */
export interface RushDecision {
  readonly atMs: number
  readonly reason: string
  readonly author: string
}

/** The customer is shown by whom and why, also when the task has broken again since. */
export function noteDecision(order: Order, fact: Fact): void {
  const { atMs, ticket, stage, message: reason, author } = fact
  order.decisions = [...order.decisions.slice(1 - DECISIONS_MAX), { atMs, ticket, stage, reason, author }]
}
