import { expect, test } from 'vitest'
import { renderAllDay, renderReport, renderWhatIf } from './render-report.ts'

test('what other replicas would bring is a row beside what is', () => {
  const before = { ordersPerHour: 360, waitSeconds: 95.25, bottleneck: 'cook' }
  const changes = [
    { stage: 'cook', replicas: 1 },
    { stage: 'prepare', replicas: -1 },
  ]
  const after = { ordersPerHour: 0, bottleneck: 'prepare' }
  expect(renderWhatIf({ changes, before, after })).toEqual([
    '                          orders/h    wait  slowest',
    'now                            360  95.3 s  cook',
    'with +1 cook, -1 prepare         0   never  prepare',
  ])
})

test('what is to be made is counted by stage, and what is late is named', () => {
  const allDay = {
    items: [
      { item: 'hotdog', portions: 3, stages: { ingredients: 1, cook: 3 } },
      { item: 'cone', portions: 1, stages: { ingredients: 1 } },
    ],
    unplanned: 1,
    orders: 4,
    late: 1,
    lateOrders: [{ number: 7, promisedAt: '2026-05-04T12:00:00.000Z', lateSeconds: 61 }],
    complete: true,
  }
  expect(renderAllDay(allDay)).toEqual([
    'to make  portions  ingredients  cook',
    'hotdog          3            1     3',
    'cone            1            1     0',
    '4 orders are open, 1 of them not read yet',
    '1 late:',
    '  order 7 by 61 s',
  ])
})

const REPORT = {
  day: '2026-05-04',
  timezone: 'Europe/Berlin',
  accepted: 3,
  served: 2,
  cancelled: 1,
  refused: 0,
  open: 0,
  balanced: true,
  late: 1,
  money: [{ revenue: { minor: 900, currency: 'EUR' }, refunds: { minor: 450, currency: 'EUR' } }],
  hours: [
    { at: '2026-05-04T10:00:00.000Z', accepted: 3, served: 2 },
    { at: '2026-05-04T11:00:00.000Z', accepted: 0, served: 0 },
  ],
  wait: { p50Ms: 11_000, p90Ms: 42_000 },
  promise: { count: 2, p50Ms: -500, p90Ms: 1_500, p90AbsMs: 1_500 },
  stages: [{ stage: 'cook', item: 'hotdog', count: 2, p50Ms: 6_000, p90Ms: 7_000 }],
  complete: true,
}

test('a day is its sum, its money, its waits, its hours and its stages', () => {
  expect(renderReport(REPORT)).toEqual([
    '2026-05-04 (Europe/Berlin)',
    '3 accepted = 2 served + 1 cancelled + 0 refused + 0 open',
    'revenue 9.00 EUR, refunds 4.50 EUR',
    'wait p50 11 s, p90 42 s; 1 late',
    'promised minus actual of 2 orders: p50 -0.50 s, p90 1.50 s, size p90 1.50 s',
    '',
    'hour (UTC)  accepted  served',
    '10:00              3       2',
    '',
    'stage  item    tasks     p50     p90',
    'cook   hotdog      2  6.00 s  7.00 s',
  ])
})

test('a day that does not add up, or was not read to its end, says so', () => {
  const lines = renderReport({ ...REPORT, accepted: 4, balanced: false, complete: false })
  expect(lines[1]).toBe('4 accepted = 2 served + 1 cancelled + 0 refused + 0 open: this does not add up')
  expect(lines.at(-1)).toBe('the day has more than one report reads: not all is in it')
})
