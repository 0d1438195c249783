/**
 * The talk's own way, as one would write it from the guide: a plain ROUTER with
 * a table of next steps, stages and customer as DEALERs with well-known
 * identities, one JSON message a hop, nothing on disk. The rival that the truck
 * is measured against, so it is given what it needs to do well: nothing is
 * parsed or encoded twice, and no message is dropped.
 */
import { Dealer, Router } from 'zeromq'
import { type Carrier, type CustomerEvents, serveCustomer } from '../load/customer.ts'
import { failChild, serveParent } from '../process/child.ts'
import { STAGES, type StageName } from './contestant.ts'
import { type BenchOrder, numberOfServed, orderOf, pass } from './order-message.ts'

const NEXT: Readonly<Record<string, string>> = {
  customer: 'order',
  order: 'ingredients',
  ingredients: 'cook',
  cook: 'prepare',
  prepare: 'customer',
}

/** By default a ROUTER drops what exceeds 1 000 messages a peer: 0 is no bound. */
const UNBOUNDED = { sendHighWaterMark: 0, receiveHighWaterMark: 0, linger: 0 }

/** Ice-cream is never cooked: the hub has to look into the order. */
function nextStep(from: string, order: BenchOrder): string | undefined {
  const next = NEXT[from]
  return next === 'cook' && order.item === 'ice-cream' ? NEXT[next] : next
}

async function runHub(address: string): Promise<void> {
  const router = new Router(UNBOUNDED)
  // Orders for a peer that is not there yet would vanish: ready is when all are.
  let missing = Object.keys(NEXT).length
  router.events.on('handshake', () => {
    missing -= 1
    if (missing === 0) serveParent({ stop: async () => router.close() })
  })
  await router.bind(address)
  for await (const [identity, frame] of router) {
    const order = JSON.parse(String(frame)) as BenchOrder
    const next = nextStep(String(identity), order)
    if (next && frame) await router.send([next, frame])
  }
}

async function runStage(stage: StageName, address: string): Promise<void> {
  const dealer = new Dealer({ ...UNBOUNDED, routingId: stage })
  dealer.connect(address)
  let handled = 0
  serveParent({ stop: async () => dealer.close(), handled: () => handled })
  for await (const [frame] of dealer) {
    handled += 1
    await dealer.send(JSON.stringify(pass(JSON.parse(String(frame)) as BenchOrder, stage)))
  }
}

async function connectCustomer(address: string, events: CustomerEvents): Promise<Carrier> {
  const dealer = new Dealer({ ...UNBOUNDED, routingId: 'customer' })
  dealer.connect(address)
  // One send at a time, as the library asks; the load hands over what is due.
  const due: number[] = []
  let sending = false
  async function sendDue(): Promise<void> {
    if (sending) return
    sending = true
    for (let id = due.shift(); id !== undefined; id = due.shift()) {
      await dealer.send(JSON.stringify(orderOf(id)))
    }
    sending = false
  }
  async function listen(): Promise<void> {
    for await (const [frame] of dealer) events.served(numberOfServed(JSON.parse(String(frame)) as BenchOrder))
  }
  listen().catch(failChild)
  return {
    send: (id) => {
      due.push(id)
      sendDue().catch(events.failed)
    },
    close: async () => dealer.close(),
  }
}

async function run(role: string, address: string): Promise<void> {
  if (role === 'hub') return runHub(address)
  if (role === 'customer') return serveCustomer((events) => connectCustomer(address, events))
  const stage = STAGES.find((one) => one === role)
  if (stage === undefined) throw new Error(`no stage is called ${role}`)
  return runStage(stage, address)
}

const [role = '', address = ''] = process.argv.slice(2)
run(role, address).catch(failChild)
