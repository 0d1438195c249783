import { expect, test } from 'vitest'
import { HOTDOG, json, post, testGateway } from './gateway.testing.ts'

test('the pace of the last hour ends with the minute that is under way', async () => {
  const now = 1_700_000_060_000
  const { url, router } = await testGateway({ now: () => now })
  await post(url, HOTDOG)
  router.emit('OrderServed', 1, { atMs: now })
  const { minutes } = await json(fetch(`${url}/api/pace`))
  expect(minutes).toHaveLength(60)
  expect(minutes.at(-2)).toMatchObject({ accepted: 1, served: 0 })
  expect(minutes.at(-1)).toMatchObject({ served: 1, waitSeconds: expect.closeTo(60, 0) })
})

test('an order is told by its number with its own transitions, and without what opens it', async () => {
  const { url, router } = await testGateway()
  const { id } = await json(post(url, HOTDOG))
  await post(url, HOTDOG)
  router.emit('OrderServed', 2)
  router.emit('OrderServed', 1)
  const text = await (await fetch(`${url}/api/ledger/1`)).text()
  expect(text).not.toContain(id.split('-')[1])
  const { order, transitions, complete } = JSON.parse(text)
  expect(order).toMatchObject({ number: 1, items: [{ item: 'hotdog' }] })
  expect(transitions.map(({ kind }: { kind: string }) => kind)).toEqual(['OrderAccepted', 'OrderServed'])
  expect(complete).toBe(true)
  for (const wrong of ['77', '0', 'x', id]) {
    expect((await fetch(`${url}/api/ledger/${wrong}`)).status).toBe(404)
  }
})
