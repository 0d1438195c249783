/** What a thousand dealers cost that have nothing to do. */
import { setTimeout as sleep } from 'node:timers/promises'
import { rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { withTruck } from './truck-rig.ts'

const DEALERS = 1_000
/** Dealers in one process: libzmq has at most 1 023 sockets, and each dealer is watched by another. */
const DEALERS_PER_PROCESS = 125
/** Connections are settled, and code is compiled. */
const SETTLE_MS = 3_000

export const idleDealers: Scenario = ({ seconds, quick, onProgress }) =>
  withTruck(async (rig) => {
    const router = await rig.start('router')
    const dealers = quick ? DEALERS_PER_PROCESS : DEALERS
    const none = await router.usage()
    const rows = []
    for (const connected of [0, dealers]) {
      onProgress(`idle dealers: ${connected}`)
      for (let started = 0; started < connected; started += DEALERS_PER_PROCESS) {
        await rig.startOther('dealers', String(DEALERS_PER_PROCESS))
      }
      await sleep(SETTLE_MS)
      const before = await router.usage()
      await sleep(seconds * 1000)
      const after = await router.usage()
      rows.push({
        'idle dealers': connected,
        'router CPU, % of a core': rounded((after.asked.cpuUs - before.told.cpuUs) / (seconds * 1e4), 2),
        'resident MB more': rounded(after.rssMb - none.rssMb, 1),
        'heap MB more': rounded(after.heapMb - none.heapMb, 1),
      })
    }
    return { rows, notes: [`CPU over ${seconds} s in which nothing but heartbeats is sent`] }
  })
