/** The part of the API's description that is about issues; `openapi.ts` puts it in place. */
import { ALLERGENS } from '@foodtruck/menu'

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

function list(items: object): object {
  return { type: 'array', items }
}

const who = {
  reason: { ...text, minLength: 1, maxLength: 300, description: 'Why; the customer reads it.' },
  author: { ...text, maxLength: 64, description: 'Who decided it.' },
}

function decision(
  action: string,
  fields: Record<string, object> = {},
  optional: readonly string[] = [],
): object {
  return object({ action: { const: action }, ...fields, ...who }, ['author', ...optional])
}

export const issueSchemas = {
  Issues: object({
    issues: {
      type: 'array',
      items: object(
        {
          order: count,
          dayNumber: { ...count, description: 'The number of its day that is called out.' },
          name: { ...text, description: 'Whom it is called out for.' },
          promisedAt: time,
          ticket: { ...count, description: '0 is the order itself.' },
          label: text,
          title: { ...text, description: 'The item as people read it.' },
          modifiers: list(text),
          note: text,
          ingredients: {
            ...list(object({ ingredient: text, amount: count })),
            description: 'What the portion takes, in exact units.',
          },
          stage: text,
          attempts: count,
          code: text,
          message: text,
          since: time,
          decided: { ...count, description: 'How often somebody gave it another round.' },
          waitsForPerson: { type: 'boolean', description: 'The chef decides no more.' },
          because: text,
          escalatedAt: time,
        },
        [
          ...['dayNumber', 'name', 'promisedAt', 'label', 'title', 'modifiers', 'note', 'ingredients'],
          ...['because', 'escalatedAt'],
        ],
      ),
    },
    total: count,
  }),
  IssueDecision: {
    oneOf: [
      decision('retry'),
      decision('refuse'),
      decision('buy', { ingredient: text, amount: { type: 'integer', minimum: 1, maximum: 1_000_000_000 } }),
      decision(
        'substitute',
        {
          ingredient: text,
          with: text,
          amount: { type: 'integer', minimum: 1, maximum: 1_000 },
          allergens: {
            type: 'array',
            items: { type: 'string', enum: [...ALLERGENS] },
            description: 'What it brings into the portion; none if left out.',
          },
        },
        ['amount', 'allergens'],
      ),
      decision('take-off'),
    ],
  },
  IssueDecided: object({ order: count, ticket: count, action: text }),
}

/** The paths of the issues. */
export function issuePaths({ answer, problem, parameter, ref, retryAfter }: Words) {
  const schema = (name: keyof typeof issueSchemas): never => name as never
  const away = problem('The router or the pantry does not answer.', retryAfter)
  return {
    '/api/issues': {
      get: {
        operationId: 'listIssues',
        summary: 'What a stage cannot solve alone, the longest first',
        parameters: [
          parameter('query', 'limit', { ...count, minimum: 1, maximum: 1_000, default: 100 }, 'How many.'),
        ],
        responses: {
          200: answer('Issues that are open.', schema('Issues')),
          400: problem('A wrong query.'),
          503: away,
        },
      },
    },
    '/api/issues/{order}/{ticket}/decisions': {
      post: {
        operationId: 'decideIssue',
        summary: "Decide on an issue in the chef's place",
        parameters: [
          parameter('path', 'order', count, 'The number of the order.'),
          parameter('path', 'ticket', count, 'The number of the ticket; 0 is the order itself.'),
        ],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref(schema('IssueDecision')) } },
        },
        responses: {
          200: answer('Decided, and on disk.', schema('IssueDecided')),
          400: problem('The decision is not as it must be; nothing has changed.'),
          404: problem('No such order, or this truck counts no stock.'),
          409: problem('It waits for no decision any more: somebody else was first.'),
          422: problem('Another amount was bought for this issue before.'),
          503: away,
        },
      },
    },
  }
}
