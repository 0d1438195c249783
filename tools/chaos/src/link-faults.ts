/**
 * Faults of links: one link after the other is broken in some way for a while
 * and healed. Invariant: at most one is broken at a time, and none is when the
 * disturbance ends, however it ends.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Disturbance } from './run.ts'
import { LEASE_MS } from './truck.ts'

/** Some faults are over before anybody must notice, some outlast every lease. */
const BROKEN_MS_MIN = 300
const BROKEN_MS_MAX = 2 * LEASE_MS
/** From healing to the next fault. */
const CALM_MS = 1_500

/** A way to break one link. */
export interface LinkFault {
  /** As in reports: `partition`. */
  readonly kind: string
  /** The link: `stages to router`. */
  readonly link: string
  break(): Promise<void> | void
  heal(): Promise<void> | void
}

/** Plays `count` faults: every one of the list in turn, in an order that the seed chooses. */
export function linkFaults(all: readonly LinkFault[], count: number): Disturbance {
  return async ({ history, random, signal, onProgress }) => {
    let turns: LinkFault[] = []
    for (let played = 0; played < count; played++) {
      if (turns.length === 0) turns = [...all]
      const [fault] = turns.splice(Math.floor(random() * turns.length), 1)
      if (fault === undefined) throw new Error('there is no fault to play')
      onProgress(played, count, `${fault.kind} of ${fault.link}`)
      history.fault(fault.kind, fault.link, fault.link)
      try {
        await fault.break()
        await wait(BROKEN_MS_MIN + (BROKEN_MS_MAX - BROKEN_MS_MIN) * random(), undefined, { signal })
      } finally {
        await fault.heal()
        history.healed(fault.link)
      }
      await wait(CALM_MS, undefined, { signal })
    }
  }
}
