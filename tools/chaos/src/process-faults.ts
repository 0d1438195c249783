/**
 * Process faults: kill, pause past the lease, restart, of every service in
 * turn, several at once now and then. Invariant: one seed chooses the same
 * faults in the same order.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Member } from './member.ts'
import type { Disturbance } from './run.ts'
import { SERVICES, type ServiceName } from './services.ts'
import { LEASE_MS, type Truck } from './truck.ts'

/** Pauses last longer than a lease, so that others get the work meanwhile. */
const PAUSE_MS = LEASE_MS + 500
/** Shares of what is done to one member; the rest are kills. */
const PAUSE_SHARE = 0.15
const RESTART_SHARE = 0.15
/** One fault in so many hits several members at once. */
const SEVERAL_EVERY = 8
const SEVERAL_MAX = 4
/** The gap to the next fault varies by this share of itself, both ways. */
const GAP_SPREAD = 0.5

export interface ProcessFaultsInit {
  /** SIGKILLs in all; pauses and restarts come on top. */
  readonly kills: number
  /** Mean time from one fault to the next. */
  readonly everyMs: number
}

/** What a seed chooses: for each fault a kind, and whom it hits. */
export interface Choice {
  readonly kind: 'kill' | 'pause' | 'restart'
  /** A service and a number that picks the replica. */
  readonly targets: readonly { readonly service: ServiceName; readonly pick: number }[]
  /** Share of the mean gap until the next fault. */
  readonly gap: number
}

/** Chooses fault after fault; every service has its turn before one has its second. */
export function* chooseFaults(random: () => number): Generator<Choice, never> {
  let turns: ServiceName[] = []
  const next = (): { service: ServiceName; pick: number } => {
    if (turns.length === 0) turns = [...SERVICES]
    const [service = 'router'] = turns.splice(Math.floor(random() * turns.length), 1)
    return { service, pick: random() }
  }
  for (let count = 1; ; count++) {
    const gap = 1 - GAP_SPREAD + 2 * GAP_SPREAD * random()
    if (count % SEVERAL_EVERY === 0) {
      const targets = Array.from({ length: 2 + Math.floor(random() * (SEVERAL_MAX - 1)) }, next)
      yield { kind: 'kill', targets, gap }
      continue
    }
    const chance = random()
    const kind = chance < PAUSE_SHARE ? 'pause' : chance < PAUSE_SHARE + RESTART_SHARE ? 'restart' : 'kill'
    yield { kind, targets: [next()], gap }
  }
}

/** The faults as something that is done to a running truck. */
export function processFaults({ kills, everyMs }: ProcessFaultsInit): Disturbance {
  return async ({ truck, random, signal, onProgress }) => {
    let killed = 0
    for (const { kind, targets, gap } of chooseFaults(random)) {
      for (const { service, pick } of targets) {
        const member = pickOf(truck, service, pick)
        // A process that is stopped already is left alone; one that is still starting may be killed.
        if (member.isPaused || (kind !== 'kill' && !member.isUp)) continue
        if (kind === 'pause') member.pause(PAUSE_MS)
        else if (kind === 'restart') member.restart()
        else {
          member.kill()
          killed++
        }
        if (killed >= kills) break
      }
      onProgress(killed, kills, `${killed} of ${kills} kills`)
      if (killed >= kills) return
      await wait(everyMs * gap, undefined, { signal })
    }
  }
}

function pickOf(truck: Truck, service: ServiceName, pick: number): Member {
  const members = truck.of(service)
  return members[Math.floor(pick * members.length)] as Member
}
