import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { follow, HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { describeApi, openApi } from './openapi.ts'
import { schemas } from './openapi-schemas.ts'
import { PAGE_URLS } from './page-routes.ts'

const JSON_BODY = { 'content-type': 'application/json' }

/** Reads a value with one of the document's schemas; throws where it differs. */
function expectShape(name: keyof typeof schemas, value: unknown): void {
  const $defs = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs }).parse(value)
}

describe('the description of the API', () => {
  it('names every route and no other', async () => {
    const { app } = await testGateway()
    const described = Object.entries(openApi.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const routed = app.roles
      .filter(({ method, url }) => method !== 'HEAD' && !PAGE_URLS.includes(url))
      .map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`)
    expect(routed.sort()).toEqual(described.sort())
  })

  it('is served with the role of each route', async () => {
    const { url, app } = await testGateway()
    const served = await json(fetch(`${url}/api/openapi.json`))
    expect(served).toEqual(JSON.parse(JSON.stringify(describeApi(app.roles))))
    expect(served.paths['/api/orders']).toMatchObject({
      post: { 'x-role': 'customer', security: [], responses: { 202: {}, 429: {} } },
      get: { 'x-role': 'station', responses: { 200: {}, 401: {}, 403: {}, 429: {} } },
    })
    const operations = Object.values<Record<string, object>>(served.paths).flatMap((path) =>
      Object.values(path),
    )
    for (const operation of operations) expect(operation).toHaveProperty('x-role')
  })

  it('refers only to schemas that it has', () => {
    const names = [...JSON.stringify(openApi).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) expect(Object.keys(schemas)).toContain(name)
  })
})

describe('answers have the shapes described', () => {
  it('of orders', async () => {
    const { url } = await testGateway()
    expectShape('NewOrder', HOTDOG)
    const accepted = await json(post(url, { ...HOTDOG, name: 'Ada' }))
    expectShape('AcceptedOrder', accepted)
    expectShape('Order', await json(fetch(url + accepted.url)))
    await post(url, HOTDOG)
    expectShape('OrderList', await json(fetch(`${url}/api/orders?limit=1`)))
  })

  it('of questions', async () => {
    const { url } = await testGateway()
    expectShape('Menu', await json(fetch(`${url}/api/menu`)))
    expectShape('Stages', await json(fetch(`${url}/api/stages`)))
    expectShape('Audit', await json(fetch(`${url}/api/audit`)))
    await post(url, HOTDOG)
    expectShape('WhatIf', await json(fetch(`${url}/api/what-if?cook=+1`)))
    expectShape('AllDay', await json(fetch(`${url}/api/all-day`)))
    expectShape('Pace', await json(fetch(`${url}/api/pace`)))
    expectShape('LedgerOrder', await json(fetch(`${url}/api/ledger/1`)))
    expectShape('Report', await json(fetch(`${url}/api/report?day=2023-11-14`)))
    expectShape('Session', await json(fetch(`${url}/api/session`)))
    expectShape('Health', await json(fetch(`${url}/healthz`)))
    expectShape('Health', await json(fetch(`${url}/readyz`)))
  })

  it('of dead letters and decisions', async () => {
    const { url, router } = await testGateway()
    const orders = [
      await json(post(url, HOTDOG)),
      await json(post(url, HOTDOG)),
      await json(post(url, HOTDOG)),
    ]
    for (const { number } of orders) router.stop(number)
    const ask = (path: string, body: object) =>
      json(fetch(url + path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) }))
    expectShape('DeadLetters', await json(fetch(`${url}/api/dead-letters`)))
    expectShape('Retried', await ask(`/api/dead-letters/${orders[0].number}/retry`, { reason: 'new pan' }))
    expectShape('Cancelled', await ask(`/api/dead-letters/${orders[1].number}/cancel`, { reason: 'rain' }))
    expectShape('Cancelled', await ask(`${orders[1].url}/cancel`, { reason: 'rain', author: 'ada' }))
    expectShape('Order', await json(fetch(url + orders[1].url)))
    expectShape('Retried', await ask('/api/dead-letters/retry', { stage: 'cook' }))
    expectShape('Problem', await ask('/api/dead-letters/retry', {}))
  })

  it('of events', async () => {
    const { url, router } = await testGateway()
    const reader = await follow(`${url}/api/events?after=0`)
    router.emit('OrderPlanned', 1, { tickets: [{ ticket: 1, label: 'hotdog', stages: ['cook'] }] })
    router.emit('TaskRedelivered', 1, {
      ticket: 1,
      stage: 'cook',
      attempt: 2,
      worker: 'cook-1',
      startedAtMs: 1,
      code: 'LEASE',
      message: 'lost',
    })
    const text = await reader.until(/TaskRedelivered\n.*\n\n/)
    const data = [...text.matchAll(/^data: (.*)$/gm)].map(([, line]) => JSON.parse(line!))
    expect(data).toHaveLength(2)
    for (const event of data) expectShape('Event', event)
  })

  it('of problems', async () => {
    const { url, router } = await testGateway()
    const answers = [
      post(url, {}),
      post(url, '{'),
      post(url, 'x'.repeat(70_000)),
      post(url, HOTDOG, { 'content-type': 'text/html' }),
      fetch(`${url}/nothing`),
      fetch(`${url}/%ff`),
      fetch(`${url}/api/menu`, { method: 'DELETE' }),
      fetch(`${url}/api/orders?limit=0`),
    ]
    for (const answer of answers) expectShape('Problem', await json(answer))
    router.failure = new TruckError(ErrorCode.DISK_FULL, 'full')
    expectShape('Problem', await json(post(url, HOTDOG)))
  })

  it('and a shape that differs is told', () => {
    expect(() => expectShape('Health', { status: 'ok', more: 1 })).toThrow()
    expect(() => expectShape('Price', { minor: '1', currency: 'EUR' })).toThrow()
  })
})
