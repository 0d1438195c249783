/**
 * The order that a key has made before. Invariant: only who sends the same order
 * again is told of it, whatever the menu and its prices say by now.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { contentOf } from './order-body.ts'
import { type PriceJson, totalOf } from './order-json.ts'
import { promisedAtOf } from './promise.ts'
import type { RouterPort, Submitted } from './router-port.ts'

/** An order of before, and what it costs; undefined for one that is none of ours. */
export interface KnownOrder extends Submitted {
  readonly total: PriceJson | undefined
  /** What it was promised first; 0 for nothing. */
  readonly promisedAtMs: number
}

/** The order with this key and content; undefined if the key made none, or another. */
export async function findKnown(
  router: RouterPort,
  key: string,
  content: Uint8Array,
): Promise<KnownOrder | undefined> {
  try {
    const submitted = await router.submit({ key, payload: content, token: '', knownOnly: true })
    const view = await router.order(submitted.order, submitted.token)
    const known = contentOf(view.payload)
    if (known === undefined || Buffer.compare(known, content) !== 0) return undefined
    return { ...submitted, total: totalOf(view), promisedAtMs: promisedAtOf(view.payload) }
  } catch (error) {
    if (error instanceof TruckError && error.code === ErrorCode.NOT_FOUND) return undefined
    throw error
  }
}
