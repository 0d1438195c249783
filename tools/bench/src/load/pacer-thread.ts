/** The thread of the pacer: sleeps until the next tick is due, and says so. */
import { hrtime } from 'node:process'
import { parentPort, workerData } from 'node:worker_threads'

const { startedAt, tickMs } = workerData as { startedAt: bigint; tickMs: number }
const sleep = new Int32Array(new SharedArrayBuffer(4))

for (let tick = 1; ; tick += 1) {
  const waitMs = tick * tickMs - Number(hrtime.bigint() - startedAt) / 1e6
  if (waitMs > 0) Atomics.wait(sleep, 0, 0, waitMs)
  parentPort?.postMessage(tick)
}
