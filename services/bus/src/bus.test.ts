import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger, ErrorCode, readSettings } from '@foodtruck/runtime'
import {
  createPublisher,
  createSubscriber,
  INSECURE_LOOPBACK,
  initKeys,
  insecureLoopback,
  openKeys,
  SERVICE_ROLES,
} from '@foodtruck/transport'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Bus, startBus } from './bus.ts'
import { busSettings } from './settings.ts'

const PUBLISHERS = 3
const SUBSCRIBERS = 3
const MESSAGES = 200

const logger = createLogger({ name: 'test', level: 'silent' })
const cleanups: (() => unknown)[] = []
let data: string

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'truck-'))
  cleanups.push(() => rm(data, { recursive: true }))
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function start(env: Record<string, string> = {}): Promise<Bus> {
  const settings = readSettings(busSettings, {
    TRUCK_DATA: data,
    TRUCK_LOG_LEVEL: 'silent',
    TRUCK_KEYS: INSECURE_LOOPBACK,
    ...env,
  })
  const bus = await startBus(settings)
  cleanups.push(() => bus.stop())
  return bus
}

function until(condition: () => boolean): Promise<void> {
  const check = (): void => {
    if (!condition()) throw new Error(`not in time: ${condition}`)
  }
  return vi.waitFor(check, { timeout: 5_000, interval: 2 })
}

async function publisher(connect: string) {
  const made = await createPublisher({ connect, logger, keys: insecureLoopback })
  cleanups.push(() => made.close())
  await until(() => made.connected)
  return made
}

function subscriber(connect: string) {
  const messages: string[] = []
  const onMessage = (topic: string, frame: Uint8Array) => void messages.push(`${topic} ${Buffer.from(frame)}`)
  const socket = createSubscriber({ connect, topics: ['truck/'], logger, keys: insecureLoopback, onMessage })
  cleanups.push(() => socket.close())
  return messages
}

test('the messages of every publisher reach every subscriber, those of one publisher in order', async () => {
  const bus = await start()
  const from = await Promise.all(Array.from({ length: PUBLISHERS }, () => publisher(bus.inAddress)))
  const to = Array.from({ length: SUBSCRIBERS }, () => subscriber(bus.outAddress))
  await until(() => {
    for (const [at, one] of from.entries()) one.publish('truck/joining', Buffer.from(`${at}`))
    return to.every((messages) => new Set(messages).size === PUBLISHERS)
  })
  for (let count = 0; count < MESSAGES; count++) {
    for (const [at, one] of from.entries()) one.publish(`truck/${at}`, Buffer.from(`${count}`))
  }
  for (const messages of to) {
    for (let at = 0; at < PUBLISHERS; at++) {
      const expected = Array.from({ length: MESSAGES }, (_, count) => `truck/${at} ${count}`)
      const ofOne = () => messages.filter((message) => message.startsWith(`truck/${at} `))
      await until(() => ofOne().length === MESSAGES)
      expect(ofOne()).toEqual(expected)
    }
  }
})

test('without settings it listens on two sockets in the data folder, and removes them', async () => {
  const bus = await start()
  const files = ['bus-in.sock', 'bus-out.sock'].map((file) => join(data, file))
  expect([bus.inAddress, bus.outAddress]).toEqual(files.map((file) => `ipc://${file}`))
  expect(files.map((file) => existsSync(file))).toEqual([true, true])
  await bus.stop()
  await bus.stop()
  expect(files.map((file) => existsSync(file))).toEqual([false, false])
})

test('listens where it is told', async () => {
  const any = 'tcp://127.0.0.1:*'
  const bus = await start({ TRUCK_BUS_IN_BIND: any, TRUCK_BUS_OUT_BIND: any })
  expect(bus.inAddress).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/)
  const from = await publisher(bus.inAddress)
  const messages = subscriber(bus.outAddress)
  await until(() => {
    from.publish('truck/x', Buffer.from('.'))
    return messages.length > 0
  })
})

test('an address for stock alone lets nothing else through, and with it the other is the router’s', async () => {
  const keys = join(data, 'keys')
  await initKeys(keys, SERVICE_ROLES)
  const any = 'tcp://127.0.0.1:*'
  const bus = await start({
    TRUCK_BUS_IN_BIND: any,
    TRUCK_BUS_OUT_BIND: any,
    TRUCK_BUS_STOCK_BIND: any,
    TRUCK_KEYS: join(keys, 'bus'),
  })
  const as = async (role: string) => {
    const made = await openKeys(join(keys, role), logger)
    cleanups.push(() => made?.close())
    return made
  }
  const publish = async (role: string, connect: string) => {
    const made = await createPublisher({ connect, logger, keys: await as(role) })
    cleanups.push(() => made.close())
    return made
  }
  const messages: string[] = []
  const onMessage = (topic: string, frame: Uint8Array) => void messages.push(`${topic} ${Buffer.from(frame)}`)
  const observer = createSubscriber({
    connect: bus.outAddress,
    topics: ['truck/'],
    logger,
    keys: await as('observer'),
    onMessage,
  })
  cleanups.push(() => observer.close())
  const stock = await publish('pantry', bus.stockAddress)
  const intruder = await publish('pantry', bus.inAddress)
  const events = await publish('router', bus.inAddress)
  await until(() => {
    intruder.publish('truck/stock', Buffer.from('by the wrong door'))
    stock.publish('truck/order/served', Buffer.from('forged'))
    stock.publish('truck/stock', Buffer.from('twelve'))
    events.publish('truck/order/served', Buffer.from('real'))
    return new Set(messages).size >= 2
  })
  expect([...new Set(messages)].sort()).toEqual(['truck/order/served real', 'truck/stock twelve'])
})

test('a second bus on the same sockets is refused, and the first goes on', async () => {
  const bus = await start()
  await expect(start()).rejects.toMatchObject({ code: ErrorCode.PORT_BUSY })
  const from = await publisher(bus.inAddress)
  const messages = subscriber(bus.outAddress)
  await until(() => {
    from.publish('truck/x', Buffer.from('.'))
    return messages.length > 0
  })
})

test('a data folder that cannot be made is one clear error', async () => {
  const env = { TRUCK_DATA: '/dev/null/truck' }
  await expect(start(env)).rejects.toMatchObject({ code: ErrorCode.DATA_UNWRITABLE })
})
