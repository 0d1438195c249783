/**
 * Asks a pantry for as long as a task may be worked: one that is away, busy or full fails no attempt. Invariant: a
 * request is made again only where the pantry has said, or may not have heard, that it is to be made again.
 */
import { setTimeout as after } from 'node:timers/promises'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'

/** The pause before a pantry that said "not now" is asked again. */
const ASK_AGAIN_MS = 500
/** What passes by itself: the pantry is away, or its disk is full, or too many ask. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  ErrorCode.UNAVAILABLE,
  ErrorCode.DISK_FULL,
  ErrorCode.OVERLOADED,
])

/** What a task's context tells of how long to wait. */
export interface Lease {
  readonly signal: AbortSignal
  readonly logger: Logger
}

/** One for each stage. */
export class Patience {
  /** Tasks that wait for a pantry that is away: one line of the log for all of them. */
  #waiting = 0

  /**
   * Asks until the pantry has answered or the lease has ended. Rejects with REVOKED then, else with what the
   * request rejects with and does not pass by itself.
   */
  async ask<T>(lease: Lease, request: () => Promise<T>): Promise<T> {
    let waits = false
    try {
      for (;;) {
        try {
          return await request()
        } catch (error) {
          const { code } = TruckError.from(error)
          if (!PASSING.has(code)) throw error
          if (lease.signal.aborted) {
            throw new TruckError(ErrorCode.REVOKED, 'the lease of the task has ended')
          }
          if (this.#waiting === 0) lease.logger.warn({ code }, 'waiting for the pantry')
          if (!waits) this.#waiting++
          waits = true
          if (code !== ErrorCode.UNAVAILABLE) await after(ASK_AGAIN_MS)
        }
      }
    } finally {
      if (waits) this.#waiting--
    }
  }
}
