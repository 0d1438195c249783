import { expect, test } from 'vitest'
import { ClosedLoop } from './closed-loop.ts'

const PLAN = { kind: 'closed', inFlight: 7, seconds: 1, warmUpSeconds: 1 } as const

/** A loop whose clock goes on by `msPerOrder` with each order that is served. */
function loopWith(msPerOrder: number) {
  const out: number[] = []
  const sent: number[] = []
  let now = 0
  let inFlightMax = 0
  const loop = new ClosedLoop({
    plan: PLAN,
    firstIndex: 100,
    send: (index) => {
      sent.push(index)
      out.push(index)
      inFlightMax = Math.max(inFlightMax, out.length)
    },
    onProgress: () => {},
    now: () => now,
  })
  const result = loop.run()
  const serveAll = (): void => {
    for (let index = out.shift(); index !== undefined; index = out.shift()) {
      now += msPerOrder
      loop.served(index)
    }
  }
  return { loop, result, serveAll, sent, inFlightMax: () => inFlightMax }
}

test('never more than the plan says are in flight, and numbers follow each other', async () => {
  const { result, serveAll, sent, inFlightMax } = loopWith(10)
  serveAll()
  expect((await result).orders).toBe(sent.length)
  expect(inFlightMax()).toBe(7)
  expect(sent).toEqual(Array.from(sent, (_, index) => 100 + index))
})

test('only the window counts: warm-up and what is left at the end do not', async () => {
  const { result, serveAll } = loopWith(10)
  serveAll()
  const { orders, ordersPerSecond, measured } = await result
  expect(ordersPerSecond).toBe(100)
  expect(measured).toBe(100)
  // A second of warm-up, a second of the window, and what was in flight then.
  expect(orders).toBe(206)
})

test('a window is at least one turn of all that are in flight', async () => {
  const { result, serveAll } = loopWith(500)
  serveAll()
  const { ordersPerSecond, p50Ms } = await result
  expect(ordersPerSecond).toBe(2)
  expect(p50Ms).toBe(3_500)
})

test('an order that is served twice is an error', () => {
  const { loop } = loopWith(1)
  loop.served(100)
  expect(() => loop.served(100)).toThrow(/twice/)
  expect(() => loop.served(999)).toThrow(/never sent/)
})

test('a lost order ends the window', async () => {
  const { loop, result } = loopWith(1)
  loop.fail(new Error('order 1 was refused'))
  await expect(result).rejects.toThrow('refused')
})
