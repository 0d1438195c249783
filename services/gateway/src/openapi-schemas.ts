/**
 * The shapes of the API's answers. Invariant: no answer has a field that is not
 * here (held by the tests, which read every answer with these).
 */
import { ALLERGENS } from '@foodtruck/menu'
import { forecastSchemas } from './openapi-forecast.ts'
import { issueSchemas } from './openapi-issues.ts'
import { stationSchemas } from './openapi-stations.ts'
import { stockSchemas } from './openapi-stock.ts'

const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const time = { type: 'string', format: 'date-time' } as const

/** An object with these fields, all required but those that are named optional, and no others. */
function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: object): object {
  return { type: 'array', items }
}

/** A reference to one of the schemas below. */
export function ref(name: keyof typeof schemas): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

const author = { type: 'string', description: 'Who decided it; the message is the reason.' }
const reason = { type: 'string', maxLength: 500, description: 'Why; the customer reads it.' }
const decider = { type: 'string', maxLength: 64, description: 'Who decides; the customer reads it.' }
const decision = object({ at: time, ticket: count, stage: text, reason: text, author: text }, [
  'ticket',
  'reason',
  'author',
])
const price = { $ref: '#/components/schemas/Price' }
const lines = { type: 'array', items: { $ref: '#/components/schemas/OrderLine' } }
const note = { type: 'string', maxLength: 140, description: 'What the kitchen should know.' } as const
const step = { $ref: '#/components/schemas/Step' }
const ticket = { $ref: '#/components/schemas/Ticket' }
const orderStatus = {
  type: 'string',
  description: 'accepted (scheduled before, if it is for later), working, then served, cancelled or refused.',
  enum: ['scheduled', 'accepted', 'working', 'served', 'cancelled', 'refused'],
} as const

const summary = {
  number: { type: 'integer', minimum: 1, description: 'The number that is called out.' },
  status: orderStatus,
  items: lines,
  total: price,
  dayNumber: {
    type: 'integer',
    minimum: 1,
    description: 'Its number within its day; in a list only while it is open.',
  },
  acceptedAt: time,
  endedAt: time,
}

const promise = {
  promisedAt: { ...time, description: 'When it is to be ready, as it was told first.' },
  quoted: { enum: [true], description: 'The wait is longer than usual: TRUCK_PROMISE_QUOTE_S.' },
  estimate: { ...time, description: 'When an open order will be ready, by what is known now.' },
}

/** An order, but for what opens it. */
const order = {
  name: text,
  note: text,
  ...summary,
  for: { ...time, description: 'When it is to be ready.' },
  startsAt: { ...time, description: 'When it is begun, to be ready in time.' },
  expires: { ...time, description: 'It is refused unless a portion was begun by then.' },
  day: { type: 'string', format: 'date', description: 'The day that its number of the day is of.' },
  rush: {
    ...object({ at: time, reason: text, author: text }, ['reason', 'author']),
    description: 'Who put it before the others, and why.',
  },
  code: { type: 'string', description: 'Why it was cancelled or refused.' },
  message: text,
  author,
  decisions: { ...list(decision), description: 'The last times that somebody gave it another round.' },
  refund: { ...price, description: 'What its customer gets back: it was paid, and will not be served.' },
  ...promise,
  steps: { ...list(step), description: 'The steps of the order itself: planning and gathering.' },
  tickets: { ...list(ticket), description: 'One for each portion; none before the order is planned.' },
}
const orderOptional = [
  ...['name', 'note', 'total', 'dayNumber', 'for', 'startsAt', 'expires', 'day', 'rush', 'refund'],
  ...['endedAt', 'code', 'message', 'author', 'decisions'],
  ...Object.keys(promise),
]

export const schemas = {
  NewOrder: {
    ...object(
      {
        items: { ...lines, minItems: 1, maxItems: 20 },
        name: { type: 'string', maxLength: 80, description: 'Who it is called out for.' },
        note: { ...note, description: 'What the kitchen should know of the whole order.' },
        for: { ...time, description: 'When it is to be ready: later than now, at most 7 days ahead.' },
        expires: { ...time, description: 'It is refused unless a portion was begun by then.' },
      },
      ['name', 'note', 'for', 'expires'],
    ),
    examples: [
      { items: [{ item: 'hotdog', quantity: 2, modifiers: ['no-onions', 'extra-cheese'] }], name: 'Ada' },
    ],
  },
  OrderLine: object(
    {
      item: { type: 'string', description: 'The name of an item of the menu.' },
      quantity: { type: 'integer', minimum: 1, maximum: 50 },
      modifiers: {
        ...list(text),
        maxItems: 10,
        description: 'Names of modifiers of the item, for each portion; one twice for twice of it.',
      },
      note,
    },
    ['modifiers', 'note'],
  ),
  Session: object(
    {
      role: { enum: ['customer', 'station', 'chef'] },
      auth: {
        enum: ['open', 'tokens'],
        description: 'open: whoever is on the truck’s own machine is the chef.',
      },
      name: { ...text, description: 'Name of the token.' },
      stages: { ...list(text), description: 'The stages that the token is bound to; left out for all.' },
    },
    ['name', 'stages'],
  ),
  SessionToken: object({ token: { type: 'string', maxLength: 200 } }),
  Price: object({
    minor: { ...count, description: 'In minor units of the currency: 450 are 4.50 EUR.' },
    currency: { type: 'string', description: 'ISO 4217.' },
  }),
  AcceptedOrder: object(
    {
      id: { type: 'string', description: 'Number and token: who knows it may see the order.' },
      number: { type: 'integer', minimum: 1 },
      dayNumber: summary.dayNumber,
      total: { ...price, description: 'What it costs, whatever the menu says later.' },
      status: orderStatus,
      url: text,
      ...promise,
    },
    ['dayNumber', 'total', ...Object.keys(promise)],
  ),
  Step: object(
    {
      stage: text,
      state: { type: 'string', enum: ['later', 'waiting', 'working', 'done', 'parked', 'dead', 'void'] },
      attempt: count,
      worker: text,
      waitingSince: time,
      startedAt: time,
      doneAt: time,
      code: text,
      message: text,
    },
    ['attempt', 'worker', 'waitingSince', 'startedAt', 'doneAt', 'code', 'message'],
  ),
  Ticket: object({
    ticket: { type: 'integer', minimum: 1 },
    label: { type: 'string', description: 'The item.' },
    steps: list(step),
  }),
  Order: object({ id: text, url: text, ...order }, orderOptional),
  OrderSummary: object(summary, ['total', 'dayNumber', 'endedAt']),
  OrderList: object(
    {
      orders: list({ $ref: '#/components/schemas/OrderSummary' }),
      next: { type: 'string', description: 'The address of the next page, if there may be one.' },
    },
    ['next'],
  ),
  Menu: object({
    truck: text,
    currency: text,
    timezone: { type: 'string', description: 'The zone of all hours: Europe/Berlin.' },
    items: list({ $ref: '#/components/schemas/MenuItem' }),
  }),
  MenuItem: object(
    {
      item: text,
      title: text,
      price,
      available: { type: 'boolean', description: 'Whether it can be ordered now.' },
      off: { type: 'boolean', description: 'true: it is off the menu for now.' },
      hours: { ...list(text), description: 'Spans of local time; left out: always.' },
      openNow: { type: 'boolean', description: 'Whether its hours are now.' },
      opensAt: {
        type: 'string',
        description: 'The local time at which its hours begin, if they are not now.',
      },
      allergens: list({ type: 'string', enum: ALLERGENS }),
      modifiers: list({ $ref: '#/components/schemas/Modifier' }),
      stages: list(object({ stage: text, seconds: { type: 'number', minimum: 0 } })),
    },
    ['off', 'hours', 'openNow', 'opensAt'],
  ),
  Modifier: object(
    {
      modifier: text,
      title: text,
      price: object({
        minor: { type: 'integer', description: 'What it adds to the price of a portion; may be below 0.' },
        currency: text,
      }),
      max: { type: 'integer', minimum: 1, description: 'How often a portion may have it.' },
      excludes: { ...list(text), description: 'Modifiers that cannot be chosen with it.' },
      addsAllergens: list({ type: 'string', enum: ALLERGENS }),
      removesAllergens: list({ type: 'string', enum: ALLERGENS }),
    },
    ['excludes', 'addsAllergens', 'removesAllergens'],
  ),
  Stages: object({
    stages: list(
      object({
        stage: text,
        replicas: count,
        credits: { ...count, description: 'Tasks that its replicas would still take.' },
        waiting: count,
        working: count,
        parked: count,
        done: count,
        redelivered: count,
        byHand: { type: 'boolean', description: 'Its tickets wait for people.' },
        workers: list(object({ instance: text, window: count, working: count, done: count })),
      }),
    ),
    openOrders: count,
    openOrdersMax: count,
    sequence: count,
  }),
  DeadLetters: object({
    deadLetters: list(
      object(
        {
          order: { type: 'integer', minimum: 1 },
          ticket: { ...count, description: '0 for the steps of the order itself.' },
          label: { type: 'string', description: 'The item.' },
          stage: text,
          state: { type: 'string', enum: ['parked', 'dead'] },
          attempts: count,
          worker: text,
          code: text,
          message: text,
          since: time,
          acceptedAt: time,
        },
        ['label', 'worker'],
      ),
    ),
    total: { ...count, description: 'How many there are, listed or not.' },
  }),
  Cancel: object({ reason: { ...reason, minLength: 1 }, author: decider }, ['author']),
  Cancelled: object({
    number: { type: 'integer', minimum: 1 },
    status: { type: 'string', enum: ['cancelled'] },
    changed: { type: 'boolean', description: 'false: it had been cancelled before, for this reason.' },
    reason: text,
    author: text,
  }),
  Rush: object({ reason, author: decider }, ['reason', 'author']),
  Rushed: object({
    number: { type: 'integer', minimum: 1 },
    rushed: { type: 'boolean' },
    changed: { type: 'boolean', description: 'false: it stood there before.' },
  }),
  Retry: object(
    {
      reason,
      author: decider,
      ticket: { ...count, maximum: 1_000, description: '0: the order itself. Left out: all of the order.' },
    },
    ['reason', 'author', 'ticket'],
  ),
  RetryAll: object(
    { reason, author: decider, stage: { type: 'string', description: 'Left out: every stage.' } },
    ['reason', 'author', 'stage'],
  ),
  Retried: object({
    retried: { ...count, description: 'Tasks that got another round of attempts: at most 1 000 at once.' },
    left: { ...count, description: 'Tasks that still wait for a decision: repeat the request.' },
  }),
  LedgerOrder: object({
    order: {
      ...object(order, orderOptional),
      description: 'The order, without what opens it.',
    },
    transitions: { ...list({ $ref: '#/components/schemas/Event' }), description: 'The oldest first.' },
    complete: { type: 'boolean', description: 'false: it has more than are listed.' },
  }),
  Audit: object({
    accepted: count,
    served: count,
    cancelled: count,
    refused: count,
    open: count,
    countedTwice: count,
    redelivered: count,
    lastSequence: count,
    sequenceGaps: count,
    balanced: { type: 'boolean', description: 'accepted = served + cancelled + refused + open, no gap.' },
  }),
  Event: object(
    {
      sequence: { type: 'integer', minimum: 1 },
      at: time,
      kind: text,
      order: count,
      ticket: count,
      stage: text,
      attempt: count,
      worker: text,
      startedAt: time,
      code: text,
      message: text,
      author,
      tickets: list(object({ ticket: count, label: text, stages: list(text) })),
    },
    ['ticket', 'stage', 'attempt', 'worker', 'startedAt', 'code', 'message', 'author', 'tickets'],
  ),
  ...stockSchemas,
  ...issueSchemas,
  ...stationSchemas,
  ...forecastSchemas,
  Health: object({ status: text }),
  Problem: object(
    {
      type: text,
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: text,
      code: { type: 'string', description: 'One of docs/errors.md.' },
      field: { type: 'string', description: 'The first field that is wrong: items[0].quantity.' },
      errors: list(object({ field: text, message: text })),
      possibleAt: { ...time, description: 'When it is expected to be possible.' },
    },
    ['field', 'errors', 'possibleAt'],
  ),
}
