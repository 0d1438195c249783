/**
 * What a customer has chosen. Invariant: what lies in the basket can be had from
 * the menu that is shown; what leaves the menu leaves the basket.
 */
import type { Menu, MenuItem, OrderLine } from '../api-types.ts'

/** Portions of one line; the gateway takes no more. */
export const QUANTITY_MAX = 50
export const NOTE_CHARS_MAX = 140

export interface BasketLine {
  readonly item: string
  /** Names of modifiers, sorted; one that is wished twice is there twice. */
  readonly modifiers: readonly string[]
  readonly note: string
  readonly quantity: number
}

export type Basket = readonly BasketLine[]

/** Lines that differ in nothing but their number are one. */
function isSame(one: BasketLine, other: BasketLine): boolean {
  return (
    one.item === other.item &&
    one.note === other.note &&
    one.modifiers.join('+') === other.modifiers.join('+')
  )
}

/** The basket with some more of a line; fewer for a negative quantity, and without it at none. */
export function withLine(basket: Basket, line: BasketLine): Basket {
  const at = basket.findIndex((one) => isSame(one, line))
  const before = basket[at]?.quantity ?? 0
  const quantity = Math.min(QUANTITY_MAX, before + line.quantity)
  if (at === -1) return quantity > 0 ? [...basket, { ...line, quantity }] : basket
  if (quantity <= 0) return basket.toSpliced(at, 1)
  return basket.with(at, { ...line, quantity })
}

export function portionsOf(basket: Basket): number {
  return basket.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** What one portion costs, in minor units. */
export function portionPrice(item: MenuItem, modifiers: readonly string[]): number {
  return modifiers.reduce((sum, name) => {
    return sum + (item.modifiers.find(({ modifier }) => modifier === name)?.price.minor ?? 0)
  }, item.price.minor)
}

/** What all of it costs, in minor units. */
export function basketPrice(menu: Menu, basket: Basket): number {
  return basket.reduce((sum, { item: name, modifiers, quantity }) => {
    const item = itemOf(menu, name)
    return item === undefined ? sum : sum + portionPrice(item, modifiers) * quantity
  }, 0)
}

/** The allergens of a portion as it is wished. */
export function allergensOf(item: MenuItem, modifiers: readonly string[]): string[] {
  const chosen = item.modifiers.filter(({ modifier }) => modifiers.includes(modifier))
  const removed = new Set(chosen.flatMap(({ removesAllergens = [] }) => removesAllergens))
  const added = chosen.flatMap(({ addsAllergens = [] }) => addsAllergens)
  return [...new Set([...item.allergens.filter((one) => !removed.has(one)), ...added])]
}

export function itemOf(menu: Menu, name: string): MenuItem | undefined {
  return menu.items.find(({ item }) => item === name)
}

/** What of the basket can be had from a menu, and what cannot any more. */
export function keepAvailable(menu: Menu, basket: Basket): { basket: Basket; gone: BasketLine[] } {
  const can = ({ item: name, modifiers }: BasketLine): boolean => {
    const item = itemOf(menu, name)
    if (item?.available !== true) return false
    return modifiers.every((wish) => item.modifiers.some(({ modifier }) => modifier === wish))
  }
  return { basket: basket.filter(can), gone: basket.filter((line) => !can(line)) }
}

/** The lines as the API takes them. */
export function orderLines(basket: Basket): OrderLine[] {
  return basket.map(({ item, quantity, modifiers, note }) => ({
    item,
    quantity,
    ...(modifiers.length > 0 && { modifiers: [...modifiers] }),
    ...(note !== '' && { note }),
  }))
}

/** `2 × Extra cheese, Without onions`; titles are the menu's where it has them. */
export function wishText(item: MenuItem | undefined, modifiers: readonly string[]): string {
  const names = [...new Set(modifiers)]
  return names
    .map((name) => {
      const times = modifiers.filter((one) => one === name).length
      const title = item?.modifiers.find(({ modifier }) => modifier === name)?.title ?? name
      return times > 1 ? `${times} × ${title}` : title
    })
    .join(', ')
}
