import { expect, test } from 'vitest'
import { Clock, machineMs } from './clock.ts'

test('works for the seconds of the talk, scaled, and never shorter', async () => {
  const startedMs = machineMs()
  await new Clock(1_000).work(20, new AbortController().signal)
  expect(machineMs() - startedMs).toBeGreaterThanOrEqual(20)
})

test('makes a late timer good by the works after it', async () => {
  const clock = new Clock(1_000)
  const { signal } = new AbortController()
  const startedMs = machineMs()
  const late = clock.work(10, signal)
  // The process is busy well past the end of the first work.
  while (machineMs() - startedMs < 40);
  await late
  // At least 30 ms late: the next 20 are made good already, so no timer is waited for.
  const next = clock.work(20, signal).then(() => 'worked')
  const later = new Promise((resolve) => setImmediate(() => resolve('a turn of the event loop')))
  expect(await Promise.race([next, later])).toBe('worked')
})

test('stops working when it is told to', async () => {
  const stopping = new AbortController()
  const work = new Clock(1).work(3_600, stopping.signal)
  stopping.abort()
  await expect(work).rejects.toThrow('aborted')
})
