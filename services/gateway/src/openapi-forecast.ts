/** The part of the API's description that is about promises and figures; `openapi.ts` puts it in place. */

/** What the description's own file lends to its parts. */
interface Words {
  answer: (description: string, schema: never, headers?: object) => object
  problem: (description: string, headers?: object) => object
  parameter: (where: 'path' | 'query' | 'header', name: string, schema: object, description: string) => object
  retryAfter: object
}

const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const whole = { type: 'integer' }
const time = { type: 'string', format: 'date-time' }
const price = { $ref: '#/components/schemas/Price' }

function object(properties: Record<string, object>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: object): object {
  return { type: 'array', items }
}

const forecast = object(
  {
    ordersPerHour: { type: 'number', minimum: 0, description: 'Orders like the last ones, without a pause.' },
    waitSeconds: { type: 'number', description: 'Of the next order; absent: it would never be served.' },
    bottleneck: { ...text, description: 'The stage that sets the pace.' },
  },
  ['waitSeconds'],
)
const quantiles = { p50Ms: whole, p90Ms: whole }

export const forecastSchemas = {
  WhatIf: object({
    changes: list(object({ stage: text, replicas: whole })),
    before: forecast,
    after: forecast,
  }),
  AllDay: object({
    at: time,
    items: list(
      object({
        item: text,
        portions: { ...count, description: 'Not yet through.' },
        stages: { type: 'object', additionalProperties: count, description: 'Still to be worked, by stage.' },
      }),
    ),
    unplanned: { ...count, description: 'Orders of which nobody has said yet what is in them.' },
    orders: { ...count, description: 'Open orders.' },
    late: { ...count, description: 'Open orders that are past their promise.' },
    lateOrders: list(object({ number: count, promisedAt: time, lateSeconds: count })),
    complete: { type: 'boolean', description: 'false: more orders are open than were looked at.' },
  }),
  Pace: object({
    at: time,
    minutes: {
      ...list(
        object({ at: time, accepted: count, served: count, waitSeconds: { type: 'number' } }, [
          'waitSeconds',
        ]),
      ),
      description:
        'The last 60, oldest first; the last is under way. waitSeconds is the mean of the served ones.',
    },
    intake: object(
      {
        state: {
          enum: ['taking', 'quoting', 'spacing', 'refusing'],
          description:
            'quoting: taken and told of the wait; spacing: taken at the pace of the slowest stage.',
        },
        waitSeconds: { type: 'number', description: 'Of an order like the last that came now.' },
        quoteSeconds: { type: 'number', description: 'From this wait on; left out: never. So the next two.' },
        spaceSeconds: { type: 'number' },
        refuseSeconds: { type: 'number' },
      },
      ['quoteSeconds', 'spaceSeconds', 'refuseSeconds'],
    ),
  }),
  Report: object(
    {
      day: text,
      timezone: text,
      accepted: count,
      served: count,
      cancelled: count,
      refused: count,
      open: count,
      balanced: { type: 'boolean', description: 'accepted = served + cancelled + refused + open.' },
      late: { ...count, description: 'Served later than promised, or open and past the promise.' },
      money: list(object({ revenue: price, refunds: price })),
      hours: list(object({ at: time, accepted: count, served: count })),
      wait: object(quantiles),
      promise: {
        ...object({ count, ...quantiles, p90AbsMs: count }),
        description: 'Promised minus actual; p90AbsMs is of its size.',
      },
      stages: list(object({ stage: text, item: text, count, ...quantiles })),
      complete: { type: 'boolean', description: 'false: the day has more than one report reads.' },
    },
    ['wait', 'promise'],
  ),
}

/** The paths of promises and figures. */
export function forecastPaths({ answer, problem, parameter, retryAfter }: Words) {
  const schema = (name: keyof typeof forecastSchemas): never => name as never
  const away = problem('The router does not answer.', retryAfter)
  return {
    '/api/what-if': {
      get: {
        operationId: 'whatIf',
        summary: 'What more or fewer replicas would bring, from live measures',
        parameters: [
          parameter(
            'query',
            '{stage}',
            { type: 'integer', minimum: -100, maximum: 100 },
            'Replicas more (+1) or fewer (-1) of a stage: cook=+1. At least one stage.',
          ),
        ],
        responses: {
          200: answer('Before and after.', schema('WhatIf')),
          400: problem('No such stage, or no such number of replicas.'),
        },
      },
    },
    '/api/all-day': {
      get: {
        operationId: 'getAllDay',
        summary: 'What is to be made now, by item and stage, and what is late',
        responses: { 200: answer('The counts.', schema('AllDay')), 503: away },
      },
    },
    '/api/pace': {
      get: {
        operationId: 'getPace',
        summary: 'The last hour by minutes, and whether orders are taken',
        responses: { 200: answer('The figures.', schema('Pace')) },
      },
    },
    '/api/report': {
      get: {
        operationId: 'getReport',
        summary: 'A day in figures, from the journal',
        parameters: [
          parameter('query', 'day', text, 'A day of the menu’s time zone, 2026-05-04; left out: today.'),
          parameter('query', 'format', { enum: ['json', 'csv'], default: 'json' }, 'How it is answered.'),
        ],
        responses: {
          200: answer('The figures; with format=csv as text/csv.', schema('Report')),
          400: problem('A wrong query.'),
          503: problem('The router does not answer, or another report is being read.', retryAfter),
        },
      },
    },
  }
}
