/** How urgent a ticket is, told by colour, shape and words alike. */
import type { StationTicket } from '../kitchen-types.ts'
import { stopwatch } from '../words.ts'

/** Less than this before its promise a ticket is urgent. */
const SOON_MS = 120_000
/** Without a promise: from this wait on. */
const SOON_WAIT_MS = 180_000
const LATE_WAIT_MS = 300_000

export type Age = 'calm' | 'soon' | 'late'

export interface Telling {
  readonly age: Age
  /** `due in 3:20`, `late 1:05`. */
  readonly text: string
}

export function ageOf({ promisedAt, waitingSince }: StationTicket, nowMs: number): Telling {
  if (promisedAt === undefined) {
    const waitMs = nowMs - Date.parse(waitingSince)
    const age = waitMs >= LATE_WAIT_MS ? 'late' : waitMs >= SOON_WAIT_MS ? 'soon' : 'calm'
    return { age, text: `waits ${stopwatch(waitMs)}` }
  }
  const leftMs = Date.parse(promisedAt) - nowMs
  if (leftMs < 0) return { age: 'late', text: `late ${stopwatch(-leftMs)}` }
  return { age: leftMs < SOON_MS ? 'soon' : 'calm', text: `due in ${stopwatch(leftMs)}` }
}
