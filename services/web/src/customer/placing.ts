/**
 * Sends an order until it is taken or refused. Invariant: one order goes out
 * under one key, kept by the browser until there is an answer: a double tap, a
 * lost answer or a page loaded anew orders once.
 */
import { type ApiError, placeOrder } from '../api.ts'
import type { Accepted, NewOrder } from '../api-types.ts'
import { readKeptAs, writeKept } from '../kept.ts'

const PENDING = 'truck-pending'
/** How often an order is sent by itself before the customer is asked to do it. */
const TRIES_MAX = 8
const WAIT_MS_MAX = 15_000

export interface PlacingOptions {
  /** Says what is going on while it takes longer; empty when it goes well. */
  readonly onWait: (text: string) => void
}

/** Places an order. Throws the ApiError that it was refused with, or the last one after all tries. */
export async function place(order: NewOrder, { onWait }: PlacingOptions): Promise<Accepted> {
  const key = keyOf(order)
  for (let tries = 1; ; tries += 1) {
    try {
      const accepted = await placeOrder(order, key)
      writeKept(PENDING, '')
      return accepted
    } catch (error) {
      const { againMs, status } = error as ApiError
      // Refused: the next one is another order. Without an answer it may have been taken.
      if (againMs === undefined) writeKept(PENDING, '')
      if (againMs === undefined || tries >= TRIES_MAX || againMs > WAIT_MS_MAX) throw error
      onWait(waitText(status, (error as ApiError).message))
      await new Promise((resolve) => setTimeout(resolve, Math.max(againMs, 500 * tries)))
    }
  }
}

function waitText(status: number, message: string): string {
  if (status === 0) return 'No connection. Trying again; it stays one order.'
  return `${message.replace(/ Repeat with the same Idempotency-Key.*$/, '')} Trying again; it stays one order.`
}

/** The key under which this order went out last, or a new one. */
function keyOf(order: NewOrder): string {
  const content = JSON.stringify(order)
  const pending = readKeptAs<{ key: string; content: string } | undefined>(PENDING, undefined)
  if (pending?.content === content) return pending.key
  // Without crypto.randomUUID, which plain http from another machine does not have.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const key = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  writeKept(PENDING, JSON.stringify({ key, content }))
  return key
}
