/**
 * Many orders over HTTP, a number of them open at once. Invariant: each order has
 * one key for all its tries and is counted once: ended in one way, or given up.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { randomHex } from '@foodtruck/runtime'
import { followFeed } from './event-feed.ts'
import { ApiProblem, type EventJson, type GatewayApi, isPassing, type OrderBody } from './gateway-api.ts'
import { Latencies } from './latency.ts'

const TRIES_MAX = 12
const BACK_OFF_MS = 100
const BACK_OFF_MS_MAX = 5_000
const RATE_TICK_MS = 10
const DISPLAY_EVERY_MS = 100

type End = 'served' | 'cancelled' | 'refused'

const END_OF_KIND: Readonly<Record<string, End>> = {
  OrderServed: 'served',
  OrderCancelled: 'cancelled',
  OrderRefused: 'refused',
}

export interface LoadOptions {
  readonly api: GatewayApi
  readonly orders: number
  readonly inFlight: number
  /** Orders a second at most; null for as fast as they are served. */
  readonly ratePerSecond: number | null
  /** What is ordered, in turns. */
  readonly items: readonly string[]
  /** Given up if no order was accepted or ended for so long. */
  readonly patienceMs: number
  readonly signal: AbortSignal
  readonly onProgress: (count: LoadCount) => void
}

export interface LoadCount {
  readonly orders: number
  readonly accepted: number
  readonly served: number
  readonly cancelled: number
  readonly refused: number
  /** Not accepted after all tries, or turned down. */
  readonly failed: number
  /** Answers of 429 and 503, and lost connections, that were tried again. */
  readonly retried: number
}

export interface LoadReport extends LoadCount {
  readonly seconds: number
  /** Orders served a second. */
  readonly ordersPerSecond: number
  readonly acceptedP50Ms: number | null
  readonly acceptedP99Ms: number | null
  readonly servedP50Ms: number | null
  readonly servedP99Ms: number | null
  /** What the first failed order was told; empty if none failed. */
  readonly firstFailure: string
  /** Whether all orders came to an end. */
  readonly complete: boolean
}

/** Plays a load. Throws ApiProblem or TRUCK_ERR_UNAVAILABLE if the truck cannot be followed at all. */
export function runLoad(options: LoadOptions): Promise<LoadReport> {
  return new Load(options).run()
}

class Load {
  readonly #options: LoadOptions
  readonly #count = { accepted: 0, served: 0, cancelled: 0, refused: 0, failed: 0, retried: 0 }
  readonly #acceptedMs = new Latencies()
  readonly #servedMs = new Latencies()
  /** When each accepted order that is still open was first sent, by its number. */
  readonly #sentAt = new Map<number, number>()
  /** Ends that came before the answer that tells the number; bounded by the orders in flight of all. */
  readonly #endedEarly = new Map<number, End>()
  readonly #over = Promise.withResolvers<void>()
  readonly #closing = new AbortController()
  readonly #signal: AbortSignal
  #sent = 0
  #submitting = 0
  #startedAt = 0
  #movedAt = 0
  #firstFailure = ''

  constructor(options: LoadOptions) {
    this.#options = options
    this.#signal = AbortSignal.any([options.signal, this.#closing.signal])
  }

  async run(): Promise<LoadReport> {
    const { api, onProgress } = this.#options
    const opened = Promise.withResolvers<void>()
    const feed = followFeed({
      api,
      signal: this.#signal,
      onOpen: () => opened.resolve(),
      onEvent: (event) => this.#take(event),
    })
    const ended = feed.then(() => this.#over.resolve())
    await Promise.race([opened.promise, ended])
    this.#startedAt = performance.now()
    this.#movedAt = this.#startedAt
    const ticker = setInterval(() => {
      this.#sendDue()
      this.#giveUpIfStuck()
    }, RATE_TICK_MS)
    const display = setInterval(() => onProgress(this.#snapshot()), DISPLAY_EVERY_MS)
    try {
      this.#sendDue()
      await Promise.race([this.#over.promise, ended])
    } finally {
      clearInterval(ticker)
      clearInterval(display)
      this.#closing.abort()
      await feed
    }
    onProgress(this.#snapshot())
    return this.#report()
  }

  #sendDue(): void {
    const { orders, inFlight, ratePerSecond } = this.#options
    if (this.#signal.aborted) return
    const seconds = (performance.now() - this.#startedAt) / 1000
    const due = ratePerSecond === null ? orders : Math.min(orders, 1 + Math.floor(seconds * ratePerSecond))
    while (this.#sent < due && this.#submitting + this.#sentAt.size < inFlight) this.#sendNext()
  }

  #sendNext(): void {
    const { items } = this.#options
    const item = items[this.#sent % items.length] ?? ''
    this.#sent += 1
    this.#submitting += 1
    const sentAt = performance.now()
    this.#submit({ items: [{ item, quantity: 1 }] }).then(
      (number) => this.#accepted(number, sentAt),
      (error: unknown) => this.#failed(error),
    )
  }

  /** Sends one order until it is accepted; the number it got. Throws when no try is left. */
  async #submit(order: OrderBody): Promise<number> {
    const { api } = this.#options
    const key = `load-${randomHex(12)}`
    for (let tries = 1; ; tries += 1) {
      try {
        return (await api.submit(order, key)).number
      } catch (error) {
        if (tries === TRIES_MAX || !isPassing(error)) throw error
        const askedMs = error instanceof ApiProblem ? error.retryAfterMs : 0
        this.#count.retried += 1
        const pauseMs = Math.min(Math.max(askedMs, BACK_OFF_MS * 2 ** (tries - 1)), BACK_OFF_MS_MAX)
        // Half to all of the pause: orders turned away together do not return together.
        await wait(pauseMs * (0.5 + Math.random() / 2), undefined, { signal: this.#signal })
      }
    }
  }

  #accepted(number: number, sentAt: number): void {
    this.#submitting -= 1
    this.#count.accepted += 1
    this.#acceptedMs.add(performance.now() - sentAt)
    this.#movedAt = performance.now()
    this.#sentAt.set(number, sentAt)
    const end = this.#endedEarly.get(number)
    if (end !== undefined) {
      this.#endedEarly.delete(number)
      this.#end(number, sentAt, end)
    }
  }

  #failed(error: unknown): void {
    this.#submitting -= 1
    this.#count.failed += 1
    this.#movedAt = performance.now()
    if (this.#firstFailure === '') this.#firstFailure = error instanceof Error ? error.message : String(error)
    this.#goOn()
  }

  #take(event: EventJson): void {
    const end = END_OF_KIND[event.kind]
    if (end === undefined) return
    const sentAt = this.#sentAt.get(event.order)
    if (sentAt !== undefined) this.#end(event.order, sentAt, end)
    else if (this.#submitting > 0) this.#endedEarly.set(event.order, end)
  }

  #end(number: number, sentAt: number, end: End): void {
    this.#sentAt.delete(number)
    this.#count[end] += 1
    this.#servedMs.add(performance.now() - sentAt)
    this.#movedAt = performance.now()
    this.#goOn()
  }

  #goOn(): void {
    // Ends of other people's orders are of no more use once no answer is awaited.
    if (this.#submitting === 0) this.#endedEarly.clear()
    this.#sendDue()
    const { served, cancelled, refused, failed } = this.#count
    if (served + cancelled + refused + failed === this.#options.orders) this.#over.resolve()
  }

  #giveUpIfStuck(): void {
    if (performance.now() - this.#movedAt > this.#options.patienceMs) this.#over.resolve()
  }

  #snapshot(): LoadCount {
    return { orders: this.#options.orders, ...this.#count }
  }

  #report(): LoadReport {
    const count = this.#snapshot()
    const seconds = (performance.now() - this.#startedAt) / 1000
    const ended = count.served + count.cancelled + count.refused + count.failed
    return {
      ...count,
      seconds,
      ordersPerSecond: count.served / seconds,
      acceptedP50Ms: this.#acceptedMs.percentile(0.5),
      acceptedP99Ms: this.#acceptedMs.percentile(0.99),
      servedP50Ms: this.#servedMs.percentile(0.5),
      servedP99Ms: this.#servedMs.percentile(0.99),
      firstFailure: this.#firstFailure,
      complete: ended === count.orders,
    }
  }
}
