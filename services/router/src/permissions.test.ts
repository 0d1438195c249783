import { join } from 'node:path'
import { Outcome, Role, ToPeer, ToRouter, type ToRouterInit } from '@foodtruck/messages'
import { createLogger, ErrorCode, readSettings } from '@foodtruck/runtime'
import { temporaryFolder } from '@foodtruck/testing'
import { createDealer, initKeys, openKeys, SERVICE_ROLES } from '@foodtruck/transport'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mayConnect, refusalOf } from './permissions.ts'
import { startRouter } from './router.ts'
import { routerConfig, routerSettings } from './settings.ts'

const STAGE = { role: Role.STAGE, instance: 'x', stage: 'cook', window: 1 }
const CLIENT = { role: Role.CLIENT, instance: 'x' }

const refusal = (role: string | null, parts: ToRouterInit): string | null =>
  refusalOf(role, ToRouter.decode(ToRouter.encode({ major: 1, ...parts })))

test.each<[string | null, ToRouterInit, string | null]>([
  ['cook', { hello: STAGE, heartbeat: { window: 3 }, results: [{ order: 1 }], goodbye: {} }, null],
  ['cook', { hello: { ...STAGE, stage: 'prepare' } }, 'cannot be the stage prepare'],
  ['cook', { hello: CLIENT }, 'cannot be a client'],
  ['cook', { submits: [{ key: 'k' }] }, 'may not submit'],
  ['cook', { results: [{ order: 1 }], queries: [{ stages: {} }] }, 'may not ask'],
  ['cook', { commands: [{ cancel: { order: 1 } }] }, 'may not decide'],
  [
    'gateway',
    { hello: CLIENT, submits: [{ key: 'k' }], queries: [{ audit: {} }], commands: [{ rush: {} }] },
    null,
  ],
  ['gateway', { hello: STAGE }, 'cannot be a stage'],
  ['gateway', { results: [{ order: 1 }] }, 'has no tasks'],
  [
    'chef',
    { submits: [{ key: 'k' }], queries: [{ deadLetters: {} }], commands: [{ retry: {} }, { refuse: {} }] },
    null,
  ],
  ['chef', { commands: [{ retry: {} }, { cancel: {} }] }, 'may not decide to cancel'],
  ['chef', { queries: [{ orders: {} }] }, 'may not ask for orders'],
  ['pantry', { hello: CLIENT, queries: [{ replay: {} }] }, null],
  ['pantry', { submits: [{ key: 'k' }] }, 'may not submit'],
  ['pantry', { queries: [{ replay: {} }, {}] }, 'may not ask for something unknown'],
  ['observer', { hello: CLIENT }, 'has no business'],
  // A stage may be called as what every object has.
  ['constructor', { queries: [{ stages: {} }] }, 'may not ask'],
  ['constructor', { hello: { ...STAGE, stage: 'constructor' } }, null],
  [null, { hello: STAGE, submits: [{ key: 'k' }], commands: [{ cancel: {} }] }, null],
])('%s, saying %j, is refused: %s', (role, parts, why) => {
  if (why === null) expect(refusal(role, parts)).toBeNull()
  else expect(refusal(role, parts)).toContain(why)
})

test('only roles that have something to say may connect', () => {
  expect(['gateway', 'chef', 'pantry', 'cook', 'grill'].every(mayConnect)).toBe(true)
  expect(['router', 'bus', 'observer', 'Cook', ''].some(mayConnect)).toBe(false)
})

const logger = createLogger({ name: 'test', level: 'silent' })
const cleanups: (() => unknown)[] = []
let keysRoot: string
let address: string

async function keysOf(role: string) {
  const keys = await openKeys(join(keysRoot, role), logger)
  cleanups.push(() => keys?.close())
  return keys
}

/** A peer with the key of a role, whatever it says of itself. */
async function peer(role: string, instance: string, hello: ToRouterInit['hello']) {
  const received: ToPeer[] = []
  const say = (parts: ToRouterInit): void => void dealer.send(ToRouter.encode({ major: 1, ...parts }))
  const dealer = createDealer({
    connect: address,
    routingId: instance,
    logger,
    keys: await keysOf(role),
    onFrame: (frame) => received.push(ToPeer.decode(frame)),
    onConnected: () => say({ hello: { ...hello, instance } }),
    onDisconnected: () => undefined,
    onDrained: () => undefined,
  })
  cleanups.push(() => dealer.close())
  const told = (): string[] => received.flatMap(({ rejection }) => (rejection ? [rejection.code] : []))
  return { received, say, told }
}

describe('on a router with keys', () => {
  beforeAll(async () => {
    const { path, remove } = await temporaryFolder()
    cleanups.push(remove)
    keysRoot = join(path, 'keys')
    await initKeys(keysRoot, [...SERVICE_ROLES, 'order', 'cook', 'prepare', 'constructor'])
    const env = {
      TRUCK_DATA: join(path, 'data'),
      TRUCK_LOG_LEVEL: 'silent',
      TRUCK_ROUTER_BIND: 'tcp://127.0.0.1:*',
      TRUCK_KEYS: join(keysRoot, 'router'),
    }
    const router = await startRouter(routerConfig(readSettings(routerSettings, env)))
    cleanups.push(() => router.stop())
    address = router.address
  })

  afterAll(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
  })

  test('a cook can neither submit, nor decide, nor be prepare; what it tried to make is not there', async () => {
    const cook = await peer('cook', 'cook-1', STAGE)
    await vi.waitFor(() => expect(cook.received.at(-1)?.welcome).toBeTruthy(), 5_000)
    cook.say({ submits: [{ request: 1, key: 'forged', payload: Buffer.from('x') }] })
    cook.say({ commands: [{ request: 2, cancel: { order: 1 } }] })
    await vi.waitFor(() => expect(cook.told()).toEqual([ErrorCode.FORBIDDEN, ErrorCode.FORBIDDEN]), 5_000)
    const impostor = await peer('cook', 'cook-2', { ...STAGE, stage: 'prepare' })
    await vi.waitFor(() => expect(impostor.told()).toEqual([ErrorCode.FORBIDDEN]), 5_000)
    const gateway = await peer('gateway', 'gateway-1', CLIENT)
    await vi.waitFor(() => expect(gateway.received.at(-1)?.welcome).toBeTruthy(), 5_000)
    gateway.say({ queries: [{ request: 1, stages: {} }] })
    gateway.say({ queries: [{ request: 2, orders: { limit: 10 } }] })
    const answers = (): ToPeer['answers'] => gateway.received.flatMap((message) => message.answers)
    await vi.waitFor(() => expect(answers()).toHaveLength(2), 5_000)
    const { stages = [] } = answers().find(({ request }) => request === 1)?.stages ?? {}
    expect(stages.map(({ stage, replicas }) => [stage, replicas])).toEqual([
      ['order', 0],
      ['cook', 1],
    ])
    expect(answers().find(({ request }) => request === 2)?.orders?.orders).toEqual([])
  })

  test('a forged result for another stage’s task changes nothing', async () => {
    const gateway = await peer('gateway', 'gateway-2', CLIENT)
    const planner = await peer('order', 'order-1', { ...STAGE, stage: 'order', window: 5 })
    const cook = await peer('cook', 'cook-3', STAGE)
    for (const one of [gateway, planner, cook]) {
      await vi.waitFor(() => expect(one.received.at(-1)?.welcome).toBeTruthy(), 5_000)
    }
    gateway.say({ submits: [{ request: 1, key: 'k', payload: Buffer.from('x') }] })
    const tasks = (): ToPeer['tasks'] => planner.received.flatMap((message) => message.tasks)
    await vi.waitFor(() => expect(tasks()).toHaveLength(1), 5_000)
    const { order = 0, ticket = 0, step = 0, attempt = 1 } = tasks()[0] ?? {}
    cook.say({ results: [{ order, ticket, step, attempt, outcome: Outcome.REFUSED, code: 'FORGED' }] })
    const acks = (): ToPeer['acks'] => cook.received.flatMap((message) => message.acks)
    await vi.waitFor(() => expect(acks()).toMatchObject([{ stale: true }]), 5_000)
    gateway.say({ queries: [{ request: 2, orders: { limit: 10, openOnly: true } }] })
    const answers = (): ToPeer['answers'] => gateway.received.flatMap((message) => message.answers)
    await vi.waitFor(() => expect(answers()[0]?.orders?.orders).toHaveLength(1), 5_000)
  })
})
