/** The reliability ladder: the same orders, the same kills, and what each pattern adds; next to the product. */
import { Scene } from '../frame/scene.ts'
import { ANY_COOK, type LadderLesson, serveOrders } from '../ladder/ladder-lesson.ts'
import { TRUCK } from '../ladder/truck.ts'
import type { Progress } from './measure.ts'

export interface ReliabilityRow {
  readonly pattern: string
  /** Who was killed midway, and came back: a party that cooks, or the one in the middle. */
  readonly killed: string
  readonly orders: number
  readonly served: number
  readonly lost: number
  /** Orders whose customer was told that nothing comes. */
  readonly refused: number
  readonly duplicated: number
  /** Times that a customer had to ask again. */
  readonly askedAgain: number
  /** From order to meal, the slowest of those served, in seconds of the talk. */
  readonly slowestSeconds: number | null
}

const ORDERS = 4

/** Kills whoever cooks, then whoever is in the middle, if somebody is. */
export async function measureReliability(
  lesson: LadderLesson,
  scale: number,
  onProgress: Progress,
): Promise<ReliabilityRow[]> {
  const middle = MIDDLES.find((name) => name in lesson.roles && name !== lesson.victim)
  const kills = ['cook', ...(middle === undefined ? [] : [middle])]
  onProgress(lesson.name, `${kills.join(', ')} killed`)
  return Promise.all(kills.map((kill) => killOnce(lesson, scale / lesson.slower, kill)))
}

/** Whom a pattern cannot do without. */
const MIDDLES = ['queue', 'titanic', 'broker', 'truck']

async function killOnce(lesson: LadderLesson, scale: number, kill: string): Promise<ReliabilityRow> {
  const isVictim = (party: string): boolean => {
    if (kill !== 'cook') return party === kill
    return lesson.victim === ANY_COOK ? party.startsWith('worker') : party === lesson.victim
  }
  const scene = new Scene({ lesson, scale, isApart: isVictim })
  try {
    const plan = { ...TRUCK, orders: ORDERS, cooks: 2 }
    const { orders, served, lost, refused, duplicated } = await serveOrders(scene, lesson, plan, { kill })
    const waits = orders.flatMap(({ servedAt, orderedAt }) =>
      servedAt.slice(0, 1).map((at) => at - orderedAt),
    )
    return {
      pattern: lesson.name,
      killed: String(scene.told({ event: 'killed' })[0]?.data.killed),
      orders: ORDERS,
      served,
      lost: lost + (ORDERS - orders.length),
      refused,
      duplicated,
      askedAgain: scene.told({ event: 'retried' }).length,
      slowestSeconds: waits.length === 0 ? null : Math.round(Math.max(...waits)),
    }
  } finally {
    await scene.close()
  }
}
