/** The part of the API's description that is about stations; `openapi.ts` puts it in place. */

/** What the description's own file lends to its parts. */
interface Words {
  answer: (description: string, schema: never, headers?: object) => object
  problem: (description: string, headers?: object) => object
  parameter: (where: 'path' | 'query' | 'header', name: string, schema: object, description: string) => object
  ref: (schema: never) => object
  retryAfter: object
}

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const count = { type: 'integer', minimum: 0 }
const time = { type: 'string', format: 'date-time' }

function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

const portion = { label: text, title: text, modifiers: texts, allergens: texts, note: text }
const ticket = {
  id: { ...text, description: 'Order and ticket: 17-2; ticket 0 is the order itself.' },
  order: { type: 'integer', minimum: 1 },
  ticket: count,
  attempt: { type: 'integer', minimum: 1 },
  state: { type: 'string', enum: ['waiting', 'started', 'bumped', 'void'] },
  acceptedAt: time,
  waitingSince: time,
}
const ticketMore = {
  ...portion,
  dayNumber: count,
  name: text,
  orderNote: text,
  rush: { const: true },
  promisedAt: time,
  for: time,
  startedAt: time,
  startedBy: text,
  bumpedAt: time,
  bumpedBy: text,
  recallableUntil: { ...time, description: 'Absent if it cannot be recalled.' },
  voidedAt: time,
  reason: text,
  portions: {
    type: 'array',
    items: object({ ticket: count, ...portion }, ['label', 'title', 'modifiers', 'allergens', 'note']),
  },
  lines: {
    type: 'array',
    items: object({ item: text, quantity: count, modifiers: texts, note: text }, ['modifiers', 'note']),
  },
  purchase: object({ ingredient: text, amount: count }),
}

export const stationSchemas = {
  Station: object({
    stage: text,
    byHand: { type: 'boolean', description: 'Its tickets wait for people.' },
    replicas: count,
    sequence: { ...count, description: 'It shows every event up to this one.' },
    at: time,
    tickets: {
      type: 'array',
      maxItems: 500,
      items: object({ ...ticket, ...ticketMore }, Object.keys(ticketMore)),
    },
    total: count,
    allDay: { type: 'array', items: object({ item: text, title: text, waiting: count, started: count }) },
  }),
  StationAct: object(
    {
      author: { ...text, maxLength: 64, description: 'Who did it.' },
      attempt: { type: 'integer', minimum: 1, description: 'Only if the ticket is still in this attempt.' },
    },
    ['author', 'attempt'],
  ),
  StationActed: object({
    id: text,
    state: { type: 'string', enum: ['started', 'bumped'] },
    changed: { type: 'boolean', description: 'False for a repeat.' },
  }),
}

/** The paths of the stations. */
export function stationPaths({ answer, problem, parameter, ref, retryAfter }: Words) {
  const schema = (name: keyof typeof stationSchemas): never => name as never
  const away = problem('The router does not answer.', retryAfter)
  const stage = parameter('path', 'stage', text, 'The name of the stage.')
  const act = (operationId: string, summary: string) => ({
    post: {
      operationId,
      summary,
      parameters: [stage, parameter('path', 'ticket', text, 'Order and ticket: 17-2.')],
      requestBody: { content: { 'application/json': { schema: ref(schema('StationAct')) } } },
      responses: {
        200: answer('Done, and on disk.', schema('StationActed')),
        400: problem('The body is not as it must be; nothing has changed.'),
        404: problem('No such stage, order or ticket.'),
        409: problem('The ticket is not there for that, or the stage works by itself; nothing has changed.'),
        503: away,
      },
    },
  })
  return {
    '/api/stations/{stage}': {
      get: {
        operationId: 'getStation',
        summary: 'What stands at a stage, and what is to be made there',
        parameters: [stage],
        responses: {
          200: answer('The tickets, those that are next first.', schema('Station')),
          404: problem('No such stage.'),
          503: away,
        },
      },
    },
    '/api/stations/{stage}/tickets/{ticket}/start': act('startTicket', 'A person begins a ticket'),
    '/api/stations/{stage}/tickets/{ticket}/bump': act('bumpTicket', 'A person is done with a ticket'),
    '/api/stations/{stage}/tickets/{ticket}/recall': act('recallTicket', 'Undo a bump of the last minute'),
  }
}
