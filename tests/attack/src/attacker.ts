/**
 * The process that attacks: apart from the good customers, whose times are taken, and behind them in the queue for
 * the processor, as an attacker has a machine of its own. It is told by lines of JSON what to play, and tells the same
 * way what came of it. Invariant: it ends when its input does, so that it outlives nobody.
 */
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { seededRandom } from '@foodtruck/runtime'
import { newTally, note, type Target } from './attack.ts'
import { ATTACK_MS_MAX, type Order, type Told } from './attacker-link.ts'
import { ATTACKS } from './attacks.ts'

const NICE = 10

type Prepared = Pick<Order & { do: 'prepare' }, 'target'> & Pick<Target, 'random'>

let prepared: Prepared | undefined
let goOn = (): void => undefined

function tell(told: Told): void {
  process.stdout.write(`${JSON.stringify(told)}\n`)
}

/** Has the keys of a role revoked by whoever runs the truck. */
function revoke(role: string): Promise<void> {
  tell({ at: 'revoke', role })
  return new Promise((resolve) => {
    goOn = resolve
  })
}

async function play({ target, random }: Prepared, wanted: string, round: number): Promise<void> {
  const tally = newTally()
  const beganMs = performance.now()
  const late = Promise.withResolvers<void>()
  const timer = setTimeout(() => {
    note(tally.wrong, `it was not over in ${ATTACK_MS_MAX / 1_000} s`)
    late.resolve()
  }, ATTACK_MS_MAX)
  const attack = ATTACKS.find(({ name }) => name === wanted)
  await Promise.race([attack?.run({ ...target, random, round, revoke }, tally), late.promise])
  clearTimeout(timer)
  tell({ at: 'end', tally, ms: performance.now() - beganMs })
}

function take(order: Order): void {
  if (order.do === 'prepare') prepared = { target: order.target, random: seededRandom(order.seed) }
  else if (order.do === 'go on') goOn()
  else if (prepared) void play(prepared, order.attack, order.round)
}

setPriority(NICE)
createInterface({ input: process.stdin })
  .on('line', (line) => take(JSON.parse(line) as Order))
  // Whoever gave the orders is gone: nobody counts any more.
  .on('close', () => process.exit())
