/**
 * What orders that break their stage do to others: phases with and without
 * them alternate in one run, so that a noisy machine disturbs both alike.
 */
import { join } from 'node:path'
import { auditFile } from '@foodtruck/journal'
import { Customers } from './customers.ts'
import { Kitchen } from './kitchen.ts'
import { loadFor, percentile, settle } from './load.ts'

const SETTLE_MS_MAX = 60_000
const CONCURRENCY = 16

export interface PoisonOptions {
  /** Pairs of phases, one without and one with poison. */
  readonly rounds: number
  readonly phaseSeconds: number
  readonly ratePerSecond: number
  readonly grills: number
  /** What is ordered besides, once in each phase with poison. */
  readonly items: readonly ('burnt' | 'grenade')[]
}

export interface PoisonReport {
  readonly orders: number
  readonly lost: number
  /** Orders that broke their stage, those of them that are dead letters, and the most attempts any of them had. */
  readonly poisoned: number
  readonly deadLetters: number
  readonly attemptsMax: number
  /** Dead letters that broke nothing. Always 0. */
  readonly innocent: number
  readonly workerDeaths: number
  /** Of the other orders, in milliseconds. */
  readonly without: { readonly p50: number; readonly p99: number }
  readonly with: { readonly p50: number; readonly p99: number }
  /** By how much the other orders' p99 is higher beside poison, in percent. */
  readonly p99MorePercent: number
}

interface Letter {
  readonly label: string
  readonly attempts: number
}

/** Plays the phases and compares. */
export async function measurePoison(
  options: PoisonOptions,
  onProgress: (words: string) => void,
): Promise<PoisonReport> {
  const { rounds, phaseSeconds, ratePerSecond, grills, items } = options
  const kitchen = await Kitchen.open({ grills, concurrency: CONCURRENCY, openOrdersMax: 100_000 })
  try {
    const customers = await Customers.open(kitchen.url)
    await loadFor(customers, ratePerSecond, 1_000)
    let poisoned = 0
    const marks: { fromMs: number; isPoisoned: boolean }[] = []
    for (let phase = 0; phase < 2 * rounds; phase++) {
      const isPoisoned = phase % 2 === 1
      onProgress(`phase ${phase + 1} of ${2 * rounds}, ${isPoisoned ? 'with' : 'without'} poison`)
      marks.push({ fromMs: performance.now(), isPoisoned })
      if (isPoisoned) {
        for (const item of items) if (await customers.order(item)) poisoned++
      }
      await loadFor(customers, ratePerSecond, phaseSeconds * 1_000)
      // Until the poison has had its attempts: its last ones must not fall into the phase without.
      if (isPoisoned) await stopped(kitchen.url, poisoned)
      await settle(() => customers.ended === customers.accepted - poisoned, SETTLE_MS_MAX)
    }
    const letters = await lettersOf(kitchen.url)
    const timesOf = (asked: boolean): number[] =>
      customers.served
        .filter(({ sentMs }) => marks.findLast(({ fromMs }) => sentMs >= fromMs)?.isPoisoned === asked)
        .map(({ tookMs }) => tookMs)
    const figures = (times: number[]) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) })
    const [without, beside] = [figures(timesOf(false)), figures(timesOf(true))]
    customers.close()
    const audit = await auditFile(join(kitchen.data, 'router.sqlite'))
    const guilty = letters.filter(({ label }) => label === 'burnt' || label === 'grenade')
    return {
      orders: customers.accepted,
      lost: customers.accepted - audit.accepted + (audit.open - letters.length),
      poisoned,
      deadLetters: guilty.length,
      attemptsMax: Math.max(0, ...guilty.map(({ attempts }) => attempts)),
      innocent: letters.length - guilty.length,
      workerDeaths: kitchen.deaths,
      without,
      with: beside,
      p99MorePercent: (beside.p99 / without.p99 - 1) * 100,
    }
  } finally {
    await kitchen.close()
  }
}

async function lettersOf(url: string): Promise<Letter[]> {
  const response = await fetch(`${url}/api/dead-letters?limit=1000`)
  return ((await response.json()) as { deadLetters: Letter[] }).deadLetters
}

async function stopped(url: string, count: number): Promise<void> {
  const deadlineMs = performance.now() + SETTLE_MS_MAX
  while ((await lettersOf(url)).length < count) {
    if (performance.now() > deadlineMs) throw new Error('the poisoned orders are no dead letters yet')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
