/** The state of the menu page: the menu as it was read last, and the basket. */
import { computed, signal } from '@preact/signals'
import { readMenu } from '../api.ts'
import type { Menu } from '../api-types.ts'
import { readKeptAs, writeKept } from '../kept.ts'
import { type Polled, poll } from '../live/poll.ts'
import { toast } from '../parts/parts.tsx'
import { spoken } from '../words.ts'
import {
  type Basket,
  type BasketLine,
  basketPrice,
  itemOf,
  keepAvailable,
  portionsOf,
  withLine,
} from './basket.ts'

/** Prices, hours and what is off change without a word: asked for again this often. */
const MENU_MS = 10_000
const BASKET = 'truck-basket'

export const menu = signal<Menu | undefined>(undefined)
export const basket = signal<Basket>(readKeptAs(BASKET, []))
export const portions = computed(() => portionsOf(basket.value))
export const total = computed(() => {
  const now = menu.value
  return now === undefined ? undefined : { minor: basketPrice(now, basket.value), currency: now.currency }
})

/** What the sign says: the truck's own name, if it was given one. */
export const truckName = computed(() => {
  const name = menu.value?.truck ?? 'truck'
  return name === 'truck' ? 'Food truck' : spoken(name)
})

let polled: Polled<Menu> | undefined

/** Reads the menu now, and again and again. */
export function followMenu(): void {
  if (polled !== undefined) {
    polled.now()
    return
  }
  polled = poll(async () => {
    const next = await readMenu()
    takeMenu(next)
    return next
  }, MENU_MS)
}

function takeMenu(next: Menu): void {
  // The same menu again would draw the page anew.
  if (JSON.stringify(next) === JSON.stringify(menu.value)) return
  const before = menu.value
  menu.value = next
  document.title = truckName.value
  const { basket: kept, gone } = keepAvailable(next, basket.value)
  if (gone.length === 0) return
  setBasket(kept)
  const titles = new Set(gone.map(({ item }) => itemOf(before ?? next, item)?.title ?? spoken(item)))
  toast(`No longer to be had: ${[...titles].join(', ')}. We took it out of your basket.`, 'bad')
}

export function addLine(line: BasketLine): void {
  setBasket(withLine(basket.value, line))
}

export function clearBasket(): void {
  setBasket([])
}

function setBasket(next: Basket): void {
  basket.value = next
  writeKept(BASKET, JSON.stringify(next))
}
