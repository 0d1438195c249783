/**
 * Requests that wait for their reply; pure state, no socket and no clock. Invariant: each request ends once, with
 * its reply or with an error by its deadline, and is repeated under the same number until then.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'

/** After this time without a reply a request is sent again; the pause doubles with each repeat. */
export const REPEAT_MS = 250
/** The longest pause between two repeats. */
export const REPEAT_MS_MAX = 2_000
/** Repeats on one connection; a request that was repeated so often only waits for its deadline or a new connection. */
export const REPEATS_MAX = 8
/** Requests that may wait for their reply at once. */
export const OUTSTANDING_MAX = 10_000

const ID_MAX = 0xffff_ffff

/** A request as it stands in the book. */
export interface Outstanding<Request, Reply> {
  /** Repeated by the reply; the same at every repeat. */
  readonly id: number
  readonly request: Request
  readonly deadlineMs: number
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: TruckError) => void
  repeats: number
  repeatAtMs: number
}

export class RequestBook<Request, Reply> {
  readonly #outstanding = new Map<number, Outstanding<Request, Reply>>()
  readonly #outstandingMax: number
  #lastId = 0

  constructor(outstandingMax: number) {
    this.#outstandingMax = outstandingMax
  }

  get outstanding(): number {
    return this.#outstanding.size
  }

  /** Takes a request in; it is to be sent now. Throws TRUCK_ERR_OVERLOADED at the bound. */
  add(
    init: Pick<Outstanding<Request, Reply>, 'request' | 'deadlineMs' | 'resolve' | 'reject'>,
    nowMs: number,
  ) {
    if (this.#outstanding.size >= this.#outstandingMax) {
      throw new TruckError(ErrorCode.OVERLOADED, `${this.#outstanding.size} requests wait for a reply`)
    }
    this.#lastId = this.#lastId >= ID_MAX ? 1 : this.#lastId + 1
    const one = { ...init, id: this.#lastId, repeats: 0, repeatAtMs: nowMs + REPEAT_MS }
    this.#outstanding.set(one.id, one)
    return one
  }

  /** Whether the request still waits. */
  has(id: number): boolean {
    return this.#outstanding.has(id)
  }

  /** The first reply ends a request; the replies to its repeats are ignored. */
  reply(id: number, reply: Reply): boolean {
    const one = this.#outstanding.get(id)
    if (one === undefined) return false
    this.#outstanding.delete(id)
    one.resolve(reply)
    return true
  }

  /** Ends a request without a reply. */
  fail(id: number, error: TruckError): void {
    const one = this.#outstanding.get(id)
    this.#outstanding.delete(id)
    one?.reject(error)
  }

  /** A connection was made: everything that waits goes out again at once. */
  connected(nowMs: number): Outstanding<Request, Reply>[] {
    const all = [...this.#outstanding.values()]
    for (const one of all) {
      one.repeats = 0
      one.repeatAtMs = nowMs + REPEAT_MS
    }
    return all
  }

  /** Ends what is past its deadline; gives what is to be sent again. */
  sweep(nowMs: number): Outstanding<Request, Reply>[] {
    const again: Outstanding<Request, Reply>[] = []
    for (const one of this.#outstanding.values()) {
      if (nowMs >= one.deadlineMs) {
        this.fail(one.id, new TruckError(ErrorCode.UNAVAILABLE, 'there was no reply in time'))
      } else if (nowMs >= one.repeatAtMs && one.repeats < REPEATS_MAX) {
        one.repeats++
        one.repeatAtMs = nowMs + Math.min(REPEAT_MS * 2 ** one.repeats, REPEAT_MS_MAX)
        again.push(one)
      }
    }
    return again
  }

  /** Ends everything that waits. */
  failAll(error: TruckError): void {
    for (const id of [...this.#outstanding.keys()]) this.fail(id, error)
  }
}
