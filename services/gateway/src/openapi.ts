/**
 * The description of the API, OpenAPI 3.1. Invariant: every route of the API is
 * here and nothing else (held by a test).
 */
import type { RouteRole } from './caller.ts'
import { forecastPaths } from './openapi-forecast.ts'
import { issuePaths } from './openapi-issues.ts'
import { ref, schemas } from './openapi-schemas.ts'
import { stationPaths } from './openapi-stations.ts'
import { stockPaths } from './openapi-stock.ts'

type SchemaName = keyof typeof schemas

function answer(description: string, schema: SchemaName, headers?: object): object {
  const content = { 'application/json': { schema: ref(schema) } }
  return headers === undefined ? { description, content } : { description, headers, content }
}

function problem(description: string, headers?: object): object {
  const content = { 'application/problem+json': { schema: ref('Problem') } }
  return headers === undefined ? { description, content } : { description, headers, content }
}

function header(description: string): object {
  return { description, schema: { type: 'string' } }
}

function parameter(
  where: 'path' | 'query' | 'header',
  name: string,
  schema: object,
  description: string,
): object {
  return { name, in: where, required: where === 'path', description, schema }
}

const retryAfter = { 'Retry-After': header('Seconds to wait before another try.') }
const away = problem('The router does not answer.', retryAfter)
const sequence = { type: 'integer', minimum: 0 }
const WHOLE_ID = 'Number and token: 1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d.'

const order = {
  post: {
    operationId: 'placeOrder',
    summary: 'Place an order',
    description:
      'Answered once the order is safe on disk. Repeats with the same Idempotency-Key are the same order, ' +
      'so an order whose answer got lost, or that was answered with 503, can be sent again.',
    parameters: [
      parameter(
        'header',
        'Idempotency-Key',
        { type: 'string', minLength: 1, maxLength: 128, pattern: '^[!-~]{1,128}$' },
        'A key of your own for this order; made by the gateway if left out.',
      ),
      parameter('header', 'traceparent', { type: 'string' }, 'W3C Trace Context of the caller.'),
    ],
    requestBody: { required: true, content: { 'application/json': { schema: ref('NewOrder') } } },
    responses: {
      202: answer('The order is accepted and will not be lost.', 'AcceptedOrder', {
        Location: header('Where the order can be watched.'),
        'Idempotency-Key': header('The key of the order.'),
        'Idempotency-Replayed': header('true: the key was known, this is the order that it made.'),
      }),
      400: problem('The body, the key, an item or a modifier is not as it must be; nothing was stored.'),
      409: problem('An item is not sold at this time, or is off the menu for now; nothing was stored.'),
      413: problem('The body is over 64 KB.'),
      415: problem('The body is not JSON.'),
      422: problem('The key was used for another order.'),
      503: problem(
        'Overload, a wait that is too long to promise, a full disk, or no answer: repeat with the same key.',
        retryAfter,
      ),
    },
  },
  get: {
    operationId: 'listOrders',
    summary: 'List orders, newest first',
    parameters: [
      parameter('query', 'limit', { type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'How many.'),
      parameter('query', 'before', { type: 'integer', minimum: 1 }, 'Only orders with a lower number.'),
    ],
    responses: {
      200: answer('Orders without their ids and names.', 'OrderList'),
      400: problem('A wrong query.'),
      503: away,
    },
  },
}

const oneOrder = {
  get: {
    operationId: 'getOrder',
    summary: 'An order with the history of every ticket and stage',
    parameters: [parameter('path', 'id', { type: 'string' }, WHOLE_ID)],
    responses: {
      200: answer('The order.', 'Order'),
      404: problem('No such order, or a wrong token.'),
      503: away,
    },
  },
}

const EVENT_PARAMETERS = [
  parameter('header', 'Last-Event-ID', sequence, 'The last event that was seen; counts for more than after.'),
  parameter('query', 'after', sequence, 'Begin after this event; left out: begin now.'),
]
const EVENT_RESPONSES = {
  200: { description: 'The stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
  400: problem('A wrong query.'),
  503: problem('Too many readers, or no answer from the router.', retryAfter),
}

const events = {
  get: {
    operationId: 'followEvents',
    summary: 'Follow what happens, as server-sent events',
    description:
      'Each event has the journal’s sequence number as its id, its kind as its name and an Event as its data. ' +
      'Last-Event-ID, or after, resumes without a gap. A comment comes every 15 s. The event StreamReset says ' +
      'that the id given is of another journal, or older than this one keeps (TRUCK_KEEP_DAYS): load your state anew.',
    parameters: EVENT_PARAMETERS,
    responses: EVENT_RESPONSES,
  },
}

const orderEvents = {
  get: {
    operationId: 'followOrder',
    summary: 'Follow what happens to one order, as server-sent events',
    description: 'As /api/events, of the events of this order alone.',
    parameters: [parameter('path', 'id', { type: 'string' }, WHOLE_ID), ...EVENT_PARAMETERS],
    responses: { ...EVENT_RESPONSES, 404: problem('No such order, or a wrong token.') },
  },
}

const session = {
  get: {
    operationId: 'getSession',
    summary: 'Who the caller is',
    responses: { 200: answer('The role, and whether roles need tokens here.', 'Session') },
  },
  post: {
    operationId: 'openSession',
    summary: 'Sign a browser in: its token becomes a cookie',
    requestBody: { required: true, content: { 'application/json': { schema: ref('SessionToken') } } },
    responses: {
      200: answer('Signed in.', 'Session', { 'Set-Cookie': header('HttpOnly, SameSite=Strict.') }),
      400: problem('The body is not as it must be.'),
      401: problem('The token is forged, revoked or over.'),
      403: problem('The request comes from the page of another site.'),
    },
  },
  delete: {
    operationId: 'endSession',
    summary: 'Sign a browser out',
    responses: {
      204: { description: 'The cookie is gone.' },
      403: problem('The request comes from the page of another site.'),
    },
  },
}

function question(operationId: string, summary: string, schema: SchemaName, more: object = {}): object {
  return { get: { operationId, summary, responses: { 200: answer(summary, schema), ...more } } }
}

function decision(operationId: string, summary: string, body: SchemaName, result: SchemaName, path?: string) {
  return {
    post: {
      operationId,
      summary,
      ...(path !== undefined && { parameters: [parameter('path', 'id', { type: 'string' }, path)] }),
      requestBody: {
        required: body === 'Cancel',
        content: { 'application/json': { schema: ref(body) } },
      },
      responses: {
        200: answer('Decided, and on disk; the customer is told.', result),
        400: problem('The body is not as it must be.'),
        404: problem('No such order, or a wrong token.'),
        409: problem('Nothing of it waits for a decision, or the order has ended: nothing was changed.'),
        503: away,
      },
    },
  }
}

const ANY_ID = 'The number of the order, or its whole id.'
const cancelOrder = decision('cancelOrder', 'Cancel an open order', 'Cancel', 'Cancelled', WHOLE_ID)
const rushOrder = decision('rushOrder', 'Put an open order before all others', 'Rush', 'Rushed', ANY_ID)
const unrushOrder = decision('unrushOrder', 'Take a rush back', 'Rush', 'Rushed', ANY_ID)
const cancelStopped = decision(
  'cancelDeadLetter',
  'Cancel an order that waits for a decision',
  'Cancel',
  'Cancelled',
  ANY_ID,
)
const retryOne = decision('retryDeadLetter', 'Give an order another round', 'Retry', 'Retried', ANY_ID)
const retryAll = decision('retryDeadLetters', 'Give all that waits another round', 'RetryAll', 'Retried')

const deadLetters = {
  get: {
    operationId: 'listDeadLetters',
    summary: 'List what waits for a decision, the longest first',
    parameters: [
      parameter('query', 'limit', { type: 'integer', minimum: 1, maximum: 1_000, default: 100 }, 'How many.'),
      parameter('query', 'stage', { type: 'string' }, 'Only those of one stage.'),
      parameter('query', 'state', { enum: ['parked', 'dead'] }, 'Only issues, or only dead letters.'),
    ],
    responses: { 200: answer('Dead letters.', 'DeadLetters'), 400: problem('A wrong query.'), 503: away },
  },
}

const ledgerOrder = {
  get: {
    operationId: 'getLedgerOrder',
    summary: 'An order by its number, with every transition that the journal has of it',
    parameters: [parameter('path', 'number', { type: 'integer', minimum: 1 }, 'The number of the order.')],
    responses: {
      200: answer('The order and its transitions, at most 1 000.', 'LedgerOrder'),
      404: problem('No such order, or it is no longer kept.'),
      503: away,
    },
  },
}

/** The document at /api/openapi.json, but for the roles. */
export const openApi = {
  openapi: '3.1.1',
  info: {
    title: 'Food truck',
    version: '1.0.0',
    description: 'Order, and watch the order on its way. Errors are application/problem+json (RFC 9457).',
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/orders': order,
    '/api/orders/{id}': oneOrder,
    '/api/orders/{id}/events': orderEvents,
    '/api/orders/{id}/cancel': cancelOrder,
    '/api/orders/{id}/rush': rushOrder,
    '/api/orders/{id}/unrush': unrushOrder,
    '/api/dead-letters': deadLetters,
    '/api/dead-letters/retry': retryAll,
    '/api/dead-letters/{id}/retry': retryOne,
    '/api/dead-letters/{id}/cancel': cancelStopped,
    '/api/menu': question('getMenu', 'The menu of this moment', 'Menu', {
      304: { description: 'It is still the one of the ETag in If-None-Match.' },
    }),
    '/api/stages': question('getStages', 'Replicas and load of every stage', 'Stages', { 503: away }),
    '/api/audit': question('getAudit', 'Every accepted order, accounted for', 'Audit', { 503: away }),
    '/api/ledger/{number}': ledgerOrder,
    '/api/events': events,
    '/api/session': session,
    ...stockPaths({ answer, problem, parameter, ref, retryAfter }),
    ...issuePaths({ answer, problem, parameter, ref, retryAfter }),
    ...stationPaths({ answer, problem, parameter, ref, retryAfter }),
    ...forecastPaths({ answer, problem, parameter, retryAfter }),
    '/api/openapi.json': {
      get: {
        operationId: 'getDescription',
        summary: 'This document',
        responses: { 200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: {} } } } },
      },
    },
    '/healthz': question('getHealth', 'Whether the gateway lives', 'Health'),
    '/readyz': question('getReadiness', 'Whether orders can be taken', 'Health', {
      503: answer('Not now.', 'Health', retryAfter),
    }),
  },
  components: {
    schemas,
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'A token of `truck token create`.' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'truck', description: 'Set by POST /api/session.' },
    },
  },
}

const tooMany = problem('More than one address or token may have.', retryAfter)
const notGood = problem('It needs a token, or the token that came is forged, revoked or over.')
const KEPT_OUT = {
  403: problem('The token is of another role, or a browser sent it from the page of another site.'),
}
const WRONG_BODY = {
  400: problem('The body is not as it must be.'),
  413: problem('The body is over 64 KB.'),
  415: problem('The body is not JSON.'),
}

/** What is answered before a route is asked. */
function gateOf({ method, url, role }: RouteRole, hasBody: boolean): object {
  const mayBeForeign = role !== 'customer' || method !== 'GET'
  const path = url.includes(':') && { 414: problem('A part of the address is too long.') }
  return { 401: notGood, 429: tooMany, ...path, ...(mayBeForeign && KEPT_OUT), ...(hasBody && WRONG_BODY) }
}

/** The document with the role of each route, as `x-role`, and what the gate answers to others. */
export function describeApi(roles: readonly RouteRole[]): object {
  const paths: Record<string, Record<string, object>> = {}
  const all = openApi.paths as Record<string, Record<string, { responses?: object }>>
  for (const route of roles) {
    const { method, url, role } = route
    const path = url.replace(/:(\w+)/g, '{$1}')
    const operation = all[path]?.[method.toLowerCase()]
    if (operation === undefined) continue
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = {
      ...operation,
      'x-role': role,
      security: role === 'customer' ? [] : [{ bearer: [] }, { cookie: [] }],
      responses: { ...gateOf(route, 'requestBody' in operation), ...operation.responses },
    }
  }
  return { ...openApi, paths }
}
