/** What customers choose. Invariant: one seed and one menu give the same choices in the same order. */
import type { Menu } from '@foodtruck/menu'

/** An order as it is sent to the gateway. */
export interface ChosenOrder {
  readonly items: readonly { readonly item: string; readonly quantity: number }[]
  readonly name: string
}

const LINES_MAX = 3
const PORTIONS_MAX = 3
const NAMES = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Femi', 'Greta', 'Hiro', 'Ines', 'Jonas'] as const

/** Chooses order after order from the menu; `seed` is a 32-bit whole number. */
export function* chooseOrders(menu: Menu, seed: number): Generator<ChosenOrder, never> {
  const random = mulberry32(seed)
  const below = (count: number): number => Math.floor(random() * count)
  for (;;) {
    const left = menu.items.map((item) => item.name)
    const items: ChosenOrder['items'][number][] = []
    for (let lines = 1 + below(LINES_MAX); lines > 0 && left.length > 0; lines -= 1) {
      for (const item of left.splice(below(left.length), 1)) {
        items.push({ item, quantity: 1 + below(PORTIONS_MAX) })
      }
    }
    yield { items, name: NAMES[below(NAMES.length)] ?? NAMES[0] }
  }
}

/** Tommy Ettinger's mulberry32: numbers from 0 to under 1, good enough to choose a lunch. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
