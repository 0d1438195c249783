import { Order } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { HOTDOG, json, menu, post, testGateway } from './gateway.testing.ts'

const NOW_MS = Date.parse('2026-11-20T23:30:00Z')
const now = (): number => NOW_MS
const at = (minutes: number): string => new Date(NOW_MS + minutes * 60_000).toISOString()

/** What a hot dog takes by the menu: planning, its stages, and being gathered. */
const HOTDOG_MS =
  1_000 *
  [menu.planning, ...menu.item('hotdog')!.stages, menu.gathering].reduce(
    (sum, { seconds }) => sum + seconds,
    0,
  )

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
async function ask(url: string, body?: unknown): Promise<{ status: number; body: any }> {
  const json = { 'content-type': 'application/json' }
  const response = await fetch(url, {
    method: 'POST',
    ...(body !== undefined && { headers: json, body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

describe('an order for later', () => {
  it('is begun so that its longest portion is ready in time', async () => {
    const { url, router } = await testGateway({ now })
    const accepted = await json(post(url, { ...HOTDOG, for: at(60), expires: at(90) }))
    expect(accepted).toMatchObject({ status: 'scheduled', dayNumber: 1 })
    const submitted = router.submitted(0)!
    expect(submitted).toMatchObject({
      startAtMs: NOW_MS + 3_600_000 - Math.round(HOTDOG_MS),
      expireAtMs: NOW_MS + 5_400_000,
    })
    expect(Order.decode(submitted.payload)).toMatchObject({ dueAtMs: NOW_MS + 3_600_000 })
    expect(await json(fetch(url + accepted.url))).toMatchObject({ for: at(60), expires: at(90) })
  })

  it('is begun at once if it takes longer than until then', async () => {
    const { url, router } = await testGateway({ now })
    await post(url, { ...HOTDOG, for: new Date(NOW_MS + HOTDOG_MS - 1).toISOString() })
    expect(router.submitted(0)).toMatchObject({ startAtMs: 0 })
  })

  it('has its number of the day on which it is called out, by the truck’s calendar', async () => {
    const { url, router } = await testGateway({ now })
    await post(url, HOTDOG)
    await post(url, { ...HOTDOG, for: at(24 * 60) })
    expect([router.submitted(0)?.day, router.submitted(1)?.day]).toEqual([
      menu.dayOf(NOW_MS),
      menu.dayOf(NOW_MS + 86_400_000),
    ])
  })

  it.each([
    ['a time that has passed', { for: at(0) }, 'for'],
    ['a time too far ahead', { for: at(7 * 24 * 60 + 1) }, 'for'],
    ['what is no time', { for: '12:30' }, 'for'],
    ['a time without its zone', { for: '2026-11-21T12:30:00' }, 'for'],
    ['a day that there is not', { for: '2026-02-30T12:30:00Z' }, 'for'],
    ['a number', { for: 1_800_000_000_000 }, 'for'],
    ['an expiry that has passed', { expires: at(-1) }, 'expires'],
    ['an expiry before it is ready', { for: at(60), expires: at(30) }, 'expires'],
  ])('is refused for %s, and nothing is stored', async (_, times, field) => {
    const { url, router } = await testGateway({ now })
    const response = await post(url, { ...HOTDOG, ...times })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: ErrorCode.BAD_REQUEST, field })
    expect(router.stored).toBe(0)
  })

  it('is known again under its key when its time has passed', async () => {
    let nowMs = NOW_MS
    const { url, router } = await testGateway({ now: () => nowMs })
    const body = { ...HOTDOG, for: at(60) }
    const first = await json(post(url, body, { 'idempotency-key': 'mine' }))
    nowMs += 2 * 3_600_000
    const again = await post(url, body, { 'idempotency-key': 'mine' })
    expect(again.status).toBe(202)
    expect(await again.json()).toMatchObject({ id: first.id })
    expect(router.stored).toBe(1)
  })
})

describe('a rush', () => {
  it('is told with its change, by number or whole id, and shown in the order', async () => {
    const { url } = await testGateway()
    const { id, url: path } = await json(post(url, HOTDOG))
    expect(await ask(`${url}/api/orders/${id}/rush`, { reason: 'a child waits', author: 'ada' })).toEqual({
      status: 200,
      body: { number: 1, rushed: true, changed: true },
    })
    expect(await ask(`${url}/api/orders/1/rush`)).toMatchObject({ body: { changed: false } })
    expect(await json(fetch(url + path))).toMatchObject({
      rush: { reason: 'a child waits', author: 'ada' },
    })
    expect(await ask(`${url}/api/orders/1/unrush`)).toMatchObject({ body: { rushed: false, changed: true } })
    expect(await json(fetch(url + path))).not.toHaveProperty('rush')
  })

  it('of an order that has ended, or that there is not, is refused', async () => {
    const { url } = await testGateway()
    const { id } = await json(post(url, HOTDOG))
    await ask(`${url}/api/orders/${id}/cancel`, { reason: 'rain' })
    expect(await ask(`${url}/api/orders/1/rush`)).toMatchObject({
      status: 409,
      body: { code: ErrorCode.NOT_RUSHABLE },
    })
    expect(await ask(`${url}/api/orders/7/rush`)).toMatchObject({ status: 404 })
    expect(await ask(`${url}/api/orders/1/rush`, { reason: 5 })).toMatchObject({
      status: 400,
      body: { field: 'reason' },
    })
  })
})

describe('a refund', () => {
  it('is all that was to be paid, and the order says why', async () => {
    const { url } = await testGateway()
    const { id, url: path } = await json(post(url, HOTDOG))
    expect(await json(fetch(url + path))).not.toHaveProperty('refund')
    await ask(`${url}/api/orders/${id}/cancel`, { reason: 'rain', author: 'ada' })
    expect(await json(fetch(url + path))).toMatchObject({
      status: 'cancelled',
      refund: { minor: 900, currency: 'EUR' },
      message: 'rain',
    })
  })
})
