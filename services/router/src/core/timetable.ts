/**
 * The open orders that something is due of: those accepted for later, and those
 * that expire unless they are begun. Invariant: an order leaves it when that is
 * done, or has become impossible.
 */
import { type Order, OrderStatus, type Task } from './order-state.ts'

export class Timetable {
  readonly #scheduled = new Set<Order>()
  readonly #expiring = new Set<Order>()

  /** An order that was accepted, now or before a restart. */
  add(order: Order): void {
    if (order.status === OrderStatus.SCHEDULED) this.#scheduled.add(order)
    if (order.expireAtMs > 0) this.#expiring.add(order)
  }

  /** Takes the orders out whose planning is to start. */
  takeStarting(nowMs: number): Order[] {
    const starting: Order[] = []
    for (const order of this.#scheduled) {
      if (order.isOpen && order.startAtMs > nowMs) continue
      this.#scheduled.delete(order)
      if (order.isOpen) starting.push(order)
    }
    return starting
  }

  /** Takes the orders out that nobody has begun by their time. */
  takeExpired(nowMs: number): Order[] {
    const expired: Order[] = []
    for (const order of this.#expiring) {
      if (order.isOpen && order.expireAtMs > nowMs) continue
      const begun = order.isOpen ? workOn(order) : 'begun'
      if (begun === 'unknown') continue
      this.#expiring.delete(order)
      if (begun === 'none') expired.push(order)
    }
    return expired
  }
}

/** Whether somebody has begun a ticket; unknown while one may come back that had it before a restart. */
function workOn(order: Order): 'begun' | 'none' | 'unknown' {
  let found: 'none' | 'unknown' = 'none'
  for (const task of order.tasks) {
    if (task === order.plan) continue
    if (task.state === 'backoff' && task.lostBecause === 'restart') found = 'unknown'
    else if (isBegun(task)) return 'begun'
  }
  return found
}

function isBegun({ state, worker, trouble, place, hand }: Task): boolean {
  const waits = state === 'held' || state === 'waiting'
  if (place?.byHand && (waits || state === 'working' || state === 'backoff')) return hand.isStarted
  return !waits || worker !== '' || trouble.failures > 0 || trouble.losses > 0
}
