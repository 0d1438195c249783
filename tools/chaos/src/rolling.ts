/** Planned work: every stage replaced replica by replica, and the router restarted, while orders come in. */
import { setTimeout as wait } from 'node:timers/promises'
import { listKeys, revokeKeys, rotateKeys } from '@foodtruck/transport'
import { nowMs } from './clock.ts'
import { longestGapMs, percentile } from './recovery.ts'
import type { Disturbance, Disturbed } from './run.ts'
import { SERVICES, STAGES } from './services.ts'

/** After each restart: by then it has been found. */
const CALM_MS = 1_000
const CHECK_MS = 10
const UP_MS_MAX = 30_000

/** Starts the new process, waits until it works, drains the old one; replica by replica, stage by stage. */
export const rollingUpgrade: Disturbance = async ({ truck, figures, onProgress, signal }) => {
  const replicas = STAGES.flatMap((stage) => truck.of(stage))
  let drainMaxMs = 0
  for (const [index, old] of replicas.entries()) {
    onProgress(index, replicas.length, `replacing ${old.name}`)
    const next = truck.add(old.service)
    await next.ready()
    drainMaxMs = Math.max(drainMaxMs, await truck.retire(old))
    signal.throwIfAborted()
  }
  figures.replaced = replicas.length
  figures.drainMaxMs = Math.round(drainMaxMs)
}

/** Gives every role a new key, then ends the old ones; nothing is restarted. */
export const keyRotation: Disturbance = async ({ truck, history, figures, onProgress, signal }) => {
  const fromMs = nowMs()
  onProgress(0, 2, 'rotating the keys of all roles')
  await rotateKeys(truck.keys, SERVICES)
  await wait(CALM_MS, undefined, { signal })
  onProgress(1, 2, 'revoking the old ones')
  const revoked = await revokeKeys(truck.keys, SERVICES, 'old')
  await wait(CALM_MS, undefined, { signal })
  figures.keysRotated = SERVICES.length
  figures.keysRevoked = revoked.length
  figures.keysLeft = (await listKeys(truck.keys)).length
  figures.gapMaxMs = longestGapMs(history.rows, fromMs, nowMs())
}

/** One restart in its parts, in milliseconds. */
interface Restart {
  /** The longest time between two answers. */
  readonly gapMs: number
  /** From the signal to the end of the old process. */
  readonly stopMs: number
  /** From there until the new one is ready. */
  readonly startMs: number
  /** From there to the first answer: its clients had to find it. */
  readonly backMs: number
}

/** Restarts the router with SIGTERM, a number of times. */
export function routerRestarts(times: number): Disturbance {
  return async (disturbed) => {
    const restarts: Restart[] = []
    for (let count = 0; count < times; count++) {
      disturbed.onProgress(count, times, `restart ${count + 1} of ${times}`)
      restarts.push(await restartRouter(disturbed))
    }
    const { figures } = disturbed
    figures.routerRestarts = times
    for (const part of ['gapMs', 'stopMs', 'startMs', 'backMs'] as const) {
      const values = restarts.map((restart) => restart[part])
      figures[`${part.slice(0, -2)}P50Ms`] = percentile(values, 0.5) ?? 0
      figures[`${part.slice(0, -2)}MaxMs`] = percentile(values, 1) ?? 0
    }
  }
}

async function restartRouter({ truck, history, signal }: Disturbed): Promise<Restart> {
  const fromMs = nowMs()
  const deadlineMs = fromMs + UP_MS_MAX
  for (const router of truck.of('router')) router.restart()
  let life = truck.lastLife('router')
  while (life === undefined || life.startedMs < fromMs) {
    if (nowMs() > deadlineMs) throw new Error('the router did not come back')
    await wait(CHECK_MS, undefined, { signal })
    life = truck.lastLife('router')
  }
  await wait(CALM_MS, undefined, { signal })
  const { startedMs, readyMs } = life
  let firstMs = nowMs()
  for (const { answeredMs } of history.rows)
    if (answeredMs >= readyMs) firstMs = Math.min(firstMs, answeredMs)
  const gapMs = longestGapMs(history.rows, fromMs, nowMs())
  return { gapMs, stopMs: startedMs - fromMs, startMs: readyMs - startedMs, backMs: firstMs - readyMs }
}
