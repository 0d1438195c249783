/** How money, times and names are written for people, in the way of their browser. */

const formats = new Map<string, Intl.NumberFormat>()

/** A price in minor units of its currency: `€4.50`. */
export function money({ minor, currency }: { minor: number; currency: string }): string {
  let format = formats.get(currency)
  if (format === undefined) {
    format = new Intl.NumberFormat(undefined, { style: 'currency', currency })
    formats.set(currency, format)
  }
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

const clockFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
const secondsFormat = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The time of day, to the minute; of an ISO time or of ms since 1970. */
export function clock(at: string | number): string {
  return clockFormat.format(new Date(at))
}

/** The time of day, to the second. */
export function clockSeconds(at: string | number): string {
  return secondsFormat.format(new Date(at))
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** A span of time, short: `0.4 s`, `12 s`, `3 min`, `1 h 5 min`. */
export function span(ms: number): string {
  const length = Math.max(0, ms)
  if (length < 950) return `${(length / 1_000).toFixed(1)} s`
  if (length < MINUTE_MS) return `${Math.round(length / 1_000)} s`
  if (length < HOUR_MS) return `${Math.round(length / MINUTE_MS)} min`
  return `${Math.floor(length / HOUR_MS)} h ${Math.round((length % HOUR_MS) / MINUTE_MS)} min`
}

/** A span as a stopwatch shows it: `0:09`, `12:40`, `1:02:05`. */
export function stopwatch(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  const rest = String(seconds % 60).padStart(2, '0')
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`
}

/** `ice-cream` as people write it: `Ice cream`. */
export function spoken(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `1 portion`, `3 portions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
