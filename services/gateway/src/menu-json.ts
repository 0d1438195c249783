/**
 * The menu as customers see it. Invariant: it shows what can be ordered at the
 * time it is asked for, and why something cannot.
 */
import { contradict, hoursText, type Menu, type MenuItem, type Modifier, type Moment } from '@foodtruck/menu'

/** The menu at a moment. */
export function menuJson(menu: Menu, truck: string, { nowMs = 0, offMenu }: Moment): object {
  const { currency, timezone, items } = menu
  return {
    truck,
    currency,
    timezone,
    items: items.map((item) => itemJson(menu, item, nowMs, offMenu?.has(item.name) ?? false)),
  }
}

function itemJson(menu: Menu, item: MenuItem, nowMs: number, isOff: boolean): object {
  const { name, title, priceMinor, stages, allergens, hours, modifiers } = item
  const isOpen = menu.isOpen(item, nowMs)
  return {
    item: name,
    title,
    price: { minor: priceMinor, currency: menu.currency },
    available: isOpen && !isOff,
    ...(isOff && { off: true }),
    ...(hours.length > 0 && { hours: hours.map(hoursText), openNow: isOpen }),
    ...(!isOpen && { opensAt: menu.opensAt(item, nowMs) }),
    allergens,
    modifiers: modifiers.map((modifier) => modifierJson(item, modifier, menu.currency)),
    stages: stages.map(({ stage, seconds }) => ({ stage, seconds })),
  }
}

function modifierJson({ modifiers }: MenuItem, modifier: Modifier, currency: string): object {
  const { name, title, priceMinor, max, allergensAdded, allergensRemoved } = modifier
  const excludes = modifiers.filter((other) => contradict(modifier, other)).map((other) => other.name)
  return {
    modifier: name,
    title,
    price: { minor: priceMinor, currency },
    max,
    ...(excludes.length > 0 && { excludes }),
    ...(allergensAdded.length > 0 && { addsAllergens: allergensAdded }),
    ...(allergensRemoved.length > 0 && { removesAllergens: allergensRemoved }),
  }
}
