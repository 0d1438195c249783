/** The product's HTTP interface, as far as a customer and a chef need it. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Party } from '../frame/party.ts'
import { type CustomerWiring, type Order, ordered, refused, served } from './truck.ts'

export interface GatewayEvent {
  readonly sequence: number
  readonly kind: string
  readonly order: number
  readonly stage?: string
  readonly message?: string
}

const ENDS = new Set(['OrderServed', 'OrderCancelled', 'OrderRefused'])

export class Gateway {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Orders all that the customer wants, and tells of every end. */
  async visit(party: Party<CustomerWiring>): Promise<void> {
    const numbers = new Map<number, Order>()
    const ended = new Map<number, GatewayEvent>()
    const { orders, isOneByOne } = party.wiring
    const events = this.events(party.signal)
    let onEnd: () => void = () => {}
    const tell = (number: number): void => {
      const order = numbers.get(number)
      const event = ended.get(number)
      if (!order || !event) return
      ended.delete(number)
      if (event.kind === 'OrderServed') served(party, order)
      else refused(party, order, event.kind)
      onEnd()
    }
    async function hear(): Promise<void> {
      for await (const event of events) {
        if (!ENDS.has(event.kind)) continue
        // The end may be told before the answer with the number.
        ended.set(event.order, event)
        tell(event.order)
      }
    }
    const hearing = hear()
    party.ready('comes to the window (HTTP)')
    for (const order of orders) {
      const end = new Promise<void>((resolve) => {
        onEnd = resolve
      })
      ordered(party, order)
      const { number } = await this.#post<{ number: number }>('/api/orders', {
        items: [{ item: order.item, quantity: 1 }],
      })
      party.say(`has number ${number}`, { event: 'numbered', order: order.number, number })
      numbers.set(number, order)
      tell(number)
      if (isOneByOne) await end
    }
    await hearing
  }

  /** Events from now on, without a gap, also when the truck goes and comes back; the first says that it is open. */
  async *events(signal: AbortSignal): AsyncGenerator<GatewayEvent> {
    let last: string | undefined
    yield { kind: 'hello', sequence: 0, order: 0 }
    while (!signal.aborted) {
      try {
        for await (const line of this.#lines(last, signal)) {
          if (line.startsWith('id: ')) last = line.slice('id: '.length)
          if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length)) as GatewayEvent
        }
      } catch (error) {
        if (signal.aborted || !isAway(error)) throw error
      }
      await sleep(AGAIN_MS, undefined, { signal })
    }
  }

  async *#lines(last: string | undefined, signal: AbortSignal): AsyncGenerator<string> {
    const headers = { accept: 'text/event-stream', ...(last !== undefined && { 'last-event-id': last }) }
    const response = await fetch(`${this.#url()}/api/events`, { headers, signal })
    if (!response.ok || !response.body) return
    let rest = ''
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  }

  /** A truck that comes back may listen elsewhere. */
  #url(): string {
    return readFileSync(`${this.#folder}/url`, 'utf8')
  }

  buy(ingredient: string, amount: number): Promise<unknown> {
    return this.#post('/api/stock/purchases', { items: [{ ingredient, amount }] })
  }

  /** Gives every parked order another round; that nothing waits any more is no error. */
  retryAll(): Promise<unknown> {
    return this.#post('/api/dead-letters/retry', {}, CONFLICT)
  }

  /** Says it again, with the same key, while the truck is away. */
  async #post<T>(path: string, body: object, alsoRight?: number): Promise<T> {
    const key = crypto.randomUUID()
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(this.#url() + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      }).catch((error: unknown) => {
        if (attempt < ATTEMPTS_MAX && isAway(error)) return undefined
        throw error
      })
      const answer: unknown = await response?.json()
      if (response && (response.ok || response.status === alsoRight)) return answer as T
      if (response && response.status < 500)
        throw new Error(`${path}: ${response.status} ${JSON.stringify(answer)}`)
      if (attempt >= ATTEMPTS_MAX) throw new Error(`${path}: the truck is away`)
      await sleep(AGAIN_MS)
    }
  }
}

const CONFLICT = 409
const AGAIN_MS = 100
const ATTEMPTS_MAX = 100

/** What fetch throws when nobody listens, or when who listened has gone. */
function isAway(error: unknown): boolean {
  return error instanceof TypeError
}
