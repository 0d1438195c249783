import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectPantry, type PantryClient } from '@foodtruck/client'
import {
  type EventInit,
  PROTOCOL_MAJOR,
  StockSnapshot,
  type StockView,
  ToPeer,
  ToRouter,
} from '@foodtruck/messages'
import { createLogger, ErrorCode, readSettings } from '@foodtruck/runtime'
import { temporaryFolder } from '@foodtruck/testing'
import { createDealer, createEventProxy, createRouter, createSubscriber } from '@foodtruck/transport'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Pantry, pantryConfig, pantrySettings, startPantry } from './index.ts'

const MENU = `
currency: EUR
ingredients:
  sausage: { title: Sausage, unit: piece, stock: 3, low: 1 }
planning: { stage: order, seconds: 0 }
gathering: { stage: prepare, seconds: 0 }
items:
  - { name: sausage, title: Sausage, price: 100, ingredients: { sausage: 1 }, stages: [] }
`
const logger = createLogger({ name: 'test', level: 'silent' })
const trace = 'a'.repeat(32)
const one = [{ name: 'sausage', amount: 1 }]
const cleanups: (() => unknown)[] = []
const until = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 8_000, interval: 5 })

let data: string
let journal: ScriptedJournal
let pantry: Pantry
let client: PantryClient

/** A router that knows nothing but how to replay what the test says has happened. */
class ScriptedJournal {
  events: EventInit[] = []
  readonly askedAfter: number[] = []

  async start(bind: string): Promise<void> {
    const socket = await createRouter({
      bind,
      logger,
      onFrame: (peer, frame) => {
        const { hello, queries } = ToRouter.decode(frame)
        const answers = queries.map(({ request, replay }) => {
          const after = replay?.after ?? 0
          this.askedAfter.push(after)
          const last = this.events.length
          return { request, replay: { events: this.events.slice(after), through: last, last } }
        })
        const welcome = hello ? { router: 'scripted', epoch: 1, heartbeatMs: 100, leaseMs: 400 } : null
        socket.send(peer, ToPeer.encode({ major: PROTOCOL_MAJOR, welcome, answers }))
      },
      onDrained: () => undefined,
      onGone: () => undefined,
    })
    cleanups.push(() => socket.close())
  }

  add(kind: string, order: number, author = ''): void {
    const sequence = this.events.length + 1
    const traceparent = `00-${trace}-${'b'.repeat(16)}-01`
    this.events.push({ sequence, kind, order, traceparent, author, message: 'they left' })
  }
}

async function openPantry(): Promise<Pantry> {
  const env = { TRUCK_DATA: data, TRUCK_MENU: join(data, 'menu.yaml'), TRUCK_LOG_LEVEL: 'silent' }
  const started = await startPantry(pantryConfig(readSettings(pantrySettings, env)))
  cleanups.push(() => started.stop())
  return started
}

const task = (order: number) => ({ order, ticket: 1, step: 0, trace })
const reserve = (order: number, attempt = 1) => client.reserve({ task: task(order), attempt, lines: one })
const available = async () => (await client.stock()).ingredients[0]?.available

beforeEach(async () => {
  const folder = await temporaryFolder()
  data = folder.path
  cleanups.push(folder.remove)
  writeFileSync(join(data, 'menu.yaml'), MENU)
  journal = new ScriptedJournal()
  await journal.start(`ipc://${data}/router.sock`)
  const bus = await createEventProxy({
    inBind: `ipc://${data}/bus-in.sock`,
    outBind: `ipc://${data}/bus-out.sock`,
    logger,
    onBroken: (error) => {
      throw error
    },
  })
  cleanups.push(() => bus.close())
  pantry = await openPantry()
  client = connectPantry({ address: pantry.address, name: 'test', logger })
  cleanups.push(() => client.close())
})
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('gives out what the menu opens with and no more, and answers a repeat the same after a restart', async () => {
  expect(await Promise.all([1, 2, 3].map((order) => reserve(order)))).toEqual(
    Array(3).fill({ state: 'reserved' }),
  )
  const short = { state: 'short', message: 'sausage: 1 wanted, 0 left' }
  expect(await reserve(4)).toEqual(short)
  await client.use(task(1))
  await pantry.stop()
  pantry = await openPantry()
  expect(await reserve(4)).toEqual(short)
  expect(await reserve(1)).toEqual({ state: 'used' })
  expect(await reserve(2)).toEqual({ state: 'reserved' })
  await client.use(task(1))
  expect((await client.stock()).ingredients[0]).toMatchObject({
    stock: 2,
    reserved: 2,
    available: 0,
    low: true,
  })
})

test('a request made while the pantry is away is answered when it is back', async () => {
  await pantry.stop()
  const asked = reserve(1)
  pantry = await openPantry()
  expect(await asked).toEqual({ state: 'reserved' })
})

test('what a cancelled order put aside is there again, also if it was cancelled while the pantry was away', async () => {
  await reserve(1)
  await reserve(2)
  await client.use(task(2))
  await pantry.stop()
  journal.add('OrderCancelled', 1, 'Ada')
  journal.add('OrderCancelled', 2, 'Ada')
  pantry = await openPantry()
  await until(async () => expect(await available()).toBe(2))
  const { entries } = await client.ledger({ limit: 1 })
  expect(entries[0]).toMatchObject({ kind: 'release', order: 1, author: 'Ada', reason: 'they left' })
  // Whoever still works for it, with a further attempt, gets nothing any more.
  await expect(reserve(1, 2)).rejects.toMatchObject({ code: ErrorCode.REVOKED })
})

test('after a restart it goes on from the event that is accounted for', async () => {
  for (let order = 1; order <= 5; order++) journal.add('OrderServed', order)
  await pantry.stop()
  pantry = await openPantry()
  await until(() => expect(reserve(5)).rejects.toMatchObject({ code: ErrorCode.REVOKED }))
  await pantry.stop()
  journal.askedAfter.length = 0
  pantry = await openPantry()
  await until(() => expect(journal.askedAfter).not.toHaveLength(0))
  expect(new Set(journal.askedAfter)).toEqual(new Set([5]))
})

test('a purchase is booked once, and a wrong one names its field', async () => {
  const booking = { id: 'd-1', kind: 'purchase', lines: [{ name: 'sausage', change: 200 }], author: 'Ada' }
  expect(await client.book(booking)).toBe(false)
  expect(await client.book(booking)).toBe(true)
  expect(await available()).toBe(203)
  const wrong = { ...booking, id: 'd-2', lines: [{ name: 'sausage', change: -5 }] }
  await expect(client.book(wrong)).rejects.toMatchObject({
    code: ErrorCode.BAD_REQUEST,
    details: { field: 'lines[0].change' },
  })
  await expect(client.book({ ...wrong, id: 'd-1' })).rejects.toMatchObject({ code: ErrorCode.KEY_REUSED })
})

test('everyone is told what there is and what is off the menu, soon after it changed', async () => {
  const heard: StockView[] = []
  const subscriber = createSubscriber({
    connect: `ipc://${data}/bus-out.sock`,
    topics: ['truck/stock'],
    logger,
    onMessage: (_topic, frame) => {
      const { stock } = StockSnapshot.decode(Buffer.from(frame))
      if (stock) heard.push(stock)
    },
  })
  cleanups.push(() => subscriber.close())
  await until(() => expect(heard.at(-1)?.ingredients[0]?.available).toBe(3))
  await reserve(1)
  await reserve(2)
  expect(await client.mark({ item: 'sausage', off: true, author: 'chef', reason: 'soon out' })).toBe(false)
  await until(() => {
    expect(heard.at(-1)?.ingredients[0]).toMatchObject({ available: 1, low: true })
    expect(heard.at(-1)?.off).toMatchObject([{ item: 'sausage', author: 'chef', reason: 'soon out' }])
  })
  const revisions = heard.map(({ revision }) => revision)
  expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
})

test('a new ingredient of the menu is there without a restart', async () => {
  const mustard = '  mustard: { title: Mustard, unit: gram, stock: 70, low: 5 }\n'
  writeFileSync(join(data, 'menu.yaml'), MENU.replace('planning:', `${mustard}planning:`))
  await until(async () =>
    expect((await client.stock()).ingredients.map(({ name, stock }) => `${stock} ${name}`)).toContain(
      '70 mustard',
    ),
  )
})

test('a second pantry on the same folder is refused', async () => {
  await expect(openPantry()).rejects.toMatchObject({ code: ErrorCode.DATA_IN_USE })
})

test('a peer of another major version is told so', async () => {
  const told: string[] = []
  const dealer = createDealer({
    connect: pantry.address,
    routingId: 'old',
    logger,
    // A ToPantry of major version 9.
    onConnected: () => void dealer.send(Buffer.from([0x08, 0x09])),
    onFrame: (frame) => void told.push(Buffer.from(frame).toString()),
    onDisconnected: () => undefined,
    onDrained: () => undefined,
  })
  cleanups.push(() => dealer.close())
  await until(() => expect(told.join()).toContain(ErrorCode.VERSION_UNSUPPORTED))
})
