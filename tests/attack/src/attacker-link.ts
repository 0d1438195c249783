/**
 * The other end of an attacker: starts it where it stands, lets it play and hears what came of it. Invariant: whoever
 * closes the link has ended the attacker, and a call that waits for one that ended is rejected.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Tally, TargetInit } from './attack.ts'

/** An attack that takes longer has hung: the truck keeps it waiting. */
export const ATTACK_MS_MAX = 180_000
/** What the attacker may need beyond that before it counts as gone. */
const ANSWER_MS_MAX = ATTACK_MS_MAX + 60_000
const CLOSE_MS_MAX = 10_000
const LAST_WORDS_CHARS_MAX = 1_000

/** What an attacker is told. */
export type Order =
  | { readonly do: 'prepare'; readonly target: TargetInit; readonly seed: number }
  | { readonly do: 'play'; readonly attack: string; readonly round: number }
  /** The keys are revoked, as it has asked for. */
  | { readonly do: 'go on' }

/** What an attacker tells. */
export type Told =
  | { readonly at: 'end'; readonly tally: Tally; readonly ms: number }
  | { readonly at: 'revoke'; readonly role: string }

export interface AttackerLinkInit {
  /** Starts attacker.ts where the attacker stands. */
  readonly command: readonly string[]
  readonly target: TargetInit
  readonly seed: number
  readonly revoke: (role: string) => Promise<void>
}

export class AttackerLink {
  readonly #child: ChildProcess
  readonly #exited: Promise<unknown>
  readonly #revoke: AttackerLinkInit['revoke']
  #playing = Promise.withResolvers<Told & { at: 'end' }>()
  #lastWords = ''

  constructor({ command, target, seed, revoke }: AttackerLinkInit) {
    this.#revoke = revoke
    this.#playing.promise.catch(() => undefined)
    const [program = '', ...args] = command
    // A group of its own: the Ctrl-C of a terminal is for whoever runs the truck, and ends it in order.
    this.#child = spawn(program, args, { stdio: 'pipe', detached: true })
    this.#exited = once(this.#child, 'close').catch(() => undefined)
    this.#child.on('error', (error) => this.#playing.reject(error))
    this.#child.on('close', (code, signal) =>
      this.#playing.reject(new Error(`the attacker ended with ${signal ?? code}: ${this.#lastWords}`)),
    )
    // One that has ended hears nothing more, and is told by its end.
    this.#child.stdin?.on('error', () => undefined)
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#lastWords = (this.#lastWords + text).slice(-LAST_WORDS_CHARS_MAX)
    })
    if (this.#child.stdout)
      createInterface({ input: this.#child.stdout }).on('line', (line) => this.#hear(line))
    this.#say({ do: 'prepare', target, seed })
  }

  /** Lets it play an attack once. Rejects if the attacker ends or does not answer. One call at a time. */
  async play(attack: string, round: number): Promise<{ tally: Tally; ms: number }> {
    this.#say({ do: 'play', attack, round })
    const late = setTimeout(
      () => this.#playing.reject(new Error(`the attacker does not say what came of ${attack}`)),
      ANSWER_MS_MAX,
    )
    const { tally, ms } = await this.#playing.promise.finally(() => clearTimeout(late))
    this.#playing = Promise.withResolvers()
    this.#playing.promise.catch(() => undefined)
    return { tally, ms }
  }

  /** Ends the attacker. Idempotent. */
  async close(): Promise<void> {
    this.#child.stdin?.end()
    const late = setTimeout(() => this.#child.kill('SIGKILL'), CLOSE_MS_MAX)
    await this.#exited
    clearTimeout(late)
  }

  #say(order: Order): void {
    this.#child.stdin?.write(`${JSON.stringify(order)}\n`)
  }

  #hear(line: string): void {
    const told = JSON.parse(line) as Told
    if (told.at === 'end') return this.#playing.resolve(told)
    this.#revoke(told.role).then(
      () => this.#say({ do: 'go on' }),
      (error: unknown) => this.#playing.reject(error),
    )
  }
}
