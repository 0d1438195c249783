/** How throughput grows with the replicas of a stage whose work takes time. */
import { STAGES } from '../contestants/contestant.ts'
import { rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { play, withTruck } from './truck-rig.ts'

const REPLICAS = [1, 2, 4, 8, 16, 32]
const WORK_MS = 20
/** Tickets that a replica cooks side by side. */
const CONCURRENCY = 4
/** Orders in flight for each ticket in work, so that no replica waits for the next. */
const IN_FLIGHT_PER_TICKET = 3
const WARM_UP_SECONDS = 2

export const scale: Scenario = async ({ seconds, quick, onProgress }) => {
  const rates: { replicas: number; rate: number }[] = []
  for (const replicas of quick ? [1, 2] : REPLICAS) {
    onProgress(`scale: ${replicas} replicas of cook`)
    rates.push({ replicas, rate: await rateWith(replicas, seconds) })
  }
  const one = rates[0]?.rate ?? 0
  const rows = rates.map(({ replicas, rate }) => ({
    'replicas of cook': replicas,
    'orders/s': Math.round(rate),
    '% of linear from one': rounded((rate / (one * replicas)) * 100, 1),
    '% of what the work allows': rounded((rate / (((CONCURRENCY * 1000) / WORK_MS) * replicas)) * 100, 1),
  }))
  return {
    rows,
    notes: [`cook works ${WORK_MS} ms on a ticket, ${CONCURRENCY} tickets at once in a replica`],
  }
}

function rateWith(replicas: number, seconds: number): Promise<number> {
  return withTruck(async (rig) => {
    rig.letCookWork(WORK_MS)
    await rig.start('router')
    await Promise.all(STAGES.filter((stage) => stage !== 'cook').map((stage) => rig.start(stage)))
    const concurrency = { TRUCK_CONCURRENCY: String(CONCURRENCY) }
    await Promise.all(Array.from({ length: replicas }, () => rig.start('cook', concurrency)))
    const customer = await rig.start('customer')
    const inFlight = replicas * CONCURRENCY * IN_FLIGHT_PER_TICKET
    const { ordersPerSecond } = await play(customer, {
      kind: 'closed',
      inFlight,
      seconds,
      warmUpSeconds: WARM_UP_SECONDS,
    })
    return ordersPerSecond
  })
}
