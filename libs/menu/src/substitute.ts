/** A portion made with something else. Invariant: no allergen leaves a portion by it, some may come. */
import type { Ticket, TicketInit } from '@foodtruck/messages'
import type { Allergen } from './allergens.ts'

/** What takes the place of an ingredient. */
export interface Substitute {
  /** The ingredient that is missing. */
  readonly from: string
  readonly with: string
  /** So much of it for one unit of what is missing. */
  readonly amount: number
  /** Allergens that it brings. */
  readonly allergens: readonly Allergen[]
}

/** The portion with the other ingredient, which its note names; null if it does not take the first. */
export function substituteIngredient(ticket: Ticket, other: Substitute): TicketInit | null {
  const missing = ticket.ingredients.find(({ name }) => name === other.from)
  if (!missing) return null
  const amounts = new Map<string, number>()
  for (const { name, amount } of ticket.ingredients) {
    const [what, much] = name === other.from ? [other.with, amount * other.amount] : [name, amount]
    amounts.set(what, (amounts.get(what) ?? 0) + much)
  }
  return {
    ...ticket,
    ingredients: [...amounts].map(([name, amount]) => ({ name, amount })),
    modifiers: [...ticket.modifiers, `${other.with} instead of ${other.from}`],
    allergens: [...new Set([...ticket.allergens, ...other.allergens])],
  }
}
