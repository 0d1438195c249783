/**
 * The menu as the code sees it. Invariant: whoever holds a Menu holds one that
 * was checked; it never changes.
 */

/** A stage that one item passes, and how long it takes there. */
export interface MenuStage {
  readonly stage: string
  readonly seconds: number
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
}

/** All that can be ordered, and the two stages that every order passes. */
export interface Menu {
  /** ISO 4217 code: `EUR`. */
  readonly currency: string
  readonly items: readonly MenuItem[]
  /** The stage that makes an order's plan. */
  readonly planning: MenuStage
  /** The stage that gathers an order's tickets. */
  readonly gathering: MenuStage
  /** Every stage by name, planning first and gathering last. */
  readonly stages: readonly string[]
  /** The item of that name, if there is one. */
  item(name: string): MenuItem | undefined
}

/** A menu of checked parts; freezes them. */
export function createMenu(parts: Pick<Menu, 'currency' | 'items' | 'planning' | 'gathering'>): Menu {
  const byName = new Map<string, MenuItem>()
  const between = new Set<string>()
  for (const item of parts.items) {
    byName.set(item.name, Object.freeze(item))
    for (const { stage } of item.stages) between.add(stage)
  }
  return Object.freeze({
    ...parts,
    stages: [parts.planning.stage, ...between, parts.gathering.stage],
    item: (name: string) => byName.get(name),
  })
}
