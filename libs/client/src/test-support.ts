/** What the tests of this lib share: a router that does as its script says, and waiting with a deadline. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SubmitOrder, ToPeer, type ToPeerInit, ToRouter } from '@foodtruck/messages'
import { createLogger } from '@foodtruck/runtime'
import { createRouter, type RouterSocket } from '@foodtruck/transport'
import { vi } from 'vitest'
import { connectRouter, type RouterClient, type RouterClientOptions } from './router-client.ts'

export const logger = createLogger({ name: 'test', level: 'silent' })

/** Resolves when the condition holds; throws when it does not within the deadline. */
export function until(condition: () => boolean, timeoutMs = 5_000): Promise<void> {
  const check = (): void => {
    if (!condition()) throw new Error(`not in ${timeoutMs} ms: ${condition}`)
  }
  return vi.waitFor(check, { timeout: timeoutMs, interval: 2 })
}

/** What is to be undone after a test, last first. */
export class Cleanups {
  readonly #all: (() => unknown)[] = []

  push(cleanup: () => unknown): void {
    this.#all.push(cleanup)
  }

  async run(): Promise<void> {
    for (const cleanup of this.#all.splice(0).reverse()) await cleanup()
  }
}

/** A folder of its own for the sockets of one test. */
export async function socketFolder(cleanups: Cleanups): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'truck-'))
  cleanups.push(() => rm(path, { recursive: true }))
  return path
}

/** A router that keeps what it hears, welcomes, and otherwise does as `onMessage` says. */
export class ScriptedRouter {
  readonly heard: ToRouter[] = []
  /** Answers a message besides the welcome; null for silence. */
  onMessage: (message: ToRouter, peer: string) => ToPeerInit | null = () => null
  welcome: ToPeerInit = { welcome: { router: 'scripted', epoch: 1, heartbeatMs: 100, leaseMs: 1_000 } }
  peer = ''
  #socket: RouterSocket | null = null
  readonly address: string

  constructor(address: string) {
    this.address = address
  }

  async start(): Promise<void> {
    this.#socket = await createRouter({
      bind: this.address,
      logger,
      onFrame: (peer, frame) => this.#receive(peer, frame),
      onDrained: () => undefined,
      onGone: () => undefined,
    })
  }

  async stop(): Promise<void> {
    await this.#socket?.close()
    this.#socket = null
  }

  send(parts: ToPeerInit, major = 1): void {
    this.#socket?.send(this.peer, ToPeer.encode({ major, ...parts }))
  }

  sendBytes(bytes: Uint8Array): void {
    this.#socket?.send(this.peer, bytes)
  }

  get submits(): SubmitOrder[] {
    return this.heard.flatMap(({ submits }) => submits)
  }

  #receive(peer: string, frame: Uint8Array): void {
    const message = ToRouter.decode(Buffer.from(frame))
    this.peer = peer
    this.heard.push(message)
    if (message.hello) this.send(this.welcome)
    const parts = this.onMessage(message, peer)
    if (parts) this.send(parts)
  }
}

/** A started scripted router and a client of it. */
export async function routerAndClient(
  cleanups: Cleanups,
  options: Partial<RouterClientOptions> = {},
): Promise<{ router: ScriptedRouter; client: RouterClient }> {
  const folder = await socketFolder(cleanups)
  const router = new ScriptedRouter(`ipc://${folder}/router.sock`)
  await router.start()
  cleanups.push(() => router.stop())
  const client = await connectRouter({ address: router.address, name: 'test', logger, ...options })
  cleanups.push(() => client.close())
  return { router, client }
}
