/**
 * One run: a truck with keys and tokens, good customers who keep ordering, attackers beside them, a verdict. Invariant:
 * whatever happens, nothing that it started outlives it.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BASKETS, History, judge, nowMs, OpenLoad, SAUSAGES } from '@foodtruck/chaos'
import { seededRandom } from '@foodtruck/runtime'
import { type Amounts, type Attack, note, type Tally } from './attack.ts'
import type { AttackedTruck, Look, StartTruck } from './attacked-truck.ts'
import { AttackerLink } from './attacker-link.ts'
import { ATTACKS } from './attacks.ts'
import { mutateInProcess } from './in-process.ts'
import { type Report, reportOf } from './report.ts'
import { until } from './role-keys.ts'

const SETTLE_MS_MAX = 60_000
const SETTLE_CHECK_MS = 50

export interface RunOptions {
  /** What the truck is made of, for the report. */
  readonly against: string
  readonly start: StartTruck
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
  const { against, folder, seed, amounts, mutantsInProcess, signal, onProgress } = options
  mkdirSync(folder, { recursive: true })
  const inProcess = await mutateInProcess(mutantsInProcess, seed, (done) => {
    signal.throwIfAborted()
    onProgress(done, mutantsInProcess, `${done} mutants against decoders and core`)
  })
  const history = new History(join(folder, 'history.jsonl'))
  try {
    const truck = await options.start({ folder, history, amounts, signal, onProgress })
    try {
      return reportOf({ against, seed, history, inProcess, ...(await play(options, truck, history)) })
    } finally {
      await truck.end()
    }
  } finally {
    await history.close()
  }
}

/** The run on a truck that is up: idle, attacked, settled, stopped. */
async function play(options: RunOptions, truck: AttackedTruck, history: History) {
  const { warmMs, idleMs, ratePerSecond, seed, signal, onProgress } = options
  const good = await truck.gather()
  const load = new OpenLoad({
    ratePerSecond,
    random: seededRandom(seed),
    customers: good.customers,
    baskets: BASKETS.length,
    prefix: `good-${seed}`,
    history,
  })
  try {
    await wait(warmMs, undefined, { signal })
    onProgress(0, 1, 'without an attack')
    const idleFromMs = nowMs()
    await wait(idleMs, undefined, { signal })
    const before = await truck.looks()
    const attackFromMs = nowMs()
    const { attacks, warm = before } = await sendAttackers(options, truck)
    const times = { idleFromMs, attackFromMs, attackToMs: nowMs() }
    const afterwards = await settled(options, truck, load)
    onProgress(1, 1, 'letting the orders end')
    await until(() => history.unanswered + history.untold === 0, SETTLE_MS_MAX)
    await good.close()
    onProgress(1, 1, 'stopping the truck and reading the journal')
    const verdict = judge(history, await truck.stop(), { used: 0, takes: SAUSAGES.map(() => 0) })
    return { times, verdict, crashes: truck.crashes, before, warm, afterwards, attacks }
  } finally {
    load.stop()
    await good.close()
  }
}

/** Lets orders go on for a while, as they did before the attack, then stops them and looks at the memory. */
async function settled(
  { settleMs, signal, onProgress }: RunOptions,
  truck: AttackedTruck,
  load: OpenLoad,
): Promise<Look[]> {
  onProgress(1, 1, 'letting memory settle')
  const deadlineMs = nowMs() + settleMs
  while (nowMs() < deadlineMs) await wait(SETTLE_CHECK_MS, undefined, { signal })
  load.stop()
  return await truck.looks()
}

/** What came of one attack over all rounds. */
export interface Played {
  readonly name: string
  rounds: number
  ms: number
  readonly tally: Tally
}

/** One attack from where one attacker stands. */
interface Turn {
  readonly attack: string
  /** With where it comes from, if it comes from several places. */
  readonly name: string
  readonly attacker: AttackerLink
}

/** Lets the attackers play round after round; `warm` is how the services were after the first, if there was a second. */
async function sendAttackers(
  options: RunOptions,
  truck: AttackedTruck,
): Promise<{ attacks: Played[]; warm?: Look[] }> {
  const { attackMs, seed, only, signal, onProgress } = options
  const links: AttackerLink[] = []
  const close = (): Promise<unknown> => Promise.all(links.map((link) => link.close()))
  const abort = (): void => void close()
  signal.addEventListener('abort', abort)
  try {
    for (const { command, target } of truck.attackers) {
      const init = {
        command,
        target,
        seed: seed + 1 + links.length,
        revoke: (role: string) => truck.revoke(role),
      }
      links.push(new AttackerLink(init))
    }
    const attacks = ATTACKS.filter(({ name }) => only === undefined || only.includes(name))
    const turns = attacks.flatMap((attack) => turnsOf(attack, truck, links))
    const played = new Map<string, Played>()
    const untilMs = nowMs() + attackMs
    let warm: Look[] | undefined
    for (let round = 1; round === 1 || nowMs() < untilMs; round++) {
      if (round === 2) warm = await truck.looks()
      for (const [done, { attack, name, attacker }] of turns.entries()) {
        if (round > 1 && nowMs() > untilMs) break
        onProgress(done, turns.length, `round ${round}: ${name}`)
        const came = await attacker.play(attack, round)
        played.set(name, added(played.get(name), name, came))
      }
    }
    return { attacks: [...played.values()], ...(warm && { warm }) }
  } finally {
    signal.removeEventListener('abort', abort)
    await close()
  }
}

function turnsOf(
  { name, from }: Attack,
  { attackers }: AttackedTruck,
  links: readonly AttackerLink[],
): Turn[] {
  const turns = attackers.flatMap(({ name: who, stands }, index) => {
    const attacker = links[index]
    return attacker && from.some((stand) => stands.includes(stand)) ? [{ attack: name, who, attacker }] : []
  })
  return turns.map(({ attack, who, attacker }) => ({
    attack,
    name: turns.length > 1 ? `${attack}, ${who}` : attack,
    attacker,
  }))
}

function added(
  before: Played | undefined,
  name: string,
  { tally, ms }: { tally: Tally; ms: number },
): Played {
  if (before === undefined) return { name, rounds: 1, ms, tally }
  before.rounds++
  before.ms += ms
  before.tally.tried += tally.tried
  for (const list of ['strangers', 'outside', 'wrong'] as const)
    for (const example of tally[list]) note(before.tally[list], example)
  for (const [figure, value] of Object.entries(tally.figures))
    before.tally.figures[figure] = (before.tally.figures[figure] ?? 0) + value
  return before
}
