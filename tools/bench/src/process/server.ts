/**
 * A server that a contestant needs: started on a free port with a folder of its
 * own, stopped and forgotten. Its output goes to a file, of which the end is
 * shown if it fails.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { usageOfTree } from './cpu-time.ts'
import { clearAtExit } from './leftovers.ts'

const READY_MS_MAX = 60_000
const READY_POLL_MS = 50
const STOP_MS_MAX = 20_000
const LOG_CHARACTERS_SHOWN = 1_500

/** Where a server listens: a port of this machine, or the path of a socket. */
export type Listening = { port: number } | { path: string }

export interface ServerOptions {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly folder: string
  readonly listening: Listening
  /** Whom to run it as, where the benchmark is run by root and the server refuses that. */
  readonly user?: { uid: number; gid: number }
  readonly stopSignal?: NodeJS.Signals
}

export class Server {
  readonly name: string
  readonly #child: ChildProcess
  readonly #log: string
  readonly #stopSignal: NodeJS.Signals
  readonly #exited: Promise<void>
  readonly #forget: () => void

  private constructor(options: ServerOptions) {
    this.name = options.name
    this.#stopSignal = options.stopSignal ?? 'SIGTERM'
    this.#log = join(options.folder, `${options.name}.log`)
    const log = openSync(this.#log, 'a')
    this.#child = spawn(options.command, options.args, {
      stdio: ['ignore', log, log],
      cwd: options.folder,
      // An interrupt at the terminal is for the benchmark; it then ends its servers.
      detached: true,
      ...options.user,
    })
    closeSync(log)
    this.#exited = new Promise((resolve) => {
      this.#child.on('exit', () => resolve())
      this.#child.on('error', () => resolve())
    })
    this.#forget = clearAtExit(() => this.#signalGroup('SIGKILL'))
  }

  /** Starts it, and settles once it accepts connections. */
  static async start(options: ServerOptions): Promise<Server> {
    const server = new Server(options)
    try {
      await server.#listens(options.listening)
    } catch (error) {
      await server.stop()
      throw error
    }
    return server
  }

  usage(): { cpuUs: number; rssMb: number } {
    return usageOfTree(this.#child.pid ?? -1)
  }

  /** Asks it to end, and ends it if it does not. */
  async stop(): Promise<void> {
    const kill = setTimeout(() => this.#signalGroup('SIGKILL'), STOP_MS_MAX)
    if (this.#child.exitCode === null) this.#child.kill(this.#stopSignal)
    await this.#exited
    clearTimeout(kill)
    this.#signalGroup('SIGKILL')
    this.#forget()
  }

  #signalGroup(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return
    try {
      process.kill(-this.#child.pid, signal)
    } catch {
      // Nobody of the group is left: that is what is wanted.
    }
  }

  async #listens(listening: Listening): Promise<void> {
    const deadline = performance.now() + READY_MS_MAX
    let gone = false
    void this.#exited.then(() => {
      gone = true
    })
    while (!(await accepts(listening))) {
      if (gone || performance.now() > deadline) {
        const end = existsSync(this.#log) ? readFileSync(this.#log, 'utf8').slice(-LOG_CHARACTERS_SHOWN) : ''
        throw new Error(`${this.name} did not start: ${end.trim() || 'it said nothing'}`)
      }
      await sleep(READY_POLL_MS)
    }
  }
}

function accepts(listening: Listening): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect('path' in listening ? listening : { ...listening, host: '127.0.0.1' })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

/** A port of this machine on which nobody listens right now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** The first of the paths that exists. */
export function installed(paths: readonly string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null
}

/** What a command says, on one line; what went wrong if it fails. */
export function said(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .replaceAll(/\s+/g, ' ')
      .trim()
  } catch (error) {
    return `unknown (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`
  }
}
