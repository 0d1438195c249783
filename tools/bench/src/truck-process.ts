/**
 * One process of the truck under measurement: the real router, a real stage, or a
 * customer. Its settings are given as an argument, so that the environment of
 * whoever runs the benchmark has no say in it.
 */
import { connectRouter } from '@foodtruck/client'
import { handle as cook } from '@foodtruck/cook'
import { handle as ingredients } from '@foodtruck/ingredients'
import { loadMenu, menuSettings } from '@foodtruck/menu'
import { Order } from '@foodtruck/messages'
import { createHandle } from '@foodtruck/order'
import { handle as prepare } from '@foodtruck/prepare'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import { createLogger, readSettings, type Service } from '@foodtruck/runtime'
import { stageConfig, stageSettingsSpec, startStage } from '@foodtruck/stage'
import { failChild, serveParent } from './child.ts'
import { ClosedLoop, type LoadPlan, type LoadResult } from './closed-loop.ts'

type Settings = Readonly<Record<string, string>>

/** Bytes of one order as it is submitted. */
const ORDER_BYTES = 200
/** Field 127, length-delimited: nobody knows it, so everybody skips it. */
const PADDING_TAG = [0xfa, 0x07]
/** A bound on what one submit waits for its answer. */
const SUBMIT_MS_MAX = 30_000

function startStageOf(stage: string, settings: Settings): Promise<Service> {
  const config = stageConfig(readSettings(stageSettingsSpec, settings))
  if (stage === 'order') {
    const { menu } = readSettings(menuSettings, settings)
    return startStage({ name: stage, config, handle: createHandle(loadMenu(menu)) })
  }
  if (stage === 'ingredients') return startStage({ name: stage, config, handle: ingredients })
  if (stage === 'cook') return startStage({ name: stage, config, handle: cook })
  if (stage === 'prepare') return startStage({ name: stage, config, handle: prepare })
  throw new Error(`no stage is called ${stage}`)
}

/** One hotdog in 200 bytes. */
function orderPayload(): Uint8Array {
  const order = Order.encode({ lines: [{ item: 'hotdog', quantity: 1 }], name: 'Ada' })
  const rest = ORDER_BYTES - order.length - PADDING_TAG.length - 2
  // A length of 128 and more takes two bytes as a varint.
  return Buffer.concat([
    order,
    Uint8Array.from([...PADDING_TAG, (rest & 0x7f) | 0x80, rest >> 7]),
    new Uint8Array(rest).fill(120),
  ])
}

async function startCustomer(address: string): Promise<void> {
  const logger = createLogger({ name: 'customer', level: 'error', to: 'stderr' })
  const client = await connectRouter({ address, name: 'bench', logger, submitTimeoutMs: SUBMIT_MS_MAX })
  const payload = orderPayload()
  /** Orders in flight by their number, and ends that came before the number was known. */
  const indexes = new Map<number, number>()
  const endedEarly = new Set<number>()
  let loop: ClosedLoop | undefined
  let run = 0
  client.onEnded(({ order, status }) => {
    if (status !== 'served') return loop?.fail(new Error(`order ${order} was ${status}`))
    const index = indexes.get(order)
    if (index === undefined) return void endedEarly.add(order)
    indexes.delete(order)
    loop?.served(index)
  })
  function accepted(order: number, index: number): void {
    if (endedEarly.delete(order)) loop?.served(index)
    else indexes.set(order, index)
  }
  function load(plan: LoadPlan, onProgress: (served: number) => void): Promise<LoadResult> {
    run += 1
    const prefix = `bench-${process.pid}-${run}-`
    const send = (index: number): void => {
      client.submit({ key: prefix + index, payload }).then(
        ({ order }) => accepted(order, index),
        (error: Error) => loop?.fail(error),
      )
    }
    loop = new ClosedLoop({ plan, send, onProgress })
    return loop.run()
  }
  serveParent({ stop: () => client.close(), load })
}

async function run(role: string, settings: Settings): Promise<void> {
  if (role === 'customer') return startCustomer(settings.TRUCK_ROUTER ?? '')
  const service =
    role === 'router'
      ? await startRouter(routerConfig(readSettings(routerSettings, settings)))
      : await startStageOf(role, settings)
  serveParent({ stop: () => service.stop() })
}

const [role = '', settings = '{}'] = process.argv.slice(2)
run(role, JSON.parse(settings) as Settings).catch(failChild)
