import { expect, test } from 'vitest'
import type { LoadReport } from './load.ts'
import { renderProgress, renderReport } from './render-load.ts'

const REPORT: LoadReport = {
  orders: 10,
  accepted: 10,
  served: 8,
  cancelled: 0,
  refused: 0,
  failed: 0,
  retried: 3,
  seconds: 2,
  ordersPerSecond: 4,
  acceptedP50Ms: 1.25,
  acceptedP99Ms: 9,
  servedP50Ms: null,
  servedP99Ms: null,
  firstFailure: '',
  complete: false,
}

test('the bar shows the share of orders that ended', () => {
  expect(renderProgress(REPORT)).toEqual([
    '████████████████████████░░░░░░  80 %  8 of 10 orders, 2 open, 3 retried',
  ])
})

test('a load that was given up says how many orders are left', () => {
  expect(renderReport(REPORT)).toEqual([
    '8 of 10 orders served in 2.0 s: 4.0 orders/s',
    'submit to accepted  p50 1.3 ms  p99 9.0 ms',
    'submit to served    p50 –  p99 –',
    'cancelled 0, refused 0, failed 0, tries repeated 3',
    'given up with 2 orders not ended or not sent',
  ])
})
