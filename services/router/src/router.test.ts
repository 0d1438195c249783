import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { Outcome, Role, type TaskInit, ToPeer, ToRouter, type ToRouterInit } from '@foodtruck/messages'
import { createLogger, ErrorCode, type Service } from '@foodtruck/runtime'
import { temporaryFolder } from '@foodtruck/testing'
import { createDealer, type DealerSocket, INSECURE_LOOPBACK, insecureLoopback } from '@foodtruck/transport'
import { afterEach, expect, test, vi } from 'vitest'
import { planOf, resultOf } from './core/core.testing.ts'
import { startRouter } from './router.ts'
import type { RouterConfig } from './settings.ts'

const logger = createLogger({ name: 'test', level: 'silent' })
const cleanups: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function config(overrides: Partial<RouterConfig> = {}): Promise<RouterConfig> {
  const { path: data, remove } = await temporaryFolder()
  cleanups.push(remove)
  return {
    data,
    name: 'truck',
    keys: INSECURE_LOOPBACK,
    logLevel: 'silent',
    healthHost: '127.0.0.1',
    healthPort: 0,
    bind: `ipc://${data}/router.sock`,
    busIn: `ipc://${data}/bus-in.sock`,
    openOrdersMax: 1_000,
    leaseMs: 4_000,
    keepDays: 30,
    ...overrides,
  }
}

async function start(options: RouterConfig): Promise<Service & { address: string }> {
  const router = await startRouter(options)
  cleanups.push(() => router.stop())
  return router
}

/** A peer that keeps all that it is sent. */
class TestPeer {
  readonly received: ToPeer[] = []
  readonly #dealer: DealerSocket
  readonly #hello: ToRouterInit

  constructor(address: string, instance: string, stage: string | null) {
    const role = stage === null ? Role.CLIENT : Role.STAGE
    this.#hello = { hello: { role, instance, stage, window: 10 } }
    this.#dealer = createDealer({
      connect: address,
      routingId: instance,
      logger,
      keys: insecureLoopback,
      onFrame: (frame) => this.received.push(ToPeer.decode(frame)),
      onConnected: () => this.say(this.#hello),
      onDisconnected: () => undefined,
      onDrained: () => undefined,
    })
    cleanups.push(() => this.#dealer.close())
  }

  say(parts: ToRouterInit): void {
    this.#dealer.send(ToRouter.encode({ major: 1, ...parts }))
  }

  sendBytes(frame: Uint8Array): void {
    this.#dealer.send(frame)
  }

  all<K extends 'tasks' | 'acks' | 'submitReplies' | 'ended' | 'answers'>(part: K): ToPeer[K][number][] {
    return this.received.flatMap((message) => message[part] as ToPeer[K][number][])
  }

  async welcomed(): Promise<this> {
    await vi.waitFor(() => expect(this.received.some(({ welcome }) => welcome)).toBe(true), 5_000)
    return this
  }
}

const peer = (address: string, instance: string, stage: string | null = null): Promise<TestPeer> =>
  new TestPeer(address, instance, stage).welcomed()

async function task(of: TestPeer, nth = 0): Promise<TaskInit> {
  return vi.waitFor(() => {
    const found = of.all('tasks')[nth]
    if (!found) throw new Error('no task yet')
    return found
  }, 5_000)
}

const submit = (key: string): ToRouterInit => ({
  submits: [{ request: 1, key, token: 'secret', payload: Buffer.from('an order') }],
})

test('serves an order and shows its history after a restart', async () => {
  const settings = await config()
  const first = await start(settings)
  const client = await peer(first.address, 'client-1')
  const order = await peer(first.address, 'order-1', 'order')
  const prepare = await peer(first.address, 'prepare-1', 'prepare')
  client.say(submit('k1'))
  order.say({ results: [resultOf(await task(order), { plan: planOf([]) })] })
  prepare.say({ results: [resultOf(await task(prepare))] })
  await vi.waitFor(() => expect(client.all('ended')).toMatchObject([{ order: 1, status: 'served' }]), 5_000)
  await first.stop()

  const second = await start(settings)
  const later = await peer(second.address, 'client-2')
  later.say({ queries: [{ request: 7, order: { order: 1, token: 'secret' } }] })
  const view = await vi.waitFor(() => {
    expect(later.all('answers')).toHaveLength(1)
    return later.all('answers')[0]
  }, 5_000)
  expect(view?.order).toMatchObject({ number: 1, status: 'served' })
  expect(view?.order?.tickets[0]?.steps.map(({ stage, state }) => [stage, state])).toEqual([
    ['order', 'done'],
    ['prepare', 'done'],
  ])
  later.say({ queries: [{ request: 8, order: { order: 1, token: 'guessed' } }] })
  await vi.waitFor(() => expect(later.all('answers')[1]).toMatchObject({ code: ErrorCode.NOT_FOUND }), 5_000)
  later.say({ submits: [{ request: 9, key: 'k1', payload: Buffer.from('an order') }] })
  await vi.waitFor(
    () => expect(later.all('submitReplies')).toMatchObject([{ order: 1, status: 'served', repeated: true }]),
    5_000,
  )
})

test('replays every event with numbers without a gap', async () => {
  const { address } = await start(await config())
  const client = await peer(address, 'client-1')
  const order = await peer(address, 'order-1', 'order')
  client.say(submit('k1'))
  order.say({
    results: [resultOf(await task(order), { outcome: Outcome.REFUSED, code: 'X', message: 'no' })],
  })
  await vi.waitFor(() => expect(client.all('ended')).toHaveLength(1), 5_000)
  client.say({ queries: [{ request: 2, replay: { after: 0, limit: 10 } }] })
  await vi.waitFor(() => expect(client.all('answers')).toHaveLength(1), 5_000)
  const replay = client.all('answers')[0]?.replay
  expect(replay?.events.map(({ sequence, kind }) => [sequence, kind])).toEqual([
    [1, 'OrderAccepted'],
    [2, 'OrderRefused'],
  ])
  expect(replay).toMatchObject({ through: 2, last: 2 })
})

test('replays one order alone, page by page', async () => {
  const { address } = await start(await config())
  const client = await peer(address, 'client-1')
  const order = await peer(address, 'order-1', 'order')
  client.say(submit('k1'))
  client.say(submit('k2'))
  await vi.waitFor(() => expect(order.all('tasks')).toHaveLength(2), 5_000)
  const results = order.all('tasks').map((task) => resultOf(task, { outcome: Outcome.REFUSED, code: 'X' }))
  order.say({ results })
  await vi.waitFor(() => expect(client.all('ended')).toHaveLength(2), 5_000)
  const ask = (request: number, replay: { order: number; after: number; limit: number }) =>
    client.say({ queries: [{ request, replay }] })
  ask(2, { order: 2, after: 0, limit: 1 })
  await vi.waitFor(() => expect(client.all('answers')).toHaveLength(1), 5_000)
  const first = client.all('answers')[0]?.replay
  expect(first?.events).toMatchObject([{ order: 2, kind: 'OrderAccepted' }])
  ask(3, { order: 2, after: first?.through ?? 0, limit: 10 })
  ask(4, { order: 9, after: 0, limit: 10 })
  await vi.waitFor(() => expect(client.all('answers')).toHaveLength(3), 5_000)
  const answer = (to: number) => client.all('answers').find(({ request }) => request === to)
  expect(answer(3)?.replay?.events).toMatchObject([{ order: 2, kind: 'OrderRefused' }])
  expect(answer(4)).toMatchObject({ code: ErrorCode.NOT_FOUND })
})

test('junk frames are dropped and nobody else notices', async () => {
  const { address } = await start(await config({ bind: 'tcp://127.0.0.1:*' }))
  const client = await peer(address, 'client-1')
  const vandal = await peer(address, 'vandal')
  for (const junk of [[0xff], [0x0a, 0xff], Array(1_000).fill(0x1a), [0x08, 0x01, 0x1a, 0x05]])
    vandal.sendBytes(Buffer.from(junk))
  const [, port] = /:(\d+)$/.exec(address) as unknown as [string, string]
  for (const bytes of ['GET / HTTP/1.1\r\n\r\n', '\xff\0\0\0\0\0\0\0\x01\x7f', '']) {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes, 'latin1'))
    socket.on('error', () => undefined)
  }
  client.say(submit('k1'))
  await vi.waitFor(() => expect(client.all('submitReplies')).toMatchObject([{ order: 1 }]), 5_000)
})

test('a second router on the same data folder is refused', async () => {
  const settings = await config()
  await start(settings)
  await expect(startRouter(settings)).rejects.toMatchObject({ code: ErrorCode.DATA_IN_USE })
})

test('a start whose health port is busy leaves neither its socket nor its journal open', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  cleanups.push(async () => server.close())
  await once(server, 'listening')
  const settings = await config({ healthPort: (server.address() as AddressInfo).port })
  await expect(startRouter(settings)).rejects.toMatchObject({ code: ErrorCode.PORT_BUSY })
  await start({ ...settings, healthPort: 0 })
})

test('a start whose bus has a malformed address leaves neither its socket nor its journal open', async () => {
  const settings = await config()
  await expect(startRouter({ ...settings, busIn: 'nonsense' })).rejects.toMatchObject({
    code: ErrorCode.BAD_SETTING,
  })
  await start(settings)
})
