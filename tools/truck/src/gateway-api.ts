/**
 * The gateway's API as the command line uses it. Whatever the gateway refuses is
 * thrown as an ApiProblem with its own words; shapes are those of /api/openapi.json.
 */
import type { IncomingMessage } from 'node:http'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { type HttpAnswer, HttpClient } from './http.ts'
import type { DeadLettersJson } from './render-dead-letters.ts'
import type { IssuesJson } from './render-issues.ts'
import type { StationActedJson } from './render-station.ts'
import type { LedgerJson, StockJson } from './render-stock.ts'

export interface OrderLine {
  readonly item: string
  readonly quantity: number
  readonly modifiers?: readonly string[]
  readonly note?: string
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

/** That somebody gave a step another round. */
export interface DecisionJson {
  readonly at: string
  readonly ticket?: number
  readonly stage: string
  readonly reason?: string
  readonly author?: string
}

export interface SummaryJson {
  readonly number: number
  readonly status: string
  readonly items: readonly OrderLine[]
  readonly total?: PriceJson
  /** Its number within its day. */
  readonly dayNumber?: number
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
  readonly note?: string
  readonly code?: string
  readonly message?: string
  /** Who cancelled it. */
  readonly author?: string
  /** When it is to be ready, for an order for later. */
  readonly for?: string
  /** What its customer was promised. */
  readonly promisedAt?: string
  readonly rush?: { readonly at: string }
  readonly refund?: PriceJson
  readonly decisions?: readonly DecisionJson[]
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
  readonly author?: string
}

/** What a person decides, why, and who it is. */
export interface Decision {
  readonly author: string
  readonly reason?: string
}

export interface RetriedJson {
  readonly retried: number
  readonly left: number
}

export interface CancelledJson {
  readonly number: number
  readonly changed: boolean
  readonly reason: string
  readonly author: string
}

export interface MenuJson {
  readonly items: readonly MenuItemJson[]
}

/** What a gateway of before the modifiers does not tell is optional. */
export interface MenuItemJson {
  readonly item: string
  readonly title: string
  readonly price: PriceJson
  readonly available?: boolean
  readonly off?: boolean
  readonly hours?: readonly string[]
  readonly openNow?: boolean
  readonly opensAt?: string
  readonly allergens?: readonly string[]
  readonly modifiers?: readonly ModifierJson[]
  readonly stages: readonly { stage: string; seconds: number }[]
}

export interface ModifierJson {
  readonly modifier: string
  readonly title: string
  /** What it adds to a portion; may be below 0. */
  readonly price: PriceJson
  readonly max: number
  readonly excludes?: readonly string[]
  readonly addsAllergens?: readonly string[]
  readonly removesAllergens?: readonly string[]
}

export interface OrderBody {
  readonly items: readonly OrderLine[]
  readonly for?: string
  readonly expires?: string
  readonly name?: string
  readonly note?: string
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

/** Whether a further try may succeed: the gateway or the router is away, or has too much to do. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 503 || error.status === 429
  return error instanceof TruckError && error.code === ErrorCode.UNAVAILABLE
}

/** All calls throw ApiProblem, or TruckError if the gateway cannot be reached. */
export class GatewayApi {
  readonly #http: HttpClient

  /** `token` is '' for a customer. */
  constructor(url: string, token = '') {
    this.#http = new HttpClient(url, token)
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

  /** Any question of the API by its path. */
  get<T>(path: string): Promise<T> {
    return this.#json({ method: 'GET', path })
  }

  /** The same where the answer is no JSON. */
  async text(path: string): Promise<string> {
    return this.#told(await this.#http.ask({ method: 'GET', path })).body
  }

  audit(): Promise<AuditJson> {
    return this.#json({ method: 'GET', path: '/api/audit' })
  }

  /** The names of what can be ordered now. */
  async items(): Promise<string[]> {
    return (await this.menu()).items.filter(({ available = true }) => available).map(({ item }) => item)
  }

  menu(): Promise<MenuJson> {
    return this.#json({ method: 'GET', path: '/api/menu' })
  }

  /** What waits for a decision, the longest first; of one stage if it is named. */
  deadLetters(limit: number, stage?: string): Promise<DeadLettersJson> {
    const query = stage === undefined ? '' : `&stage=${encodeURIComponent(stage)}`
    return this.#json({ method: 'GET', path: `/api/dead-letters?limit=${limit}${query}` })
  }

  /** Gives what waits of an order another round; `order` is its number or whole id. */
  retry(order: string, decision: Decision & { ticket?: number }): Promise<RetriedJson> {
    return this.#post(`/api/dead-letters/${encodeURIComponent(order)}/retry`, decision)
  }

  retryAll(decision: Decision & { stage?: string }): Promise<RetriedJson> {
    return this.#post('/api/dead-letters/retry', decision)
  }

  /** Cancels an order: any by its whole id, by its number one that waits for a decision. */
  cancel(order: string, decision: Decision): Promise<CancelledJson> {
    const whose = order.includes('-') ? 'orders' : 'dead-letters'
    return this.#post(`/api/${whose}/${encodeURIComponent(order)}/cancel`, decision)
  }

  issues(limit: number): Promise<IssuesJson> {
    return this.#json({ method: 'GET', path: `/api/issues?limit=${limit}` })
  }

  /** Decides on an issue in the chef's place. */
  decide(order: string, ticket: number, decision: Decision & { action: string }): Promise<object> {
    return this.#post(`/api/issues/${order}/${ticket}/decisions`, decision)
  }

  /** Puts an order before the others, or back; `order` is its number or whole id. */
  rush(order: string, decision: Decision, undo: boolean): Promise<{ number: number; changed: boolean }> {
    return this.#post(`/api/orders/${encodeURIComponent(order)}/${undo ? 'unrush' : 'rush'}`, decision)
  }

  /** What a person does at a station: start, bump or recall. */
  act(stage: string, action: string, ticket: string, author: string): Promise<StationActedJson> {
    const path = `/api/stations/${encodeURIComponent(stage)}/tickets/${encodeURIComponent(ticket)}/${action}`
    return this.#post(path, { author })
  }

  stock(): Promise<StockJson> {
    return this.#json({ method: 'GET', path: '/api/stock' })
  }

  /** The newest movements; of one ingredient if it is named. */
  ledger({ limit, ingredient }: { limit: number; ingredient?: string }): Promise<LedgerJson> {
    const only = ingredient === undefined ? '' : `&ingredient=${encodeURIComponent(ingredient)}`
    return this.#json({ method: 'GET', path: `/api/stock/ledger?limit=${limit}${only}` })
  }

  /** Books what was bought; a repeat with the same key books nothing more. */
  buy(
    purchase: Decision & { items: readonly { ingredient: string; amount: number }[] },
    key: string,
  ): Promise<{ id: string; repeated: boolean }> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key }
    return this.#json({
      method: 'POST',
      path: '/api/stock/purchases',
      headers,
      body: JSON.stringify(purchase),
    })
  }

  /** Takes an item off the menu, or brings it back. */
  mark(item: string, off: boolean, decision: Decision): Promise<{ repeated: boolean }> {
    return this.#post(`/api/menu/${encodeURIComponent(item)}/${off ? 'off' : 'on'}`, decision)
  }

  /** The stream of events after a sequence number, or from now; of one order, by its whole id, if it is named. */
  async events(
    { after, order }: { after?: number | undefined; order?: string | undefined },
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const path = order === undefined ? '/api/events' : `/api/orders/${encodeURIComponent(order)}/events`
    const headers = {
      accept: 'text/event-stream',
      ...(after !== undefined && { 'last-event-id': String(after) }),
    }
    const response = await this.#http.stream({ method: 'GET', path, headers }, signal)
    if (response.statusCode === 200) return response
    throw refusalOf(await this.#http.read(response))
  }

  close(): void {
    this.#http.close()
  }

  #post<T>(path: string, body: object): Promise<T> {
    const headers = { 'content-type': 'application/json' }
    return this.#json({ method: 'POST', path, headers, body: JSON.stringify(body) })
  }

  async #json<T>(request: Parameters<HttpClient['ask']>[0]): Promise<T> {
    const answer = await this.#http.ask(request)
    return parse(this.#told(answer)) as T
  }

  /** The answer, if it is no refusal. */
  #told(answer: HttpAnswer): HttpAnswer {
    if (answer.status >= 200 && answer.status < 300) return answer
    throw refusalOf(answer)
  }
}

function refusalOf(answer: HttpAnswer): ApiProblem {
  const { detail, title, code } = (parse(answer) ?? {}) as Partial<Record<string, unknown>>
  return new ApiProblem(
    answer.status,
    typeof code === 'string' ? code : '',
    firstText(detail, title) ?? `the gateway answers with status ${answer.status}`,
    retryAfterOf(answer.headers),
  )
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
