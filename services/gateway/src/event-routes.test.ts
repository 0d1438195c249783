import { expect, it } from 'vitest'
import { follow, HOTDOG, idsOf, json, post, testGateway } from './gateway.testing.ts'

const emitMany = (router: { emit(kind: string, order: number, more?: object): unknown }, count: number) => {
  for (let index = 0; index < count; index += 1) {
    router.emit('StageDone', (index % 2) + 1, { ticket: 1, stage: 'cook', attempt: 1, worker: 'cook-1' })
  }
}

const upTo = (count: number, from = 1) => Array.from({ length: count - from + 1 }, (_, index) => index + from)

it('sends an event with its sequence as id, its kind as name and its data as JSON', async () => {
  const { url, router } = await testGateway()
  const reader = await follow(`${url}/api/events`)
  expect(reader.status).toBe(200)
  expect(reader.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  expect(reader.headers['cache-control']).toBe('no-store')
  await reader.until(/^retry: 1000\nid: 0\n\n/)
  router.emit('OrderPlanned', 7, { tickets: [{ ticket: 1, label: 'hotdog', stages: ['cook'] }] })
  const text = await reader.until(/OrderPlanned\ndata: .*\n\n/)
  expect(text).toContain('id: 1\nevent: OrderPlanned\n')
  expect(JSON.parse(/data: (.*)/.exec(text)![1]!)).toEqual({
    sequence: 1,
    at: '2023-11-14T22:13:20.001Z',
    kind: 'OrderPlanned',
    order: 7,
    tickets: [{ ticket: 1, label: 'hotdog', stages: ['cook'] }],
  })
})

it('begins with what happens next if no event is named', async () => {
  const { url, router } = await testGateway()
  emitMany(router, 5)
  const reader = await follow(`${url}/api/events`)
  await reader.until(/^retry: 1000\nid: 5\n\n/)
  emitMany(router, 1)
  expect(idsOf(await reader.until(/id: 6\n[\s\S]*\n\n/))).toEqual([6])
})

it('resumes after Last-Event-ID from memory', async () => {
  const { url, router } = await testGateway()
  emitMany(router, 10)
  const reader = await follow(`${url}/api/events?after=0`, { 'last-event-id': '4' })
  expect(idsOf(await reader.until(/id: 10\n[\s\S]*\n\n/))).toEqual(upTo(10, 5))
  expect(router.replays).toBe(0)
})

it('resumes from the journal without a gap what memory no longer has, while more happens', async () => {
  const { url, router } = await testGateway({ recentMax: 16 })
  emitMany(router, 3_000)
  const reader = await follow(`${url}/api/events?after=2`)
  await reader.until(/id: 900\n/)
  emitMany(router, 1_000)
  expect(idsOf(await reader.until(/id: 4000\n[\s\S]*\n\n/))).toEqual(upTo(4_000, 3))
  expect(router.replays).toBeGreaterThan(0)
})

it('serves a reader that is slower than the events all of them, and holds little for it', async () => {
  const { url, router } = await testGateway({ recentMax: 1_000 })
  const reader = await follow(`${url}/api/events`)
  await reader.until(/id: 0\n/)
  const message = 'x'.repeat(1_000)
  const before = process.memoryUsage().heapUsed
  // About 30 MB of frames, more than the buffers of both sockets take, while the reader reads nothing.
  for (let batch = 0; batch < 30; batch += 1) {
    for (let index = 0; index < 1_000; index += 1) router.emit('TaskDead', 1, { message })
    await new Promise((resolve) => setImmediate(resolve))
  }
  // The list of the router in memory takes part of this.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(30e6)
  expect(idsOf(await reader.until(/id: 30000\n[\s\S]*\n\n/))).toEqual(upTo(30_000))
  expect(router.replays).toBeGreaterThan(0)
})

it('gives a reader up whose socket stays full, and lets it resume', async () => {
  const { url, router, hub } = await testGateway({ beatMs: 400 })
  const reader = await follow(`${url}/api/events`)
  await reader.until(/id: 0\n/)
  // Far more than the buffers of both sockets take.
  for (let index = 0; index < 120; index += 1) router.emit('TaskDead', 1, { message: 'x'.repeat(100_000) })
  await expect.poll(() => hub.streams, { timeout: 10_000 }).toBe(0)
  const seen = idsOf(await reader.ended())
  const last = seen.at(-1) ?? 0
  expect(last).toBeLessThan(120)
  const again = await follow(`${url}/api/events`, { 'last-event-id': String(last) })
  expect(idsOf(await again.until(/id: 120\n[\s\S]*\n\n$/))).toEqual(upTo(120, last + 1))
})

it('sends the events of one order to those who know its id', async () => {
  const { url, router } = await testGateway({ beatMs: 20 })
  const { id } = await json(post(url, HOTDOG))
  const reader = await follow(`${url}/api/orders/${id}/events?after=0`)
  emitMany(router, 6)
  expect(idsOf(await reader.until(/id: 6\n[\s\S]*\n\n/))).toEqual([1, 2, 4, 6])
  // A heartbeat moves the reader's cursor past the events of others.
  await reader.until(/\n:\nid: 7\n\n/)
  expect((await fetch(`${url}/api/orders/1-000000000000/events`)).status).toBe(404)
  expect((await fetch(`${url}/api/orders/x/events`)).status).toBe(404)
})

it('resumes the events of one order from its own history, past what memory has', async () => {
  const { url, router } = await testGateway({ recentMax: 16 })
  const { id } = await json(post(url, HOTDOG))
  emitMany(router, 3_000)
  const reader = await follow(`${url}/api/orders/${id}/events`, { 'last-event-id': '2' })
  await reader.until(/id: 900\n/)
  emitMany(router, 100)
  const ids = idsOf(await reader.until(/id: 3100\n[\s\S]*\n\n/))
  expect(ids).toEqual(upTo(3_100, 4).filter((id) => id % 2 === 0))
  // Its own history is read, not that of the truck.
  expect(router.replays).toBeLessThan(8)
})

it('sends heartbeats', async () => {
  const { url } = await testGateway({ beatMs: 20 })
  const reader = await follow(`${url}/api/events`)
  await reader.until(/\n\n:\n\n:\n\n/)
})

it('tells a reader of another journal to begin anew', async () => {
  const { url, router } = await testGateway()
  emitMany(router, 3)
  const reader = await follow(`${url}/api/events`, { 'last-event-id': '5000' })
  await reader.until(/id: 3\nevent: StreamReset\ndata: {"sequence":3}\n\n/)
  emitMany(router, 1)
  expect(idsOf(await reader.until(/id: 4\n[\s\S]*\n\n/))).toEqual([4])
})

it('tells a reader whose events are no longer kept, and gives it all that there are', async () => {
  const { url, router } = await testGateway({ recentMax: 2 })
  emitMany(router, 9)
  router.prunedThrough = 5
  const reader = await follow(`${url}/api/events`, { 'last-event-id': '3' })
  const text = await reader.until(/id: 9\n[\s\S]*\n\n/)
  expect(text).toMatch(/id: 5\nevent: StreamReset\ndata: {"sequence":5}\n\n/)
  expect(idsOf(text)).toEqual([6, 7, 8, 9])
})

it('ends the streams when the journal is another one, so that readers begin anew', async () => {
  const { url, router, hub } = await testGateway()
  emitMany(router, 5)
  const reader = await follow(`${url}/api/events`)
  await reader.until(/id: 5\n/)
  router.events.length = 0
  emitMany(router, 1)
  await reader.ended()
  expect(hub.streams).toBe(0)
  const again = await follow(`${url}/api/events`, { 'last-event-id': '5' })
  await again.until(/id: 1\nevent: StreamReset\n/)
})

it.each([['after=-1'], ['after=x'], ['from=1'], ['after=1&after=2']])(
  'refuses the query %s',
  async (query) => {
    const { url } = await testGateway()
    const response = await fetch(`${url}/api/events?${query}`)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  },
)

it('refuses a Last-Event-ID that is none', async () => {
  const { url } = await testGateway()
  const response = await fetch(`${url}/api/events`, { headers: { 'last-event-id': 'x' } })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ field: 'Last-Event-ID' })
})

it('takes so many readers and no more, and another once one has left', async () => {
  const { url, hub } = await testGateway({ streamsMax: 2 })
  const first = await follow(`${url}/api/events`)
  await follow(`${url}/api/events`)
  const refused = await fetch(`${url}/api/events`)
  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('2')
  first.close()
  await expect.poll(() => hub.streams).toBe(1)
  expect((await follow(`${url}/api/events`)).status).toBe(200)
})

it('ends the streams when it stops', async () => {
  const { url, hub, app } = await testGateway()
  const reader = await follow(`${url}/api/events`)
  await reader.until(/id: 0\n/)
  hub.close()
  await app.close()
  expect(await reader.ended()).toBe('retry: 1000\nid: 0\n\n')
})
