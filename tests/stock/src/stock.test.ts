/**
 * One sausage each, for more customers than there are sausages, while replicas and the pantry are killed: a truck of
 * real processes, whose books are read from the pantry's own file.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as after } from 'node:timers/promises'
import { busSettings, startBus } from '@foodtruck/bus'
import { connectPantry, connectRouter, type PantryClient, type RouterClient } from '@foodtruck/client'
import { fixedMenu, loadMenu } from '@foodtruck/menu'
import { Order } from '@foodtruck/messages'
import { createHandle } from '@foodtruck/order'
import { STOCK_FILE } from '@foodtruck/pantry'
import { handle as prepare } from '@foodtruck/prepare'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import { createLogger, endpoints, randomHex, readSettings, seededRandom } from '@foodtruck/runtime'
import { stageConfig, stageSettingsSpec, startStage } from '@foodtruck/stage'
import { afterEach, expect, test, vi } from 'vitest'
import { Mortal } from './mortal.ts'

const ORDERS = 1_000
const IN_STOCK = 100
const REPLICAS = 8
/** Orders that come together; something is killed while they are worked. */
const WAVE = 100
/** Orders of the waves before that may still be on their way when the next wave comes. */
const UNSETTLED_MAX = 40
/** One kill of so many is of the pantry. */
const PANTRY_KILLS = 3
/** The kill comes so long after its wave at most. */
const KILL_MS_MAX = 60
const PATIENCE = { timeout: 60_000, interval: 50 }
const TEST_MS_MAX = 120_000

const MENU = `
currency: EUR
ingredients:
  sausage: { title: Sausage, unit: piece, stock: ${IN_STOCK}, low: 10 }
planning: { stage: order, seconds: 0 }
gathering: { stage: prepare, seconds: 0 }
items:
  - { name: sausage, title: Sausage, price: 100, ingredients: { sausage: 1 }, stages: [{ stage: ingredients, seconds: 0.05 }] }
`

const logger = createLogger({ name: 'test', level: 'silent' })
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** Kills one of them after the other, at random. */
class Reaper {
  kills = 0
  readonly #pantry: Mortal
  readonly #replicas: readonly Mortal[]
  readonly #random: () => number

  constructor(pantry: Mortal, replicas: readonly Mortal[], random: () => number) {
    this.#pantry = pantry
    this.#replicas = replicas
    this.#random = random
  }

  async strike(): Promise<void> {
    await after(this.#random() * KILL_MS_MAX)
    this.kills++
    if (this.kills % PANTRY_KILLS === 0) return await this.#pantry.kill()
    await this.#replicas[Math.floor(this.#random() * this.#replicas.length)]?.kill()
  }
}

/** Router, bus and the stages that nobody kills, in this process. */
async function startRest(data: string, menuFile: string): Promise<void> {
  const env = { TRUCK_DATA: data, TRUCK_LOG_LEVEL: 'silent', TRUCK_TIME_SCALE: '1000000' }
  const keep = async <S extends { stop(): Promise<void> }>(starting: Promise<S>): Promise<void> => {
    const service = await starting
    cleanups.push(() => service.stop())
  }
  await keep(startRouter(routerConfig(readSettings(routerSettings, env))))
  await keep(startBus(readSettings(busSettings, env)))
  const config = stageConfig(readSettings(stageSettingsSpec, env))
  const menu = fixedMenu(loadMenu(menuFile))
  await keep(startStage({ name: 'order', config, handle: createHandle(menu) }))
  await keep(startStage({ name: 'prepare', config, handle: prepare }))
}

/** What the pantry's own file says. */
function books(data: string) {
  const db = new DatabaseSync(join(data, STOCK_FILE), { readOnly: true, timeout: 10_000 })
  try {
    const row = db
      .prepare(`SELECT stock, reserved,
        (SELECT sum(change) FROM ledger) AS changes,
        (SELECT sum(reserved_change) FROM ledger) AS reservedChanges,
        (SELECT count(*) FROM ledger WHERE kind = 'use') AS uses,
        (SELECT count(DISTINCT reservation) FROM ledger WHERE kind = 'use') AS usedTasks,
        (SELECT count(*) FROM reservations WHERE state = 'used') AS used,
        (SELECT count(*) FROM reservations WHERE state = 'reserved') AS held,
        (SELECT min(min(stock, reserved)) FROM ledger) AS lowest
        FROM ingredients WHERE name = 'sausage'`)
      .get()
    return { ...row } as Record<string, number>
  } finally {
    db.close()
  }
}

/** Served, or waiting for somebody to decide. */
async function settled(client: RouterClient, served: ReadonlySet<number>): Promise<number> {
  return served.size + (await client.deadLetters({ limit: 1 })).total
}

/** Lets the orders come in waves; gives the numbers of those that are served, now and later. */
async function placeInWaves(client: RouterClient, reaper: Reaper): Promise<Set<number>> {
  const served = new Set<number>()
  client.onEnded(({ order, status }) => void (status === 'served' && served.add(order)))
  const payload = Order.encode({ lines: [{ item: 'sausage', quantity: 1 }] })
  for (let placed = 0; placed < ORDERS; placed += WAVE) {
    const one = () => client.submit({ key: randomHex(8), token: randomHex(6), payload })
    await Promise.all(Array.from({ length: WAVE }, one))
    await reaper.strike()
    const open = async () => placed + WAVE - (await settled(client, served))
    await vi.waitFor(async () => expect(await open()).toBeLessThanOrEqual(UNSETTLED_MAX), PATIENCE)
  }
  return served
}

/** Gives what waits another round, as often as there is something, until all are served; kills meanwhile. */
async function serveAll(client: RouterClient, served: ReadonlySet<number>, reaper: Reaper): Promise<void> {
  for (let next = served.size; next < ORDERS; next += WAVE) {
    await vi.waitFor(async () => {
      const { total } = await client.deadLetters({ limit: 1 })
      if (total > 0) await client.retryAll({ reason: 'sausages came', author: 'Ada' })
      expect(served.size).toBeGreaterThanOrEqual(Math.min(next + WAVE, ORDERS))
    }, PATIENCE)
    if (next + WAVE < ORDERS) await reaper.strike()
  }
}

async function buyTwice(pantry: PantryClient): Promise<boolean[]> {
  const purchase = {
    id: 'delivery-1',
    kind: 'purchase',
    lines: [{ name: 'sausage', change: ORDERS - IN_STOCK }],
    author: 'Ada',
    reason: 'sold out',
  }
  return [await pantry.book(purchase), await pantry.book(purchase)]
}

test(
  'of 1 000 orders exactly as many get a sausage as there are, whoever is killed, and the rest once more are bought',
  async () => {
    const seed = Number.parseInt(randomHex(3), 16)
    const data = mkdtempSync(join(tmpdir(), 'truck-'))
    cleanups.push(() => rmSync(data, { recursive: true, force: true }))
    const menuFile = join(data, 'menu.yaml')
    writeFileSync(menuFile, MENU)
    const settings = {
      TRUCK_DATA: data,
      TRUCK_MENU: menuFile,
      TRUCK_LOG_LEVEL: 'fatal',
      TRUCK_TIME_SCALE: '1000',
    }
    await startRest(data, menuFile)
    const pantry = new Mortal('services/pantry/src/main.ts', settings)
    const replicas = Array.from(
      { length: REPLICAS },
      () => new Mortal('services/ingredients/src/main.ts', settings),
    )
    cleanups.push(() => Promise.all([pantry, ...replicas].map((one) => one.end())))
    const addresses = endpoints(data)
    const client = await connectRouter({ address: addresses.router, name: 'customers', logger })
    cleanups.push(() => client.close())
    const buyer = connectPantry({ address: addresses.pantry, name: 'buyer', logger, timeoutMs: 30_000 })
    cleanups.push(() => buyer.close())
    await vi.waitFor(async () => expect((await buyer.stock()).ingredients[0]?.stock).toBe(IN_STOCK), PATIENCE)
    const reaper = new Reaper(pantry, replicas, seededRandom(seed))

    const served = await placeInWaves(client, reaper)
    await vi.waitFor(async () => expect(await settled(client, served)).toBe(ORDERS), PATIENCE)
    // Served, or lost so often that somebody has to decide: those keep what was put aside for them.
    const { uses = 0, held = 0, ...rest } = books(data)
    expect(uses + held, `seed ${seed}`).toBe(IN_STOCK)
    expect(rest).toMatchObject({ stock: IN_STOCK - uses, reserved: held, usedTasks: uses, used: uses })
    expect(served.size).toBeLessThanOrEqual(uses)

    expect(await buyTwice(buyer)).toEqual([false, true])
    await serveAll(client, served, reaper)
    expect(reaper.kills, `seed ${seed}`).toBeGreaterThan(15)
    expect(books(data)).toEqual({
      stock: 0,
      reserved: 0,
      changes: 0,
      reservedChanges: 0,
      uses: ORDERS,
      usedTasks: ORDERS,
      used: ORDERS,
      held: 0,
      lowest: 0,
    })
  },
  TEST_MS_MAX,
)
