/**
 * What no single field of a menu shows: names used twice, unknown ingredients,
 * choices that would come below zero. Invariant: whatever a customer may choose
 * from a menu without a problem here has a price, amounts and times of at least 0.
 */
import { type ItemShape, isName, type MenuShape, type ModifierShape, NAME_RULE } from './menu-shape.ts'
import type { FileProblem, Path } from './yaml-file.ts'

type Tell = (path: Path, message: string) => void

/** All of them, in the order of the file. */
export function contradictionsIn(menu: MenuShape): FileProblem[] {
  const problems: FileProblem[] = []
  const tell: Tell = (path, message) => void problems.push({ path, message })
  for (const name of Object.keys(menu.ingredients)) {
    if (!isName(name)) tell(['ingredients', name], `is named wrongly: a name ${NAME_RULE}`)
  }
  if (menu.planning.stage === menu.gathering.stage) {
    tell(['gathering', 'stage'], 'must not be the planning stage')
  }
  const names = new Set<string>()
  for (const [at, item] of menu.items.entries()) {
    if (names.has(item.name)) tell(['items', at, 'name'], `${quoted(item.name)} is used twice`)
    names.add(item.name)
    checkItem(menu, item, ['items', at], tell)
  }
  return problems
}

function checkItem(menu: MenuShape, item: ItemShape, path: Path, tell: Tell): void {
  const seen = new Set([menu.planning.stage, menu.gathering.stage])
  for (const [step, { stage }] of item.stages.entries()) {
    if (seen.has(stage)) {
      const rule = 'comes twice: every order is planned and gathered, and an item passes a stage once'
      tell([...path, 'stages', step, 'stage'], `${quoted(stage)} ${rule}`)
    }
    seen.add(stage)
  }
  if (item.hours !== undefined && menu.timezone === undefined) {
    tell([...path, 'hours'], 'need the timezone of the menu')
  }
  checkTwice(item.allergens, [...path, 'allergens'], tell)
  checkIngredients(menu, item.ingredients, [...path, 'ingredients'], tell)
  for (const [at, modifier] of item.modifiers.entries()) {
    checkModifier(menu, item, at, [...path, 'modifiers', at], tell)
    if (item.modifiers.slice(0, at).some(({ name }) => name === modifier.name)) {
      tell([...path, 'modifiers', at, 'name'], `${quoted(modifier.name)} is used twice`)
    }
  }
  checkLeast(menu, item, path, tell)
}

function checkIngredients(menu: MenuShape, amounts: object, path: Path, tell: Tell): void {
  for (const name of Object.keys(amounts)) {
    if (!Object.hasOwn(menu.ingredients, name))
      tell([...path, name], 'is not among the ingredients of the menu')
  }
}

function checkTwice(names: readonly string[], path: Path, tell: Tell): void {
  for (const [at, name] of names.entries()) {
    if (names.indexOf(name) < at) tell([...path, at], `${quoted(name)} is named twice`)
  }
}

function checkModifier(menu: MenuShape, item: ItemShape, at: number, path: Path, tell: Tell): void {
  const modifier = item.modifiers[at]
  if (modifier === undefined) return
  checkIngredients(menu, modifier.ingredients, [...path, 'ingredients'], tell)
  const { add, remove } = modifier.allergens
  checkTwice(add, [...path, 'allergens', 'add'], tell)
  checkTwice(remove, [...path, 'allergens', 'remove'], tell)
  for (const [index, allergen] of remove.entries()) {
    const where = [...path, 'allergens', 'remove', index]
    if (add.includes(allergen)) tell(where, `${quoted(allergen)} is added and removed`)
    else if (!item.allergens.includes(allergen)) tell(where, `${quoted(allergen)} is not in the item`)
  }
  const stages = [...item.stages.map(({ stage }) => stage), menu.gathering.stage]
  for (const stage of Object.keys(modifier.seconds)) {
    if (!stages.includes(stage)) {
      tell([...path, 'seconds', stage], `is no stage of this item: those are ${stages.join(', ')}`)
    }
  }
  checkTwice(modifier.excludes, [...path, 'excludes'], tell)
  for (const [index, other] of modifier.excludes.entries()) {
    const where = [...path, 'excludes', index]
    if (other === modifier.name) tell(where, `${quoted(other)} cannot exclude itself`)
    else if (!item.modifiers.some(({ name }) => name === other)) {
      tell(where, `${quoted(other)} is no modifier of this item`)
    }
  }
}

/** Whether price, each ingredient and each time stay at 0 or above, whatever is chosen. */
function checkLeast(menu: MenuShape, item: ItemShape, path: Path, tell: Tell): void {
  const least = (base: number, deltaOf: (modifier: ModifierShape) => number): number =>
    base + leastOf(item.modifiers.map((modifier) => ({ modifier, delta: deltaOf(modifier) * modifier.max })))
  const price = least(item.price, (modifier) => modifier.price)
  if (price < 0) tell([...path, 'price'], `can come to ${price} with its modifiers: at least 0 must be left`)
  for (const name of namesOf(item, (modifier) => modifier.ingredients)) {
    const left = least(valueIn(item.ingredients, name), (modifier) => valueIn(modifier.ingredients, name))
    if (left < 0) {
      tell([...path, 'ingredients', name], `can come to ${left} with its modifiers: at least 0 must be left`)
    }
  }
  for (const stage of namesOf(item, (modifier) => modifier.seconds)) {
    const at = item.stages.findIndex((one) => one.stage === stage)
    const seconds = item.stages[at]?.seconds ?? menu.gathering.seconds
    // In whole milliseconds: sums of fractions of seconds are not exact.
    const left = least(msOf(seconds), (modifier) => msOf(valueIn(modifier.seconds, stage)))
    if (left < 0) {
      const where = at === -1 ? [...path, 'stages'] : [...path, 'stages', at, 'seconds']
      tell(where, `can come to ${left / 1_000} s of ${stage} with its modifiers: at least 0 must be left`)
    }
  }
}

function namesOf(item: ItemShape, partsOf: (modifier: ModifierShape) => object): Set<string> {
  return new Set(item.modifiers.flatMap((modifier) => Object.keys(partsOf(modifier))))
}

/** What a map of the file says of a name; 0 if nothing. Names are not to be mistaken for what every object has. */
function valueIn(map: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(map, name) ? (map[name] ?? 0) : 0
}

function msOf(seconds: number): number {
  return Math.round(seconds * 1_000)
}

interface Part {
  readonly modifier: ModifierShape
  readonly delta: number
}

/** The least that chosen modifiers add, contradictory ones never together. */
function leastOf(parts: readonly Part[]): number {
  const below = parts.filter(({ delta }) => delta < 0)
  const [first, ...rest] = below
  if (first === undefined) return 0
  const along = rest.filter(({ modifier }) => !areContradictory(first.modifier, modifier))
  const chosen = first.delta + leastOf(along)
  // What excludes nothing is always worth choosing: only contradictions make two ways.
  return along.length === rest.length ? chosen : Math.min(chosen, leastOf(rest))
}

function areContradictory(one: ModifierShape, other: ModifierShape): boolean {
  return one.excludes.includes(other.name) || other.excludes.includes(one.name)
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
