/**
 * Tickets that people had started when their order was cancelled or refused: each stays on its station until somebody
 * takes it away. Invariant: what is in here and not taken away is in the journal's list of them from the same commit on.
 */
import type { VoidTicket } from '@foodtruck/journal'
import { type Order, OrderStatus, type Task } from './order-state.ts'

/** Void tickets at once; the oldest go first. */
export const VOIDS_MAX = 1_000

export class Voids {
  /** By order, those that were taken away among them: a repeat of that is known. */
  readonly #tasks = new Map<Order, Task[]>()
  readonly #byNumber = new Map<number, Order>()
  #count = 0
  #changed = false

  /** The ended order of a void ticket. */
  order(number: number): Order | undefined {
    return this.#byNumber.get(number)
  }

  has(task: Task): boolean {
    return this.#tasks.get(task.order)?.includes(task) ?? false
  }

  /** The tickets that nobody has taken away. */
  *all(): Generator<Task> {
    for (const tasks of this.#tasks.values()) {
      for (const task of tasks) if (task.hand.bumpedAtMs === 0) yield task
    }
  }

  /** The order has ended with these tickets on stations. */
  add(order: Order, tasks: Task[]): void {
    if (tasks.length === 0) return
    this.restore(order, tasks)
    this.#changed = true
    for (const [oldest, { length }] of this.#tasks) {
      if (this.#count <= VOIDS_MAX) return
      this.#tasks.delete(oldest)
      this.#byNumber.delete(oldest.number)
      this.#count -= length
    }
  }

  /** As `add`, of what the journal's list has already. */
  restore(order: Order, tasks: Task[]): void {
    this.#tasks.set(order, tasks)
    this.#byNumber.set(order.number, order)
    this.#count += tasks.length
  }

  /** One of them was taken away. */
  changed(): void {
    this.#changed = true
  }

  /** The list for the journal, or null if it is the same as when last taken. */
  take(): VoidTicket[] | null {
    if (!this.#changed) return null
    this.#changed = false
    return Array.from(this.all(), ({ order, ticket, step }) => ({ order: order.number, ticket, step }))
  }
}

/** What of an order that is about to end stays on stations. */
export function voidsOf(order: Order, status: OrderStatus): Task[] {
  if (status === OrderStatus.SERVED) return []
  return order.tasks.filter((task) => task.hand.isStarted && task.hand.bumpedAtMs === 0 && isOnStation(task))
}

function isOnStation({ state }: Task): boolean {
  return state !== 'done' && state !== 'parked' && state !== 'dead'
}
