/** Days of the truck: from midnight to midnight in the menu's time zone. */

const DAY_MS = 86_400_000
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day's times in ms since 1970: from `fromMs` to before `toMs`. */
export interface Day {
  readonly fromMs: number
  readonly toMs: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The local day of a time: `2026-05-04`. */
export function dayOf(atMs: number, timezone: string): string {
  return local(atMs, timezone).slice(0, 10)
}

/** The times of a local day; undefined for what is no day. */
export function dayTimes(day: string, timezone: string): Day | undefined {
  const [, year, month, date] = DAY.exec(day) ?? []
  const utcMs = Date.UTC(Number(year), Number(month) - 1, Number(date))
  if (Number.isNaN(utcMs) || new Date(utcMs).toISOString().slice(0, 10) !== day) return undefined
  return { fromMs: midnight(utcMs, timezone), toMs: midnight(utcMs + DAY_MS, timezone) }
}

/** When the local clock shows what the clock of UTC shows at `utcMs`. */
function midnight(utcMs: number, timezone: string): number {
  const once = utcMs - offsetMs(utcMs, timezone)
  // Again with the offset of then: it may differ, where the clocks change.
  return utcMs - offsetMs(once, timezone)
}

function offsetMs(atMs: number, timezone: string): number {
  return Date.parse(`${local(atMs, timezone)}Z`) - Math.floor(atMs / 1_000) * 1_000
}

/** `2026-05-04T13:37:00` as the clocks show it there. */
function local(atMs: number, timezone: string): string {
  let format = formats.get(timezone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' })
    formats.set(timezone, format)
  }
  return format.format(atMs).replace(' ', 'T')
}
