/** One simulated machine: its time, network, disk and bus, the processes on it, and what is seen of them. */
import { inspect } from 'node:util'
import type { CommitGroup, Recovered } from '@foodtruck/journal'
import { type EventBatch, ToPeer, ToRouter } from '@foodtruck/messages'
import { Checker } from '../checker/checker.ts'
import type { Plan } from '../plan.ts'
import { mix, Random } from '../random.ts'
import type { Seen } from '../seen.ts'
import { Bus, type BusTap } from './bus.ts'
import { brokenDisks, type DiskTap, SimDisk } from './disk.ts'
import { time, WALL_START_MS } from './globals.ts'
import { Network, type RouterTap } from './network.ts'
import { Scheduler, SimProcess } from './scheduler.ts'

let current: World | null = null

/** The world whose time it is. */
export function world(): World {
  if (current === null) throw new Error('no simulation is running')
  return current
}

function enterWorld(next: World): void {
  current = next
}

/** One thing seen, and when. */
export interface Moment {
  readonly atMs: number
  readonly seen: Seen
}

/** A program that a process runs: returns how it is asked to stop. */
export type Program = () => Promise<{ stop(): Promise<void> }>

export class World implements RouterTap, BusTap, DiskTap {
  readonly plan: Plan
  readonly scheduler: Scheduler
  readonly network: Network
  readonly bus: Bus
  readonly disk: SimDisk
  readonly checker: Checker
  /** Names and secrets that processes give themselves. */
  readonly names: Random
  readonly history: Moment[] = []
  readonly processes = new Map<string, SimProcess>()
  /** What each party's wall clock shows less the true time. */
  readonly skews = new Map<string, number>()
  /** The instance name that a stage's process gave itself. */
  readonly instances = new Map<SimProcess, string>()
  /** Nothing is started any more. */
  isClosing = false
  #hash = 0
  readonly #programs = new Map<string, Program>()
  readonly #stops = new Map<SimProcess, () => Promise<void>>()

  constructor(plan: Plan) {
    const { seed, delayMs } = plan
    this.plan = plan
    this.scheduler = new Scheduler((process, error) => this.#threw(process, error))
    this.network = new Network(this.scheduler, this, { seed: (party) => mix(seed, 'link', party), delayMs })
    this.bus = new Bus(this.scheduler, this, new Random(mix(seed, 'bus')))
    this.disk = new SimDisk(this.scheduler, this, new Random(mix(seed, 'disk')))
    this.disk.fsyncMs = plan.fsyncMs
    this.disk.onBroken = (process) => this.kill(process.party, 'dies of its broken disk')
    this.names = new Random(mix(seed, 'names'))
    this.checker = new Checker({ leaseMs: plan.leaseMs })
    this.scheduler.afterEach = (process) => {
      if (process.party === 'router') this.see({ kind: 'turn' })
    }
  }

  /** From now on this is the world whose time it is. */
  enter(): this {
    enterWorld(this)
    time.scheduler = this.scheduler
    return this
  }

  /** Equal for equal histories. */
  get hash(): string {
    return (this.#hash >>> 0).toString(16).padStart(8, '0')
  }

  see(seen: Seen): void {
    if (seen.kind !== 'turn') this.history.push({ atMs: this.scheduler.nowMs, seen })
    this.checker.see(seen, this.scheduler.nowMs)
  }

  /** Takes what was seen into the hash. */
  note(what: string, bytes: Uint8Array | null): void {
    let hash = mix(this.#hash, Math.round(this.scheduler.nowMs * 1_000), what)
    if (bytes) for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
    this.#hash = hash
  }

  /** What a party runs whenever it is started. */
  program(party: string, program: Program): void {
    this.#programs.set(party, program)
  }

  start(party: string): void {
    if (this.isClosing || this.processes.has(party)) return
    const { nowMs } = this.scheduler
    const process = new SimProcess(party, nowMs, this.skews.get(party) ?? 0)
    this.processes.set(party, process)
    this.fate(party, 'starts')
    const program = this.#programs.get(party) as Program
    this.scheduler.after(0, process, () => {
      program().then(
        (running) => this.#stops.set(process, () => running.stop()),
        (error) => this.#threw(process, error),
      )
    })
  }

  /** SIGKILL. */
  kill(party: string, text = 'is killed'): void {
    const process = this.processes.get(party)
    if (!process) return
    this.fate(party, text)
    this.#exit(process)
  }

  /** SIGTERM; `then` once the process has ended. */
  stop(party: string, then: () => void): void {
    const process = this.processes.get(party)
    const stop = process && this.#stops.get(process)
    if (!process || !stop) {
      this.kill(party)
      return then()
    }
    this.fate(party, 'is told to stop')
    process.onExit = then
    this.scheduler.after(0, process, () => {
      process.isStopping = true
      stop().then(
        () => {
          this.fate(party, 'stopped')
          this.#exit(process)
        },
        (error) => this.#threw(process, error),
      )
    })
  }

  pause(party: string): boolean {
    const process = this.processes.get(party)
    if (!process || process.isPaused) return false
    process.isPaused = true
    this.fate(party, 'is paused')
    return true
  }

  resume(party: string): void {
    const process = this.processes.get(party)
    if (!process?.isPaused) return
    this.fate(party, 'goes on')
    this.scheduler.resume(process)
  }

  fate(party: string, text: string): void {
    this.note(`${party} ${text}`, null)
    this.see({ kind: 'fate', party, text })
  }

  #exit(process: SimProcess): void {
    if (!process.isAlive) return
    process.isAlive = false
    this.processes.delete(process.party)
    this.#stops.delete(process)
    this.network.exited(process)
    this.bus.exited(process)
    this.disk.exited(process)
    process.onExit?.()
  }

  #threw(process: SimProcess, error: unknown): void {
    if (error instanceof Error && brokenDisks.has(error)) return
    this.checker.fail('alive', `${process.party} ended by itself: ${inspect(error)}`)
    this.#exit(process)
  }

  sent(peer: string, frame: Uint8Array): void {
    this.note(`> ${peer}`, frame)
    this.see({ kind: 'sent', peer, message: ToPeer.decode(frame) })
  }

  heard(peer: string, frame: Uint8Array): void {
    this.note(`< ${peer}`, frame)
    // A router that was told to stop reads no more: what comes is for the next one.
    if (this.processes.get('router')?.isStopping) return
    this.see({ kind: 'heard', peer, message: ToRouter.decode(frame) })
  }

  gone(peer: string): void {
    this.note(`- ${peer}`, null)
    this.see({ kind: 'gone', peer })
  }

  published(topic: string, batch: EventBatch): void {
    this.see({ kind: 'published', topic, batch })
  }

  busHeartbeat(sequence: number): void {
    this.see({ kind: 'bus-heartbeat', sequence })
  }

  durable(group: CommitGroup): void {
    this.note(`${group.firstSequence} ${group.lastSequence}`, null)
    this.see({ kind: 'durable', group })
  }

  refused(error: Error): void {
    this.checker.fail('alive', `the journal ends its router: ${error.message}`)
  }

  committed(): void {
    this.see({ kind: 'committed' })
  }

  recovered({ orders, lastSequence }: Recovered): void {
    const openOrders = orders.map(({ number }) => number)
    const clockMs = WALL_START_MS + (this.scheduler.current?.wallSkewMs ?? 0)
    this.see({ kind: 'recovered', openOrders, lastSequence, clockMs })
  }
}
