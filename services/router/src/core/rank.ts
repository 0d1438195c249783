/** Whose tasks are next: the lower its rank, the earlier an order. Oldest first, with a head start for some. [TRUCK-6.2] */
import type { Order } from './order-state.ts'

/** How long an order of one priority step more may overtake older ones. */
const PRIORITY_HEAD_START_MS = 60_000
/** What a rush is worth: more than all steps of priority, and than any order waits. */
const RUSH_HEAD_START_MS = 1_000 * 24 * 60 * 60 * 1_000

type Ranked = Pick<Order, 'acceptedAtMs' | 'startAtMs' | 'priority' | 'rush'>

/** The rank of an order; one that was accepted for later is as old as its start. */
export function rankOf({ acceptedAtMs, startAtMs, priority, rush }: Ranked): number {
  return (startAtMs || acceptedAtMs) - (rush ? RUSH_HEAD_START_MS : priority * PRIORITY_HEAD_START_MS)
}
