/** Puts simulated time in the place of Node's: `performance`, `Date` and the timers, for the whole process. */
import type { Happening, Scheduler } from './scheduler.ts'

/** The scheduler whose time it is. */
export const time: { scheduler: Scheduler | null } = { scheduler: null }

/** Node's own, for who runs simulations. */
export const real = {
  setImmediate: globalThis.setImmediate,
  now: performance.now.bind(performance),
}

/** 2026-01-01, where simulated wall clocks begin. */
export const WALL_START_MS = 1_767_225_600_000

/** A timer as production code holds it. */
class Timer {
  happening: Happening | null = null

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }
}

function scheduler(): Scheduler {
  if (time.scheduler === null) throw new Error('no simulation is running')
  return time.scheduler
}

function setTimeoutSimulated(run: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]): Timer {
  const timer = new Timer()
  const { current } = scheduler()
  timer.happening = scheduler().after(Math.max(1, delayMs), current, () => run(...values))
  return timer
}

function setIntervalSimulated(run: () => void, delayMs: number): Timer {
  const timer = new Timer()
  const { current } = scheduler()
  const again = (): void => {
    timer.happening = scheduler().after(Math.max(1, delayMs), current, () => {
      again()
      run()
    })
  }
  again()
  return timer
}

function setImmediateSimulated(run: (...values: unknown[]) => void, ...values: unknown[]): Timer {
  const timer = new Timer()
  timer.happening = scheduler().after(0, scheduler().current, () => run(...values))
  return timer
}

function clearSimulated(timer: Timer | undefined): void {
  if (timer?.happening) timer.happening.run = null
}

/** From now on time is simulated. */
export function installGlobals(): void {
  performance.now = () => {
    const { nowMs, current } = scheduler()
    return current ? nowMs - current.startedAtMs : nowMs
  }
  Date.now = () => {
    const { nowMs, current } = scheduler()
    return WALL_START_MS + Math.floor(nowMs) + (current?.wallSkewMs ?? 0)
  }
  Object.assign(globalThis, {
    setTimeout: setTimeoutSimulated,
    setInterval: setIntervalSimulated,
    setImmediate: setImmediateSimulated,
    clearTimeout: clearSimulated,
    clearInterval: clearSimulated,
    clearImmediate: clearSimulated,
  })
}
