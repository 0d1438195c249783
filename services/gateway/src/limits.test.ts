import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'
import { follow, guardedGateway, HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { CONNECTIONS_PER_ADDRESS_MAX, NO_CALLER_LIMITS } from './limits.ts'

const limits = (of: object) => ({ access: { limits: { ...NO_CALLER_LIMITS, ...of } } })

/** Stops the clock, so that what is counted by the second is counted in one. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
}

it('answers so many requests a second of one address and no more, whatever they ask for', async () => {
  stopClock()
  const { url, as } = await guardedGateway(limits({ ratePerAddress: 5 }))
  const paths = ['/api/menu', '/nothing', '/api/audit', '/api/menu', '/api/orders/x']
  const forged = { authorization: 'Bearer x' }
  const ask = (path: string, headers = {}) => fetch(url + path, { headers })
  const first = await Promise.all(paths.map((path) => ask(path)))
  expect(first.map(({ status }) => status)).toEqual([200, 404, 401, 200, 404])
  // Also a guess at a token is one of the address, and is told nothing but that.
  const further = await Promise.all([ask('/api/menu'), ask('/nothing'), ask('/api/menu', forged)])
  for (const answer of further) {
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.json()).toMatchObject({ code: 'TRUCK_ERR_TOO_MANY' })
  }
  // Whoever has a token is counted by it.
  expect((await ask('/api/audit', await as({}))).status).toBe(200)
  vi.setSystemTime(Date.now() + 1_000)
  expect((await ask('/api/menu')).status).toBe(200)
})

it('has no bounds of one caller while it is open', async () => {
  const { url } = await testGateway(limits({}))
  const answers = await Promise.all(Array.from({ length: 150 }, () => fetch(`${url}/healthz`)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
})

it('takes so many open orders of one customer, and another once one has ended', async () => {
  const { url, router, as } = await guardedGateway(limits({ openOrdersPerCustomer: 2 }))
  const station = await as({ role: 'station', name: 'tablet' })
  const mine = await post(url, HOTDOG, { 'idempotency-key': 'mine' })
  expect([mine.status, (await post(url, HOTDOG)).status]).toEqual([202, 202])
  const refused = await post(url, HOTDOG, { 'idempotency-key': 'third' })
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('10')
  expect(await refused.json()).toMatchObject({ code: 'TRUCK_ERR_TOO_MANY' })
  expect(router.stored).toBe(2)
  // Others are counted on their own, and the chef not at all.
  expect((await post(url, HOTDOG, station)).status).toBe(202)
  const chef = await as({ role: 'chef' })
  for (let order = 0; order < 3; order += 1) expect((await post(url, HOTDOG, chef)).status).toBe(202)
  // What is refused, or a repeat, is no open order.
  expect((await post(url, { items: [] })).status).toBe(400)
  router.emit('OrderServed', 1)
  expect((await post(url, HOTDOG, { 'idempotency-key': 'third' })).status).toBe(202)
  router.emit('OrderCancelled', 2)
  expect((await post(url, HOTDOG, { 'idempotency-key': 'third' })).headers.get('idempotency-replayed')).toBe(
    'true',
  )
  expect((await post(url, HOTDOG)).status).toBe(202)
  expect((await post(url, HOTDOG)).status).toBe(429)
})

it('bounds the streams of one caller, and keeps some for those who work', async () => {
  const { url, hub, as } = await guardedGateway({ ...limits({ streamsPerCaller: 3 }), streamsMax: 130 })
  const { id } = await json(post(url, HOTDOG))
  const path = `${url}/api/orders/${id}/events`
  const first = await follow(path)
  expect([first.status, (await follow(path)).status]).toEqual([200, 200])
  // Of the 130, 128 are not for customers.
  expect((await fetch(path)).status).toBe(503)
  const station = await as({ role: 'station', name: 'tablet' })
  for (let stream = 0; stream < 3; stream += 1) {
    expect((await follow(`${url}/api/events`, station)).status).toBe(200)
  }
  const refused = await fetch(`${url}/api/events`, { headers: station })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
  first.close()
  await expect.poll(() => hub.streams).toBe(4)
  expect((await follow(path)).status).toBe(200)
})

/** Sends bytes as they are; gives all that comes back until the other side ends. */
function sendRaw(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () => socket.write(bytes))
  return text(socket)
}

const server = { trustProxy: '', tls: null, requestMsMax: 200 }

it('ends a request whose body, or whose head, takes too long to arrive', async () => {
  const { url, router } = await guardedGateway({ server })
  const head = 'POST /api/orders HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n'
  const answers = await Promise.all([
    sendRaw(url, `${head}content-length: 40\r\n\r\n{"items":`),
    sendRaw(url, head),
  ])
  for (const answer of answers)
    expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*problem\+json[\s\S]*"status":408/)
  expect(router.stored).toBe(0)
})

it('closes what is more than the connections of one address', async () => {
  const { url } = await guardedGateway()
  const { hostname, port } = new URL(url)
  const sockets = Array.from({ length: CONNECTIONS_PER_ADDRESS_MAX + 5 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    return socket
  })
  const open = () => sockets.filter((socket) => !socket.closed && socket.readyState === 'open').length
  await expect.poll(open).toBe(CONNECTIONS_PER_ADDRESS_MAX)
  sockets[0]!.destroy()
  await expect.poll(async () => (await fetch(`${url}/healthz`).catch(() => null))?.status).toBe(200)
  for (const socket of sockets) socket.destroy()
})

it.each([
  ['a line break in a header', 'x-note: a\rset-cookie: truck=evil', 400],
  ['two lengths', 'content-length: 2\r\ncontent-length: 40', 400],
  ['a length and chunks', 'content-length: 2\r\ntransfer-encoding: chunked', 400],
])('takes no request with %s', async (_what, header, status) => {
  const { url } = await testGateway()
  const answer = await sendRaw(url, `POST /api/orders HTTP/1.1\r\nhost: localhost\r\n${header}\r\n\r\n{}`)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1)
  expect(answer.split('\r\n\r\n')[0]).not.toMatch(/evil/)
})

it.each(['a\r\nset-cookie: truck=evil', 'a b', 'ü', 'x'.repeat(129)])(
  'gives no key back that is none: %j',
  async (key) => {
    const { url } = await testGateway()
    const { hostname, port } = new URL(url)
    const sent = new Promise((resolve, reject) => {
      const init = {
        hostname,
        port,
        path: '/api/orders',
        method: 'POST',
        headers: { 'idempotency-key': key },
      }
      request(init, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end()
    })
    // The line break does not leave Node; the rest is refused.
    if (key.includes('\n')) await expect(sent).rejects.toThrow(/Invalid character/)
    else expect(await sent).toBe(400)
  },
)

it('believes the proxy that is named, and no one else, about addresses', async () => {
  stopClock()
  const from = (address: string) => ({ 'x-forwarded-for': address })
  const ask = (url: string, address: string) => fetch(`${url}/api/menu`, { headers: from(address) })
  const few = limits({ ratePerAddress: 1 })
  const trusting = await guardedGateway({ ...few, server: { trustProxy: '127.0.0.1', tls: null } })
  expect((await ask(trusting.url, '198.51.100.1')).status).toBe(200)
  expect((await ask(trusting.url, '198.51.100.2')).status).toBe(200)
  expect((await ask(trusting.url, '198.51.100.2')).status).toBe(429)
  // One home of IPv6 is one.
  expect((await ask(trusting.url, '2001:db8::1')).status).toBe(200)
  expect((await ask(trusting.url, '2001:db8::2')).status).toBe(429)
  const wary = await guardedGateway(few)
  expect((await ask(wary.url, '198.51.100.1')).status).toBe(200)
  expect((await ask(wary.url, '198.51.100.2')).status).toBe(429)
})
