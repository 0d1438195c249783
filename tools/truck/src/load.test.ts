import { afterEach, expect, test } from 'vitest'
import { GatewayApi } from './gateway-api.ts'
import { type LoadOptions, type LoadReport, runLoad } from './load.ts'
import { ToyGateway } from './toy-gateway.ts'

const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function load(gateway: ToyGateway, options: Partial<LoadOptions> = {}): Promise<LoadReport> {
  const api = new GatewayApi(await gateway.start())
  cleanups.push(
    () => gateway.stop(),
    () => api.close(),
  )
  return runLoad({
    api,
    orders: 50,
    inFlight: 10,
    ratePerSecond: null,
    items: ['hotdog'],
    patienceMs: 5_000,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...options,
  })
}

test('every order of a load is sent once and counted once', async () => {
  const gateway = new ToyGateway()
  const report = await load(gateway)
  expect(report).toMatchObject({ accepted: 50, served: 50, failed: 0, retried: 0, complete: true })
  expect(report.servedP50Ms).toBeGreaterThan(0)
  expect(gateway.orders).toBe(50)
})

test('an order that was turned away is sent again under the same key', async () => {
  const gateway = new ToyGateway()
  gateway.turnAway = 3
  const report = await load(gateway, { orders: 5 })
  expect(report).toMatchObject({ served: 5, retried: 3, failed: 0 })
  expect(gateway.orders).toBe(5)
})

test('an order that is refused is not sent again', async () => {
  const gateway = new ToyGateway()
  gateway.refuseWith = 400
  const report = await load(gateway, { orders: 5 })
  expect(report).toMatchObject({ accepted: 0, served: 0, failed: 5, retried: 0, firstFailure: 'no' })
  expect(report.complete).toBe(true)
})

test('a load whose orders are never served is given up', async () => {
  const gateway = new ToyGateway()
  gateway.serving = false
  const report = await load(gateway, { orders: 5, patienceMs: 200 })
  expect(report).toMatchObject({ accepted: 5, served: 0, complete: false })
})

test('a rate bounds how many orders a second are sent', async () => {
  const report = await load(new ToyGateway(), { orders: 11, ratePerSecond: 20 })
  expect(report.served).toBe(11)
  expect(report.seconds).toBeGreaterThan(0.45)
})

test('an interrupted load reports what it has', async () => {
  const gateway = new ToyGateway()
  gateway.serving = false
  const stop = new AbortController()
  const report = await load(gateway, {
    signal: stop.signal,
    onProgress: ({ accepted }) => {
      if (accepted === 10) stop.abort()
    },
  })
  expect(report).toMatchObject({ accepted: 10, served: 0, complete: false })
})
