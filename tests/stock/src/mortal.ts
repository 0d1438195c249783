/** A process of the project that is killed and started again. Invariant: one of it runs at a time, none after `end`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'

const ROOT = resolve(import.meta.dirname, '../../..')

export class Mortal {
  kills = 0
  readonly #module: string
  readonly #settings: Readonly<Record<string, string>>
  #child: ChildProcess

  /** `module` is a path from the project's root; its log goes to this process's. */
  constructor(module: string, settings: Readonly<Record<string, string>>) {
    this.#module = module
    this.#settings = settings
    this.#child = this.#start()
  }

  /** As a crash would, and another one at once. */
  async kill(): Promise<void> {
    this.kills++
    await this.end()
    this.#child = this.#start()
  }

  async end(): Promise<void> {
    const child = this.#child
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }

  #start(): ChildProcess {
    return spawn(process.execPath, [join(ROOT, this.#module)], {
      env: { ...PLAIN_ENVIRONMENT, ...this.#settings },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }
}
