/** A router that speaks a given contract and keeps nothing on disk: one ticket an order, no second attempts. */
import { type TaskInit, TaskKind, type ToPeerInit, type ToRouter } from '@foodtruck/messages'
import { createLogger } from '@foodtruck/runtime'
import { createRouter, type RouterSocket } from '@foodtruck/transport'
import type { Speech } from './contract-peer.ts'

const HEARTBEAT_MS = 200

interface Order {
  readonly number: number
  readonly client: string
  readonly payload: Uint8Array
  stages: string[]
  gather: string
  ticket: Uint8Array
}

export class ContractRouter {
  readonly results: ToRouter['results'] = []
  readonly #speech: Speech
  /** Names of stages to their peers. */
  readonly #stages = new Map<string, string>()
  readonly #orders = new Map<number, Order>()
  #socket: RouterSocket | null = null

  constructor(speech: Speech) {
    this.#speech = speech
  }

  async start(address: string): Promise<void> {
    this.#socket = await createRouter({
      bind: address,
      logger: createLogger({ name: 'contract-router', level: 'silent' }),
      onFrame: (peer, frame) => {
        this.#hear(peer, this.#speech.contract.decode('ToRouter', frame) as ToRouter)
      },
      onDrained: () => undefined,
      onGone: () => undefined,
    })
  }

  async stop(): Promise<void> {
    await this.#socket?.close()
  }

  get stages(): ReadonlySet<string> {
    return new Set(this.#stages.keys())
  }

  say(peer: string, parts: ToPeerInit): void {
    const { contract, major, minor } = this.#speech
    this.#socket?.send(peer, contract.encode('ToPeer', { major, minor, ...parts }))
  }

  /** A task of a kind that the test chooses; the peer is that of the stage. */
  give(stage: string, task: TaskInit): void {
    const peer = this.#stages.get(stage)
    if (peer === undefined) throw new Error(`no peer of the stage ${stage} said hello`)
    this.say(peer, { tasks: [task] })
  }

  #hear(peer: string, message: ToRouter): void {
    if (this.#speech.major !== message.major) {
      return this.say(peer, {
        rejection: { code: 'TRUCK_ERR_VERSION_UNSUPPORTED', message: 'another major' },
      })
    }
    const { hello, heartbeat } = message
    if (hello) {
      if (hello.stage !== '') this.#stages.set(hello.stage, peer)
      this.say(peer, { welcome: { router: 'contract', epoch: 1, heartbeatMs: HEARTBEAT_MS, leaseMs: 800 } })
    }
    if (heartbeat) this.say(peer, { beat: heartbeat.beat })
    for (const result of message.results) this.#result(peer, result)
    for (const submit of message.submits) this.#submit(peer, submit)
  }

  #submit(client: string, { request, token, payload }: ToRouter['submits'][number]): void {
    const number = this.#orders.size + 1
    const none = Buffer.alloc(0)
    this.#orders.set(number, { number, client, payload, stages: [], gather: '', ticket: none })
    this.say(client, { submitReplies: [{ request, order: number, token, status: 'accepted' }] })
    this.give('order', { order: number, attempt: 1, kind: TaskKind.PLAN, payload })
  }

  #result(peer: string, result: ToRouter['results'][number]): void {
    this.results.push(result)
    const { order: number, ticket, step, attempt } = result
    this.say(peer, { acks: [{ order: number, ticket, step, attempt }] })
    const order = this.#orders.get(number)
    if (!order) return
    if (result.plan) {
      const [planned] = result.plan.tickets
      order.stages = planned?.stages ?? []
      order.ticket = planned?.payload ?? order.ticket
      order.gather = result.plan.gather
    } else if (ticket === 0) {
      return this.say(order.client, { ended: [{ order: number, status: 'served' }] })
    }
    const next = result.plan ? 0 : step + 1
    const stage = order.stages[next]
    const task = { order: number, attempt: 1, payload: order.ticket }
    if (stage !== undefined) this.give(stage, { ...task, ticket: 1, step: next, kind: TaskKind.TICKET })
    else {
      const gathered = { step: 1, kind: TaskKind.GATHER, payload: order.payload, parts: [order.ticket] }
      this.give(order.gather, { ...task, ...gathered })
    }
  }
}
