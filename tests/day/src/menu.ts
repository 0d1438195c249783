/**
 * The menu of the day: the one that is shipped, with its seconds as many times shorter as the day is faster, and with
 * just so much on the shelf that some of it runs out. Invariant: whatever is read by seconds is scaled here, so that
 * every service works, promises and begins scheduled orders on the same clock.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@foodtruck/chaos'
import { loadMenu, type Menu, planOrder } from '@foodtruck/menu'
import { Ticket } from '@foodtruck/messages'
import type { OrderLine } from '@foodtruck/truck'
import { parse, stringify } from 'yaml'
import { type DayPlan, MOMENTS } from './plan.ts'

/** What a portion, or an order, takes of each ingredient. */
export type Recipe = ReadonlyMap<string, number>

/** The menu that is shipped. */
export const SHIPPED_MENU = join(ROOT, 'menu.yaml')

const EMPTY = new Uint8Array()

interface MenuYaml {
  timezone?: string
  ingredients: Record<string, { stock?: number }>
}

/** Writes the menu of a day into a file, and reads it back as the services do. */
export function writeMenu(
  file: string,
  plan: DayPlan,
  { scale, nowMs }: { scale: number; nowMs: number },
): Menu {
  const shipped = loadMenu(SHIPPED_MENU)
  const yaml = scaled(parse(readFileSync(SHIPPED_MENU, 'utf8')), scale) as MenuYaml
  yaml.timezone = noonZone(nowMs)
  for (const [ingredient, until] of [
    ['sausage', MOMENTS.sausagesOut],
    ['ice-cream', MOMENTS.iceCreamOut],
  ] as const) {
    const wanted = plan.guests.filter(({ atMs, forMs }) => forMs === null && atMs < until * plan.lengthMs)
    const stock = wanted.reduce((sum, { lines }) => sum + (recipeOf(shipped, lines).get(ingredient) ?? 0), 0)
    yaml.ingredients[ingredient] = { ...yaml.ingredients[ingredient], stock }
  }
  writeFileSync(file, stringify(yaml))
  return loadMenu(file)
}

/** What an order takes, modifiers included. */
export function recipeOf(menu: Menu, lines: readonly OrderLine[]): Recipe {
  const recipe = new Map<string, number>()
  for (const { payload } of planOrder(menu, { lines }).tickets ?? []) {
    for (const { name, amount } of Ticket.decode(payload ?? EMPTY).ingredients) {
      recipe.set(name, (recipe.get(name) ?? 0) + amount)
    }
  }
  return recipe
}

/** The same with every number under `seconds` divided. */
function scaled(value: unknown, scale: number, isSeconds = false): unknown {
  if (typeof value === 'number') return isSeconds ? value / scale : value
  if (Array.isArray(value)) return value.map((one) => scaled(one, scale))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, scaled(one, scale, isSeconds || key === 'seconds')]),
  )
}

/** A time zone in which it is about noon: lunch is at lunch time, and no midnight parts the day. */
function noonZone(nowMs: number): string {
  const west = new Date(nowMs).getUTCHours() - 12
  // The sign of these names is that of the way back to UTC.
  return west === 0 ? 'Etc/GMT' : `Etc/GMT${west > 0 ? '+' : '-'}${Math.abs(west)}`
}
