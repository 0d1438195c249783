/**
 * The talk's own way, as one would write it from the guide: a plain ROUTER with
 * a table of next steps, stages and customer as DEALERs with well-known
 * identities, one JSON message a hop, nothing on disk. The rival that the truck
 * is measured against, so it is given what it needs to do well: nothing is
 * parsed or encoded twice, and no message is dropped.
 */
import { Dealer, Router } from 'zeromq'
import { failChild, serveParent } from './child.ts'
import { ClosedLoop, type LoadPlan, type LoadResult } from './closed-loop.ts'

const NEXT: Readonly<Record<string, string>> = {
  customer: 'order',
  order: 'ingredients',
  ingredients: 'cook',
  cook: 'prepare',
  prepare: 'customer',
}

/** Bytes of one order as JSON. */
const ORDER_BYTES = 200

/** By default a ROUTER drops what exceeds 1 000 messages a peer: 0 is no bound. */
const UNBOUNDED = { sendHighWaterMark: 0, receiveHighWaterMark: 0, linger: 0 }

interface TalkOrder {
  readonly id: number
  readonly item: string
  readonly quantity: number
  readonly note: string
  done: string[]
}

/** Ice-cream is never cooked: the hub has to look into the order. */
function nextStep(from: string, order: TalkOrder): string | undefined {
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
    const order = JSON.parse(String(frame)) as TalkOrder
    const next = nextStep(String(identity), order)
    if (next && frame) await router.send([next, frame])
  }
}

async function runStage(stage: string, address: string): Promise<void> {
  const dealer = new Dealer({ ...UNBOUNDED, routingId: stage })
  dealer.connect(address)
  serveParent({ stop: async () => dealer.close() })
  for await (const [frame] of dealer) {
    const order = JSON.parse(String(frame)) as TalkOrder
    order.done.push(stage)
    await dealer.send(JSON.stringify(order))
  }
}

/** An order of about 200 bytes; the stages add their names to it on the way. */
function orderOf(id: number): TalkOrder {
  const order = { id, item: 'hotdog', quantity: 1, note: '', done: [] }
  return { ...order, note: 'x'.repeat(ORDER_BYTES - JSON.stringify(order).length) }
}

async function runCustomer(address: string): Promise<void> {
  const dealer = new Dealer({ ...UNBOUNDED, routingId: 'customer' })
  dealer.connect(address)
  let loop: ClosedLoop | undefined
  // One send at a time, as the library asks; the loop hands over what is due.
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
  function load(plan: LoadPlan, onProgress: (served: number) => void): Promise<LoadResult> {
    const send = (id: number): void => {
      due.push(id)
      sendDue().catch(failChild)
    }
    loop = new ClosedLoop({ plan, send, onProgress })
    return loop.run()
  }
  serveParent({ stop: async () => dealer.close(), load })
  for await (const [frame] of dealer) {
    loop?.served((JSON.parse(String(frame)) as TalkOrder).id)
  }
}

const [role = '', address = ''] = process.argv.slice(2)
const run =
  role === 'hub' ? runHub(address) : role === 'customer' ? runCustomer(address) : runStage(role, address)
run.catch(failChild)
