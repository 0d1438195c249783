import { expect, test } from 'vitest'
import { Forecaster } from './forecaster.ts'
import { Kitchen } from './kitchen.ts'
import { type DayPlan, KitchenDay } from './kitchen-day.testing.ts'
import { Quantiles } from './quantiles.ts'
import { ServiceTimes } from './service-times.ts'

const RECIPES = {
  hotdog: { ingredients: 2_000, cook: 6_000 },
  hamburger: { ingredients: 3_000, cook: 10_000 },
  fries: { ingredients: 2_000, cook: 4_000 },
  'ice-cream': { ingredients: 1_000 },
}

const PLAN: DayPlan = {
  seed: 1,
  orders: 600,
  // A rush in the middle, in which more comes than the cook can do.
  everyMs: (part) => (part > 0.3 && part < 0.7 ? 9_000 : 16_000),
  recipes: RECIPES,
  planMs: 1_000,
  gatherMs: 2_000,
  places: { order: 1, ingredients: 1, cook: 1, prepare: 1 },
  spread: 0.2,
}

/** Plays a day and measures promises and waits. The kitchen knows the menu's times, which are half as long. */
function play(plan: DayPlan) {
  const menu: Record<string, Record<string, number>> = plan.recipes
  const prior = (stage: string, item: string): number | undefined => {
    const ms = stage === 'order' ? plan.planMs : stage === 'prepare' ? plan.gatherMs : menu[item]?.[stage]
    return ms === undefined ? undefined : ms / 2
  }
  const kitchen = new Kitchen({ times: new ServiceTimes(prior), planning: 'order', gathering: 'prepare' })
  const forecaster = new Forecaster(kitchen, 1_000)
  const promises = new Map<number, { atMs: number; promisedMs: number }>()
  const shares = new Quantiles()
  const waits = new Quantiles()
  new KitchenDay(plan, {
    kitchen,
    arrived: (number, portions, nowMs) => {
      const promisedMs = forecaster.admit(portions, nowMs)
      promises.set(number, { atMs: nowMs, promisedMs })
      kitchen.expect(number, { portions, promisedAtMs: promisedMs }, nowMs)
    },
    served: (number, nowMs) => {
      const { atMs, promisedMs } = promises.get(number)!
      waits.add(nowMs - atMs)
      // In thousandths of the wait.
      shares.add((1_000 * Math.abs(promisedMs - nowMs)) / (nowMs - atMs))
    },
  }).play()
  return { kitchen, forecaster, shares, waits }
}

test.each([
  { what: 'one place a stage', seed: 1, places: PLAN.places },
  { what: 'two cooks', seed: 2, places: { ...PLAN.places, cook: 2 } },
  { what: 'sixteen places a stage', seed: 3, places: { order: 16, ingredients: 16, cook: 16, prepare: 16 } },
  { what: 'three cooks before one who gathers', seed: 4, places: { ...PLAN.places, cook: 3 } },
])('nine of ten promises are within a fifth of the wait: $what', ({ seed, places }) => {
  const { kitchen, shares } = play({ ...PLAN, seed, places })
  expect(shares.count).toBe(PLAN.orders)
  expect(shares.at(0.9)).toBeLessThanOrEqual(200)
  expect(kitchen.open.size).toBe(0)
})

test('an order of a moment is not told to wait for those that need longer', () => {
  const recipes = { ...RECIPES, lemonade: { ingredients: 2_000 } }
  const places = { order: 2, ingredients: 4, cook: 5, prepare: 2 }
  const { shares } = play({
    ...PLAN,
    recipes,
    places,
    everyMs: (part) => (part > 0.3 && part < 0.7 ? 2_000 : 4_000),
    spread: 0,
  })
  expect(shares.at(0.9)).toBeLessThanOrEqual(100)
})

test('the same seed makes the same promises', () => {
  const [one, other] = [play({ ...PLAN, orders: 100 }), play({ ...PLAN, orders: 100 })]
  expect([one.shares.at(0.9), one.waits.at(0.9)]).toEqual([other.shares.at(0.9), other.waits.at(0.9)])
})

test('what a second cook would bring is what a second cook brings', () => {
  // All come at once: the kitchen serves as fast as it can.
  const rush = { ...PLAN, orders: 300, everyMs: () => 1 }
  const real = (places: DayPlan['places']): number => {
    const { hours, orders } = rushHours({ ...rush, places })
    return orders / hours
  }
  const { forecaster } = play(rush)
  const { before, after } = forecaster.whatIf([{ stage: 'cook', replicas: 1 }], 1e9)
  expect(before.bottleneck).toBe('cook')
  const [one, two] = [real(PLAN.places), real({ ...PLAN.places, cook: 2 })]
  expect(two / one).toBeGreaterThan(1.5)
  expect(Math.abs(before.ordersPerHour / one - 1)).toBeLessThan(0.1)
  expect(Math.abs(after.ordersPerHour / two - 1)).toBeLessThan(0.1)
})

/** How long a rush took to be served. */
function rushHours(plan: DayPlan): { hours: number; orders: number } {
  const kitchen = new Kitchen({
    times: new ServiceTimes(() => undefined),
    planning: 'order',
    gathering: 'prepare',
  })
  let firstMs = 0
  let lastMs = 0
  const watcher = {
    kitchen,
    arrived: (_number: number, _portions: unknown, nowMs: number) => {
      firstMs ||= nowMs
    },
    served: (_number: number, nowMs: number) => {
      lastMs = nowMs
    },
  }
  new KitchenDay(plan, watcher).play()
  return { hours: (lastMs - firstMs) / 3_600_000, orders: plan.orders }
}
