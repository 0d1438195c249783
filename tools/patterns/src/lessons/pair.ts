/** Exclusive pair: a customer's PAIR, the truck's PAIR. Nobody is blocked after sending, nobody else gets in. */
import { Pair } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { type Answer, visit } from '../ladder/customer.ts'
import { ladderLesson } from '../ladder/ladder-lesson.ts'
import {
  type CustomerWiring,
  customersOf,
  decode,
  encode,
  needs,
  type Order,
  outOfSausages,
  type Stage,
  Stock,
  workOn,
} from '../ladder/truck.ts'

interface TruckWiring {
  readonly stages: readonly Stage[]
  readonly sausages: number
}

async function truck(party: Party<TruckWiring>): Promise<void> {
  const socket = party.open(new Pair(brief))
  await socket.bind(party.endpoint('truck'))
  party.ready('waits for its one peer (PAIR)')
  const stock = new Stock(party.wiring.sausages)
  for await (const [frame] of socket) {
    const order = decode(frame)
    const isServed = stock.take(order.item)
    for (const { name, seconds } of isServed ? party.wiring.stages : []) {
      if (needs(order.item, name)) await workOn(party, order, name, seconds)
    }
    if (!isServed) outOfSausages(party, order)
    await socket.send(encode({ order, isServed }))
  }
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const socket = party.open(new Pair(eager))
  socket.connect(party.endpoint('truck'))
  party.ready('comes to the window (PAIR)')
  async function send(order: Order): Promise<void> {
    await socket.send(encode(order))
    party.say('is not blocked, and goes on', { event: 'free' })
  }
  async function* answers(): AsyncIterable<Answer> {
    for await (const [frame] of socket) yield decode<Answer>(frame)
  }
  await visit(party, { send, answers: answers() })
}

export const pair = ladderLesson({
  name: 'pair',
  title: 'customer PAIR, truck PAIR: not blocked after sending; a second peer gets nothing',
  roles: { truck, customer },
  victim: 'truck',
  truck: { customers: 2, orders: 2 },
  plan: (plan) => [
    { role: 'truck', name: 'truck', wiring: { stages: plan.stages, sausages: plan.sausages } },
    ...customersOf(plan).map((one) => ({ role: 'customer', ...one })),
  ],
  verdict(scene, report, { customers, orders }) {
    const isKilled = scene.told({ event: 'killed' }).length > 0
    const firstWork = scene.told({ event: 'worked', stage: 'prepare' })[0]
    const free = scene.told({ event: 'free' }, 'customer-1')
    if (isKilled) scene.check('the order in hand is lost, and its customer is told nothing', report.lost > 0)
    else
      scene.check(
        'the first customer is served',
        scene.told({ event: 'served' }, 'customer-1').length === orders,
      )
    scene.check(
      'the first customer has sent all its orders before the first is through',
      free.length === orders && free.every(({ atMs }) => atMs < (firstWork?.atMs ?? 0)),
    )
    if (customers > 1) {
      scene.check(
        'the second customer gets nothing',
        scene.told({ event: 'served' }, 'customer-2').length === 0,
      )
    }
  },
})
