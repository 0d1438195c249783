/** What the event stream told, kept by order. Invariant: a number that is skipped or comes twice is a gap, and is counted. */
import { EventEmitter, once } from 'node:events'
import { type EventJson, followFeed, type GatewayApi } from '@foodtruck/truck'

const ENDS: Readonly<Record<string, string>> = {
  OrderServed: 'served',
  OrderCancelled: 'cancelled',
  OrderRefused: 'refused',
}

export class Events {
  /** How each order ended, by its number. */
  readonly ends = new Map<number, string>()
  gaps = 0
  readonly #stopping = new AbortController()
  readonly #seen = new Set<string>()
  #accepted = 0
  #sequence = 0
  #followed: Promise<void> = Promise.resolve()
  readonly #told = new EventEmitter()

  /** Orders that were told of and whose end was not. */
  get open(): number {
    return this.#accepted - this.ends.size
  }

  /** Follows a truck's events from its first; settles once the stream is open. Whoever calls this stops it. */
  async follow(api: GatewayApi): Promise<void> {
    const opened = Promise.withResolvers<void>()
    this.#followed = followFeed({
      api,
      after: 0,
      signal: this.#stopping.signal,
      onOpen: () => opened.resolve(),
      onReset: () => this.gaps++,
      onEvent: (event) => this.#take(event),
    })
    await Promise.race([opened.promise, this.#followed])
  }

  /** Settles once such an event was told of the order. Rejects once the signal aborts. */
  async of(kind: string, order: number, signal: AbortSignal): Promise<void> {
    while (!this.#seen.has(`${kind} ${order}`)) await this.next(signal)
  }

  /** Settles at the next event. Rejects once the signal aborts. */
  async next(signal: AbortSignal): Promise<void> {
    await once(this.#told, 'event', { signal })
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#followed
  }

  #take({ sequence, kind, order }: EventJson): void {
    if (sequence !== this.#sequence + 1) this.gaps++
    this.#sequence = sequence
    if (kind === 'OrderAccepted') this.#accepted++
    this.#seen.add(`${kind} ${order}`)
    const end = ENDS[kind]
    if (end !== undefined) this.ends.set(order, end)
    this.#told.emit('event')
  }
}
