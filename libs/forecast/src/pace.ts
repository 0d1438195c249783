/**
 * How many orders came and were served in each minute of the last hour, and how long those had waited. Invariant: no
 * clock of its own, and PACE_MINUTES entries whatever comes.
 */

export const PACE_MINUTES = 60
const MINUTE_MS = 60_000

/** One minute, from `atMs` on. */
export interface PaceMinute {
  readonly atMs: number
  readonly accepted: number
  readonly served: number
  /** The mean wait of the served ones in ms; undefined if none was served whose beginning is known. */
  readonly waitMs: number | undefined
}

interface Entry {
  /** Minutes since 1970. */
  minute: number
  accepted: number
  served: number
  waits: number
  waitMs: number
}

export class Pace {
  readonly #ring: Entry[] = Array.from({ length: PACE_MINUTES }, () => emptyAt(-1))

  accepted(atMs: number): void {
    const entry = this.#entry(atMs)
    if (entry !== undefined) entry.accepted += 1
  }

  /** `waitMs` is undefined where nobody knows when the order began. */
  served(atMs: number, waitMs: number | undefined): void {
    const entry = this.#entry(atMs)
    if (entry === undefined) return
    entry.served += 1
    if (waitMs === undefined) return
    entry.waits += 1
    entry.waitMs += waitMs
  }

  clear(): void {
    this.#ring.fill(emptyAt(-1))
  }

  /** The last hour, oldest first; the last minute is the one that is under way. */
  minutes(nowMs: number): PaceMinute[] {
    const now = Math.floor(nowMs / MINUTE_MS)
    return Array.from({ length: PACE_MINUTES }, (_, index) => {
      const minute = now - PACE_MINUTES + 1 + index
      const kept = this.#ring[minute % PACE_MINUTES]
      const { accepted, served, waits, waitMs } = kept?.minute === minute ? kept : emptyAt(minute)
      return { atMs: minute * MINUTE_MS, accepted, served, waitMs: waits > 0 ? waitMs / waits : undefined }
    })
  }

  /** The entry of a time; undefined for one that is older than what is kept. */
  #entry(atMs: number): Entry | undefined {
    const minute = Math.floor(atMs / MINUTE_MS)
    const place = minute % PACE_MINUTES
    const kept = this.#ring[place]
    if (kept === undefined || kept.minute > minute) return undefined
    if (kept.minute === minute) return kept
    const entry = emptyAt(minute)
    this.#ring[place] = entry
    return entry
  }
}

function emptyAt(minute: number): Entry {
  return { minute, accepted: 0, served: 0, waits: 0, waitMs: 0 }
}
