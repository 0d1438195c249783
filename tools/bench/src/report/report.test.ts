import { expect, test } from 'vitest'
import { drawComparison } from './picture.ts'
import { contestantNamed, reportOf, windowAt } from './report.testing.ts'
import { renderReport } from './report.ts'
import { bestOf, ratiosOf, summarize } from './summary.ts'

test('a summary is the median round, with its spread', () => {
  const { windows } = summarize(contestantNamed('truck'), [[windowAt(100)], [windowAt(300)], [windowAt(200)]])
  expect(windows).toHaveLength(1)
  expect(windows[0]).toMatchObject({
    window: '1000 in flight',
    rounds: 3,
    ordersPerSecond: { median: 200, min: 100, max: 300 },
    p99Ms: { median: 9 },
    cpuUsPerOrder: { median: 20 },
    processes: [{ name: 'router', threadsUsPerOrder: { journal: 5 }, allocatedBytesPerOrder: 3_000 }],
  })
})

test('ratios are of closed windows that both played', () => {
  const { contestants, ceilings } = reportOf()
  const [truck, rival] = contestants
  expect(truck && rival && ratiosOf(truck, [rival, ...ceilings])).toEqual([
    { of: 'truck', over: 'rival', window: '1000 in flight', value: 4 },
    { of: 'truck', over: 'ceiling: sockets', window: '1000 in flight', value: 0.25 },
  ])
  expect(rival && bestOf(rival)?.ordersPerSecond.median).toBe(50)
})

test('the report names everybody, who was skipped, who fell behind, and how each was set', () => {
  const text = renderReport(reportOf())
  expect(text).toMatch(/^truck +200 +100–300 +5\.00 +5–5 +9\.00 +9–9 +20\.0$/m)
  expect(text).toMatch(/^rival \(fell behind in 1 of 1\) +40 of 2000/m)
  expect(text).toMatch(/^ceiling: sockets +1000 in flight +0\.25$/m)
  expect(text).toContain('skipped nats-always: nats-server is not installed')
  expect(text).toContain('rival: how rival carries orders; on disk\n  server: 1.2.3\n  prefetch: 10')
  expect(text).toMatch(/^router +20\.0 +node-MainThread 15\.0, journal 5\.0 +3000 +200 +\+0\.5$/m)
})

test('the picture has a bar for each contestant and follows the theme of the reader', () => {
  const svg = drawComparison(reportOf())
  expect(svg).toContain('prefers-color-scheme: dark')
  expect(svg.match(/class="ours"/g)).toHaveLength(2)
  expect(svg).toContain('rival (fell behind)')
  expect(svg).not.toContain('ceiling')
  // The rival's bar is a quarter of the truck's; the truck's leaves room for its fastest round.
  const widths = [...svg.matchAll(/class="(ours|peer)" x="0\.0" y="2" width="([\d.]+)"/g)]
  expect(widths.slice(0, 2).map(([, kind, width]) => [kind, Number(width)])).toEqual([
    ['ours', 140],
    ['peer', 35],
  ])
})
