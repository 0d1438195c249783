/**
 * When an order is wanted, and until when. Invariant: what is wrong with a time
 * is told with its field, and a time that only came too late leaves the order as
 * it was asked for, so that its repeat is known again.
 */
import { type Menu, type OrderLine, pathMs } from '@foodtruck/menu'
import type { FieldProblem } from './problem.ts'

/** How far ahead an order may be wanted, or may expire. */
export const AHEAD_DAYS_MAX = 7
const DAY_MS = 24 * 60 * 60 * 1_000

/** The times that a body names, 0 for none. */
export interface WantedTimes {
  readonly dueAtMs: number
  readonly expiresAtMs: number
}

/** What the router is told of the times of an order. */
export interface OrderTimes {
  /** When its planning starts; 0 for at once. */
  readonly startAtMs: number
  readonly expireAtMs: number
  /** The day on which it is called out, by the truck's calendar. */
  readonly day: string
}

/** The times of an order that can be had. It is begun so that its longest portion is ready when it is due. */
export function timesOf(
  menu: Menu,
  { lines, dueAtMs, expiresAtMs }: WantedTimes & { readonly lines: readonly OrderLine[] },
  nowMs: number,
): OrderTimes {
  const startMs = dueAtMs - pathMs(menu, lines)
  return {
    startAtMs: dueAtMs > 0 && startMs > nowMs ? startMs : 0,
    expireAtMs: expiresAtMs,
    day: menu.dayOf(dueAtMs || nowMs),
  }
}

/** What is wrong with the times of an order at this moment. */
export function timeProblems({ dueAtMs, expiresAtMs }: WantedTimes, nowMs: number): FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const [field, atMs] of [
    ['for', dueAtMs],
    ['expires', expiresAtMs],
  ] as const) {
    if (atMs === 0) continue
    if (atMs <= nowMs)
      problems.push({ field, message: `must be later than ${new Date(nowMs).toISOString()}` })
    const latestMs = nowMs + AHEAD_DAYS_MAX * DAY_MS
    if (atMs > latestMs) {
      const latest = new Date(latestMs).toISOString()
      problems.push({ field, message: `must be at most ${AHEAD_DAYS_MAX} days ahead: ${latest}` })
    }
  }
  if (dueAtMs > 0 && expiresAtMs > 0 && expiresAtMs < dueAtMs) {
    problems.push({ field: 'expires', message: 'must not be before the time that the order is for' })
  }
  return problems
}
