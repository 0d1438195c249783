import { expect, test } from 'vitest'
import { Latencies } from './latency.ts'

test('percentiles of more samples than there was room for at first', () => {
  const latencies = new Latencies()
  for (let ms = 5_000; ms > 0; ms -= 1) latencies.add(ms)
  expect(latencies.percentile(0.5)).toBe(2_501)
  expect(latencies.percentile(0.99)).toBe(4_951)
})

test('no samples have no percentile', () => {
  expect(new Latencies().percentile(0.5)).toBeNull()
})
