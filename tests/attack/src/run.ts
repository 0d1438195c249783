/**
 * One run: a truck with keys and tokens, good customers who keep ordering, attackers beside them, a verdict. Invariant:
 * whatever happens, nothing that it started outlives it.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { BASKETS, History, judge, nowMs, OpenLoad, SAUSAGES } from '@foodtruck/chaos'
import { seededRandom } from '@foodtruck/runtime'
import type { Amounts } from './attack.ts'
import type { AttackedTruck, Look, StartTruck } from './attacked-truck.ts'
import { Attackers } from './attackers.ts'
import { mutateInProcess } from './in-process.ts'
import { type Report, reportOf, type Span } from './report.ts'
import { until } from './role-keys.ts'

/**
 * The attack is played in so many parts with a rest after each: what the second part still adds may be room that is kept
 * for next time, what the third adds as well is growth without an end.
 */
const PARTS = 3
const SETTLE_MS_MAX = 60_000

export interface RunOptions {
  /** What the truck is made of, for the report. */
  readonly against: string
  readonly start: StartTruck
  readonly attackMs: number
  /** Before these are taken: the first orders find cold code. */
  readonly warmMs: number
  /** How long the times without an attack are taken. */
  readonly idleMs: number
  /** How long memory may take to settle, after each part of the attack. */
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
    const fromMs = nowMs()
    await wait(idleMs, undefined, { signal })
    const idle = { fromMs, toMs: nowMs() }
    const before = await truck.looks()
    const came = await sendAttackers(options, truck, history)
    load.stop()
    onProgress(1, 1, 'letting the orders end')
    await until(() => history.unanswered + history.untold === 0, SETTLE_MS_MAX)
    await good.close()
    onProgress(1, 1, 'stopping the truck and reading the journal')
    const verdict = judge(history, await truck.stop(), { used: 0, takes: SAUSAGES.map(() => 0) })
    return { idle, before, ...came, warm: came.warm ?? before, verdict, crashes: truck.crashes }
  } finally {
    load.stop()
    await good.close()
  }
}

/** Lets the attackers play part after part while orders go on, and looks at the memory after each. */
async function sendAttackers(options: RunOptions, truck: AttackedTruck, history: History) {
  const { attackMs, settleMs, signal, onProgress } = options
  const attackers = new Attackers({ ...options, truck, history })
  const abort = (): void => void attackers.close()
  signal.addEventListener('abort', abort)
  try {
    const parts = attackMs > 0 ? PARTS : 1
    const attacked: Span[] = []
    const settled: Look[][] = []
    while (attacked.length < parts) {
      const fromMs = nowMs()
      await attackers.play(fromMs + attackMs / parts)
      attacked.push({ fromMs, toMs: nowMs() })
      onProgress(attacked.length, parts, 'letting memory settle')
      await wait(settleMs, undefined, { signal })
      settled.push(await truck.looks())
    }
    return { attacks: attackers.played, warm: attackers.warm, attacked, settled }
  } finally {
    signal.removeEventListener('abort', abort)
    await attackers.close()
  }
}
