/**
 * Reads a menu from YAML. Invariant: a menu is taken whole or not at all, and
 * each reason against it names its line.
 */
import { ErrorCode } from '@foodtruck/runtime'
import { createMenu, type Menu, type MenuIngredient, type MenuItem, type Modifier } from './menu.ts'
import { contradictionsIn } from './menu-relations.ts'
import { type ItemShape, type MenuShape, type ModifierShape, menuShape } from './menu-shape.ts'
import { type FileKind, parseYaml, readText } from './yaml-file.ts'

const KIND: FileKind<MenuShape> = {
  shape: menuShape,
  problems: contradictionsIn,
  whole: 'the menu',
  code: ErrorCode.BAD_MENU,
  setting: 'TRUCK_MENU',
}

/**
 * The menu of a file. Throws TRUCK_ERR_BAD_MENU: one line of `file:line: reason`
 * entries, or why the file cannot be read.
 */
export function loadMenu(file: string): Menu {
  return parseMenu(readText(file, KIND), file)
}

/** The menu of a text; `file` is what errors call it. Throws TRUCK_ERR_BAD_MENU. */
export function parseMenu(text: string, file: string): Menu {
  const parsed = parseYaml(text, file, KIND)
  return createMenu({
    currency: parsed.currency,
    timezone: parsed.timezone ?? 'UTC',
    planning: parsed.planning,
    gathering: parsed.gathering,
    ingredients: ingredientsOf(parsed),
    items: parsed.items.map(itemOf),
  })
}

function ingredientsOf({ ingredients }: MenuShape): MenuIngredient[] {
  return Object.entries(ingredients).map(([name, ingredient]) => ({ name, ...ingredient }))
}

function itemOf({ price, ingredients, modifiers, hours = [], ...item }: ItemShape): MenuItem {
  return {
    ...item,
    priceMinor: price,
    hours,
    ingredients: new Map(Object.entries(ingredients)),
    modifiers: modifiers.map(modifierFrom),
  }
}

function modifierFrom({ name, title, price, max, ...modifier }: ModifierShape): Modifier {
  return {
    name,
    title,
    priceMinor: price,
    max,
    ingredients: new Map(Object.entries(modifier.ingredients)),
    allergensAdded: modifier.allergens.add,
    allergensRemoved: modifier.allergens.remove,
    seconds: new Map(Object.entries(modifier.seconds)),
    excludes: new Set(modifier.excludes),
  }
}
