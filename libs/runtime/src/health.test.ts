import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ErrorCode } from './errors.ts'
import { type HealthOptions, startHealth } from './health.ts'
import { Counter, createRegistry } from './metrics.ts'

async function open(options: Partial<HealthOptions>): Promise<string> {
  const health = await startHealth({ host: '127.0.0.1', port: 'any', ready: () => true, ...options })
  onTestFinished(() => health.stop())
  return `http://127.0.0.1:${health.port}`
}

test('healthz answers while readyz follows the service', async () => {
  let ready = false
  const url = await open({ ready: () => ready })
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  ready = true
  expect((await fetch(`${url}/readyz?now`)).status).toBe(200)
})

test('metrics name the truck and the service of every sample', async () => {
  const metrics = createRegistry({ service: 'cook', truck: 'oslo', process: true })
  new Counter({ name: 'truck_tasks_total', help: 'Tasks.', registers: [metrics] }).inc(3)
  const url = await open({ metrics })
  const response = await fetch(`${url}/metrics`)
  expect(response.headers.get('content-type')).toContain('text/plain')
  const body = await response.text()
  expect(body).toContain('truck_tasks_total{service="cook",truck="oslo"} 3')
  expect(body).toContain('process_resident_memory_bytes{')
})

test('other paths and methods are refused', async () => {
  const url = await open({})
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  expect((await fetch(`${url}/`)).status).toBe(404)
  expect((await fetch(`${url}/healthz`, { method: 'POST' })).status).toBe(405)
})

test('a readiness check that throws is an answer of 500, not the end of the process', async () => {
  const url = await open({
    ready: () => {
      throw new Error('broken check')
    },
  })
  expect((await fetch(`${url}/readyz`)).status).toBe(500)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

test('port 0 opens nothing', async () => {
  const health = await startHealth({ host: '127.0.0.1', port: 0, ready: () => true })
  expect(health.port).toBe(0)
  await health.stop()
})

test('a taken port is named in the error', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port } = other.address() as AddressInfo
  await expect(startHealth({ host: '127.0.0.1', port, ready: () => true })).rejects.toMatchObject({
    code: ErrorCode.PORT_BUSY,
    message: `127.0.0.1:${port} is taken by another process; stop it or set TRUCK_HEALTH_PORT`,
  })
})

test('a host that is not here is a wrong setting', async () => {
  await expect(startHealth({ host: '203.0.113.1', port: 'any', ready: () => true })).rejects.toMatchObject({
    code: ErrorCode.BAD_SETTING,
  })
})

test('whoever takes all connections does not keep the machine from asking itself', async () => {
  const url = new URL(await open({}))
  const sockets = Array.from({ length: 100 }, () =>
    connect({ host: '127.0.0.1', port: Number(url.port), localAddress: '127.0.0.66' }).on('error', () => {}),
  )
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  const closed = (): number => sockets.filter(({ closed }) => closed).length
  for (const socket of sockets) socket.resume()
  await vi.waitFor(() => expect(closed()).toBe(36), 5_000)
  expect((await fetch(`${url}healthz`)).status).toBe(200)
  // Those that stay say nothing, and not for long.
  await vi.waitFor(() => expect(closed()).toBe(100), 10_000)
})

test('stop can be called again and frees the port', async () => {
  const health = await startHealth({ host: '127.0.0.1', port: 'any', ready: () => true })
  await Promise.all([health.stop(), health.stop()])
  await expect(fetch(`http://127.0.0.1:${health.port}/healthz`)).rejects.toThrow()
})
