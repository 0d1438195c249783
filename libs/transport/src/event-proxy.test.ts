import { existsSync } from 'node:fs'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEventProxy } from './event-proxy.ts'
import { insecureLoopback as keys } from './keys.ts'
import { createPublisher } from './publisher.ts'
import { createSubscriber } from './subscriber.ts'
import { logger, socketFolder, until } from './test-support.ts'

const CYCLES = 200

const cleanups: (() => Promise<unknown>)[] = []
let inBind: string
let outBind: string
let files: string[]

beforeEach(async () => {
  const { path, remove } = await socketFolder()
  cleanups.push(remove)
  files = [`${path}/in.sock`, `${path}/out.sock`]
  inBind = `ipc://${files[0]}`
  outBind = `ipc://${files[1]}`
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function proxy(options: { inBind?: string; outBind?: string } = {}) {
  const made = await createEventProxy({ inBind, outBind, logger, keys, ...options })
  cleanups.push(() => made.close())
  return made
}

async function publisher(connect: string) {
  const made = await createPublisher({ connect, logger, keys })
  cleanups.push(() => made.close())
  await until(() => made.connected)
  return made
}

function subscriber(connect: string, topics: string[]) {
  const messages: string[] = []
  const socket = createSubscriber({
    connect,
    topics,
    logger,
    keys,
    onMessage: (topic, frame) => messages.push(`${topic} ${Buffer.from(frame)}`),
  })
  cleanups.push(() => socket.close())
  return { socket, messages }
}

/** Publishes until the subscription has come through, then leaves only what comes after. */
async function joined(
  from: Awaited<ReturnType<typeof publisher>>,
  to: ReturnType<typeof subscriber>,
  topic: string,
) {
  await until(() => {
    from.publish(topic, Buffer.from('joining'))
    return to.messages.length > 0
  })
  from.publish(topic, Buffer.from('joined'))
  await until(() => to.messages.at(-1) === `${topic} joined`)
  to.messages.length = 0
}

test.each(['ipc', 'tcp'])('every subscriber on %s gets what was published, in order', async (kind) => {
  const any = 'tcp://127.0.0.1:*'
  const bus = await proxy(kind === 'tcp' ? { inBind: any, outBind: any } : {})
  const from = await publisher(bus.inAddress)
  const to = [subscriber(bus.outAddress, ['truck/']), subscriber(bus.outAddress, ['truck/'])]
  for (const one of to) await joined(from, one, 'truck/start')
  const sent = Array.from({ length: 500 }, (_, at) => `truck/order ${at}`)
  for (const message of sent) from.publish('truck/order', Buffer.from(message.slice(12)))
  for (const one of to) {
    await until(
      () => one.messages.filter((message) => message.startsWith('truck/order')).length === sent.length,
    )
    expect(one.messages.filter((message) => message.startsWith('truck/order'))).toEqual(sent)
  }
  expect(bus.counters).toEqual({ publishers: 1, subscribers: 2, refused: 0 })
})

test('a subscriber gets only the topics that begin as it asked', async () => {
  const bus = await proxy()
  const from = await publisher(bus.inAddress)
  const to = subscriber(bus.outAddress, ['truck/order/', 'truck/issue/'])
  await joined(from, to, 'truck/order/start')
  for (const topic of ['truck/stage/cook', 'other/order/served', 'truck/issue/out', 'truck/order/served']) {
    from.publish(topic, Buffer.from('.'))
  }
  await until(() => to.messages.length === 2)
  expect(to.messages).toEqual(['truck/issue/out .', 'truck/order/served .'])
})

test('a message that is not topic and body is dropped and counted', async () => {
  const { Publisher } = await import('zeromq')
  const bus = await proxy()
  const raw = new Publisher({ linger: 0 })
  cleanups.push(async () => raw.close())
  raw.connect(bus.inAddress)
  const { socket, messages } = subscriber(bus.outAddress, [''])
  await until(() => {
    void raw.send(['topic', 'body', 'more'])
    void raw.send('alone')
    return socket.counters.dropped >= 2
  })
  expect(messages).toEqual([])
})

test('publishers and subscribers find a bus that was restarted', async () => {
  const first = await createEventProxy({ inBind, outBind, logger })
  const from = await publisher(first.inAddress)
  const to = subscriber(first.outAddress, [''])
  await joined(from, to, 'before')
  await first.close()
  await until(() => !from.connected && !to.socket.connected)
  await proxy()
  await until(() => {
    from.publish('after', Buffer.from('.'))
    return to.messages.length > 0
  })
  expect(to.messages[0]).toBe('after .')
})

test(`starts and stops ${CYCLES} times at the same addresses and leaves nothing behind`, async () => {
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const bus = await createEventProxy({ inBind, outBind, logger })
    if (cycle % 20 === 0) {
      const from = await createPublisher({ connect: bus.inAddress, logger })
      await until(() => from.connected)
      await from.close()
    }
    await bus.close()
    await bus.close()
  }
  expect(files.filter((file) => existsSync(file))).toEqual([])
})

test('an address that is taken is named, and the other one is freed again', async () => {
  const first = await proxy()
  const free = `${inBind}2`
  const second = createEventProxy({ inBind: free, outBind: first.outAddress, logger })
  await expect(second).rejects.toMatchObject({ code: ErrorCode.PORT_BUSY })
  expect(existsSync(free.slice('ipc://'.length))).toBe(false)
  await proxy({ inBind: free, outBind: `${outBind}2` })
})
