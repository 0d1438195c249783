/**
 * One run: a truck of real processes with keys and tokens, good customers who keep ordering, an attacker beside them, a
 * verdict. Invariant: whatever happens, no process outlives it.
 */
import { fork } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  BASKETS,
  History,
  httpCustomer,
  judge,
  loopbackPlacement,
  nowMs,
  OpenLoad,
  readBooks,
  routerCustomer,
  SAUSAGES,
  SERVICES,
  streamWitness,
  Truck,
} from '@foodtruck/chaos'
import { createToken, tokensFile } from '@foodtruck/gateway/tokens'
import { createLogger, seededRandom } from '@foodtruck/runtime'
import { initKeys, openKeys, revokeKeys } from '@foodtruck/transport'
import { type Addresses, type Amounts, note, type Tally, type Target } from './attack.ts'
import type { Orders, Told } from './attacker.ts'
import { mutateInProcess } from './in-process.ts'
import { type Report, reportOf } from './report.ts'
import { OWN_STAGE } from './role-attacks.ts'
import { dealerOf, until } from './role-keys.ts'
import { helloOf, routerFrame } from './seeds.ts'
import { REVOKED_ROLE } from './stranger-attacks.ts'

/** Roles beside those of the truck's processes. */
const MORE_ROLES = ['chef', 'observer', OWN_STAGE, REVOKED_ROLE]
const ROUTER_CUSTOMERS = 2
const REVOKED_MS_MAX = 5_000
const SETTLE_MS_MAX = 60_000
const SETTLE_CHECK_MS = 50
/** The attacker is given so long beyond its time for the round that it is in. */
const ROUND_MS_MAX = 600_000

export interface RunOptions {
  readonly attackMs: number
  /** Before these are taken: the first orders find cold code. */
  readonly warmMs: number
  /** How long the times without an attack are taken. */
  readonly idleMs: number
  /** How long memory may take to settle. */
  readonly settleMs: number
  readonly ratePerSecond: number
  readonly seed: number
  readonly amounts: Amounts
  /** Mutants against decoders and core, in this process. */
  readonly mutantsInProcess: number
  readonly only?: readonly string[]
  readonly folder: string
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number, words: string) => void
}

/** Plays it from start to verdict. Rejects if the truck cannot be started, or the run was ended early. */
export async function attack(options: RunOptions): Promise<Report> {
  const { folder, seed, mutantsInProcess, onProgress } = options
  mkdirSync(folder, { recursive: true })
  const inProcess = await mutateInProcess(mutantsInProcess, seed, (done) =>
    onProgress(done, mutantsInProcess, `${done} mutants against decoders and core`),
  )
  const history = new History(join(folder, 'history.jsonl'))
  const { truck, addresses } = await startTruck(folder, history)
  let leave = async (): Promise<void> => undefined
  try {
    const target = { addresses, keys: truck.keys, amounts: options.amounts, ...(await giveTokens(truck)) }
    const revoked = await revoke(target)
    const customers = await gather(options, truck, addresses, history, target.witnessToken)
    leave = customers.close
    await wait(options.warmMs, undefined, { signal: options.signal })
    onProgress(0, 1, 'without an attack')
    const idleFromMs = nowMs()
    await wait(options.idleMs, undefined, { signal: options.signal })
    const before = looks(truck)
    const attackFromMs = nowMs()
    const { witnessToken: _, ...told } = target
    const { attacks, warm = before } = await sendAttacker(options, told, () => looks(truck))
    const attackToMs = nowMs()
    const afterwards = await settled(options, truck, customers.load)
    onProgress(1, 1, 'letting the orders end')
    await until(() => history.unanswered + history.untold === 0, SETTLE_MS_MAX)
    await customers.close()
    onProgress(1, 1, 'stopping the truck and reading the journal')
    await truck.stop()
    const verdict = judge(history, await readBooks(truck.data), { used: 0, takes: SAUSAGES.map(() => 0) })
    const times = { idleFromMs, attackFromMs, attackToMs }
    const { crashes } = truck
    return reportOf({
      seed,
      times,
      history,
      verdict,
      crashes,
      before,
      warm,
      afterwards,
      attacks,
      revoked,
      inProcess,
    })
  } finally {
    await leave()
    await truck.end()
    await history.close()
  }
}

async function startTruck(folder: string, history: History): Promise<{ truck: Truck; addresses: Addresses }> {
  const placement = await loopbackPlacement()
  const busStock = `tcp://127.0.0.1:${await freePort()}`
  await initKeys(join(folder, 'keys'), [...SERVICES, ...MORE_ROLES])
  const own: Record<string, Record<string, string>> = {
    bus: { TRUCK_BUS_STOCK_BIND: busStock },
    pantry: { TRUCK_BUS_IN: busStock },
    // As for a truck that others can reach: tokens, and limits for each caller.
    gateway: { TRUCK_AUTH: 'tokens' },
  }
  const env = (service: string): Record<string, string> => own[service] ?? {}
  const truck = await Truck.start({ folder, placement, replicas: 1, history, env })
  return { truck, addresses: { ...placement.bind, busStock } }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as { port: number }
  await new Promise((settle) => server.close(settle))
  return port
}

async function giveTokens(truck: Truck) {
  const file = tokensFile(truck.data)
  const make = async (role: 'station' | 'chef', name: string, stages: string[]): Promise<string> =>
    (await createToken(file, { role, name, stages, days: 0 })).token
  const chef = await make('chef', 'attacker', [])
  const station = await make('station', 'attacker', [OWN_STAGE])
  return { tokens: { chef, station }, witnessToken: await make('station', 'witness', []) }
}

/** A key that is good, then revoked while it is in use: whoever has it is cut off. Gives what was wrong with that. */
async function revoke(target: Omit<Target, 'random'>): Promise<string[]> {
  const wrong: string[] = []
  const name = 'attack-mole'
  const mole = dealerOf({ ...target, random: () => 0 }, REVOKED_ROLE, 'router', name)
  await mole.send(routerFrame(helloOf(REVOKED_ROLE, name, 0)))
  if (!(await until(() => mole.received.length > 0, REVOKED_MS_MAX))) note(wrong, 'a good key was not let in')
  await revokeKeys(target.keys, [REVOKED_ROLE], 'all')
  if (!(await until(() => mole.disconnects > 0, REVOKED_MS_MAX))) note(wrong, 'a revoked key was not cut off')
  await mole.close()
  return wrong
}

async function gather(
  { seed, ratePerSecond }: RunOptions,
  truck: Truck,
  { router: address, url }: Addresses,
  history: History,
  token: string,
) {
  const logger = createLogger({ name: 'attack', level: 'silent' })
  const keys = await openKeys(join(truck.keys, 'gateway'), logger)
  const own = await Promise.all(
    Array.from({ length: ROUTER_CUSTOMERS }, () => routerCustomer({ address, keys, logger }, history)),
  )
  const customers = [
    ...own.map((customer) => ({ via: 'router', customer }) as const),
    { via: 'http', customer: httpCustomer(url, history) } as const,
  ]
  const stream = streamWitness(url, (order, status) => history.ended('http', order, status), token)
  const load = new OpenLoad({
    ratePerSecond,
    random: seededRandom(seed),
    customers,
    baskets: BASKETS.length,
    prefix: `good-${seed}`,
    history,
  })
  const close = async (): Promise<void> => {
    load.stop()
    await Promise.all([stream.close(), ...customers.map(({ customer }) => customer.close())])
    keys?.close()
  }
  return { load, close }
}

/** A process as it is now. */
export interface Look {
  readonly name: string
  readonly pid: number
  readonly rssBytes: number
}

function looks(truck: Truck): Look[] {
  return truck.members.map(({ name, service, pid }) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const rssBytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024
    return { name: name.startsWith(service) ? service : name, pid, rssBytes }
  })
}

/** Lets orders go on for a while, as they did before the attack, then stops them and looks at the memory. */
async function settled(
  { settleMs, signal, onProgress }: RunOptions,
  truck: Truck,
  load: OpenLoad,
): Promise<Look[]> {
  onProgress(1, 1, 'letting memory settle')
  const deadlineMs = nowMs() + settleMs
  while (nowMs() < deadlineMs) await wait(SETTLE_CHECK_MS, undefined, { signal })
  load.stop()
  return looks(truck)
}

/** What came of one attack over all rounds. */
export interface Played {
  readonly name: string
  rounds: number
  ms: number
  readonly tally: Tally
}

/** Lets the attacker do its rounds; `warm` is how the processes were after the first, if there was a second. */
async function sendAttacker(
  options: RunOptions,
  target: Orders['target'],
  look: () => Look[],
): Promise<{ attacks: Played[]; warm?: Look[] }> {
  const { attackMs, seed, only, signal, onProgress } = options
  const played = new Map<string, Played>()
  const child = fork(join(import.meta.dirname, 'attacker.ts'), { signal, serialization: 'json' })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let warm: Look[] | undefined
  const late = setTimeout(() => child.kill('SIGKILL'), attackMs + ROUND_MS_MAX)
  child.on('error', reject)
  child.on('exit', (code, ended) =>
    code === 0 ? resolve() : reject(new Error(`the attacker ended with ${ended ?? code}`)),
  )
  child.on('message', (told: Told) => {
    if (told.at === 'begin') {
      if (told.round === 2) warm ??= look()
      return onProgress(told.done, 1, `round ${told.round}: ${told.attack}`)
    }
    played.set(told.attack, added(played.get(told.attack), told))
  })
  child.send({ target, seed: seed + 1, ms: attackMs, ...(only && { only }) } satisfies Orders)
  await promise.finally(() => clearTimeout(late))
  return { attacks: [...played.values()], ...(warm && { warm }) }
}

function added(before: Played | undefined, { attack, tally, ms }: Told & { at: 'end' }): Played {
  if (before === undefined) return { name: attack, rounds: 1, ms, tally }
  before.rounds++
  before.ms += ms
  before.tally.tried += tally.tried
  for (const list of ['strangers', 'outside', 'wrong'] as const)
    for (const example of tally[list]) note(before.tally[list], example)
  for (const [figure, value] of Object.entries(tally.figures))
    before.tally.figures[figure] = (before.tally.figures[figure] ?? 0) + value
  return before
}
