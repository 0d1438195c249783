/** What the tests of this lib share: folders, loggers, and waiting for a condition with a deadline. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger } from '@foodtruck/runtime'
import { vi } from 'vitest'
import { createDealer, type DealerOptions, type DealerSocket } from './dealer.ts'
import { insecureLoopback } from './keys.ts'
import { createRouter, type RouterOptions, type RouterSocket } from './router.ts'

export const logger = createLogger({ name: 'test', level: 'silent' })

/** A folder of its own for the sockets of one test. */
export async function socketFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'truck-'))
  return { path, remove: () => rm(path, { recursive: true }) }
}

/** Resolves when the condition holds; throws when it does not within the deadline. */
export function until(condition: () => boolean, timeoutMs = 5_000): Promise<void> {
  const check = (): void => {
    if (!condition()) throw new Error(`not in ${timeoutMs} ms: ${condition}`)
  }
  return vi.waitFor(check, { timeout: timeoutMs, interval: 2 })
}

/** A router socket that keeps what it is told. */
export async function routerThatKeeps(options: Partial<RouterOptions> & { bind: string }) {
  const frames: { peer: string; text: string }[] = []
  const gone: string[] = []
  let drained = 0
  const socket: RouterSocket = await createRouter({
    logger,
    keys: insecureLoopback,
    onFrame: (peer, frame) => frames.push({ peer, text: Buffer.from(frame).toString() }),
    onDrained: () => drained++,
    onGone: (peer) => gone.push(peer),
    ...options,
  })
  return {
    socket,
    frames,
    gone,
    get drained() {
      return drained
    },
  }
}

/** A dealer socket that keeps what it is told. */
export function dealerThatKeeps(options: Partial<DealerOptions> & { connect: string; routingId: string }) {
  const frames: string[] = []
  const counts = { connected: 0, disconnected: 0, drained: 0 }
  const socket: DealerSocket = createDealer({
    logger,
    keys: insecureLoopback,
    onFrame: (frame) => frames.push(Buffer.from(frame).toString()),
    onConnected: () => counts.connected++,
    onDisconnected: () => counts.disconnected++,
    onDrained: () => counts.drained++,
    ...options,
  })
  return { socket, frames, counts }
}
