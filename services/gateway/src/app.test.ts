import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { expect, it } from 'vitest'
import { HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { SECURITY_HEADERS } from './headers.ts'

/** Sends bytes as they are and gives all that comes back. */
function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () => socket.write(bytes))
  return text(socket)
}

it.each([
  ['GET', '/nothing', 404],
  ['POST', '/nothing', 404],
  ['GET', '/api/orders/1/tickets', 404],
  ['DELETE', '/api/orders', 405],
  ['PUT', '/api/orders/1-0123456789ab', 405],
  ['POST', '/api/menu', 405],
  ['HEAD', '/api/events', 405],
  ['POST', '/', 405],
])('answers %s %s with %i', async (method, path, status) => {
  const { url } = await testGateway()
  const init = method === 'POST' || method === 'PUT' ? { method, body: 'x' } : { method }
  const response = await fetch(url + path, init)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.has('allow')).toBe(status === 405)
})

it('names the methods that a path has', async () => {
  const { url } = await testGateway()
  const response = await fetch(`${url}/api/orders`, { method: 'PATCH' })
  expect(response.headers.get('allow')).toBe('GET, HEAD, POST')
})

it.each(['/', '/api/menu', '/api/orders/x', '/nothing', '/%ff', '/healthz', '/api/events'])(
  'sends its security headers with %s',
  async (path) => {
    const { url } = await testGateway()
    const abort = new AbortController()
    const response = await fetch(url + path, { signal: abort.signal })
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (name !== 'cache-control') expect(response.headers.get(name), name).toBe(value)
    }
    abort.abort()
  },
)

it.each([
  ['NONSENSE\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ['GET /%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
  ['PROPFIND /api/menu HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 405],
])('answers what is no good HTTP with a problem: %#', async (bytes, status) => {
  const { url } = await testGateway()
  const answer = await sendRaw(url, bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain('content-type: application/problem+json')
  expect(answer).toContain("default-src 'none'")
  expect(answer).toContain(`"status":${status}`)
})

it('says whether it lives and whether orders can be taken', async () => {
  const { url, router } = await testGateway()
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  router.connected = false
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
})

it('shows the menu, the stages and the audit', async () => {
  const { url } = await testGateway()
  await post(url, HOTDOG)
  const menu = await json(fetch(`${url}/api/menu`))
  expect(menu.items[0]).toMatchObject({ item: 'hotdog', price: { minor: 450, currency: 'EUR' } })
  expect(await (await fetch(`${url}/api/stages`)).json()).toMatchObject({
    // In the menu's order, whatever the router's.
    stages: [
      { stage: 'order', replicas: 0, waiting: 0, workers: [] },
      { stage: 'cook', replicas: 2, parked: 0, workers: [{ instance: 'cook-1' }] },
    ],
    openOrders: 1,
  })
  expect(await (await fetch(`${url}/api/audit`)).json()).toMatchObject({
    accepted: 1,
    open: 1,
    balanced: true,
  })
})

it('answers 503 with a time to come back while the router is away', async () => {
  const { url, router } = await testGateway()
  router.failure = new TruckError(ErrorCode.UNAVAILABLE, 'the router does not answer')
  for (const path of ['/api/stages', '/api/audit', '/api/orders', '/api/orders/1-0123456789ab']) {
    const response = await fetch(url + path)
    expect(response.status, path).toBe(503)
    expect(response.headers.get('retry-after'), path).toBe('1')
  }
})

it('counts requests by route, never by address', async () => {
  const { url, metrics } = await testGateway()
  await post(url, HOTDOG)
  await fetch(`${url}/api/orders/1-000000000000`)
  await fetch(`${url}/made-up`)
  const text = await metrics.registry.metrics()
  expect(text).toMatch(/truck_http_requests_total{method="POST",route="\/api\/orders",status="202".*} 1/)
  expect(text).toMatch(/truck_http_requests_total{method="GET",route="\/api\/orders\/:id",status="404".*} 1/)
  expect(text).toMatch(/truck_http_requests_total{method="GET",route="none",status="404".*} 1/)
  expect(text).not.toContain('made-up')
})

it('finishes the answers under way when it stops', async () => {
  const { url, app, router } = await testGateway()
  let open = (): void => {}
  let entered = (): void => {}
  const inside = new Promise<void>((resolve) => {
    entered = resolve
  })
  const submit = router.submit.bind(router)
  router.gate = new Promise((resolve) => {
    open = resolve
  })
  router.submit = (order) => {
    entered()
    return submit(order)
  }
  const answer = post(url, HOTDOG)
  await inside
  const closed = app.close()
  open()
  expect((await answer).status).toBe(202)
  await closed
})
