/**
 * The shapes of the API's answers. Invariant: no answer has a field that is not
 * here (held by the tests, which read every answer with these).
 */
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

const price = { $ref: '#/components/schemas/Price' }
const lines = { type: 'array', items: { $ref: '#/components/schemas/OrderLine' } }
const step = { $ref: '#/components/schemas/Step' }
const ticket = { $ref: '#/components/schemas/Ticket' }
const orderStatus = {
  type: 'string',
  description: 'accepted, working, then served, cancelled or refused.',
  enum: ['accepted', 'working', 'served', 'cancelled', 'refused'],
} as const

const summary = {
  number: { type: 'integer', minimum: 1, description: 'The number that is called out.' },
  status: orderStatus,
  items: lines,
  total: price,
  acceptedAt: time,
  endedAt: time,
}

export const schemas = {
  NewOrder: {
    ...object(
      {
        items: { ...lines, minItems: 1, maxItems: 20 },
        name: { type: 'string', maxLength: 80, description: 'Who it is called out for.' },
      },
      ['name'],
    ),
    examples: [{ items: [{ item: 'hotdog', quantity: 2 }], name: 'Ada' }],
  },
  OrderLine: object({
    item: { type: 'string', description: 'The name of an item of the menu.' },
    quantity: { type: 'integer', minimum: 1, maximum: 50 },
  }),
  Price: object({
    minor: { ...count, description: 'In minor units of the currency: 450 are 4.50 EUR.' },
    currency: { type: 'string', description: 'ISO 4217.' },
  }),
  AcceptedOrder: object({
    id: { type: 'string', description: 'Number and token: who knows it may see the order.' },
    number: { type: 'integer', minimum: 1 },
    total: price,
    status: orderStatus,
    url: text,
  }),
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
  Order: object(
    {
      id: text,
      url: text,
      name: text,
      ...summary,
      code: { type: 'string', description: 'Why it was cancelled or refused.' },
      message: text,
      steps: { ...list(step), description: 'The steps of the order itself: planning and gathering.' },
      tickets: { ...list(ticket), description: 'One for each portion; none before the order is planned.' },
    },
    ['name', 'total', 'endedAt', 'code', 'message'],
  ),
  OrderSummary: object(summary, ['total', 'endedAt']),
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
    items: list(
      object({
        item: text,
        title: text,
        price,
        stages: list(object({ stage: text, seconds: { type: 'number', minimum: 0 } })),
      }),
    ),
  }),
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
        workers: list(object({ instance: text, window: count, working: count, done: count })),
      }),
    ),
    openOrders: count,
    openOrdersMax: count,
    sequence: count,
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
      tickets: list(object({ ticket: count, label: text, stages: list(text) })),
    },
    ['ticket', 'stage', 'attempt', 'worker', 'startedAt', 'code', 'message', 'tickets'],
  ),
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
    },
    ['field', 'errors'],
  ),
}
