/** The bounds that a regression check holds the truck to. */

/**
 * The least that the truck's orders/s may be of another's in the same run, at 1 000
 * in flight: about half of what a quiet machine gives, so that only a real loss falls below.
 */
export const BOUNDS: Readonly<Record<string, number>> = {
  talk: 1.2,
  'ceiling: sockets': 0.02,
  'ceiling: journal': 0.15,
}

export interface Verdict {
  readonly over: string
  /** Null if it was not measured. */
  readonly ratio: number | null
  readonly bound: number
  readonly holds: boolean
}

/** Holds a ratio against its bound; what was not measured does not hold. */
export function judge(over: string, ratio: number | undefined): Verdict {
  const bound = BOUNDS[over]
  if (bound === undefined) throw new Error(`there is no bound for ${over}`)
  return { over, ratio: ratio ?? null, bound, holds: ratio !== undefined && ratio >= bound }
}
