import { Outcome } from '@foodtruck/messages'
import { describe, expect, test } from 'vitest'
import type { Promise_ } from '../seen.ts'
import { cook, DONE, History } from './history.testing.ts'

const history = (): History => new History()
const acknowledged = (order: number, key = 'k1') =>
  ({ kind: 'acknowledged', client: 'c', key, order, token: 't' }) as const

test('finds nothing wrong with an order that goes its way', () => {
  const good = history().planned().dealer('cook-1', 'cook').task('cook-1').turn()
  good.ran('cook-1', 'cook', 1, 1).heard('cook-1', { results: [{ ...cook, outcome: Outcome.DONE }] })
  good.durable([DONE]).end().committed().turn()
  good.sent('cook-1', { acks: [cook] }).sent('client', { ended: [{ order: 1, status: 'served' }] })
  good.checker.see(acknowledged(1), 0)
  for (let sequence = 1; sequence <= 4; sequence++) {
    const kinds = ['OrderAccepted', 'OrderPlanned', 'StageDone', 'OrderServed'] as const
    const attempt = sequence === 2 || sequence === 3 ? 1 : 0
    const event = { sequence, kind: kinds[sequence - 1], order: 1, attempt }
    good.checker.see({ kind: 'event', follower: 'f', event } as never, 0)
  }
  expect(good.rest([], [['f', 4]]).checker.violation).toBeNull()
})

const BAD: readonly [promise: Promise_, what: string, make: () => History][] = [
  [
    'no-gap',
    'a number is skipped',
    () =>
      history()
        .accept(1)
        .durable([{ kind: 'OrderPlanned', sequence: 9 }]),
  ],
  ['one-order', 'a key makes two orders', () => history().accept(1, 'k').accept(2, 'k')],
  [
    'one-order',
    'a reply names the order of another key',
    () =>
      history()
        .accept(1)
        .heard('c', { submits: [{ request: 5, key: 'other' }] })
        .sent('c', { submitReplies: [{ request: 5, order: 1, token: 't', status: 'accepted' }] }),
  ],
  [
    'one-end',
    'an order ends twice',
    () => history().accept(1).end(1, 'OrderCancelled', 'cancelled').end(1, 'OrderRefused', 'refused'),
  ],
  ['one-end', 'an order is served with work left', () => history().planned().end()],
  [
    'one-end',
    'an acknowledged order is open at rest',
    () => {
      const bad = history().accept(1)
      bad.checker.see(acknowledged(1), 0)
      return bad.rest()
    },
  ],
  [
    'one-end',
    'an acknowledged order is not in the log',
    () => {
      const bad = history()
      bad.checker.see(acknowledged(7), 0)
      return bad.rest()
    },
  ],
  [
    'counts-once',
    'a step is done twice',
    () => history().planned().ran('cook-1', 'cook', 1, 1).durable([DONE, DONE]),
  ],
  [
    'counts-once',
    'an earlier attempt counts',
    () =>
      history()
        .planned()
        .ran('cook-1', 'cook', 1, 1)
        .durable([{ kind: 'TaskRedelivered', ...cook, attempt: 2 }, DONE]),
  ],
  [
    'counts-once',
    'an attempt is given twice',
    () =>
      history()
        .planned()
        .durable([{ kind: 'TaskRedelivered', ...cook }]),
  ],
  [
    'counts-once',
    'something happens to an order that ended',
    () =>
      history()
        .planned()
        .end(1, 'OrderCancelled', 'cancelled')
        .durable([{ kind: 'TaskRedelivered', ...cook, attempt: 2 }]),
  ],
  ['real-result', 'what nobody worked counts as done', () => history().planned().durable([DONE])],
  [
    'write-ahead',
    'a reply comes before the commit',
    () =>
      history()
        .heard('c', { submits: [{ request: 5, key: 'k1' }] })
        .sent('c', { submitReplies: [{ request: 5, order: 1, token: 't', status: 'accepted' }] }),
  ],
  [
    'write-ahead',
    'an end is told before the commit',
    () =>
      history()
        .accept(1)
        .sent('c', { ended: [{ order: 1, status: 'served' }] }),
  ],
  [
    'write-ahead',
    'a result is acknowledged before the commit',
    () =>
      history()
        .planned()
        .heard('cook-1', { results: [{ ...cook, outcome: Outcome.DONE }] })
        .sent('cook-1', { acks: [cook] }),
  ],
  [
    'write-ahead',
    'a task goes out before its cause is on disk',
    () => history().accept(1).dealer('cook-1', 'cook').task('cook-1'),
  ],
  [
    'write-ahead',
    'an attempt goes out before it is on disk',
    () => history().planned().dealer('cook-1', 'cook').task('cook-1', 1, 2),
  ],
  [
    'write-ahead',
    'an answer shows an end that is not on disk',
    () =>
      history()
        .accept(1)
        .sent('c', { answers: [{ request: 1, order: { number: 1, status: 'served', endedAtMs: 5 } }] }),
  ],
  [
    'write-ahead',
    'a cancelling is confirmed before the commit',
    () =>
      history()
        .accept(1)
        .heard('c', { commands: [{ request: 2, cancel: { order: 1 } }] })
        .sent('c', { answers: [{ request: 2, done: {} }] }),
  ],
  [
    'write-ahead',
    'the bus tells of an event that is not on disk',
    () => {
      const bad = history().accept(1)
      bad.checker.see({ kind: 'bus-heartbeat', sequence: 2 }, 0)
      return bad
    },
  ],
  [
    'every-event',
    'a batch hides an event of its topic',
    () => {
      const bad = history().accept(1).accept(2)
      const events = [{ sequence: 2, kind: 'OrderAccepted', order: 2 }]
      bad.checker.see(
        { kind: 'published', topic: 'truck/order/accepted', batch: { since: 0, events } } as never,
        0,
      )
      return bad
    },
  ],
  ['every-event', 'a follower misses an event', () => history().accept(1).accept(2).event(2)],
  ['every-event', 'a follower gets an event twice', () => history().accept(1).event(1).event(1)],
  [
    'every-event',
    'a follower ends before the log',
    () =>
      history()
        .accept(1)
        .end(1, 'OrderRefused', 'refused')
        .rest([], [['f', 1]]),
  ],
  [
    'credit',
    'a dealer gets more than its window',
    () => history().planned(1).planned(2).dealer('cook-1', 'cook', 1).task('cook-1', 1).task('cook-1', 2),
  ],
  ['credit', 'a stranger gets a task', () => history().planned().task('cook-9')],
  [
    'one-lease',
    'an attempt goes to two dealers',
    () => history().planned().dealer('cook-1', 'cook').dealer('cook-2', 'cook').task('cook-1').task('cook-2'),
  ],
  ['one-lease', 'an attempt is worked by two', () => history().ran('cook-1', 'cook').ran('cook-2', 'cook')],
  [
    'keeps-lease',
    'a task is taken from who named it',
    () => {
      const bad = history()
      bad.checker.see({ kind: 'recovered', openOrders: [], lastSequence: 0, clockMs: 0 }, 0)
      bad.planned().dealer('cook-1', 'cook').task('cook-1')
      bad.nowMs = 900
      bad.heard('cook-1', { heartbeat: { window: 1, held: [cook] } })
      bad.nowMs = 1_200
      return bad.durable([{ kind: 'TaskRedelivered', ...cook, attempt: 2 }])
    },
  ],
  [
    'right-task',
    'a task carries another payload',
    () =>
      history()
        .planned()
        .dealer('cook-1', 'cook')
        .sent('cook-1', { tasks: [{ ...cook, payload: Buffer.from('soup') }] }),
  ],
  [
    'right-task',
    'a task goes to another stage',
    () => history().planned().dealer('grill-1', 'grill').task('grill-1'),
  ],
  [
    'right-task',
    'a task of an ended order goes out',
    () => history().planned().dealer('cook-1', 'cook').end(1, 'OrderCancelled', 'cancelled').task('cook-1'),
  ],
  [
    'in-order',
    'the younger of two orders is first',
    () => history().planned(1).planned(2).dealer('cook-1', 'cook').task('cook-1', 2).turn(),
  ],
  [
    'no-starvation',
    'a task waits beside a dealer with credit',
    () => history().planned().dealer('cook-1', 'cook').turn().turn(300),
  ],
  [
    'alone',
    'a suspect goes to a busy dealer',
    () =>
      history()
        .planned(1)
        .planned(2)
        .durable([{ kind: 'TaskRedelivered', ...cook, order: 2, attempt: 2, extra: { losses: 2 } }])
        .committed()
        .dealer('cook-1', 'cook', 4)
        .task('cook-1', 1)
        .task('cook-1', 2, 2),
  ],
  [
    'recovery',
    'a restart finds less than the log says',
    () => {
      const bad = history().accept(1)
      bad.checker.see({ kind: 'recovered', openOrders: [], lastSequence: 1, clockMs: 0 }, 0)
      return bad
    },
  ],
  [
    'told',
    'a customer is told another end',
    () => {
      const bad = history().accept(1).end(1, 'OrderRefused', 'refused')
      bad.checker.see({ kind: 'told', client: 'c', order: 1, status: 'served' }, 0)
      return bad
    },
  ],
  [
    'told',
    'a customer is told twice',
    () => {
      const bad = history().accept(1).end(1, 'OrderRefused', 'refused')
      for (let times = 0; times < 2; times++)
        bad.checker.see({ kind: 'told', client: 'c', order: 1, status: 'refused' }, 0)
      return bad
    },
  ],
  [
    'nothing-left',
    'a task is leased at rest',
    () => history().rest([{ stage: 'cook', waiting: 0, working: 1, parked: 0 }]),
  ],
]

describe('finds a history in which', () => {
  test.each(BAD)('%s: %s', (promise, _what, make) => {
    expect(make().broken).toBe(promise)
  })
})
