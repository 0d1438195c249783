/**
 * The tasks of one stage that wait for a dealer: lowest rank first, then the
 * lowest order, ticket and step. Tasks come nearly in this order, so the queue
 * is a sorted list in which almost every new task belongs near the end. A task
 * that was voided while it waited is passed over when it comes up, or before.
 */
import type { Task } from './order-state.ts'

/** Taken or voided tasks leave the list once there are so many of them and they are half of it. */
const CUT_MIN = 1_024

export class WaitingQueue {
  #tasks: Task[] = []
  /** Where the first task stands that was not taken. */
  #head = 0
  #live = 0

  /** Tasks that still wait, voided ones not counted. */
  get size(): number {
    return this.#live
  }

  /** Tasks in the list, voided ones included. */
  get kept(): number {
    return this.#tasks.length - this.#head
  }

  push(task: Task): void {
    const tasks = this.#tasks
    this.#live++
    if (tasks.length === this.#head || !isBefore(task, tasks[tasks.length - 1] as Task)) {
      tasks.push(task)
      return
    }
    let low = this.#head
    let high = tasks.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(task, tasks[middle] as Task)) high = middle
      else low = middle + 1
    }
    tasks.splice(low, 0, task)
  }

  /** The next task that still waits, or null. */
  pop(): Task | null {
    const tasks = this.#tasks
    while (this.#head < tasks.length) {
      const task = tasks[this.#head++] as Task
      this.#cut()
      if (task.state !== 'waiting') continue
      this.#live--
      return task
    }
    return null
  }

  /** A task in here is about to stop waiting for another reason than `pop`; its state must be another by then. */
  voided(): void {
    this.#live--
    if (this.kept < CUT_MIN + 2 * this.#live) return
    this.#tasks = this.#tasks.slice(this.#head).filter(({ state }) => state === 'waiting')
    this.#head = 0
  }

  /** The rank of a task in here has changed. */
  sort(): void {
    this.#tasks = this.#tasks
      .slice(this.#head)
      .filter(({ state }) => state === 'waiting')
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    this.#head = 0
  }

  #cut(): void {
    if (this.#head === this.#tasks.length) this.#tasks.length = 0
    else if (this.#head >= CUT_MIN && this.#head * 2 >= this.#tasks.length) this.#tasks.splice(0, this.#head)
    else return
    this.#head = 0
  }
}

function isBefore(a: Task, b: Task): boolean {
  const one = a.order
  const other = b.order
  if (one !== other) return one.rank !== other.rank ? one.rank < other.rank : one.number < other.number
  return a.ticket !== b.ticket ? a.ticket < b.ticket : a.step < b.step
}
