import { Order } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { HOTDOG, json, post, testGateway } from './gateway.testing.ts'
import { contentOf } from './order-body.ts'
import { SUBMITS_MAX } from './order-routes.ts'

describe('a new order', () => {
  it('is answered with its id, number, total, status and address', async () => {
    const { url, router } = await testGateway()
    const response = await post(url, { ...HOTDOG, name: 'Ada' })
    expect(response.status).toBe(202)
    const { token } = router.submitted(0)!
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    const id = `1-${token}`
    expect(await response.json()).toEqual({
      id,
      number: 1,
      promisedAt: expect.any(String),
      dayNumber: 1,
      total: { minor: 900, currency: 'EUR' },
      status: 'accepted',
      url: `/api/orders/${id}`,
    })
    expect(response.headers.get('location')).toBe(`/api/orders/${id}`)
    expect(response.headers.get('idempotency-key')).toBe(router.submitted(0)?.key)
    expect(response.headers.has('idempotency-replayed')).toBe(false)
  })

  it('reaches the router as the same bytes however its body is written', async () => {
    const { url, router } = await testGateway()
    await post(url, '{"name":"Ada","items":[{"quantity":2,"item":"hotdog"}]}')
    await post(url, '{ "items": [ { "item": "hotdog", "quantity": 2.0 } ], "name": "\\u0041da" }')
    expect(contentOf(router.submitted(0)!.payload)).toEqual(contentOf(router.submitted(1)!.payload))
    expect(Order.decode(router.submitted(0)!.payload)).toMatchObject({
      lines: [{ item: 'hotdog', quantity: 2 }],
      name: 'Ada',
    })
  })

  it('goes on in the trace of its caller', async () => {
    const { url, router } = await testGateway()
    const trace = '0af7651916cd43dd8448eb211c80319c'
    await post(url, HOTDOG, { traceparent: `00-${trace}-b7ad6b7169203331-01` })
    expect(router.submitted(0)?.traceparent).toMatch(new RegExp(`^00-${trace}-(?!b7ad)[0-9a-f]{16}-01$`))
  })

  it('is one order however often it comes with one key', async () => {
    const { url, router } = await testGateway()
    const headers = { 'idempotency-key': 'mine' }
    const first = await json(post(url, HOTDOG, headers))
    const again = await post(url, HOTDOG, headers)
    expect(again.status).toBe(202)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await again.json()).toEqual(first)
    expect(router.stored).toBe(1)
  })

  it('is refused under a key that another order has', async () => {
    const { url, router } = await testGateway()
    const headers = { 'idempotency-key': 'mine' }
    await post(url, HOTDOG, headers)
    const other = await post(url, { items: [{ item: 'hotdog', quantity: 3 }] }, headers)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ code: ErrorCode.KEY_REUSED, field: 'Idempotency-Key' })
    expect(router.stored).toBe(1)
  })

  it.each([['a b'], ['ü'], ['x'.repeat(129)], ['']])('is refused with the key %j', async (key) => {
    const { url, router } = await testGateway()
    const response = await post(url, HOTDOG, { 'idempotency-key': key })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ field: 'Idempotency-Key' })
    expect(router.stored).toBe(0)
  })

  it.each([
    [ErrorCode.OVERLOADED, { retryAfterMs: 1_200 }, '2'],
    [ErrorCode.UNAVAILABLE, {}, '1'],
    [ErrorCode.DISK_FULL, { retryAfterMs: 5_000 }, '5'],
  ])('is told to come back with its key on %s', async (code, details, seconds) => {
    const { url, router } = await testGateway()
    router.failure = new TruckError(code, 'it cannot be done now', { details })
    const response = await post(url, HOTDOG, { 'idempotency-key': 'mine' })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe(seconds)
    expect(response.headers.get('idempotency-key')).toBe('mine')
    expect(await response.json()).toMatchObject({
      code,
      detail: 'it cannot be done now. Repeat with the same Idempotency-Key: it is taken once.',
    })
    router.failure = undefined
    expect((await post(url, HOTDOG, { 'idempotency-key': 'mine' })).status).toBe(202)
  })

  it('is refused, not queued, beyond the bound of those that wait', async () => {
    const { app, router } = await testGateway()
    let open = (): void => {}
    router.gate = new Promise((resolve) => {
      open = resolve
    })
    // An injected request starts when it is waited for.
    const send = async () => app.inject({ method: 'POST', url: '/api/orders', payload: HOTDOG })
    const held = Array.from({ length: SUBMITS_MAX }, send)
    // Sent after the others, so it is the one too many.
    const refused = await send()
    expect(refused.statusCode).toBe(503)
    expect(refused.json()).toMatchObject({ code: ErrorCode.OVERLOADED })
    open()
    expect((await Promise.all(held)).every(({ statusCode }) => statusCode === 202)).toBe(true)
  })

  it('says nothing of a defect but that there is one', async () => {
    const { url, router } = await testGateway()
    router.submit = () => Promise.reject(new TypeError('secret'))
    const response = await post(url, HOTDOG)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })
})

describe('a wrong order', () => {
  const line = (more: object) => ({ items: [{ item: 'hotdog', quantity: 1, ...more }] })
  it.each([
    ['an unknown item', line({ item: 'caviar' }), 'items[0].item', ErrorCode.UNKNOWN_ITEM],
    ['quantity 0', line({ quantity: 0 }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity -1', line({ quantity: -1 }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity 1.5', line({ quantity: 1.5 }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity 10000', line({ quantity: 10_000 }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity "2"', line({ quantity: '2' }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity null', line({ quantity: null }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['quantity true', line({ quantity: true }), 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['no quantity', { items: [{ item: 'hotdog' }] }, 'items[0].quantity', ErrorCode.BAD_REQUEST],
    ['no item', { items: [{ quantity: 1 }] }, 'items[0].item', ErrorCode.BAD_REQUEST],
    ['an item that is a number', line({ item: 7 }), 'items[0].item', ErrorCode.BAD_REQUEST],
    [
      'the second line',
      { items: [...HOTDOG.items, { item: 'x', quantity: 1 }] },
      'items[1].item',
      ErrorCode.UNKNOWN_ITEM,
    ],
    ['no lines', { items: [] }, 'items', ErrorCode.BAD_REQUEST],
    ['21 lines', { items: Array(21).fill(HOTDOG.items[0]) }, 'items', ErrorCode.BAD_REQUEST],
    [
      '101 portions',
      { items: Array(3).fill({ item: 'hotdog', quantity: 34 }) },
      'items',
      ErrorCode.BAD_REQUEST,
    ],
    ['items that are no list', { items: { item: 'hotdog', quantity: 1 } }, 'items', ErrorCode.BAD_REQUEST],
    ['no items', {}, 'items', ErrorCode.BAD_REQUEST],
    ['an unknown property', { ...HOTDOG, tip: 5 }, 'tip', ErrorCode.BAD_REQUEST],
    ['an unknown property of a line', line({ sauce: 'hot' }), 'items[0].sauce', ErrorCode.BAD_REQUEST],
    ['a name that is a number', { ...HOTDOG, name: 5 }, 'name', ErrorCode.BAD_REQUEST],
    ['a name of 81 characters', { ...HOTDOG, name: 'x'.repeat(81) }, 'name', ErrorCode.BAD_REQUEST],
    ['a name with a line break', { ...HOTDOG, name: 'a\nb' }, 'name', ErrorCode.BAD_REQUEST],
    ['a name with half a character', { ...HOTDOG, name: 'a\ud800' }, 'name', ErrorCode.BAD_REQUEST],
    ['a list', [], 'body', ErrorCode.BAD_REQUEST],
    ['a text', '"hotdog"', 'body', ErrorCode.BAD_REQUEST],
    ['null', 'null', 'body', ErrorCode.BAD_REQUEST],
  ])('is refused with the field named: %s', async (_case, body, field, code) => {
    const { url, router } = await testGateway()
    const response = await post(url, body)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = await json(Promise.resolve(response))
    expect(problem).toMatchObject({ status: 400, code, field })
    expect(problem.errors[0]).toMatchObject({ field })
    expect(problem.detail).toContain(field)
    expect(router.stored).toBe(0)
  })

  it('is told all that is wrong at once', async () => {
    const { url } = await testGateway()
    const response = await post(url, { items: [{ item: 'caviar', quantity: 0 }], name: 'a\tb' })
    const { errors } = await json(Promise.resolve(response))
    expect(errors.map(({ field }: { field: string }) => field)).toEqual([
      'items[0].item',
      'items[0].quantity',
      'name',
    ])
  })

  it.each([
    ['{"items":', 400, 'valid JSON'],
    ['', 400, 'empty'],
    ['{"__proto__":{"x":1},"items":[]}', 400, 'valid JSON'],
    [JSON.stringify({ ...HOTDOG, name: 'x'.repeat(65 * 1024) }), 413, 'large'],
  ])('is refused when it is no body that can be read: %#', async (body, status, word) => {
    const { url, router } = await testGateway()
    const response = await post(url, body)
    expect(response.status).toBe(status)
    const problem = await json(Promise.resolve(response))
    expect(problem.status).toBe(status)
    expect(`${problem.title} ${problem.detail}`).toContain(word)
    expect(router.stored).toBe(0)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'is refused as %s',
    async (type) => {
      const { url, router } = await testGateway()
      const response = await post(url, HOTDOG, { 'content-type': type })
      expect(response.status).toBe(415)
      expect(await response.json()).toMatchObject({ status: 415, code: ErrorCode.BAD_REQUEST })
      expect(router.stored).toBe(0)
    },
  )
})

describe('orders', () => {
  it('are shown to those who know the whole id', async () => {
    const { url } = await testGateway()
    const { url: path, id } = await json(post(url, { ...HOTDOG, name: 'Ada' }))
    const response = await fetch(url + path)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      id,
      url: path,
      promisedAt: expect.any(String),
      name: 'Ada',
      number: 1,
      status: 'accepted',
      items: HOTDOG.items,
      total: { minor: 900, currency: 'EUR' },
      dayNumber: 1,
      day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      acceptedAt: '2023-11-14T22:13:20.000Z',
      steps: [{ stage: 'order', state: 'done', doneAt: '1970-01-01T00:00:00.005Z' }],
      tickets: [
        {
          ticket: 1,
          label: 'hotdog',
          steps: [{ stage: 'cook', state: 'working', attempt: 1, worker: 'cook-1' }],
        },
      ],
    })
  })

  it.each(['1-000000000000', '1', '0-000000000000', '9999999999-000000000000', 'x', '1-xyz', '%00', '%ff'])(
    'are not found by the wrong id %s',
    async (id) => {
      const { url } = await testGateway()
      await post(url, HOTDOG)
      const response = await fetch(`${url}/api/orders/${id}`)
      expect([400, 404]).toContain(response.status)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    },
  )

  it('are listed newest first, a page at a time, without what would open them', async () => {
    const { url, router } = await testGateway()
    for (let order = 0; order < 3; order += 1) await post(url, { ...HOTDOG, name: 'Ada' })
    const page = await json(fetch(`${url}/api/orders?limit=2`))
    expect(page.orders.map(({ number }: { number: number }) => number)).toEqual([3, 2])
    const text = JSON.stringify(page)
    expect(text).not.toContain('Ada')
    expect(text).not.toContain(router.submitted(2)!.token)
    const rest = await json(fetch(url + page.next))
    expect(rest.orders.map(({ number }: { number: number }) => number)).toEqual([1])
    expect(rest.next).toBeUndefined()
  })

  it('goes on after a page that the router cut short', async () => {
    const { url, router } = await testGateway()
    for (const _ of [1, 2, 3]) await post(url, HOTDOG)
    const all = router.orders.bind(router)
    router.orders = async (page) => (await all(page)).slice(0, 1)
    const numbers: number[] = []
    for (let next: string | undefined = '/api/orders?limit=5'; next !== undefined && numbers.length < 9; ) {
      const page = await json(fetch(url + next))
      numbers.push(...page.orders.map((order: { number: number }) => order.number))
      next = page.next
    }
    expect(numbers).toEqual([3, 2, 1])
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['before=-1', 'before'],
    ['sort=up', 'sort'],
  ])('are not listed for the wrong query %s', async (query, field) => {
    const { url } = await testGateway()
    const response = await fetch(`${url}/api/orders?${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ field })
  })

  it('of another kind are shown as far as they can be read', async () => {
    const { url, router } = await testGateway()
    await router.submit({ key: 'k', payload: Buffer.from([0xff, 0xff, 0xff]), token: '0123456789ab' })
    const response = await fetch(`${url}/api/orders/1-0123456789ab`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ number: 1, items: [] })
  })
})
