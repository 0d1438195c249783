/**
 * Admission: which submits become orders. A key makes one order, however often
 * it comes; nobody hears "accepted" before the commit. [TRUCK-5]
 */

import type { SubmitOrder, SubmitReplyInit } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import type { CommitGate } from './commit-gate.ts'
import {
  type CoreConfig,
  KEY_LENGTH_MAX,
  PAYLOAD_BYTES_MAX,
  RETRY_AFTER_MS,
  TOKEN_LENGTH_MAX,
  TRACEPARENT_LENGTH_MAX,
} from './core-config.ts'
import type { OrderBook } from './order-book.ts'
import type { Order } from './order-state.ts'
import type { Outbox } from './outbox.ts'

/** What the journal knows of a key whose order ended. */
export interface KnownKey {
  readonly number: number
  readonly token: string
  readonly status: string
  readonly payload: Uint8Array
}

interface Waiting {
  readonly peer: string
  readonly submit: SubmitOrder
}

export class Submits {
  readonly #config: CoreConfig
  readonly #book: OrderBook
  readonly #gate: CommitGate
  readonly #outbox: Outbox
  /** Submits whose key is being looked up in the journal. */
  readonly #lookups = new Map<string, Waiting[]>()
  #asked: string[] = []
  #waitingCount = 0
  /** The disk takes no more: new orders are refused until it does. */
  diskFull = false

  constructor(config: CoreConfig, book: OrderBook, gate: CommitGate, outbox: Outbox) {
    this.#config = config
    this.#book = book
    this.#gate = gate
    this.#outbox = outbox
  }

  /** A submit came in. */
  receive(peer: string, submit: SubmitOrder, nowMs: number): void {
    const wrong = mistakeIn(submit)
    if (wrong) return this.#refuse(peer, submit, ErrorCode.BAD_REQUEST, wrong)
    const open = this.#book.byKey(submit.key)
    if (open) return this.#repeat(peer, submit, open)
    // A key that is being looked up already must not make an order in the meantime.
    const isAsked = this.#lookups.size > 0 && this.#lookups.has(submit.key)
    if (!isAsked && !this.#book.mayKnow(submit.key)) return this.#accept(peer, submit, nowMs)
    this.#lookUp(peer, submit)
  }

  /** Keys that the journal is to be asked for, once each. */
  takeLookups(): string[] {
    const keys = this.#asked
    if (keys.length > 0) this.#asked = []
    return keys
  }

  /** The journal's answer: the order that had this key, or null for none. */
  lookedUp(key: string, known: KnownKey | null, nowMs: number): void {
    const waiting = this.#lookups.get(key) ?? []
    this.#lookups.delete(key)
    this.#waitingCount -= waiting.length
    for (const { peer, submit } of waiting) {
      const open = this.#book.byKey(key)
      if (open) this.#repeat(peer, submit, open)
      else if (known) this.#repeatOfEnded(peer, submit, known)
      else this.#accept(peer, submit, nowMs)
    }
  }

  /** The journal could not be asked: whoever waits may come back. */
  notLookedUp(key: string): void {
    const waiting = this.#lookups.get(key) ?? []
    this.#lookups.delete(key)
    this.#waitingCount -= waiting.length
    for (const { peer, submit } of waiting) this.#overloaded(peer, submit)
  }

  #lookUp(peer: string, submit: SubmitOrder): void {
    if (this.#waitingCount >= this.#config.openOrdersMax) return this.#overloaded(peer, submit)
    this.#waitingCount++
    // A copy, so that what waits does not keep its whole frame.
    const { request, key, token, traceparent } = submit
    const waits = { peer, submit: { request, key, token, traceparent, payload: Buffer.from(submit.payload) } }
    const waiting = this.#lookups.get(submit.key)
    if (waiting) {
      waiting.push(waits)
      return
    }
    this.#lookups.set(submit.key, [waits])
    this.#asked.push(submit.key)
  }

  #accept(peer: string, submit: SubmitOrder, nowMs: number): void {
    if (this.diskFull) {
      return this.#refuse(
        peer,
        submit,
        ErrorCode.DISK_FULL,
        'the disk of the journal is full',
        RETRY_AFTER_MS,
      )
    }
    if (this.#book.openCount >= this.#config.openOrdersMax) return this.#overloaded(peer, submit)
    const { key, token, traceparent } = submit
    const order = this.#book.accept({
      key,
      token,
      traceparent,
      payload: Buffer.from(submit.payload),
      acceptedAtMs: nowMs,
    })
    this.#welcome(peer, submit, order, false)
  }

  #repeat(peer: string, submit: SubmitOrder, order: Order): void {
    if (!sameBytes(order.payload, submit.payload)) return this.#keyReused(peer, submit)
    this.#welcome(peer, submit, order, true)
  }

  #repeatOfEnded(peer: string, submit: SubmitOrder, known: KnownKey): void {
    if (!sameBytes(known.payload, submit.payload)) return this.#keyReused(peer, submit)
    const { request } = submit
    const { number, token, status } = known
    this.#outbox.add(peer, 'submitReplies', { request, order: number, token, status, repeated: true })
  }

  #welcome(peer: string, submit: SubmitOrder, order: Order, repeated: boolean): void {
    order.follower = peer
    const { request } = submit
    const { number, token, status } = order
    this.#gate.send(peer, 'submitReplies', { request, order: number, token, status, repeated })
  }

  #keyReused(peer: string, submit: SubmitOrder): void {
    this.#refuse(peer, submit, ErrorCode.KEY_REUSED, 'the key was used for an order with another content')
  }

  #overloaded(peer: string, submit: SubmitOrder): void {
    const message = `${this.#config.openOrdersMax} orders are open: come back later`
    this.#refuse(peer, submit, ErrorCode.OVERLOADED, message, RETRY_AFTER_MS)
  }

  #refuse(peer: string, submit: SubmitOrder, code: string, message: string, retryAfterMs = 0): void {
    const reply: SubmitReplyInit = { request: submit.request, code, message, retryAfterMs }
    this.#outbox.add(peer, 'submitReplies', reply)
  }
}

function mistakeIn(submit: SubmitOrder): string | null {
  if (submit.key.length === 0 || submit.key.length > KEY_LENGTH_MAX) {
    return `key: must have 1 to ${KEY_LENGTH_MAX} characters`
  }
  if (submit.payload.length > PAYLOAD_BYTES_MAX)
    return `payload: must have at most ${PAYLOAD_BYTES_MAX} bytes`
  if (submit.token.length > TOKEN_LENGTH_MAX) return `token: must have at most ${TOKEN_LENGTH_MAX} characters`
  if (submit.traceparent.length > TRACEPARENT_LENGTH_MAX) {
    return `traceparent: must have at most ${TRACEPARENT_LENGTH_MAX} characters`
  }
  return null
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
