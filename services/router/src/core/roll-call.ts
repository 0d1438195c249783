/**
 * After a restart: the dealers that were connected before it and have not come
 * back. A stage's open tasks wait for their claims until all of its dealers are
 * here, or until time is up.
 */
import type { KnownDealer } from '@foodtruck/journal'

export class RollCall {
  readonly #missing = new Map<string, Set<string>>()

  constructor(known: readonly KnownDealer[]) {
    for (const { stage, worker } of known) {
      const missing = this.#missing.get(stage)
      if (missing) missing.add(worker)
      else this.#missing.set(stage, new Set([worker]))
    }
  }

  /** Nobody of this stage is missing. */
  isComplete(stage: string): boolean {
    return !this.#missing.has(stage)
  }

  /** The dealer is here. Returns whether its stage is complete by it. */
  answer(stage: string, worker: string): boolean {
    const missing = this.#missing.get(stage)
    if (!missing?.delete(worker) || missing.size > 0) return false
    return this.#missing.delete(stage)
  }
}
