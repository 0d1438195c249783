/**
 * One process of the truck under measurement: the real router, a real stage, or a
 * customer. Its settings are given as an argument, so that the environment of
 * whoever runs the benchmark has no say in it.
 */
import { connectRouter } from '@foodtruck/client'
import { handle as cook } from '@foodtruck/cook'
import { createHandle as ingredients } from '@foodtruck/ingredients'
import { fixedMenu, loadMenu, menuSettings } from '@foodtruck/menu'
import { createHandle } from '@foodtruck/order'
import { handle as prepare } from '@foodtruck/prepare'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import { collectGarbageFrugally, createLogger, readSettings, type Service } from '@foodtruck/runtime'
import { stageConfig, stageSettingsSpec, startStage } from '@foodtruck/stage'
import { openKeys } from '@foodtruck/transport'
import { type Carrier, type CustomerEvents, serveCustomer } from '../load/customer.ts'
import { failChild, serveParent } from '../process/child.ts'
import { orderPayload } from './truck-order.ts'

type Settings = Readonly<Record<string, string>>

/** A bound on what one submit waits for its answer. */
const SUBMIT_MS_MAX = 30_000

function startStageOf(stage: string, settings: Settings): Promise<Service> {
  const config = stageConfig(readSettings(stageSettingsSpec, settings))
  if (stage === 'order') {
    const { menu } = readSettings(menuSettings, settings)
    return startStage({ name: stage, config, handle: createHandle(fixedMenu(loadMenu(menu))) })
  }
  if (stage === 'ingredients') return startStage({ name: stage, config, handle: ingredients(null) })
  if (stage === 'cook') return startStage({ name: stage, config, handle: cook })
  if (stage === 'prepare') return startStage({ name: stage, config, handle: prepare })
  throw new Error(`no stage is called ${stage}`)
}

async function connectCustomer(
  { TRUCK_ROUTER: address = '', TRUCK_KEYS = '' }: Settings,
  events: CustomerEvents,
): Promise<Carrier> {
  const logger = createLogger({ name: 'customer', level: 'error', to: 'stderr' })
  const keys = await openKeys(TRUCK_KEYS, logger)
  const client = await connectRouter({ address, name: 'bench', logger, keys, submitTimeoutMs: SUBMIT_MS_MAX })
  const payload = orderPayload()
  /** Orders in flight by their number, and ends that came before the number was known. */
  const indexes = new Map<number, number>()
  const endedEarly = new Set<number>()
  client.onEnded(({ order, status }) => {
    if (status !== 'served') return events.failed(new Error(`order ${order} was ${status}`))
    const index = indexes.get(order)
    if (index === undefined) return void endedEarly.add(order)
    indexes.delete(order)
    events.served(index)
  })
  function accepted(order: number, index: number): void {
    if (endedEarly.delete(order)) events.served(index)
    else indexes.set(order, index)
  }
  const prefix = `bench-${process.pid}-`
  return {
    send: (index) => {
      client.submitWith({ key: prefix + index, payload }, (error, submitted) => {
        if (error) events.failed(error)
        else accepted(submitted.order, index)
      })
    },
    close: () => client.close(),
  }
}

async function run(role: string, settings: Settings): Promise<void> {
  if (role === 'customer') {
    return serveCustomer((events) => connectCustomer(settings, events))
  }
  const service =
    role === 'router'
      ? await startRouter(routerConfig(readSettings(routerSettings, settings)))
      : await startStageOf(role, settings)
  serveParent({ stop: () => service.stop() })
}

const [role = '', settings = '{}'] = process.argv.slice(2)
// As every service does that runs as a process of its own.
collectGarbageFrugally()
run(role, JSON.parse(settings) as Settings).catch(failChild)
