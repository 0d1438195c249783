/** What one subscriber to everything costs. */
import { median, rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { play, withTruck } from './truck-rig.ts'

const ROUNDS = 3
const IN_FLIGHT = 1_000
const WARM_UP_SECONDS = 2
const ANSWER_MS_MAX = 30_000
/** Events of one order: accepted, planned, three stages done, served. */
const EVENTS_PER_ORDER = 6

const CASES = ['no bus', 'a bus without subscribers', 'a bus and one subscriber to everything'] as const

export const subscriber: Scenario = async ({ seconds, quick, onProgress }) => {
  const rates = new Map<string, number[]>(CASES.map((name) => [name, []]))
  const lags: number[] = []
  for (let round = 1; round <= (quick ? 1 : ROUNDS); round += 1) {
    for (const name of CASES) {
      onProgress(`subscriber: round ${round}, ${name}`)
      const { rate, lagMs } = await rateOf(name, seconds)
      rates.get(name)?.push(rate)
      if (lagMs !== null) lags.push(lagMs)
    }
  }
  const without = median(rates.get(CASES[0]) ?? [])
  const rows = CASES.map((name) => {
    const all = rates.get(name) ?? []
    return {
      with: name,
      'orders/s': Math.round(median(all)),
      spread: `${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))}`,
      '% of no bus': rounded((median(all) / without) * 100, 1),
    }
  })
  const events = `the subscriber got every event; 99 of 100 within ${Math.round(median(lags))} ms of their commit`
  return { rows, notes: [`${IN_FLIGHT} orders in flight`, events] }
}

function rateOf(name: (typeof CASES)[number], seconds: number) {
  return withTruck(async (rig) => {
    if (name !== CASES[0]) await rig.startOther('bus')
    const { customer } = await rig.startAll()
    const listener = name === CASES[2] ? await rig.startOther('subscriber') : null
    const plan = { kind: 'closed', inFlight: IN_FLIGHT, seconds, warmUpSeconds: WARM_UP_SECONDS } as const
    const { ordersPerSecond, orders } = await play(customer, plan)
    if (!listener) return { rate: ordersPerSecond, lagMs: null }
    return { rate: ordersPerSecond, lagMs: await lagOf(listener, orders * EVENTS_PER_ORDER) }
  })
}

/** Waits until the subscriber has had every event; gives its lag. */
async function lagOf(listener: { ask(question: string, limitMs: number): Promise<unknown> }, events: number) {
  const deadline = performance.now() + ANSWER_MS_MAX
  let seen = 0
  let lagMs = 0
  while (seen < events) {
    if (performance.now() > deadline) throw new Error(`the subscriber got ${seen} of ${events} events`)
    const some = (await listener.ask('seen', ANSWER_MS_MAX)) as { events: number; p99Ms: number }
    seen += some.events
    lagMs = Math.max(lagMs, some.p99Ms)
  }
  return lagMs
}
