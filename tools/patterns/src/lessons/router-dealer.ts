/**
 * Router-dealer: one ROUTER knows every DEALER by its identity, and a table of next steps. It gives work to
 * whoever is free; new and redundant stages and missing ingredients are solved in it, and nowhere else.
 */
import { Dealer, Router } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { type Answer, visit } from '../ladder/customer.ts'
import { ladderLesson } from '../ladder/ladder-lesson.ts'
import {
  type CustomerWiring,
  customersOf,
  decode,
  encode,
  hotdogsOf,
  needs,
  type Order,
  outOfSausages,
  type StageWiring,
  Stock,
  type TruckPlan,
  workersOf,
  workOn,
} from '../ladder/truck.ts'

/** What dealers say: that they are there, that an order is through, or that sausages are missing. */
type ToRouter =
  | { readonly kind: 'hello'; readonly stage: string }
  | { readonly kind: 'order' | 'done' | 'issue'; readonly order: Order }
  | { readonly kind: 'bought'; readonly order: Order }

type ToStage = { readonly kind: 'work' | 'buy'; readonly order: Order; readonly stock: number }

const BUY = 200

interface RouterWiring {
  /** The table of next steps. */
  readonly steps: readonly string[]
}

class Stages {
  readonly #idle = new Map<string, string[]>()
  readonly #waiting = new Map<string, ToStage[]>()

  /** A worker of the stage is free: what waits longest is for it. */
  free(stage: string, worker: string): ToStage | undefined {
    const next = this.#waiting.get(stage)?.shift()
    if (!next) this.#idle.set(stage, [...(this.#idle.get(stage) ?? []), worker])
    return next
  }

  /** Work for a stage: who shall do it, or nobody yet. */
  give(stage: string, work: ToStage): string | undefined {
    const worker = this.#idle.get(stage)?.shift()
    if (worker === undefined) this.#waiting.set(stage, [...(this.#waiting.get(stage) ?? []), work])
    return worker
  }
}

async function router(party: Party<RouterWiring>): Promise<void> {
  const socket = party.open(new Router(brief))
  await socket.bind(party.endpoint('router'))
  party.ready('knows who is there, and what comes next (ROUTER)')
  const stages = new Stages()
  const stageOf = new Map<string, string>()
  async function give(stage: string, work: ToStage): Promise<void> {
    const worker = stages.give(stage, work)
    if (worker !== undefined) await socket.send([worker, encode(work)])
  }
  async function isFree(worker: string): Promise<void> {
    const work = stages.free(stageOf.get(worker) ?? '', worker)
    if (work) await socket.send([worker, encode(work)])
  }
  async function step(order: Order, done: string | undefined): Promise<void> {
    const { steps } = party.wiring
    const next = steps.slice(done === undefined ? 0 : steps.indexOf(done) + 1)
    const stage = next.find((name) => needs(order.item, name))
    if (stage === undefined) await socket.send([order.customer, encode({ order, isServed: true })])
    else await give(stage, { kind: 'work', order, stock: 0 })
  }
  for await (const [identity, frame] of socket) {
    const peer = String(identity)
    const message = decode<ToRouter>(frame)
    if (message.kind === 'hello') stageOf.set(peer, message.stage)
    else if (message.kind === 'order') await step(message.order, undefined)
    else if (message.kind === 'done') await step(message.order, stageOf.get(peer))
    else if (message.kind === 'issue') await give('prepare', { kind: 'buy', order: message.order, stock: 0 })
    else await give('ingredients', { kind: 'work', order: message.order, stock: BUY })
    if (message.kind !== 'order') await isFree(peer)
  }
}

async function stage(party: Party<StageWiring>): Promise<void> {
  const { stage: name, seconds } = party.wiring
  const socket = party.open(new Dealer({ ...eager, routingId: party.name }))
  socket.connect(party.endpoint('router'))
  await socket.send(encode({ kind: 'hello', stage: name }))
  party.ready(`says hello as ${party.name} (DEALER)`)
  const stock = new Stock(party.wiring.sausages)
  for await (const [frame] of socket) {
    const { kind, order, stock: bought } = decode<ToStage>(frame)
    stock.add(bought)
    if (kind === 'buy') {
      party.say(`buys ${BUY} sausages`, { event: 'bought' })
      await party.work(seconds)
      await socket.send(encode({ kind: 'bought', order }))
    } else if (name === 'ingredients' && !stock.take(order.item)) {
      outOfSausages(party, order)
      await socket.send(encode({ kind: 'issue', order }))
    } else {
      await workOn(party, order, name, seconds)
      await socket.send(encode({ kind: 'done', order }))
    }
  }
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const socket = party.open(new Dealer({ ...eager, routingId: party.name }))
  socket.connect(party.endpoint('router'))
  party.ready(`comes as ${party.name} (DEALER)`)
  async function* answers(): AsyncIterable<Answer> {
    for await (const [frame] of socket) yield decode<Answer>(frame)
  }
  const send = (order: Order): Promise<void> => socket.send(encode({ kind: 'order', order }))
  await visit(party, { send, answers: answers() })
}

function planOf(truck: TruckPlan) {
  const stages = truck.stages.flatMap(({ name, seconds }) => {
    const wiring = { stage: name, seconds, sausages: truck.sausages }
    return workersOf(truck, name).map((worker) => ({ role: 'stage', name: worker, wiring }))
  })
  return [
    { role: 'router', name: 'router', wiring: { steps: truck.stages.map(({ name }) => name) } },
    ...stages,
    ...customersOf(truck).map((one) => ({ role: 'customer', ...one })),
  ]
}

export const routerDealer = ladderLesson({
  name: 'router-dealer',
  title: 'a ROUTER with identities and a table of next steps: redundant stages and issues solved in it',
  roles: { router, stage, customer },
  plan: planOf,
  truck: {
    cooks: 2,
    orders: 6,
    items: ['hotdog', 'hotdog', 'ice-cream', 'hotdog', 'hotdog', 'hotdog'],
    sausages: 3,
  },
  verdict(scene, report, truck) {
    const { cooks, orders, customers, sausages, items } = truck
    if (scene.told({ event: 'killed' }).length > 0) {
      scene.check('the order in hand is lost', report.lost > 0)
      scene.check('and its customer is told nothing', report.refused === 0)
      return
    }
    scene.check('every order is served, once, to whoever ordered it', report.served === orders * customers)
    const cooked = scene.told({ event: 'worked', stage: 'cook' })
    if (cooks > 1 && hotdogsOf(truck) > 1)
      scene.check('cooks share the work', new Set(cooked.map(({ party }) => party)).size > 1)
    if (sausages < hotdogsOf(truck)) {
      scene.check(
        'missing sausages are bought by the word of the router',
        scene.told({ event: 'bought' }).length > 0,
      )
    }
    const ices = report.orders.filter(({ order }) => items[(order - 1) % items.length] === 'ice-cream')
    scene.check(
      'ice-cream is not cooked',
      ices.every(({ worked }) => !worked.includes('cook')),
    )
  },
})
