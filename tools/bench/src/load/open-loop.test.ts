import { expect, test } from 'vitest'
import { OpenLoop, OUTSTANDING_MAX } from './open-loop.ts'

/** A loop at 100 orders/s whose clock and ticks are the test's. */
function loopAt(perSecond: number) {
  const sent: number[] = []
  let now = 0
  let tick = (): void => {}
  let pacing = true
  const loop = new OpenLoop({
    plan: { kind: 'open', perSecond, seconds: 1, warmUpSeconds: 1 },
    firstIndex: 0,
    send: (index) => sent.push(index),
    onProgress: () => {},
    now: () => now,
    pacer: (_rate, onTick) => {
      tick = onTick
      return () => {
        pacing = false
      }
    },
  })
  const result = loop.run()
  return {
    loop,
    result,
    sent,
    pacing: () => pacing,
    at: (ms: number) => {
      now = ms
      tick()
    },
    clock: (ms: number) => {
      now = ms
    },
  }
}

test('orders come at their rate, whether or not any is served', async () => {
  const { loop, result, sent, at, pacing } = loopAt(100)
  for (let ms = 0; ms <= 2_000; ms += 10) at(ms)
  expect(sent).toHaveLength(200)
  expect(pacing()).toBe(false)
  for (const index of sent) loop.served(index)
  expect(await result).toMatchObject({ orders: 200, measured: 100, keptUp: false })
})

test('a latency counts from when the order was due, even if a stall sent it later', async () => {
  const { loop, result, sent, at, clock } = loopAt(100)
  at(1_000)
  for (const index of sent.splice(0)) loop.served(index)
  // Nothing runs for 900 ms; everybody who came meanwhile waited.
  at(1_900)
  clock(1_905)
  for (const index of sent.splice(0)) loop.served(index)
  for (let ms = 1_910; ms <= 2_000; ms += 10) {
    at(ms)
    for (const index of sent.splice(0)) loop.served(index)
  }
  const { maxMs, p50Ms, keptUp } = await result
  expect(maxMs).toBe(895)
  expect(p50Ms).toBeGreaterThan(300)
  expect(keptUp).toBe(true)
})

test('whoever falls behind too far is sent nothing more', async () => {
  const { loop, result, sent, at } = loopAt(100_000)
  at(1_999)
  expect(sent).toHaveLength(OUTSTANDING_MAX)
  for (const index of sent) loop.served(index)
  expect(await result).toMatchObject({ orders: OUTSTANDING_MAX, keptUp: false })
})
