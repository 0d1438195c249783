/** What customers choose. Invariant: one seed and one menu give the same choices in the same order. */
import { contradict, type Menu, type MenuItem } from '@foodtruck/menu'
import { seededRandom } from '@foodtruck/runtime'

/** One line of it; without a wish it has no modifiers. */
export interface ChosenLine {
  readonly item: string
  readonly quantity: number
  readonly modifiers?: readonly string[]
}

/** An order as it is sent to the gateway. */
export interface ChosenOrder {
  readonly items: readonly ChosenLine[]
  readonly name: string
}

const LINES_MAX = 3
const PORTIONS_MAX = 3
/** One in so many lines comes without a wish. */
const PLAIN_ONE_IN = 2
const WISHES_MAX = 2
const NAMES = ['Ada', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Femi', 'Greta', 'Hiro', 'Ines', 'Jonas'] as const

/** Chooses order after order from the menu; `seed` is a 32-bit whole number. */
export function* chooseOrders(menu: Menu, seed: number): Generator<ChosenOrder, never> {
  const random = seededRandom(seed)
  const below = (count: number): number => Math.floor(random() * count)
  for (;;) {
    const left = [...menu.items]
    const items: ChosenLine[] = []
    for (let lines = 1 + below(LINES_MAX); lines > 0 && left.length > 0; lines -= 1) {
      for (const item of left.splice(below(left.length), 1)) {
        const quantity = 1 + below(PORTIONS_MAX)
        const modifiers = below(PLAIN_ONE_IN) === 0 ? [] : chooseModifiers(item, below)
        items.push({ item: item.name, quantity, ...(modifiers.length > 0 && { modifiers }) })
      }
    }
    yield { items, name: NAMES[below(NAMES.length)] ?? NAMES[0] }
  }
}

/** Up to a few wishes that go together. */
function chooseModifiers({ modifiers }: MenuItem, below: (count: number) => number): string[] {
  const chosen = new Set<MenuItem['modifiers'][number]>()
  for (let wishes = Math.min(WISHES_MAX, modifiers.length); wishes > 0; wishes -= 1) {
    const wish = modifiers[below(modifiers.length)]
    if (wish === undefined || [...chosen].some((one) => contradict(one, wish))) continue
    chosen.add(wish)
  }
  return [...chosen].map(({ name }) => name)
}
