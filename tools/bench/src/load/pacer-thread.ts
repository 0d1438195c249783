/** The thread of the pacer: sleeps until the next tick is due, and says so. */
import { parentPort, workerData } from 'node:worker_threads'

const { tickMs } = workerData as { tickMs: number }
const sleep = new Int32Array(new SharedArrayBuffer(4))
const startedAt = performance.now()

for (let tick = 1; ; tick += 1) {
  const waitMs = startedAt + tick * tickMs - performance.now()
  if (waitMs > 0) Atomics.wait(sleep, 0, 0, waitMs)
  parentPort?.postMessage(tick)
}
