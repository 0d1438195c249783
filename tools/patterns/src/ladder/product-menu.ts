/** The product's menu for a plan of the talk: the same stages, times and sausages. */
import { stringify } from 'yaml'
import { needs, type TruckPlan } from './truck.ts'

/** Stages that the truck runs by itself; the others join it from outside. */
export const OWN_STAGES: readonly string[] = ['order', 'ingredients', 'prepare']

const LAST = 'prepare'
const FIRST = 'order'

/** `menu.yaml` as the product reads it. */
export function menuOf({ stages, items, sausages }: TruckPlan): string {
  const secondsOf = (name: string): number => stages.find((stage) => stage.name === name)?.seconds ?? 0
  const between = stages.filter(({ name }) => name !== FIRST && name !== LAST)
  return stringify({
    currency: 'EUR',
    ingredients: { sausage: { title: 'Sausage', unit: 'piece', stock: sausages, low: 0 } },
    planning: { stage: FIRST, seconds: secondsOf(FIRST) },
    gathering: { stage: LAST, seconds: secondsOf(LAST) },
    items: [...new Set(items)].map((item) => ({
      name: item,
      title: item,
      price: 450,
      ...(item === 'hotdog' && { ingredients: { sausage: 1 } }),
      stages: between
        .filter(({ name }) => needs(item, name))
        .map(({ name, seconds }) => ({ stage: name, seconds })),
    })),
  })
}
