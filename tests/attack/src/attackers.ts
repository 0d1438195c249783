/**
 * Everybody who attacks one truck, round after round, one attack at a time. Invariant: whoever closes it has ended all
 * of them, and the first round is played in whole.
 */
import { type History, nowMs } from '@foodtruck/chaos'
import { type Attack, note, type Tally } from './attack.ts'
import type { AttackedTruck, Look } from './attacked-truck.ts'
import { AttackerLink } from './attacker-link.ts'
import { ATTACKS } from './attacks.ts'

/** What came of one attack over all rounds. */
export interface Played {
  readonly name: string
  rounds: number
  ms: number
  readonly tally: Tally
}

/** One attack from where one attacker stands. */
interface Turn {
  readonly attack: string
  /** With where it comes from, if it comes from several places. */
  readonly name: string
  readonly attacker: AttackerLink
}

export interface AttackersInit {
  readonly truck: AttackedTruck
  readonly history: History
  readonly seed: number
  /** Only these attacks; all of them if left out. */
  readonly only?: readonly string[]
  readonly onProgress: (done: number, of: number, words: string) => void
}

export class Attackers {
  readonly #init: AttackersInit
  readonly #links: AttackerLink[]
  readonly #turns: readonly Turn[]
  readonly #played = new Map<string, Played>()
  #turnsPlayed = 0
  #afterFirst: Look[] | undefined

  constructor(init: AttackersInit) {
    const { truck, seed, only } = init
    this.#init = init
    this.#links = truck.attackers.map(
      ({ command, target }, index) =>
        new AttackerLink({
          command,
          target,
          seed: seed + 1 + index,
          revoke: (role) => truck.revoke(role),
        }),
    )
    const attacks = ATTACKS.filter(({ name }) => only === undefined || only.includes(name))
    this.#turns = attacks.flatMap((attack) => turnsOf(attack, truck, this.#links))
  }

  get played(): Played[] {
    return [...this.#played.values()]
  }

  /** How the services were right after the first round, if there was a second. */
  get warm(): readonly Look[] | undefined {
    return this.#turnsPlayed > this.#turns.length ? this.#afterFirst : undefined
  }

  /** Goes on from where the last call ended, until this time. Rejects if an attacker ends. */
  async play(untilMs: number): Promise<void> {
    const { truck, history, onProgress } = this.#init
    const of = this.#turns.length
    while (this.#turnsPlayed < of || nowMs() < untilMs) {
      const done = this.#turnsPlayed % of
      const round = 1 + (this.#turnsPlayed - done) / of
      const { attack, name, attacker } = this.#turns[done] as Turn
      onProgress(done, of, `round ${round}: ${name}`)
      history.note('attack', { name, round })
      const came = await attacker.play(attack, round)
      this.#played.set(name, added(this.#played.get(name), name, came))
      this.#turnsPlayed++
      if (this.#turnsPlayed === of) this.#afterFirst = await truck.looks()
    }
  }

  /** Idempotent. */
  async close(): Promise<void> {
    await Promise.all(this.#links.map((link) => link.close()))
  }
}

function turnsOf(
  { name, from }: Attack,
  { attackers }: AttackedTruck,
  links: readonly AttackerLink[],
): Turn[] {
  const turns = attackers.flatMap(({ name: who, stands }, index) => {
    const attacker = links[index]
    return attacker && from.some((stand) => stands.includes(stand)) ? [{ attack: name, who, attacker }] : []
  })
  return turns.map(({ attack, who, attacker }) => ({
    attack,
    name: turns.length > 1 ? `${attack}, ${who}` : attack,
    attacker,
  }))
}

function added(
  before: Played | undefined,
  name: string,
  { tally, ms }: { tally: Tally; ms: number },
): Played {
  if (before === undefined) return { name, rounds: 1, ms, tally }
  before.rounds++
  before.ms += ms
  before.tally.tried += tally.tried
  for (const list of ['strangers', 'outside', 'wrong'] as const)
    for (const example of tally[list]) note(before.tally[list], example)
  for (const [figure, value] of Object.entries(tally.figures))
    before.tally.figures[figure] = (before.tally.figures[figure] ?? 0) + value
  return before
}
