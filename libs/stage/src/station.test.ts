import { Outcome, TaskKind, Ticket } from '@foodtruck/messages'
import { ScriptedRouter, temporaryFolder } from '@foodtruck/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startStage } from './stage.ts'
import { STATION_WINDOW } from './task-book.ts'

const payload = Ticket.encode({ item: 'hotdog' })
const ref = (order: number, attempt = 1) => ({ order, ticket: 1, step: 0, attempt })
const task = (order: number, attempt = 1) => ({ ...ref(order, attempt), kind: TaskKind.TICKET, payload })
const until = (check: () => void): Promise<void> => vi.waitFor(check, 5_000)

/** A station by hand, and the orders that its handler has begun. */
async function station() {
  const folder = await temporaryFolder()
  onTestFinished(folder.remove)
  const router = new ScriptedRouter(`ipc://${folder.path}/router.sock`)
  await router.start()
  onTestFinished(() => router.stop())
  const config = {
    truck: 'truck',
    router: router.address,
    concurrency: 4,
    timeScale: 1_000_000,
    station: 'manual',
    logLevel: 'silent',
    healthHost: '127.0.0.1',
    healthPort: 0,
  } as const
  const begun: number[] = []
  const service = await startStage({
    name: 'cook',
    config,
    handle: async (_ticket, context) => {
      begun.push(context.order)
      await context.work(1)
    },
  })
  onTestFinished(() => service.stop())
  await until(() => expect(router.hellos).toHaveLength(1))
  return { router, service, begun }
}

test('says how many portions its people work on, and takes all that waits', async () => {
  const { router } = await station()
  expect(router.hellos[0]).toMatchObject({ hands: 4, window: STATION_WINDOW })
})

test('a ticket is done once its bump is heard, one that was bumped before it came too', async () => {
  const { router, begun } = await station()
  router.say({ tasks: [task(7), task(8)], bumps: [ref(8)] })
  await until(() => expect(router.results.map(({ order }) => order)).toContain(8))
  expect(begun).toEqual([7, 8])
  expect(router.results.map(({ order }) => order)).not.toContain(7)
  router.say({ bumps: [ref(7, 2)] })
  router.say({ bumps: [ref(7)] })
  await until(() => expect(router.results.at(-1)).toMatchObject({ order: 7, outcome: Outcome.DONE }))
  router.acknowledgeAll()
})

test('a ticket that is taken back comes again, and waits for another bump', async () => {
  const { router, begun } = await station()
  router.say({ tasks: [task(7)] })
  await until(() => expect(begun).toEqual([7]))
  router.say({ revocations: [ref(7)], tasks: [task(7, 2)], bumps: [ref(7)] })
  await until(() => expect(begun).toEqual([7, 7]))
  await until(() => expect(router.heard.at(-1)?.heartbeat?.held).toMatchObject([{ order: 7, attempt: 2 }]))
  expect(router.results).toEqual([])
})

test('a station that is told to stop names what waits for people once more, and leaves at once', async () => {
  const { router, service, begun } = await station()
  router.say({ tasks: [task(7)] })
  await until(() => expect(begun).toEqual([7]))
  await service.stop()
  await until(() => expect(router.isLeft).toBe(true))
  const last = router.heard.find(({ heartbeat }) => heartbeat?.window === 0)?.heartbeat
  expect(last?.held).toMatchObject([{ order: 7, attempt: 1 }])
  expect(router.results).toEqual([])
})
