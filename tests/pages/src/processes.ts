/** Processes of the project for tests of its pages: started, waited for, and ended by a signal. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'

const ROOT = resolve(import.meta.dirname, '../../..')
const READY_MS_MAX = 15_000

export type Settings = Readonly<Record<string, string>>

/** A running process; the caller ends it. */
export class Running {
  readonly #child: ChildProcess
  #text = ''

  /** `module` is a path from the project's root. */
  constructor(module: string, args: readonly string[], settings: Settings) {
    this.#child = spawn(process.execPath, [join(ROOT, module), ...args], {
      cwd: ROOT,
      env: { ...PLAIN_ENVIRONMENT, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#text += text
      })
    }
  }

  /** The first match in what it writes. Throws if it ends before, or takes too long. */
  async said(pattern: RegExp): Promise<RegExpExecArray> {
    const late = AbortSignal.timeout(READY_MS_MAX)
    for (;;) {
      const match = pattern.exec(this.#text)
      if (match) return match
      if (this.#child.exitCode !== null) throw new Error(`ended without ${pattern}: ${this.#text}`)
      const ended = once(this.#child, 'exit', { signal: late })
      const spoke = ['stdout', 'stderr'].map((name) =>
        once(this.#child[name as 'stdout' | 'stderr'] as NonNullable<ChildProcess['stdout']>, 'data', {
          signal: late,
        }),
      )
      await Promise.race([ended, ...spoke]).catch((cause: unknown) => {
        throw new Error(`no ${pattern} in time: ${this.#text}`, { cause })
      })
    }
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill(signal)
    await ended
  }
}
