/** A peer of the router that speaks a given contract: a client, or a stage that is done at once. */
import type { ToPeer, ToRouterInit } from '@foodtruck/messages'
import type { Contract } from '@foodtruck/messages/contract'
import { createLogger } from '@foodtruck/runtime'
import { createDealer, type DealerSocket } from '@foodtruck/transport'

/** A contract and the version that its frames carry. */
export interface Speech {
  readonly contract: Contract
  readonly major: number
  readonly minor: number
}

type Task = ToPeer['tasks'][number]
type ResultInit = NonNullable<ToRouterInit['results']>[number]

export interface ContractPeerInit {
  readonly address: string
  readonly instance: string
  readonly speech: Speech
  /** Empty for a client. */
  readonly stage: string
  /** The role as a number, to be able to say one that nobody knows. */
  readonly role: number
  /** What the stage makes of a task, besides naming it. */
  readonly work: (task: Task) => ResultInit
}

export class ContractPeer {
  /** Every frame, oldest first. */
  readonly heard: ToPeer[] = []
  readonly #init: ContractPeerInit
  readonly #dealer: DealerSocket

  constructor(init: ContractPeerInit) {
    this.#init = init
    const { address, instance, role, stage } = init
    this.#dealer = createDealer({
      connect: address,
      routingId: instance,
      logger: createLogger({ name: instance, level: 'silent' }),
      onFrame: (frame) => this.#hear(frame),
      onConnected: () => this.say({ hello: { role, instance, stage, window: 8 } }),
      onDisconnected: () => undefined,
      onDrained: () => undefined,
    })
  }

  say(parts: ToRouterInit): void {
    const { contract, major, minor } = this.#init.speech
    this.#dealer.send(contract.encode('ToRouter', { major, minor, ...parts }))
  }

  get isWelcome(): boolean {
    return this.heard.some(({ welcome }) => welcome)
  }

  get rejections(): { code: string; message: string }[] {
    return this.heard.flatMap(({ rejection }) => rejection ?? [])
  }

  /** The orders that this client was told to have ended, and how. */
  get ends(): { order: number; status: string }[] {
    return this.heard.flatMap(({ ended }) => ended.map(({ order, status }) => ({ order, status })))
  }

  close(): Promise<void> {
    return this.#dealer.close()
  }

  #hear(frame: Uint8Array): void {
    const message = this.#init.speech.contract.decode('ToPeer', frame) as ToPeer
    this.heard.push(message)
    const results = message.tasks.map((task) => {
      const { order, ticket, step, attempt } = task
      return { order, ticket, step, attempt, ...this.#init.work(task) }
    })
    if (results.length > 0) this.say({ results })
  }
}
