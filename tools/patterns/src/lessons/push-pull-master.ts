/**
 * Push-pull with a master queue: one queue of {item, do_stage}, from which any worker takes whatever comes
 * next. Workers are flexible, but places are few: what finds its place taken is put back.
 */
import { Pull, Push, Reply, Request } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { type Answer, visit } from '../ladder/customer.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import {
  type CustomerWiring,
  customersOf,
  decode,
  encode,
  hotdogsOf,
  label,
  needs,
  type Order,
  outOfSausages,
  type Stage,
  Stock,
  type TruckPlan,
  workOn,
} from '../ladder/truck.ts'

/** One entry of the queue. */
interface Entry {
  readonly order: Order
  readonly do_stage: string
}

interface WorkerWiring {
  /** Any worker must know every stage. */
  readonly stages: readonly Stage[]
}

/** Seconds of the talk before a worker that had to put work back takes more. */
const PAUSE_SECONDS = 2

/** The queue: whatever is put in is taken out, by whoever asks next. */
async function queue(party: Party): Promise<void> {
  const input = party.open(new Pull(brief))
  const output = party.open(new Push({ ...brief, sendHighWaterMark: 1 }))
  await input.bind(party.endpoint('put'))
  await output.bind(party.endpoint('take'))
  party.ready('passes on what is put in (PULL) to whoever takes (PUSH)')
  for await (const frames of input) await output.send(frames)
}

interface PlacesWiring {
  readonly free: Readonly<Record<string, number>>
  readonly sausages: number
}

/** The places of the truck: a window, a table with the sausages, a counter, as many grills as there are cooks. */
async function places(party: Party<PlacesWiring>): Promise<void> {
  const socket = party.open(new Reply(brief))
  await socket.bind(party.endpoint('places'))
  party.ready('keeps the places (REP)')
  const free = new Map(Object.entries(party.wiring.free))
  const stock = new Stock(party.wiring.sausages)
  for await (const [word, what] of socket) {
    const name = String(what)
    if (String(word) === 'take') {
      await socket.send(stock.take(name) ? 'yes' : 'none left')
      continue
    }
    const left = (free.get(name) ?? 0) + (String(word) === 'leave' ? 1 : -1)
    if (left >= 0) free.set(name, left)
    await socket.send(left >= 0 ? 'yes' : 'busy')
  }
}

async function worker(party: Party<WorkerWiring>): Promise<void> {
  const take = party.open(new Pull({ ...eager, receiveHighWaterMark: 1 }))
  const put = party.open(new Push(eager))
  const place = party.open(new Request(eager))
  take.connect(party.endpoint('take'))
  put.connect(party.endpoint('put'))
  place.connect(party.endpoint('places'))
  party.ready('does any stage (PULL, PUSH; REQ for a place)')
  async function ask(word: string, what: string): Promise<string> {
    await place.send([word, what])
    return String((await place.receive())[0])
  }
  for await (const [frame] of take) {
    const { order, do_stage } = decode<Entry>(frame)
    if ((await ask('enter', do_stage)) === 'busy') {
      party.say(`puts ${label(order)} back: ${do_stage} is busy`, { event: 'put back', order: order.number })
      await put.send(encode({ order, do_stage }))
      await party.work(PAUSE_SECONDS)
      continue
    }
    const isThere = do_stage !== 'ingredients' || (await ask('take', order.item)) === 'yes'
    if (isThere) await workOn(party, order, do_stage, secondsOf(party.wiring, do_stage))
    else outOfSausages(party, order)
    await ask('leave', do_stage)
    if (isThere) await passOn(party, put, order, do_stage)
  }
}

/** The next stage goes back into the one queue; what is through goes to its customer. */
async function passOn(party: Party<WorkerWiring>, put: Push, order: Order, done: string): Promise<void> {
  const names = party.wiring.stages.map(({ name }) => name)
  const next = names.slice(names.indexOf(done) + 1).find((stage) => needs(order.item, stage))
  if (next !== undefined) return put.send(encode({ order, do_stage: next }))
  const counter = party.open(new Push(eager))
  counter.connect(party.endpoint(order.customer))
  await counter.send(encode(order))
  party.close(counter)
}

function secondsOf({ stages }: WorkerWiring, stage: string): number {
  return stages.find(({ name }) => name === stage)?.seconds ?? 0
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const counter = party.open(new Pull(brief))
  await counter.bind(party.endpoint(party.name))
  const put = party.open(new Push(eager))
  put.connect(party.endpoint('put'))
  party.ready('puts orders into the queue (PUSH), waits at the counter (PULL)')
  async function* answers(): AsyncIterable<Answer> {
    for await (const [frame] of counter) yield { order: decode(frame), isServed: true }
  }
  await visit(party, { send: (order) => put.send(encode({ order, do_stage: 'order' })), answers: answers() })
}

function planOf(truck: TruckPlan) {
  const { stages, sausages, cooks } = truck
  const free = Object.fromEntries(stages.map(({ name }) => [name, name === 'cook' ? cooks : 1]))
  // As many as the other systems have: a worker for each stage, and the further cooks.
  const workers = Array.from({ length: stages.length - 1 + cooks }, (_, index) => `worker-${index + 1}`)
  return [
    { role: 'queue', name: 'queue', wiring: {} },
    { role: 'places', name: 'places', wiring: { free, sausages } },
    ...workers.map((name) => ({ role: 'worker', name, wiring: { stages } })),
    ...customersOf(truck).map((one) => ({ role: 'customer', ...one })),
  ]
}

export const pushPullMaster = ladderLesson({
  name: 'push-pull-master',
  title: 'one queue of {item, do_stage}, any worker does any stage: work is put back when a stage is busy',
  roles: { queue, places, worker, customer },
  plan: planOf,
  victim: ANY_COOK,
  truck: { orders: 4 },
  verdict(scene, report, truck) {
    if (scene.told({ event: 'killed' }).length > 0) {
      scene.check('what the worker held is lost, and its place with it', report.lost > 0)
      return
    }
    if (truck.sausages >= hotdogsOf(truck)) scene.check('every order is served', report.lost === 0)
    else scene.check('without sausages the order is gone, nobody is told', report.lost > 0)
    if (hotdogsOf(truck) <= truck.cooks + 1) return
    const stages = new Map<string, Set<unknown>>()
    for (const { party, data } of scene.told({ event: 'worked' })) {
      stages.set(party, (stages.get(party) ?? new Set()).add(data.stage))
    }
    scene.check(
      'flexible: a worker does several stages',
      [...stages.values()].some(({ size }) => size > 1),
    )
    scene.check(
      'coupled: work is put back when a stage is busy',
      scene.told({ event: 'put back' }).length > 0,
    )
  },
})
