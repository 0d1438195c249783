/**
 * Push-pull with a queue per stage: every worker PULLs from a queue of its own, and PUSHes to the queues of
 * the stages that may come next. Orders flow; what sits in the queue of a worker that dies is gone.
 */
import { Pull, Push } from 'zeromq'
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
  nextStages,
  outOfSausages,
  type StageWiring,
  Stock,
  type TruckPlan,
  workersOf,
  workOn,
} from '../ladder/truck.ts'

interface Wiring extends StageWiring {
  /** The queues to push to: of each stage that may come next, or of the customers. */
  readonly next: readonly { readonly stage: string; readonly queues: readonly string[] }[]
}

async function stage(party: Party<Wiring>): Promise<void> {
  const { stage: name, seconds, next } = party.wiring
  const own = party.open(new Pull(brief))
  await own.bind(party.endpoint(party.name))
  // PUSH gives the workers of one stage their turns, busy or not.
  const pushes = next.map(({ stage, queues }) => {
    const socket = party.open(new Push(eager))
    for (const queue of queues) socket.connect(party.endpoint(queue))
    return { stage, socket }
  })
  party.ready(`takes from its queue (PULL), puts into ${next.length} (PUSH)`)
  const stock = new Stock(party.wiring.sausages)
  for await (const [frame] of own) {
    const order = decode(frame)
    if (name === 'ingredients' && !stock.take(order.item)) {
      // There is no way back: nobody can be told.
      outOfSausages(party, order)
      continue
    }
    await workOn(party, order, name, seconds)
    await pushes.find(({ stage }) => needs(order.item, stage))?.socket.send(encode(order))
  }
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const counter = party.open(new Pull(brief))
  await counter.bind(party.endpoint(party.name))
  const window = party.open(new Push(eager))
  window.connect(party.endpoint('order'))
  party.ready('comes to the window (PUSH), waits at the counter (PULL)')
  async function* answers(): AsyncIterable<Answer> {
    for await (const [frame] of counter) yield { order: decode(frame), isServed: true }
  }
  await visit(party, { send: (order) => window.send(encode(order)), answers: answers() })
}

function planOf(truck: TruckPlan) {
  const customers = customersOf(truck)
  const stages = truck.stages.flatMap(({ name, seconds }) => {
    const later = nextStages(truck, name).map((stage) => ({ stage, queues: workersOf(truck, stage) }))
    const counters = { stage: 'counter', queues: customers.map((one) => one.name) }
    const wiring = {
      stage: name,
      seconds,
      sausages: truck.sausages,
      next: later.length > 0 ? later : [counters],
    }
    return workersOf(truck, name).map((worker) => ({ role: 'stage', name: worker, wiring }))
  })
  return [...stages, ...customers.map((one) => ({ role: 'customer', ...one }))]
}

export const pushPullStages = ladderLesson({
  name: 'push-pull-stages',
  title: 'PUSH/PULL between each pair of stages and back: pipelining; a death loses orders in silence',
  roles: { stage, customer },
  plan: planOf,
  truck: { orders: 4, ordersOfOthers: 1 },
  verdict(scene, report, truck) {
    if (scene.told({ event: 'killed' }).length > 0) {
      scene.check('what the cook held is lost', report.lost > 0)
      scene.check('and its customer is told nothing', report.refused === 0)
      return
    }
    const first = scene.told({ event: 'worked', stage: 'cook' })[0]
    const collected = scene.told({ event: 'worked', stage: 'ingredients' })
    const before = collected.filter(({ atMs }) => first !== undefined && atMs < first.atMs)
    if (collected.length > 1 && first) {
      scene.check('pipelining: the next orders are under way while the first is cooked', before.length > 1)
    }
    if (truck.customers > 1) {
      scene.check('PUSH takes turns: customers are served what others ordered', report.strayed > 0)
    } else if (truck.sausages < hotdogsOf(truck)) {
      scene.check('without sausages the order is gone, nobody is told', report.lost > 0)
    } else scene.check('every order is served', report.lost === 0)
  },
})
