/**
 * A well-formed message of every kind that travels, as mutants are made of. Invariant: none does harm to anybody's order
 * if it is taken: orders are ones that nobody has, items and ingredients ones that nobody sells.
 */
import {
  EventBatch,
  FromPantry,
  Order,
  type PantryRequestInit,
  StockSnapshot,
  type TaskRefInit,
  Ticket,
  ToPantry,
  ToPeer,
  ToRouter,
  type ToRouterInit,
} from '@foodtruck/messages'

/** An order that is never made. */
export const NO_ORDER = 4_000_000_000
const TRACE = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const WHY = { reason: 'attack', author: 'attack' }
const PLAN = {
  tickets: [{ label: 'nothing', payload: Buffer.from('x'), stages: ['grill'] }],
  gather: 'grill',
  priority: 1,
  summary: Buffer.from('y'),
}

/** Every kind of thing that a peer can say to the router about a task, but for its hello. */
export const routerKinds = (ref: TaskRefInit): Readonly<Record<string, ToRouterInit>> => ({
  'a result': {
    results: [{ ...ref, outcome: 1, output: Buffer.from('x'), plan: PLAN, code: 'NO', message: 'no' }],
  },
  'a submit': {
    submits: [{ request: 1, key: 'attack', payload: Buffer.from('x'), token: 't', traceparent: TRACE }],
  },
  'the query order': { queries: [{ request: 2, order: { order: ref.order ?? 0, token: 't' } }] },
  'the query orders': { queries: [{ request: 3, orders: { limit: 1 } }] },
  'the query stages': { queries: [{ request: 4, stages: {} }] },
  'the query replay': {
    queries: [{ request: 5, replay: { after: 1, limit: 1, topic: 'truck/', order: 1 } }],
  },
  'the query audit': { queries: [{ request: 6, audit: {} }] },
  'the query deadLetters': {
    queries: [{ request: 7, deadLetters: { limit: 1, stage: 'grill', state: 'dead' } }],
  },
  'the query station': { queries: [{ request: 8, station: { stage: 'grill' } }] },
  'the command cancel': { commands: [{ request: 9, cancel: { order: ref.order ?? 0, ...WHY } }] },
  'the command retry': { commands: [{ request: 10, retry: { ...ref, payload: Buffer.from('x'), ...WHY } }] },
  'the command retryAll': {
    commands: [{ request: 11, retryAll: { order: ref.order ?? 0, stage: 'grill', ...WHY } }],
  },
  'the command refuse': {
    commands: [{ request: 12, refuse: { order: ref.order ?? 0, code: 'NO', ...WHY } }],
  },
  'the command escalate': { commands: [{ request: 13, escalate: { ...ref, ...WHY } }] },
  'the command rush': { commands: [{ request: 14, rush: { order: ref.order ?? 0, ...WHY } }] },
  'the command station': {
    commands: [{ request: 15, station: { ...ref, action: 'start', stage: 'grill', author: 'x' } }],
  },
})

/** A task that nobody has. */
const REF = { order: NO_ORDER, ticket: 1, step: 1, attempt: 1 }
/** The same of an order that is never made. */
export const ROUTER_KINDS = routerKinds(REF)

const TASK = { order: NO_ORDER, ticket: 1, step: 1, trace: '0af7651916cd43dd8448eb211c80319c' }

/** Every kind of thing that can be asked of the pantry. */
export const PANTRY_KINDS: Readonly<Record<string, PantryRequestInit>> = {
  reserve: { reserve: { task: TASK, attempt: 1, lines: [{ name: 'gold', amount: 1 }] } },
  use: { use: { task: TASK } },
  release: { release: { task: TASK, author: 'attack', reason: 'attack' } },
  booking: { booking: { id: 'attack', kind: 'waste', lines: [{ name: 'gold', change: -1 }], ...WHY } },
  mark: { mark: { item: 'gold', off: true, ...WHY } },
  stock: { stock: {} },
  ledger: { ledger: { limit: 1, ingredient: 'gold', kind: 'use' } },
}

/** A frame to the pantry with one request. */
export function pantryFrame(request: PantryRequestInit, id = 1): Uint8Array {
  return ToPantry.encode({ major: 1, minor: 0, requests: [{ id, traceparent: TRACE, ...request }] })
}

/** A frame to the router. */
export function routerFrame(parts: ToRouterInit): Uint8Array {
  return ToRouter.encode({ major: 1, minor: 0, ...parts })
}

/** What stages say of themselves. */
export function helloOf(stage: string, instance: string, window: number): ToRouterInit {
  return { hello: { role: 1, instance, stage, window, held: [REF], traceparent: TRACE, hands: 1 } }
}

/** Frames to the router, of every kind. */
export const TO_ROUTER: readonly Uint8Array[] = [
  routerFrame(helloOf('grill', 'attack-1', 3)),
  routerFrame({ hello: { role: 0, instance: 'attack-2', traceparent: TRACE } }),
  routerFrame({ heartbeat: { window: 3, held: [REF], beat: 9 } }),
  routerFrame({ goodbye: {} }),
  ...Object.values(ROUTER_KINDS).map(routerFrame),
  routerFrame(Object.assign({}, ...Object.values(ROUTER_KINDS)) as ToRouterInit),
]

/** Frames to the pantry, of every kind. */
export const TO_PANTRY: readonly Uint8Array[] = Object.values(PANTRY_KINDS).map((kind) => pantryFrame(kind))

/** What each decoder reads: for the mutants that never leave this process. */
export const DECODERS: readonly {
  name: string
  codec: { decode(frame: Uint8Array): object }
  seeds: readonly Uint8Array[]
}[] = [
  { name: 'ToPantry', codec: ToPantry, seeds: TO_PANTRY },
  {
    name: 'ToPeer',
    codec: ToPeer,
    seeds: [
      ToPeer.encode({
        major: 1,
        welcome: { router: 'r', epoch: 1, heartbeatMs: 1, leaseMs: 1, sequence: 2 ** 40 },
      }),
      ToPeer.encode({ major: 1, rejection: { code: 'NO', message: 'no' }, acks: [REF], revocations: [REF] }),
      ToPeer.encode({ major: 1, tasks: [{ ...REF, payload: Buffer.from('x'), parts: [Buffer.from('y')] }] }),
      ToPeer.encode({
        major: 1,
        answers: [
          { request: 1, order: { number: 1, tickets: [{ ticket: 1, steps: [{ stage: 'grill' }] }] } },
        ],
      }),
    ],
  },
  {
    name: 'FromPantry',
    codec: FromPantry,
    seeds: [
      FromPantry.encode({
        major: 1,
        replies: [{ id: 1, stock: { revision: 2 ** 50, ingredients: [{ name: 'gold' }] } }],
      }),
    ],
  },
  {
    name: 'EventBatch',
    codec: EventBatch,
    seeds: [EventBatch.encode({ major: 1, events: [{ sequence: 2 ** 50, kind: 'OrderServed', order: 1 }] })],
  },
  {
    name: 'Order',
    codec: Order,
    seeds: [Order.encode({ name: 'Ada', lines: [{ item: 'gold', quantity: 1 }] })],
  },
  {
    name: 'Ticket',
    codec: Ticket,
    seeds: [Ticket.encode({ item: 'gold', ingredients: [{ name: 'gold', amount: 1 }] })],
  },
  {
    name: 'StockSnapshot',
    codec: StockSnapshot,
    seeds: [
      StockSnapshot.encode({
        major: 1,
        stock: { revision: 1, ingredients: [{ name: 'gold', stock: 2 ** 50 }] },
      }),
    ],
  },
]
