/**
 * The short numbers of orders, which begin at 1 each day. Invariant: within a
 * day no number is given twice, also after a restart: the fact of each accepted
 * order says how far the numbers of all days have come.
 */

const DAY_MS = 24 * 60 * 60 * 1_000
/** How far ahead of now an order may be accepted for. */
export const AHEAD_MS_MAX = 8 * DAY_MS
/** No calendar is further from UTC's; an earlier day is over everywhere. */
const CALENDAR_MS_MAX = DAY_MS
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468
/** Of the year, month and day: 2026-11-21. */
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The last number given of each day. */
export type LastNumbers = Readonly<Record<string, number>>

export class DayNumbers {
  #last: LastNumbers

  /** @param last as the fact of the last accepted order has it. */
  constructor(last: LastNumbers) {
    this.#last = last
  }

  /** The last number given of each day that is not over. */
  get last(): LastNumbers {
    return this.#last
  }

  /** The next number of a day that `isDay`. */
  next(day: string, nowMs: number): number {
    const number = (this.#last[day] ?? 0) + 1
    // A day begins seldom enough to look then which others are over.
    const kept = number > 1 ? this.#last : notOver(this.#last, nowMs)
    this.#last = { ...kept, [day]: number }
    return number
  }
}

/** Whether this is a day of which an order may come now. */
export function isDay(day: string, nowMs: number): boolean {
  const startMs = startOf(day)
  return startMs >= firstMs(nowMs) && startMs <= nowMs + CALENDAR_MS_MAX + AHEAD_MS_MAX
}

function notOver(last: LastNumbers, nowMs: number): LastNumbers {
  return Object.fromEntries(Object.entries(last).filter(([day]) => startOf(day) >= firstMs(nowMs)))
}

/** The start of a day in UTC, in ms since 1970; NaN for what is none. Years are counted from March, so that leap days are last. */
function startOf(day: string): number {
  const [, years, months, days] = DAY.exec(day) ?? []
  const month = (Number(months) + 9) % 12
  const year = Number(years) - (month >= 10 ? 1 : 0)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const dayOfYear = Math.floor((153 * month + 2) / 5) + Number(days) - 1
  return (year * 365 + leapDays + dayOfYear - DAYS_TO_1970) * DAY_MS
}

/** The start, in UTC, of the earliest day that is somewhere not over. */
function firstMs(nowMs: number): number {
  return nowMs - DAY_MS - CALENDAR_MS_MAX
}
