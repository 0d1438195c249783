/** Whether a figure grows with time: the line of least squares through its samples. */

/** One sample: when, in milliseconds, and what. */
export interface Point {
  readonly atMs: number
  readonly value: number
}

export interface Slope {
  readonly mean: number
  readonly perHour: number
  /** Of the mean. */
  readonly sharePerHour: number
  /** From the first sample to the last, along the line, as a share of the mean. */
  readonly growth: number
}

const HOUR_MS = 3_600_000

/** The line through at least two points at different times; flat where there are none. */
export function slopeOf(points: readonly Point[]): Slope {
  const n = points.length
  const meanAt = points.reduce((sum, { atMs }) => sum + atMs, 0) / n
  const mean = points.reduce((sum, { value }) => sum + value, 0) / n
  let above = 0
  let below = 0
  for (const { atMs, value } of points) {
    above += (atMs - meanAt) * (value - mean)
    below += (atMs - meanAt) ** 2
  }
  const perMs = below === 0 ? 0 : above / below
  const spanMs = n === 0 ? 0 : (points.at(-1)?.atMs ?? 0) - (points[0]?.atMs ?? 0)
  const share = (value: number): number => (mean > 0 ? value / mean : 0)
  const perHour = perMs * HOUR_MS
  return { mean: n === 0 ? 0 : mean, perHour, sharePerHour: share(perHour), growth: share(perMs * spanMs) }
}
