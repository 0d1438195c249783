/**
 * Simulated time: events in the order of their moment, each run to its end, promises included, before the next.
 * Invariant: whatever a process does runs while it is `current`, so that its clock and timers are its own.
 */
import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'

/** Something that happens at a moment, in a process or in the world around them. */
export interface Happening {
  readonly atMs: number
  readonly serial: number
  readonly process: SimProcess | null
  run: (() => void) | null
}

/** A process of the simulated machine; a restart makes a new one. */
export class SimProcess {
  readonly party: string
  readonly startedAtMs: number
  /** What its wall clock shows less the true time. */
  readonly wallSkewMs: number
  isAlive = true
  isPaused = false
  /** It was told to stop. */
  isStopping = false
  /** What would have happened in it while it was paused. */
  readonly deferred: Happening[] = []
  /** Called once, when it ends in whatever way. */
  onExit: (() => void) | null = null

  constructor(party: string, startedAtMs: number, wallSkewMs: number) {
    this.party = party
    this.startedAtMs = startedAtMs
    this.wallSkewMs = wallSkewMs
  }
}

// V8 has no public call for this: promises that are settled run now, and not after the whole simulation.
setFlagsFromString('--allow-natives-syntax')
const runPromises = runInThisContext('() => %PerformMicrotaskCheckpoint()') as () => void

/** What is thrown in a process ends it. */
export type OnThrow = (process: SimProcess, error: unknown) => void

export class Scheduler {
  nowMs = 0
  current: SimProcess | null = null
  /** Called after everything that happened in a process. */
  afterEach: ((process: SimProcess) => void) | null = null
  happened = 0
  readonly #onThrow: OnThrow
  readonly #heap: Happening[] = []
  #serial = 0

  constructor(onThrow: OnThrow) {
    this.#onThrow = onThrow
  }

  /** Lets something happen in so many milliseconds. */
  after(delayMs: number, process: SimProcess | null, run: () => void): Happening {
    const happening = { atMs: this.nowMs + delayMs, serial: this.#serial++, process, run }
    this.#push(happening)
    return happening
  }

  /** Runs the next event. False if there is none before the moment. */
  step(untilMs: number): boolean {
    const next = this.#heap[0]
    if (next === undefined || next.atMs > untilMs) return false
    this.#pop()
    if (next.run === null) return true
    if (next.atMs > this.nowMs) this.nowMs = next.atMs
    const { process } = next
    if (process === null) next.run()
    else if (process.isPaused) process.deferred.push(next)
    else this.enter(process, next.run)
    return true
  }

  /** Runs everything up to the moment. */
  runUntil(untilMs: number): void {
    while (this.step(untilMs));
    this.nowMs = untilMs
  }

  /** Runs code within a process, and every promise that it settles. */
  enter(process: SimProcess, run: () => void): void {
    if (!process.isAlive) return
    this.happened++
    this.current = process
    try {
      run()
    } catch (error) {
      this.#onThrow(process, error)
    }
    runPromises()
    this.afterEach?.(process)
    this.current = null
  }

  /** Between two steps of one happening: promises run, as they do between two messages that are read. */
  breathe(): void {
    runPromises()
  }

  resume(process: SimProcess): void {
    process.isPaused = false
    for (const { run } of process.deferred.splice(0)) if (run) this.after(0, process, run)
  }

  #push(happening: Happening): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(happening)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent] as Happening
      if (isBefore(above, happening)) break
      heap[at] = above
      at = parent
    }
    heap[at] = happening
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop() as Happening
    if (heap.length === 0) return
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      const right = heap[child + 1]
      if (right !== undefined && isBefore(right, heap[child] as Happening)) child++
      if (isBefore(last, heap[child] as Happening)) break
      heap[at] = heap[child] as Happening
      at = child
    }
    heap[at] = last
  }
}

function isBefore(a: Happening, b: Happening): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.serial < b.serial)
}
