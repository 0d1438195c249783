/** The pantry from start to stop: the stock first, its address last, and back in reverse. */
import { join } from 'node:path'
import { connectRouter } from '@foodtruck/client'
import { MENU_LOOK_EVERY_MS, type Menu, type MenuSource, watchMenu } from '@foodtruck/menu'
import {
  addGauges,
  createLogger,
  createRegistry,
  ErrorCode,
  makeDataFolder,
  type Registry,
  type Service,
  startHealth,
  TruckError,
} from '@foodtruck/runtime'
import { createPublisher, createReplier, openKeys, type Replier } from '@foodtruck/transport'
import { Announcer } from './announcer.ts'
import { OrderWatch } from './order-watch.ts'
import { mayAsk, refusalOf } from './permissions.ts'
import type { KnownIngredient, StoreReply, StoreRequest } from './request.ts'
import type { PantryConfig } from './settings.ts'
import { StoreFile } from './store-file.ts'
import { decodeRequests, encodeReplies, refuseFrame } from './wire.ts'

/** The file of the stock within the data folder. */
export const STOCK_FILE = 'pantry.sqlite'

/** A running pantry, with the address that others connect to. */
export interface Pantry extends Service {
  readonly address: string
}

/**
 * Starts a pantry. Throws TRUCK_ERR_BAD_MENU, or a TruckError if the data folder, its file or the address cannot be had.
 */
export async function startPantry(config: PantryConfig): Promise<Pantry> {
  const logger = createLogger({ name: 'pantry', level: config.logLevel })
  const { name: truck, busIn, busOut } = config
  const menus = watchMenu(config.menu, { logger })
  const ingredients = ingredientsOf(menus.current)
  const started: (() => Promise<unknown>)[] = [() => menus.stop()]
  const stopAll = async (): Promise<void> => {
    for (let stop = started.pop(); stop; stop = started.pop()) await stop()
  }
  try {
    const folder = await makeDataFolder(config.data)
    const store = await StoreFile.open({ path: join(folder, STOCK_FILE), ingredients })
    started.push(() => store.close())
    const keys = await openKeys(config.keys, logger)
    started.push(async () => keys?.close())
    const publisher = await createPublisher({ connect: busIn, logger, keys })
    started.push(() => publisher.close())
    const announcer = new Announcer({ store, publisher, truck })
    started.push(() => announcer.close())
    const client = await connectRouter({ address: config.router, name: 'pantry', logger, keys })
    started.push(() => client.close())
    const onChange = (): void => announcer.changed()
    const watch = new OrderWatch({ store, client, busOut, truck, logger, keys, onChange })
    started.push(() => watch.close())
    await watch.start()
    const learning = learnMenus(menus, store, onChange)
    started.push(() => learning.stop())
    const work = new Work(store, onChange)
    const replier = await createReplier({
      bind: config.bind,
      logger,
      keys,
      admits: mayAsk,
      forbids: (request: StoreRequest, role) => refusalOf(role, request),
      decode: decodeRequests,
      encode: encodeReplies,
      refuse: refuseFrame,
      handle: (requests: readonly StoreRequest[]) => work.answer(requests),
    })
    started.push(() => replier.close())
    const { healthHost: host, healthPort: port } = config
    const metrics = metricsOf(truck, replier, work, watch)
    const health = await startHealth({ host, port, ready: () => work.isHealthy, metrics })
    started.push(() => health.stop())
    const { address } = replier
    logger.info({ address, ingredients: ingredients.length }, 'the pantry is ready')
    let stopped: Promise<void> | null = null
    return { address, stop: () => (stopped ??= stopAll()) }
  } catch (error) {
    await stopAll()
    throw error
  }
}

/** Answers batches from the stock, and counts. */
class Work {
  readonly counts = { batchMs: 0, refused: 0 }
  /** Not while the disk is full. */
  isHealthy = true
  readonly #store: StoreFile
  readonly #onChange: () => void

  constructor(store: StoreFile, onChange: () => void) {
    this.#store = store
    this.#onChange = onChange
  }

  async answer(requests: readonly StoreRequest[]): Promise<readonly StoreReply[]> {
    const startedMs = performance.now()
    try {
      const { replies, changed } = await this.#store.answer(requests)
      this.isHealthy = true
      for (const { code } of replies) if (code) this.counts.refused++
      if (changed) this.#onChange()
      return replies
    } catch (error) {
      // Nothing has changed: whoever asked asks again. Anything else ends the process.
      const { code, message } = TruckError.from(error)
      if (code !== ErrorCode.DISK_FULL) throw error
      this.isHealthy = false
      return requests.map(() => ({ code, message }))
    } finally {
      this.counts.batchMs += performance.now() - startedMs
    }
  }
}

/** Takes over the ingredients of each new menu. */
function learnMenus(menus: MenuSource, store: StoreFile, onChange: () => void): Service {
  let known: Menu | null = menus.current
  let learning: Promise<void> = Promise.resolve()
  const look = (): void => {
    const menu = menus.current
    if (menu === known) return
    known = menu
    learning = store.learn(ingredientsOf(menu)).then(onChange, (error: unknown) => {
      // While the disk is full: the next look tries again.
      if (TruckError.from(error).code !== ErrorCode.DISK_FULL) throw error
      known = null
    })
  }
  const timer = setInterval(look, MENU_LOOK_EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await learning
    },
  }
}

function ingredientsOf(menu: Menu): KnownIngredient[] {
  return menu.ingredients.map(({ name, title, unit, low, stock }) => ({
    name,
    title,
    unit,
    lowMark: low,
    openingStock: stock,
  }))
}

function metricsOf(truck: string, replier: Replier, work: Work, watch: OrderWatch): Registry {
  const registry = createRegistry({ service: 'pantry', truck })
  addGauges(registry, {
    truck_pantry_requests: ['Requests since the start.', () => replier.counters.requests],
    truck_pantry_requests_refused: [
      'Requests that were refused: out of stock, or wrong.',
      () => work.counts.refused,
    ],
    truck_pantry_requests_waiting: ['Requests that wait for their batch.', () => replier.waiting],
    truck_pantry_requests_dropped: [
      'Requests dropped because they, or too many, waited already.',
      () => replier.counters.dropped,
    ],
    truck_pantry_malformed_frames: [
      'Frames dropped because they are no request.',
      () => replier.counters.malformed,
    ],
    truck_pantry_frames_refused: [
      'Frames refused because the role of their sender may not ask that.',
      () => replier.counters.forbidden,
    ],
    truck_pantry_connections_refused: ['Connections turned away in the handshake.', () => replier.refused],
    truck_pantry_batches: ['Batches made durable since the start.', () => replier.counters.batches],
    truck_pantry_batch_seconds: ['Time spent on batches.', () => work.counts.batchMs / 1_000],
    truck_pantry_cursor: ['The last event whose ended order is accounted for.', () => watch.cursor],
  })
  return registry
}
