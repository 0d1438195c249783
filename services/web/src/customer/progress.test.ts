import { expect, it } from 'vitest'
import type { Order } from '../api-types.ts'
import { clock } from '../words.ts'
import { groupsOf, stepsOf, tell, whereText } from './progress.ts'

const AT = '2026-05-04T12:00:00.000Z'
const NOW_MS = Date.parse(AT) + 60_000
const later = (seconds: number): string => new Date(Date.parse(AT) + seconds * 1_000).toISOString()

function order(over: Partial<Order> = {}): Order {
  return {
    id: '7-0123456789ab',
    number: 7,
    status: 'working',
    items: [{ item: 'hotdog', quantity: 1 }],
    acceptedAt: AT,
    promisedAt: later(600),
    estimate: later(590),
    steps: [
      { stage: 'order', state: 'done' },
      { stage: 'prepare', state: 'later' },
    ],
    tickets: [
      {
        ticket: 1,
        label: 'hotdog',
        steps: [
          { stage: 'ingredients', state: 'done' },
          { stage: 'cook', state: 'working' },
        ],
      },
    ],
    ...over,
  }
}

it('tells when an order will be ready, and that it will be late', () => {
  expect(tell(order(), NOW_MS)).toMatchObject({ tone: 'info', head: `Ready at about ${clock(later(590))}` })
  const late = tell(order({ estimate: later(900) }), NOW_MS)
  expect(late.tone).toBe('warn')
  expect(late.detail).toContain(clock(later(600)))
  expect(tell(order(), Date.parse(later(580))).head).toBe('Ready any moment')
})

it('tells why an order waits', () => {
  const stopped = order({
    tickets: [
      {
        ticket: 1,
        label: 'hotdog',
        steps: [{ stage: 'ingredients', state: 'parked', message: 'the grill smokes' }],
      },
    ],
  })
  expect(tell(stopped, NOW_MS)).toEqual({
    tone: 'warn',
    head: 'One moment',
    detail: 'the grill smokes. The chef is on it.',
  })
})

it('says what has run out as people do', () => {
  const steps = [{ stage: 'ingredients', state: 'parked', message: 'ice-cream: 120 wanted, 0 left' }]
  expect(tell(order({ tickets: [{ ticket: 1, label: 'ice-cream', steps }] }), NOW_MS).detail).toBe(
    'We have run out of ice cream. The chef is on it.',
  )
})

it('shows portions that are alike and equally far as one', () => {
  const step = (state: string) => [{ stage: 'cook', state }]
  const many = order({
    items: [
      { item: 'fries', quantity: 3 },
      { item: 'fries', quantity: 1, note: 'crisp' },
    ],
    tickets: ['done', 'done', 'working', 'done'].map((state, at) => ({
      ticket: at + 1,
      label: 'fries',
      steps: step(state),
    })),
  })
  expect(groupsOf(many).map(({ count, line }) => [count, line?.note])).toEqual([
    [2, undefined],
    [1, undefined],
    [1, 'crisp'],
  ])
})

it('tells how an order ended, by whom, and what comes back', () => {
  const refused = order({
    status: 'refused',
    endedAt: later(90),
    message: 'no sausages today',
    author: 'chef',
    refund: { minor: 450, currency: 'EUR' },
  })
  expect(tell(refused, NOW_MS).detail).toMatch(/no sausages today \(chef\)\. You get .*4.50.* back\./)
  expect(tell(order({ status: 'served', endedAt: later(120) }), NOW_MS)).toMatchObject({ tone: 'good' })
})

it('says where each portion is', () => {
  const working = order()
  expect(whereText(stepsOf(working, working.tickets[0]), working)).toBe('On the grill')
  const through = order({
    tickets: [{ ticket: 1, label: 'hotdog', steps: [{ stage: 'cook', state: 'done' }] }],
  })
  expect(whereText(stepsOf(through, through.tickets[0]), through)).toBe('Waits for the rest')
})
