/**
 * A day of a kitchen in simulated time, for the tests. Invariant: the same seed
 * is the same day; places take the lowest order number first, as the router does.
 */
import type { Kitchen, KitchenEvent, Portion } from './kitchen.ts'

/** An item: how long each of its stages takes, in ms. */
export type Recipe = Readonly<Record<string, number>>

export interface DayPlan {
  readonly seed: number
  readonly orders: number
  /** The mean time between orders at a part (0 to 1) of the day. */
  readonly everyMs: (part: number) => number
  readonly recipes: Readonly<Record<string, Recipe>>
  readonly planMs: number
  readonly gatherMs: number
  /** Places of each stage. */
  readonly places: Readonly<Record<string, number>>
  /** Times differ by up to this share to both sides. */
  readonly spread: number
}

/** Who watches the day. */
export interface Watcher {
  readonly kitchen: Kitchen
  /** An order has come, and is not in the kitchen yet. */
  arrived(number: number, portions: readonly Portion[], nowMs: number): void
  served(number: number, nowMs: number): void
}

interface Task {
  readonly order: number
  /** 0 for the order's own steps. */
  readonly ticket: number
  readonly stage: string
  readonly ms: number
}

interface SimulatedOrder {
  readonly items: readonly string[]
  readonly steps: number[]
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Plays the day to its end. */
export class KitchenDay {
  readonly #plan: DayPlan
  readonly #watcher: Watcher
  readonly #random: () => number
  readonly #orders = new Map<number, SimulatedOrder>()
  readonly #waiting = new Map<string, Task[]>()
  readonly #free: Map<string, number>
  /** What happens next, in the order of time. */
  readonly #agenda: { atMs: number; run: () => void }[] = []
  #nowMs = 1_000_000

  constructor(plan: DayPlan, watcher: Watcher) {
    this.#plan = plan
    this.#watcher = watcher
    this.#random = random(plan.seed)
    this.#free = new Map(Object.entries(plan.places))
    watcher.kitchen.setCapacities(
      Object.entries(plan.places).map(([stage, window]) => [stage, { replicas: window, window }]),
    )
  }

  play(): void {
    let atMs = this.#nowMs
    for (let number = 1; number <= this.#plan.orders; number += 1) {
      const everyMs = this.#plan.everyMs(number / this.#plan.orders)
      atMs += -Math.log(1 - this.#random()) * everyMs
      this.#at(atMs, () => this.#arrive(number))
    }
    for (let next = this.#agenda.shift(); next !== undefined; next = this.#agenda.shift()) {
      this.#nowMs = next.atMs
      next.run()
    }
  }

  #at(atMs: number, run: () => void): void {
    let place = this.#agenda.length
    while (place > 0 && (this.#agenda[place - 1]?.atMs ?? 0) > atMs) place -= 1
    this.#agenda.splice(place, 0, { atMs, run })
  }

  #arrive(number: number): void {
    const names = Object.keys(this.#plan.recipes)
    const pick = (): string => names[Math.floor(this.#random() * names.length)] as string
    const items = Array.from({ length: 1 + Math.floor(this.#random() * 3) }, pick)
    this.#orders.set(number, { items, steps: items.map(() => 0) })
    this.#watcher.arrived(number, this.#portions(items), this.#nowMs)
    this.#tell('OrderAccepted', { order: number })
    this.#wait({ order: number, ticket: 0, stage: 'order', ms: this.#plan.planMs })
  }

  #portions(items: readonly string[]): Portion[] {
    return items.map((label) => ({ label, stages: Object.keys(this.#plan.recipes[label] ?? {}) }))
  }

  #wait(task: Task): void {
    const waiting = this.#waiting.get(task.stage) ?? []
    this.#waiting.set(task.stage, waiting)
    let place = waiting.length
    while (place > 0 && (waiting[place - 1]?.order ?? 0) > task.order) place -= 1
    waiting.splice(place, 0, task)
    this.#handOut(task.stage)
  }

  #handOut(stage: string): void {
    const free = this.#free.get(stage) ?? 0
    const task = free > 0 ? this.#waiting.get(stage)?.shift() : undefined
    if (task === undefined) return
    this.#free.set(stage, free - 1)
    const startedAtMs = this.#nowMs
    const ms = task.ms * (1 + this.#plan.spread * (2 * this.#random() - 1))
    this.#at(startedAtMs + ms, () => {
      this.#free.set(stage, (this.#free.get(stage) ?? 0) + 1)
      this.#done(task, startedAtMs)
      this.#handOut(stage)
    })
  }

  #done({ order: number, ticket, stage }: Task, startedAtMs: number): void {
    const { items, steps } = this.#orders.get(number) as SimulatedOrder
    const event = { order: number, ticket, stage, startedAtMs }
    if (stage === 'order') {
      this.#tell('OrderPlanned', { ...event, tickets: this.#portions(items) })
      for (const at of items.keys()) this.#next(number, at)
    } else if (ticket === 0) {
      this.#tell('StageDone', event)
      this.#tell('OrderServed', { order: number })
      this.#watcher.served(number, this.#nowMs)
    } else {
      this.#tell('StageDone', event)
      steps[ticket - 1] = (steps[ticket - 1] ?? 0) + 1
      this.#next(number, ticket - 1)
    }
  }

  #next(number: number, at: number): void {
    const { items, steps } = this.#orders.get(number) as SimulatedOrder
    const recipes = items.map((item) => Object.entries(this.#plan.recipes[item] ?? {}))
    const [stage, ms] = recipes[at]?.[steps[at] ?? 0] ?? []
    if (stage !== undefined && ms !== undefined) {
      this.#wait({ order: number, ticket: at + 1, stage, ms })
    } else if (recipes.every((recipe, index) => (steps[index] ?? 0) >= recipe.length)) {
      this.#wait({ order: number, ticket: 0, stage: 'prepare', ms: this.#plan.gatherMs })
    }
  }

  #tell(kind: string, event: Partial<KitchenEvent>): void {
    this.#watcher.kitchen.push({
      order: 0,
      ticket: 0,
      stage: '',
      startedAtMs: 0,
      tickets: [],
      ...event,
      kind,
      atMs: this.#nowMs,
    })
  }
}
