/**
 * One service as an operating system process: started, waited for, given
 * signals. Invariant: none outlives the tool.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import type { WriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'
import { nowMs } from './clock.ts'

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../../..')

/** A process that is not ready by then never will be. */
const READY_MS_MAX = 30_000
/** Longer than a stage may take to finish what it holds. */
const EXIT_MS_MAX = 70_000

export interface ServiceProcessInit {
  /** As in reports: `cook-1`. */
  readonly name: string
  /** Path from the project's root. */
  readonly module: string
  readonly env: Readonly<Record<string, string>>
  /** A command that runs the command after it, in a network of its own for example. */
  readonly prefix: readonly string[]
  /** The log line that says that it is ready. */
  readonly readyLine: RegExp
  readonly log: WriteStream
}

/** Of the last words of a process. */
const LAST_WORDS_CHARS_MAX = 400

/** How a process ended. */
export interface Exit {
  readonly code: number | null
  readonly signal: string | null
  readonly lastWords: string
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export class ServiceProcess {
  readonly name: string
  readonly startedMs = nowMs()
  /** When it said that it was ready; 0 until then. */
  readyMs = 0
  /** The fields of its log line when it got ready. */
  readyFields: Readonly<Record<string, string | undefined>> = {}
  /** A signal that ends it was sent by us. */
  isDoomed = false
  readonly exited: Promise<Exit>
  readonly #child: ChildProcess
  readonly #ready = Promise.withResolvers<void>()
  readonly #readyLine: RegExp
  #lastWords = ''
  #rest = ''

  constructor({ name, module, env, prefix, readyLine, log }: ServiceProcessInit) {
    this.name = name
    this.#readyLine = readyLine
    const [command, ...args] = [...prefix, process.execPath, join(ROOT, module)]
    this.#child = spawn(command, args, {
      cwd: ROOT,
      env: { ...PLAIN_ENVIRONMENT, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(this.#child)
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      log.write(text)
      if (this.readyMs === 0) this.#look(text)
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log.write(text)
      this.#lastWords = wordsOf(text.trim()).slice(0, LAST_WORDS_CHARS_MAX)
    })
    this.exited = new Promise((settle) => {
      this.#child.on('close', (code, signal) => {
        running.delete(this.#child)
        this.#ready.reject(
          new Error(`${name} ended before it was ready: ${this.#lastWords || (signal ?? code)}`),
        )
        settle({ code, signal, lastWords: this.#lastWords })
      })
    })
    this.#ready.promise.catch(() => undefined)
  }

  /** 0 if it could not be started. */
  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** Rejects if the process ends first or takes too long. */
  async ready(): Promise<void> {
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(
      () => late.reject(new Error(`${this.name} was not ready in ${READY_MS_MAX / 1_000} s`)),
      READY_MS_MAX,
    )
    await Promise.race([this.#ready.promise, late.promise]).finally(() => clearTimeout(timer))
  }

  signal(signal: NodeJS.Signals): void {
    if (signal !== 'SIGSTOP' && signal !== 'SIGCONT') this.isDoomed = true
    this.#child.kill(signal)
  }

  /** Sends SIGTERM and waits for the end; a process that does not end is killed, and its exit says so. */
  async stop(): Promise<Exit> {
    this.signal('SIGTERM')
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), EXIT_MS_MAX)
    return await this.exited.finally(() => clearTimeout(kill))
  }

  #look(text: string): void {
    this.#rest += text
    const lines = this.#rest.split('\n')
    this.#rest = lines.pop() ?? ''
    const line = lines.find((one) => this.#readyLine.test(one))
    if (line === undefined) return
    this.readyMs = nowMs()
    this.readyFields = JSON.parse(line) as Record<string, string>
    this.#rest = ''
    this.#ready.resolve()
  }
}

/** What a process says at its end: of a log line the error alone. */
function wordsOf(text: string): string {
  const stack = /"stack":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
  return stack === undefined ? text : (JSON.parse(`"${stack}"`) as string).replace(/\n\s*/g, ' ')
}
