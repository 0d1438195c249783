/**
 * What the chef decides, from what is open, what there is, and the policy. Pure: the same situation gives the same
 * decisions, so two chefs decide alike. Invariant: no portion is promised stock that an older one gets.
 */
import { type Menu, substituteIngredient } from '@foodtruck/menu'
import type { DeadLetter, StockView, Ticket, TicketInit } from '@foodtruck/messages'
import type { Action, Policy } from './policy.ts'

/** The one code that stock decides on. */
export const OUT_OF_STOCK = 'OUT_OF_STOCK'

/** A task that waits for a decision. */
export interface Issue extends Omit<DeadLetter, 'payload'> {
  /** What the ticket carries; null for the order's own steps, or if it cannot be read. */
  readonly portion: Ticket | null
}

/** What was bought of an ingredient. */
export interface Bought {
  /** The ledger's number of the last purchase; 0 for none. */
  readonly last: number
  /** Within the last hour. */
  readonly purchases: number
  readonly amount: number
}

/** All that a decision depends on. */
export interface Situation {
  readonly nowMs: number
  readonly policy: Policy
  readonly menu: Menu
  /** Those that wait longest first. */
  readonly issues: readonly Issue[]
  /** Null while the pantry cannot be asked, or for a truck without one. */
  readonly stock: StockView | null
  /** By ingredient, of all that is short. */
  readonly bought: ReadonlyMap<string, Bought>
  /** Purchases that have ended and brought nothing, by id. */
  readonly spent: ReadonlySet<string>
}

export type Decision =
  | { readonly kind: 'retry'; readonly issue: Issue; readonly reason: string; readonly portion?: TicketInit }
  | { readonly kind: 'refuse'; readonly issue: Issue; readonly reason: string }
  | { readonly kind: 'escalate'; readonly issue: Issue; readonly reason: string }
  | {
      readonly kind: 'buy'
      readonly id: string
      readonly ingredient: string
      readonly amount: number
      readonly reason: string
    }
  | { readonly kind: 'off' | 'on'; readonly item: string; readonly reason: string }

const HOW_LONG = 'nothing that the policy allows is possible'

/** All decisions of this moment. */
export function decide(situation: Situation): Decision[] {
  return new Round(situation).run()
}

/** The ingredients that are short of what the issues need, each once. */
export function shortOf(issues: readonly Issue[], stock: StockView): string[] {
  const left = leftOf(stock)
  const short = new Set<string>()
  for (const { code, portion } of issues) {
    if (code !== OUT_OF_STOCK || portion === null) continue
    for (const { name, amount } of portion.ingredients) {
      const rest = (left.get(name) ?? 0) - amount
      left.set(name, rest)
      if (rest < 0) short.add(name)
    }
  }
  return [...short]
}

/** One purchase for each shortage: whoever has seen the same last purchase makes the same one. */
export function purchaseId(ingredient: string, last: number): string {
  return `purchase-${ingredient}-${last}`
}

function leftOf(stock: StockView): Map<string, number> {
  return new Map(stock.ingredients.map(({ name, available }) => [name, available]))
}

class Round {
  readonly #situation: Situation
  readonly #left: Map<string, number>
  readonly #decisions: Decision[] = []
  readonly #bought = new Set<string>()
  readonly #off: Set<string>
  readonly #refused = new Set<number>()

  constructor(situation: Situation) {
    this.#situation = situation
    this.#left = situation.stock ? leftOf(situation.stock) : new Map()
    this.#off = new Set(situation.stock?.off.map(({ item }) => item))
  }

  run(): Decision[] {
    for (const issue of this.#situation.issues) this.#decide(issue)
    this.#bringBack()
    return this.#decisions
  }

  #decide(issue: Issue): void {
    const { policy, stock } = this.#situation
    if (this.#refused.has(issue.order)) return
    if (issue.decided >= policy.decisions_a_ticket) {
      return this.#escalate(issue, `it has come back after ${issue.decided} decisions`)
    }
    const isStock = issue.code === OUT_OF_STOCK && issue.portion !== null
    const short = isStock && stock ? this.#short(issue) : []
    if (isStock && stock && short.length === 0) {
      this.#take(issue.portion?.ingredients ?? [])
      this.#decisions.push({ kind: 'retry', issue, reason: 'what was missing is there again' })
      return
    }
    if (issue.escalatedAtMs > 0) return
    const outcome = isStock && !stock ? 'wait' : this.#byRule(issue, short)
    if (outcome === 'decided') return
    if (outcome !== 'wait') return this.#escalate(issue, outcome.because)
    const waitedMs = this.#situation.nowMs - issue.sinceMs
    if (waitedMs >= policy.escalate_after_seconds * 1_000) {
      this.#escalate(issue, `it has waited for ${Math.floor(waitedMs / 1_000)} s`)
    }
  }

  #byRule(issue: Issue, short: readonly string[]): Outcome {
    const rule = this.#situation.policy.rules.find(
      ({ code, stage, item, ingredient }) =>
        code === issue.code &&
        (stage === undefined || stage === issue.stage) &&
        (item === undefined || item === issue.portion?.item) &&
        (ingredient === undefined || short.includes(ingredient)),
    )
    if (!rule) return { because: `the policy has no rule for ${issue.code || 'this'}` }
    let waits = false
    for (const action of rule.do) {
      const outcome = this.#try(action, issue, short)
      if (outcome === 'decided' || outcome === 'wait') return outcome
      if (outcome === 'besides') waits = true
    }
    return waits ? 'wait' : { because: HOW_LONG }
  }

  #try(
    action: Action,
    issue: Issue,
    short: readonly string[],
  ): 'decided' | 'wait' | 'besides' | 'impossible' {
    if (action.substitute) return this.#substitute(action.substitute, issue, short)
    if (action.buy) return this.#buy(action.buy, short)
    if (action.take_off) return this.#takeOff(short)
    if (action.refuse !== undefined) {
      this.#refused.add(issue.order)
      this.#decisions.push({ kind: 'refuse', issue, reason: action.refuse })
      return 'decided'
    }
    if (action.escalate !== undefined) {
      this.#escalate(issue, action.escalate)
      return 'decided'
    }
    const dueMs = issue.sinceMs + (action.retry?.after_seconds ?? 0) * 1_000
    if (this.#situation.nowMs < dueMs) return 'wait'
    this.#decisions.push({
      kind: 'retry',
      issue,
      reason: `another round after ${action.retry?.after_seconds} s`,
    })
    return 'decided'
  }

  #substitute(
    others: NonNullable<Action['substitute']>,
    issue: Issue,
    short: readonly string[],
  ): 'decided' | 'impossible' {
    if (issue.portion === null || short.length === 0) return 'impossible'
    let portion: Ticket | null = issue.portion
    for (const from of short) {
      const other: NonNullable<Action['substitute']>[string] | undefined = others[from]
      if (!other || portion === null) return 'impossible'
      portion = substituteIngredient(portion, { from, ...other }) as Ticket | null
    }
    if (portion === null || this.#missing(portion.ingredients).length > 0) return 'impossible'
    this.#take(portion.ingredients)
    const what = short.map((from) => `${others[from]?.with} instead of ${from}`).join(', ')
    this.#decisions.push({ kind: 'retry', issue, reason: `made with ${what}`, portion })
    return 'decided'
  }

  #buy(amounts: NonNullable<Action['buy']>, short: readonly string[]): 'wait' | 'impossible' {
    const { policy, bought, spent } = this.#situation
    if (short.length === 0) return 'impossible'
    const purchases: Decision[] = []
    for (const ingredient of short) {
      const amount = amounts[ingredient]
      if (amount === undefined) return 'impossible'
      if (this.#bought.has(ingredient)) continue
      const known = bought.get(ingredient) ?? { last: 0, purchases: 0, amount: 0 }
      const most = policy.hourly.amounts[ingredient] ?? Number.MAX_SAFE_INTEGER
      const id = purchaseId(ingredient, known.last)
      const isOver = known.purchases >= policy.hourly.purchases || known.amount + amount > most
      if (isOver || spent.has(id)) return 'impossible'
      purchases.push({ kind: 'buy', id, ingredient, amount, reason: `out of ${ingredient}` })
    }
    for (const purchase of purchases) if (purchase.kind === 'buy') this.#bought.add(purchase.ingredient)
    this.#decisions.push(...purchases)
    return 'wait'
  }

  /** Off is every item whose recipe takes more than there is. */
  #takeOff(short: readonly string[]): 'besides' | 'impossible' {
    if (short.length === 0) return 'impossible'
    for (const { name, ingredients } of this.#situation.menu.items) {
      const missing = short.find((one) => (ingredients.get(one) ?? 0) > (this.#left.get(one) ?? 0))
      if (missing === undefined || this.#off.has(name)) continue
      this.#off.add(name)
      this.#decisions.push({ kind: 'off', item: name, reason: `out of ${missing}` })
    }
    return 'besides'
  }

  /** What the chef took off is back once there is more of everything than the mark at which it is low. */
  #bringBack(): void {
    const { stock, menu, policy } = this.#situation
    if (!stock) return
    const low = new Map(stock.ingredients.map(({ name, lowMark }) => [name, lowMark]))
    for (const { item: name, author } of stock.off) {
      const item = menu.item(name)
      if (author !== policy.author || !item) continue
      const enough = [...item.ingredients].every(
        ([one, amount]) => (this.#left.get(one) ?? 0) >= Math.max(amount, (low.get(one) ?? 0) + 1),
      )
      if (enough) this.#decisions.push({ kind: 'on', item: name, reason: 'what was missing is there again' })
    }
  }

  #short(issue: Issue): string[] {
    return this.#missing(issue.portion?.ingredients ?? [])
  }

  #missing(lines: Ticket['ingredients']): string[] {
    return lines.filter(({ name, amount }) => (this.#left.get(name) ?? 0) < amount).map(({ name }) => name)
  }

  #take(lines: Ticket['ingredients']): void {
    for (const { name, amount } of lines) this.#left.set(name, (this.#left.get(name) ?? 0) - amount)
  }

  #escalate(issue: Issue, reason: string): void {
    if (issue.escalatedAtMs === 0) this.#decisions.push({ kind: 'escalate', issue, reason })
  }
}

type Outcome = 'decided' | 'wait' | { readonly because: string }
