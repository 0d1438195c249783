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

/** `hotdog` or `hotdog:2`. Whether the item exists and how many are allowed, the gateway says. */
export function parseLine(text: string): OrderLine {
  const [, item, quantity = '1'] = /^([^:]+)(?::(-?[\d.]+))?$/.exec(text) ?? []
  if (item === undefined) throw new UsageError(`an item is 'hotdog' or 'hotdog:2', not '${text}'`)
  return { item, quantity: Number(quantity) }
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

/** How many of one stage run in one process. */
export const REPLICAS_MAX = 100
