import { expect, test } from 'vitest'
import type { FaultRow, OrderRow } from './history.ts'
import type { Life } from './member.ts'
import { backlogs, longestGapMs, percentile, routerRecoveries, stageRecoveries } from './recovery.ts'

function row(submittedMs: number, answeredMs: number, endedMs = 0): OrderRow {
  return {
    key: '',
    via: 'router',
    basket: 0,
    submittedMs,
    tries: 1,
    answeredMs,
    order: 1,
    endedMs,
    status: '',
  }
}

function fault(atMs: number, service: string, kind = 'kill'): FaultRow {
  return { atMs, kind, service, member: service }
}

test('a router is back with the first answer to an order that was sent after its end', () => {
  const rows = [row(90, 190), row(110, 400, 900), row(120, 300, 1_000)]
  expect(routerRecoveries([fault(100, 'router')], rows, 'answeredMs')).toEqual([200])
  expect(routerRecoveries([fault(100, 'router')], rows, 'endedMs')).toEqual([800])
})

test('a router that is hit again before it is back is counted from the later fault', () => {
  const faults = [fault(100, 'router'), fault(150, 'cook'), fault(200, 'router')]
  expect(routerRecoveries(faults, [row(210, 500)], 'answeredMs')).toEqual([300])
})

test('a replica is back with the first result of its successor', () => {
  const life = (startedMs: number, firstResultMs: number): Life => {
    return { member: 'cook', service: 'cook', startedMs, readyMs: 0, instance: 'cook-x', firstResultMs }
  }
  const lives = [life(0, 10), life(120, 450)]
  expect(stageRecoveries([fault(100, 'cook'), fault(600, 'cook', 'pause')], lives)).toEqual([350])
})

test('a backlog is gone when the last order from before is served', () => {
  const rows = [row(50, 60, 70), row(90, 200, 340), row(110, 200, 900)]
  expect(backlogs([100], rows)).toEqual([240])
})

test('the longest gap reaches to the edges of what is looked at', () => {
  const rows = [row(0, 120), row(0, 150), row(0, 400), row(0, 2_000)]
  expect(longestGapMs(rows, 100, 500)).toBe(250)
  expect(longestGapMs(rows, 100, 1_000)).toBe(600)
})

test('says that nothing was measured where nothing was', () => {
  expect(percentile([], 0.5)).toBeNull()
  expect(percentile([3, 1, 2], 0.5)).toBe(2)
  expect(percentile([3, 1, 2], 1)).toBe(3)
})
