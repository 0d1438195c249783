/**
 * The hours of an item. Invariant: they are local times of the truck's time
 * zone, in minutes of the day; the hour that a change of the clocks repeats is
 * open twice, the one that it skips is never asked for.
 */

const DAY_MINUTES = 24 * 60
const SPAN = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]|24):([0-5]\d)$/

/** A span of the day. `to` is the first minute after it; one that is not after `from` is of the next day. */
export interface Hours {
  /** Minute of the day, 0 to 1 439. */
  readonly from: number
  /** Minute of the day, 0 to 1 440. */
  readonly to: number
}

/** Reads `11:00-14:30`, or `22:00-02:00` over midnight; undefined if it says no such span. */
export function parseHours(text: string): Hours | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = SPAN.exec(text) ?? []
  if (toMinute === undefined) return undefined
  const from = Number(fromHour) * 60 + Number(fromMinute)
  const to = Number(toHour) * 60 + Number(toMinute)
  return to > DAY_MINUTES || from === to ? undefined : { from, to }
}

/** `11:00-14:30` again. */
export function hoursText({ from, to }: Hours): string {
  return `${clockText(from)}-${clockText(to)}`
}

/** Whether a minute of the day lies in one of the spans; no spans at all are every minute. */
export function isWithin(spans: readonly Hours[], minute: number): boolean {
  if (spans.length === 0) return true
  return spans.some(({ from, to }) =>
    from < to ? minute >= from && minute < to : minute >= from || minute < to,
  )
}

/** The time of day, `17:00`, at which the next of the spans begins; undefined if there is none. */
export function nextOpening(spans: readonly Hours[], minute: number): string | undefined {
  const waits = spans.map(({ from }) => (from - minute + DAY_MINUTES) % DAY_MINUTES)
  return waits.length === 0 ? undefined : clockText((minute + Math.min(...waits)) % DAY_MINUTES)
}

/** Whether this is a time zone of the IANA's list: `Europe/Berlin`. */
export function isTimezone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** A clock of a time zone: the minute of the local day at a time in ms since 1970. */
export function localClock(timezone: string): (atMs: number) => number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (atMs) => {
    let minutes = 0
    for (const { type, value } of format.formatToParts(atMs)) {
      if (type === 'hour') minutes += Number(value) * 60
      if (type === 'minute') minutes += Number(value)
    }
    return minutes
  }
}

const MINUTE_MS = 60_000

/** A calendar of a time zone: the local day, `2026-11-21`, at a time in ms since 1970. */
export function localCalendar(timezone: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  let known = { minute: Number.NaN, day: '' }
  return (atMs) => {
    // Days begin at full minutes in every time zone, and formatting costs more than the rest of taking an order.
    const minute = Math.floor(atMs / MINUTE_MS)
    if (minute !== known.minute) {
      const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, value]))
      known = { minute, day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}` }
    }
    return known.day
  }
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
