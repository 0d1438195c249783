import { afterEach, expect, test } from 'vitest'
import { Cleanups, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

/** A hot dog is cooked in 150 ms: what the machine adds counts little. */
const SCALED = { TRUCK_TIME_SCALE: '40', TRUCK_CONCURRENCY: '1', TRUCK_PANTRY: 'none' }
const ORDERS = 60
/** The forecast of orders an hour may differ by so much from what was served. */
const TOLERANCE = 0.25

/** A rush of hot dogs through a truck. */
async function rush(cooks: number): Promise<string> {
  const { url } = await cleanups.truck(cleanups.folder(), SCALED, ['--replicas', `cook=${cooks}`])
  const load = ['load', '--orders', String(ORDERS), '--in-flight', String(ORDERS), '--items', 'hotdog']
  expect((await truck([...load, '--url', url])).code).toBe(0)
  return url
}

/** Orders an hour by the journal: from the first acceptance to the last end. */
async function servedPerHour(url: string): Promise<number> {
  const { orders } = (await (await fetch(`${url}/api/orders?limit=100`)).json()) as {
    orders: { acceptedAt: string; endedAt: string }[]
  }
  expect(orders).toHaveLength(ORDERS)
  const begun = Math.min(...orders.map(({ acceptedAt }) => Date.parse(acceptedAt)))
  const ended = Math.max(...orders.map(({ endedAt }) => Date.parse(endedAt)))
  return (orders.length / (ended - begun)) * 3_600_000
}

test('what a second cook would bring is what a second cook brings', async () => {
  const one = await rush(1)
  const { stdout, code } = await truck(['what-if', '--cooks', '+1', '--json', '--url', one])
  expect(code).toBe(0)
  const { before, after } = JSON.parse(stdout)
  const two = await rush(2)
  const [realOne, realTwo] = [await servedPerHour(one), await servedPerHour(two)]
  expect(before.bottleneck).toBe('cook')
  expect(realTwo).toBeGreaterThan(realOne * 1.4)
  expect(Math.abs(before.ordersPerHour / realOne - 1)).toBeLessThan(TOLERANCE)
  expect(Math.abs(after.ordersPerHour / realTwo - 1)).toBeLessThan(TOLERANCE)
}, 120_000)

test('each order is promised a time, and the day is reported', async () => {
  const data = cleanups.folder()
  const { url } = await cleanups.truck(data, { ...SCALED, TRUCK_TIME_SCALE: '1000' })
  const run = (...args: string[]) => truck([...args, '--url', url])
  expect((await run('order', 'hotdog:2', '--watch')).code).toBe(0)
  expect((await run('order', 'fries', '--watch')).code).toBe(0)
  const { id } = JSON.parse((await run('order', 'hotdog', '--json')).stdout)
  expect(JSON.parse((await run('order-status', id, '--json')).stdout)).toHaveProperty('promisedAt')
  expect((await run('watch', id)).code).toBe(0)

  const report = await run('report', '--day')
  expect(report).toMatchObject({ code: 0, stderr: '' })
  expect(report.stdout).toContain(
    '3 accepted = 3 served + 0 cancelled + 0 refused + 0 open\nrevenue 17.00 EUR',
  )
  expect(report.stdout).toMatch(/promised minus actual of 3 orders: p50 /)
  expect(report.stdout).toMatch(/^cook +hotdog +3 +/m)
  expect(report.stdout).toMatch(/^cook +fries +1 +/m)
  const table = await run('report', '--csv')
  expect(table.stdout).toMatch(/^\d{4}-\d\d-\d\d,orders,,served,3\r$/m)
  expect((await run('all-day')).stdout).toBe('nothing is to be made\n0 orders are open\n')
  expect((await run('what-if', '--cooks', '+1')).stdout).toMatch(/^with \+1 cook +[\d.]+ +[\d.]+ s +\w+$/m)

  const wrong = [
    await run('report', '--day', '2026-02-30'),
    await run('what-if', '--stage', 'oven=+1'),
    await run('what-if', '--cooks', 'many'),
    await run('what-if'),
    await run('report', '--csv', '--json'),
  ]
  expect(wrong.map(({ code }) => code)).toEqual([1, 1, 2, 2, 2])
  expect(wrong[0]!.stderr).toContain('day must be a day')
  expect(wrong[1]!.stderr).toContain('oven is no stage')
}, 120_000)
