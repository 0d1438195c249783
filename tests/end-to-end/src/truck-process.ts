/**
 * The `truck` command as a process, for tests: started with settings of its own,
 * waited for, stopped by signals.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'

const ROOT = resolve(import.meta.dirname, '../../..')
const MAIN = join(ROOT, 'tools/truck/src/main.ts')
const READY_MS_MAX = 10_000
const EXIT_MS_MAX = 20_000

export type Settings = Readonly<Record<string, string>>

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** A process of the project that runs until it is stopped. */
export class RunningProcess {
  readonly #child: ChildProcess
  readonly #ended = Promise.withResolvers<Ended>()
  #stdout = ''
  #stderr = ''
  #onOutput: () => void = () => {}

  /** `module` is a path from the project's root. */
  constructor(module: string, args: readonly string[], settings: Settings) {
    this.#child = spawn(process.execPath, [join(ROOT, module), ...args], {
      cwd: ROOT,
      env: { ...PLAIN_ENVIRONMENT, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
      this.#onOutput()
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
    this.#child.on('close', (code, signal) => {
      this.#ended.resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr })
    })
  }

  /** The first match in what it wrote to standard output. Throws if it ends before, or takes too long. */
  async output(pattern: RegExp): Promise<RegExpExecArray> {
    const found = Promise.withResolvers<RegExpExecArray>()
    const look = (): void => {
      const match = pattern.exec(this.#stdout)
      if (match) found.resolve(match)
    }
    this.#onOutput = look
    look()
    const late = setTimeout(() => found.reject(this.#surprise(`no ${pattern} in time`)), READY_MS_MAX)
    const ended = this.#ended.promise.then(() => Promise.reject(this.#surprise(`ended without ${pattern}`)))
    return await Promise.race([found.promise, ended]).finally(() => clearTimeout(late))
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<Ended> {
    this.#child.kill(signal)
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), EXIT_MS_MAX)
    return await this.#ended.promise.finally(() => clearTimeout(kill))
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Waits for an end by itself. */
  ended(): Promise<Ended> {
    return this.#ended.promise
  }

  #surprise(what: string): Error {
    return new Error(`${what}\nstdout: ${this.#stdout}\nstderr: ${this.#stderr}`)
  }
}

/** Runs the command line to its end. */
export function truck(args: readonly string[], settings: Settings = {}): Promise<Ended> {
  const { promise, resolve: settle } = Promise.withResolvers<Ended>()
  const options = { cwd: ROOT, env: { ...PLAIN_ENVIRONMENT, ...settings }, maxBuffer: 64 * 1024 * 1024 }
  execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) => {
    const code = error ? (typeof error.code === 'number' ? error.code : null) : 0
    settle({ code, signal: error?.signal ?? null, stdout, stderr })
  })
  return promise
}

/** Resources of one test, freed in the reverse order. */
export class Cleanups {
  readonly #all: (() => unknown)[] = []

  add(cleanup: () => unknown): void {
    this.#all.push(cleanup)
  }

  async run(): Promise<void> {
    for (let cleanup = this.#all.pop(); cleanup; cleanup = this.#all.pop()) await cleanup()
  }

  /** A new empty folder, short enough for sockets. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'truck-'))
    this.add(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  /** A whole truck on a free port; work takes a thousandth of the menu's time unless told. */
  async truck(data: string, settings: Settings = {}, args: readonly string[] = []) {
    const running = new RunningProcess('tools/truck/src/main.ts', ['start', ...args], {
      TRUCK_DATA: data,
      TRUCK_HTTP_PORT: '0',
      TRUCK_TIME_SCALE: '1000',
      ...settings,
    })
    this.add(() => running.end('SIGKILL'))
    const [, url = ''] = await running.output(/open at (http:\S+)/)
    return { running, url }
  }
}
