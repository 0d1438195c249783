import type { Task, TaskRefInit } from '@foodtruck/messages'
import { Outcome } from '@foodtruck/messages'
import { expect, test } from 'vitest'
import { type HeldTask, TaskBook } from './task-book.ts'

const ref = (order: number, attempt = 1) => ({ order, ticket: 1, step: 0, attempt })
const task = (order: number, attempt = 1) => ref(order, attempt) as Task
const book = (concurrency = 2) => new TaskBook({ instance: 'cook-1', stage: 'cook', concurrency })

function taken(tasks: TaskBook, order: number, attempt = 1): HeldTask {
  const held = tasks.take(task(order, attempt))
  if (!held) throw new Error('the task was not taken')
  return held
}

const refs = (tasks: TaskBook): TaskRefInit[] => tasks.heartbeat().heartbeat?.held ?? []

test('a delivery that is held already is not worked twice', () => {
  const tasks = book()
  taken(tasks, 1)
  expect(tasks.take(task(1))).toBeNull()
})

test('a later attempt replaces the one at work and takes its room', () => {
  const tasks = book()
  const first = taken(tasks, 1, 1)
  taken(tasks, 1, 2)
  expect(first.signal.aborted).toBe(true)
  expect(tasks.window).toBe(1)
  expect(refs(tasks)).toEqual([ref(1, 2)])
  expect(tasks.finish(first, { ...ref(1, 1), outcome: Outcome.DONE })).toBe(true)
  expect(tasks.window).toBe(2)
  expect(tasks.takeResults(0)).toBeNull()
})

test('a result is kept, and its task named, until it is acknowledged', () => {
  const tasks = book()
  const held = taken(tasks, 1)
  tasks.finish(held, ref(1))
  expect(tasks.takeResults(10)?.results).toEqual([ref(1)])
  expect(refs(tasks)).toEqual([ref(1)])
  tasks.acknowledged(ref(1))
  expect(refs(tasks)).toEqual([])
})

test('a result goes out again after a new connection and after silence, not sooner', () => {
  const tasks = book()
  tasks.finish(taken(tasks, 1), ref(1))
  tasks.takeResults(1_000)
  tasks.resend(2_000, 2_000)
  expect(tasks.takeResults(2_000)).toBeNull()
  tasks.resend(3_000, 2_000)
  expect(tasks.takeResults(3_000)?.results).toHaveLength(1)
  tasks.hello('')
  expect(tasks.takeResults(3_001)?.results).toHaveLength(1)
})

test('an acknowledgement of another attempt changes nothing', () => {
  const tasks = book()
  tasks.finish(taken(tasks, 1, 2), ref(1, 2))
  tasks.acknowledged(ref(1, 1))
  expect(refs(tasks)).toEqual([ref(1, 2)])
})

test('work whose lease has ended takes room until its handler returns, and its result goes nowhere', () => {
  const tasks = book()
  const held = taken(tasks, 1)
  expect(tasks.revoked(ref(1))).toBe(true)
  expect(held.signal.aborted).toBe(true)
  expect(tasks.window).toBe(1)
  tasks.finish(held, ref(1))
  expect(tasks.window).toBe(2)
  expect(tasks.takeResults(0)).toBeNull()
})

test('a draining stage has no room and still finishes what it holds', () => {
  const tasks = book()
  const held = taken(tasks, 1)
  tasks.drain()
  expect(tasks.heartbeat().heartbeat?.window).toBe(0)
  tasks.finish(held, ref(1))
  expect(tasks.takeResults(0)?.results).toHaveLength(1)
})

test('a stage is drained when it holds nothing and the router has answered that it knows', () => {
  const tasks = book()
  const held = taken(tasks, 1)
  const before = tasks.heartbeat().heartbeat?.beat ?? 0
  tasks.drain()
  const beat = tasks.heartbeat().heartbeat?.beat ?? 0
  tasks.finish(held, ref(1))
  tasks.answered(before)
  tasks.acknowledged(ref(1))
  expect(tasks.isDrained).toBe(false)
  tasks.answered(beat)
  expect(tasks.isDrained).toBe(true)
})

test('a frame has a bounded number and size of results', () => {
  const tasks = book(1_000)
  for (let order = 1; order <= 300; order++) tasks.finish(taken(tasks, order), ref(order))
  expect(tasks.takeResults(0)?.results).toHaveLength(256)
  expect(tasks.takeResults(0)?.results).toHaveLength(44)
  for (let order = 1_001; order <= 1_004; order++) {
    tasks.finish(taken(tasks, order), { ...ref(order), output: Buffer.alloc(200_000) })
  }
  expect(tasks.takeResults(0)?.results).toHaveLength(2)
  expect(tasks.takeResults(0)?.results).toHaveLength(2)
})
