import { describe, expect, it, onTestFinished } from 'vitest'
import { follow, HOTDOG, json, post, type TestGateway, testGateway } from './gateway.testing.ts'

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
async function ask(url: string, body?: unknown): Promise<{ status: number; body: any }> {
  const response = await fetch(url, {
    method: 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  return { status: response.status, body: await response.json() }
}

/** A gateway with two orders, the first of which waits for a decision. */
async function stuckGateway(): Promise<TestGateway & { ids: string[] }> {
  const gateway = await testGateway()
  const ids: string[] = []
  for (const _ of [1, 2]) ids.push((await json(post(gateway.url, HOTDOG))).id)
  gateway.router.stop(1)
  return { ...gateway, ids }
}

describe('dead letters', () => {
  it('are listed with all that a decision needs', async () => {
    const { url } = await stuckGateway()
    expect(await json(fetch(`${url}/api/dead-letters?stage=cook&limit=5`))).toEqual({
      deadLetters: [
        {
          order: 1,
          ticket: 1,
          label: 'hotdog',
          stage: 'cook',
          state: 'dead',
          attempts: 5,
          worker: 'cook-1',
          code: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED',
          message: 'its worker went away',
          since: '2023-11-14T22:13:21.000Z',
          acceptedAt: '2023-11-14T22:13:20.000Z',
        },
      ],
      total: 1,
    })
    expect(await json(fetch(`${url}/api/dead-letters?stage=prepare`))).toEqual({ deadLetters: [], total: 0 })
  })

  it('are given another round, once, and the customer is told by whom and why', async () => {
    const { url } = await stuckGateway()
    const reader = await follow(`${url}/api/events`)
    onTestFinished(() => reader.close())
    const decision = { reason: 'new pan', author: 'ada' }
    expect(await ask(`${url}/api/dead-letters/1/retry`, decision)).toEqual({
      status: 200,
      body: { retried: 1, left: 0 },
    })
    expect(await reader.until(/event: TaskRetried\n.*\n\n/)).toMatch(/"message":"new pan","author":"ada"/)
    expect(await ask(`${url}/api/dead-letters/1/retry`, decision)).toMatchObject({
      status: 409,
      body: { code: 'TRUCK_ERR_NOT_RETRYABLE' },
    })
  })

  it('are retried all together without a body', async () => {
    const { url, router } = await stuckGateway()
    router.stop(2)
    expect(await ask(`${url}/api/dead-letters/retry`)).toMatchObject({ status: 200, body: { retried: 2 } })
  })

  it('are cancelled by number, other orders are not', async () => {
    const { url } = await stuckGateway()
    expect(await ask(`${url}/api/dead-letters/1/cancel`, { reason: 'rain' })).toMatchObject({ status: 200 })
    expect(await ask(`${url}/api/dead-letters/2/cancel`, { reason: 'rain' })).toMatchObject({
      status: 409,
      body: { code: 'TRUCK_ERR_NOT_CANCELLABLE' },
    })
    expect(await ask(`${url}/api/dead-letters/9/cancel`, { reason: 'rain' })).toMatchObject({ status: 404 })
  })
})

describe('an order', () => {
  it('is cancelled by its whole id, and a repeat is answered as what it is', async () => {
    const { url, ids } = await stuckGateway()
    const cancel = `${url}/api/orders/${ids[1]}/cancel`
    expect(await ask(cancel, { reason: 'changed my mind', author: 'bob' })).toEqual({
      status: 200,
      body: { number: 2, status: 'cancelled', changed: true, reason: 'changed my mind', author: 'bob' },
    })
    expect(await ask(cancel, { reason: 'other', author: 'eve' })).toEqual({
      status: 200,
      body: { number: 2, status: 'cancelled', changed: false, reason: 'changed my mind', author: 'bob' },
    })
    expect(await json(fetch(`${url}/api/orders/${ids[1]}`))).toMatchObject({
      status: 'cancelled',
      message: 'changed my mind',
      author: 'bob',
    })
  })

  it('of somebody else is not touched', async () => {
    const { url, ids } = await stuckGateway()
    const guess = `2-${ids[0]?.split('-')[1]}`
    expect(await ask(`${url}/api/orders/${guess}/cancel`, { reason: 'mine' })).toMatchObject({ status: 404 })
    expect(await ask(`${url}/api/dead-letters/1-000000000000/retry`)).toMatchObject({ status: 404 })
    expect(await ask(`${url}/api/orders/2/cancel`, { reason: 'mine' })).toMatchObject({ status: 404 })
  })
})

it.each([
  ['/api/dead-letters/1/cancel', {}, 'reason'],
  ['/api/dead-letters/1/cancel', { reason: '  ' }, 'reason'],
  ['/api/dead-letters/1/cancel', { reason: 'x'.repeat(501) }, 'reason'],
  ['/api/dead-letters/1/retry', { ticket: -1 }, 'ticket'],
  ['/api/dead-letters/1/retry', { why: 'x' }, 'why'],
  ['/api/dead-letters/retry', { stage: 'No Stage' }, 'stage'],
  ['/api/dead-letters/retry', { author: 7 }, 'author'],
])('%s with %j is refused with the name of the field %s', async (path, body, field) => {
  const { url } = await stuckGateway()
  expect(await ask(url + path, body)).toMatchObject({
    status: 400,
    body: { code: 'TRUCK_ERR_BAD_REQUEST', field },
  })
})
