/** A history that is the same each time, so that a test can tell what a process that is gone had committed. */
import { History } from './history.testing.ts'
import type { CommitGroup } from './journal.ts'
import { TransitionKind } from './transition.ts'

/** Drives a journal through time: with this bound it carries over and removes from the fourth group on. */
export const DRIVE_KEEP_MS = 60_000
const GROUP_MS = 20_000
/** With large payloads a checkpoint comes every few hundred groups. */
const PAYLOAD_BYTES = 6_000
/** Orders that stay open for long: every so many. */
const PARKED_EVERY = 40

/** The groups, without end: orders that are planned, worked and served in the next group, and a few that are parked. */
export function* drive(history: History): Generator<CommitGroup> {
  for (let turn = 0; ; turn++) {
    history.atMs += GROUP_MS
    const ready = history.openOrders().filter(({ number }) => number % PARKED_EVERY !== 0)
    for (const { number } of ready) {
      history.done(number, 1, 0, 'ingredients')
      history.end(number, number % 5 === 0 ? 'cancelled' : 'served')
    }
    for (let i = 0; i < 3; i++) {
      const number = history.accept({ payload: new Uint8Array(PAYLOAD_BYTES).fill(turn % 256) })
      history.plan(number)
      if (number % PARKED_EVERY === 0)
        history.say(TransitionKind.TaskParked, number, { code: 'OUT_OF_STOCK' })
    }
    yield history.group()
  }
}

/** The history as it was when the journal ended with this number; throws if no group ends there. */
export function historyUpTo(lastSequence: number): History {
  const history = new History()
  if (lastSequence === 0) return history
  for (const group of drive(history)) {
    if (group.lastSequence === lastSequence) return history
    if (group.lastSequence > lastSequence) break
  }
  throw new Error(`no group ends with ${lastSequence}`)
}
