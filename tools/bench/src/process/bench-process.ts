/**
 * A benchmark process as seen by the parent: started, asked, stopped. A child
 * that dies or reports a failure fails whatever the parent waits for.
 */
import { type ChildProcess, fork } from 'node:child_process'
import type { LoadPlan, LoadResult } from '../load/plan.ts'
import type { FromChild, ToChild, Usage } from './child.ts'

const READY_MS_MAX = 60_000
const USAGE_MS_MAX = 30_000
const STOP_MS_MAX = 15_000

export interface ProcessOptions {
  /** How the process is called in reports. */
  readonly name: string
  readonly module: URL
  readonly args: readonly string[]
  readonly execArgv?: readonly string[]
}

export class BenchProcess {
  readonly name: string
  readonly #child: ChildProcess
  readonly #ready = Promise.withResolvers<void>()
  readonly #gone = Promise.withResolvers<never>()
  readonly #exited = Promise.withResolvers<void>()
  #usage = Promise.withResolvers<Usage>()
  #loaded = Promise.withResolvers<LoadResult>()
  #answered = Promise.withResolvers<unknown>()
  #stopping = false
  #isReady = false
  #onProgress: (served: number) => void = () => {}

  constructor({ name, module, args, execArgv = [] }: ProcessOptions) {
    this.name = name
    this.#gone.promise.catch(() => {})
    this.#child = fork(module, args, {
      // Each process can collect its garbage before its memory is compared.
      execArgv: ['--expose-gc', ...execArgv],
      // Logs go to standard error: standard output carries the report alone.
      stdio: ['ignore', 2, 'inherit', 'ipc'],
    })
    this.#child.on('message', (message: FromChild) => this.#take(message))
    this.#child.on('exit', (code, signal) => {
      this.#exited.resolve()
      if (!this.#stopping) this.#gone.reject(new Error(`${name} ended early (${signal ?? code})`))
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** Settles once the process is connected and serves. */
  ready(): Promise<void> {
    return this.#within(this.#ready.promise, READY_MS_MAX, 'get ready')
  }

  /** What the process has used since it started. */
  usage(): Promise<Usage> {
    this.#usage = Promise.withResolvers()
    this.#say({ kind: 'usage' })
    return this.#within(this.#usage.promise, USAGE_MS_MAX, 'report its usage')
  }

  /** Customers only: works a load, at most `limitMs` long. */
  load(plan: LoadPlan, limitMs: number, onProgress: (served: number) => void): Promise<LoadResult> {
    this.#onProgress = onProgress
    this.#loaded = Promise.withResolvers()
    this.#say({ kind: 'load', plan })
    return this.#within(this.#loaded.promise, limitMs, 'have its orders served')
  }

  /** Scenarios only: asks something that the process answers at most `limitMs` later. */
  ask(question: string, limitMs: number): Promise<unknown> {
    this.#answered = Promise.withResolvers()
    this.#say({ kind: 'ask', question })
    return this.#within(this.#answered.promise, limitMs, `answer '${question}'`)
  }

  /** Asks the process to leave, and ends it if it does not. */
  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    // Before it is ready a process cannot be asked.
    if (!this.#isReady) this.#child.kill('SIGKILL')
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), STOP_MS_MAX)
    this.#say({ kind: 'stop' })
    await this.#exited.promise
    clearTimeout(kill)
  }

  /** Ends it at once, as a crash would. */
  async kill(): Promise<void> {
    this.#stopping = true
    this.#child.kill('SIGKILL')
    await this.#exited.promise
  }

  #say(message: ToChild): void {
    // A child that is gone already has said so through its exit.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #take(message: FromChild): void {
    if (message.kind === 'ready') {
      this.#isReady = true
      this.#ready.resolve()
    } else if (message.kind === 'usage') this.#usage.resolve(message.usage)
    else if (message.kind === 'progress') this.#onProgress(message.served)
    else if (message.kind === 'loaded') this.#loaded.resolve(message.result)
    else if (message.kind === 'answer') this.#answered.resolve(message.answer)
    else this.#gone.reject(new Error(`${this.name}: ${message.message}`))
  }

  async #within<T>(wanted: Promise<T>, limitMs: number, what: string): Promise<T> {
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(
      () => late.reject(new Error(`${this.name} did not ${what} within ${limitMs / 1000} s`)),
      limitMs,
    )
    return await Promise.race([wanted, this.#gone.promise, late.promise]).finally(() => clearTimeout(timer))
  }
}
