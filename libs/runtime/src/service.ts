/**
 * The life of a process: start, signals, stop, exit code. Invariant: a process
 * that could not start or that broke never ends with exit code 0.
 */
import { setFlagsFromString } from 'node:v8'
import { ErrorCode, TruckError } from './errors.ts'
import { createLogger } from './logger.ts'

/** Something that runs until it is stopped. */
export interface Service {
  /** Takes nothing new, finishes what it holds, frees everything. Any number of calls, one stop. */
  stop(): Promise<void>
}

/** What a process says when it ends; see docs/errors.md. */
export const ExitCode = {
  /** Stopped on request. */
  OK: 0,
  /** An operating error: one line on stderr names it. */
  FAILED: 1,
  /** A defect of the program. */
  DEFECT: 70,
  /** A second signal while it stopped: work in hand was left. */
  INTERRUPTED: 130,
} as const

// npm passes on a signal that the terminal has sent to everybody: that is one signal, not two.
const SAME_SIGNAL_MS = 500

// A start that hangs must not make a process unstoppable.
const START_AFTER_SIGNAL_MS_MAX = 5_000

/**
 * Runs a service as this process: SIGTERM or SIGINT stops it and exits 0, a
 * second signal half a second later or more exits at once. An operating error is one line on stderr and
 * exit code 1, anything else is logged as fatal and exits with 70. Returns when
 * the service has started.
 */
export async function runMain(name: string, start: () => Promise<Service>): Promise<void> {
  collectGarbageFrugally()
  let started: Service | undefined
  let stopping = false
  let stoppedAtMs = 0
  const end = (): void => {
    if (stopping && performance.now() - stoppedAtMs > SAME_SIGNAL_MS) process.exit(ExitCode.INTERRUPTED)
    if (stopping) return
    stopping = true
    stoppedAtMs = performance.now()
    if (started === undefined) {
      setTimeout(() => process.exit(ExitCode.OK), START_AFTER_SIGNAL_MS_MAX).unref()
    } else {
      stopAndExit(name, started)
    }
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('uncaughtException', (error) => exitWith(name, error))
  process.on('unhandledRejection', (error) => exitWith(name, error))
  try {
    started = await start()
  } catch (error) {
    exitWith(name, error)
  }
  if (stopping) stopAndExit(name, started)
}

function stopAndExit(name: string, service: Service): void {
  service.stop().then(
    () => process.exit(ExitCode.OK),
    (error: unknown) => exitWith(name, error),
  )
}

function exitWith(name: string, error: unknown): never {
  if (error instanceof TruckError && error.code !== ErrorCode.INTERNAL) {
    process.stderr.write(`${name}: ${error.code}: ${error.message}\n`)
    process.exit(ExitCode.FAILED)
  }
  createLogger({ name, level: 'fatal', to: 'stderr' }).fatal({ err: error }, 'a defect: the process ends')
  process.exit(ExitCode.DEFECT)
}

/**
 * Lets V8 collect young objects on the thread that made them, for the whole process. Its helpers make the pause a
 * little shorter and cost more than they take off: an order's objects are few, and cores are shared with other
 * services.
 */
export function collectGarbageFrugally(): void {
  setFlagsFromString('--no-parallel-scavenge')
}
