/**
 * Customers with a notebook. Invariant: an order stands in the notebook exactly
 * if the truck answered it with 202, and each customer asks with one
 * Idempotency-Key until it has an answer.
 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { waitFor } from './wait.ts'

const REQUEST_MS_MAX = 10_000
const ANSWER_MS_MAX = 60_000
/** How long one waits who asked too often. */
const ASK_LESS_MS = 1_000
/** How often one of many looks whether its meal is there: they must not be the load themselves. */
const LOOK_MS = 500

/** What a customer wants. */
export type Items = readonly { readonly item: string; readonly quantity: number }[]

/** What a customer has the truck's word for. */
export interface Placed {
  readonly id: string
  readonly number: number
  readonly items: Items
}

interface StepJson {
  readonly stage: string
  readonly state: string
}

/** An order as `GET /api/orders/:id` tells it. */
export interface OrderJson {
  readonly status: string
  readonly steps: readonly StepJson[]
  readonly tickets: readonly { readonly label: string; readonly steps: readonly StepJson[] }[]
}

interface StagesJson {
  readonly stages: readonly {
    readonly stage: string
    readonly replicas: number
    readonly workers: readonly {
      readonly instance: string
      readonly working: number
      readonly done: number
    }[]
  }[]
}

/** The truck's own books. */
export interface AuditJson {
  readonly accepted: number
  readonly served: number
  readonly open: number
  readonly countedTwice: number
  readonly redelivered: number
  readonly lastSequence: number
  readonly sequenceGaps: number
  readonly balanced: boolean
}

export class Customers {
  /** Every order that was answered with 202, by its number. */
  readonly notebook = new Map<number, Placed>()
  /** Answers that made a customer ask again with the same key. */
  repeats = 0
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>
  #crowd: Promise<void>[] = []
  readonly #failures: Error[] = []
  #closed = false

  /** `url` is the gateway's. By the chef's token one address may have as many customers as the test wants. */
  constructor(url: string, token: string) {
    this.#url = url
    this.#headers = { authorization: `Bearer ${token}` }
  }

  /** Orders, and asks again while the truck cannot say. Throws on a refusal that no repeat would change. */
  async place(items: Items): Promise<Placed> {
    const key = randomUUID()
    const placed = await waitFor('an order was answered', ANSWER_MS_MAX, () => this.#ask(key, items))
    assert.ok(!('refusal' in placed), `an order was refused: ${JSON.stringify(placed)}`)
    assert.ok(!this.notebook.has(placed.number), `two orders have the number ${placed.number}`)
    this.notebook.set(placed.number, placed)
    return placed
  }

  async #ask(key: string, items: Items): Promise<Placed | { refusal: unknown } | undefined> {
    try {
      const response = await fetch(`${this.#url}/api/orders`, {
        method: 'POST',
        headers: { ...this.#headers, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ items }),
        signal: AbortSignal.timeout(REQUEST_MS_MAX),
      })
      const body = (await response.json()) as { id: string; number: number }
      if (response.status === 202) return { id: body.id, number: body.number, items }
      if (response.status < 500 && response.status !== 429) return { refusal: body }
    } catch (error) {
      this.repeats += 1
      throw error
    }
    this.repeats += 1
    return undefined
  }

  /** Lets so many customers order all the time, each waiting until its order is served. */
  come(count: number, items: readonly Items[]): void {
    this.#closed = false
    for (let customer = 0; customer < count; customer += 1) {
      const visit = this.#keepOrdering(customer, items)
      this.#crowd.push(visit.catch((error: Error) => void this.#failures.push(error)))
    }
  }

  async #keepOrdering(customer: number, items: readonly Items[]): Promise<void> {
    for (let order = customer; !this.#closed; order += 1) {
      const placed = await this.place(items[order % items.length]!)
      await this.served(placed, ANSWER_MS_MAX)
    }
  }

  /** Lets those who wait have their meal and no further one come. Throws what any of them met. */
  async leave(): Promise<void> {
    this.#closed = true
    const crowd = this.#crowd
    this.#crowd = []
    await Promise.all(crowd)
    const [failure] = this.#failures
    if (failure !== undefined) throw failure
  }

  /** Waits until an order is served. */
  async served(placed: Placed, deadlineMs: number): Promise<OrderJson> {
    const look = async (): Promise<OrderJson | undefined> => {
      const order = await this.order(placed)
      return order.status === 'served' ? order : undefined
    }
    return await waitFor(`order ${placed.number} was served`, deadlineMs, look, LOOK_MS)
  }

  order(placed: Placed): Promise<OrderJson> {
    return this.#get<OrderJson>(`/api/orders/${placed.id}`)
  }

  /** Buys so much of every ingredient; gives how many there are. */
  async fillPantry(amount: number): Promise<number> {
    const { ingredients } = await this.#get<{ ingredients: { name: string }[] }>('/api/stock')
    const response = await fetch(`${this.#url}/api/stock/purchases`, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify({ items: ingredients.map(({ name }) => ({ ingredient: name, amount })) }),
      signal: AbortSignal.timeout(REQUEST_MS_MAX),
    })
    assert.equal(response.status, 200, `the purchase was answered with ${response.status}`)
    return ingredients.length
  }

  audit(): Promise<AuditJson> {
    return this.#get<AuditJson>('/api/audit')
  }

  /** One stage of the board. */
  async stage(name: string): Promise<StagesJson['stages'][number]> {
    const { stages } = await this.#get<StagesJson>('/api/stages')
    const found = stages.find(({ stage }) => stage === name)
    assert.ok(found, `the board of stages has no ${name}`)
    return found
  }

  /** Asks, and once more a second later for as long as it is told to ask less often. */
  async #get<T>(path: string): Promise<T> {
    const response = await waitFor(
      `GET ${path} was answered`,
      ANSWER_MS_MAX,
      async () => {
        const answer = await fetch(`${this.#url}${path}`, {
          headers: this.#headers,
          signal: AbortSignal.timeout(REQUEST_MS_MAX),
        })
        return answer.status === 429 ? undefined : answer
      },
      ASK_LESS_MS,
    )
    const text = await response.text()
    assert.equal(response.status, 200, `GET ${path} answered ${response.status}: ${text.slice(0, 200)}`)
    return JSON.parse(text) as T
  }
}
