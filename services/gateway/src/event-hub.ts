/**
 * All streams of events, fed by one feed. Invariant: an event is taken from the
 * bus once, however many readers there are, and their number is bounded.
 */
import type { Event } from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import type { Caller } from './caller.ts'
import { EventRing } from './event-ring.ts'
import { EventStream, type EventStreamInit } from './event-stream.ts'
import { JournalTurns } from './journal-turns.ts'
import type { RouterPort } from './router-port.ts'

/** How many readers one gateway serves. */
export const STREAMS_MAX = 512
/** Of them only those who work in the truck have these: customers cannot take them all. */
export const KITCHEN_STREAMS = 128
/** How many recent events are kept; a reader that was away for longer is served from the journal. */
export const RECENT_EVENTS_MAX = 16_384
/** How many readers are served from the journal at once; the others wait for their turn. */
const JOURNAL_READERS_MAX = 2
const BEAT_MS = 15_000
const RETRY_AFTER_MS = 2_000

export interface EventHubOptions {
  router: Pick<RouterPort, 'replay'>
  logger: Logger
  recentMax?: number
  streamsMax?: number
  /** Of one caller; 0 or none for no bound. */
  streamsPerCaller?: number
  beatMs?: number
}

export class EventHub {
  readonly #options: EventHubOptions
  readonly #streams = new Set<EventStream>()
  readonly #callers = new Map<string, number>()
  readonly #turns = new JournalTurns(JOURNAL_READERS_MAX)
  /** Streams of customers. */
  #customers = 0
  readonly #beat: NodeJS.Timeout
  #ring: EventRing | undefined
  #waking = false
  #closed = false

  constructor(options: EventHubOptions) {
    this.#options = options
    this.#beat = setInterval(() => {
      for (const stream of this.#streams) stream.beat()
    }, options.beatMs ?? BEAT_MS)
    this.#beat.unref()
  }

  /** How many readers there are. */
  get streams(): number {
    return this.#streams.size
  }

  /** Whether the feed runs, so that streams can be opened. */
  get open(): boolean {
    return this.#ring !== undefined && !this.#closed
  }

  /** The feed has begun; the first event it gives comes after `sequence`. */
  begin(sequence: number): void {
    if (this.#ring === undefined) this.#beginAnew(sequence)
  }

  /** The journal no longer keeps the next events up to this one: whoever reads comes back, and is told. */
  miss(sequence: number): void {
    this.#beginAnew(sequence)
  }

  /** The next event of the feed. One that does not go on from the last is of another journal. */
  push(event: Event): void {
    if (this.#ring === undefined || event.sequence <= this.#ring.last) this.#beginAnew(event.sequence - 1)
    this.#ring?.push(event)
    if (this.#waking || this.#streams.size === 0) return
    this.#waking = true
    // Once a turn: the events of one batch go out in one write for each reader.
    setImmediate(() => {
      this.#waking = false
      for (const stream of this.#streams) stream.wake()
    })
  }

  /**
   * Where a reader begins: after the event that it names, or now. Throws
   * UNAVAILABLE before the feed has begun.
   */
  async place(after: number | undefined): Promise<{ after: number; reset: boolean }> {
    const ring = this.#ready()
    if (after === undefined) return { after: ring.last, reset: false }
    if (after <= ring.last && after >= ring.floor) return { after, reset: false }
    const { last, prunedThrough } = await this.#options.router.replay({ after, limit: 0 })
    // Behind what the journal keeps: the reader is told, and gets all that there is.
    if (after < prunedThrough) return { after: prunedThrough, reset: true }
    // Ahead of this gateway's feed: either a moment ahead, or of another journal.
    return after <= last ? { after, reset: false } : { after: ring.last, reset: true }
  }

  /** Whether one more reader can be served. Throws UNAVAILABLE, OVERLOADED, or TOO_MANY for one caller's own. */
  admit({ role, key }: Pick<Caller, 'role' | 'key'>): void {
    this.#ready()
    const { streamsMax = STREAMS_MAX, streamsPerCaller = 0 } = this.#options
    const details = { retryAfterMs: RETRY_AFTER_MS }
    if (streamsPerCaller > 0 && (this.#callers.get(key) ?? 0) >= streamsPerCaller) {
      const message = `${streamsPerCaller} streams of events go to this address or token already.`
      throw new TruckError(ErrorCode.TOO_MANY, message, { details })
    }
    const isFull = this.#streams.size >= streamsMax
    const isCustomersFull = role === 'customer' && this.#customers >= streamsMax - KITCHEN_STREAMS
    if (!isFull && !isCustomersFull) return
    throw new TruckError(ErrorCode.OVERLOADED, 'Too many readers follow the events.', { details })
  }

  /** Serves a reader, just admitted, until it goes away, may read no more, or the hub closes. */
  attach(
    { role, key }: Pick<Caller, 'role' | 'key'>,
    reader: Pick<EventStreamInit, 'response' | 'after' | 'reset' | 'order' | 'mayRead'>,
  ): void {
    const ring = this.#ready()
    const { router, logger } = this.#options
    const isCustomer = role === 'customer'
    const onClose = (): void => {
      this.#streams.delete(stream)
      if (isCustomer) this.#customers -= 1
      const left = (this.#callers.get(key) ?? 1) - 1
      if (left === 0) this.#callers.delete(key)
      else this.#callers.set(key, left)
    }
    const stream: EventStream = new EventStream({
      ...reader,
      ring,
      router,
      turns: this.#turns,
      logger,
      onClose,
    })
    this.#streams.add(stream)
    if (isCustomer) this.#customers += 1
    this.#callers.set(key, (this.#callers.get(key) ?? 0) + 1)
    stream.start()
  }

  /** Ends all streams; no more are opened. */
  close(): void {
    this.#closed = true
    clearInterval(this.#beat)
    for (const stream of this.#streams) stream.end()
  }

  #beginAnew(sequence: number): void {
    this.#ring = new EventRing(this.#options.recentMax ?? RECENT_EVENTS_MAX, sequence)
    // Readers of the old numbers come back with them, and are told to begin anew.
    for (const stream of this.#streams) stream.end()
  }

  #ready(): EventRing {
    if (this.#ring !== undefined && !this.#closed) return this.#ring
    throw new TruckError(ErrorCode.UNAVAILABLE, 'The events cannot be followed at the moment.', {
      details: { retryAfterMs: RETRY_AFTER_MS },
    })
  }
}
