/**
 * Customers: production clients that submit, repeat what was not answered, change their minds, and want to know
 * how it ended. What a customer remembers outlives the client's process.
 */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import type { StagesView } from '@foodtruck/messages'
import { ErrorCode, type TruckError } from '@foodtruck/runtime'
import type { Program, World } from '../machine/world.ts'
import type { OrderPlan } from '../plan.ts'
import { payloadOf } from './kitchen.ts'

/** When a customer tries again who was told nothing better. */
const AGAIN_MS = 300

/** What the customer knows of one order. */
export interface Wish {
  readonly plan: OrderPlan
  /** 0 until it was acknowledged. */
  order: number
  token: string
  /** How it ended, once told. */
  status: string
  /** It was asked for and shown ended. */
  isShown: boolean
}

export class Customers {
  readonly client: string
  readonly wishes: Wish[]
  readonly #world: World
  #router: RouterClient | null = null

  constructor(world: World, client: string) {
    this.#world = world
    this.client = client
    this.wishes = world.plan.orders
      .filter(({ clients }) => clients.includes(client))
      .map((plan) => ({ plan, order: 0, token: '', status: '', isShown: false }))
  }

  get program(): Program {
    return async () => {
      const router = await connectRouter({ ...connection(this.client), submitTimeoutMs: 3_000 })
      this.#router = router
      router.onEnded(({ order, status }) => this.#told(order, status))
      for (const wish of this.wishes) if (wish.status === '') this.#plan(router, wish)
      return { stop: () => router.close() }
    }
  }

  /** Asks for orders whose end nobody told: another client asked last, or the network swallowed it. */
  ask(): void {
    const router = this.#router
    if (!router) return
    for (const wish of this.wishes) {
      if (wish.order === 0 || wish.isShown) continue
      router.order(wish.order, wish.token).then(
        (view) => {
          this.#world.see({ kind: 'shown', client: this.client, view })
          if (view.endedAtMs > 0) wish.isShown = true
        },
        () => undefined,
      )
    }
  }

  /** What the router says of its stages. */
  stages(show: (stages: StagesView) => void): void {
    // Not shown at all is what the caller waits for.
    this.#router?.stages().then(show, () => undefined)
  }

  #plan(router: RouterClient, wish: Wish): void {
    const { nowMs } = this.#world.scheduler
    setTimeout(() => this.#submit(router, wish), wish.plan.atMs - nowMs)
    const { cancelAtMs } = wish.plan
    if (cancelAtMs > nowMs) setTimeout(() => this.#cancel(router, wish), cancelAtMs - nowMs)
  }

  #submit(router: RouterClient, wish: Wish): void {
    const { key } = wish.plan
    this.#world.see({ kind: 'submitted', client: this.client, key })
    const submit = { key, payload: payloadOf(wish.plan), token: `t-${this.client}-${key}` }
    router.submitWith(submit, (error, submitted) => {
      if (submitted) {
        const { order, token } = submitted
        wish.order = order
        wish.token = token
        this.#world.see({ kind: 'acknowledged', client: this.client, key, order, token })
      } else if (error) {
        this.#refused(router, wish, error)
      }
    })
  }

  #refused(router: RouterClient, wish: Wish, error: TruckError): void {
    if (error.code === ErrorCode.CLOSED) return
    const retryAfterMs = Number(error.details['retryAfterMs'] ?? AGAIN_MS)
    const mayPass = [ErrorCode.OVERLOADED, ErrorCode.DISK_FULL, ErrorCode.UNAVAILABLE] as readonly string[]
    if (!mayPass.includes(error.code))
      return this.#world.checker.fail('told', `the submit of ${wish.plan.key} was refused: ${error.message}`)
    setTimeout(() => this.#submit(router, wish), retryAfterMs)
  }

  #cancel(router: RouterClient, wish: Wish): void {
    if (wish.order === 0 || wish.status !== '') return
    // Too late, or no answer: the order goes on, and its end is told as ever.
    router.cancel(wish.order, 'changed their mind').catch(() => undefined)
  }

  #told(order: number, status: string): void {
    this.#world.see({ kind: 'told', client: this.client, order, status })
    for (const wish of this.wishes) if (wish.order === order) wish.status = status
  }
}

/** How every client of a simulation connects. */
export function connection(party: string) {
  return { address: 'sim://router', name: party, logger: SILENT }
}

const silent = (): void => undefined
const SILENT = { error: silent, warn: silent, info: silent, debug: silent } as never
