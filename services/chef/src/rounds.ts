/**
 * One look after the other: what is open, what there is, and what follows. Invariant: the chef keeps nothing that
 * matters; whatever it knows it asks for anew, and each decision is one that another may have been first with.
 */
import type { PantryClient, RouterClient } from '@foodtruck/client'
import type { Menu } from '@foodtruck/menu'
import { type DeadLetter, Order, type StockView, Ticket } from '@foodtruck/messages'
import { ErrorCode, type Logger, randomHex, TruckError } from '@foodtruck/runtime'
import { type Bought, type Decision, decide, type Issue, OUT_OF_STOCK, shortOf } from './decide.ts'
import type { Policy } from './policy.ts'

/** Open issues that are looked at in one round; those behind them wait for the next. */
const ISSUES_MAX = 5_000
const PAGE_MAX = 1_000
/** Purchases of an ingredient that are counted, newest first: more than a policy may allow in an hour. */
const PURCHASES_MAX = 101
const HOUR_MS = 3_600_000
/** Purchases that brought nothing, as far as this chef remembers. */
const SPENT_MAX = 1_000
const TOKEN_BYTES = 16

export interface RoundsOptions {
  readonly router: Pick<RouterClient, 'deadLetters' | 'decide' | 'submit'>
  /** Null for a truck that counts no stock. */
  readonly pantry: Pick<PantryClient, 'stock' | 'ledger' | 'mark'> | null
  readonly policy: () => Policy
  readonly menu: () => Menu
  readonly logger: Logger
}

/** What the chef has done since its start. */
export interface ChefCounts {
  open: number
  decided: number
  /** Decisions that somebody else was first with. */
  beaten: number
}

export class Rounds {
  readonly counts: ChefCounts = { open: 0, decided: 0, beaten: 0 }
  readonly #options: RoundsOptions
  /** Purchases that were seen ended in the round before. */
  #ended = new Set<string>()
  #endedNow = new Set<string>()
  readonly #spent = new Set<string>()

  constructor(options: RoundsOptions) {
    this.#options = options
  }

  /** Looks at all that is open and decides it. Rejects if the router cannot be asked. */
  async look(): Promise<void> {
    const { policy, menu } = this.#options
    const issues = await this.#issues()
    this.counts.open = issues.length
    // Purchases first, stock after: a purchase that comes in between is seen as stock, never the other way round.
    const bought = await this.#purchases(issues)
    const stock = await this.#stock()
    const situation = { nowMs: Date.now(), policy: policy(), menu: menu(), issues, stock, bought }
    this.#endedNow = new Set()
    for (const decision of decide({ ...situation, spent: this.#spent })) {
      await this.#carryOut(decision, situation.policy.author)
    }
    this.#ended = this.#endedNow
  }

  async #issues(): Promise<Issue[]> {
    const issues: Issue[] = []
    let after = 0
    while (issues.length < ISSUES_MAX) {
      const page = { state: 'parked', limit: PAGE_MAX, after, payloads: true }
      const { letters } = await this.#options.router.deadLetters(page)
      const last = letters.at(-1)
      if (!last) break
      issues.push(...letters.map(issueOf))
      after = last.sequence
    }
    return issues
  }

  async #stock(): Promise<StockView | null> {
    const { pantry, logger } = this.#options
    if (pantry === null) return null
    try {
      return await pantry.stock()
    } catch (error) {
      logger.warn({ code: TruckError.from(error).code }, 'the pantry cannot be asked: its issues wait')
      return null
    }
  }

  /** What was bought of all that the issues may be short of. */
  async #purchases(issues: readonly Issue[]): Promise<Map<string, Bought>> {
    const bought = new Map<string, Bought>()
    const { pantry } = this.#options
    if (pantry === null || !issues.some(({ code }) => code === OUT_OF_STOCK)) return bought
    const stock = await this.#stock()
    if (stock === null) return bought
    for (const ingredient of shortOf(issues, stock)) {
      const { entries } = await pantry.ledger({ ingredient, kind: 'purchase', limit: PURCHASES_MAX })
      const recent = entries.filter(({ atMs }) => atMs > Date.now() - HOUR_MS)
      bought.set(ingredient, {
        last: entries[0]?.sequence ?? 0,
        purchases: recent.length,
        amount: recent.reduce((sum, { change }) => sum + change, 0),
      })
    }
    return bought
  }

  /** Carries one decision out; one that somebody else was first with is none. */
  async #carryOut(decision: Decision, author: string): Promise<void> {
    const { logger } = this.#options
    const { kind, reason } = decision
    try {
      if (!(await this.#do(decision, author))) return
      this.counts.decided++
      const about = 'issue' in decision ? { order: decision.issue.order, ticket: decision.issue.ticket } : {}
      logger.info({ kind, ...about, reason }, 'decided')
    } catch (error) {
      const { code, message } = TruckError.from(error)
      if (FIRST.has(code)) this.counts.beaten++
      else logger.warn({ kind, code }, `a decision was not carried out: ${message}`)
      if (code === ErrorCode.UNAVAILABLE || code === ErrorCode.CLOSED) throw error
    }
  }

  /** Whether anything has changed by it. */
  async #do(decision: Decision, author: string): Promise<boolean> {
    const { router, pantry } = this.#options
    const { reason } = decision
    switch (decision.kind) {
      case 'retry': {
        const payload = decision.portion ? Ticket.encode(decision.portion) : null
        await router.decide({ retry: { ...taskOf(decision.issue), reason, author, payload } })
        return true
      }
      case 'refuse': {
        const { code } = decision.issue
        await router.decide({ refuse: { ...taskOf(decision.issue), code, reason, author } })
        return true
      }
      case 'escalate':
        await router.decide({ escalate: { ...taskOf(decision.issue), reason, author } })
        return true
      case 'buy':
        return this.#buy(decision, author)
      default:
        return !(await pantry?.mark({ item: decision.item, off: decision.kind === 'off', author, reason }))
    }
  }

  /** The purchase is an order; the same one as that of a chef who saw the same shortage. */
  async #buy({ id, ingredient, amount, reason }: Extract<Decision, { kind: 'buy' }>, author: string) {
    const payload = Order.encode({
      name: author,
      note: `${amount} ${ingredient}`,
      purchase: { id, ingredient, amount, author, reason },
    })
    const { status, repeated } = await this.#options.router.submit({
      key: id,
      payload,
      token: randomHex(TOKEN_BYTES),
    })
    if (status === 'cancelled' || status === 'refused') this.#spend(id)
    else if (status === 'served' && this.#ended.has(id)) this.#spend(id)
    else if (status === 'served') this.#endedNow.add(id)
    return !repeated
  }

  /** It has ended, and what was to be bought is not there: not again. */
  #spend(id: string): void {
    this.#options.logger.warn({ purchase: id }, 'a purchase has ended and brought nothing')
    if (this.#spent.size >= SPENT_MAX)
      for (const oldest of this.#spent) return void this.#spent.delete(oldest)
    this.#spent.add(id)
  }
}

/** Answers that say that somebody else decided, or bought, first. */
const FIRST: ReadonlySet<string> = new Set([
  ErrorCode.NOT_RETRYABLE,
  ErrorCode.NOT_CANCELLABLE,
  ErrorCode.NOT_FOUND,
  ErrorCode.KEY_REUSED,
])

function taskOf({ order, ticket, attempt }: Issue): { order: number; ticket: number; attempt: number } {
  return { order, ticket, attempt }
}

function issueOf(letter: DeadLetter): Issue {
  const { order, ticket, label, stage, state, attempt, worker, code, message, sinceMs, acceptedAtMs } = letter
  const { sequence, decided, escalatedAtMs, escalatedBecause, payload } = letter
  const known = { order, ticket, label, stage, state, attempt, worker, code, message, sinceMs, acceptedAtMs }
  return { ...known, sequence, decided, escalatedAtMs, escalatedBecause, portion: portionOf(ticket, payload) }
}

function portionOf(ticket: number, payload: Uint8Array): Ticket | null {
  if (ticket === 0) return null
  try {
    return Ticket.decode(payload)
  } catch {
    // Opaque to the router: a stage of another team may write something else there.
    return null
  }
}
