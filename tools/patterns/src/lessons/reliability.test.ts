import { describe, expect, test } from 'vitest'
import { loadLesson } from '../catalogue.ts'
import { Scene } from '../frame/scene.ts'
import { type LadderLesson, serveOrders, truckOf } from '../ladder/ladder-lesson.ts'
import type { TruckReport } from '../ladder/report.ts'
import type { PartyPlan } from '../ladder/truck.ts'

const SCALE = 1_500
/** Time enough that no busy machine makes a customer ask again. */
const PATIENCE_SECONDS = 4_000
/** Less, where it must ask again and the test waits for it. */
const SHORT_PATIENCE_SECONDS = 1_200

interface Served {
  readonly report: TruckReport
  readonly told: Scene['told']
}

/** Runs a pattern of the reliability ladder; `killed` is a process of its own, and dies midway. */
async function serve(
  name: string,
  { kill, killed, patience = kill === undefined ? PATIENCE_SECONDS : SHORT_PATIENCE_SECONDS }: Options = {},
): Promise<Served> {
  const lesson = withPatience((await loadLesson(name)) as LadderLesson, patience)
  const scene = new Scene({ lesson, isApart: (party) => killed?.test(party) ?? false, scale: SCALE })
  try {
    const report = await serveOrders(
      scene,
      lesson,
      truckOf({ orders: 3 }),
      kill === undefined ? {} : { kill },
    )
    return { report, told: scene.told.bind(scene) }
  } finally {
    await scene.close()
  }
}

interface Options {
  readonly kill?: string
  readonly killed?: RegExp
  readonly patience?: number
}

function withPatience(lesson: LadderLesson, patience: number): LadderLesson {
  const patient = (party: PartyPlan): PartyPlan => {
    const wiring = party.wiring as { patience?: number }
    return wiring.patience === undefined ? party : { ...party, wiring: { ...wiring, patience } }
  }
  // As long again for a customer that asks again.
  return { ...lesson, patienceMs: 6_000, plan: (truck) => lesson.plan(truck).map(patient) }
}

const PATTERNS = ['lazy-pirate', 'simple-pirate', 'paranoid-pirate', 'majordomo', 'titanic']
const SERVED = { served: 3, lost: 0, refused: 0 }

test.concurrent.each(PATTERNS)('%s serves every order once when nobody dies', async (name) => {
  const { report, told } = await serve(name)
  expect(report).toMatchObject({ ...SERVED, duplicated: 0 })
  expect(told({ event: 'retried' })).toEqual([])
})

test.concurrent.each(PATTERNS)('%s survives the death of the worker that has the order', async (name) => {
  const { report, told } = await serve(name, { kill: 'cook', killed: /^worker/ })
  expect(report).toMatchObject(SERVED)
  expect(told({ event: 'retried' }).length).toBeGreaterThan(0)
})

test.concurrent.each([
  ['paranoid-pirate', 'queue'],
  ['majordomo', 'broker'],
  ['titanic', 'broker'],
  ['titanic', 'titanic'],
])('%s survives the death of its %s', async (name, kill) => {
  const { report, told } = await serve(name, { kill, killed: new RegExp(`^${kill}$`) })
  expect(report).toMatchObject(SERVED)
  // However often a request is sent, it is on disk once.
  if (name === 'titanic') expect(told({ event: 'kept' })).toHaveLength(SERVED.served)
})

describe('simple-pirate', () => {
  test.concurrent('has its idle workers wait for ever for a queue that died', async () => {
    const { told } = await serve('simple-pirate', { kill: 'queue', killed: /^queue$/ })
    const killed = told({ killed: 'queue' })[0]!
    const began = told({ event: 'began', stage: 'order' })
    const busy = began.filter(({ atMs }) => atMs < killed.atMs).at(-1)?.party
    const after = began.filter(({ atMs }) => atMs > killed.atMs)
    // Whoever was busy, if anybody was, finds the new queue with its reply; nobody else ever works again.
    expect(after.every(({ party }) => party === busy)).toBe(true)
  })
})

test.concurrent('lazy-pirate: who asks again too early is cooked for twice', async () => {
  const { told } = await serve('lazy-pirate', { patience: 150 })
  const cooked = told({ event: 'worked', stage: 'cook', order: 1 })
  expect(cooked.length).toBeGreaterThan(1)
})
