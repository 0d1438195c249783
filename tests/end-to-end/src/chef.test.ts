/** The chef beside a whole truck of real processes: what it buys, changes and refuses, alone, late, and with another. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const MENU = `currency: EUR
planning: { stage: order, seconds: 0.1 }
gathering: { stage: prepare, seconds: 0.1 }
ingredients:
  sausage: { title: Sausage, unit: piece, stock: 3, low: 2 }
  tofu: { title: Tofu, unit: piece, stock: 100 }
  ice-cream: { title: Ice cream, unit: gram, stock: 50, low: 10 }
items:
  - name: hotdog
    title: Hot dog
    price: 450
    ingredients: { sausage: 1 }
    stages: [{ stage: ingredients, seconds: 0.1 }, { stage: cook, seconds: 0.1 }]
  - name: ice-cream
    title: Ice cream
    price: 250
    ingredients: { ice-cream: 50 }
    stages: [{ stage: ingredients, seconds: 0.1 }]
`
const BUYS = `rules:
  - { code: OUT_OF_STOCK, ingredient: ice-cream, do: [{ take_off: true }, { refuse: no more ice today }] }
  - { code: OUT_OF_STOCK, do: [{ buy: { sausage: 20 } }] }
`
const WAITS = 'rules: [{ code: OUT_OF_STOCK, do: [{ retry: { after_seconds: 3600 } }] }]'
const WAIT = { timeout: 20_000, interval: 100 }

interface OrderJson {
  readonly status: string
  readonly code?: string
  readonly message?: string
  readonly author?: string
  readonly decisions?: readonly { reason?: string; author?: string }[]
  readonly refund?: { minor: number; currency: string }
}

/** A truck with the menu above, and a policy; null for one without a chef. */
async function kitchen(policy: string | null) {
  const data = cleanups.folder()
  const menu = join(data, 'menu.yaml')
  writeFileSync(menu, MENU)
  if (policy !== null) writeFileSync(join(data, 'chef.yaml'), policy)
  const settings = { TRUCK_MENU: menu, TRUCK_POLICY: policy === null ? 'none' : '' }
  const { url } = await cleanups.truck(data, settings)
  const run = (...args: string[]) => truck([...args, '--url', url])
  const json = async <T>(...args: string[]) => JSON.parse((await run(...args, '--json')).stdout) as T
  return {
    url,
    run,
    /** What the chef decides by from now on. */
    change: (text: string) => writeFileSync(join(data, 'chef.yaml'), text),
    order: async (...items: string[]): Promise<string> => (await json<{ id: string }>('order', ...items)).id,
    see: (id: string) => json<OrderJson>('order-status', id),
    issues: async () =>
      (await json<{ deadLetters: { order: number; ticket: number; code: string }[] }>('dead-letters'))
        .deadLetters,
    bought: async () => {
      const { entries } = await json<{ entries: { kind: string; change: number; author: string }[] }>(
        'stock',
        'ledger',
        '--limit',
        '500',
      )
      const stock = await json<{ ingredients: { name: string; stock: number; reserved: number }[] }>('stock')
      const sausage = stock.ingredients.find(({ name }) => name === 'sausage')
      return { purchases: entries.filter(({ kind }) => kind === 'purchase'), sausage, entries }
    },
    /** Another chef, as a process of its own. */
    chef: async (text: string): Promise<RunningProcess> => {
      const file = join(data, 'policy.yaml')
      writeFileSync(file, text)
      const running = new RunningProcess('services/chef/src/main.ts', [], {
        TRUCK_DATA: data,
        TRUCK_MENU: menu,
        TRUCK_POLICY: file,
      })
      cleanups.add(() => running.end('SIGKILL'))
      await running.output(/the chef is ready/)
      return running
    },
  }
}

test('out of sausages: the chef buys some once, the order is served and says why it waited', async () => {
  const { order, see, bought } = await kitchen(BUYS)
  const id = await order('hotdog:10')
  await vi.waitFor(async () => expect((await see(id)).status).toBe('served'), WAIT)
  const { purchases, sausage } = await bought()
  expect(purchases).toMatchObject([{ change: 20, author: 'chef', reason: 'out of sausage' }])
  expect(sausage).toMatchObject({ stock: 13, reserved: 0 })
  expect((await see(id)).decisions).toMatchObject(
    Array(7).fill({ author: 'chef', reason: 'what was missing is there again' }),
  )
}, 60_000)

test('what nobody may buy goes off the menu, and its order is refused with the reason', async () => {
  const { run, order, see } = await kitchen(BUYS)
  const id = await order('ice-cream:2')
  await vi.waitFor(async () => expect((await see(id)).status).toBe('refused'), WAIT)
  expect(await see(id)).toMatchObject({ code: 'OUT_OF_STOCK', message: 'no more ice today', author: 'chef' })
  await vi.waitFor(
    async () => expect((await run('order', 'ice-cream')).stderr).toContain('off the menu'),
    WAIT,
  )
  await run('stock', 'buy', 'ice-cream', '500')
  await vi.waitFor(async () => expect((await run('order', 'ice-cream')).code).toBe(0), WAIT)
}, 60_000)

test('a chef that was away finds what is open; two of them buy once and decide once', async () => {
  const { order, see, issues, bought, chef } = await kitchen(null)
  const ids = [await order('hotdog:8'), await order('hotdog:8')]
  await vi.waitFor(async () => expect(await issues()).toHaveLength(13), WAIT)
  await Promise.all([chef(BUYS), chef(BUYS)])
  for (const id of ids) await vi.waitFor(async () => expect((await see(id)).status).toBe('served'), WAIT)
  const { purchases, sausage } = await bought()
  expect(purchases).toHaveLength(1)
  expect(sausage).toMatchObject({ stock: 7, reserved: 0 })
  const decisions = (await Promise.all(ids.map(see))).flatMap((one) => one.decisions ?? [])
  expect(decisions).toHaveLength(13)
}, 60_000)

test('a person may be first; a policy that changes decides what waits, without a restart', async () => {
  const { run, order, see, issues, bought, change } = await kitchen(WAITS)
  const first = await order('hotdog:4')
  await vi.waitFor(async () => expect(await issues()).toHaveLength(1), WAIT)
  const [number = '', ticket = ''] = (await issues()).flatMap((one) => [
    String(one.order),
    String(one.ticket),
  ])
  const substitute = ['decide', number, 'substitute', '--ticket', ticket, '--ingredient', 'sausage']
  const ada = ['--with', 'tofu', '--reason', 'as agreed', '--by', 'Ada']
  expect((await run(...substitute, ...ada)).stderr).toContain('needs --allergens')
  expect((await run(...substitute, ...ada, '--allergens', 'soybeans')).code).toBe(0)
  await vi.waitFor(async () => expect((await see(first)).status).toBe('served'), WAIT)
  expect((await see(first)).decisions).toMatchObject([{ author: 'Ada', reason: 'as agreed' }])

  const second = await order('hotdog:2')
  await vi.waitFor(async () => expect(await issues()).toHaveLength(2), WAIT)
  expect((await bought()).purchases).toEqual([])
  change(BUYS)
  await vi.waitFor(async () => expect((await see(second)).status).toBe('served'), WAIT)
  expect((await bought()).purchases).toHaveLength(1)
  expect((await see(first)).decisions).toHaveLength(1)
}, 60_000)
