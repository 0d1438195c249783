/** The items of the menu as people read them, for pages that show items by name alone. */
import { signal } from '@preact/signals'
import type { Menu } from '../api-types.ts'
import { spoken } from '../words.ts'

const titles = signal<ReadonlyMap<string, string>>(new Map())

/** The menu was read. */
export function setTitles({ items }: Menu): void {
  // The same menu again would draw the page anew.
  if (items.every(({ item, title }) => titles.peek().get(item) === title)) return
  titles.value = new Map(items.map(({ item, title }) => [item, title]))
}

/** `Hot dog`; of what left the menu its name. */
export function itemTitle(item: string): string {
  return titles.value.get(item) ?? spoken(item)
}
