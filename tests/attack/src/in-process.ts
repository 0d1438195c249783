/**
 * Mutants straight against every decoder and the router's core, without a socket in between. Invariant: whatever comes
 * in, a decoder gives a message or throws an Error, and the core goes on and stays bounded.
 */
import { ToRouter } from '@foodtruck/messages'
import { type CoreConfig, framesOf, type Recovered, RouterCore, refusalOf } from '@foodtruck/router'
import { seededRandom } from '@foodtruck/runtime'
import { mutantOf } from './mutations.ts'
import { DECODERS, helloOf, routerFrame, routerKinds, TO_ROUTER } from './seeds.ts'

const CONFIG: CoreConfig = {
  router: 'router-attacked',
  epoch: 1,
  planStage: 'order',
  heartbeatMs: 1_000,
  leaseMs: 4_000,
  recoveryMs: 1_500,
  attemptsMax: 3,
  openOrdersMax: 1_000,
}
const NOTHING: Recovered = {
  lastSequence: 0,
  lastNumber: 0,
  lastOfDays: {},
  dealers: [],
  orders: [],
  facts: [],
  voids: [],
}
/** Who says it; null is a peer on the same machine, without keys, who may say everything. */
const ROLES = [null, null, null, 'gateway', 'chef', 'pantry', 'order', 'grill', 'constructor'] as const
const PEERS = ['attack-1', 'attack-2', 'attack-3'] as const
/** A core is given up after so many, so that a late one does not meet only full books. */
const MUTANTS_PER_CORE = 20_000
const TICK_EVERY = 50
const TICK_MS = 100
/** Mutants are made of what is said about the first orders of a core, and about none. */
const SEEDS: readonly Uint8Array[] = [
  ...TO_ROUTER,
  ...[1, 2, 3].flatMap((order) =>
    [0, 1].flatMap((ticket) =>
      Object.values(routerKinds({ order, ticket, step: 0, attempt: 1 })).map(routerFrame),
    ),
  ),
]
/** How often the caller hears how far it is, and the event loop gets its turn. */
const REPORT_EVERY = 5_000
/** Examples that are kept. */
const EXAMPLES_MAX = 10

export interface MutantCount {
  tried: number
  /** Of those: what a decoder took for a message. */
  decoded: number
  /** Facts that the core recorded because of them. */
  facts: number
  readonly wrong: string[]
}

/** Tries so many mutants. A throw of the core, or of what writes its answers, is a wrong. */
export async function mutateInProcess(
  count: number,
  seed: number,
  onProgress: (done: number) => void,
): Promise<MutantCount> {
  const random = seededRandom(seed)
  const tally: MutantCount = { tried: 0, decoded: 0, facts: 0, wrong: [] }
  let router = new CoreUnderAttack(tally)
  while (tally.tried < count) {
    if (tally.tried % MUTANTS_PER_CORE === 0) router = new CoreUnderAttack(tally)
    // Half of them for the router, the other half for the decoders of everybody.
    const decoder = random() < 0.5 ? undefined : DECODERS[Math.floor(random() * DECODERS.length)]
    const seeds = decoder?.seeds ?? SEEDS
    const mutant = mutantOf(seeds[Math.floor(random() * seeds.length)] as Uint8Array, random)
    try {
      if (decoder) tally.decoded += decodes((frame) => decoder.codec.decode(frame), mutant) ? 1 : 0
      else router.receive(mutant, random)
    } catch (error) {
      if (tally.wrong.length < EXAMPLES_MAX)
        tally.wrong.push(wrongOf(error, decoder?.name ?? 'the core', mutant))
      router = new CoreUnderAttack(tally)
    }
    if (Object.hasOwn(Object.prototype, 'polluted')) throw new Error('the prototype of objects was changed')
    if (++tally.tried % REPORT_EVERY !== 0) continue
    onProgress(tally.tried)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return tally
}

/** Whether it is a message. Throws what a decoder may not throw. */
function decodes(decode: (frame: Uint8Array) => object, mutant: Uint8Array): boolean {
  try {
    decode(mutant)
    return true
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) throw error
    if (error instanceof Error) return false
    throw error
  }
}

class CoreUnderAttack {
  readonly #core = new RouterCore(CONFIG, NOTHING, 0)
  readonly #tally: MutantCount
  #nowMs = 0
  #received = 0

  constructor(tally: MutantCount) {
    this.#tally = tally
    this.#core.learnKeys([], true)
    this.#renew()
  }

  /** Whoever said goodbye is back, and there is a further order. */
  #renew(): void {
    const [planner, stage, client] = PEERS
    const submits = [{ request: 1, key: `order-${this.#received}`, payload: Buffer.from('x') }]
    for (const [peer, parts] of [
      [planner, helloOf('order', planner, 8)],
      [stage, helloOf('grill', stage, 8)],
      [client, { hello: { instance: client }, submits }],
    ] as const)
      this.#core.receive(peer, ToRouter.decode(routerFrame(parts)), this.#nowMs)
  }

  receive(mutant: Uint8Array, random: () => number): void {
    if (++this.#received % TICK_EVERY === 0) {
      this.#nowMs += TICK_MS
      this.#core.tick(this.#nowMs)
      this.#renew()
    }
    let message: ToRouter | undefined
    decodes((frame) => {
      message = ToRouter.decode(frame)
      return message
    }, mutant)
    if (message === undefined) return
    this.#tally.decoded++
    const role = ROLES[Math.floor(random() * ROLES.length)] as string | null
    const peer = PEERS[Math.floor(random() * PEERS.length)] as string
    if (refusalOf(role, message) !== null) return
    this.#core.receive(peer, message, this.#nowMs)
    const keys = this.#core.takeLookups()
    for (const key of keys) this.#core.lookedUp(key, null, this.#nowMs)
    for (let group = this.#core.takeGroup(this.#nowMs); group; group = this.#core.takeGroup(this.#nowMs))
      this.#tally.facts += this.#core.committed().length
    for (const [, batch] of this.#core.takeOutbox(this.#nowMs)) framesOf(batch)
  }
}

function wrongOf(error: unknown, what: string, mutant: Uint8Array): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const bytes = Buffer.from(mutant.subarray(0, 200)).toString('hex')
  return `${what}: ${stack.split('\n').slice(0, 4).join(' ').replace(/\s+/g, ' ')} by ${mutant.length} bytes ${bytes}`
}
