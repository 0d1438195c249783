/** Request-reply: a customer's REQ, the truck's REP. One order at a time, from the first stage to the last. */
import { Reply, Request } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { ladderLesson } from '../ladder/ladder-lesson.ts'
import {
  type CustomerWiring,
  customersOf,
  decode,
  encode,
  ordered,
  outOfSausages,
  refused,
  type Stage,
  Stock,
  served,
  workThrough,
} from '../ladder/truck.ts'

interface TruckWiring {
  readonly stages: readonly Stage[]
  readonly sausages: number
}

async function truck(party: Party<TruckWiring>): Promise<void> {
  const socket = party.open(new Reply(brief))
  await socket.bind(party.endpoint('truck'))
  party.ready('waits for orders (REP)')
  const stock = new Stock(party.wiring.sausages)
  for await (const [frame] of socket) {
    const order = decode(frame)
    const isThere = stock.take(order.item)
    if (isThere) await workThrough(party, order, party.wiring.stages)
    else outOfSausages(party, order)
    await socket.send(encode({ isServed: isThere }))
  }
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const socket = party.open(new Request(eager))
  socket.connect(party.endpoint('truck'))
  party.ready('comes to the window (REQ)')
  for (const order of party.wiring.orders) {
    ordered(party, order)
    await socket.send(encode(order))
    // Blocked until the truck replies: a REQ socket must not send again before.
    const [frame] = await socket.receive()
    if (decode<{ isServed: boolean }>(frame).isServed) served(party, order)
    else refused(party, order, 'no sausages')
  }
}

export const requestReply = ladderLesson({
  name: 'request-reply',
  title: 'customer REQ, truck REP: all four stages, then the reply',
  roles: { truck, customer },
  victim: 'truck',
  truck: { customers: 2, orders: 2 },
  plan: ({ stages, sausages, ...rest }) => [
    { role: 'truck', name: 'truck', wiring: { stages, sausages } },
    ...customersOf({ stages, sausages, ...rest }).map((one) => ({ role: 'customer', ...one })),
  ],
  verdict(scene, report, { orders, customers, sausages }) {
    const killed = scene.told({ event: 'killed' }).length > 0
    if (killed) {
      scene.check('the truck is back, but who was waiting for its reply waits for ever', report.lost > 0)
      return
    }
    if (sausages >= orders * customers) scene.check('every order is served', report.lost === 0)
    scene.check('order by order: none begins before the one before is through', isOneByOne(scene.facts))
  },
})

/** Whether each order is through before the next begins. */
function isOneByOne(facts: readonly { data: Readonly<Record<string, unknown>> }[]): boolean {
  const work = facts.filter(({ data }) => data.event === 'began' || data.event === 'worked')
  return work.every(({ data }, at) => at % 2 === 0 || data.order === work[at - 1]?.data.order)
}
