import { expect, test } from 'vitest'
import { chartOf } from './chart.ts'
import { renderReport, soak } from './soak.ts'

test('a short soak loses nothing, removes what is old, and knows the repeats of it', {
  timeout: 120_000,
}, async () => {
  const { report, series } = await soak({ minutes: 0.3, ratePerSecond: 100, onProgress: () => {} })
  expect(report, renderReport(report)).toMatchObject({ lost: 0, repeatsWrong: 0, crashes: [], isSound: true })
  expect(report.accepted).toBeGreaterThan(500)
  expect(report.repeats).toBeGreaterThan(0)
  expect(report.audit.accepted).toBe(report.accepted)
  const names = report.series.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['router memory', 'journal without kept keys', 'latency p99']))
  const picture = chartOf(series, 'a <short> soak')
  expect(picture).toContain('a &lt;short> soak')
  expect(picture).toContain('<polyline')
})
