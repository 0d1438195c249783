/**
 * The menu as the code sees it. Invariant: whoever holds a Menu holds one that
 * was checked; it never changes.
 */
import type { Allergen } from './allergens.ts'
import { type Hours, isWithin, localCalendar, localClock, nextOpening } from './hours.ts'

/** A stage that one item passes, and how long it takes there. */
export interface MenuStage {
  readonly stage: string
  readonly seconds: number
}

/** The exact units in which ingredients are counted, whole numbers of them. */
export const UNITS = ['piece', 'gram', 'millilitre'] as const

/** One of the exact units. */
export type Unit = (typeof UNITS)[number]

/** Something that items are made of. */
export interface MenuIngredient {
  /** What recipes call it: `sausage`. */
  readonly name: string
  /** What people call it: `Sausage`. */
  readonly title: string
  readonly unit: Unit
  /** How much of it a pantry begins with. */
  readonly stock: number
  /** At this much or less it is low. */
  readonly low: number
}

/** So much of an ingredient, by the ingredient's name. */
export type Amounts = ReadonlyMap<string, number>

/** A change that a customer may ask for: without onions, with extra cheese. */
export interface Modifier {
  /** What orders call it: `extra-cheese`. Unique within its item. */
  readonly name: string
  /** What people call it: `Extra cheese`. */
  readonly title: string
  /** What it adds to the price of a portion, in minor units; may be below zero. */
  readonly priceMinor: number
  /** What it adds to the ingredients of a portion; below zero takes away. */
  readonly ingredients: Amounts
  readonly allergensAdded: readonly Allergen[]
  readonly allergensRemoved: readonly Allergen[]
  /** Seconds that it adds at a stage; below zero saves them. */
  readonly seconds: ReadonlyMap<string, number>
  /** Modifiers of the same item that cannot be chosen with it, whichever of the two says so. */
  readonly excludes: ReadonlySet<string>
  /** How often a portion may have it. */
  readonly max: number
}

/** Something that can be ordered. */
export interface MenuItem {
  /** What orders call it: `hotdog`. */
  readonly name: string
  /** What people call it: `Hot dog`. */
  readonly title: string
  /** Price of one portion in minor units (cents) of the menu's currency. */
  readonly priceMinor: number
  /** The stages between planning and gathering, in their order; may be empty. */
  readonly stages: readonly MenuStage[]
  readonly allergens: readonly Allergen[]
  /** What one portion takes. */
  readonly ingredients: Amounts
  /** When it is sold, in the menu's time zone; empty for always. */
  readonly hours: readonly Hours[]
  readonly modifiers: readonly Modifier[]
}

/** All that can be ordered, and the two stages that every order passes. */
export interface Menu {
  /** ISO 4217 code: `EUR`. */
  readonly currency: string
  /** The IANA's name of the zone in which hours are meant: `Europe/Berlin`. */
  readonly timezone: string
  readonly ingredients: readonly MenuIngredient[]
  readonly items: readonly MenuItem[]
  /** The stage that makes an order's plan. */
  readonly planning: MenuStage
  /** The stage that gathers an order's tickets. */
  readonly gathering: MenuStage
  /** Every stage by name, planning first and gathering last. */
  readonly stages: readonly string[]
  /** The item of that name, if there is one. */
  item(name: string): MenuItem | undefined
  /** The ingredient of that name, if there is one. */
  ingredient(name: string): MenuIngredient | undefined
  /** Whether an item is sold at a time, in ms since 1970. */
  isOpen(item: MenuItem, atMs: number): boolean
  /** The local time of day, `17:00`, at which its next hours begin; undefined if it has no hours. */
  opensAt(item: MenuItem, atMs: number): string | undefined
  /** The local day, `2026-11-21`, at a time in ms since 1970. */
  dayOf(atMs: number): string
}

/** What a menu is made of. */
export type MenuParts = Pick<
  Menu,
  'currency' | 'timezone' | 'ingredients' | 'items' | 'planning' | 'gathering'
>

/** A menu of checked parts; freezes them. */
export function createMenu(parts: MenuParts): Menu {
  const items = new Map<string, MenuItem>()
  const ingredients = new Map(parts.ingredients.map((one) => [one.name, Object.freeze(one)]))
  const between = new Set<string>()
  for (const item of parts.items) {
    items.set(item.name, Object.freeze(item))
    for (const { stage } of item.stages) between.add(stage)
  }
  const minuteAt = localClock(parts.timezone)
  const dayOf = localCalendar(parts.timezone)
  return Object.freeze({
    ...parts,
    stages: [parts.planning.stage, ...between, parts.gathering.stage],
    item: (name: string) => items.get(name),
    ingredient: (name: string) => ingredients.get(name),
    // Most items are always sold: those cost no look at the clock.
    isOpen: ({ hours }: MenuItem, atMs: number) => hours.length === 0 || isWithin(hours, minuteAt(atMs)),
    opensAt: ({ hours }: MenuItem, atMs: number) => nextOpening(hours, minuteAt(atMs)),
    dayOf,
  })
}

/** The modifier of that name, if the item has one. */
export function modifierOf(item: MenuItem, name: string): Modifier | undefined {
  return item.modifiers.find((modifier) => modifier.name === name)
}

/** Whether two modifiers of one item cannot be had together. */
export function contradict(one: Modifier, other: Modifier): boolean {
  return one.excludes.has(other.name) || other.excludes.has(one.name)
}
