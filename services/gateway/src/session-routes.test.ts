import { request } from 'node:http'
import { expect, it } from 'vitest'
import { follow, guardedGateway, HOTDOG, json, post, testGateway } from './gateway.testing.ts'

const JSON_BODY = { 'content-type': 'application/json' }

/** As a browser does it: signs in, and gives the cookie as it is sent back. */
async function signIn(url: string, { authorization }: { authorization: string }, headers = {}) {
  const token = authorization.slice('Bearer '.length)
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify({ token }),
  })
  const [cookie = ''] = answer.headers.getSetCookie()
  return { answer, cookie, sent: { cookie: cookie.split(';')[0]! }, token }
}

it('signs a browser in by a cookie that no script, no other site and no other host gets', async () => {
  const { url, as } = await guardedGateway()
  expect(await json(fetch(`${url}/api/session`))).toEqual({ role: 'customer', auth: 'tokens' })
  const { answer, cookie, sent } = await signIn(
    url,
    await as({ role: 'station', name: 'tablet', stages: ['cook'] }),
  )
  const session = { role: 'station', auth: 'tokens', name: 'tablet', stages: ['cook'] }
  expect(await answer.json()).toEqual(session)
  expect(cookie).toMatch(/^truck=truck_[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
  expect(await json(fetch(`${url}/api/session`, { headers: sent }))).toEqual(session)
  const reader = await follow(`${url}/api/events`, sent)
  expect(reader.status).toBe(200)
  const left = await fetch(`${url}/api/session`, {
    method: 'DELETE',
    headers: { ...sent, origin: url },
  })
  expect(left.status).toBe(204)
  expect(left.headers.getSetCookie()[0]).toMatch(/^truck=; Path=\/; Max-Age=0; /)
})

it('gives the cookie no longer than the token has', async () => {
  const { url, as } = await guardedGateway()
  const { cookie } = await signIn(url, await as({ days: 2 }))
  const seconds = Number(/Max-Age=(\d+)/.exec(cookie)?.[1])
  expect(seconds).toBeGreaterThan(2 * 86_400 - 60)
  expect(seconds).toBeLessThanOrEqual(2 * 86_400)
})

it('refuses to sign in with what is no token, and is a customer’s to whose cookie is over', async () => {
  const { url } = await guardedGateway()
  const refused = await signIn(url, { authorization: `Bearer truck_00000000_${'a'.repeat(43)}` })
  expect(refused.answer.status).toBe(401)
  expect(refused.cookie).toBe('')
  const old = { cookie: `truck=truck_00000000_${'a'.repeat(43)}` }
  expect(await json(fetch(`${url}/api/session`, { headers: old }))).toEqual({
    role: 'customer',
    auth: 'tokens',
  })
  expect((await fetch(`${url}/api/audit`, { headers: old })).status).toBe(401)
  expect((await post(url, HOTDOG, old)).status).toBe(202)
})

it('marks the cookie as secure behind a proxy that speaks TLS, and takes that proxy’s pages for its own', async () => {
  const { url, as } = await guardedGateway({ server: { trustProxy: '127.0.0.1', tls: null } })
  const proxied = {
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'truck.example',
    'x-forwarded-for': '198.51.100.7',
  }
  const page = { ...proxied, origin: 'https://truck.example' }
  const { cookie, sent } = await signIn(url, await as({}), page)
  expect(cookie).toMatch(/^__Host-truck=.*; SameSite=Strict; Secure$/)
  const retry = (headers: Record<string, string>) =>
    fetch(`${url}/api/dead-letters/retry`, {
      method: 'POST',
      headers: { ...JSON_BODY, ...sent, ...headers },
      body: '{}',
    })
  // Past the gate: nothing is there to retry.
  expect((await retry(page)).status).toBe(409)
  expect((await retry({ ...proxied, origin: 'https://evil.example' })).status).toBe(403)
})

it.each([
  ['nothing of where it comes from', {}, 403],
  ['another origin', { origin: 'https://evil.example' }, 403],
  ['an origin that is none', { origin: 'null' }, 403],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1' }, 403],
  ['its own page', { 'sec-fetch-site': 'same-origin' }, 200],
])('changes something by the cookie only for its own page: %s', async (_what, headers, status) => {
  const { url, as, router } = await guardedGateway()
  await post(url, HOTDOG)
  router.stop(1)
  const { sent } = await signIn(url, await as({ role: 'chef' }))
  const init = { method: 'POST', headers: { ...JSON_BODY, ...sent, ...headers }, body: '{"reason":"rain"}' }
  expect((await fetch(`${url}/api/dead-letters/1/cancel`, init)).status).toBe(status)
  expect((await router.order(1, '')).message).toBe(status === 200 ? 'rain' : '')
  // To look is no change; and a token in a header is no browser's doing.
  expect((await fetch(`${url}/api/audit`, { headers: { ...sent, ...headers } })).status).toBe(200)
})

it('signs nobody in from the page of another site', async () => {
  const { url, as } = await guardedGateway()
  const { answer } = await signIn(url, await as({}), { origin: 'https://evil.example' })
  expect(answer.status).toBe(403)
})

it('is the chef to its own machine while it is open, and tells so', async () => {
  const { url } = await testGateway()
  expect(await json(fetch(`${url}/api/session`))).toEqual({ role: 'chef', auth: 'open' })
})

/** A request with a head that fetch would not send. */
function raw(url: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

it('answers no other machine, proxy or site while it is open', async () => {
  const { url } = await testGateway()
  const { port } = new URL(url)
  const path = `${url}/api/audit`
  expect(await raw(path, { host: `localhost:${port}` })).toBe(200)
  expect(await raw(path, { host: `[::1]:${port}` })).toBe(200)
  // A name of somebody's own that leads to 127.0.0.1 (DNS rebinding).
  expect(await raw(path, { host: `rebound.example:${port}` })).toBe(403)
  expect(await raw(path, { host: 'localhost.example' })).toBe(403)
  expect(await raw(path, { 'x-forwarded-for': '198.51.100.7' })).toBe(403)
  expect(await raw(path, { forwarded: 'for=198.51.100.7' })).toBe(403)
  const off = `${url}/api/dead-letters/retry`
  expect(await raw(off, { origin: 'https://evil.example' }, 'POST')).toBe(403)
  expect(await raw(off, { 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403)
  // Past the gate: nothing is there to retry.
  expect(await raw(off, { origin: `http://127.0.0.1:${port}` }, 'POST')).toBe(409)
})

it('lets pages of other sites read only where they are listed, and never by the cookie', async () => {
  const site = 'https://shop.example'
  const { url, as } = await guardedGateway({ access: { origins: [site] } })
  const asked = { origin: site, 'access-control-request-method': 'POST' }
  const preflight = await fetch(`${url}/api/orders`, { method: 'OPTIONS', headers: asked })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe(site)
  expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
  const placed = await post(url, HOTDOG, { origin: site, 'sec-fetch-site': 'cross-site' })
  expect(placed.status).toBe(202)
  expect(placed.headers.get('access-control-allow-origin')).toBe(site)
  const closed = await fetch(`${url}/api/audit`, { headers: { origin: site } })
  expect([closed.status, closed.headers.get('access-control-allow-origin')]).toEqual([401, site])
  const { sent } = await signIn(url, await as({}))
  const init = { method: 'POST', headers: { ...JSON_BODY, ...sent, origin: site }, body: '{}' }
  expect((await fetch(`${url}/api/dead-letters/retry`, init)).status).toBe(403)
  const other = { ...asked, origin: 'https://evil.example' }
  const refused = await fetch(`${url}/api/orders`, { method: 'OPTIONS', headers: other })
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([405, null])
})
