/**
 * The sockets alone: the way of an order through router and stages with nothing
 * done on it. Orders are 200 opaque bytes; a frame holds what gathered in a turn
 * and is passed on whole. Nothing is parsed, nothing is kept, nothing is on disk.
 */
import { createLogger } from '@foodtruck/runtime'
import { createDealer, createRouter } from '@foodtruck/transport'
import { nextOf, STAGES, type StageName } from '../contestants/contestant.ts'
import { ORDER_BYTES } from '../contestants/order-message.ts'
import { type Carrier, type CustomerEvents, serveCustomer } from '../load/customer.ts'
import { failChild, serveParent } from '../process/child.ts'

/** Orders in one frame, as many as the truck has messages in one. */
const FRAME_ORDERS_MAX = 256

const logger = createLogger({ name: 'relay', level: 'error', to: 'stderr' })
const CUSTOMER = 'customer'

function nextPeer(from: string): string {
  if (from === CUSTOMER) return STAGES[0]
  const next = nextOf(from as StageName)
  return next === 'served' ? CUSTOMER : next
}

async function runHub(address: string): Promise<void> {
  const present = new Set<string>()
  const router = await createRouter({
    bind: address,
    logger,
    onFrame: (peer, frame) => {
      if (frame.length < ORDER_BYTES) return greet(peer)
      router.send(nextPeer(peer), Buffer.from(frame))
    },
    onDrained: () => {},
    onGone: () => {},
  })
  // A frame for a peer that is not there would vanish: ready is when all have said hello.
  function greet(peer: string): void {
    present.add(peer)
    if (present.size === STAGES.length + 1) serveParent({ stop: () => router.close() })
  }
}

function hello(): Uint8Array {
  return new Uint8Array(1)
}

function runStage(stage: StageName, address: string): void {
  let handled = 0
  const dealer = createDealer({
    connect: address,
    routingId: stage,
    logger,
    onFrame: (frame) => {
      handled += frame.length / ORDER_BYTES
      if (!dealer.send(Buffer.from(frame))) failChild(new Error(`${stage} could not send`))
    },
    onConnected: () => {
      dealer.send(hello())
      serveParent({ stop: () => dealer.close(), handled: () => handled })
    },
    onDisconnected: () => {},
    onDrained: () => {},
  })
}

async function connectCustomer(address: string, events: CustomerEvents): Promise<Carrier> {
  const connected = Promise.withResolvers<void>()
  const dealer = createDealer({
    connect: address,
    routingId: CUSTOMER,
    logger,
    onFrame: (frame) => {
      const view = Buffer.from(frame.buffer, frame.byteOffset, frame.length)
      for (let at = 0; at < frame.length; at += ORDER_BYTES) events.served(view.readUInt32LE(at))
    },
    onConnected: () => {
      dealer.send(hello())
      connected.resolve()
    },
    onDisconnected: () => {},
    onDrained: () => flush(),
  })
  let due: number[] = []
  let scheduled = false
  function flush(): void {
    const indexes = due
    due = []
    for (let from = 0; from < indexes.length; from += FRAME_ORDERS_MAX) {
      const some = indexes.slice(from, from + FRAME_ORDERS_MAX)
      const frame = Buffer.alloc(some.length * ORDER_BYTES)
      for (const [position, index] of some.entries()) frame.writeUInt32LE(index, position * ORDER_BYTES)
      if (!dealer.send(frame)) events.failed(new Error('the customer could not send'))
    }
  }
  await connected.promise
  return {
    send: (index) => {
      due.push(index)
      if (scheduled) return
      scheduled = true
      setImmediate(() => {
        scheduled = false
        flush()
      })
    },
    close: () => dealer.close(),
  }
}

async function run(role: string, address: string): Promise<void> {
  if (role === 'hub') return runHub(address)
  if (role === CUSTOMER) return serveCustomer((events) => connectCustomer(address, events))
  const stage = STAGES.find((one) => one === role)
  if (stage === undefined) throw new Error(`no stage is called ${role}`)
  runStage(stage, address)
}

const [role = '', address = ''] = process.argv.slice(2)
run(role, address).catch(failChild)
