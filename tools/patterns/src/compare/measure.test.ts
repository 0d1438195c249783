import { expect, test } from 'vitest'
import { loadLesson } from '../catalogue.ts'
import type { LadderLesson } from '../ladder/ladder-lesson.ts'
import { TRUCK, type TruckPlan } from '../ladder/truck.ts'
import { measure, runOnce } from './measure.ts'
import { renderMarkdown, renderTable } from './table.ts'

/** What the arithmetic says, and a run shows within five in a hundred. */
const WITHIN = 0.05

async function customersPerHour(name: string, plan: Partial<TruckPlan>, scale: number): Promise<number> {
  const lesson = (await loadLesson(name)) as LadderLesson
  const { report } = await runOnce(lesson, { ...TRUCK, ...plan }, scale)
  return report.customersPerHour ?? Number.NaN
}

test.each([
  ['request-reply serves 15 customers an hour', 'request-reply', { orders: 3 }, 500, 15],
  ['pair serves 15', 'pair', { orders: 3 }, 500, 15],
  ['router-dealer serves 20 with one cook', 'router-dealer', { orders: 3 }, 120, 20],
  ['router-dealer serves 180 with nine', 'router-dealer', { orders: 11, cooks: 9 }, 50, 180],
])('%s', async (_fact, name, plan, scale, wanted) => {
  const measured = await customersPerHour(name, plan, scale)
  expect(Math.abs(measured - wanted) / wanted, `${measured} customers an hour`).toBeLessThan(WITHIN)
})

test('measures every cell of a row', async () => {
  const row = await measure((await loadLesson('router-dealer')) as LadderLesson, 2_000, () => {})
  expect(row).toMatchObject({
    pattern: 'router-dealer',
    lost: 1,
    isTold: false,
    messagesPerOrder: 10,
    isIceCreamCooked: false,
    newStageChanges: ['router'],
    isNewStageUsed: true,
    strayed: 0,
    noSausages: 'served',
  })
  expect(row.overheadMs).toBeGreaterThan(0)
  expect(row.bytesPerOrder).toBeGreaterThan(0)
  expect(row.secondCustomerSeconds).toBeGreaterThan(row.latencySeconds ?? 0)
  expect(renderTable([row])).toContain('1 of 4')
  expect(renderMarkdown([row])).toContain('| cook killed: lost | 1 of 4 |')
})
