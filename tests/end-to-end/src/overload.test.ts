import { measureOverload, measureSubscribers } from '@foodtruck/overload'
import { expect, test } from 'vitest'

const MB = 1024 * 1024
/** Of one service, while a subscriber takes nothing. */
const GROWTH_BYTES_MAX = 150 * MB

const quiet = (): void => {}

test('ten times what the stages can do: the accepted are served in time, the rest are told when to come back', {
  timeout: 60_000,
}, async () => {
  const report = await measureOverload({ seconds: 4, times: 10, openOrdersMax: 100 }, quiet)
  expect(report).toMatchObject({ lost: 0, countedTwice: 0, withRetryAfterPercent: 100, noAnswer: 0 })
  expect(report.refusedPerSecond).toBeGreaterThan(report.acceptedPerSecond)
  // The promise itself is measured on a quiet machine; here others may have the cores.
  expect(report.accepted.p99).toBeLessThan(2 * report.promisedMs)
  expect(report.rss.router.end - report.rss.router.early).toBeLessThan(50 * MB)
  expect(report.rss.gateway.end - report.rss.gateway.early).toBeLessThan(50 * MB)
})

test('who reads slowly, or not at all for a time, costs a bounded amount and misses nothing', {
  timeout: 120_000,
}, async () => {
  const { before, after, wrong } = await measureSubscribers({ orders: 4_000 }, quiet)
  expect(wrong).toEqual({ stopped: 0, slow: 0, readers: 0 })
  for (const service of ['router', 'bus', 'gateway'] as const) {
    expect(after[service] - before[service], service).toBeLessThan(GROWTH_BYTES_MAX)
  }
})
