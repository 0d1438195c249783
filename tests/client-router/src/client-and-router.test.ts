import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bus, busSettings, startBus } from '@foodtruck/bus'
import { connectRouter, type EventFeed, followEvents, type RouterClient } from '@foodtruck/client'
import type { Event, OrderEnded } from '@foodtruck/messages'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import { createLogger, ErrorCode, readSettings, type Service } from '@foodtruck/runtime'
import {
  gathersOrders,
  type PlanHandler,
  plansOrders,
  Refusal,
  type StageOptions,
  stageConfig,
  stageSettingsSpec,
  startStage,
} from '@foodtruck/stage'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** Events of an order with one ticket of one stage: accepted, planned, cooked, prepared, served. */
const EVENTS_OF_ORDER = 5
const ORDERS = 1_000
const IN_FLIGHT = 200

const logger = createLogger({ name: 'test', level: 'silent' })
const cleanups: (() => unknown)[] = []
let env: Record<string, string>

beforeEach(async () => {
  const data = await mkdtemp(join(tmpdir(), 'truck-'))
  cleanups.push(() => rm(data, { recursive: true }))
  env = { TRUCK_DATA: data, TRUCK_LOG_LEVEL: 'silent', TRUCK_CONCURRENCY: '500' }
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function until(condition: () => boolean, timeoutMs = 10_000): Promise<void> {
  const check = (): void => {
    if (!condition()) throw new Error(`not in ${timeoutMs} ms: ${condition}`)
  }
  return vi.waitFor(check, { timeout: timeoutMs, interval: 5 })
}

async function router(): Promise<Service & { address: string }> {
  const started = await startRouter(routerConfig(readSettings(routerSettings, env)))
  cleanups.push(() => started.stop())
  return started
}

async function bus(): Promise<Bus> {
  const started = await startBus(readSettings(busSettings, env))
  cleanups.push(() => started.stop())
  return started
}

async function client(address: string): Promise<RouterClient> {
  const made = await connectRouter({ address, name: 'test', logger })
  cleanups.push(() => made.close())
  return made
}

async function stage(name: string, handle: StageOptions['handle']): Promise<Service> {
  const started = await startStage({
    name,
    config: stageConfig(readSettings(stageSettingsSpec, env)),
    handle,
  })
  cleanups.push(() => started.stop())
  return started
}

const planHotdog: PlanHandler = async ({ name }) => {
  if (name === 'nobody') throw new Refusal('NO_NAME', 'who is it for?')
  return { tickets: [{ label: 'hotdog', stages: ['cook'] }], gather: 'prepare' }
}

/** The stages of a kitchen that is done at once. */
async function kitchen(): Promise<void> {
  await stage('order', plansOrders(planHotdog))
  await stage('cook', async () => undefined)
  await stage(
    'prepare',
    gathersOrders(async () => undefined),
  )
}

async function follow(from: RouterClient, address: string, after?: number) {
  const events: Event[] = []
  const feed: EventFeed = await followEvents({
    address,
    truck: 'truck',
    client: from,
    ...(after === undefined ? {} : { after }),
    onEvent: (event) => events.push(event),
    logger,
  })
  cleanups.push(() => feed.close())
  return { feed, events }
}

/** Keeps IN_FLIGHT orders open until ORDERS have ended; what became of each, by its number. */
function load(
  by: RouterClient,
  orders = ORDERS,
): { ends: Map<number, string[]>; accepted: Set<number>; errors: unknown[] } {
  const run = { ends: new Map<number, string[]>(), accepted: new Set<number>(), errors: [] as unknown[] }
  let sent = 0
  const next = (): void => {
    if (sent >= orders) return
    sent++
    const submit = { key: `key-${sent}`, payload: Buffer.alloc(0), token: `token-${sent}` }
    by.submit(submit).then(
      ({ order }) => run.accepted.add(order),
      (error: unknown) => run.errors.push(error),
    )
  }
  by.onEnded(({ order, status }) => {
    run.ends.set(order, [...(run.ends.get(order) ?? []), status])
    next()
  })
  for (let at = 0; at < IN_FLIGHT; at++) next()
  return run
}

const sequences = (events: Event[]): number[] => events.map(({ sequence }) => sequence)
const range = (through: number): number[] => Array.from({ length: through }, (_, at) => at + 1)

test('each order is served once, and each event comes once and in order', async () => {
  const { outAddress } = await bus()
  const { address } = await router()
  await kitchen()
  const by = await client(address)
  const { events } = await follow(by, outAddress, 0)
  const run = load(by)
  await until(() => run.ends.size === ORDERS)
  await until(() => events.length === ORDERS * EVENTS_OF_ORDER)
  expect(sequences(events)).toEqual(range(ORDERS * EVENTS_OF_ORDER))
  expect([...run.ends.values()].every((ends) => ends.join() === 'served')).toBe(true)
  expect([...run.accepted].sort((a, b) => a - b)).toEqual(range(ORDERS))
  expect(run.errors).toEqual([])
  expect(by.followed).toBe(0)
  expect(await by.audit()).toMatchObject({ accepted: ORDERS, served: ORDERS, open: 0, sequenceGaps: 0 })
})

test('a restart of the router under load loses no order, no end and no event', async () => {
  const { outAddress } = await bus()
  const first = await router()
  await kitchen()
  const by = await client(first.address)
  const { feed, events } = await follow(by, outAddress, 0)
  const run = load(by)
  await until(() => run.ends.size > ORDERS / 4)
  await first.stop()
  await router()
  await until(() => run.ends.size === ORDERS, 15_000)
  const { accepted, served, lastSequence } = await by.audit()
  expect({ accepted, served }).toEqual({ accepted: ORDERS, served: ORDERS })
  await until(() => feed.sequence === lastSequence)
  expect(sequences(events)).toEqual(range(lastSequence))
  expect([...run.ends.values()].every((ends) => ends.join() === 'served')).toBe(true)
  expect(run.errors).toEqual([])
})

test('a restart of the bus under load loses no event', async () => {
  const first = await bus()
  const { address } = await router()
  await kitchen()
  const by = await client(address)
  const { feed, events } = await follow(by, first.outAddress, 0)
  const run = load(by)
  await until(() => run.ends.size > ORDERS / 4)
  await first.stop()
  await until(() => run.ends.size > ORDERS / 2)
  await bus()
  await until(() => run.ends.size === ORDERS)
  await until(() => feed.sequence === ORDERS * EVENTS_OF_ORDER)
  expect(sequences(events)).toEqual(range(ORDERS * EVENTS_OF_ORDER))
})

test('a feed that begins at the first event catches up with all that went by', async () => {
  const { outAddress } = await bus()
  const { address } = await router()
  await kitchen()
  const by = await client(address)
  const run = load(by)
  await until(() => run.ends.size === ORDERS)
  const { feed, events } = await follow(by, outAddress, 0)
  await until(() => feed.sequence === ORDERS * EVENTS_OF_ORDER)
  expect(sequences(events)).toEqual(range(ORDERS * EVENTS_OF_ORDER))
  const late = await follow(by, outAddress)
  expect(late.feed.sequence).toBe(ORDERS * EVENTS_OF_ORDER)
})

test('a key makes one order, also for another client and after its end', async () => {
  const { address } = await router()
  await kitchen()
  const [first, second] = [await client(address), await client(address)]
  const ends: OrderEnded[] = []
  first.onEnded((ended) => ends.push(ended))
  const submit = { key: 'lunch', payload: Buffer.alloc(0), token: 'secret' }
  const { order } = await first.submit(submit)
  await until(() => ends.length === 1)
  expect(await second.submit(submit)).toMatchObject({
    order,
    token: 'secret',
    status: 'served',
    repeated: true,
  })
  const other = { ...submit, payload: Buffer.from([8, 1]) }
  await expect(second.submit(other)).rejects.toMatchObject({ code: ErrorCode.KEY_REUSED })
})

test('orders can be looked at with their token, and cancelled while they are open', async () => {
  const { address } = await router()
  await stage('order', plansOrders(planHotdog))
  const by = await client(address)
  const ends: OrderEnded[] = []
  by.onEnded((ended) => ends.push(ended))
  const { order } = await by.submit({ key: 'lunch', payload: Buffer.alloc(0), token: 'secret' })
  await vi.waitFor(async () => expect(await by.order(order, 'secret')).toMatchObject({ status: 'working' }))
  await expect(by.order(order, 'guess')).rejects.toMatchObject({ code: ErrorCode.NOT_FOUND })
  expect(await by.orders({ limit: 10, openOnly: true })).toMatchObject([{ number: order, status: 'working' }])
  expect((await by.stages()).stages.map(({ stage: name }) => name)).toEqual(
    expect.arrayContaining(['order', 'cook']),
  )
  await by.cancel(order, 'rain')
  await until(() => ends.length === 1)
  expect(ends).toMatchObject([{ order, status: 'cancelled' }])
  await expect(by.cancel(order, 'rain')).rejects.toMatchObject({
    code: expect.stringMatching(/NOT_/) as string,
  })
})

test('an order that the planning stage refuses ends as refused, with the reason', async () => {
  const { address } = await router()
  await stage('order', plansOrders(planHotdog))
  const by = await client(address)
  const ends: OrderEnded[] = []
  by.onEnded((ended) => ends.push(ended))
  // An Order whose name is "nobody".
  const payload = Buffer.concat([Buffer.from([0x12, 6]), Buffer.from('nobody')])
  await by.submit({ key: 'lunch', payload })
  await until(() => ends.length === 1)
  expect(ends).toMatchObject([{ status: 'refused', code: 'NO_NAME', message: 'who is it for?' }])
})
