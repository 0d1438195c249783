/**
 * Counts a journal's log, commit by commit. Invariant: its memory grows with the orders that are open at once,
 * not with the length of the log.
 */
import type { Audit } from './journal.ts'
import type { KeepingState, PrunedCounts } from './state.ts'
import { isEndKind, TransitionKind, type TransitionRow } from './transition.ts'

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
  readonly #pruned: PrunedCounts | null = null

  /** @param state what was counted of the part of the log that is removed. */
  constructor(state: KeepingState | null = null) {
    if (state === null) return
    this.#pruned = state
    this.#accepted = state.accepted
    this.#countedTwice = state.countedTwice
    this.#redelivered = state.redelivered
    this.#sequenceGaps = state.sequenceGaps
    this.#lastSequence = state.prunedThrough
  }

  /** What was counted so far. */
  get counts(): Pick<PrunedCounts, 'accepted' | 'countedTwice' | 'redelivered' | 'sequenceGaps'> {
    return {
      accepted: this.#accepted,
      countedTwice: this.#countedTwice,
      redelivered: this.#redelivered,
      sequenceGaps: this.#sequenceGaps,
    }
  }

  /** Takes a record of the removed part, of an order that is not removed: it was counted already. */
  resume(row: TransitionRow): void {
    if (row[2] === TransitionKind.OrderAccepted) this.#open.set(row[3], new Set())
    else if (isStepKind(row[2])) this.#open.get(row[3])?.add(`${row[4]}:${row[5]}`)
    else if (row[2] === TransitionKind.TaskRecalled) this.#open.get(row[3])?.delete(`${row[4]}:${row[5]}`)
    else if (isEndKind(row[2])) this.#open.delete(row[3])
  }

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
      served: statuses.served + (this.#pruned?.served ?? 0),
      cancelled: statuses.cancelled + (this.#pruned?.cancelled ?? 0),
      refused: statuses.refused + (this.#pruned?.refused ?? 0),
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
      case TransitionKind.TaskRecalled:
        this.#open.get(order)?.delete(`${row[4]}:${row[5]}`)
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

function isStepKind(kind: TransitionKind): boolean {
  return kind === TransitionKind.OrderPlanned || kind === TransitionKind.StageDone
}
