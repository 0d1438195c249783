/**
 * Ticks at the moments at which orders are due. A timer of the event loop is up
 * to a millisecond late, which would count as latency; a thread that sleeps to
 * the microsecond is not, and costs next to nothing.
 */
import { hrtime } from 'node:process'
import { Worker } from 'node:worker_threads'

/** Ticks more often than this are not worth their cost: several orders leave at one. */
const TICK_MS_MIN = 0.5

/**
 * Calls `onTick` at the rate of the orders, counted from this call on, until the returned function is called. The
 * thread has a start and a `performance.now()` of its own: only the clock of the process tells both the same time.
 */
export function startPacer(perSecond: number, onTick: () => void): () => void {
  const thread = new Worker(new URL('./pacer-thread.ts', import.meta.url), {
    workerData: { startedAt: hrtime.bigint(), tickMs: Math.max(TICK_MS_MIN, 1000 / perSecond) },
  })
  thread.on('message', onTick)
  return () => {
    thread.removeAllListeners('message')
    void thread.terminate()
  }
}
