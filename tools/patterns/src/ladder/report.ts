/** What became of the orders of one run, from what the parties told. */
import type { Fact } from '../frame/fact.ts'

/** One order as its customer and the stages saw it; times in seconds of the talk from the run's start. */
export interface OrderReport {
  readonly order: number
  readonly orderedAt: number
  /** Each time that it was served to whoever ordered it. */
  readonly servedAt: readonly number[]
  /** Times that somebody else was served it. */
  readonly strayed: number
  readonly isRefused: boolean
  /** The stages that worked on it to the end, in order. */
  readonly worked: readonly string[]
}

export interface TruckReport {
  readonly orders: readonly OrderReport[]
  /** Orders served to whoever ordered them. */
  readonly served: number
  /** Orders that were given and neither served nor refused. */
  readonly lost: number
  /** Orders that a stage finished more than once, or that were served more than once. */
  readonly duplicated: number
  /** Orders served to somebody else. */
  readonly strayed: number
  readonly refused: number
  /** From the first to the last order served; undefined with fewer than two. */
  readonly customersPerHour: number | undefined
}

const SECONDS_PER_HOUR = 3_600

/** Reads a run's facts; `scale` turns real time into the talk's. */
export function reportOf(facts: readonly Fact[], startedMs: number, scale: number): TruckReport {
  const secondsOf = (fact: Fact): number => ((fact.atMs - startedMs) * scale) / 1_000
  const numbers = [
    ...new Set(facts.filter(({ data }) => data.event === 'ordered').map(({ data }) => data.order)),
  ]
  // The product gives numbers of its own.
  const aliases = new Map(
    facts.filter(({ data }) => data.event === 'numbered').map(({ data }) => [data.number, data.order]),
  )
  const orders = numbers.map((number): OrderReport => {
    const own = facts.filter(({ data }) => (data.order ?? aliases.get(data.number ?? '')) === number)
    const of = (event: string): Fact[] => own.filter(({ data }) => data.event === event)
    return {
      order: Number(number),
      orderedAt: secondsOf(of('ordered')[0]!),
      servedAt: of('served')
        .filter(({ data }) => data.isOwn)
        .map(secondsOf),
      strayed: of('served').filter(({ data }) => !data.isOwn).length,
      isRefused: of('refused').length > 0,
      worked: of('worked').map(({ data }) => String(data.stage)),
    }
  })
  return {
    orders,
    served: orders.filter(({ servedAt }) => servedAt.length > 0).length,
    lost: orders.filter(({ servedAt, isRefused }) => servedAt.length === 0 && !isRefused).length,
    duplicated: orders.filter(isDuplicated).length,
    strayed: orders.filter(({ strayed }) => strayed > 0).length,
    refused: orders.filter(({ isRefused }) => isRefused).length,
    customersPerHour: rateOf(orders),
  }
}

function isDuplicated({ servedAt, worked }: OrderReport): boolean {
  return servedAt.length > 1 || new Set(worked).size < worked.length
}

/** As the talk counts: orders after the first, over the time from the first served to the last. */
function rateOf(orders: readonly OrderReport[]): number | undefined {
  const ends = orders.flatMap(({ servedAt }) => servedAt.slice(0, 1)).sort((a, b) => a - b)
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined || last === first) return undefined
  return ((ends.length - 1) * SECONDS_PER_HOUR) / (last - first)
}
