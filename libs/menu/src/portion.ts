/**
 * One portion of an item with the modifiers that were chosen for it. Invariant:
 * of a checked menu and an order that can be had, nothing here is below zero.
 */
import type { Allergen } from './allergens.ts'
import type { Amounts, Menu, MenuItem, MenuStage, Modifier } from './menu.ts'

/** A modifier and how often it was chosen, at least once. */
export interface Chosen {
  readonly modifier: Modifier
  readonly times: number
}

/** The chosen modifiers in the order of the menu, whatever the order in which they are named. */
export function chosenOf(item: MenuItem, names: readonly string[]): Chosen[] {
  if (names.length === 0) return []
  return item.modifiers
    .map((modifier) => ({ modifier, times: names.filter((name) => name === modifier.name).length }))
    .filter(({ times }) => times > 0)
}

/** Price of a portion in minor units. */
export function portionPrice(item: MenuItem, chosen: readonly Chosen[]): number {
  return chosen.reduce((sum, { modifier, times }) => sum + modifier.priceMinor * times, item.priceMinor)
}

/** What a portion takes; an ingredient of which nothing is left is not in it. */
export function portionIngredients(item: MenuItem, chosen: readonly Chosen[]): Amounts {
  if (chosen.length === 0) return item.ingredients
  const amounts = new Map(item.ingredients)
  for (const { modifier, times } of chosen) {
    for (const [name, amount] of modifier.ingredients) {
      amounts.set(name, (amounts.get(name) ?? 0) + amount * times)
    }
  }
  for (const [name, amount] of amounts) if (amount === 0) amounts.delete(name)
  return amounts
}

/** The allergens in a portion. What one modifier adds stays in, whatever another removes. */
export function portionAllergens(item: MenuItem, chosen: readonly Chosen[]): readonly Allergen[] {
  if (chosen.length === 0) return item.allergens
  const allergens = new Set(item.allergens)
  for (const { modifier } of chosen) for (const one of modifier.allergensRemoved) allergens.delete(one)
  for (const { modifier } of chosen) for (const one of modifier.allergensAdded) allergens.add(one)
  return [...allergens]
}

/** The time that a portion takes at each of its stages and at the gathering one, in ms. */
export function portionTimes(
  menu: Menu,
  item: MenuItem,
  chosen: readonly Chosen[],
): { stage: string; ms: number }[] {
  const times = ({ stage, seconds }: MenuStage): { stage: string; ms: number } => ({
    stage,
    ms: chosen.reduce(
      (ms, { modifier, times }) => ms + Math.round((modifier.seconds.get(stage) ?? 0) * 1_000) * times,
      Math.round(seconds * 1_000),
    ),
  })
  return [...item.stages, menu.gathering].map(times)
}

/** The chosen modifiers as people read them: `Extra cheese`, `2 × Extra cheese`. */
export function chosenTitles(chosen: readonly Chosen[]): string[] {
  return chosen.map(({ modifier: { title }, times }) => (times === 1 ? title : `${times} × ${title}`))
}
