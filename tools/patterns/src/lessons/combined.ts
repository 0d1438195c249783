/**
 * Combined: router-dealer for control and publish-subscribe for events, with a journal: the product itself, as
 * `truck start` runs it. Customers and chef speak with its gateway; cooks are processes of their own.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { handle as cookHandle } from '@foodtruck/cook'
import { readSettings } from '@foodtruck/runtime'
import { stageConfig, stageSettingsSpec, startStage, type TicketHandler } from '@foodtruck/stage'
import type { Party } from '../frame/party.ts'
import { Gateway } from '../ladder/gateway.ts'
import { ladderLesson } from '../ladder/ladder-lesson.ts'
import { menuOf, OWN_STAGES } from '../ladder/product-menu.ts'
import { relay } from '../ladder/relay.ts'
import { type CustomerWiring, customersOf, hotdogsOf, type TruckPlan, workersOf } from '../ladder/truck.ts'

interface TruckWiring {
  /** All that a truck is told about its stages. */
  readonly menu: string
}

const TRUCK = fileURLToPath(new URL('../../../truck/src/main.ts', import.meta.url))
const BUY = 200
/** The events of the stages that every order meets first and last. */
const STAGE_OF_KIND = new Map([
  ['OrderPlanned', 'order'],
  ['OrderServed', 'prepare'],
])
const OWN_ENDS = new Set(STAGE_OF_KIND.values())

/** What the truck and its stages read from the environment; the caller's own has no say. */
function settingsOf(party: Party): Record<string, string> {
  const { folder } = party
  return {
    PATH: '/usr/bin:/bin',
    TRUCK_DATA: `${folder}/data`,
    TRUCK_MENU: `${folder}/menu.yaml`,
    TRUCK_HTTP_PORT: '0',
    TRUCK_ROUTER: party.endpoint('relay'),
    TRUCK_ROUTER_BIND: party.endpoint('router'),
    TRUCK_TIME_SCALE: String(party.scale),
    TRUCK_CONCURRENCY: '1',
    TRUCK_LOG_LEVEL: 'error',
  }
}

/** The truck as it is shipped, without cooks: router, journal, bus, gateway, pantry, stages. */
async function truck(party: Party<TruckWiring>): Promise<void> {
  mkdirSync(`${party.folder}/data`, { recursive: true })
  writeFileSync(`${party.folder}/menu.yaml`, party.wiring.menu)
  await relay(party, `${party.folder}/relay.sock`, `${party.folder}/router.sock`)
  const args = [TRUCK, 'start', '--replicas', 'cook=0']
  const child = spawn(process.execPath, args, {
    env: settingsOf(party),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  party.atEnd(async () => {
    child.kill('SIGKILL')
    await ended
  })
  let text = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    text += String(chunk)
    const url = /open at (http:\S+)/.exec(text)?.[1]
    if (url !== undefined && !text.startsWith('told')) {
      text = `told ${text}`
      writeFileSync(`${party.folder}/url`, url)
      party.ready(`is open at ${url} (ROUTER, XSUB/XPUB)`)
    }
  }
  if (!party.signal.aborted) throw new Error(`the truck has ended: ${text}`)
}

async function stage(party: Party<{ readonly stage: string }>): Promise<void> {
  const { stage: name } = party.wiring
  const config = stageConfig(readSettings(stageSettingsSpec, settingsOf(party)))
  const handle: TicketHandler = async (ticket, context) => {
    const told = { order: context.order, stage: name }
    party.say(`${name}: begins with ${ticket.item} of order ${context.order}`, {
      event: 'began',
      number: told.order,
      stage: name,
    })
    if (name === 'cook') return cookHandle(ticket, context)
    await context.work(ticket.times.find((time) => time.stage === name)?.ms ?? 0)
  }
  const service = await startStage({ name, config, handle })
  party.atEnd(() => service.stop())
  party.ready('says hello to the router (DEALER)')
  await untilStopped(party)
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  await new Gateway(party.folder).visit(party)
}

/** Hears of every stage from the events, and buys what is missing. */
async function chef(party: Party): Promise<void> {
  const gateway = new Gateway(party.folder)
  party.ready('follows the events of the gateway')
  for await (const event of gateway.events(party.signal)) {
    const { kind, order } = event
    const stage = STAGE_OF_KIND.get(kind) ?? event.stage ?? ''
    if (STAGE_OF_KIND.has(kind) || (kind === 'StageDone' && !OWN_ENDS.has(stage))) {
      party.say(`${stage}: is through with order ${order}`, { event: 'worked', number: order, stage })
    }
    if (kind !== 'TaskParked') continue
    party.say(`order ${order} is parked: ${event.message}; buys ${BUY} sausages`, { event: 'bought' })
    await gateway.buy('sausage', BUY)
    await gateway.retryAll()
  }
}

function untilStopped(party: Party): Promise<void> {
  return new Promise((resolve) => party.signal.addEventListener('abort', () => resolve()))
}

function planOf(plan: TruckPlan) {
  const names = plan.stages.map(({ name }) => name).filter((name) => !OWN_STAGES.includes(name))
  return [
    { role: 'truck', name: 'truck', wiring: { menu: menuOf(plan) } },
    ...names.flatMap((stage) =>
      workersOf(plan, stage).map((name) => ({ role: 'stage', name, wiring: { stage } })),
    ),
    { role: 'chef', name: 'chef', wiring: {} },
    ...customersOf(plan).map((one) => ({ role: 'customer', ...one })),
  ]
}

export const combined = ladderLesson({
  name: 'combined',
  title: 'router-dealer control and publish-subscribe events, with a journal: the product itself',
  roles: { truck, stage, chef, customer },
  plan: planOf,
  startsOneByOne: true,
  startsProcess: ['truck'],
  patienceMs: 15_000,
  slower: 5,
  truck: {
    cooks: 2,
    orders: 6,
    items: ['hotdog', 'hotdog', 'ice-cream', 'hotdog', 'hotdog', 'hotdog'],
    sausages: 3,
  },
  verdict(scene, report, truck) {
    const { orders, customers, sausages } = truck
    scene.check('every order is served', report.served === orders * customers)
    scene.check('none is served twice, no stage counts twice', report.duplicated === 0)
    if (sausages < hotdogsOf(truck)) {
      scene.check(
        'missing sausages park an order until they are bought',
        scene.told({ event: 'bought' }).length > 0,
      )
    }
  },
})
