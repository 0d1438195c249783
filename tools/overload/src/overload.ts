/**
 * More orders than the stages can do, for a time: what becomes of those that
 * are taken, and of those that are not.
 */
import { join } from 'node:path'
import { auditFile } from '@foodtruck/journal'
import { Customers } from './customers.ts'
import { Kitchen } from './kitchen.ts'
import { loadFor, percentile, settle } from './load.ts'

const WORK_MS = 100
const GRILLS = 1
/** Tasks that the grill works on at once: with its 100 ms of work, 100 orders a second. */
const CONCURRENCY = 10
const CAPACITY_PER_SECOND = (GRILLS * CONCURRENCY * 1_000) / WORK_MS
const IDLE_PER_SECOND = 10
const IDLE_MS = 3_000
const SETTLE_MS_MAX = 120_000
/** The memory is looked at so often in a run. */
const LOOKS = 20

export interface OverloadOptions {
  readonly seconds: number
  /** How many times what the stages can do. */
  readonly times: number
  readonly openOrdersMax: number
}

interface Times {
  readonly p50: number
  readonly p99: number
}

export interface OverloadReport {
  readonly seconds: number
  readonly capacityPerSecond: number
  readonly offeredPerSecond: number
  readonly acceptedPerSecond: number
  readonly servedPerSecond: number
  readonly refusedPerSecond: number
  /** Of the refusals: those with 429 or 503 and Retry-After, in percent. */
  readonly withRetryAfterPercent: number
  readonly retryAfterS: { readonly min: number; readonly max: number }
  readonly noAnswer: number
  readonly idle: Times
  readonly accepted: Times
  readonly openOrdersMax: number
  /** What the bound allows to wait: the open orders over what the stages can do. */
  readonly queueMs: number
  /** Twice the idle p99 and the queue: what an accepted order may take. */
  readonly promisedMs: number
  readonly isKept: boolean
  /** Bytes of memory at a tenth of the run, at its end, and the most seen. */
  readonly rss: Readonly<Record<'router' | 'gateway', { early: number; end: number; max: number }>>
  readonly lost: number
  readonly countedTwice: number
}

/** Loads a truck of real processes and tells what became of the orders. */
export async function measureOverload(
  { seconds, times, openOrdersMax }: OverloadOptions,
  onProgress: (words: string) => void,
): Promise<OverloadReport> {
  const kitchen = await Kitchen.open({ grills: GRILLS, concurrency: CONCURRENCY, openOrdersMax })
  try {
    const customers = await Customers.open(kitchen.url)
    const isSettled = (): boolean => customers.ended === customers.accepted
    onProgress('without load')
    await loadFor(customers, IDLE_PER_SECOND, IDLE_MS)
    await settle(isSettled, SETTLE_MS_MAX)
    const idle = timesOf(customers.served.splice(0))
    const before = customers.accepted
    const offeredPerSecond = CAPACITY_PER_SECOND * times
    onProgress(`${offeredPerSecond} orders a second for ${seconds} s`)
    const memory = watchMemory(kitchen, (seconds * 1_000) / LOOKS)
    const startedMs = performance.now()
    await loadFor(customers, offeredPerSecond, seconds * 1_000)
    const tookS = (performance.now() - startedMs) / 1_000
    const rss = memory.stop()
    const servedInTime = customers.served.length
    onProgress('letting the orders end')
    await settle(isSettled, SETTLE_MS_MAX)
    customers.close()
    const accepted = timesOf(customers.served)
    const { refusals } = customers
    const told = refusals.filter(
      ({ status, retryAfterS }) => (status === 429 || status === 503) && retryAfterS > 0,
    )
    const audit = await auditFile(join(kitchen.data, 'router.sqlite'))
    const queueMs = (openOrdersMax / CAPACITY_PER_SECOND) * 1_000
    const promisedMs = 2 * idle.p99 + queueMs
    return {
      seconds: tookS,
      capacityPerSecond: CAPACITY_PER_SECOND,
      offeredPerSecond,
      acceptedPerSecond: (customers.accepted - before) / tookS,
      servedPerSecond: servedInTime / tookS,
      refusedPerSecond: refusals.length / tookS,
      withRetryAfterPercent: refusals.length === 0 ? 100 : (told.length / refusals.length) * 100,
      retryAfterS: {
        min: Math.min(...told.map(({ retryAfterS }) => retryAfterS)),
        max: Math.max(...told.map(({ retryAfterS }) => retryAfterS)),
      },
      noAnswer: customers.broken,
      idle,
      accepted,
      openOrdersMax,
      queueMs,
      promisedMs,
      isKept: accepted.p99 <= promisedMs,
      rss,
      lost: customers.accepted - audit.served,
      countedTwice: audit.countedTwice,
    }
  } finally {
    await kitchen.close()
  }
}

function timesOf(served: readonly { readonly tookMs: number }[]): Times {
  const times = served.map(({ tookMs }) => tookMs)
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

const WATCHED = ['router', 'gateway'] as const

function watchMemory(kitchen: Kitchen, everyMs: number) {
  const looks = { router: [] as number[], gateway: [] as number[] }
  const look = (): void => {
    for (const service of WATCHED) looks[service].push(kitchen.rssBytes(service))
  }
  const timer = setInterval(look, everyMs)
  return {
    stop: (): OverloadReport['rss'] => {
      clearInterval(timer)
      look()
      const seen = (service: (typeof WATCHED)[number]) => {
        const all = looks[service]
        const early = all[Math.floor(all.length / 10)] ?? 0
        return { early, end: all.at(-1) ?? 0, max: Math.max(...all) }
      }
      return { router: seen('router'), gateway: seen('gateway') }
    },
  }
}
