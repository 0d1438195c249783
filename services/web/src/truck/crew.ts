/**
 * Who works at which stage, and who has just gone. Invariant: somebody who is
 * gone is shown as that for GONE_MS, so that a killed cook is seen.
 */
import type { Stage } from '../api-types.ts'

export const GONE_MS = 8_000
/** Workers of a stage that are drawn; more are counted. */
export const CREW_MAX = 8

export interface Worker {
  readonly instance: string
  readonly working: number
  readonly done: number
  readonly window: number
  /** Since when it is gone, ms since 1970; 0 while it is there. */
  readonly goneAtMs: number
}

export type Crew = ReadonlyMap<string, readonly Worker[]>

/** The crew after the router told of its stages. */
export function nextCrew(crew: Crew, stages: readonly Stage[], nowMs: number): Crew {
  return new Map(
    stages.map(({ stage, workers }) => {
      const there = new Set(workers.map(({ instance }) => instance))
      const gone = (crew.get(stage) ?? [])
        .filter(
          ({ instance, goneAtMs }) => !there.has(instance) && (goneAtMs === 0 || nowMs - goneAtMs < GONE_MS),
        )
        .map((worker) => (worker.goneAtMs === 0 ? { ...worker, working: 0, goneAtMs: nowMs } : worker))
      return [stage, [...workers.map((worker) => ({ ...worker, goneAtMs: 0 })), ...gone]]
    }),
  )
}

/** `cook-host-2fe7f9` as it is written under a head: what tells it from the others. */
export function shortName(instance: string): string {
  return instance.split('-').at(-1)?.slice(0, 7) ?? instance
}
