/** The part of the API's description that is about the stock; `openapi.ts` puts it in place. */

/** What the description's own file lends to its parts. */
interface Words {
  answer: (description: string, schema: never, headers?: object) => object
  problem: (description: string, headers?: object) => object
  parameter: (where: 'path' | 'query' | 'header', name: string, schema: object, description: string) => object
  ref: (schema: never) => object
  retryAfter: object
}

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const time = { type: 'string', format: 'date-time' }

function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const author = { ...text, maxLength: 80, description: 'Who decided it.' }
const reason = { ...text, maxLength: 500 }

export const stockSchemas = {
  Stock: object({
    revision: { ...count, description: 'Grows with every change.' },
    at: time,
    ingredients: {
      type: 'array',
      items: object({
        name: text,
        title: text,
        unit: text,
        stock: { ...count, description: 'On the shelf, what is reserved included.' },
        reserved: count,
        available: { ...count, description: 'stock - reserved' },
        lowMark: count,
        low: { type: 'boolean', description: 'No more is available than the mark.' },
      }),
    },
    off: {
      type: 'array',
      description: 'The items that are off the menu.',
      items: object({ item: text, author: text, reason: text, since: time }),
    },
  }),
  NewPurchase: object(
    {
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: object({
          ingredient: text,
          amount: {
            type: 'integer',
            minimum: 1,
            maximum: 1_000_000_000,
            description: 'In the ingredient’s unit.',
          },
        }),
      },
      author,
      reason,
    },
    ['author', 'reason'],
  ),
  Purchase: object({ id: text, repeated: { type: 'boolean', description: 'It had been booked before.' } }),
  Ledger: object(
    {
      entries: {
        type: 'array',
        items: object(
          {
            sequence: { type: 'integer', minimum: 1 },
            at: time,
            kind: { enum: ['open', 'reserve', 'use', 'release', 'purchase', 'waste', 'adjust'] },
            ingredient: text,
            change: { type: 'integer', description: 'Of the stock.' },
            reservedChange: { type: 'integer', description: 'Of what is reserved.' },
            stock: { ...count, description: 'After it.' },
            reserved: { ...count, description: 'After it.' },
            order: count,
            ticket: count,
            step: count,
            booking: text,
            author: text,
            reason: text,
          },
          ['order', 'ticket', 'step', 'booking'],
        ),
      },
      before: { ...count, description: 'Ask before this number next; absent if there are no more.' },
    },
    ['before'],
  ),
  MarkCause: object({ author, reason }, ['author', 'reason']),
  ItemMark: object({
    item: text,
    off: { type: 'boolean' },
    repeated: { type: 'boolean', description: 'It was so before.' },
  }),
}

/** The paths of the stock. */
export function stockPaths({ answer, problem, parameter, ref, retryAfter }: Words) {
  const schema = (name: keyof typeof stockSchemas): never => name as never
  const away = problem('The pantry does not answer, or its disk is full.', retryAfter)
  const none = problem('This truck counts no stock.')
  const body = (name: keyof typeof stockSchemas, required: boolean): object => ({
    required,
    content: { 'application/json': { schema: ref(schema(name)) } },
  })
  const mark = (operationId: string, summary: string): object => ({
    post: {
      operationId,
      summary,
      parameters: [parameter('path', 'item', text, 'The name of an item.')],
      requestBody: body('MarkCause', false),
      responses: {
        200: answer('It is so, and on disk.', schema('ItemMark')),
        400: problem('The body is not as it must be.'),
        404: problem('No such item, or this truck counts no stock.'),
        503: away,
      },
    },
  })
  return {
    '/api/stock': {
      get: {
        operationId: 'getStock',
        summary: 'What there is of every ingredient, and what is off the menu',
        responses: { 200: answer('The stock.', schema('Stock')), 404: none, 503: away },
      },
    },
    '/api/stock/ledger': {
      get: {
        operationId: 'getLedger',
        summary: 'Every movement, newest first',
        parameters: [
          parameter('query', 'limit', { ...count, minimum: 1, maximum: 500, default: 50 }, 'How many.'),
          parameter('query', 'before', { ...count, minimum: 1 }, 'Only entries with a lower number.'),
          parameter('query', 'ingredient', text, 'Only those of one ingredient.'),
        ],
        responses: {
          200: answer('Entries.', schema('Ledger')),
          400: problem('A wrong query.'),
          404: none,
          503: away,
        },
      },
    },
    '/api/stock/purchases': {
      post: {
        operationId: 'buy',
        summary: 'Book goods that were bought',
        description: 'Repeats with the same Idempotency-Key are the same purchase.',
        parameters: [
          parameter('header', 'Idempotency-Key', text, 'A key of your own; made by the gateway if left out.'),
        ],
        requestBody: body('NewPurchase', true),
        responses: {
          200: answer('Booked, and on disk.', schema('Purchase')),
          400: problem('A field is not as it must be; nothing was booked.'),
          404: none,
          422: problem('The key was used for another purchase.'),
          503: away,
        },
      },
    },
    '/api/menu/{item}/off': mark('takeOffMenu', 'Take an item off the menu'),
    '/api/menu/{item}/on': mark('bringBackToMenu', 'Bring an item back to the menu'),
  }
}
