/** The verdict on a run. Invariant: each bar stands with its figure, and one that is broken fails the run. */
import { type History, percentile, type Verdict } from '@foodtruck/chaos'
import type { Look } from './attacked-truck.ts'
import type { Played } from './attackers.ts'
import type { MutantCount } from './in-process.ts'

/** The p99 of good customers under attack over theirs without. */
export const P99_TIMES_MAX = 2
/** What a service may have more once the attack is over: room that a heap keeps for next time. */
export const GROWTH_BYTES_MAX = 64 * 1_048_576
/** What it may have more after the last part of the attack than after the part before, which had all that the last one has. */
export const LATE_GROWTH_BYTES_MAX = 16 * 1_048_576
const MIB = 1_048_576

/** One promise of docs/security.md and whether it was kept. */
export interface Bar {
  readonly bar: string
  readonly figure: number
  readonly max: number
  readonly isKept: boolean
  readonly examples: readonly string[]
}

export interface Report {
  /** What the truck was made of. */
  readonly against: string
  readonly seed: number
  readonly minutes: number
  readonly bars: readonly Bar[]
  readonly customers: {
    readonly orders: number
    readonly accepted: number
    readonly served: number
    readonly refusals: number
    readonly idle: Times
    readonly attacked: Times
  }
  readonly memoryMiB: Readonly<Record<string, Memory>>
  readonly mutantsInProcess: Omit<MutantCount, 'wrong'>
  readonly attacks: readonly Played[]
}

interface Memory {
  /** Before the attack. */
  readonly before: number
  /** Right after its first round. */
  readonly warm: number
  /** After each of its parts, once the service had settled; the last is what it has afterwards. */
  readonly settled: readonly number[]
}

/** From a moment to a later one. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
}

interface Times {
  readonly orders: number
  readonly p50Ms: number
  readonly p99Ms: number
}

export interface ReportInit {
  readonly against: string
  readonly seed: number
  readonly idle: Span
  /** The parts of the attack. */
  readonly attacked: readonly Span[]
  readonly history: History
  readonly verdict: Verdict
  readonly crashes: readonly string[]
  readonly before: readonly Look[]
  /** After the first round: what a burst makes a service take is kept for the next, so only what comes on top grows. */
  readonly warm: readonly Look[]
  /** After each part, once it had settled. */
  readonly settled: readonly (readonly Look[])[]
  readonly attacks: readonly Played[]
  readonly inProcess: MutantCount
}

export function reportOf(init: ReportInit): Report {
  const { against, seed, history, verdict, attacks, inProcess } = init
  const idle = timesOf(history, [init.idle])
  const attacked = timesOf(history, init.attacked)
  const attackedMs = init.attacked.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0)
  const { wrong: _, ...mutantsInProcess } = inProcess
  return {
    against,
    seed,
    minutes: Math.round(attackedMs / 600) / 100,
    bars: barsOf(init, attacked.p99Ms / Math.max(1, idle.p99Ms)),
    customers: {
      orders: history.rows.length,
      accepted: verdict.accepted,
      served: verdict.served,
      refusals: history.refusals,
      idle,
      attacked,
    },
    memoryMiB: Object.fromEntries(
      init.before.map((look) => [
        look.name,
        {
          before: mib(look.rssBytes),
          warm: mib(named(init.warm, look)?.rssBytes ?? 0),
          settled: init.settled.map((looks) => mib(named(looks, look)?.rssBytes ?? 0)),
        },
      ]),
    ),
    mutantsInProcess,
    attacks,
  }
}

/** Whether every bar is kept. */
export function isUnharmed({ bars }: Report): boolean {
  return bars.every(({ isKept }) => isKept)
}

function barsOf(init: ReportInit, p99Times: number): Bar[] {
  const { verdict, crashes, before, warm, settled, attacks, inProcess } = init
  const afterwards = settled.at(-1) ?? []
  const all = (list: 'strangers' | 'outside' | 'wrong'): string[] =>
    attacks.flatMap(({ name, tally }) => tally[list].map((example) => `${name}: ${example}`))
  const others = before
    .filter((look) => named(afterwards, look)?.pid !== look.pid)
    .map(({ name }) => `${name} has another pid`)
  const lost = [...verdict.lost, ...verdict.countedTwice, ...verdict.misinformed, ...verdict.unanswered]
  return [
    none('services that ended or were restarted', [...crashes, ...others]),
    none('strangers in', all('strangers')),
    none('messages accepted outside their role', all('outside')),
    none('orders lost, twice, misinformed or unanswered', lost),
    none('answers that must not be', [...all('wrong'), ...inProcess.wrong]),
    within('p99 of good customers over idle', Math.round(p99Times * 100) / 100, P99_TIMES_MAX, []),
    growth('afterwards than after the first round', warm, afterwards, GROWTH_BYTES_MAX),
    ...(settled.length > 1
      ? [
          growth(
            'after the last part of the attack than after the part before',
            settled.at(-2) ?? [],
            afterwards,
            LATE_GROWTH_BYTES_MAX,
          ),
        ]
      : []),
  ]
}

/** By how much the service has grown that has grown the most. */
function growth(when: string, from: readonly Look[], to: readonly Look[], bytesMax: number): Bar {
  const [most] = from
    .map((look) => ({ name: look.name, bytes: (named(to, look)?.rssBytes ?? 0) - look.rssBytes }))
    .sort((a, b) => b.bytes - a.bytes)
  const bar = `MiB that a service has more ${when}`
  return within(bar, mib(most?.bytes ?? 0), mib(bytesMax), most ? [most.name] : [])
}

function none(bar: string, examples: readonly string[]): Bar {
  return within(bar, examples.length, 0, examples)
}

function within(bar: string, figure: number, max: number, examples: readonly string[]): Bar {
  const isKept = figure <= max
  return { bar, figure, max, isKept, examples: isKept ? [] : examples }
}

function named(looks: readonly Look[], { name }: Look): Look | undefined {
  return looks.find((look) => look.name === name)
}

function mib(bytes: number): number {
  return Math.round(bytes / MIB)
}

/** From sending to the word that it was served, for orders sent in these times. */
function timesOf({ rows }: History, spans: readonly Span[]): Times {
  const isWithin = (ms: number): boolean => spans.some(({ fromMs, toMs }) => ms >= fromMs && ms < toMs)
  const sent = rows.filter(({ submittedMs, endedMs }) => isWithin(submittedMs) && endedMs > 0)
  const took = sent.map(({ submittedMs, endedMs }) => endedMs - submittedMs)
  const at = (share: number): number => Math.round(percentile(took, share) ?? 0)
  return { orders: took.length, p50Ms: at(0.5), p99Ms: at(0.99) }
}

/** For people. */
export function renderReport(report: Report): string {
  const { against, bars, attacks, customers, memoryMiB, mutantsInProcess, seed, minutes } = report
  const { idle, attacked } = customers
  const memory = Object.entries(memoryMiB).map(
    ([name, { before, warm, settled }]) => `${name} ${[before, warm, ...settled].join('→')}`,
  )
  return [
    `attacked ${against} for ${minutes} minutes, seed ${seed}`,
    `${mutantsInProcess.tried} mutants against decoders and core: ${mutantsInProcess.decoded} were messages, ${mutantsInProcess.facts} facts`,
    ...attacks.map(({ name, rounds, ms, tally }) => {
      const figures = Object.entries(tally.figures).map(([figure, value]) => `${figure} ${value}`)
      return `  ${name.padEnd(24)} ${String(tally.tried).padStart(8)} in ${rounds} rounds, ${Math.round(ms / 1_000)} s  ${figures.join(', ')}`
    }),
    `good customers: ${customers.orders} orders, ${customers.accepted} accepted, ${customers.served} served, ${customers.refusals} refusals; ` +
      `p50/p99 ${idle.p50Ms}/${idle.p99Ms} ms without, ${attacked.p50Ms}/${attacked.p99Ms} ms under attack`,
    `memory in MiB, before → after the first round → after each part of the attack: ${memory.join(', ')}`,
    ...bars.flatMap(({ bar, figure, max, isKept, examples }) => [
      `${isKept ? 'kept  ' : 'BROKEN'} ${bar}: ${figure} (at most ${max})`,
      ...examples.map((example) => `         ${example}`),
    ]),
  ].join('\n')
}
