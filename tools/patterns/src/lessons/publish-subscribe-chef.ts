/**
 * Publish-subscribe with a chef: the chef PUBs to all and SUBs to "chef"; topics are the names of stages. A
 * stage answers with the next topic, the chef has the last word. Nobody knows who listens, or how many.
 */
import { Publisher, Subscriber } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { type Answer, visit } from '../ladder/customer.ts'
import { every } from '../ladder/heartbeat.ts'
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

/** What the chef hears on the topic "chef". */
type ToChef =
  | { readonly kind: 'here'; readonly name: string }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'no sausages'; readonly order: Order }
  | { readonly kind: 'bought'; readonly order: Order }
  | { readonly kind: 'done'; readonly order: Order; readonly next: string }

/** What the chef says to all on a topic. */
type ToAll =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'work' | 'served'; readonly order: Order; readonly stock: number }
  | { readonly kind: 'buy'; readonly sausages: number; readonly order: Order }

interface Wiring extends StageWiring {
  /** The topic with which this stage answers. */
  readonly next: string
}

const BUY = 200
/** How often a party says that it is here until the chef has heard it. */
const HERE_EVERY_MS = 10

async function chef(party: Party<{ readonly first: string }>): Promise<void> {
  const all = party.open(new Publisher(brief))
  const ear = party.open(new Subscriber(brief))
  await all.bind(party.endpoint('all'))
  await ear.bind(party.endpoint('chef'))
  ear.subscribe('chef')
  party.ready('speaks to all (PUB), listens to "chef" (SUB)')
  const say = (topic: string, message: ToAll): Promise<void> => all.send([topic, encode(message)])
  for await (const [, frame] of ear) {
    const message = decode<ToChef>(frame)
    if (message.kind === 'here') await say(`${message.name}!`, { kind: 'welcome' })
    else if (message.kind === 'order') await say(party.wiring.first, work(message.order))
    else if (message.kind === 'no sausages') {
      party.say(`tells prepare: buy ${BUY}`, { event: 'told to buy' })
      await say('prepare', { kind: 'buy', sausages: BUY, order: message.order })
    } else if (message.kind === 'bought') await say('ingredients', { ...work(message.order), stock: BUY })
    else if (message.next === 'served') {
      await say(message.order.customer, { kind: 'served', order: message.order, stock: 0 })
    } else if (needs(message.order.item, message.next)) await say(message.next, work(message.order))
    else {
      // The stage does not know better; the chef does.
      party.say(`sends ${message.order.item} past ${message.next}`, { event: 'sent past' })
      await say('prepare', work(message.order))
    }
  }
}

function work(order: Order): ToAll & { kind: 'work' } {
  return { kind: 'work', order, stock: 0 }
}

/** A party's two sockets; it is sure that both are connected once the chef has answered. */
async function join(party: Party<unknown>, topic: string): Promise<{ mouth: Publisher; ear: Subscriber }> {
  const mouth = party.open(new Publisher(eager))
  const ear = party.open(new Subscriber(eager))
  mouth.connect(party.endpoint('chef'))
  ear.connect(party.endpoint('all'))
  const own = `${party.name}!`
  ear.subscribe(own)
  const repeat = every(party, HERE_EVERY_MS, () =>
    mouth.send(['chef', encode({ kind: 'here', name: party.name })]),
  )
  await ear.receive().finally(() => clearInterval(repeat))
  ear.unsubscribe(own)
  ear.subscribe(topic)
  return { mouth, ear }
}

async function stage(party: Party<Wiring>): Promise<void> {
  const { stage: name, seconds, next } = party.wiring
  const { mouth, ear } = await join(party, name)
  party.ready(`listens to "${name}" (SUB), answers to "chef" (PUB)`)
  const stock = new Stock(party.wiring.sausages)
  for await (const [, frame] of ear) {
    const message = decode<ToAll>(frame)
    if (message.kind === 'welcome') continue
    const { order } = message
    if (message.kind === 'buy') {
      party.say(`buys ${message.sausages} sausages`, { event: 'bought' })
      await party.work(seconds)
      await mouth.send(['chef', encode({ kind: 'bought', order })])
      continue
    }
    stock.add(message.stock)
    if (name === 'ingredients' && !stock.take(order.item)) {
      outOfSausages(party, order)
      await mouth.send(['chef', encode({ kind: 'no sausages', order })])
      continue
    }
    await workOn(party, order, name, seconds)
    await mouth.send(['chef', encode({ kind: 'done', order, next })])
  }
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const { mouth, ear } = await join(party, party.name)
  party.ready(`listens to "${party.name}" (SUB), speaks to "chef" (PUB)`)
  async function* answers(): AsyncIterable<Answer> {
    for await (const [, frame] of ear) {
      const message = decode<ToAll>(frame)
      if (message.kind === 'served') yield { order: message.order, isServed: true }
    }
  }
  const send = (order: Order): Promise<void> => mouth.send(['chef', encode({ kind: 'order', order })])
  await visit(party, { send, answers: answers() })
}

function planOf(truck: TruckPlan) {
  const names = truck.stages.map(({ name }) => name)
  const stages = truck.stages.flatMap(({ name, seconds }, index) => {
    const wiring = { stage: name, seconds, sausages: truck.sausages, next: names[index + 1] ?? 'served' }
    return workersOf(truck, name).map((worker) => ({ role: 'stage', name: worker, wiring }))
  })
  return [
    { role: 'chef', name: 'chef', wiring: { first: names[0] } },
    ...stages,
    ...customersOf(truck).map((one) => ({ role: 'customer', ...one })),
  ]
}

export const publishSubscribeChef = ladderLesson({
  name: 'publish-subscribe-chef',
  title: 'chef PUB to all, SUB to "chef", topics are stages: loose, but two cooks both cook each order',
  roles: { chef, stage, customer },
  plan: planOf,
  truck: { orders: 3, items: ['hotdog', 'ice-cream', 'hotdog'], sausages: 1 },
  verdict(scene, report, truck) {
    const { cooks, items, sausages, orders } = truck
    if (scene.told({ event: 'killed' }).length > 0) {
      if (cooks === 1) scene.check('what the cook held is lost, nobody is told', report.lost > 0)
      else scene.check('nothing is lost: the other cook had cooked it too', report.lost === 0)
      return
    }
    scene.check('every order is served', report.lost === 0)
    if (cooks > 1 && hotdogsOf(truck) > 1)
      scene.check(`${cooks} cooks all cook each order`, report.duplicated > 0)
    if (items.slice(0, orders).includes('ice-cream')) {
      scene.check(
        "ice-cream goes past cook by the chef's word",
        scene.told({ event: 'sent past' }).length > 0,
      )
    }
    if (sausages < hotdogsOf(truck)) {
      scene.check('no sausages: the chef tells prepare to buy', scene.told({ event: 'bought' }).length > 0)
    }
  },
})
