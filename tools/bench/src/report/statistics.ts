/**
 * What is said of a series of measurements: medians, percentiles, spread. No
 * function here changes its input.
 */

/** The value below which `share` (0..1) of the values lie; 0 for no values. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort()
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return sorted[index] ?? 0
}

/** The middle value, the mean of the two middle ones if their number is even; 0 for no values. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The middle of several rounds, and how far they lie apart. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Rounded to `decimals`. There must be one value at least. */
export function spreadOf(values: readonly number[], decimals: number): Spread {
  return {
    median: rounded(median(values), decimals),
    min: rounded(Math.min(...values), decimals),
    max: rounded(Math.max(...values), decimals),
  }
}

/** Rounds to a number of decimals, for reports. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}
