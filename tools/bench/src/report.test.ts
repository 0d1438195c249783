import { expect, test } from 'vitest'
import { growthOf, renderReport, summarize } from './report.ts'
import type { Round } from './round.ts'

function roundAt(ordersPerSecond: number, heapGrowthMb = 0): Round {
  return {
    load: { orders: 1_000, seconds: 1_000 / ordersPerSecond, ordersPerSecond, p50Ms: 5, p99Ms: 9 },
    processes: [
      { name: 'router', cpuUsPerOrder: 20, peakMb: 200, rssGrowthMb: 2, heapGrowthMb },
      { name: 'cook', cpuUsPerOrder: 5.5, peakMb: 90, rssGrowthMb: 0, heapGrowthMb: 0 },
    ],
  }
}

test('a summary is the median round, with its spread', () => {
  const summary = summarize('truck', 2_000, [roundAt(100), roundAt(300), roundAt(200)])
  expect(summary).toMatchObject({
    name: 'truck',
    ordersPerSecond: 200,
    ordersPerSecondMin: 100,
    ordersPerSecondMax: 300,
    p50Ms: 5,
    p99Ms: 9,
    cpuUsPerOrder: 25.5,
    peakMb: 200,
  })
})

test('the growth of memory is that of the worst round', () => {
  expect(growthOf('router', [roundAt(1, 0.5), roundAt(1, 3), roundAt(1, 1)])?.heapGrowthMb).toBe(3)
  expect(growthOf('router', [])).toBeNull()
})

test('a report has a row for each contestant, and the ratio', () => {
  const text = renderReport({
    node: '26.0.0',
    cpus: 2,
    orders: 1_000,
    inFlight: 2_000,
    truckOverTalk: 3.5,
    contestants: [summarize('truck', 2_000, [roundAt(200)])],
    memory: growthOf('router', [roundAt(200, 1)]),
  })
  expect(text).toContain('truck                        200         200–200     5.00     9.00')
  expect(text).toContain('truck / talk: 3.50 times')
  expect(text).toContain('heap +1.0 MB')
})
