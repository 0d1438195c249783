/** What the command asks of its workers, and what they answer; plain data between processes. */
import type { Violation } from './seen.ts'

export type Task =
  /** Run seeds; with `stopsAtFirst` only up to the first that breaks a promise. */
  | { readonly kind: 'seeds'; readonly from: number; readonly count: number; readonly stopsAtFirst: boolean }
  /** Run one seed and tell what happened; with `shrinks` the shortest story that breaks the same promise. */
  | { readonly kind: 'story'; readonly seed: number; readonly shrinks: boolean }

export interface SeedViolation extends Violation {
  readonly seed: number
}

export interface Sums {
  seeds: number
  orders: number
  events: number
  faults: number
  redelivered: number
  happenings: number
  simulatedMs: number
}

export type Answer =
  | {
      readonly kind: 'seeds'
      readonly sums: Sums
      readonly violations: readonly SeedViolation[]
      /** Of all histories together. */
      readonly hash: string
    }
  | {
      readonly kind: 'story'
      readonly lines: readonly string[]
      readonly violation: Violation | null
      readonly hash: string
      readonly orders: number
      readonly faults: number
    }

export function noSums(): Sums {
  return { seeds: 0, orders: 0, events: 0, faults: 0, redelivered: 0, happenings: 0, simulatedMs: 0 }
}

export function addSums(to: Sums, sums: Sums): void {
  for (const name of Object.keys(to) as (keyof Sums)[]) to[name] += sums[name]
}
