/**
 * Request-reply between workers: each stage is a REP to the one before and a REQ to the next. A stage says
 * "I have it" when it is free, so the one before is blocked for as long as this one is busy.
 */
import { Reply, Request } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import type { Scene } from '../frame/scene.ts'
import { type Answer, visit } from '../ladder/customer.ts'
import { ladderLesson } from '../ladder/ladder-lesson.ts'
import {
  type CustomerWiring,
  customersOf,
  decode,
  encode,
  hotdogsOf,
  label,
  needs,
  nextStages,
  type Order,
  outOfSausages,
  type StageWiring,
  Stock,
  type TruckPlan,
  workersOf,
  workOn,
} from '../ladder/truck.ts'

interface Wiring extends StageWiring {
  /** The stages that may come next, and the parties that work there. */
  readonly next: readonly { readonly stage: string; readonly workers: readonly string[] }[]
}

async function stage(party: Party<Wiring>): Promise<void> {
  const { stage: name, seconds, next } = party.wiring
  const before = party.open(new Reply(brief))
  await before.bind(party.endpoint(party.name))
  // A REQ for each stage that may come next: it gives the workers of that stage their turns.
  const after = new Map(next.map(({ stage, workers }) => [stage, connect(party, workers)]))
  party.ready('takes over from the stage before (REP), hands on to the next (REQ)')
  const stock = new Stock(party.wiring.sausages)
  for await (const [frame] of before) {
    const order = decode(frame)
    await before.send('I have it')
    if (name === 'ingredients' && !stock.take(order.item)) {
      // Whoever handed it over has gone on: nobody is left to be told.
      outOfSausages(party, order)
      continue
    }
    await workOn(party, order, name, seconds)
    const wanted = next.find(({ stage }) => needs(order.item, stage))
    const socket = wanted ? after.get(wanted.stage) : connect(party, [order.customer])
    party.say(`wants to hand on ${label(order)}`, { event: 'offers', order: order.number, stage: name })
    await socket?.send(encode(order))
    await socket?.receive()
    party.say(`has handed on ${label(order)}`, { event: 'handed', order: order.number, stage: name })
    if (!wanted && socket) party.close(socket)
  }
}

function connect(party: Party<Wiring>, names: readonly string[]): Request {
  const socket = party.open(new Request(eager))
  for (const name of names) socket.connect(party.endpoint(name))
  return socket
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const counter = party.open(new Reply(brief))
  await counter.bind(party.endpoint(party.name))
  const socket = party.open(new Request(eager))
  socket.connect(party.endpoint('order'))
  party.ready('comes to the window (REQ), waits at the counter (REP)')
  async function send(order: Order): Promise<void> {
    await socket.send(encode(order))
    await socket.receive()
  }
  async function* answers(): AsyncIterable<Answer> {
    for await (const [frame] of counter) {
      await counter.send('thank you')
      yield { order: decode(frame), isServed: true }
    }
  }
  await visit(party, { send, answers: answers() })
}

function planOf(truck: TruckPlan) {
  const stages = truck.stages.flatMap(({ name, seconds }) => {
    const next = nextStages(truck, name).map((stage) => ({ stage, workers: workersOf(truck, stage) }))
    const wiring = { stage: name, seconds, sausages: truck.sausages, next }
    return workersOf(truck, name).map((worker) => ({ role: 'stage', name: worker, wiring }))
  })
  return [...stages, ...customersOf(truck).map((one) => ({ role: 'customer', ...one }))]
}

export const requestReplyWorkers = ladderLesson({
  name: 'request-reply-workers',
  title: 'each stage REP to the one before, REQ to the next: blocked while the next is busy',
  roles: { stage, customer },
  plan: planOf,
  verdict(scene, report, truck) {
    if (scene.told({ event: 'killed' }).length > 0) {
      scene.check('what the cook held is lost, and its customer is told nothing', report.lost > 0)
      return
    }
    if (truck.sausages >= hotdogsOf(truck)) scene.check('every order is served', report.lost === 0)
    else scene.check('who handed the order on cannot be told of missing sausages', report.lost > 0)
    if (truck.cooks === 1 && hotdogsOf(truck) > 1)
      scene.check('a stage is blocked while the next is busy', wasBlocked(scene))
  },
})

/** Whether ingredients offered an order while the cook was busy, and was free only when the cook was. */
function wasBlocked(scene: Scene): boolean {
  const offers = scene.told({ event: 'offers', stage: 'ingredients' })
  return offers.some((offer) => {
    const handed = scene.told({ event: 'handed', order: offer.data.order!, stage: 'ingredients' })[0]
    return scene
      .told({ event: 'worked', stage: 'cook' })
      .some(({ atMs }) => atMs > offer.atMs && handed !== undefined && atMs < handed.atMs)
  })
}
