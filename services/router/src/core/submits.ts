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
import { AHEAD_MS_MAX, isDay } from './day-numbers.ts'
import type { OrderBook } from './order-book.ts'
import type { Order } from './order-state.ts'
import type { Outbox } from './outbox.ts'

/** What the journal knows of a key whose order ended. */
export interface KnownKey {
  readonly number: number
  readonly token: string
  readonly status: string
  hasPayload(payload: Uint8Array): boolean
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
    this.#lookUp(peer, submit, nowMs)
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
  notLookedUp(key: string, nowMs: number): void {
    const waiting = this.#lookups.get(key) ?? []
    this.#lookups.delete(key)
    this.#waitingCount -= waiting.length
    for (const { peer, submit } of waiting) this.#overloaded(peer, submit, nowMs)
  }

  #lookUp(peer: string, submit: SubmitOrder, nowMs: number): void {
    if (this.#waitingCount >= this.#config.openOrdersMax) return this.#overloaded(peer, submit, nowMs)
    this.#waitingCount++
    // A copy, so that what waits does not keep its whole frame.
    const { request, key, token, traceparent, knownOnly, startAtMs, expireAtMs, day } = submit
    const terms = { knownOnly, startAtMs, expireAtMs, day }
    const payload = Buffer.from(submit.payload)
    const waits = { peer, submit: { request, key, token, traceparent, payload, ...terms } }
    const waiting = this.#lookups.get(submit.key)
    if (waiting) {
      waiting.push(waits)
      return
    }
    this.#lookups.set(submit.key, [waits])
    this.#asked.push(submit.key)
  }

  #accept(peer: string, submit: SubmitOrder, nowMs: number): void {
    if (submit.knownOnly) return this.#refuse(peer, submit, ErrorCode.NOT_FOUND, 'no order has this key')
    if (this.diskFull) {
      return this.#refuse(
        peer,
        submit,
        ErrorCode.DISK_FULL,
        'the disk of the journal is full',
        RETRY_AFTER_MS,
      )
    }
    if (this.#isFull) return this.#overloaded(peer, submit, nowMs)
    const wrong = mistakeInTimes(submit, nowMs)
    if (wrong) return this.#refuse(peer, submit, wrong.code, wrong.message)
    const { key, token, traceparent } = submit
    const payload = Buffer.from(submit.payload)
    const order = this.#book.accept({ key, token, traceparent, payload, acceptedAtMs: nowMs }, submit)
    this.#welcome(peer, submit, order, false)
  }

  #repeat(peer: string, submit: SubmitOrder, order: Order): void {
    if (!submit.knownOnly && !sameBytes(order.payload, submit.payload)) return this.#keyReused(peer, submit)
    this.#welcome(peer, submit, order, true)
  }

  #repeatOfEnded(peer: string, submit: SubmitOrder, known: KnownKey): void {
    if (!submit.knownOnly && !known.hasPayload(submit.payload)) return this.#keyReused(peer, submit)
    const { request } = submit
    const { number, token, status } = known
    this.#outbox.add(peer, 'submitReplies', { request, order: number, token, status, repeated: true })
  }

  #welcome(peer: string, submit: SubmitOrder, order: Order, repeated: boolean): void {
    order.follower = peer
    const { request } = submit
    const { number, token, status, dayNumber } = order
    this.#gate.send(peer, 'submitReplies', { request, order: number, token, status, repeated, dayNumber })
  }

  #keyReused(peer: string, submit: SubmitOrder): void {
    this.#refuse(peer, submit, ErrorCode.KEY_REUSED, 'the key was used for an order with another content')
  }

  /**
   * Orders that wait for a decision hold up nobody, so they have a bound of
   * their own: what broke one stage does not close the truck.
   */
  get #isFull(): boolean {
    const { openCount, stoppedCount } = this.#book
    return Math.max(openCount - stoppedCount, stoppedCount) >= this.#config.openOrdersMax
  }

  /** Told to come back when the orders in work will have ended. */
  #overloaded(peer: string, submit: SubmitOrder, nowMs: number): void {
    const { openCount, stoppedCount, ends } = this.#book
    const message =
      stoppedCount < this.#config.openOrdersMax
        ? `${openCount - stoppedCount} orders are in work: come back later`
        : `${stoppedCount} orders wait for a decision: come back later`
    const waitMs = ends.waitMs(openCount - stoppedCount, nowMs)
    this.#refuse(peer, submit, ErrorCode.OVERLOADED, message, waitMs)
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

/** Asked of a new order alone: to the repeat of one its times of then do no harm. */
function mistakeInTimes({ startAtMs, expireAtMs, day }: SubmitOrder, nowMs: number) {
  const latest = nowMs + AHEAD_MS_MAX
  if (startAtMs > latest) return badRequest(`start_at_ms: must be at most ${latest}`)
  if (expireAtMs > latest) return badRequest(`expire_at_ms: must be at most ${latest}`)
  if (expireAtMs > 0 && expireAtMs <= startAtMs) return badRequest('expire_at_ms: must be after start_at_ms')
  if (day !== '' && !isDay(day, nowMs)) return badRequest('day: must be a day of these days, as 2026-11-21')
  if (expireAtMs === 0 || expireAtMs > nowMs) return null
  return { code: ErrorCode.EXPIRED, message: 'the order came after the time at which it expires' }
}

function badRequest(message: string): { code: string; message: string } {
  return { code: ErrorCode.BAD_REQUEST, message }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
