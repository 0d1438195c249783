/**
 * Follows one order until it ends. The events say when to look; a slow tick shows
 * what is no event (work that has begun) and outlives a lost stream.
 */
import { followFeed } from './event-feed.ts'
import { type GatewayApi, isPassing, type OrderJson } from './gateway-api.ts'
import { hasEnded } from './render-order.ts'

const LOOK_EVERY_MS = 500
/** A gateway that is away for longer is given up; the order goes on without us. */
const AWAY_MS_MAX = 60_000

export interface WatchOptions {
  readonly api: GatewayApi
  readonly id: string
  readonly signal: AbortSignal
  /** Told each time the order was looked at. */
  readonly onLook: (order: OrderJson) => void
}

/** Settles with the ended order. Throws ApiProblem if there is no such order, TRUCK_ERR_UNAVAILABLE. */
export async function watchOrder({ api, id, signal, onLook }: WatchOptions): Promise<OrderJson> {
  const closing = new AbortController()
  const bell = new Bell()
  const feed = followFeed({
    api,
    order: id,
    signal: AbortSignal.any([signal, closing.signal]),
    onEvent: () => bell.ring(),
  }).catch(() => {
    // The tick looks at the order all the same.
  })
  let lastAnswerAt = performance.now()
  try {
    for (;;) {
      signal.throwIfAborted()
      try {
        const order = await api.order(id)
        lastAnswerAt = performance.now()
        onLook(order)
        if (hasEnded(order.status)) return order
      } catch (error) {
        if (!isPassing(error) || performance.now() - lastAnswerAt > AWAY_MS_MAX) throw error
      }
      await bell.wait(LOOK_EVERY_MS)
    }
  } finally {
    closing.abort()
    await feed
  }
}

/** Wakes whoever waits; a ring while nobody waits is kept. */
class Bell {
  #rung = false
  #wake: (() => void) | undefined

  ring(): void {
    this.#rung = true
    this.#wake?.()
  }

  async wait(limitMs: number): Promise<void> {
    if (!this.#rung) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, limitMs)
      this.#wake = resolve
      await promise
      clearTimeout(timer)
    }
    this.#rung = false
    this.#wake = undefined
  }
}
