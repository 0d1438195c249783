import { TransitionKind } from '@foodtruck/journal'
import { expect, test } from 'vitest'
import { EventMarks } from './events.ts'
import type { Fact } from './fact.ts'

const accepted = (sequence: number) =>
  ({
    sequence,
    kind: TransitionKind.OrderAccepted,
    stage: '',
    code: '',
    message: '',
    tickets: [],
  }) as unknown as Fact
const done = (sequence: number, stage: string) =>
  ({ ...accepted(sequence), kind: TransitionKind.StageDone, stage }) as Fact

test('a batch says after which event of its topic it is complete', () => {
  const marks = new EventMarks('truck', 10)
  expect(marks.batches([accepted(11), done(12, 'cook'), accepted(13)])).toMatchObject([
    { topic: 'truck/order/accepted', batch: { since: 10, events: [{ sequence: 11 }, { sequence: 13 }] } },
    { topic: 'truck/stage/cook', batch: { since: 10, events: [{ sequence: 12 }] } },
  ])
  expect(marks.batches([done(14, 'cook')])).toMatchObject([{ batch: { since: 12 } }])
})

test('a commit that nobody wanted the events of counts as told', () => {
  const marks = new EventMarks('truck', 10)
  marks.pass([accepted(11), done(12, 'cook'), accepted(13)])
  expect(marks.sequence).toBe(13)
  expect(marks.marks()).toEqual([
    { topic: 'truck/order/accepted', sequence: 13 },
    { topic: 'truck/stage/cook', sequence: 12 },
  ])
  expect(marks.batches([accepted(14)])).toMatchObject([{ batch: { since: 13 } }])
})
