/** What a party tells while it plays its part: a line for the reader, and its data for whoever checks. */

export type FactData = Readonly<Record<string, string | number | boolean>>

export interface Fact {
  /** On the clock that all processes share. */
  readonly atMs: number
  readonly party: string
  readonly text: string
  readonly data: FactData
}

/** Whether a fact has all of these data. */
export function has(fact: Fact, wanted: FactData): boolean {
  return Object.entries(wanted).every(([name, value]) => fact.data[name] === value)
}
