/**
 * A router for one stage, on a real socket: welcomes, answers heartbeats, says
 * what the test tells it to, and keeps what it hears.
 */
import {
  type Hello,
  type Result,
  type TaskInit,
  ToPeer,
  type ToPeerInit,
  ToRouter,
} from '@foodtruck/messages'
import { createLogger } from '@foodtruck/runtime'
import { createRouter, type RouterSocket } from '@foodtruck/transport'

export class ScriptedRouter {
  readonly address: string
  /** Every message since the last `forget`, oldest first. */
  readonly heard: ToRouter[] = []
  readonly #heartbeatMs: number
  #socket: RouterSocket | null = null
  #peer = ''

  /** @param heartbeatMs how often the stage is to send heartbeats: short, so that tests are quick. */
  constructor(address: string, heartbeatMs = 100) {
    this.address = address
    this.#heartbeatMs = heartbeatMs
  }

  async start(): Promise<void> {
    this.#socket = await createRouter({
      bind: this.address,
      logger: createLogger({ name: 'scripted-router', level: 'silent' }),
      onFrame: (peer, frame) => this.#hear(peer, ToRouter.decode(frame)),
      onDrained: () => undefined,
      onGone: () => undefined,
    })
  }

  async stop(): Promise<void> {
    await this.#socket?.close()
  }

  #hear(peer: string, message: ToRouter): void {
    this.#peer = peer
    this.heard.push(message)
    const { hello, heartbeat } = message
    if (hello)
      this.say({
        welcome: { router: 'scripted', heartbeatMs: this.#heartbeatMs, leaseMs: 4 * this.#heartbeatMs },
      })
    if (heartbeat) this.say({ beat: heartbeat.beat })
  }

  /** Sends to whoever was heard last. */
  say(parts: ToPeerInit): void {
    this.#socket?.send(this.#peer, ToPeer.encode({ major: 1, ...parts }))
  }

  give(...tasks: TaskInit[]): void {
    this.say({ tasks })
  }

  get hellos(): Hello[] {
    return this.heard.flatMap(({ hello }) => (hello ? [hello] : []))
  }

  get results(): Result[] {
    return this.heard.flatMap(({ results }) => results)
  }

  /** The stage said that it leaves. */
  get isLeft(): boolean {
    return this.heard.some(({ goodbye }) => goodbye)
  }

  /** Acknowledges every result heard so far. */
  acknowledgeAll(): void {
    this.say({
      acks: this.results.map(({ order, ticket, step, attempt }) => ({ order, ticket, step, attempt })),
    })
  }

  forget(): void {
    this.heard.length = 0
  }
}
