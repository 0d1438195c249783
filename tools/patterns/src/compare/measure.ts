/**
 * Measures one system of the ladder. Invariant: the orders of each scenario go through real sockets, and what
 * becomes of them is read from what customers and stages told, never assumed.
 */
import type { Scene } from '../frame/scene.ts'
import { Scene as LessonScene } from '../frame/scene.ts'
import { ANY_COOK, type LadderLesson, serveOrders } from '../ladder/ladder-lesson.ts'
import type { OrderReport, TruckReport } from '../ladder/report.ts'
import { TRUCK, type TruckPlan } from '../ladder/truck.ts'
import type { Row } from './row.ts'
import { sideBySide } from './side-by-side.ts'

const NINE = 9
const ORDERS_ONE_COOK = 7
/** Nine cooks hand an order on every 20 s of the talk, and what the machine does in between must not count. */
const SLOWER_NINE = 3
const ORDERS_NINE_COOKS = 24
/** A system that is measured slower gets fewer orders, at least so many. */
const ORDERS_MIN = 5
const ORDERS_SLOW_NINE = 19
/** A pipeline with nine cooks serves all in this time; one order after the other is known by then. */
const ENOUGH_SECONDS = 800
const ORDERS_IDLE = 20
const ORDERS_KILL = 4
/** What does not depend on the clock's accuracy runs faster. */
const FASTER = 2
/** Scenarios that run at once: most of the time each of them only waits for its cook. */
const SIDE_BY_SIDE = 7
/** Orders of the first customer have numbers up to this. */
const FIRST_CUSTOMER_MAX = 1_000
const NEW_STAGE = { name: 'sauce', seconds: 20 }

export type Progress = (pattern: string, scenario: string) => void

interface Ran {
  readonly report: TruckReport
  readonly traffic: { readonly messages: number; readonly bytes: number }
}

/** Runs all scenarios of one system. `scale` is how many times faster than the talk. */
export async function measure(lesson: LadderLesson, scale: number, onProgress: Progress): Promise<Row> {
  const isSlow = lesson.slower > 1
  const exact = scale / lesson.slower
  const quick = exact * FASTER
  const run = async (scenario: string, plan: Partial<TruckPlan>, at = exact): Promise<Ran> => {
    onProgress(lesson.name, scenario)
    return runOnce(lesson, { ...TRUCK, orders: 1, ...plan }, at, scenario === KILL)
  }
  const timeless = TRUCK.stages.map(({ name }) => ({ name, seconds: 0 }))
  const idle = await run('no work', { orders: ORDERS_IDLE, stages: timeless, isOneByOne: true }, quick)
  const longer = { ...TRUCK, orders: 1, stages: TRUCK.stages.toSpliced(2, 0, NEW_STAGE) }
  const nineCooks = { orders: isSlow ? ORDERS_SLOW_NINE : ORDERS_NINE_COOKS, cooks: NINE, isSample: !isSlow }
  const [nine, one, alone, ice, sauce, two, short] = await sideBySide(isSlow ? 1 : SIDE_BY_SIDE, [
    () => run('nine cooks', nineCooks, isSlow ? exact : exact / SLOWER_NINE),
    () => run('one cook', { orders: isSlow ? ORDERS_MIN : ORDERS_ONE_COOK }),
    () => run('one order', {}),
    () => run('ice-cream', { items: ['ice-cream'] }),
    () => run('a new stage', longer),
    () => run('two customers', { customers: 2, orders: 3, ordersOfOthers: 1 }),
    () => run('no sausages', { orders: 2, sausages: 1 }),
  ])
  // By itself: it starts processes, and the others' clocks would notice.
  const killed = await run(KILL, { orders: ORDERS_KILL, cooks: 2 })
  return {
    pattern: lesson.name,
    customersPerHourOneCook: rounded(one.report.customersPerHour, 1),
    customersPerHourNineCooks: rounded(nine.report.customersPerHour, 1),
    latencySeconds: rounded(secondsOf(alone.report.orders[0]), 1),
    overheadMs: rounded(median(idle.report.orders.map(secondsOf)) * (1_000 / quick), 2),
    messagesPerOrder: rounded(idle.traffic.messages / ORDERS_IDLE, 1) ?? 0,
    bytesPerOrder: rounded(idle.traffic.bytes / ORDERS_IDLE, 0) ?? 0,
    killOrders: ORDERS_KILL,
    lost: killed.report.lost,
    duplicated: killed.report.duplicated,
    isTold: killed.report.lost + killed.report.refused === 0 ? null : killed.report.refused > 0,
    iceCreamSeconds: rounded(secondsOf(ice.report.orders[0]), 0),
    isIceCreamCooked: ice.report.orders[0]?.worked.includes('cook') ?? false,
    ...changesOf(lesson, longer),
    isNewStageUsed: sauce.report.orders[0]?.worked.includes(NEW_STAGE.name) ?? false,
    secondCustomerSeconds: rounded(
      secondsOf(two.report.orders.find(({ order }) => order > FIRST_CUSTOMER_MAX)),
      0,
    ),
    strayed: two.report.strayed,
    noSausages: short.report.lost > 0 ? 'lost' : short.report.refused > 0 ? 'refused' : 'served',
  }
}

const KILL = 'a cook is killed'

/** Who of those that are there already is wired otherwise once the new stage is in the plan. */
function changesOf(
  lesson: LadderLesson,
  longer: TruckPlan,
): Pick<Row, 'newStageChanges' | 'newStageParties'> {
  const before = lesson.plan({ ...TRUCK, orders: 1 })
  const after = new Map(lesson.plan(longer).map(({ name, wiring }) => [name, JSON.stringify(wiring)]))
  const changed = before.filter(({ name, wiring }) => after.get(name) !== JSON.stringify(wiring))
  return { newStageChanges: changed.map(({ name }) => name), newStageParties: before.length }
}

/** Serves the orders of a plan, and counts what was sent for them. */
export async function runOnce(
  lesson: LadderLesson,
  plan: TruckPlan,
  scale: number,
  isKilling = false,
): Promise<Ran> {
  let before: Scene['traffic'] | undefined
  const scene = new LessonScene({
    lesson,
    scale,
    // Who is to be killed is a process of its own; the others share this one, and with it the two clocks.
    isApart: (party) => isKilling && isVictim(lesson, party),
    onFact: ({ data }) => {
      if (data.event === 'ordered') before ??= scene.traffic
    },
  })
  try {
    const report = await serveOrders(scene, lesson, plan, {
      ...(plan.isSample && { enough: ENOUGH_SECONDS }),
      ...(isKilling && { kill: 'cook' }),
    })
    const { messages, bytes } = scene.traffic
    return {
      report,
      traffic: { messages: messages - (before?.messages ?? 0), bytes: bytes - (before?.bytes ?? 0) },
    }
  } finally {
    await scene.close()
  }
}

function isVictim(lesson: LadderLesson, party: string): boolean {
  return lesson.victim === ANY_COOK ? party.startsWith('worker') : party === lesson.victim
}

function secondsOf(order: OrderReport | undefined): number {
  return order?.servedAt[0] === undefined ? Number.NaN : order.servedAt[0] - order.orderedAt
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function rounded(value: number | undefined, digits: number): number | null {
  return value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(digits))
}
