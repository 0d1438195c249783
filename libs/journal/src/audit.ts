/**
 * Counts a journal's log, commit by commit. Invariant: its memory grows with the orders that are open at once,
 * not with the length of the log.
 */
import type { Audit } from './journal.ts'
import { TransitionKind, type TransitionRow } from './transition.ts'

/** How many orders have each status. */
export interface StatusCounts {
  open: number
  served: number
  cancelled: number
  refused: number
}

/** The audit of a log that is added in sequence order. */
export class LogAudit {
  /** Steps done, of each open order: `ticket:step`. */
  readonly #open = new Map<number, Set<string>>()
  #accepted = 0
  #countedTwice = 0
  #redelivered = 0
  #sequenceGaps = 0
  #lastSequence = 0

  /** Counts one commit. */
  add(rows: readonly TransitionRow[]): void {
    for (const row of rows) {
      if (row[0] !== this.#lastSequence + 1) this.#sequenceGaps++
      this.#lastSequence = row[0]
      this.#count(row)
    }
  }

  /** The books, with the orders' statuses from the table of orders. */
  result(statuses: StatusCounts): Audit {
    return {
      accepted: this.#accepted,
      served: statuses.served,
      cancelled: statuses.cancelled,
      refused: statuses.refused,
      open: statuses.open,
      countedTwice: this.#countedTwice,
      redelivered: this.#redelivered,
      lastSequence: this.#lastSequence,
      sequenceGaps: this.#sequenceGaps,
    }
  }

  #count(row: TransitionRow): void {
    const order = row[3]
    switch (row[2]) {
      case TransitionKind.OrderAccepted:
        this.#accepted++
        this.#open.set(order, new Set())
        return
      case TransitionKind.OrderPlanned:
      case TransitionKind.StageDone:
        this.#countStep(order, `${row[4]}:${row[5]}`)
        return
      case TransitionKind.TaskRedelivered:
        this.#redelivered++
        return
      case TransitionKind.OrderServed:
      case TransitionKind.OrderCancelled:
      case TransitionKind.OrderRefused:
        // Whatever ends an order that is not open ends it a second time.
        if (!this.#open.delete(order)) this.#countedTwice++
        return
      default:
        return
    }
  }

  #countStep(order: number, step: string): void {
    const done = this.#open.get(order)
    if (done === undefined || done.has(step)) this.#countedTwice++
    else done.add(step)
  }
}
