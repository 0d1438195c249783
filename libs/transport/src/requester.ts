/**
 * The asking end of request and reply: the Lazy Pirate of the guide (https://zguide.zeromq.org/docs/chapter4/), with
 * a DEALER in place of a REQ, so that many requests are under way and a lost reply needs no new socket. A request has
 * a number, a deadline and bounded repeats; the replier must answer a repeat as it answered the first. Invariant:
 * every request ends, with its reply or with an error by its deadline, whatever becomes of the connection.
 */
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import { sendInFrames } from './batch-frames.ts'
import { createDealer, type DealerSocket } from './dealer.ts'
import type { Keys } from './keys.ts'
import { OUTSTANDING_MAX, type Outstanding, RequestBook } from './request-book.ts'

const SWEEP_MS = 25

/** What a requester needs. The bytes of requests and replies are its caller's concern. */
export interface RequesterOptions<Request, Reply> {
  /** The replier's address. Its name is resolved at every attempt to connect. */
  connect: string
  /** Names this instance; no other living peer of the replier may have it. At most 255 bytes. */
  routingId: string
  logger: Logger
  /** Wanted on TCP, see `openKeys`. */
  keys?: Keys | null
  /** One frame of these requests, each with its number. */
  encode(requests: readonly { readonly id: number; readonly request: Request }[]): Uint8Array
  /** The replies of a frame, each with the number of its request. Throws if it is none. `frame` is the socket's own buffer. */
  decode(frame: Uint8Array): readonly { readonly id: number; readonly reply: Reply }[]
  /** Requests that may wait for a reply at once. Default OUTSTANDING_MAX. */
  outstandingMax?: number
}

/** When a request ends without a reply. */
export interface RequestLimits {
  /** Rejects with TRUCK_ERR_UNAVAILABLE after this time. The outcome is then unknown. */
  timeoutMs: number
}

/** What a requester has counted since it was made. */
export interface RequesterCounters {
  requests: number
  /** Requests sent again, on the same connection or a new one. */
  repeats: number
  /** Replies that nobody waited for any more, those to repeats for example. */
  late: number
  /** Frames that were no replies. */
  malformed: number
}

/** Asks, and asks again; whoever made it closes it. */
export interface Requester<Request, Reply> {
  readonly connected: boolean
  /** Requests that wait for a reply. */
  readonly outstanding: number
  readonly counters: Readonly<RequesterCounters>
  /** Rejects with TRUCK_ERR_UNAVAILABLE, TRUCK_ERR_OVERLOADED at the bound, or TRUCK_ERR_CLOSED. */
  request(request: Request, limits: RequestLimits): Promise<Reply>
  /** Ends every request that waits with TRUCK_ERR_CLOSED. Idempotent. */
  close(): Promise<void>
}

/** Connects, and connects again, by itself. Throws TRUCK_ERR_BAD_SETTING on a malformed address. */
export function createRequester<Request, Reply>(
  options: RequesterOptions<Request, Reply>,
): Requester<Request, Reply> {
  return new Connection(options)
}

class Connection<Request, Reply> implements Requester<Request, Reply> {
  readonly counters: RequesterCounters = { requests: 0, repeats: 0, late: 0, malformed: 0 }
  readonly #options: RequesterOptions<Request, Reply>
  readonly #book: RequestBook<Request, Reply>
  readonly #dealer: DealerSocket
  #turn: Outstanding<Request, Reply>[] = []
  #sweeper: NodeJS.Timeout | null = null
  #isClosed = false

  constructor(options: RequesterOptions<Request, Reply>) {
    this.#options = options
    this.#book = new RequestBook(options.outstandingMax ?? OUTSTANDING_MAX)
    this.#dealer = createDealer({
      connect: options.connect,
      routingId: options.routingId,
      server: 'pantry',
      maySendTwice: true,
      logger: options.logger,
      keys: options.keys ?? null,
      onFrame: (frame) => this.#receive(frame),
      onConnected: () => this.#sendAgain(this.#book.connected(performance.now())),
      onDisconnected: () => undefined,
      onDrained: () => undefined,
    })
  }

  get connected(): boolean {
    return this.#dealer.connected
  }

  get outstanding(): number {
    return this.#book.outstanding
  }

  request(request: Request, { timeoutMs }: RequestLimits): Promise<Reply> {
    if (this.#isClosed) return Promise.reject(closed())
    const nowMs = performance.now()
    const { promise, resolve, reject } = Promise.withResolvers<Reply>()
    let one: Outstanding<Request, Reply>
    try {
      one = this.#book.add({ request, deadlineMs: nowMs + timeoutMs, resolve, reject }, nowMs)
    } catch (error) {
      return Promise.reject(TruckError.from(error))
    }
    this.counters.requests++
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS)
    if (this.#dealer.connected) this.#send(one)
    return promise
  }

  close(): Promise<void> {
    this.#isClosed = true
    this.#stopSweeping()
    this.#book.failAll(closed())
    return this.#dealer.close()
  }

  /** All requests of one turn of the event loop go together. */
  #send(one: Outstanding<Request, Reply>): void {
    if (this.#turn.length === 0) setImmediate(() => this.#flush())
    this.#turn.push(one)
  }

  #sendAgain(all: readonly Outstanding<Request, Reply>[]): void {
    this.counters.repeats += all.length
    for (const one of all) this.#send(one)
  }

  #flush(): void {
    const waiting = this.#turn.filter(({ id }) => this.#book.has(id))
    this.#turn = []
    // What the socket does not take now is sent again by the sweep, or after the next handshake.
    sendInFrames(
      waiting,
      (requests) => this.#options.encode(requests),
      (frame) => void this.#dealer.send(frame),
    )
  }

  #receive(frame: Uint8Array): void {
    let replies: readonly { readonly id: number; readonly reply: Reply }[]
    try {
      replies = this.#options.decode(frame)
    } catch (error) {
      this.counters.malformed++
      this.#options.logger.debug({ err: error }, 'dropped a frame that is no reply')
      return
    }
    for (const { id, reply } of replies) if (!this.#book.reply(id, reply)) this.counters.late++
    if (this.#book.outstanding === 0) this.#stopSweeping()
  }

  #sweep(): void {
    const again = this.#book.sweep(performance.now())
    if (this.#dealer.connected) this.#sendAgain(again)
    if (this.#book.outstanding === 0) this.#stopSweeping()
  }

  #stopSweeping(): void {
    if (this.#sweeper) clearInterval(this.#sweeper)
    this.#sweeper = null
  }
}

function closed(): TruckError {
  return new TruckError(ErrorCode.CLOSED, 'the requester is closed')
}
