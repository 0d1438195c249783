/**
 * The talk's time, run faster. Invariant: work takes as long as it says on the average, because a timer
 * that rings late makes the next work shorter by as much.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** Late timers are made good by the works after them, but never by more than this. */
const OWED_MS_MAX = 100

/** Milliseconds on a clock that all processes of a machine share. */
export function machineMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** Seconds of the talk as real time, `scale` times faster. */
export class Clock {
  readonly scale: number
  #owedMs = 0

  constructor(scale: number) {
    this.scale = scale
  }

  /** Works for so many seconds of the talk. Rejects once `signal` aborts. */
  async work(seconds: number, signal: AbortSignal): Promise<void> {
    const wantedMs = (seconds * 1_000) / this.scale
    const savedMs = Math.min(this.#owedMs, wantedMs)
    const dueMs = machineMs() + wantedMs - savedMs
    for (let leftMs = dueMs - machineMs(); leftMs > 0; leftMs = dueMs - machineMs()) {
      await sleep(leftMs, undefined, { signal })
    }
    this.#owedMs = Math.min(this.#owedMs - savedMs + machineMs() - dueMs, OWED_MS_MAX)
  }
}
