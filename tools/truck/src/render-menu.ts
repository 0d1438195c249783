/** The menu as people read it: a row for each item, below it one for each of its modifiers. Pure. */
import type { MenuItemJson, MenuJson, ModifierJson } from './gateway-api.ts'
import { renderPrice } from './render-order.ts'
import { type Paint, plain, table } from './screen.ts'

/** All of it; what cannot be had now is dim. */
export function renderMenu({ items }: MenuJson, paint: Paint = plain): string[] {
  const rows = items.flatMap((item) => [itemRow(item), ...(item.modifiers ?? []).map(modifierRow)])
  const [head = '', ...lines] = table(
    [['item', 'title', 'price', 'allergens', 'now', 'stages'], ...rows],
    new Set([2]),
  )
  const available = items.flatMap((item) =>
    Array<boolean>(1 + (item.modifiers ?? []).length).fill(item.available ?? true),
  )
  return [
    paint('bold', head),
    ...lines.map((line, at) => (available[at] === true ? line : paint('dim', line))),
  ]
}

function itemRow(item: MenuItemJson): string[] {
  return [
    item.item,
    item.title,
    renderPrice(item.price),
    (item.allergens ?? []).join(', '),
    availability(item),
    item.stages.map(({ stage }) => stage).join(', '),
  ]
}

function availability({ available = true, off, hours = [], opensAt }: MenuItemJson): string {
  const spans = hours.length > 0 ? ` (${hours.join(', ')})` : ''
  if (available) return `yes${spans}`
  return off === true ? 'off for now' : `opens at ${opensAt}${spans}`
}

function modifierRow(modifier: ModifierJson): string[] {
  const { minor } = modifier.price
  const bounds = [
    modifier.max > 1 ? `up to ${modifier.max}` : '',
    modifier.excludes === undefined ? '' : `not with ${modifier.excludes.join(', ')}`,
  ]
  const allergens = [
    ...(modifier.addsAllergens ?? []).map((name) => `+${name}`),
    ...(modifier.removesAllergens ?? []).map((name) => `-${name}`),
  ]
  return [
    `  +${modifier.modifier}`,
    modifier.title,
    minor === 0 ? '' : `${minor > 0 ? '+' : ''}${renderPrice(modifier.price)}`,
    allergens.join(', '),
    bounds.filter((bound) => bound !== '').join(', '),
    '',
  ]
}
