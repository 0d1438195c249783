import { Order, Outcome, TaskKind, Ticket } from '@foodtruck/messages'
import type { Service } from '@foodtruck/runtime'
import { ScriptedRouter, temporaryFolder } from '@foodtruck/testing'
import { afterEach, expect, test, vi } from 'vitest'
import { gathersOrders, Issue, plansOrders, Refusal, TerminalError } from './handler.ts'
import { type StageOptions, startStage } from './stage.ts'

const cleanups: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function scripted(): Promise<ScriptedRouter> {
  const folder = await temporaryFolder()
  cleanups.push(folder.remove)
  const router = new ScriptedRouter(`ipc://${folder.path}/router.sock`)
  await router.start()
  cleanups.push(() => router.stop())
  return router
}

async function stage(
  router: ScriptedRouter,
  handle: StageOptions['handle'],
  timeScale = 1,
): Promise<Service> {
  const config = {
    truck: 'truck',
    router: router.address,
    concurrency: 4,
    timeScale,
    logLevel: 'silent',
    healthHost: '127.0.0.1',
    healthPort: 0,
  } as const
  const service = await startStage({ name: 'cook', config, handle })
  await vi.waitFor(() => expect(router.hellos).toHaveLength(1), 5_000)
  return service
}

const payload = Ticket.encode({ item: 'hotdog' })
const task = (order: number) => ({ order, ticket: 1, step: 0, attempt: 1, kind: TaskKind.TICKET, payload })
const until = (check: () => void): Promise<void> => vi.waitFor(check, 5_000)

test('works a ticket and sends its result until it is acknowledged', async () => {
  const router = await scripted()
  const service = await stage(router, async (ticket) => ({ item: `${ticket.item}, cooked` }))
  router.say({ tasks: [task(7)] })
  await until(() => expect(router.results.length).toBeGreaterThan(1))
  expect(router.results[0]).toMatchObject({ order: 7, ticket: 1, attempt: 1, outcome: Outcome.DONE })
  expect(Ticket.decode(router.results[0]?.output as Uint8Array).item).toBe('hotdog, cooked')
  router.acknowledgeAll()
  await until(() => expect(router.heard.at(-1)?.heartbeat?.held).toEqual([]))
  await service.stop()
  await until(() => expect(router.isLeft).toBe(true))
})

test('every attempt knows the same trace of its order, none if the order came without', async () => {
  const router = await scripted()
  const traces: string[] = []
  await stage(router, async (_ticket, { trace, traceparent }) => {
    traces.push(trace)
    expect(traceparent).toMatch(/^00-/)
  })
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
  router.give(task(1), { ...task(1), attempt: 2 }, { ...task(2), traceparent })
  await until(() => expect(traces).toEqual(['', '', '4bf92f3577b34da6a3ce929d0e0e4736']))
})

test('what a handler throws is the outcome of its task', async () => {
  const router = await scripted()
  const throws: Record<number, Error> = {
    1: new Issue('OUT_OF_STOCK', 'sausage'),
    2: new TerminalError('BROKEN', 'no way'),
    3: new Error('the pan is cold'),
    4: new Refusal('SOLD_OUT', 'no buns'),
  }
  const service = await stage(router, async (_ticket, context) => {
    throw throws[context.order] as Error
  })
  router.say({ tasks: [task(1), task(2), task(3), task(4)] })
  await until(() => expect(router.results.length).toBeGreaterThanOrEqual(4))
  const outcomes = new Map(router.results.map(({ order, outcome, code }) => [order, [outcome, code]]))
  expect(outcomes.get(1)).toEqual([Outcome.ISSUE, 'OUT_OF_STOCK'])
  expect(outcomes.get(2)).toEqual([Outcome.DEAD, 'BROKEN'])
  expect(outcomes.get(3)).toEqual([Outcome.FAILED, 'TRUCK_ERR_INTERNAL'])
  expect(outcomes.get(4)).toEqual([Outcome.REFUSED, 'SOLD_OUT'])
  router.acknowledgeAll()
  await service.stop()
})

test('a planning stage returns a plan, a gathering stage gets all tickets', async () => {
  const router = await scripted()
  const order = Order.encode({ name: 'Ada', lines: [{ item: 'hotdog', quantity: 1 }] })
  const planner = await stage(
    router,
    plansOrders(async ({ name }) => ({ gather: 'prepare', tickets: [{ label: name }] })),
  )
  router.say({ tasks: [{ order: 1, attempt: 1, kind: TaskKind.PLAN, payload: order }] })
  await until(() =>
    expect(router.results[0]?.plan).toMatchObject({ gather: 'prepare', tickets: [{ label: 'Ada' }] }),
  )
  router.acknowledgeAll()
  await planner.stop()

  const other = await scripted()
  const seen: string[] = []
  const gatherer = await stage(
    other,
    gathersOrders(async ({ name }, tickets) => {
      seen.push(name, ...tickets.map(({ item }) => item))
    }),
  )
  other.say({
    tasks: [
      { order: 1, step: 1, attempt: 1, kind: TaskKind.GATHER, payload: order, parts: [payload, payload] },
    ],
  })
  await until(() => expect(seen).toEqual(['Ada', 'hotdog', 'hotdog']))
  await until(() => expect(other.results).not.toHaveLength(0))
  other.acknowledgeAll()
  await gatherer.stop()
})

test('a result is never larger than a frame, whatever the handler returns or throws', async () => {
  const router = await scripted()
  const service = await stage(router, async (_ticket, { order }) => {
    if (order === 1) throw new Error('x'.repeat(2_000_000))
    return { item: 'y'.repeat(2_000_000) }
  })
  router.give(task(1), task(2))
  await until(() => expect(new Set(router.results.map(({ order }) => order)).size).toBe(2))
  const byOrder = new Map(router.results.map((result) => [result.order, result]))
  expect(byOrder.get(1)?.message).toHaveLength(500)
  expect(byOrder.get(2)).toMatchObject({ outcome: Outcome.DEAD, code: 'TRUCK_ERR_TOO_LARGE' })
  router.acknowledgeAll()
  await service.stop()
})

test('a task of the wrong kind is a dead letter and never reaches the handler', async () => {
  const router = await scripted()
  const service = await stage(
    router,
    plansOrders(async () => ({})),
  )
  router.give(task(1))
  await until(() =>
    expect(router.results[0]).toMatchObject({ outcome: Outcome.DEAD, code: 'TRUCK_ERR_BAD_MESSAGE' }),
  )
  router.acknowledgeAll()
  await service.stop()
})

test('a restart of the router loses neither work nor result', async () => {
  const router = await scripted()
  let finish: () => void = () => undefined
  const service = await stage(router, (_ticket, { order }) =>
    order === 1
      ? Promise.resolve()
      : new Promise<void>((resolve) => {
          finish = resolve
        }),
  )
  router.say({ tasks: [task(1), task(2)] })
  await until(() => expect(router.results.length).toBeGreaterThan(0))
  await router.stop()
  router.forget()
  await router.start()
  await until(() => expect(router.hellos[0]?.held.map(({ order }) => order)).toEqual([1, 2]))
  await until(() => expect(router.results[0]).toMatchObject({ order: 1, outcome: Outcome.DONE }))
  finish()
  await until(() => expect(router.results.some(({ order }) => order === 2)).toBe(true))
  router.acknowledgeAll()
  await service.stop()
})

test('a stage that is told to stop finishes what it holds and what was on its way', async () => {
  const router = await scripted()
  const service = await stage(router, (_ticket, context) => context.work(300))
  router.give(task(1))
  const ended = service.stop()
  await until(() => expect(router.heard.some(({ heartbeat }) => heartbeat?.window === 0)).toBe(true))
  await until(() => expect(router.results).not.toHaveLength(0))
  expect(router.isLeft).toBe(false)
  router.acknowledgeAll()
  await ended
})

test('a stage that holds nothing leaves at once when the router is gone', async () => {
  const router = await scripted()
  const service = await stage(router, async () => undefined)
  await router.stop()
  const started = performance.now()
  await service.stop()
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('work ends when its lease does', async () => {
  const router = await scripted()
  const ended = Promise.withResolvers<unknown>()
  const service = await stage(router, (_ticket, context) => {
    const work = context.work(60_000)
    work.catch(ended.resolve)
    return work
  })
  router.give(task(1))
  await until(() => expect(router.heard.at(-1)?.heartbeat?.held).toHaveLength(1))
  router.say({ revocations: [{ order: 1, ticket: 1, step: 0, attempt: 1 }] })
  expect(await ended.promise).toMatchObject({ code: 'TRUCK_ERR_REVOKED' })
  await service.stop()
  expect(router.results).toHaveLength(0)
})

test('the clock of the work runs faster by the time scale', async () => {
  const router = await scripted()
  const service = await stage(router, (_ticket, context) => context.work(60_000), 1_000_000)
  const started = performance.now()
  router.give(task(1))
  await until(() => expect(router.results).not.toHaveLength(0))
  expect(performance.now() - started).toBeLessThan(5_000)
  router.acknowledgeAll()
  await service.stop()
})
