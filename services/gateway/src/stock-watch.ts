/**
 * Keeps the items that are off the menu, as the pantry tells them on the bus. Invariant: an older snapshot never
 * replaces a newer one; until the first comes, everything is on the menu.
 */
import { PROTOCOL_MAJOR, StockSnapshot, type StockView } from '@foodtruck/messages'
import type { Logger, Service } from '@foodtruck/runtime'
import { createSubscriber, type Keys, type Subscriber } from '@foodtruck/transport'

/** A pantry whose revision fell back by a restored or a new file is believed after this time. */
const BELIEVE_MS = 5_000

export interface StockWatchOptions {
  readonly busOut: string
  readonly truck: string
  readonly logger: Logger
  readonly keys: Keys | null
}

export class StockWatch implements Service {
  /** The items that cannot be ordered for now. */
  offMenu: ReadonlySet<string> = new Set()
  readonly #logger: Logger
  readonly #subscriber: Subscriber
  #revision = 0
  #heardAtMs = Number.NEGATIVE_INFINITY

  /** `busOut` is the bus's address for subscribers. The caller stops it. */
  constructor({ busOut, truck, logger, keys }: StockWatchOptions) {
    this.#logger = logger
    this.#subscriber = createSubscriber({
      connect: busOut,
      topics: [`${truck}/stock`],
      logger,
      keys,
      onMessage: (_topic, frame) => this.#receive(frame),
    })
  }

  stop(): Promise<void> {
    return this.#subscriber.close()
  }

  #receive(frame: Uint8Array): void {
    try {
      const { major, stock } = StockSnapshot.decode(frame)
      if (major === PROTOCOL_MAJOR && stock !== null) this.#take(stock)
    } catch (error) {
      this.#logger.debug({ err: error }, 'dropped a frame of the bus that is no stock')
    }
  }

  #take({ revision, off }: StockView): void {
    const nowMs = performance.now()
    if (revision < this.#revision && nowMs - this.#heardAtMs < BELIEVE_MS) return
    this.#revision = revision
    this.#heardAtMs = nowMs
    this.offMenu = new Set(off.map(({ item }) => item))
  }
}
