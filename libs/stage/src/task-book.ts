/**
 * The tasks that a stage's process holds, without socket or clock: what the
 * router hears of them and what it has acknowledged. A result is kept until
 * the router acknowledges it, so no restart of the router loses work. [TRUCK-6]
 */
import { type ResultInit, Role, type Task, type TaskRefInit, type ToRouterInit } from '@foodtruck/messages'
import { bytesOf } from './handler.ts'

/** A task in hand: at work until it has a result, then kept until the result is acknowledged. */
export class HeldTask {
  readonly order: number
  readonly ticket: number
  readonly step: number
  readonly attempt: number
  /** Another task in hand of the same order. */
  sibling: HeldTask | null
  /** False once it was acknowledged or its lease has ended. */
  isHeld = true
  result: ResultInit | null = null
  /** When the result was last sent; 0 if never. */
  sentAtMs = 0
  /** A person has bumped it. */
  isBumped = false
  #bump: PromiseWithResolvers<void> | null = null
  #isAborted = false
  #abort: AbortController | null = null

  constructor({ order, ticket, step, attempt }: Ref, sibling: HeldTask | null = null) {
    this.order = order
    this.ticket = ticket
    this.step = step
    this.attempt = attempt
    this.sibling = sibling
  }

  /** Aborts when the lease has ended. Made when first asked for: few handlers do. */
  get signal(): AbortSignal {
    this.#abort ??= new AbortController()
    if (this.#isAborted) this.#abort.abort()
    return this.#abort.signal
  }

  /** Resolves once a person has bumped the task; never if nobody does. */
  get bumped(): Promise<void> {
    this.#bump ??= Promise.withResolvers()
    if (this.isBumped) this.#bump.resolve()
    return this.#bump.promise
  }

  bump(): void {
    this.isBumped = true
    this.#bump?.resolve()
  }

  abort(): void {
    this.#isAborted = true
    this.#abort?.abort()
  }
}

type Ref = {
  readonly order: number
  readonly ticket: number
  readonly step: number
  readonly attempt: number
}

/** Tasks that a station holds at once: its people see them all, and work on some of them. */
export const STATION_WINDOW = 1_000

/** Results in one frame at most, and bytes after which a frame takes no further one. [TRUCK-3.3] */
const RESULTS_IN_FRAME_MAX = 256
const FRAME_BYTES_SOFT_MAX = 262_144

export class TaskBook {
  readonly #instance: string
  readonly #stage: string
  readonly #concurrency: number
  readonly #byHand: boolean
  /** By order, with its siblings: few tasks of one order are here at once, and at most one attempt of each. */
  readonly #held = new Map<number, HeldTask>()
  #heldCount = 0
  /** Handlers still running although their lease has ended: they take room. */
  readonly #orphans = new Set<HeldTask>()
  #unsent: HeldTask[] = []
  #isDraining = false
  #beat = 0
  /** The heartbeat that told the router of the drain, and the last one it answered. */
  #drainBeat = 0
  #heardBeat = 0

  /** @param concurrency the most tasks that are worked at once; with `byHand`, by people. */
  constructor(options: { instance: string; stage: string; concurrency: number; byHand?: boolean }) {
    this.#instance = options.instance
    this.#stage = options.stage
    this.#concurrency = options.concurrency
    this.#byHand = options.byHand ?? false
  }

  /** How many tasks the router may have leased to this process at once. */
  get window(): number {
    const most = this.#byHand ? STATION_WINDOW : this.#concurrency
    return this.#isDraining ? 0 : Math.max(0, most - this.#orphans.size)
  }

  /** Nothing is worked on and every result is acknowledged. */
  get isEmpty(): boolean {
    return this.#heldCount === 0 && this.#orphans.size === 0
  }

  /** After `drain`: nothing is held, and the router knows that it may send nothing more. */
  get isDrained(): boolean {
    return this.isEmpty && this.#isDraining && this.#heardBeat >= this.#drainBeat
  }

  get heldCount(): number {
    return this.#heldCount
  }

  /** Takes no new task from now on. */
  drain(): void {
    this.#isDraining = true
    this.#drainBeat = this.#beat + 1
  }

  /** The router has taken this heartbeat; whatever it sent before has arrived. */
  answered(beat: number): void {
    if (beat > this.#heardBeat) this.#heardBeat = beat
  }

  /** Takes a task in; null if this very delivery is held already. */
  take(task: Task): HeldTask | null {
    const known = this.#find(task)
    if (known && known.attempt >= task.attempt) return null
    if (known) this.#drop(known)
    const held = new HeldTask(task, this.#held.get(task.order) ?? null)
    this.#held.set(task.order, held)
    this.#heldCount++
    return held
  }

  /** The handler has ended. Returns whether the window grew by it. */
  finish(held: HeldTask, result: ResultInit): boolean {
    if (this.#orphans.delete(held)) return true
    if (!held.isHeld) return false
    held.result = result
    this.#unsent.push(held)
    return false
  }

  /** The router is done with the result. */
  acknowledged(ref: Ref): void {
    const held = this.#find(ref)
    if (held?.result && held.attempt === ref.attempt) this.#forget(held)
  }

  /** The lease has ended. Returns whether the window shrank by it. */
  revoked(ref: Ref): boolean {
    const held = this.#find(ref)
    return held?.attempt === ref.attempt && this.#drop(held)
  }

  /** A person has bumped the task. One that is not held in this attempt is told of again when it is. */
  bumped(ref: Ref): void {
    const held = this.#find(ref)
    if (held?.attempt === ref.attempt) held.bump()
  }

  /** Forgets what waits for a person: the router has it, and gives it to another. */
  giveBack(): void {
    for (const held of [...this.#all()]) if (!held.result && !held.isBumped) this.#drop(held)
  }

  #drop(held: HeldTask): boolean {
    this.#forget(held)
    if (held.result) return false
    this.#orphans.add(held)
    held.abort()
    return true
  }

  #forget(held: HeldTask): void {
    held.isHeld = false
    this.#heldCount--
    const first = this.#held.get(held.order)
    if (first !== held) {
      let before = first
      while (before && before.sibling !== held) before = before.sibling ?? undefined
      if (before) before.sibling = held.sibling
    } else if (held.sibling) this.#held.set(held.order, held.sibling)
    else this.#held.delete(held.order)
  }

  /** The task in hand, in whatever attempt. */
  #find({ order, ticket, step }: Ref): HeldTask | null {
    for (let held = this.#held.get(order) ?? null; held; held = held.sibling)
      if (held.ticket === ticket && held.step === step) return held
    return null
  }

  *#all(): Generator<HeldTask> {
    for (const first of this.#held.values())
      for (let held: HeldTask | null = first; held; held = held.sibling) yield held
  }

  /** The first words on a new connection. Every unacknowledged result is to be sent again after it. */
  hello(traceparent: string): ToRouterInit {
    this.#unsent = [...this.#all()].filter((held) => held.result)
    const { window } = this
    return {
      hello: {
        role: Role.STAGE,
        instance: this.#instance,
        stage: this.#stage,
        window,
        held: this.#refs(),
        traceparent,
        hands: this.#byHand ? this.#concurrency : 0,
      },
    }
  }

  heartbeat(): ToRouterInit {
    return { heartbeat: { window: this.window, held: this.#refs(), beat: ++this.#beat } }
  }

  /** Results that the router should have acknowledged by now are to be sent again. */
  resend(nowMs: number, afterMs: number): void {
    for (const held of this.#all()) {
      if (held.result && held.sentAtMs > 0 && held.sentAtMs + afterMs <= nowMs) {
        held.sentAtMs = 0
        this.#unsent.push(held)
      }
    }
  }

  /** The next results to send, or null if there are none. */
  takeResults(nowMs: number): ToRouterInit | null {
    const results: ResultInit[] = []
    let bytes = 0
    let taken = 0
    for (const held of this.#unsent) {
      if (results.length >= RESULTS_IN_FRAME_MAX || bytes >= FRAME_BYTES_SOFT_MAX) break
      taken++
      if (!held.result || !held.isHeld) continue
      held.sentAtMs = nowMs
      results.push(held.result)
      bytes += bytesOf(held.result) + (held.result.message?.length ?? 0)
    }
    this.#unsent = taken === this.#unsent.length ? [] : this.#unsent.slice(taken)
    return results.length > 0 ? { results } : null
  }

  #refs(): TaskRefInit[] {
    return Array.from(this.#all(), ({ order, ticket, step, attempt }) => ({
      order,
      ticket,
      step,
      attempt,
    }))
  }
}
