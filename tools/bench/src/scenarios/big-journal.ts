/** Whether a million finished orders slow anything down. */
import { STAGES } from '../contestants/contestant.ts'
import { rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { play, type TruckRig, withTruck } from './truck-rig.ts'

const FINISHED = 1_000_000
const IN_FLIGHT = 1_000
const WARM_UP_SECONDS = 2
/** What the list shows: as many orders are there with an empty journal too. */
const LISTED = 100
const ANSWER_MS_MAX = 120_000

export const bigJournal: Scenario = async ({ seconds, quick, onProgress }) => {
  const rows = []
  for (const finished of [0, quick ? FINISHED / 100 : FINISHED]) {
    rows.push(
      await withTruck(async (rig) => {
        onProgress(`journal with ${finished} finished orders: filling it`)
        if (finished > 0) await (await rig.startOther('filler', String(finished))).stop()
        onProgress(`journal with ${finished} finished orders: measuring`)
        return { 'finished orders': finished, ...(await measure(rig, seconds)) }
      }),
    )
  }
  return { rows, notes: [`queries: 200 one after the other; the list is the newest ${LISTED} orders`] }
}

async function measure(rig: TruckRig, seconds: number) {
  const startedAt = performance.now()
  const router = await rig.start('router')
  const readyMs = performance.now() - startedAt
  await Promise.all(STAGES.map((stage) => rig.start(stage)))
  const customer = await rig.start('customer')
  const asker = await rig.startOther('asker')
  await asker.ask(`submit ${LISTED}`, ANSWER_MS_MAX)
  const order = (await asker.ask('order', ANSWER_MS_MAX)) as { p50Ms: number }
  const list = (await asker.ask('list', ANSWER_MS_MAX)) as { p50Ms: number }
  const window = { kind: 'closed', seconds, warmUpSeconds: WARM_UP_SECONDS } as const
  const alone = await play(customer, { ...window, inFlight: 1 })
  const many = await play(customer, { ...window, inFlight: IN_FLIGHT })
  const { rssMb } = await router.usage()
  return {
    'ready in ms': Math.round(readyMs),
    'one alone p50 ms': rounded(alone.p50Ms, 2),
    [`orders/s at ${IN_FLIGHT}`]: Math.round(many.ordersPerSecond),
    'order query p50 ms': order.p50Ms,
    'list p50 ms': list.p50Ms,
    'router MB': rounded(rssMb, 0),
  }
}
