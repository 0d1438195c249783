/** Words of the command line as values. Each throws a UsageError that says what is allowed. */
import { UsageError } from './exit.ts'
import type { OrderLine } from './gateway-api.ts'

/** A parser of whole numbers for an option. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d{1,15}$/.test(text) || value < min || value > max) {
      throw new UsageError(`a whole number from ${min} to ${max} is wanted, not '${text}'`)
    }
    return value
  }
}

/**
 * `hotdog`, `hotdog:2`, `hotdog+no-onions+extra-cheese:2`. Whether there is such an
 * item and such modifiers, and how many are allowed, the gateway says.
 */
export function parseLine(text: string): OrderLine {
  const [, item, plus = '', quantity = '1'] = /^([^:+]+)((?:\+[^:+]+)*)(?::(-?[\d.]+))?$/.exec(text) ?? []
  if (item === undefined) {
    throw new UsageError(`an item is 'hotdog', 'hotdog:2' or 'hotdog+no-onions:2', not '${text}'`)
  }
  const modifiers = plus.split('+').slice(1)
  return { item, quantity: Number(quantity), ...(modifiers.length > 0 && { modifiers }) }
}

/**
 * `12:30`, the next time that the clock here shows it, or a time with its zone as
 * the gateway takes it; as ISO 8601.
 */
export function parseTime(text: string, nowMs: number): string {
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  if (hour === undefined) {
    const isTime = /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
    if (!isTime) throw new UsageError(`a time is '12:30' or '2026-11-21T12:30:00+01:00', not '${text}'`)
    return text
  }
  const time = new Date(nowMs)
  time.setHours(Number(hour), Number(minute), 0, 0)
  if (time.getTime() <= nowMs) time.setDate(time.getDate() + 1)
  return time.toISOString()
}

/** `cook=3,prepare=2`, added to what was said before. */
export function parseReplicas(
  text: string,
  stages: readonly string[],
  known: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const replicas = new Map(known)
  for (const part of text.split(',')) {
    const [, stage = '', count = ''] = /^([a-z-]+)=(\d{1,3})$/.exec(part.trim()) ?? []
    if (!stages.includes(stage) || Number(count) > REPLICAS_MAX) {
      const allowed = `STAGE=0..${REPLICAS_MAX} with one of ${stages.join(', ')}`
      throw new UsageError(`--replicas wants ${allowed}, not '${part}'`)
    }
    replicas.set(stage, Number(count))
  }
  return replicas
}

/** `cook,prepare`. */
export function parseStages(text: string, stages: readonly string[]): Set<string> {
  const named = text.split(',').map((part) => part.trim())
  const unknown = named.find((stage) => !stages.includes(stage))
  if (unknown === undefined) return new Set(named)
  throw new UsageError(`--manual wants some of ${stages.join(', ')}, not '${unknown}'`)
}

/** How many of one stage run in one process. */
export const REPLICAS_MAX = 100
