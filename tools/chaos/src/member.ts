/**
 * One place in the truck that a process fills: when its process dies, the next
 * is started at once, as a supervisor would.
 */
import { nowMs } from './clock.ts'
import type { History } from './history.ts'
import type { ServiceProcess } from './service-process.ts'
import type { ServiceName } from './services.ts'

/** One life of one process, as the report needs it. */
export interface Life {
  readonly member: string
  readonly service: ServiceName
  readonly startedMs: number
  readyMs: number
  /** Stages only: its name on the wire. */
  instance: string
  /** Stages only: when its first result was counted; 0 if none was yet. */
  firstResultMs: number
}

export interface MemberInit {
  readonly service: ServiceName
  /** As in reports: `cook-1`. */
  readonly name: string
  readonly spawn: (name: string) => ServiceProcess
  readonly history: History
  readonly onLife: (life: Life) => void
  /** A process ended that nobody had told to. */
  readonly onCrash: (what: string) => void
}

export class Member {
  readonly service: ServiceName
  readonly name: string
  readonly #init: MemberInit
  #process: ServiceProcess
  #isRetired = false
  #isPaused = false

  constructor(init: MemberInit) {
    this.#init = init
    this.service = init.service
    this.name = init.name
    this.#process = this.#start()
  }

  get isUp(): boolean {
    return this.#process.readyMs > 0 && !this.#process.isDoomed && !this.#isPaused
  }

  /** Of the process of now. */
  get pid(): number {
    return this.#process.pid
  }

  get isPaused(): boolean {
    return this.#isPaused
  }

  /** The process of now is ready. Rejects as `ServiceProcess.ready` does. */
  ready(): Promise<void> {
    return this.#process.ready()
  }

  kill(): void {
    this.#fault('kill')
    this.#process.signal('SIGKILL')
  }

  /** Asks the process to leave; the next one starts when it has left. */
  restart(): void {
    this.#fault('restart')
    this.#process.signal('SIGTERM')
  }

  /** Stops the process for a time, as a machine that swaps or a debugger would. */
  pause(ms: number): void {
    this.#fault('pause')
    const paused = this.#process
    this.#isPaused = true
    paused.signal('SIGSTOP')
    setTimeout(() => {
      this.#isPaused = false
      this.#init.history.healed(this.name)
      paused.signal('SIGCONT')
    }, ms)
  }

  /** No next process: drains the one of now and waits for its end. Returns how long that took. */
  async retire(): Promise<number> {
    this.#isRetired = true
    const startedMs = nowMs()
    this.#init.history.note('retire', { member: this.name })
    const exit = await this.#process.stop()
    if (exit.code !== 0) this.#crash(`left with ${exit.signal ?? exit.code}: ${exit.lastWords}`)
    return nowMs() - startedMs
  }

  /** Ends the process of now, at once. */
  async end(): Promise<void> {
    this.#isRetired = true
    this.#process.signal('SIGKILL')
    await this.#process.exited
  }

  #start(): ServiceProcess {
    const { spawn, history, onLife } = this.#init
    const started = spawn(this.name)
    const { startedMs } = started
    const life: Life = {
      member: this.name,
      service: this.service,
      startedMs,
      readyMs: 0,
      instance: '',
      firstResultMs: 0,
    }
    started.ready().then(
      () => {
        life.readyMs = started.readyMs
        life.instance = started.readyFields.instance ?? ''
        history.note('ready', {
          member: this.name,
          instance: life.instance,
          afterMs: life.readyMs - startedMs,
        })
        onLife(life)
      },
      (error: Error) => {
        if (!started.isDoomed) this.#crash(error.message)
      },
    )
    void started.exited.then(({ code, signal, lastWords }) => {
      history.note('exit', { member: this.name, code, signal })
      if (this.#isRetired) return
      if (!started.isDoomed || (code !== 0 && signal !== 'SIGKILL'))
        this.#crash(`ended with ${signal ?? code}: ${lastWords}`)
      this.#process = this.#start()
    })
    return started
  }

  #fault(kind: string): void {
    this.#init.history.fault(kind, this.service, this.name)
  }

  #crash(what: string): void {
    this.#init.onCrash(`${this.name} ${what}`)
  }
}
