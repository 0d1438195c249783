/**
 * Customers who keep ordering. Invariant: a bounded number of them waits; while
 * all wait, no new one comes.
 */
import { loadMenu } from '@foodtruck/menu'
import {
  createLogger,
  type Logger,
  randomHex,
  type Service,
  type SettingsOf,
  startHealth,
  TruckError,
} from '@foodtruck/runtime'
import { type ChosenOrder, chooseOrders } from './choice.ts'
import { awaitMeal, type PurchaseOptions, placeOrder } from './purchase.ts'
import type { customersSettings } from './settings.ts'

const WAITING_MAX = 200

/** What customers have had so far. */
export interface CustomersCount {
  readonly accepted: number
  readonly ended: number
  readonly failed: number
}

/** Lets customers come until stopped; a stop leaves those who wait. Throws TRUCK_ERR_BAD_MENU. */
export async function startCustomers(
  settings: SettingsOf<typeof customersSettings>,
  logger: Logger = createLogger({ name: 'customers', level: settings.logLevel }),
): Promise<Service & { count(): CustomersCount }> {
  const seed = settings.seed === 0 ? Number.parseInt(randomHex(4), 16) : settings.seed
  const orders = chooseOrders(loadMenu(settings.menu), seed)
  const health = await startHealth({
    host: settings.healthHost,
    port: settings.healthPort,
    ready: () => true,
  })
  const closing = new AbortController()
  const options = { gateway: settings.gateway, signal: closing.signal }
  const waiting = new Set<Promise<void>>()
  const count = { accepted: 0, ended: 0, failed: 0 }
  const come = (): void => {
    if (waiting.size >= WAITING_MAX) return
    const customer = buy(orders.next().value, options, count, logger).finally(() => waiting.delete(customer))
    waiting.add(customer)
  }
  const timer = setInterval(come, settings.everyMs)
  logger.info({ gateway: settings.gateway, everyMs: settings.everyMs, seed }, 'customers come')
  come()
  const stop = async (): Promise<void> => {
    clearInterval(timer)
    closing.abort()
    await Promise.all(waiting)
    await health.stop()
  }
  let stopped: Promise<void> | undefined
  return { count: () => ({ ...count }), stop: () => (stopped ??= stop()) }
}

async function buy(
  order: ChosenOrder,
  options: PurchaseOptions,
  count: { accepted: number; ended: number; failed: number },
  logger: Logger,
): Promise<void> {
  const what = order.items
    .map(({ item, quantity, modifiers = [] }) => `${quantity} ${[item, ...modifiers].join('+')}`)
    .join(', ')
  const cameMs = performance.now()
  const seconds = (): number => Math.round((performance.now() - cameMs) / 100) / 10
  try {
    const placed = await placeOrder(order, options)
    count.accepted += 1
    logger.info({ order: placed.number, seconds: seconds() }, `ordered ${what}`)
    const ended = await awaitMeal(placed, options)
    count.ended += 1
    logger.info({ order: ended.number, seconds: seconds() }, `${ended.status}: ${what}`)
  } catch (error) {
    if (options.signal.aborted) return
    if (!(error instanceof TruckError)) throw error
    count.failed += 1
    logger.warn({ code: error.code, seconds: seconds() }, `got no ${what}: ${error.message}`)
  }
}
