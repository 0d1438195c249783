/** Orders at a steady rate, however long answers take. Invariant: a slow truck gets no fewer orders. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Customers } from './customers.ts'

const TICK_MS = 10

/** Orders hot dogs for so long; resolves when each was answered. */
export async function loadFor(customers: Customers, perSecond: number, ms: number): Promise<void> {
  const startedMs = performance.now()
  const answers: Promise<unknown>[] = []
  const total = Math.round((perSecond * ms) / 1_000)
  while (answers.length < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - startedMs) * perSecond) / 1_000))
    while (answers.length < due) answers.push(customers.order('hotdog'))
    await wait(TICK_MS)
  }
  await Promise.all(answers)
}

/** Waits until every accepted order has ended, or throws after the time given. */
export async function settle(isSettled: () => boolean, ms: number): Promise<void> {
  const deadlineMs = performance.now() + ms
  while (!isSettled()) {
    if (performance.now() > deadlineMs) throw new Error(`not all orders ended within ${ms} ms`)
    await wait(TICK_MS)
  }
}

/** The time below which a share (0 to 1) of the times lies; 0 without any. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = Float64Array.from(times).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
