import { openMemoryJournal } from '@foodtruck/journal'
import {
  type AnswerInit,
  Outcome,
  Role,
  type TaskInit,
  ToPeer,
  ToRouter,
  type ToRouterInit,
} from '@foodtruck/messages'
import { createLogger } from '@foodtruck/runtime'
import type { Publisher, RouterSocket } from '@foodtruck/transport'
import { afterEach, expect, test, vi } from 'vitest'
import { NOTHING, planOf, resultOf, TEST_CONFIG } from './core/core.testing.ts'
import { RouterCore } from './core/router-core.ts'
import { RouterShell } from './router-shell.ts'

const logger = createLogger({ name: 'test', level: 'silent' })
const publisher = { publish: () => undefined, isWanted: false } as unknown as Publisher
let stop = async (): Promise<void> => undefined

afterEach(() => stop())

/** A shell on a journal whose commits can be held, with a client and one replica of every stage. */
async function kitchen() {
  const journal = openMemoryJournal()
  const core = new RouterCore(TEST_CONFIG, NOTHING, 1_000)
  core.learnKeys([], true)
  const shell = new RouterShell({
    core,
    journal,
    truck: 'truck',
    planStage: 'order',
    logger,
    now: () => 1_000,
  })
  const sent: ToPeer[] = []
  const socket = {
    send: (_peer: string, frame: Uint8Array) => sent.push(ToPeer.decode(frame)),
  } as unknown as RouterSocket
  shell.start(socket, publisher)
  stop = () => {
    journal.release()
    return shell.stop()
  }
  const say = (peer: string, parts: ToRouterInit): void => {
    shell.receive(peer, ToRouter.encode({ major: 1, ...parts }), null)
    shell.endTurn()
  }
  const answer = (request: number): AnswerInit | undefined =>
    sent.flatMap(({ answers }) => answers).find((one) => one.request === request)
  const task = async (kind: number): Promise<TaskInit> => {
    await vi.waitFor(() =>
      expect(sent.flatMap(({ tasks }) => tasks).some((one) => one.kind === kind)).toBe(true),
    )
    return sent.flatMap(({ tasks }) => tasks).find((one) => one.kind === kind) as TaskInit
  }
  say('client', { hello: { role: Role.CLIENT, instance: 'client' } })
  for (const stage of ['order', 'cook'])
    say(stage, { hello: { role: Role.STAGE, instance: stage, stage, window: 4 } })
  say('client', { submits: [{ request: 1, key: 'k', payload: Buffer.from('x'), token: 't' }] })
  return { journal, say, answer, task }
}

/** Queries are answered in a later turn: one that shows nothing held is asked after, and comes first. */
async function answered(truck: Awaited<ReturnType<typeof kitchen>>, request: number): Promise<void> {
  truck.say('client', { queries: [{ request, replay: { after: 0, limit: 0 } }] })
  await vi.waitFor(() => expect(truck.answer(request)).toBeDefined())
}

test('a listing does not show that an order is planned before that is on disk', async () => {
  const truck = await kitchen()
  const plan = await truck.task(1)
  truck.journal.hold()
  truck.say('order', { results: [resultOf(plan, { plan: planOf(['cook']) })] })
  truck.say('client', { queries: [{ request: 2, orders: { limit: 10 } }] })
  await answered(truck, 3)
  expect(truck.answer(2)).toBeUndefined()
  truck.journal.release()
  await vi.waitFor(() => expect(truck.answer(2)?.orders?.orders?.[0]?.status).toBe('working'))
})

test('an order is not shown as ended before that is on disk', async () => {
  const truck = await kitchen()
  const plan = await truck.task(1)
  truck.journal.hold()
  truck.say('order', { results: [resultOf(plan, { outcome: Outcome.REFUSED, code: 'NOT_SOLD' })] })
  truck.say('client', { queries: [{ request: 2, order: { order: 1, token: 't' } }] })
  await answered(truck, 3)
  expect(truck.answer(2)).toBeUndefined()
  truck.journal.release()
  await vi.waitFor(() => expect(truck.answer(2)?.order?.status).toBe('refused'))
})
