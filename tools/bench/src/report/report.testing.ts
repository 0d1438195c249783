/** A small report for the tests of what is made of one. */
import type { PlayedWindow } from '../comparison/round.ts'
import type { Contestant } from '../contestants/contestant.ts'
import type { ComparisonReport } from './report.ts'
import { ratiosOf, summarize } from './summary.ts'

export function contestantNamed(name: string): Contestant {
  return {
    name,
    about: `how ${name} carries orders`,
    durability: 'on disk',
    settings: { prefetch: '10' },
    missing: () => null,
    versions: () => ({ server: '1.2.3' }),
    start: () => Promise.reject(new Error('it is not started')),
  }
}

/** A window in which that many orders were served a second. */
export function windowAt(ordersPerSecond: number, keptUp = true): PlayedWindow {
  return {
    window: keptUp ? { kind: 'closed', inFlight: 1_000 } : { kind: 'open', perSecond: 2_000 },
    perSecond: keptUp ? null : 2_000,
    load: { orders: 500, ordersPerSecond, measured: 400, p50Ms: 5, p99Ms: 9, maxMs: 12, keptUp },
    processes: [
      {
        name: 'router',
        cpuUsPerOrder: 20,
        threadsUsPerOrder: { 'node-MainThread': 15, journal: 5 },
        peakMb: 200,
        allocatedBytesPerOrder: 3_000,
        heapGrowthMb: 0.5,
        rssGrowthMb: 2,
      },
    ],
  }
}

export function reportOf(): ComparisonReport {
  const truck = summarize(contestantNamed('truck'), [[windowAt(300)], [windowAt(100)], [windowAt(200)]])
  const rival = summarize(contestantNamed('rival'), [[windowAt(50), windowAt(40, false)]])
  const ceiling = summarize(contestantNamed('ceiling: sockets'), [[windowAt(800)]])
  return {
    kind: 'comparison',
    command: 'npm run bench --',
    machine: { node: '26.0.0', cpus: 2, cpuModel: 'a processor', system: 'Linux 6', fdatasyncMs: 0.3 },
    rounds: 3,
    seconds: 8,
    contestants: [truck, rival],
    ceilings: [ceiling],
    ratios: ratiosOf(truck, [rival, ceiling]),
    skipped: [{ name: 'nats-always', reason: 'nats-server is not installed' }],
    failed: [],
  }
}
