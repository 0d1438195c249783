import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createLogger, ErrorCode, isTraceparent, readSettings } from '@foodtruck/runtime'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startCustomers } from './customers.ts'
import { awaitMeal, type PurchaseOptions, placeOrder } from './purchase.ts'
import { customersSettings } from './settings.ts'

const ORDER = { items: [{ item: 'hotdog', quantity: 2 }], name: 'Ada' }
const PLACED = { id: '7-9f3ac2d17b60', number: 7, status: 'accepted' }

interface Seen {
  path: string
  key: string
  traceparent: string
  body: string
}

type Answer = (response: ServerResponse, seen: Seen, count: number) => void

/** A gateway on a real port that answers as told and remembers what it was asked. */
async function gateway(answer: Answer): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { 'idempotency-key': key, traceparent } = request.headers
    const one = {
      path: `${request.method} ${request.url}`,
      key: String(key),
      traceparent: String(traceparent),
      body: await text(request),
    }
    seen.push(one)
    answer(response, one, seen.length)
  }
  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

function accept(response: ServerResponse): void {
  response.writeHead(202).end(JSON.stringify(PLACED))
}

function options(url: string, signal = new AbortController().signal): PurchaseOptions {
  return { gateway: url, signal, backOffMs: 1 }
}

test('an order is posted with a key and a trace', async () => {
  const { url, seen } = await gateway(accept)
  expect(await placeOrder(ORDER, options(url))).toEqual(PLACED)
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({ path: 'POST /api/orders', body: JSON.stringify(ORDER) })
  expect(seen[0]?.key).toMatch(/^[0-9a-f]{32}$/)
  expect(isTraceparent(seen[0]?.traceparent ?? '')).toBe(true)
})

test('a customer who is turned away comes back with the same key', async () => {
  const { url, seen } = await gateway((response, _seen, count) => {
    if (count === 1) response.writeHead(503).end()
    else if (count === 2) response.writeHead(429, { 'retry-after': '0' }).end()
    else if (count === 3) response.destroy()
    else accept(response)
  })
  expect(await placeOrder(ORDER, options(url))).toEqual(PLACED)
  expect(seen).toHaveLength(4)
  expect(new Set(seen.map(({ key, body }) => key + body)).size).toBe(1)
})

test('a refused order is not sent again', async () => {
  const { url, seen } = await gateway((response) => response.writeHead(422).end('no such item'))
  await expect(placeOrder(ORDER, options(url))).rejects.toMatchObject({
    code: ErrorCode.BAD_REQUEST,
    message: 'refused with 422: no such item',
  })
  expect(seen).toHaveLength(1)
})

test('a customer gives up after a bounded number of tries', async () => {
  const { url, seen } = await gateway((response) => response.writeHead(503).end())
  await expect(placeOrder(ORDER, options(url))).rejects.toMatchObject({ code: ErrorCode.UNAVAILABLE })
  expect(seen).toHaveLength(8)
})

test('an answer that is no order is named as such', async () => {
  const { url } = await gateway((response) => response.writeHead(202).end('<html>'))
  await expect(placeOrder(ORDER, options(url))).rejects.toMatchObject({ code: ErrorCode.BAD_MESSAGE })
})

test('a customer waits until the order has ended', async () => {
  const { url, seen } = await gateway((response, _seen, count) => {
    response.end(JSON.stringify({ ...PLACED, status: count < 2 ? 'working' : 'served' }))
  })
  expect((await awaitMeal(PLACED, options(url))).status).toBe('served')
  expect(seen.map(({ path }) => path)).toEqual(Array(2).fill('GET /api/orders/7-9f3ac2d17b60'))
})

test('customers keep ordering until they are stopped, each with a key of its own', async () => {
  const { url, seen } = await gateway((response, one) => {
    if (one.path.startsWith('POST')) accept(response)
    else response.end(JSON.stringify({ ...PLACED, status: one.path.length % 2 === 0 ? 'working' : 'served' }))
  })
  const settings = readSettings(customersSettings, {
    TRUCK_URL: url,
    TRUCK_ORDER_EVERY_MS: '5',
    TRUCK_SEED: '7',
  })
  const customers = await startCustomers(settings, createLogger({ name: 'customers', level: 'silent' }))
  await vi.waitUntil(() => customers.count().accepted >= 10, { timeout: 10_000 })
  await Promise.all([customers.stop(), customers.stop()])
  const keys = seen.filter(({ path }) => path.startsWith('POST')).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(customers.count().failed).toBe(0)
})
