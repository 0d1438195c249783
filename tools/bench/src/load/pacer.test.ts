import { expect, test } from 'vitest'
import { startPacer } from './pacer.ts'

test('ticks come when orders are due, from the start of the pacer on', async () => {
  const started = performance.now()
  const everyMs = 20
  const lates: number[] = []
  await new Promise<void>((resolve) => {
    const stop = startPacer(1000 / everyMs, () => {
      lates.push((performance.now() - started) % everyMs)
      if (lates.length < 30) return
      stop()
      resolve()
    })
  })
  // With a start of its own, the thread would be late by any part of a tick, each time the same.
  const sorted = lates.toSorted((a, b) => a - b)
  expect(sorted[5]).toBeLessThan(everyMs / 4)
})
