import type { Reserved } from '@foodtruck/client'
import { Ticket, type TicketInit } from '@foodtruck/messages'
import { createLogger, ErrorCode, newTraceparent, TruckError } from '@foodtruck/runtime'
import type { TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { createHandle, type PantryPort } from './collect-ingredients.ts'

const task = { order: 7, ticket: 2, step: 0, trace: '' }
const hotdog: TicketInit = {
  item: 'hotdog',
  ingredients: [{ name: 'sausage', amount: 1 }],
  times: [
    { stage: 'ingredients', ms: 2_000 },
    { stage: 'cook', ms: 6_000 },
  ],
}

/** Keeps what was done, in order. */
class Diary implements PantryPort {
  readonly done: unknown[] = []
  readonly abort = new AbortController()
  reserved: (Reserved | TruckError)[] = []
  used: (TruckError | null)[] = []

  async reserve({ attempt }: { attempt?: number | null }): Promise<Reserved> {
    this.done.push(`reserve ${attempt}`)
    const answer = this.reserved.shift() ?? { state: 'reserved' }
    if (answer instanceof TruckError) throw answer
    return answer
  }

  async use(used: unknown): Promise<void> {
    this.done.push('use')
    expect(used).toEqual(task)
    const answer = this.used.shift()
    if (answer instanceof TruckError) throw answer
  }

  readonly context = {
    ...task,
    attempt: 3,
    // An order that came without a trace: each attempt has one of its own, which must not name the task.
    traceparent: newTraceparent(),
    signal: this.abort.signal,
    logger: createLogger({ name: 'test', level: 'silent' }),
    work: async (ms: number): Promise<void> => void this.done.push(`work ${ms}`),
  } as TaskContext

  collect(ticket: TicketInit, pantry: PantryPort | null = this) {
    return createHandle(pantry)(Ticket.decode(Ticket.encode(ticket)), this.context)
  }
}

const away = new TruckError(ErrorCode.UNAVAILABLE, 'away')

test('what a portion takes is put aside, collected for as long as the menu says, and used', async () => {
  const diary = new Diary()
  await diary.collect(hotdog)
  expect(diary.done).toEqual(['reserve 3', 'work 2000', 'use'])
})

test('no time is taken where the menu names none', async () => {
  const diary = new Diary()
  await diary.collect({ ...hotdog, times: [{ stage: 'cook', ms: 6_000 }] })
  expect(diary.done).toEqual(['reserve 3', 'work 0', 'use'])
})

test('a portion without ingredients asks no pantry, and a truck without a pantry asks none', async () => {
  const diary = new Diary()
  await diary.collect({ ...hotdog, ingredients: [] })
  await diary.collect(hotdog, null)
  expect(diary.done).toEqual(['work 2000', 'work 2000'])
})

test('what is out of stock is an issue, in the words of the pantry', async () => {
  const diary = new Diary()
  diary.reserved = [{ state: 'short', message: 'sausage: 1 wanted, 0 left' }]
  await expect(diary.collect(hotdog)).rejects.toMatchObject({
    name: 'Issue',
    code: 'OUT_OF_STOCK',
    message: 'sausage: 1 wanted, 0 left',
  })
  expect(diary.done).toEqual(['reserve 3'])
})

test('what an earlier attempt has used is not used again', async () => {
  const diary = new Diary()
  diary.reserved = [{ state: 'used' }]
  await diary.collect(hotdog)
  expect(diary.done).toEqual(['reserve 3', 'work 2000'])
})

test('a pantry that is away, or whose disk is full, is asked again, before and after the work', async () => {
  const diary = new Diary()
  diary.reserved = [away, away, new TruckError(ErrorCode.DISK_FULL, 'full'), { state: 'reserved' }]
  diary.used = [away]
  await diary.collect(hotdog)
  expect(diary.done).toEqual([...Array(4).fill('reserve 3'), 'work 2000', 'use', 'use'])
})

test('an attempt whose lease has ended waits for the pantry no longer', async () => {
  const diary = new Diary()
  diary.reserved = [away, away]
  diary.abort.abort()
  await expect(diary.collect(hotdog)).rejects.toMatchObject({ code: ErrorCode.REVOKED })
  expect(diary.done).toEqual(['reserve 3'])
})

test('any other refusal fails the attempt', async () => {
  const diary = new Diary()
  diary.used = [new TruckError(ErrorCode.NOT_FOUND, 'nothing is put aside for this task')]
  await expect(diary.collect(hotdog)).rejects.toMatchObject({ code: ErrorCode.NOT_FOUND })
})
