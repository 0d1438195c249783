import { describe, expect, test } from 'vitest'
import { DayFigures } from './day-figures.ts'
import { Quantiles } from './quantiles.ts'
import { StageSchedule } from './schedule.ts'
import { ServiceTimes } from './service-times.ts'

describe('quantiles', () => {
  test('are within 1 % of the value at that place, below zero too', () => {
    const quantiles = new Quantiles()
    for (let value = -500; value <= 500; value += 1) quantiles.add(value * 100)
    for (const share of [0.05, 0.5, 0.9, 1]) {
      const exact = -50_000 + 100_000 * share
      expect(Math.abs((quantiles.at(share) as number) - exact)).toBeLessThanOrEqual(
        Math.abs(exact) * 0.01 + 101,
      )
    }
  })

  test('of nothing are none', () => {
    expect(new Quantiles().at(0.5)).toBeUndefined()
  })
})

describe('service times', () => {
  const menu = (stage: string, item: string): number | undefined => {
    return { cook: { hotdog: 6_000, fries: 4_000 } as Record<string, number> }[stage]?.[item]
  }

  test('are the menu times before the first measure, then the mean of the last 64', () => {
    const times = new ServiceTimes(menu)
    expect(times.mean('cook', 'hotdog')).toBe(6_000)
    for (let at = 0; at < 100; at += 1) times.add('cook', 'hotdog', 9_000)
    for (let at = 0; at < 64; at += 1) times.add('cook', 'hotdog', at % 2 === 0 ? 4_000 : 8_000)
    expect(times.mean('cook', 'hotdog')).toBeCloseTo(6_000, 6)
  })

  test('of what was not measured are the menu times at the speed of what was', () => {
    const times = new ServiceTimes(menu)
    times.add('cook', 'hotdog', 60)
    expect(times.mean('cook', 'fries')).toBeCloseTo(40, 6)
  })

  test('keep no more stages and items than their bound', () => {
    const times = new ServiceTimes(() => undefined)
    for (let at = 0; at < 3_000; at += 1) times.add('cook', `item-${at}`, 5)
    expect(times.mean('cook', 'item-1')).toBe(5)
    expect(times.mean('cook', 'item-2999')).toBe(1_000)
  })
})

describe('a stage schedule', () => {
  test('puts work into the first time that it fits in', () => {
    const schedule = new StageSchedule(2, 100, [150])
    expect(schedule.place(100, 10)).toBe(110)
    // The second place is free from 150 on, the first from 110 on.
    expect(schedule.place(200, 50)).toBe(250)
    expect(schedule.place(100, 20)).toBe(130)
    expect(schedule.place(100, 300)).toBe(430)
  })

  test('a copy is filled on its own', () => {
    const schedule = new StageSchedule(1, 0, [])
    schedule.copy().place(0, 1_000)
    expect(schedule.place(0, 10)).toBe(10)
  })

  test('with more places than are told apart it works as much in the same time', () => {
    const schedule = new StageSchedule(640, 0, [])
    let doneMs = 0
    for (let at = 0; at < 6_400; at += 1) doneMs = schedule.place(0, 100)
    expect(doneMs).toBeGreaterThan(950)
    expect(doneMs).toBeLessThan(1_150)
  })
})

describe('a day', () => {
  const HOUR = 3_600_000
  const quote = { minor: 450, currency: 'EUR' }
  const order = { status: 'served', acceptedAtMs: HOUR, endedAtMs: 2 * HOUR, promisedAtMs: 0, quote }

  test('counts each order once, and its money where it belongs', () => {
    const day = new DayFigures({ fromMs: 0, toMs: 24 * HOUR, nowMs: 5 * HOUR })
    day.addOrder({ ...order, promisedAtMs: 2 * HOUR + 1_000 })
    day.addOrder({ ...order, promisedAtMs: 2 * HOUR - 60_000 })
    day.addOrder({ ...order, status: 'cancelled' })
    day.addOrder({ ...order, status: 'refused' })
    day.addOrder({ ...order, status: 'working', endedAtMs: 0, promisedAtMs: 4 * HOUR })
    const report = day.report()
    expect(report).toMatchObject({
      accepted: 5,
      served: 2,
      cancelled: 1,
      refused: 1,
      open: 1,
      balanced: true,
      late: 2,
      money: [{ currency: 'EUR', revenueMinor: 1_350, refundsMinor: 900 }],
      promise: { count: 2 },
    })
    expect(report.hours).toHaveLength(24)
    expect(report.hours[1]).toEqual({ atMs: HOUR, accepted: 5, served: 0 })
    expect(report.hours[2]).toEqual({ atMs: 2 * HOUR, accepted: 0, served: 2 })
    expect(Math.abs(report.promise!.p90AbsMs / 60_000 - 1)).toBeLessThan(0.01)
    expect(report.promise!.p50Ms).toBeLessThan(-59_000)
  })

  test('tells the times of stages by item', () => {
    const day = new DayFigures({ fromMs: 0, toMs: HOUR, nowMs: 0 })
    for (let at = 1; at <= 100; at += 1) day.addTask('cook', 'hotdog', at * 100)
    const [cook] = day.report().stages
    expect(cook).toMatchObject({ stage: 'cook', item: 'hotdog', count: 100 })
    expect(Math.abs(cook!.p50Ms / 5_000 - 1)).toBeLessThan(0.011)
    expect(Math.abs(cook!.p90Ms / 9_000 - 1)).toBeLessThan(0.011)
  })
})
