/**
 * The gateway's API as the command line uses it. Whatever the gateway refuses is
 * thrown as an ApiProblem with its own words; shapes are those of /api/openapi.json.
 */
import type { IncomingMessage } from 'node:http'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { type HttpAnswer, HttpClient } from './http.ts'

export interface OrderLine {
  readonly item: string
  readonly quantity: number
}

export interface PriceJson {
  readonly minor: number
  readonly currency: string
}

export interface StepJson {
  readonly stage: string
  readonly state: string
  readonly attempt?: number
  readonly worker?: string
  readonly startedAt?: string
  readonly doneAt?: string
  readonly code?: string
  readonly message?: string
}

export interface SummaryJson {
  readonly number: number
  readonly status: string
  readonly items: readonly OrderLine[]
  readonly total?: PriceJson
  readonly acceptedAt: string
  readonly endedAt?: string
}

export interface TicketJson {
  readonly ticket: number
  readonly label: string
  readonly steps: readonly StepJson[]
}

export interface OrderJson extends SummaryJson {
  readonly id: string
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly steps: readonly StepJson[]
  readonly tickets: readonly TicketJson[]
}

export interface SubmittedJson {
  readonly id: string
  readonly number: number
  readonly status: string
}

export interface StageJson {
  readonly stage: string
  readonly replicas: number
  readonly credits: number
  readonly waiting: number
  readonly working: number
  readonly parked: number
  readonly done: number
  readonly redelivered: number
  readonly workers: readonly { instance: string; window: number; working: number; done: number }[]
}

export interface StagesJson {
  readonly stages: readonly StageJson[]
  readonly openOrders: number
  readonly openOrdersMax: number
}

export interface AuditJson {
  readonly accepted: number
  readonly served: number
  readonly cancelled: number
  readonly refused: number
  readonly open: number
  readonly countedTwice: number
  readonly redelivered: number
  readonly lastSequence: number
  readonly sequenceGaps: number
}

export interface EventJson {
  readonly sequence: number
  readonly at: string
  readonly kind: string
  readonly order: number
  readonly ticket?: number
  readonly stage?: string
  readonly attempt?: number
  readonly worker?: string
  readonly code?: string
  readonly message?: string
}

export interface OrderBody {
  readonly items: readonly OrderLine[]
  readonly name?: string
}

/** The gateway understood, and said no. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  /** How long to wait before a repeat; 0 if a repeat does not help. */
  readonly retryAfterMs: number

  constructor(status: number, code: string, message: string, retryAfterMs: number) {
    super(message)
    this.status = status
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}

/** All calls throw ApiProblem, or TruckError if the gateway cannot be reached. */
export class GatewayApi {
  readonly #http: HttpClient

  constructor(url: string) {
    this.#http = new HttpClient(url)
  }

  submit(order: OrderBody, key: string): Promise<SubmittedJson> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key }
    return this.#json({ method: 'POST', path: '/api/orders', headers, body: JSON.stringify(order) })
  }

  order(id: string): Promise<OrderJson> {
    return this.#json({ method: 'GET', path: `/api/orders/${encodeURIComponent(id)}` })
  }

  async orders(limit: number): Promise<readonly SummaryJson[]> {
    const page = await this.#json<{ orders: SummaryJson[] }>({
      method: 'GET',
      path: `/api/orders?limit=${limit}`,
    })
    return page.orders
  }

  stages(): Promise<StagesJson> {
    return this.#json({ method: 'GET', path: '/api/stages' })
  }

  audit(): Promise<AuditJson> {
    return this.#json({ method: 'GET', path: '/api/audit' })
  }

  /** The names of what can be ordered. */
  async items(): Promise<string[]> {
    const menu = await this.#json<{ items: { item: string }[] }>({ method: 'GET', path: '/api/menu' })
    return menu.items.map(({ item }) => item)
  }

  /** The stream of events after a sequence number, or from now. */
  async events(
    { after, order }: { after?: number | undefined; order?: string | undefined },
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const path = order === undefined ? '/api/events' : `/api/events?order=${encodeURIComponent(order)}`
    const headers = {
      accept: 'text/event-stream',
      ...(after !== undefined && { 'last-event-id': String(after) }),
    }
    const response = await this.#http.stream({ method: 'GET', path, headers }, signal)
    if (response.statusCode === 200) return response
    response.destroy()
    throw new ApiProblem(
      response.statusCode ?? 0,
      '',
      `the events cannot be followed (status ${response.statusCode})`,
      retryAfterOf(response.headers),
    )
  }

  close(): void {
    this.#http.close()
  }

  async #json<T>(request: Parameters<HttpClient['ask']>[0]): Promise<T> {
    const answer = await this.#http.ask(request)
    const body = parse(answer)
    if (answer.status >= 200 && answer.status < 300) return body as T
    const { detail, title, code } = (body ?? {}) as Partial<Record<string, unknown>>
    throw new ApiProblem(
      answer.status,
      typeof code === 'string' ? code : '',
      firstText(detail, title) ?? `the gateway answers with status ${answer.status}`,
      retryAfterOf(answer.headers),
    )
  }
}

const SHOWN_CHARS_MAX = 80

function parse(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(answer.body)
  } catch (error) {
    if (answer.status >= 400) return undefined
    const shown = answer.body.slice(0, SHOWN_CHARS_MAX)
    throw new TruckError(ErrorCode.BAD_MESSAGE, `this is no gateway of a truck: it answers ${shown}`, {
      cause: error,
    })
  }
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value) => typeof value === 'string')
}

function retryAfterOf(headers: HttpAnswer['headers']): number {
  const seconds = Number(headers['retry-after'] ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0
}
