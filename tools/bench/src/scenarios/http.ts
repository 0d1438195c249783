/** How many orders the gateway accepts, and how far a reader of its event stream is behind. */
import type { BenchProcess } from '../process/bench-process.ts'
import { rounded } from '../report/statistics.ts'
import type { Lag, PostResult } from './http-client.ts'
import type { Row, Scenario } from './scenario-report.ts'
import { play, type TruckRig, withTruck } from './truck-rig.ts'

const CONNECTIONS = [8, 64, 256]
const PER_SECOND = 5_000
const WARM_UP_SECONDS = 2
const ANSWER_MS_MAX = 120_000

export const http: Scenario = ({ seconds, onProgress }) =>
  withTruck(async (rig) => {
    await rig.startOther('bus')
    const { customer, router } = await rig.startAll()
    const gateway = await rig.startOther('gateway')
    const url = String(await gateway.ask('url', ANSWER_MS_MAX))
    const rows: Row[] = []
    const poster = await rig.startOther('poster', url)
    await poster.ask(`${WARM_UP_SECONDS} 64`, ANSWER_MS_MAX)
    for (const connections of CONNECTIONS) {
      onProgress(`http: ${connections} connections`)
      const used = await usagesOf([gateway, router, poster], 'told')
      const posted = (await poster.ask(`${seconds} ${connections}`, ANSWER_MS_MAX)) as PostResult
      rows.push(await postRow(connections, posted, used))
    }
    onProgress(`http: the event stream at ${PER_SECOND} orders/s`)
    return { rows, notes: [await streamNote(rig, url, customer, seconds)] }
  })

interface Used {
  readonly process: BenchProcess
  readonly cpuUs: number
}

/** Processor time before (`asked`) or after (`told`) the processes were asked for it. */
function usagesOf(processes: readonly BenchProcess[], when: 'asked' | 'told'): Promise<Used[]> {
  return Promise.all(
    processes.map(async (process) => ({ process, cpuUs: (await process.usage())[when].cpuUs })),
  )
}

async function postRow(connections: number, posted: PostResult, before: readonly Used[]): Promise<Row> {
  const after = await usagesOf(
    before.map(({ process }) => process),
    'asked',
  )
  const [gateway = 0, router = 0, client = 0] = after.map(({ cpuUs }, index) =>
    rounded((cpuUs - (before[index]?.cpuUs ?? 0)) / Math.max(1, posted.accepted), 1),
  )
  return {
    connections,
    '202 a second': posted.acceptedPerSecond,
    'p50 ms': posted.p50Ms,
    'p99 ms': posted.p99Ms,
    'other answers': posted.other,
    'gateway CPU µs/order': gateway,
    'router CPU µs/order': router,
    'client CPU µs/order': client,
  }
}

async function streamNote(
  rig: TruckRig,
  url: string,
  customer: BenchProcess,
  seconds: number,
): Promise<string> {
  const reader = await rig.startOther('reader', url)
  const plan = { kind: 'open', perSecond: PER_SECOND, seconds, warmUpSeconds: WARM_UP_SECONDS } as const
  const { ordersPerSecond, keptUp } = await play(customer, plan)
  const { events, p50Ms, p99Ms, maxMs } = (await reader.ask('lag', ANSWER_MS_MAX)) as Lag
  return (
    `event stream at ${Math.round(ordersPerSecond)} of ${PER_SECOND} orders/s${keptUp ? '' : ' (fell behind)'}: ` +
    `${events} events, ${p50Ms} ms behind their commit at p50, ${p99Ms} at p99, ${maxMs} at most`
  )
}
