/**
 * Tasks that may be what ends their workers. Invariant: a task that lost its
 * worker often enough is given to a dealer that holds nothing else and gets
 * nothing else meanwhile, so that nothing is lost with it. docs/adr/0010
 */
import type { Dealer } from './dealer-pool.ts'
import type { Task } from './order-state.ts'
import { WaitingQueue } from './waiting-queue.ts'

/** A task is worked alone once it was lost with so many workers. */
export const SUSPECT_LOSSES = 2

export function isSuspect(task: Task): boolean {
  return task.trouble.losses >= SUSPECT_LOSSES
}

/** The suspects of one stage. One of its dealers at a time is kept for them, so that the others go on. */
export class Suspects {
  readonly waiting = new WaitingQueue()
  #dealer: Dealer | null = null

  /** The dealer and the suspect that it is to be given now, or null. To be asked once the others were handed out. */
  next(dealers: Iterable<Dealer>): { dealer: Dealer; task: Task } | null {
    if (this.waiting.size === 0) return null
    const dealer = this.#dealer ?? leastLoaded(dealers)
    if (!dealer) return null
    this.#dealer = dealer
    dealer.isReserved = true
    // What it still holds is finished first.
    const task = dealer.tasks.size === 0 ? this.waiting.pop() : null
    return task ? { dealer, task } : null
  }

  /** Gives the dealer back to the others if it neither works on a suspect nor will. To be asked before handing out. */
  settle(): void {
    const dealer = this.#dealer
    if (!dealer || (this.waiting.size > 0 && dealer.window > 0)) return
    for (const task of dealer.tasks) if (isSuspect(task)) return
    this.#free(dealer)
  }

  /** The task is with the dealer no more. Between two suspects the others have their turn. */
  released(dealer: Dealer, task: Task): void {
    if (this.#dealer === dealer && isSuspect(task)) this.#free(dealer)
  }

  /** The dealer is gone. */
  left(dealer: Dealer): void {
    if (this.#dealer === dealer) this.#free(dealer)
  }

  #free(dealer: Dealer): void {
    dealer.isReserved = false
    this.#dealer = null
  }
}

function leastLoaded(dealers: Iterable<Dealer>): Dealer | null {
  let least: Dealer | null = null
  for (const dealer of dealers) {
    if (dealer.window > 0 && (!least || dealer.tasks.size < least.tasks.size)) least = dealer
  }
  return least
}
