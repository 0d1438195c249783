/** What CURVE costs: the same truck over TCP with keys and without, and over local sockets, in turns. */
import { createServer } from 'node:net'
import { join } from 'node:path'
import { INSECURE_LOOPBACK, initKeys, SERVICE_ROLES } from '@foodtruck/transport'
import { STAGES } from '../contestants/contestant.ts'
import { median, rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { play, type TruckRig, withTruck } from './truck-rig.ts'

const ROUNDS = 5
const IN_FLIGHT = 1_000
const WARM_UP_SECONDS = 2
/** Of what is measured with one order in flight. */
const IDLE_SHARE = 0.5

const CASES = ['local sockets', 'TCP without keys', 'TCP with CURVE'] as const
type Case = (typeof CASES)[number]

interface Measured {
  readonly rate: number
  readonly idleMs: number
}

export const curve: Scenario = async ({ seconds, quick, onProgress }) => {
  const found = new Map<Case, Measured[]>(CASES.map((name) => [name, []]))
  for (let round = 1; round <= (quick ? 1 : ROUNDS); round += 1) {
    // The order turns with each round, so that nobody always follows the same other.
    for (const name of round % 2 === 1 ? CASES : CASES.toReversed()) {
      onProgress(`curve: round ${round}, ${name}`)
      found.get(name)?.push(await measure(name, seconds))
    }
  }
  const medianOf = (name: Case, of: keyof Measured): number =>
    median((found.get(name) ?? []).map((one) => one[of]))
  const plain = 'TCP without keys'
  const rows = CASES.map((name) => ({
    over: name,
    'orders/s': Math.round(medianOf(name, 'rate')),
    '% of TCP without keys': rounded((medianOf(name, 'rate') / medianOf(plain, 'rate')) * 100, 1),
    'one order, p50 ms': rounded(medianOf(name, 'idleMs'), 2),
    'more than without keys, ms': rounded(medianOf(name, 'idleMs') - medianOf(plain, 'idleMs'), 2),
  }))
  return {
    rows,
    notes: [
      `${IN_FLIGHT} orders in flight, then one; medians of ${found.get(plain)?.length} rounds, in turns`,
    ],
  }
}

function measure(name: Case, seconds: number): Promise<Measured> {
  return withTruck(async (rig) => {
    const settingsOf = await linksOf(name, rig)
    await rig.start('router', settingsOf('router'))
    await Promise.all(STAGES.map((stage) => rig.start(stage, settingsOf(stage))))
    const customer = await rig.start('customer', settingsOf('gateway'))
    const plan = { kind: 'closed', warmUpSeconds: WARM_UP_SECONDS } as const
    const busy = await play(customer, { ...plan, inFlight: IN_FLIGHT, seconds })
    const idle = await play(customer, { ...plan, inFlight: 1, seconds: seconds * IDLE_SHARE })
    return { rate: busy.ordersPerSecond, idleMs: idle.p50Ms }
  })
}

/** The settings by which each role reaches the router. */
async function linksOf(name: Case, rig: TruckRig): Promise<(role: string) => Record<string, string>> {
  if (name === 'local sockets') return () => ({})
  const address = `tcp://127.0.0.1:${await freePort()}`
  const tcp = { TRUCK_ROUTER: address, TRUCK_ROUTER_BIND: address }
  if (name === 'TCP without keys') return () => ({ ...tcp, TRUCK_KEYS: INSECURE_LOOPBACK })
  const folder = join(rig.data.path, 'keys')
  await initKeys(folder, [...SERVICE_ROLES, ...STAGES])
  return (role) => ({ ...tcp, TRUCK_KEYS: join(folder, role) })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
