/** Today's router, stages and client for one test, and peers of other versions beside them. */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import { handle as cook } from '@foodtruck/cook'
import { Order, Outcome, Role, TaskKind, Ticket } from '@foodtruck/messages'
import { handle as prepare } from '@foodtruck/prepare'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import { createLogger, readSettings } from '@foodtruck/runtime'
import { plansOrders, type StageOptions, stageConfig, stageSettingsSpec, startStage } from '@foodtruck/stage'
import { temporaryFolder } from '@foodtruck/testing'
import { vi } from 'vitest'
import { ContractPeer, type ContractPeerInit, type Speech } from './contract-peer.ts'
import { ContractRouter } from './contract-router.ts'

const UNTIL_MS_MAX = 10_000
export const STAGES = ['order', 'cook', 'prepare'] as const
export type StageName = (typeof STAGES)[number]

/** An order as a customer of today sends it. */
export const PAYLOAD = Order.encode({ lines: [{ item: 'hotdog', quantity: 1 }], name: 'Ada' })

export function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: UNTIL_MS_MAX, interval: 5 })
}

const HANDLERS: Readonly<Record<StageName, StageOptions['handle']>> = {
  order: plansOrders(async () => {
    const payload = Ticket.encode({ item: 'hotdog', times: [{ stage: 'cook', ms: 1 }] })
    return { tickets: [{ label: 'hotdog', payload, stages: ['cook'] }], gather: 'prepare' }
  }),
  cook,
  prepare,
}

export class Kitchen {
  readonly address: string
  readonly #env: Readonly<Record<string, string>>
  readonly #cleanups: (() => unknown)[] = []
  #peers = 0

  private constructor(folder: string) {
    this.address = `ipc://${folder}/router.sock`
    this.#env = { TRUCK_DATA: folder, TRUCK_LOG_LEVEL: 'silent' }
  }

  static async open(): Promise<Kitchen> {
    const { path, remove } = await temporaryFolder()
    const kitchen = new Kitchen(path)
    kitchen.#cleanups.push(remove)
    return kitchen
  }

  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.splice(0).reverse()) await cleanup()
  }

  async router(): Promise<void> {
    const router = await startRouter(routerConfig(readSettings(routerSettings, this.#env)))
    this.#cleanups.push(() => router.stop())
  }

  async otherRouter(speech: Speech): Promise<ContractRouter> {
    const router = new ContractRouter(speech)
    await router.start(this.address)
    this.#cleanups.push(() => router.stop())
    return router
  }

  async stage(name: StageName): Promise<void> {
    const config = stageConfig(readSettings(stageSettingsSpec, this.#env))
    const stage = await startStage({ name, config, handle: HANDLERS[name] })
    this.#cleanups.push(() => stage.stop())
  }

  async client(): Promise<RouterClient> {
    const logger = createLogger({ name: 'test', level: 'silent' })
    const client = await connectRouter({ address: this.address, name: 'today', logger })
    this.#cleanups.push(() => client.close())
    return client
  }

  otherClient(speech: Speech, role: number = Role.CLIENT): ContractPeer {
    return this.#peer({ speech, stage: '', role, work: () => ({}) })
  }

  /** A stage of another version that does its task, and reads what it was given by its own contract. */
  otherStage(speech: Speech, stage: StageName, outcome: number = Outcome.DONE): ContractPeer {
    const payload = speech.contract.encode('Ticket', { item: 'hotdog', times: [{ stage: 'cook', ms: 1 }] })
    const plan = { tickets: [{ label: 'hotdog', payload, stages: ['cook'] }], gather: 'prepare' }
    return this.#peer({
      speech,
      stage,
      role: Role.STAGE,
      work: (task) => {
        if (task.kind === TaskKind.PLAN) return { outcome, plan }
        const [part = task.payload] = task.parts
        const { item } = speech.contract.decode('Ticket', part) as Ticket
        return item === 'hotdog' ? { outcome } : { outcome: Outcome.DEAD, message: `not a hotdog: ${item}` }
      },
    })
  }

  #peer(init: Omit<ContractPeerInit, 'address' | 'instance'>): ContractPeer {
    this.#peers++
    const peer = new ContractPeer({ ...init, address: this.address, instance: `other-${this.#peers}` })
    this.#cleanups.push(() => peer.close())
    return peer
  }
}
