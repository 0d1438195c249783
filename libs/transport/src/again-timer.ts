/** One timer for all outboxes whose peer took no more. Invariant: no timer runs while none waits. */
import { SEND_AGAIN_MS } from './limits.ts'
import type { Outbox } from './outbox.ts'

export class AgainTimer {
  #waiting = new Set<Outbox>()
  #timer: NodeJS.Timeout | null = null

  /** Has the outbox try again in SEND_AGAIN_MS. */
  add(outbox: Outbox): void {
    this.#waiting.add(outbox)
    this.#timer ??= setTimeout(() => this.#run(), SEND_AGAIN_MS)
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#waiting.clear()
  }

  #run(): void {
    const outboxes = this.#waiting
    this.#waiting = new Set()
    this.#timer = null
    for (const outbox of outboxes) outbox.again()
  }
}
