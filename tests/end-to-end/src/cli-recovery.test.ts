import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const ORDERS = 300
const RECOVERY_MS_MAX = 30_000

async function auditOf(data: string): Promise<Record<string, number | boolean>> {
  const { stdout } = await truck(['audit', '--json'], { TRUCK_DATA: data })
  return JSON.parse(stdout) as Record<string, number | boolean>
}

/** Orders that stay open for a while: each stage takes about a second. */
const SLOW = { TRUCK_TIME_SCALE: '4' }

async function sendOrders(url: string, count: number): Promise<void> {
  const codes = await Promise.all(
    Array.from({ length: count }, () =>
      fetch(`${url}/api/orders`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ items: [{ item: 'hotdog', quantity: 1 }] }),
      }).then(({ status }) => status),
    ),
  )
  expect(codes).toEqual(Array(count).fill(202))
}

async function servedIn(data: string, orders: number): Promise<void> {
  await vi.waitFor(
    async () => expect(await auditOf(data)).toMatchObject({ accepted: orders, served: orders, open: 0 }),
    { timeout: RECOVERY_MS_MAX, interval: 250 },
  )
  expect(await auditOf(data)).toMatchObject({ balanced: true, countedTwice: 0, sequenceGaps: 0 })
}

test('a truck that closes with open orders serves them after the next start', {
  timeout: 60_000,
}, async () => {
  const data = cleanups.folder()
  const first = await cleanups.truck(data, { TRUCK_TIME_SCALE: '2', TRUCK_CONCURRENCY: '2' })
  await sendOrders(first.url, 20)
  expect((await first.running.end('SIGTERM')).code).toBe(0)
  const between = await auditOf(data)
  expect(between).toMatchObject({ accepted: 20, balanced: true })
  expect(between.open).toBeGreaterThan(0)
  await cleanups.truck(data)
  await servedIn(data, 20)
})

test('a truck that is killed under load loses no accepted order', { timeout: 60_000 }, async () => {
  const data = cleanups.folder()
  const first = await cleanups.truck(data, SLOW)
  await sendOrders(first.url, ORDERS)
  await first.running.end('SIGKILL')
  expect(await auditOf(data)).toMatchObject({ accepted: ORDERS, balanced: true })
  await cleanups.truck(data)
  await servedIn(data, ORDERS)
})

test('a router of its own that is killed under load loses no order', { timeout: 60_000 }, async () => {
  const data = cleanups.folder()
  const settings = {
    TRUCK_DATA: data,
    TRUCK_TIME_SCALE: '20',
    TRUCK_HTTP_PORT: '0',
    TRUCK_CONCURRENCY: '200',
  }
  const start = (service: string): RunningProcess => {
    const running = new RunningProcess(`services/${service}/src/main.ts`, [], settings)
    cleanups.add(() => running.end('SIGKILL'))
    return running
  }
  start('bus')
  const router = start('router')
  await router.output(/the router is ready/)
  for (const service of ['pantry', 'order', 'ingredients', 'cook', 'prepare']) start(service)
  const [, url = ''] = await start('gateway').output(/"url":"(http:[^"]+)"/)
  await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 10_000 })
  await sendOrders(url, ORDERS)
  await router.end('SIGKILL')
  start('router')
  await servedIn(data, ORDERS)
})
