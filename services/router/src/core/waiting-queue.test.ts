import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Order, Task } from './order-state.ts'
import { WaitingQueue } from './waiting-queue.ts'

function waiting(number: number, rank: number, ticket = 1, step = 0): Task {
  const init = { key: '', token: '', traceparent: '', payload: new Uint8Array(0), acceptedAtMs: rank }
  const task = new Task(new Order(init, number, 'order'), ticket, step, 'cook', 0, 0)
  task.state = 'waiting'
  return task
}

const popped = (queue: WaitingQueue): Task[] => {
  const tasks: Task[] = []
  for (let task = queue.pop(); task; task = queue.pop()) tasks.push(task)
  return tasks
}

test('gives tasks by rank, then by order, whatever order they came in', () => {
  const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { maxLength: 200 })
  fc.assert(
    fc.property(entries, (pushes) => {
      const queue = new WaitingQueue()
      const model: Task[] = []
      for (const [at, [rank, pops]] of pushes.entries()) {
        const task = waiting(at + 1, rank)
        queue.push(task)
        model.push(task)
        model.sort((a, b) => a.order.rank - b.order.rank || a.order.number - b.order.number)
        if (pops) expect(queue.pop()).toBe(model.shift())
        expect(queue.size).toBe(model.length)
      }
      expect(popped(queue)).toEqual(model)
    }),
  )
})

test('gives tasks by the rank that they have since it was sorted', () => {
  const queue = new WaitingQueue()
  const tasks = [waiting(1, 1), waiting(2, 2), waiting(3, 3), waiting(4, 4)] as const
  for (const task of tasks) queue.push(task)
  expect(queue.pop()).toBe(tasks[0])
  tasks[1].state = 'void'
  queue.voided()
  tasks[3].order.rank = 0
  queue.sort()
  expect(queue.size).toBe(2)
  expect(queue.kept).toBe(2)
  expect(popped(queue)).toEqual([tasks[3], tasks[2]])
})

test('passes over tasks that stopped waiting', () => {
  const queue = new WaitingQueue()
  const tasks = [waiting(1, 1), waiting(2, 2), waiting(3, 3)] as const
  for (const task of tasks) queue.push(task)
  tasks[1].state = 'void'
  queue.voided()
  expect(queue.size).toBe(2)
  expect(popped(queue)).toEqual([tasks[0], tasks[2]])
})

test('forgets what was taken, so that a queue that never empties does not grow', () => {
  const queue = new WaitingQueue()
  queue.push(waiting(1, 1))
  for (let number = 2; number < 20_000; number++) {
    queue.push(waiting(number, number))
    expect(queue.pop()?.order.number).toBe(number - 1)
  }
  expect(queue.size).toBe(1)
})

test('lets go of tasks that were voided, also if nobody ever takes one', () => {
  const queue = new WaitingQueue()
  const tasks = Array.from({ length: 5_000 }, (_, at) => waiting(at + 1, at + 1))
  for (const task of tasks) queue.push(task)
  for (const task of tasks.slice(0, 4_999)) {
    task.state = 'void'
    queue.voided()
  }
  expect(queue.size).toBe(1)
  expect(queue.kept).toBeLessThan(1_100)
  expect(queue.pop()).toBe(tasks[4_999])
})
