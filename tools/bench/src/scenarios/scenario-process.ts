/** The processes that only scenarios have. Each answers what its scenario asks. */

import { busSettings, startBus } from '@foodtruck/bus'
import { connectRouter, followEvents, type RouterClient } from '@foodtruck/client'
import { handle as cook } from '@foodtruck/cook'
import { startGateway } from '@foodtruck/gateway'
import { createLogger, readSettings } from '@foodtruck/runtime'
import { stageConfig, stageSettingsSpec, startStage } from '@foodtruck/stage'
import { orderPayload } from '../contestants/truck-order.ts'
import { failChild, serveParent } from '../process/child.ts'
import { percentile, rounded } from '../report/statistics.ts'
import { fillJournal } from './filled-journal.ts'
import { followStream, postOrders } from './http-client.ts'

type Settings = Readonly<Record<string, string>>

/** Submits out at once while the truck is filled with open orders. */
const SUBMITS_MAX = 5_000
const SUBMIT_MS_MAX = 60_000
const QUERIES = 200

const logger = createLogger({ name: 'scenario', level: 'error', to: 'stderr' })

function setting(settings: Settings, name: string): string {
  const value = settings[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

function connect(settings: Settings): Promise<RouterClient> {
  const address = setting(settings, 'TRUCK_ROUTER')
  return connectRouter({ address, name: 'scenario', logger, submitTimeoutMs: SUBMIT_MS_MAX })
}

/** Stages of one process, each a dealer of its own, that never get anything to do. */
async function startDealers(settings: Settings, count: number): Promise<void> {
  const config = stageConfig(readSettings(stageSettingsSpec, settings))
  const stages = await Promise.all(
    Array.from({ length: count }, () => startStage({ name: 'cook', config, handle: cook })),
  )
  serveParent({
    stop: async () => {
      await Promise.all(stages.map((stage) => stage.stop()))
    },
  })
}

async function startGatewayOf(settings: Settings): Promise<void> {
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    router: setting(settings, 'TRUCK_ROUTER'),
    busOut: setting(settings, 'TRUCK_BUS_OUT'),
    pantry: null,
    truck: 'truck',
    menu: setting(settings, 'TRUCK_MENU'),
    logger,
  })
  serveParent({ stop: () => gateway.stop(), answer: async () => gateway.url })
}

/** A subscriber to everything, who tells how many events came and how late. */
async function startSubscriber(settings: Settings): Promise<void> {
  const client = await connect(settings)
  let lags: number[] = []
  const feed = await followEvents({
    address: setting(settings, 'TRUCK_BUS_OUT'),
    truck: 'truck',
    client,
    onEvent: ({ atMs }) => lags.push(Date.now() - atMs),
    logger,
  })
  serveParent({
    stop: async () => {
      await feed.close()
      await client.close()
    },
    answer: async () => {
      const seen = lags
      lags = []
      return { events: seen.length, replays: feed.replays, p99Ms: percentile(seen, 0.99) }
    },
  })
}

/** Fills a truck with open orders, and asks it questions. */
async function startAsker(settings: Settings): Promise<void> {
  const client = await connect(settings)
  const accepted = new Map<number, string>()
  async function submitMany(count: number): Promise<void> {
    let next = 0
    async function submitter(): Promise<void> {
      while (next < count) {
        const key = `open-${process.pid}-${next++}`
        const { order, token } = await client.submit({ key, payload: orderPayload() })
        accepted.set(order, token)
      }
    }
    await Promise.all(Array.from({ length: Math.min(SUBMITS_MAX, count) }, submitter))
  }
  async function timed(ask: () => Promise<unknown>): Promise<{ p50Ms: number; p99Ms: number }> {
    const times: number[] = []
    for (let asked = 0; asked < QUERIES; asked += 1) {
      const startedAt = performance.now()
      await ask()
      times.push(performance.now() - startedAt)
    }
    return { p50Ms: rounded(percentile(times, 0.5), 2), p99Ms: rounded(percentile(times, 0.99), 2) }
  }
  async function answer(question: string): Promise<unknown> {
    const [verb = '', argument = ''] = question.split(' ')
    if (verb === 'submit') return submitMany(Number(argument))
    if (verb === 'audit') return client.audit()
    if (verb === 'stages') return client.stages()
    if (verb === 'list') return timed(() => client.orders({ limit: 100 }))
    if (verb === 'order') {
      const [number = 1, token = ''] = [...accepted][0] ?? []
      return timed(() => client.order(number, token))
    }
    throw new Error(`nobody answers '${question}'`)
  }
  serveParent({ stop: () => client.close(), answer })
}

/** A client of the gateway: posts orders, or follows the stream of events. */
function startHttp(role: string, url: string): void {
  if (role === 'poster') {
    const answer = (question: string) => {
      const [seconds = 1, connections = 1] = question.split(' ').map(Number)
      return postOrders({ url, seconds, connections })
    }
    return serveParent({ stop: async () => {}, answer })
  }
  const stream = followStream(url, failChild)
  serveParent({ stop: async () => stream.close(), answer: async () => stream.lag() })
}

async function run(role: string, settings: Settings, argument: string): Promise<void> {
  if (role === 'bus') {
    const bus = await startBus(readSettings(busSettings, settings))
    return serveParent({ stop: () => bus.stop() })
  }
  if (role === 'gateway') return startGatewayOf(settings)
  if (role === 'dealers') return startDealers(settings, Number(argument))
  if (role === 'subscriber') return startSubscriber(settings)
  if (role === 'asker') return startAsker(settings)
  if (role === 'filler') {
    await fillJournal(setting(settings, 'TRUCK_DATA'), Number(argument))
    return serveParent({ stop: async () => {} })
  }
  if (role === 'poster' || role === 'reader') return startHttp(role, argument)
  throw new Error(`no process is called ${role}`)
}

const [role = '', settings = '{}', argument = ''] = process.argv.slice(2)
run(role, JSON.parse(settings) as Settings, argument).catch(failChild)
