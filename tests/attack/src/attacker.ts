/**
 * The process that attacks: apart from the good customers, whose times are taken, and behind them in the queue for
 * the processor, as an attacker has a machine of its own. It is told what to do by its parent and tells what came of it.
 */
import { setPriority } from 'node:os'
import { seededRandom } from '@foodtruck/runtime'
import { newTally, note, type Tally, type Target } from './attack.ts'
import { ATTACKS } from './attacks.ts'

/** An attack that takes longer has hung: the truck keeps it waiting. */
const ATTACK_MS_MAX = 180_000
const NICE = 10

/** What the parent says. */
export interface Orders {
  readonly target: Omit<Target, 'random'>
  readonly seed: number
  /** Rounds begin until so long from now; one round is always played. */
  readonly ms: number
  /** Only these attacks; all of them if left out. */
  readonly only?: readonly string[]
}

/** What the parent is told. */
export type Told =
  | { readonly at: 'begin'; readonly attack: string; readonly round: number; readonly done: number }
  | { readonly at: 'end'; readonly attack: string; readonly tally: Tally; readonly ms: number }

const tell = (told: Told): boolean => process.send?.(told) ?? false

async function play({ target, seed, ms, only }: Orders): Promise<void> {
  setPriority(NICE)
  const startedMs = performance.now()
  const random = seededRandom(seed)
  const attacks = ATTACKS.filter(({ name }) => only === undefined || only.includes(name))
  for (let round = 1; round === 1 || performance.now() - startedMs < ms; round++) {
    for (const [done, attack] of attacks.entries()) {
      const { name } = attack
      if (round > 1 && performance.now() - startedMs > ms) return
      tell({ at: 'begin', attack: name, round, done: done / attacks.length })
      const tally = newTally()
      const beganMs = performance.now()
      const late = Promise.withResolvers<void>()
      const timer = setTimeout(() => {
        note(tally.wrong, `it was not over in ${ATTACK_MS_MAX / 1_000} s`)
        late.resolve()
      }, ATTACK_MS_MAX)
      await Promise.race([attack.run({ ...target, random }, tally), late.promise])
      clearTimeout(timer)
      tell({ at: 'end', attack: name, tally, ms: performance.now() - beganMs })
    }
  }
}

process.once('message', (orders: Orders) => {
  void play(orders).then(() => process.disconnect?.())
})
// Whoever gave the orders is gone: nobody counts any more.
process.once('disconnect', () => process.exit())
