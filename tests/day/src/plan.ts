/** What a day brings, from its seed: who comes when and orders what. Invariant: the same seed is the same day. */
import type { Menu, MenuItem } from '@foodtruck/menu'
import { seededRandom } from '@foodtruck/runtime'
import type { OrderLine } from '@foodtruck/truck'

/** Seconds of the menu's time between two orders, over the whole day. */
const EVERY_S = 1.5
/** How often an item is chosen; one that is not named here as often as the rarest. */
const WEIGHTS: Readonly<Record<string, number>> = { hotdog: 35, hamburger: 20, fries: 20, lemonade: 15 }
const WEIGHT_LEAST = 10
/** One portion of so many is changed by a modifier. */
const MODIFIED = 1 / 3
/** Portions of one order: 1 to so many. */
const PORTIONS_MAX = 3
/** Portions of an order that is cancelled while it is cooked: it must not be ready before. */
const CANCELLED_PORTIONS = 4
/** One order of a company for so many guests of the day, at least so many portions of each item. */
const CATERING = { items: ['hotdog', 'hamburger', 'fries'], guestsAPortion: 50, portionsMin: 4 } as const

/** When something happens, as a part of the day. */
export const MOMENTS = {
  cancels: [0.25, 0.42, 0.72],
  sausagesOut: 0.36,
  cookDies: 0.45,
  iceCreamOut: 0.3,
  rush: 0.52,
  cateringReady: 0.6,
  iceCreamComes: 0.62,
} as const

/** One customer. */
export interface Guest {
  readonly name: string
  /** After the opening, in ms of the wall's clock. */
  readonly atMs: number
  readonly lines: readonly OrderLine[]
  /** Ordered for so long after the opening; null for as soon as possible. */
  readonly forMs: number | null
  readonly does: 'eats' | 'cancels' | 'is rushed' | 'caters'
}

export interface DayPlan {
  /** In the order in which they come. */
  readonly guests: readonly Guest[]
  /** From the opening to the last guest, in ms of the wall's clock. */
  readonly lengthMs: number
}

/** @param orders how many guests come, the company that is catered for included. */
export function planDay(
  menu: Menu,
  { seed, orders, scale }: { seed: number; orders: number; scale: number },
): DayPlan {
  const random = seededRandom(seed)
  const lengthMs = (orders * EVERY_S * 1_000) / scale
  const arrivals = Array.from({ length: orders - 1 }, () => lunchTime(random()) * lengthMs).sort(
    (a, b) => a - b,
  )
  const guests: Guest[] = arrivals.map((atMs, at) => {
    return { name: `Guest ${at + 1}`, atMs, lines: chooseLines(menu, random), forMs: null, does: 'eats' }
  })
  for (const part of MOMENTS.cancels) {
    replace(guests, part * lengthMs, {
      lines: [{ item: 'hamburger', quantity: CANCELLED_PORTIONS }],
      does: 'cancels',
    })
  }
  replace(guests, MOMENTS.rush * lengthMs, { lines: [{ item: 'hamburger', quantity: 2 }], does: 'is rushed' })
  const forMs = MOMENTS.cateringReady * lengthMs
  return {
    guests: [{ name: 'A company', atMs: 0, lines: cateringLines(orders), forMs, does: 'caters' }, ...guests],
    lengthMs,
  }
}

/** When guests come, as a part of the day: half of them within its middle third. */
function lunchTime(chance: number): number {
  if (chance < 0.25) return (chance / 0.25) * (1 / 3)
  if (chance < 0.75) return 1 / 3 + ((chance - 0.25) / 0.5) * (1 / 3)
  return 2 / 3 + ((chance - 0.75) / 0.25) * (1 / 3)
}

/** Makes the first ordinary guest from a moment on another one. */
function replace(guests: Guest[], fromMs: number, change: Partial<Guest>): void {
  const at = guests.findIndex(({ atMs, does }) => atMs >= fromMs && does === 'eats')
  const guest = guests[at]
  if (guest !== undefined) guests[at] = { ...guest, ...change }
}

function cateringLines(orders: number): OrderLine[] {
  const { items, guestsAPortion, portionsMin } = CATERING
  const quantity = Math.max(portionsMin, Math.round(orders / guestsAPortion))
  return items.map((item) => ({ item, quantity }))
}

function chooseLines(menu: Menu, random: () => number): OrderLine[] {
  const portions = 1 + Math.floor(random() * PORTIONS_MAX)
  return Array.from({ length: portions }, () => {
    const item = chooseItem(menu.items, random)
    const isPlain = random() >= MODIFIED || item.modifiers.length === 0
    const modifier = item.modifiers[Math.floor(random() * item.modifiers.length)]
    return { item: item.name, quantity: 1, ...(!isPlain && modifier && { modifiers: [modifier.name] }) }
  })
}

function chooseItem(items: readonly MenuItem[], random: () => number): MenuItem {
  const weightOf = ({ name }: MenuItem): number => WEIGHTS[name] ?? WEIGHT_LEAST
  let left = random() * items.reduce((sum, item) => sum + weightOf(item), 0)
  for (const item of items) {
    left -= weightOf(item)
    if (left < 0) return item
  }
  return items.at(-1) as MenuItem
}
