import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Cleanups, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const READY_MS_MAX = 5_000

async function auditOf(data: string): Promise<Record<string, number | boolean>> {
  const { stdout } = await truck(['audit', '--json'], { TRUCK_DATA: data })
  return JSON.parse(stdout) as Record<string, number | boolean>
}

test('a truck is open within 5 s, says how to order, and closes on SIGTERM with exit code 0', async () => {
  const data = cleanups.folder()
  const startedAt = performance.now()
  const { running, url } = await cleanups.truck(data)
  expect(performance.now() - startedAt).toBeLessThan(READY_MS_MAX)
  const ordered = await truck(['order', 'hotdog', '--watch', '--url', url])
  expect(ordered.code).toBe(0)
  const { code, stdout, stderr } = await running.end('SIGTERM')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain(`npx truck order hotdog ice-cream --watch --url ${url}`)
})

test('two trucks side by side keep their orders apart', async () => {
  const [one, two] = [cleanups.folder(), cleanups.folder()]
  const [first, second] = await Promise.all([cleanups.truck(one), cleanups.truck(two)])
  const orders = await Promise.all([
    truck(['order', 'hotdog', '--watch', '--url', first.url]),
    truck(['order', 'ice-cream', '--watch', '--url', second.url]),
    truck(['order', 'fries', '--watch', '--url', second.url]),
  ])
  expect(orders.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(await auditOf(one)).toMatchObject({ accepted: 1, served: 1 })
  expect(await auditOf(two)).toMatchObject({ accepted: 2, served: 2 })
})

test('replicas of a stage share its work', async () => {
  const { url } = await cleanups.truck(cleanups.folder(), {}, ['--replicas', 'cook=3'])
  await truck(['load', '--orders', '60', '--in-flight', '60', '--items', 'hotdog', '--url', url])
  const { stdout } = await truck(['stages', '--json', '--url', url])
  const { stages } = JSON.parse(stdout) as { stages: { stage: string; workers: { done: number }[] }[] }
  const cooks = stages.find(({ stage }) => stage === 'cook')?.workers ?? []
  expect(cooks).toHaveLength(3)
  expect(cooks.every(({ done }) => done > 0)).toBe(true)
})

test('customers keep ordering if they are let in', async () => {
  const data = cleanups.folder()
  const { running, url } = await cleanups.truck(data, { TRUCK_ORDER_EVERY_MS: '20' }, ['--customers'])
  const { code } = await truck(['load', '--orders', '20', '--in-flight', '2', '--url', url])
  expect(code).toBe(0)
  expect((await running.end('SIGTERM')).code).toBe(0)
  const audit = await auditOf(data)
  expect(audit.balanced).toBe(true)
  expect(audit.accepted).toBeGreaterThan(20)
})

test('a truck on the folder of another is refused in one line', async () => {
  const data = cleanups.folder()
  const { url } = await cleanups.truck(data)
  const second = await truck(['start'], { TRUCK_DATA: data, TRUCK_HTTP_PORT: '0' })
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(/^truck: TRUCK_ERR_DATA_IN_USE: .*\n$/)
  expect((await truck(['order', 'hotdog', '--watch', '--url', url])).code).toBe(0)
})

test('a busy port is one line', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const settings = { TRUCK_DATA: cleanups.folder(), TRUCK_HTTP_PORT: new URL(url).port }
  const second = await truck(['start'], settings)
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(/^truck: TRUCK_ERR_PORT_BUSY: .*TRUCK_HTTP_PORT.*\n$/)
})

test('a folder that cannot be written is one line', async () => {
  const { code, stderr } = await truck(['start'], { TRUCK_DATA: '/dev/null/truck', TRUCK_HTTP_PORT: '0' })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^truck: TRUCK_ERR_DATA_UNWRITABLE: .*\/dev\/null\/truck.*\n$/)
})

test('all wrong settings of all services are told in one line', async () => {
  const settings = { TRUCK_HTTP_PORT: '99999', TRUCK_TIME_SCALE: '0', TRUCK_ORDER_EVERY_MS: 'often' }
  const { code, stderr } = await truck(['start'], { TRUCK_DATA: cleanups.folder(), ...settings })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^truck: TRUCK_ERR_BAD_SETTING: .*\n$/)
  for (const name of Object.keys(settings)) expect(stderr).toContain(name)
})

test('a wrong menu is one line that names the line of the file', async () => {
  const data = cleanups.folder()
  const menu = join(data, 'menu.yaml')
  writeFileSync(menu, 'currency: EUR\nplanning: { stage: order, seconds: never }\n')
  const { code, stderr } = await truck(['start'], {
    TRUCK_DATA: data,
    TRUCK_MENU: menu,
    TRUCK_HTTP_PORT: '0',
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^truck: TRUCK_ERR_BAD_MENU: .*menu\.yaml:2.*\n$/)
})
