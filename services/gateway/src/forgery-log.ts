/** Tells of tokens that are no good, without letting whoever sends them fill the log. */
import type { Logger } from '@foodtruck/runtime'

/** At most one line in this time, with how many there were. */
const LINE_MS_MIN = 10_000

export class ForgeryLog {
  readonly #logger: Logger
  #count = 0
  #nextAtMs = 0

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /** One more, from this address. */
  add(address: string, nowMs = Date.now()): void {
    this.#count += 1
    if (nowMs < this.#nextAtMs) return
    this.#logger.warn({ address, count: this.#count }, 'a token was sent that is forged, revoked or over')
    this.#count = 0
    this.#nextAtMs = nowMs + LINE_MS_MIN
  }
}
