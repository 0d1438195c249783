import { writeFile } from 'node:fs/promises'
import { fastify } from 'fastify'
import { expect, it } from 'vitest'
import { wantRoles } from './access.ts'
import { CHEF, mayAct, mustWorkAt, ROLES, type Role } from './caller.ts'
import { follow, guardedGateway, HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { listTokens, revokeToken } from './tokens.ts'

const JSON_BODY = { 'content-type': 'application/json' }
const OTHERS = '1-00000000000000000000000000000000'
/** What an order is decided on with; routes that want more answer 400, which is past the gate. */
const REASON = JSON.stringify({ reason: 'rain' })

/** How a route answers; a stream is left at once. */
async function statusOf(url: string, init: RequestInit): Promise<number> {
  const leave = new AbortController()
  const { status } = await fetch(url, { ...init, signal: leave.signal })
  leave.abort()
  return status
}

it('lets each role call the routes that are for it, and no other', async () => {
  const { url, app, as } = await guardedGateway()
  const headers: Record<Role, Record<string, string>> = {
    customer: {},
    station: await as({ role: 'station', name: 'tablet' }),
    chef: await as({ role: 'chef' }),
  }
  const seen: string[] = []
  for (const { method, url: route, role: least } of app.roles) {
    const path = route.replace(':id', OTHERS).replace(/:\w+/g, '1')
    const body = method === 'POST' ? { body: REASON } : {}
    for (const role of ROLES) {
      const init = { method, headers: { ...headers[role], ...(method === 'POST' && JSON_BODY) }, ...body }
      const status = await statusOf(url + path, init)
      const call = `${role}: ${method} ${route} answered ${status}`
      if (mayAct(role, least)) expect([401, 403, 500], call).not.toContain(status)
      else expect(status, call).toBe(role === 'customer' ? 401 : 403)
      seen.push(call)
    }
  }
  expect(seen.length).toBe(app.roles.length * ROLES.length)
  expect(app.roles.filter(({ role }) => role === 'chef').length).toBeGreaterThan(10)
})

it('says to whom a route is closed how to get in, and nothing of what is behind it', async () => {
  const { url, as } = await guardedGateway()
  const stranger = await fetch(`${url}/api/dead-letters`)
  expect(stranger.headers.get('www-authenticate')).toBe('Bearer')
  expect(await stranger.json()).toMatchObject({
    code: 'TRUCK_ERR_UNAUTHENTICATED',
    detail: expect.stringContaining('truck token create --role chef'),
  })
  const station = await fetch(`${url}/api/dead-letters`, {
    headers: await as({ role: 'station', name: 'tablet' }),
  })
  expect(await station.json()).toMatchObject({
    code: 'TRUCK_ERR_FORBIDDEN',
    detail: 'This needs the role chef; the token tablet has the role station.',
  })
})

it('builds no route without a role', () => {
  const app = fastify()
  wantRoles(app, ['/page'])
  expect(() => app.get('/api/new', async () => 1)).toThrow(/\/api\/new has no role/)
  app.get('/api/new', CHEF, async () => 1)
  app.get('/page', async () => 1)
  expect(app.roles.map(({ method, url, role }) => `${method} ${url} ${role}`)).toEqual(
    expect.arrayContaining(['GET /api/new chef', 'GET /page customer']),
  )
})

it('shows, follows and cancels an order to whoever has its whole id alone', async () => {
  const { url, router } = await guardedGateway()
  const mine = await json(post(url, HOTDOG))
  const [, token] = mine.id.split('-')
  expect((await fetch(url + mine.url)).status).toBe(200)
  const wrong = [OTHERS, `2-${token}`, `1-${token.slice(0, 12)}`, '1', `1-${token}0`, `01-${token}`]
  const answers = await Promise.all(
    wrong.flatMap((id) => [
      fetch(`${url}/api/orders/${id}`),
      fetch(`${url}/api/orders/${id}/events`),
      fetch(`${url}/api/orders/${id}/cancel`, { method: 'POST', headers: JSON_BODY, body: REASON }),
    ]),
  )
  // Not there, and not yours, are one.
  const details = await Promise.all(
    answers.map(async (answer) => [answer.status, (await json(Promise.resolve(answer))).code]),
  )
  expect(new Set(details.map(String))).toEqual(new Set(['404,TRUCK_ERR_NOT_FOUND']))
  expect((await router.order(1, token)).status).toBe('accepted')
  const reader = await follow(`${url}/api/orders/${mine.id}/events`)
  expect(reader.status).toBe(200)
})

it.each([
  ['forged', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ['of an id that is not there', (token: string) => token.replace(/_[0-9a-f]{8}_/, '_00000000_')],
  ['cut', (token: string) => token.slice(0, 40)],
  ['of another kind', () => 'eyJhbGciOiJub25lIn0.e30.'],
  ['none at all', () => ''],
])('refuses a token that is %s, also where none is needed', async (_what, spoil) => {
  const { url, as } = await guardedGateway()
  const { authorization } = await as({ role: 'chef' })
  expect((await fetch(`${url}/api/audit`, { headers: { authorization } })).status).toBe(200)
  const spoilt = { authorization: `Bearer ${spoil(authorization.slice('Bearer '.length))}` }
  for (const path of ['/api/audit', '/api/menu', '/api/session']) {
    const answer = await fetch(url + path, { headers: spoilt })
    expect(answer.status, path).toBe(401)
    expect(await answer.text()).not.toContain(spoilt.authorization.slice(7, 60) || 'nothing')
  }
})

it('logs forged tokens with the address and their number, in few lines and without them', async () => {
  const lines: object[] = []
  const warn = (line: object | string) => void (typeof line === 'object' && lines.push(line))
  const logger = { info: () => {}, warn, error: () => {} }
  const { url } = await guardedGateway({ logger: logger as never })
  const forged = { authorization: `Bearer truck_00000000_${'a'.repeat(43)}` }
  for (let guess = 0; guess < 5; guess += 1) await fetch(`${url}/api/audit`, { headers: forged })
  expect(lines).toEqual([{ address: '127.0.0.1', count: 1 }])
})

it('ends a token that is revoked or over from one request to the next', async () => {
  let nowMs = Date.now()
  const { url, as, file } = await guardedGateway({ now: () => nowMs })
  const ada = await as({ role: 'chef', name: 'Ada' })
  const bob = await as({ role: 'chef', name: 'Bob', days: 2 })
  const status = async (headers: Record<string, string>) =>
    (await fetch(`${url}/api/audit`, { headers })).status
  expect([await status(ada), await status(bob)]).toEqual([200, 200])
  const [first] = listTokens(file)
  await revokeToken(file, first!.id)
  expect([await status(ada), await status(bob)]).toEqual([401, 200])
  nowMs += 2 * 86_400_000
  expect(await status(bob)).toBe(401)
})

it('lets nobody in by a file of tokens that is wrong', async () => {
  const { url, as, file } = await guardedGateway()
  const headers = await as({ role: 'chef' })
  const status = async () => (await fetch(`${url}/api/audit`, { headers })).status
  expect(await status()).toBe(200)
  await writeFile(file, '{"version": 1, "tokens": [{}]}')
  expect(await status()).toBe(401)
})

it('ends the stream of a token that was revoked', async () => {
  const { url, as, file } = await guardedGateway({ beatMs: 20 })
  const reader = await follow(`${url}/api/events`, await as({ role: 'station', name: 'tablet' }))
  await reader.until(/\n:\n\n/)
  const [token] = listTokens(file)
  await revokeToken(file, token!.id)
  await reader.ended()
})

it('binds a station to its stages', () => {
  const at = (stages: string[]) => () => mustWorkAt({ caller: { stages } } as never, 'cook')
  expect(at([])).not.toThrow()
  expect(at(['cook', 'prepare'])).not.toThrow()
  expect(at(['prepare'])).toThrow(/no such station/)
})

it('keeps who decided by the token, whatever the request says, and logs it without what opens the order', async () => {
  const lines: object[] = []
  const logger = { info: (line: object) => lines.push(line), warn: () => {}, error: () => {} }
  const { url, router, as } = await guardedGateway({ logger: logger as never })
  const mine = await json(post(url, HOTDOG))
  await post(url, HOTDOG)
  router.stop(2)
  const ask = (path: string, headers: Record<string, string>) =>
    json(
      fetch(url + path, {
        method: 'POST',
        headers: { ...JSON_BODY, ...headers },
        body: JSON.stringify({ reason: 'rain', author: 'the owner' }),
      }),
    )
  expect(await ask(`${mine.url}/cancel`, {})).toMatchObject({ changed: true, author: 'customer' })
  const ada = await as({ role: 'chef', name: 'Ada' })
  expect(await ask('/api/dead-letters/2/cancel', ada)).toMatchObject({ author: 'Ada (chef)' })
  expect(lines).toEqual([
    expect.objectContaining({ by: 'customer', role: 'customer', params: { id: '1' }, status: 200 }),
    expect.objectContaining({
      by: 'Ada (chef)',
      tokenId: expect.stringMatching(/^[0-9a-f]{8}$/),
      params: { id: '2' },
    }),
  ])
  expect(JSON.stringify(lines)).not.toContain(mine.id.split('-')[1])
})

it('takes the name of who decides from the request while it is open', async () => {
  const { url, router } = await testGateway()
  await post(url, HOTDOG)
  router.stop(1)
  const answer = await fetch(`${url}/api/dead-letters/1/cancel`, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify({ reason: 'rain', author: 'Ada' }),
  })
  expect(await answer.json()).toMatchObject({ author: 'Ada' })
})

it('takes no key of a purchase from a customer', async () => {
  const { url, router } = await guardedGateway()
  const answer = await post(url, HOTDOG, { 'idempotency-key': 'purchase-sausage-issue-7' })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ field: 'Idempotency-Key' })
  expect(router.stored).toBe(0)
})
