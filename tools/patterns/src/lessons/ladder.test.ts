import { describe, expect, test } from 'vitest'
import { loadLesson } from '../catalogue.ts'
import type { RunOptions } from '../frame/lesson.ts'
import { Scene } from '../frame/scene.ts'
import { type LadderLesson, serveOrders, truckOf } from '../ladder/ladder-lesson.ts'
import type { TruckReport } from '../ladder/report.ts'
import type { TruckPlan } from '../ladder/truck.ts'

/** Fast, and still some hundred times longer than what the sockets need. */
const SCALE = 4_000
/** Slower where somebody is killed, so that others have not long finished. */
const KILL_SCALE = 2_000

interface Served {
  readonly report: TruckReport
  readonly checks: readonly { readonly text: string; readonly held: boolean }[]
  readonly told: Scene['told']
}

/** Runs a system on real sockets; only whoever is killed is a process of its own. */
async function serve(name: string, options: RunOptions, more: Partial<TruckPlan> = {}): Promise<Served> {
  const lesson = (await loadLesson(name)) as LadderLesson
  const isKilling = options.kill !== undefined
  const scene = new Scene({
    lesson,
    isApart: (party) => isKilling && party === lesson.victim,
    scale: isKilling ? KILL_SCALE : SCALE,
  })
  try {
    const report = await serveOrders(
      scene,
      lesson,
      { ...truckOf({ customers: 1, items: ['hotdog'], ...options }), ...more },
      options.kill === undefined ? {} : { kill: 'cook' },
    )
    return { report, checks: scene.checks, told: scene.told.bind(scene) }
  } finally {
    await scene.close()
  }
}

const SYSTEMS = [
  'request-reply',
  'pair',
  'request-reply-workers',
  'push-pull-master',
  'push-pull-stages',
  'publish-subscribe-chef',
  'router-dealer',
]

test.concurrent.each(SYSTEMS)('%s serves every order, once, through all stages', async (name) => {
  const { report } = await serve(name, { orders: 2 })
  expect(report).toMatchObject({ served: 2, lost: 0, duplicated: 0, strayed: 0, refused: 0 })
  for (const { worked } of report.orders) expect(worked).toEqual(['order', 'ingredients', 'cook', 'prepare'])
})

test.concurrent.each(SYSTEMS)('%s lets ice-cream go past the cook', async (name) => {
  const { report } = await serve(name, { orders: 1, items: ['ice-cream'] })
  expect(report.orders[0]?.worked).toEqual(['order', 'ingredients', 'prepare'])
})

describe('what is killed midway', () => {
  test.concurrent.each([
    ['request-reply', 'the truck', { orders: 3 }],
    ['pair', 'the truck', { orders: 3 }],
    ['request-reply-workers', 'the cook', { orders: 3 }],
    ['push-pull-stages', 'the cook', { orders: 3 }],
    ['publish-subscribe-chef', 'the only cook', { orders: 3 }],
    ['router-dealer', 'the cook', { orders: 3 }],
  ])('%s loses what %s held, and nobody is told', async (name, _who, options) => {
    const { report } = await serve(name, { ...options, kill: 'cook' })
    expect(report.lost).toBeGreaterThan(0)
    expect(report.served).toBeGreaterThan(0)
    expect(report.refused).toBe(0)
  })

  test.concurrent('publish-subscribe-chef loses nothing to the death of one of two cooks, as each cooks all', async () => {
    const { report } = await serve('publish-subscribe-chef', { orders: 3, cooks: 2, kill: 'cook' })
    expect(report.lost).toBe(0)
    expect(report.duplicated).toBeGreaterThan(0)
  })
})

describe('request-reply', () => {
  test.concurrent('a second customer waits until the first is through', async () => {
    const { report, told } = await serve('request-reply', { orders: 1, customers: 2 })
    expect(report.served).toBe(2)
    const through = told({ event: 'worked', stage: 'prepare' })[0]!
    const begun = told({ event: 'began', stage: 'order' })[1]!
    expect(begun.atMs).toBeGreaterThan(through.atMs)
    expect(begun.data.order).not.toBe(through.data.order)
  })

  test.concurrent('tells the customer that there are no sausages', async () => {
    const { report } = await serve('request-reply', { orders: 2, sausages: 1 })
    expect(report).toMatchObject({ served: 1, refused: 1, lost: 0 })
  })
})

test.concurrent('pair: the customer is not blocked after sending; a second peer gets nothing', async () => {
  const { report, told } = await serve('pair', { orders: 2, customers: 2 })
  const through = told({ event: 'worked', stage: 'prepare' })[0]!
  const free = told({ event: 'free' }, 'customer-1')
  expect(free).toHaveLength(2)
  for (const { atMs } of free) expect(atMs).toBeLessThan(through.atMs)
  expect(told({ event: 'served' }, 'customer-1')).toHaveLength(2)
  expect(told({ event: 'served' }, 'customer-2')).toHaveLength(0)
  expect(report.lost).toBe(2)
})

test.concurrent('request-reply-workers: ingredients cannot hand on while the cook is busy', async () => {
  const { told } = await serve('request-reply-workers', { orders: 2 })
  const cooked = told({ event: 'worked', stage: 'cook', order: 1 })[0]!
  const offered = told({ event: 'offers', stage: 'ingredients', order: 2 })[0]!
  const handed = told({ event: 'handed', stage: 'ingredients', order: 2 })[0]!
  expect(offered.atMs).toBeLessThan(cooked.atMs)
  expect(handed.atMs).toBeGreaterThan(cooked.atMs)
})

test.concurrent('push-pull-master: workers do any stage; what finds its stage busy is put back', async () => {
  const { report, told } = await serve('push-pull-master', { orders: 4 })
  expect(report.served).toBe(4)
  expect(told({ event: 'put back' }).length).toBeGreaterThan(0)
  const byWorker = Map.groupBy(told({ event: 'worked' }), ({ party }) => party)
  const stages = [...byWorker.values()].map((facts) => new Set(facts.map(({ data }) => data.stage)).size)
  expect(Math.max(...stages)).toBeGreaterThan(1)
})

describe('push-pull-stages', () => {
  test.concurrent('stages work side by side', async () => {
    const { told } = await serve('push-pull-stages', { orders: 3 })
    const cooked = told({ event: 'worked', stage: 'cook' })[0]!
    const collected = told({ event: 'worked', stage: 'ingredients' }).filter(({ atMs }) => atMs < cooked.atMs)
    expect(collected).toHaveLength(3)
  })

  test.concurrent('customers in turns are served what others ordered', async () => {
    const { report } = await serve('push-pull-stages', { orders: 3, customers: 2 }, { ordersOfOthers: 1 })
    expect(report.strayed).toBeGreaterThan(0)
  })

  test.concurrent('an order without sausages is gone, and its customer is not told', async () => {
    const { report } = await serve('push-pull-stages', { orders: 2, sausages: 1 })
    expect(report).toMatchObject({ served: 1, lost: 1, refused: 0 })
  })
})

describe('publish-subscribe-chef', () => {
  test.concurrent('two cooks both cook each order', async () => {
    const { told } = await serve('publish-subscribe-chef', { orders: 2, cooks: 2 })
    const cooks = told({ event: 'began', stage: 'cook', order: 1 }).map(({ party }) => party)
    expect(cooks.sort()).toEqual(['cook-1', 'cook-2'])
  })

  test.concurrent('the chef tells prepare to buy sausages, and the order is served', async () => {
    const { report, told } = await serve('publish-subscribe-chef', { orders: 2, sausages: 1 })
    expect(told({ event: 'bought' }, 'prepare')).toHaveLength(1)
    expect(report).toMatchObject({ served: 2, lost: 0 })
  })

  test.concurrent('a stage that subscribes late has missed orders', async () => {
    const lesson = (await loadLesson('publish-subscribe-chef')) as LadderLesson
    const scene = new Scene({ lesson, isApart: () => false, scale: SCALE })
    try {
      const parties = lesson.plan(truckOf({ orders: 1 }))
      const [cook, ...others] = [
        ...parties.filter(({ name }) => name === 'cook-1'),
        ...parties.filter(({ name }) => name !== 'cook-1'),
      ]
      for (const { role, name, wiring } of others) await scene.start(role, name, wiring)
      // The chef has called for a cook once ingredients is through, and the call was heard by nobody.
      await scene.until({ event: 'worked', stage: 'ingredients' })
      await scene.start('customer', 'second', { orders: [{ number: 9, customer: 'second', item: 'hotdog' }] })
      await scene.until({ event: 'worked', stage: 'order', order: 9 })
      await scene.start(cook!.role, cook!.name, cook!.wiring)
      await scene.start('customer', 'third', { orders: [{ number: 10, customer: 'third', item: 'hotdog' }] })
      await scene.until({ event: 'served', order: 10 })
      expect(scene.told({ event: 'began', stage: 'cook', order: 1 })).toEqual([])
    } finally {
      await scene.close()
    }
  })
})

describe('router-dealer', () => {
  test.concurrent('redundant cooks share the work', async () => {
    const { report, told } = await serve('router-dealer', { orders: 4, cooks: 2 })
    expect(report.duplicated).toBe(0)
    expect(new Set(told({ event: 'began', stage: 'cook' }).map(({ party }) => party)).size).toBe(2)
  })

  test.concurrent('customers are served what they ordered', async () => {
    const { report } = await serve('router-dealer', { orders: 2, customers: 2 })
    expect(report).toMatchObject({ served: 4, strayed: 0 })
  })

  test.concurrent('has sausages bought when there are none', async () => {
    const { report, told } = await serve('router-dealer', { orders: 2, sausages: 1 })
    expect(told({ event: 'bought' }, 'prepare')).toHaveLength(1)
    expect(report.served).toBe(2)
  })
})
