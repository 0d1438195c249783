/** Amounts as people say them, and how much to buy. */
import type { Issue, Stock, StockLine } from '../kitchen-types.ts'
import { spoken } from '../words.ts'

const UNITS: Readonly<Record<string, { big: string; small: string }>> = {
  gram: { big: 'kg', small: 'g' },
  millilitre: { big: 'l', small: 'ml' },
}
const BIG = 1_000

/** `200`, `1.5 kg`. */
export function amountText(amount: number, unit: string): string {
  const known = UNITS[unit]
  if (known === undefined) return amount.toLocaleString()
  if (Math.abs(amount) < BIG) return `${amount} ${known.small}`
  return `${(amount / BIG).toLocaleString(undefined, { maximumFractionDigits: 1 })} ${known.big}`
}

/** A round amount that covers what is needed and ends above the low mark: 1, 2 or 5 with zeros. */
export function amountToBuy({ available, lowMark }: StockLine, needed: number): number {
  const least = Math.max(1, needed + lowMark + 1 - available)
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 5].find((step) => step * power >= least) ?? 10)
}

/** What is missing for some portions, by ingredient: more of it is needed than there is. */
export function missingFor(issues: readonly Issue[], stock: Stock): { line: StockLine; needed: number }[] {
  const needed = new Map<string, number>()
  for (const { ingredients = [] } of issues) {
    for (const { ingredient, amount } of ingredients)
      needed.set(ingredient, (needed.get(ingredient) ?? 0) + amount)
  }
  return stock.ingredients.flatMap((line) => {
    const count = needed.get(line.name) ?? 0
    return count > line.available ? [{ line, needed: count }] : []
  })
}

/** An ingredient as people read it. */
export function titleOf(stock: Stock | undefined, ingredient: string): string {
  return stock?.ingredients.find(({ name }) => name === ingredient)?.title ?? spoken(ingredient)
}
