/**
 * Every route, method, parameter and field of a body, as /api/openapi.json has them, with values right and wrong.
 * Invariant: nothing that is sold or in stock is named, so that what a chef may do harms nobody's order.
 */
import { type Attack, count, note, type Tally, type Target } from './attack.ts'
import { type Answered, call } from './http-call.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema?: Schema
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<Record<string, unknown>>
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

type Random = () => number

/** One value in so many is of another kind than the description wants. */
const WRONG_SHARE = 0.3
const DEEP = 3_000
const AT_ONCE = 16
const LONG = 'x'.repeat(5_000)
const VALUES: readonly unknown[] = [
  ...[
    '',
    ' ',
    LONG,
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%00',
    '\u0000',
    '\ud800',
    '🌭'.repeat(50),
  ],
  ...[
    '<script>alert(1)</script>',
    "' or 1=1 --",
    'a\r\nx-injected: yes',
    '9'.repeat(30),
    '-1',
    'NaN',
    '1e999',
  ],
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2 ** 31,
    2 ** 32,
    2 ** 53,
    -(2 ** 63),
    1e308,
    [],
    {},
    [[]],
    JSON.parse('{"__proto__": 1}'),
  ],
]

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

class Fuzzer {
  readonly #schemas: Description['components']['schemas']
  readonly #random: Random

  constructor({ components }: Description, random: Random) {
    this.#schemas = components.schemas
    this.#random = random
  }

  /** A value as the schema wants it, or quite another. */
  value(schema: Schema = {}, depth = 0): unknown {
    const random = this.#random
    if (schema.$ref !== undefined)
      return this.value(this.#schemas[schema.$ref.split('/').at(-1) ?? ''], depth)
    if (random() < WRONG_SHARE || depth > 5) return pick(random, VALUES)
    if (schema.enum) return pick(random, schema.enum)
    const { minimum = 0, maximum = 100 } = schema
    if (schema.type === 'integer' || schema.type === 'number')
      return pick(random, [minimum, maximum, minimum - 1, maximum + 1, Math.floor(random() * 1e9)])
    if (schema.type === 'boolean') return random() < 0.5
    if (schema.type === 'array')
      return Array.from({ length: pick(random, [0, 1, 2, 25]) }, () => this.value(schema.items, depth + 1))
    if (schema.properties) return this.#object(schema.properties, depth)
    if (schema.format === 'date-time') return new Date(Math.floor(random() * 4e12)).toISOString()
    return pick(random, [
      'fuzz',
      `fuzz-${Math.floor(random() * 1e9)}`,
      '4000000000',
      `4000000000-${'a'.repeat(32)}`,
    ])
  }

  #object(properties: Readonly<Record<string, Schema>>, depth: number): object {
    const entries = Object.entries(properties)
      .filter(() => this.#random() < 0.85)
      .map(([name, schema]): [string, unknown] => [name, this.value(schema, depth + 1)])
    if (this.#random() < 0.1) entries.push([text(pick(this.#random, VALUES)), 1])
    return Object.fromEntries(entries)
  }

  /** A body as JSON, or what only looks like it. */
  body(schema: Schema): string {
    const random = this.#random
    const text = JSON.stringify(this.value(schema)) ?? ''
    if (random() < 0.85) return text
    return pick(random, [
      text.slice(0, Math.floor(random() * text.length)),
      '['.repeat(DEEP) + ']'.repeat(DEEP),
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
      `{"items": ${'x'.repeat(70_000)}}`,
      '',
      '{"a": 1e400}',
    ])
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
/** What may stand in a header at all: the rest is tried on a bare connection. */
const inHeader = (value: string): string => value.replace(/[^\t\x20-\x7e]/g, '?').slice(0, 4_000)

export const httpFuzz: Attack = {
  name: 'HTTP fuzz',
  from: ['outside'],
  async run(target, tally) {
    const described = await call(target, {
      method: 'GET',
      path: '/api/openapi.json',
      token: target.tokens.chef,
    })
    const api = JSON.parse(described?.text ?? '{"paths": {}}') as Description
    const fuzzer = new Fuzzer(api, target.random)
    const jobs = Object.entries(api.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) =>
        Array.from(
          { length: target.amounts.requests },
          () => () => askOnce(target, tally, fuzzer, path, method, operation),
        ),
      ),
    )
    count(tally, 'operations', jobs.length / Math.max(1, target.amounts.requests))
    if (jobs.length === 0) note(tally.wrong, '/api/openapi.json names no route')
    // Route after route would be counted as one caller's flood: they take turns.
    const line = jobs.map((job) => ({ job, at: target.random() })).sort((a, b) => a.at - b.at)
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let next = line.pop(); next; next = line.pop()) await next.job()
      }),
    )
  },
}

async function askOnce(
  target: Target,
  tally: Tally,
  fuzzer: Fuzzer,
  route: string,
  method: string,
  { parameters = [], requestBody, responses }: Operation,
): Promise<void> {
  const { tokens, random } = target
  let path = route
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  for (const { name, in: where, schema } of parameters) {
    const value = text(fuzzer.value(schema))
    if (where === 'path')
      path = path.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()).slice(0, 2_000) || '0')
    else if (random() < 0.3) continue
    else if (where === 'query') query.append(name, value.slice(0, 2_000))
    else headers[name] = inHeader(value)
  }
  if (random() < 0.1) query.append(pick(random, ['__proto__', 'constructor', 'limit[]']), '1')
  const content = requestBody?.content['application/json']
  const body = content && random() < 0.95 ? fuzzer.body(content.schema) : undefined
  // Chefs come furthest; strangers and stations are tried as well.
  const token = pick(random, [tokens.chef, tokens.chef, tokens.chef, tokens.station, undefined, 'truck_0_x'])
  const asked = `${path}${query.size > 0 ? `?${query}` : ''}`
  const answer = await call(target, {
    method: method.toUpperCase(),
    path: asked,
    headers,
    body,
    token,
  })
  tally.tried++
  if (answer === null) return count(tally, 'unanswered')
  count(tally, `status${answer.status}`)
  judge(
    tally,
    `${method.toUpperCase()} ${route}`,
    answer,
    responses,
    `${asked.slice(0, 200)} ${body?.slice(0, 200) ?? ''}`,
  )
}

function judge(
  tally: Tally,
  route: string,
  { status, headers, text }: Answered,
  documented: Readonly<Record<string, unknown>>,
  asked: string,
): void {
  if (status >= 500 && status !== 503)
    note(tally.wrong, `${route}: ${status} for ${asked}: ${text.slice(0, 200)}`)
  else if (!(String(status) in documented))
    note(tally.wrong, `${route}: ${status} is in no document, for ${asked}: ${text.slice(0, 200)}`)
  if (/\bat .+\.ts:\d+|node_modules|\/services\//.test(text))
    note(tally.wrong, `${route} tells of its code: ${text.slice(0, 200)}`)
  const type = String(headers['content-type'] ?? '')
  if (status >= 400 && !type.startsWith('application/problem+json') && !route.includes('/readyz'))
    note(tally.wrong, `${route}: ${status} is ${type || 'nothing'} instead of problem+json`)
  if (headers['x-injected'] !== undefined) note(tally.wrong, `${route}: a header was injected by ${asked}`)
}
