import { Ticket } from '@foodtruck/messages'
import { describe, expect, it } from 'vitest'
import { HOTDOG, json, post, testGateway } from './gateway.testing.ts'

/** A gateway with an order of which a portion is parked. */
async function parked() {
  const gateway = await testGateway()
  await post(gateway.url, HOTDOG)
  const payload = Ticket.encode({
    item: 'hotdog',
    ingredients: [{ name: 'sausage', amount: 1 }],
    allergens: ['gluten'],
  })
  gateway.router.stopped = [
    {
      order: 1,
      ticket: 1,
      label: 'hotdog',
      stage: 'ingredients',
      state: 'parked',
      attempt: 2,
      code: 'OUT_OF_STOCK',
      message: 'sausage: 1 wanted, 0 left',
      sinceMs: 1_000,
      sequence: 9,
      decided: 1,
      escalatedAtMs: 2_000,
      escalatedBecause: 'too dear',
      payload,
    },
  ]
  const decide = async (body: object, path = '1/1') => {
    const response = await fetch(`${gateway.url}/api/issues/${path}/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as { code?: string; detail?: string } }
  }
  return { ...gateway, decide }
}

const ADA = { reason: 'the shop is closed', author: 'Ada' }

describe('issues', () => {
  it('are listed with what waits for a person', async () => {
    const { url } = await parked()
    expect(await json(fetch(`${url}/api/issues`))).toMatchObject({
      issues: [
        {
          ...{ order: 1, dayNumber: 1, ticket: 1, code: 'OUT_OF_STOCK', decided: 1 },
          ...{ waitsForPerson: true, because: 'too dear' },
          ingredients: [{ ingredient: 'sausage', amount: 1 }],
          promisedAt: expect.any(String),
        },
      ],
      total: 1,
    })
  })

  it('are decided on with reason and author, in the attempt that was seen', async () => {
    const { router, decide } = await parked()
    expect(await decide({ action: 'retry', ...ADA })).toMatchObject({
      status: 200,
      body: { action: 'retry' },
    })
    await decide({ action: 'refuse', ...ADA })
    const task = { order: 1, ticket: 1, attempt: 2, ...ADA }
    expect(router.decided).toEqual([{ retry: task }, { refuse: { ...task, code: 'OUT_OF_STOCK' } }])
  })

  it('are decided with something else, whose allergens come into the portion', async () => {
    const { router, decide } = await parked()
    const other = { action: 'substitute', ingredient: 'sausage', with: 'patty', amount: 2, ...ADA }
    expect((await decide({ ...other, allergens: ['soybeans', 'milk'] })).status).toBe(200)
    const [decided] = router.decided as [{ retry: { payload: Uint8Array } }]
    expect(Ticket.decode(decided.retry.payload)).toMatchObject({
      ingredients: [{ name: 'patty', amount: 2 }],
      allergens: ['gluten', 'soybeans', 'milk'],
    })
  })

  it('are bought for once', async () => {
    const { url, decide } = await parked()
    const buy = { action: 'buy', ingredient: 'sausage', amount: 20, ...ADA }
    for (const _ of [1, 2]) expect((await decide(buy)).status).toBe(200)
    const { orders } = await json(fetch(`${url}/api/orders`))
    expect(orders).toHaveLength(2)
  })

  it.each([
    [
      { action: 'buy', ingredient: 'sausage', amount: -5, ...ADA },
      400,
      'amount must be a whole number from 1',
    ],
    [{ action: 'buy', ingredient: 'gold', amount: 5, ...ADA }, 400, 'gold is no ingredient'],
    [{ action: 'substitute', ingredient: 'bun', with: 'sausage', ...ADA }, 400, 'bun is not in this portion'],
    [
      { action: 'substitute', ingredient: 'sausage', with: 'patty', allergens: ['soy'], ...ADA },
      400,
      'allergens[0] must be of gluten, ',
    ],
    [{ action: 'sing', ...ADA }, 400, 'must have an action'],
    [{ action: 'retry' }, 400, 'reason is missing'],
  ])('are not decided by %j', async (body, status, detail) => {
    const { router, decide } = await parked()
    const answer = await decide(body)
    expect(answer.status).toBe(status)
    expect(answer.body.detail).toContain(detail)
    expect(router.decided).toEqual([])
  })

  it('that are no more are told as that', async () => {
    const { decide } = await parked()
    expect(await decide({ action: 'retry', ...ADA }, '1/2')).toMatchObject({
      status: 409,
      body: { code: 'TRUCK_ERR_NOT_RETRYABLE' },
    })
    expect((await decide({ action: 'retry', ...ADA }, 'x/1')).status).toBe(404)
  })
})

it('an order that was cancelled says what its customer gets back', async () => {
  const { url, router } = await testGateway()
  const { id, total } = await json(post(url, HOTDOG))
  expect((await json(fetch(`${url}/api/orders/${id}`))).refund).toBeUndefined()
  await router.cancel(1, 'changed my mind', '')
  expect((await json(fetch(`${url}/api/orders/${id}`))).refund).toEqual(total)
})
