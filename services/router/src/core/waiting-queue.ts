/**
 * The tasks of one stage that wait for a dealer: lowest rank first, then the
 * lowest order, ticket and step. A task that was voided while it waited is
 * passed over when it comes up, so nothing is searched for in the middle.
 */
import type { Task } from './order-state.ts'

/** A binary heap; `push` and `pop` take O(log n). */
export class WaitingQueue {
  readonly #heap: Task[] = []
  #live = 0

  /** Tasks that still wait, voided ones not counted. */
  get size(): number {
    return this.#live
  }

  push(task: Task): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(task)
    this.#live++
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] as Task
      if (!isBefore(task, above)) break
      heap[at] = above
      at = parent
    }
    heap[at] = task
  }

  /** The next task that still waits, or null. */
  pop(): Task | null {
    while (this.#heap.length > 0) {
      const task = this.#takeTop()
      if (task.state !== 'waiting') continue
      this.#live--
      return task
    }
    return null
  }

  /** A task in here stopped waiting for another reason than `pop`. */
  voided(): void {
    this.#live--
  }

  #takeTop(): Task {
    const heap = this.#heap
    const top = heap[0] as Task
    const last = heap.pop() as Task
    if (heap.length === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Task, heap[child] as Task)) child++
      const below = heap[child] as Task
      if (!isBefore(below, last)) break
      heap[at] = below
      at = child
    }
    heap[at] = last
    return top
  }
}

function isBefore(a: Task, b: Task): boolean {
  const one = a.order
  const other = b.order
  if (one !== other) return one.rank !== other.rank ? one.rank < other.rank : one.number < other.number
  return a.ticket !== b.ticket ? a.ticket < b.ticket : a.step < b.step
}
