/**
 * The orders that a client has submitted and not seen the end of; pure state,
 * no socket and no clock. Invariant: an order's submit is repeated with the
 * same key until it is answered or its deadline passes, and the end of every
 * order that it answered for is told once.
 */
import type { OrderEnded, SubmitReply } from '@foodtruck/messages'
import { ErrorCode, isErrorCode, TruckError } from '@foodtruck/runtime'

/** The largest order that can be submitted, in bytes. docs/protocol.md [TRUCK-5] */
export const PAYLOAD_BYTES_MAX = 65_536

/** An order on its way to the router. */
export interface SubmitInit {
  /** The same key is the same order, however often it is submitted. */
  key: string
  /** Opaque to the router. Never touch it again. */
  payload: Uint8Array
  /** A secret part of the order's id. */
  token?: string
  traceparent?: string
  /** Makes no order: asks for the one that the key has made; TRUCK_ERR_NOT_FOUND if it made none. */
  knownOnly?: boolean
  /** Its planning starts at this time, in ms since 1970; left out: at once. */
  startAtMs?: number
  /** It is refused with TRUCK_ERR_EXPIRED if nobody started it by this time; left out: never. */
  expireAtMs?: number
  /** The day that its short number is of: 2026-11-21. Left out: it gets none. */
  day?: string
}

/** The router has the order safe. */
export interface Submitted {
  readonly order: number
  readonly token: string
  readonly status: string
  /** The key was known: this is the order it made the first time. */
  readonly repeated: boolean
  /** Its number within its day; 0 for none, and in the answer to a repeat once it has ended. */
  readonly dayNumber: number
}

/** Called once: with an error, or with null and the order. */
export type SubmitCallback = (
  ...outcome: [error: TruckError, submitted: null] | [error: null, submitted: Submitted]
) => void

/** A submit as it stands in the book, in the shape of the wire's SubmitOrder. */
export interface Entry {
  request: number
  readonly key: string
  readonly payload: Uint8Array
  readonly token: string
  readonly traceparent: string
  readonly knownOnly: boolean
  readonly startAtMs: number
  readonly expireAtMs: number
  readonly day: string
  /** The order's number once it was accepted, 0 before. */
  order: number
  sentAtMs: number
  /** Copies that were handed out to be sent and are not refused yet. Some may never have arrived. */
  copies: number
  readonly deadlineMs: number
  /** Null once it was called. */
  callback: SubmitCallback | null
}

/** The bounds of a book. */
export interface SubmitBookOptions {
  /** Submits whose caller waits for an answer. */
  unansweredMax: number
  /** Bytes of their orders together. */
  unansweredBytesMax: number
  /** Accepted orders whose end is waited for; past it the oldest is no longer asked after. */
  followedMax: number
  /** Bytes of their orders together. */
  followedBytesMax: number
  /** After this time without an answer a submit is sent again. */
  repeatMs: number
}

/** Refusals that say nothing of another copy of the same submit. */
const PASSING: ReadonlySet<string> = new Set([ErrorCode.OVERLOADED, ErrorCode.DISK_FULL])

const ENDED: ReadonlySet<string> = new Set(['served', 'cancelled', 'refused'])

export class SubmitBook {
  readonly #options: SubmitBookOptions
  /** By request number: what the router has not answered. */
  readonly #unanswered = new Map<number, Entry>()
  /** By order number: accepted, and not known to have ended. */
  readonly #followed = new Map<number, Entry>()
  #callers = 0
  #callersBytes = 0
  #followedBytes = 0
  #lastRequest = 0

  constructor(options: SubmitBookOptions) {
    this.#options = options
  }

  /** Submits that wait for an answer. */
  get unanswered(): number {
    return this.#unanswered.size
  }

  /** Accepted orders whose end is not known. */
  get followed(): number {
    return this.#followed.size
  }

  /** Takes a submit in; what it returns is to be sent. Throws TOO_LARGE, and OVERLOADED at the bound. */
  add(submit: SubmitInit, callback: SubmitCallback, nowMs: number, deadlineMs: number): Entry {
    if (submit.payload.length > PAYLOAD_BYTES_MAX) {
      const message = `an order has at most ${PAYLOAD_BYTES_MAX} bytes, this one has ${submit.payload.length}`
      throw new TruckError(ErrorCode.TOO_LARGE, message)
    }
    const bytes = this.#callersBytes + submit.payload.length
    if (this.#callers >= this.#options.unansweredMax || bytes > this.#options.unansweredBytesMax) {
      throw new TruckError(ErrorCode.OVERLOADED, `${this.#callers} submits wait for an answer`, {
        details: { retryAfterMs: this.#options.repeatMs },
      })
    }
    this.#callers++
    this.#callersBytes = bytes
    const entry: Entry = {
      request: this.#nextRequest(),
      key: submit.key,
      payload: submit.payload,
      token: submit.token ?? '',
      traceparent: submit.traceparent ?? '',
      knownOnly: submit.knownOnly ?? false,
      startAtMs: submit.startAtMs ?? 0,
      expireAtMs: submit.expireAtMs ?? 0,
      day: submit.day ?? '',
      order: 0,
      sentAtMs: nowMs,
      copies: 0,
      deadlineMs,
      callback,
    }
    this.#unanswered.set(entry.request, entry)
    return entry
  }

  /** A copy of the submit is on its way; to be called for each. */
  sent(entry: Entry): void {
    entry.copies++
  }

  /** The router's answer. Returns how the order ended, if the answer is the first to tell. */
  reply(reply: SubmitReply): OrderEnded | null {
    const entry = this.#unanswered.get(reply.request)
    if (entry === undefined) return null
    if (reply.order === 0) {
      this.#refused(entry, reply)
      return null
    }
    this.#unanswered.delete(reply.request)
    if (entry.callback === null) return this.#stillFollowed(entry, reply)
    const { order, token, status, repeated, dayNumber } = reply
    entry.order = order
    const isOver = ENDED.has(status)
    if (!isOver) this.#follow(entry)
    this.#call(entry, null, { order, token, status, repeated, dayNumber })
    return isOver ? { order, status, code: '', message: '' } : null
  }

  /** An order ended. False if its end was told already, or is not ours to tell. */
  ended(order: number): boolean {
    return this.#unfollow(order)
  }

  /** The router heard our hello: everything to be sent now, repeats and questions after accepted orders included. */
  welcomed(nowMs: number): Entry[] {
    for (const entry of this.#followed.values()) {
      if (this.#unanswered.has(entry.request)) continue
      entry.request = this.#nextRequest()
      this.#unanswered.set(entry.request, entry)
    }
    const entries = [...this.#unanswered.values()]
    for (const entry of entries) entry.sentAtMs = nowMs
    return entries
  }

  /** Ends what is past its deadline; returns what is to be sent again. */
  sweep(nowMs: number): Entry[] {
    const again: Entry[] = []
    for (const entry of this.#unanswered.values()) {
      if (entry.callback && nowMs >= entry.deadlineMs) {
        this.#unanswered.delete(entry.request)
        const message = 'the router did not answer in time, so whether the order was taken is not known'
        this.#call(entry, new TruckError(ErrorCode.UNAVAILABLE, message), null)
      } else if (entry.callback === null && !this.#followed.has(entry.order)) {
        this.#unanswered.delete(entry.request)
      } else if (nowMs - entry.sentAtMs >= this.#options.repeatMs) {
        entry.sentAtMs = nowMs
        again.push(entry)
      }
    }
    return again
  }

  /** Ends every call that waits. */
  fail(error: TruckError): void {
    const entries = [...this.#unanswered.values()]
    this.#unanswered.clear()
    for (const entry of entries) if (entry.callback) this.#call(entry, error, null)
  }

  /** The answer to a question after an accepted order: nothing, or how it ended if nobody was told yet. */
  #stillFollowed(entry: Entry, { status }: SubmitReply): OrderEnded | null {
    const { order } = entry
    if (!ENDED.has(status) || !this.#unfollow(order)) return null
    return { order, status, code: '', message: '' }
  }

  // A caller learns of the refusal; a question after an accepted order is asked again later.
  #refused(entry: Entry, reply: SubmitReply): void {
    if (entry.callback === null) return
    entry.copies--
    // Another copy may be accepted yet: its reply, or that of the next repeat, or the deadline tells.
    if (PASSING.has(reply.code) && entry.copies > 0) return
    this.#unanswered.delete(reply.request)
    this.#call(entry, refusal(reply), null)
  }

  #follow(entry: Entry): void {
    this.#unfollow(entry.order)
    this.#followed.set(entry.order, entry)
    this.#followedBytes += entry.payload.length
    const { followedMax, followedBytesMax } = this.#options
    for (const [order, oldest] of this.#followed) {
      if (this.#followed.size <= followedMax && this.#followedBytes <= followedBytesMax) return
      this.#unfollow(order)
      if (oldest.callback === null) this.#unanswered.delete(oldest.request)
    }
  }

  /** False if the order was not followed. */
  #unfollow(order: number): boolean {
    const entry = this.#followed.get(order)
    if (!entry) return false
    this.#followedBytes -= entry.payload.length
    return this.#followed.delete(order)
  }

  #call(entry: Entry, ...outcome: Parameters<SubmitCallback>): void {
    const { callback } = entry
    entry.callback = null
    this.#callers--
    this.#callersBytes -= entry.payload.length
    callback?.(...outcome)
  }

  #nextRequest(): number {
    do {
      this.#lastRequest = this.#lastRequest === 0xffff_ffff ? 1 : this.#lastRequest + 1
    } while (this.#unanswered.has(this.#lastRequest))
    return this.#lastRequest
  }
}

function refusal({ code, message, retryAfterMs }: SubmitReply): TruckError {
  const details = { code, ...(retryAfterMs > 0 ? { retryAfterMs } : {}) }
  return new TruckError(isErrorCode(code) ? code : ErrorCode.INTERNAL, message, { details })
}
