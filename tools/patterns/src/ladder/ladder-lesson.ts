/** A system of the ladder: a lesson that serves orders, given who takes part. */
import { machineMs } from '../frame/clock.ts'
import type { Fact } from '../frame/fact.ts'
import type { Lesson, RunOptions } from '../frame/lesson.ts'
import { RUN_MS_MAX, type Scene } from '../frame/scene.ts'
import { type OrderReport, reportOf, type TruckReport } from './report.ts'
import { customersOf, type PartyPlan, TRUCK, type TruckPlan, talkStages } from './truck.ts'

export interface LadderLesson extends Lesson {
  /** Who takes part, in the order of their start, and what each is told. */
  readonly plan: (truck: TruckPlan) => readonly PartyPlan[]
  /** The name of the party that cooks and is killed. */
  readonly victim: string
  /** Whether each party needs those before it to be there. */
  readonly startsOneByOne: boolean
  /** Silence after which what has not come will not come; at least this. */
  readonly patienceMs: number
  /** How many times slower than the others it is measured, because it does more between two stages. */
  readonly slower: number
}

/** The victim where any worker may be the one that cooks. */
export const ANY_COOK = 'whoever cooks'

export interface LadderInit extends Pick<LadderLesson, 'name' | 'title' | 'roles' | 'plan'> {
  readonly victim?: string
  readonly startsOneByOne?: boolean
  readonly patienceMs?: number
  readonly slower?: number
  readonly startsProcess?: readonly string[]
  /** What a narrated run must show. */
  readonly verdict: (scene: Scene, report: TruckReport, truck: TruckPlan) => void
  /** What `run` serves unless told otherwise. */
  readonly truck?: Partial<TruckPlan>
}

/** Seconds of the talk without a word after which what has not come will not come. */
const PATIENCE_FACTOR = 2
const PATIENCE_MS_MIN = 2_500

/** Makes a lesson of a system: it serves its orders, or loses them, and the report is checked. */
export function ladderLesson(init: LadderInit): LadderLesson {
  return {
    name: init.name,
    title: init.title,
    roles: init.roles,
    plan: init.plan,
    victim: init.victim ?? 'cook-1',
    startsOneByOne: init.startsOneByOne ?? false,
    patienceMs: init.patienceMs ?? PATIENCE_MS_MIN,
    slower: init.slower ?? 1,
    ...(init.startsProcess && { startsProcess: init.startsProcess }),
    takes: ['stages', 'cooks', 'customers', 'orders', 'items', 'sausages', 'kill'],
    isTalkTimed: true,
    async run(scene, options) {
      const truck = truckOf(options, init.truck)
      const report = await serveOrders(
        scene,
        this,
        truck,
        options.kill === undefined ? {} : { kill: options.kill },
      )
      tellReport(scene, report)
      init.verdict(scene, report, truck)
    },
  }
}

export function truckOf(options: RunOptions, defaults: Partial<TruckPlan> = {}): TruckPlan {
  return {
    ...TRUCK,
    ...defaults,
    ...(options.stages && { stages: talkStages(options.stages) }),
    ...(options.cooks !== undefined && { cooks: options.cooks }),
    ...(options.customers !== undefined && { customers: options.customers }),
    ...(options.orders !== undefined && { orders: options.orders }),
    ...(options.items && { items: options.items }),
    ...(options.sausages !== undefined && { sausages: options.sausages }),
  }
}

export interface ServeOptions {
  /** Who is killed midway and started again: `cook`, or a party by its name. */
  readonly kill?: string
  /** Seconds of the talk after which a rate is known well enough, if some are served. */
  readonly enough?: number
}

/** Served orders from which a rate can be told. */
const SERVED_ENOUGH = 4

/** Starts everybody, kills and restarts the cook midway if asked, and waits until all is served or lost. */
export async function serveOrders(
  scene: Scene,
  lesson: LadderLesson,
  truck: TruckPlan,
  { kill, enough = Number.POSITIVE_INFINITY }: ServeOptions = {},
): Promise<TruckReport> {
  const parties = lesson.plan(truck)
  const others = parties.filter(({ role }) => role !== 'customer')
  const start = ({ role, name, wiring }: PartyPlan): Promise<void> => {
    const isVictim = kill === 'cook' && name === lesson.victim
    return scene.start(role, name, wiring, isVictim ? { data: BEGAN, time: SECOND } : undefined)
  }
  if (lesson.startsOneByOne) for (const party of others) await start(party)
  else await Promise.all(others.map(start))
  for (const { role, name, wiring } of parties) {
    if (role === 'customer') await scene.start(role, name, wiring)
  }
  if (kill !== undefined) await killMidway(scene, lesson, parties, kill)
  const wanted = customersOf(truck).reduce((sum, { wiring }) => sum + wiring.orders.length, 0)
  const startedMs = machineMs()
  const isEnough = (): boolean => {
    const ended = endedOf(scene)
    const elapsed = ((machineMs() - startedMs) * scene.scale) / 1_000
    return ended >= wanted || (ended >= SERVED_ENOUGH && elapsed > enough)
  }
  const quietMs = silenceMs(truck, scene.scale)
  await scene.untilQuiet(Math.max(quietMs, lesson.patienceMs), isEnough, isProgress)
  // Whoever is served twice is so after everybody is served once.
  if (kill !== undefined) await scene.untilQuiet(quietMs, () => false, isProgress)
  return reportOf(scene.facts, scene.startedMs, scene.scale)
}

/** Midway: the second order is on the grill. */
const BEGAN = { event: 'began', stage: 'cook' }
const SECOND = 2

/** A cook dies of itself at that moment; whoever else is to die is sent a signal. */
async function killMidway(
  scene: Scene,
  lesson: LadderLesson,
  parties: readonly PartyPlan[],
  kill: string,
): Promise<void> {
  const isSelf = kill === 'cook' && lesson.victim !== ANY_COOK
  if (isSelf) await scene.until(BEGAN, lesson.victim, RUN_MS_MAX)
  else {
    await scene.untilTrue(
      () => scene.told(BEGAN).length >= SECOND && hasPassedCook(scene),
      'the cook to begin the second order',
      RUN_MS_MAX,
    )
  }
  const name = isSelf ? lesson.victim : kill === 'cook' ? scene.told(BEGAN).at(-1)?.party : kill
  const victim = parties.find((party) => party.name === name)
  if (!victim) throw new Error(`${lesson.name} has no party ${name}`)
  if (isSelf) await scene.died(victim.name)
  else await scene.kill(victim.name)
  await scene.start(victim.role, victim.name, victim.wiring)
  scene.say(`${victim.name} is back`)
}

/** Whether an order has come out of the cook's hands. */
function hasPassedCook(scene: Scene): boolean {
  return scene.facts.some(
    ({ data }) => data.event === 'served' || (data.event === 'began' && data.stage === 'prepare'),
  )
}

/** Work that is put back again and again gets nobody any further. */
function isProgress({ data }: Fact): boolean {
  return data.event !== 'put back'
}

/** Longer than any order can be silent while it is on its way. */
function silenceMs(truck: TruckPlan, scale: number): number {
  const seconds = truck.stages.reduce((sum, stage) => sum + stage.seconds, 0)
  return Math.max((seconds * PATIENCE_FACTOR * 1_000) / scale, PATIENCE_MS_MIN)
}

function endedOf(scene: Scene): number {
  const ends = scene.facts.filter(
    ({ data }) => data.event === 'refused' || (data.event === 'served' && data.isOwn),
  )
  return new Set(ends.map(({ data }) => data.order)).size
}

function tellReport(scene: Scene, report: TruckReport): void {
  const { orders, served, lost, duplicated, strayed, refused, customersPerHour } = report
  const rate = customersPerHour === undefined ? '' : `, ${customersPerHour.toFixed(1)} customers an hour`
  scene.say(
    `${orders.length} ordered, ${served} served, ${refused} refused, ${lost} lost, ` +
      `${duplicated} duplicated, ${strayed} to the wrong customer${rate}`,
  )
}

/** The order of that place among those that were given, by number. */
export function orderAt(report: TruckReport, index: number): OrderReport | undefined {
  return report.orders[index]
}
