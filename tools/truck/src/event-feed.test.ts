import { afterEach, expect, test, vi } from 'vitest'
import { followFeed } from './event-feed.ts'
import { GatewayApi } from './gateway-api.ts'
import { ToyGateway } from './toy-gateway.ts'

const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function follow({ after }: { after?: number } = {}) {
  const gateway = new ToyGateway()
  const url = await gateway.start()
  const api = new GatewayApi(url)
  const stop = new AbortController()
  const sequences: number[] = []
  const opened = Promise.withResolvers<void>()
  const feed = followFeed({
    api,
    after,
    signal: stop.signal,
    onOpen: () => opened.resolve(),
    onEvent: ({ sequence }) => sequences.push(sequence),
  })
  cleanups.push(
    () => gateway.stop(),
    () => api.close(),
    async () => {
      stop.abort()
      await feed
    },
  )
  await opened.promise
  return { gateway, sequences }
}

test('a feed tells what comes after it has opened', async () => {
  const { gateway, sequences } = await follow()
  gateway.tell('OrderAccepted', 1)
  await vi.waitFor(() => expect(sequences).toEqual([1]))
})

test('a feed whose connection was cut goes on after the last event it told', async () => {
  const { gateway, sequences } = await follow()
  gateway.tell('OrderAccepted', 1)
  await vi.waitFor(() => expect(sequences).toEqual([1]))
  gateway.cutStreams()
  gateway.tell('OrderPlanned', 1)
  gateway.tell('OrderServed', 1)
  await vi.waitFor(() => expect(sequences).toEqual([1, 2, 3]), 5_000)
})

test('a feed ends when it is told to', async () => {
  const { gateway } = await follow()
  await cleanups.pop()?.()
  await vi.waitFor(() => expect(gateway.streams).toBe(0))
})

test('a feed that cannot open says that no truck answers', async () => {
  const gateway = new ToyGateway()
  const url = await gateway.start()
  await gateway.stop()
  const api = new GatewayApi(url)
  const feed = followFeed({ api, signal: new AbortController().signal, onEvent: () => {} })
  await expect(feed).rejects.toThrow(/no truck answers/)
  api.close()
})
