/**
 * Hears of orders that have ended, so that nothing stays reserved for one. Invariant: the cursor in the stock's file
 * names an event up to which every ended order is accounted for; what comes after it is heard again after a restart.
 */
import { type EventFeed, followEvents, type RouterClient } from '@foodtruck/client'
import type { Event } from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError, traceIdOf } from '@foodtruck/runtime'
import type { Keys } from '@foodtruck/transport'
import type { EndedOrder } from './request.ts'
import type { StoreFile } from './store-file.ts'

/** Ended orders that may wait for the disk; past it the feed is given up and followed again from the cursor. */
export const ENDED_WAITING_MAX = 100_000
/** Events without an ended order after which the cursor is moved all the same. */
const CURSOR_EVERY = 10_000
const AGAIN_MS = 500

const ENDS: Readonly<Record<string, 'served' | 'other'>> = {
  OrderServed: 'served',
  OrderCancelled: 'other',
  OrderRefused: 'other',
}

export interface OrderWatchOptions {
  readonly store: StoreFile
  readonly client: Pick<RouterClient, 'replay'>
  readonly busOut: string
  readonly truck: string
  readonly logger: Logger
  readonly keys: Keys | null
  /** Reservations may have come free. */
  readonly onChange: () => void
}

export class OrderWatch {
  readonly #options: OrderWatchOptions
  #feed: EventFeed | null = null
  #cursor: number
  #heard: number
  #ended: EndedOrder[] = []
  #writing: Promise<void> | null = null
  #again: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(options: OrderWatchOptions) {
    this.#options = options
    this.#cursor = options.store.cursor
    this.#heard = this.#cursor
  }

  /** The last event whose ended order is accounted for on disk. */
  get cursor(): number {
    return this.#cursor
  }

  /** Whether the bus can be heard. */
  get connected(): boolean {
    return this.#feed?.connected ?? false
  }

  async start(): Promise<void> {
    const { client, busOut: address, truck, logger, keys } = this.#options
    this.#heard = this.#cursor
    this.#feed = await followEvents({
      address,
      truck,
      client,
      after: this.#cursor,
      logger,
      keys,
      onEvent: (event) => this.#hear(event),
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#again) clearTimeout(this.#again)
    await this.#feed?.close()
    await this.#writing
  }

  #hear({ kind, order, sequence, traceparent, author, message }: Event): void {
    const isNewJournal = sequence < this.#heard
    this.#heard = sequence
    const end = ENDS[kind]
    if (end !== undefined) {
      const reason = message === '' ? kind : message
      this.#ended.push({
        number: order,
        trace: traceIdOf(traceparent),
        served: end === 'served',
        author,
        reason,
      })
    }
    if (this.#ended.length > ENDED_WAITING_MAX) this.#restart()
    else if (end !== undefined || isNewJournal || sequence - this.#cursor >= CURSOR_EVERY) this.#write()
  }

  /** One write at a time; what comes meanwhile goes into the next. */
  #write(): void {
    if (this.#writing !== null || this.#again !== null || this.#isClosed) return
    const ended = this.#ended
    const cursor = this.#heard
    this.#ended = []
    this.#writing = this.#options.store
      .end(ended, cursor)
      .then(() => {
        this.#cursor = cursor
        if (ended.length > 0) this.#options.onChange()
      })
      .catch((error: unknown) => {
        if (TruckError.from(error).code !== ErrorCode.DISK_FULL) throw error
        this.#ended = [...ended, ...this.#ended]
        this.#later()
      })
      .finally(() => {
        this.#writing = null
        if (this.#ended.length > 0) this.#write()
      })
  }

  #later(): void {
    this.#again = setTimeout(() => {
      this.#again = null
      this.#write()
    }, AGAIN_MS)
  }

  /** Forgets what waits, and hears it again from where the file is. */
  #restart(): void {
    const feed = this.#feed
    this.#feed = null
    this.#ended = []
    this.#options.logger.warn({ cursor: this.#cursor }, 'too many ended orders wait: hearing of them again')
    void feed?.close().then(async () => {
      await this.#writing
      if (!this.#isClosed) await this.start()
    })
  }
}
