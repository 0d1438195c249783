import { expect, test } from 'vitest'
import { ClosedLoop } from './closed-loop.ts'

test('never more than the plan says are in flight, and each is sent once', async () => {
  const out: number[] = []
  let inFlightMax = 0
  const sent: number[] = []
  const loop = new ClosedLoop({
    plan: { orders: 100, inFlight: 7 },
    send: (index) => {
      sent.push(index)
      out.push(index)
      inFlightMax = Math.max(inFlightMax, out.length)
    },
    onProgress: () => {},
  })
  const result = loop.run()
  while (out.length > 0) loop.served(out.shift() as number)
  expect(await result).toMatchObject({ orders: 100 })
  expect(inFlightMax).toBe(7)
  expect(sent).toEqual(Array.from({ length: 100 }, (_, index) => index))
})

test('an order that is served twice is an error', () => {
  const loop = new ClosedLoop({ plan: { orders: 2, inFlight: 2 }, send: () => {}, onProgress: () => {} })
  void loop.run()
  loop.served(0)
  expect(() => loop.served(0)).toThrow(/twice/)
})

test('a lost order ends the window', async () => {
  const loop = new ClosedLoop({ plan: { orders: 2, inFlight: 2 }, send: () => {}, onProgress: () => {} })
  const result = loop.run()
  loop.fail(new Error('order 1 was refused'))
  await expect(result).rejects.toThrow('refused')
})
