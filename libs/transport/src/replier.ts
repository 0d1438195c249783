/**
 * The answering end of request and reply: a ROUTER whose requests are handled in batches, one batch at a time, so
 * that a handler can make a whole batch durable at once. Invariant: what waits is bounded, and a request that was
 * not answered is asked again by its requester, so none that waits needs to survive.
 */
import type { TruckError } from '@foodtruck/runtime'
import { sendInFrames } from './batch-frames.ts'
import { createRouter, type RouterOptions, type RouterSocket } from './router.ts'

/** Requests handled together at most. */
export const BATCH_REQUESTS_MAX = 1_024
/** Requests that wait for the batch under way; more are dropped, and asked again. */
export const WAITING_REQUESTS_MAX = 20_000

/** A reply and the number of the request that it answers. */
export interface NumberedReply<Reply> {
  readonly id: number
  readonly reply: Reply
}

/** What a replier needs. The bytes of requests and replies are its caller's concern. */
export interface ReplierOptions<Request, Reply>
  extends Pick<RouterOptions, 'bind' | 'logger' | 'keys' | 'admits'> {
  /** The requests of a frame. Throws if it is none. `frame` is the socket's own buffer: copy what outlives the call. */
  decode(frame: Uint8Array): readonly { readonly id: number; readonly request: Request }[]
  /** One frame of these replies. */
  encode(replies: readonly NumberedReply<Reply>[]): Uint8Array
  /** Why a role, null without keys, may not ask this; null if it may. Whoever may not gets the error's `refuse`. */
  forbids?(request: Request, role: string | null): TruckError | null
  /** Sent back for a frame that `decode` or `forbids` refuses, if it gives one. */
  refuse?(error: unknown): Uint8Array | null
  /**
   * Answers a batch, in its order; called again once it has settled. A request may come again, with the same number
   * or in a new process's name: it must be answered as it was the first time. A rejection is a defect.
   */
  handle(requests: readonly Request[]): Promise<readonly Reply[]>
}

/** What a replier has counted since it was made. */
export interface ReplierCounters {
  requests: number
  batches: number
  /** Requests dropped because they waited already, or too many did. */
  dropped: number
  malformed: number
  /** Frames refused because the role of their sender may not ask what they ask. */
  forbidden: number
}

/** A bound replier; whoever made it closes it. */
export interface Replier {
  /** As a requester connects to it: a wildcard port is resolved. */
  readonly address: string
  /** Requests that wait for their batch. */
  readonly waiting: number
  readonly counters: Readonly<ReplierCounters>
  /** Connections turned away in the handshake. */
  readonly refused: number
  /** Waits for the batch under way, sends its replies and frees the address. Idempotent. */
  close(): Promise<void>
}

/** Binds, and answers until it is closed. Throws as `createRouter` does. */
export async function createReplier<Request, Reply>(
  options: ReplierOptions<Request, Reply>,
): Promise<Replier> {
  const answering = new Answering(options)
  const socket = await createRouter({
    bind: options.bind,
    logger: options.logger,
    keys: options.keys ?? null,
    ...(options.admits === undefined ? {} : { admits: options.admits }),
    onFrame: (peer, frame, role) => answering.receive(peer, frame, role),
    onDrained: () => answering.begin(),
    // What it asked is answered all the same, and asked again by the requester once it is back.
    onGone: () => undefined,
  })
  answering.socket = socket
  let closing: Promise<void> | null = null
  return {
    address: socket.address,
    get waiting() {
      return answering.waiting
    },
    counters: answering.counters,
    get refused() {
      return socket.counters.refused
    },
    close: () => {
      closing ??= answering.finish().then(() => socket.close())
      return closing
    },
  }
}

interface Waiting<Request> {
  readonly key: string
  readonly peer: string
  readonly id: number
  readonly request: Request
}

class Answering<Request, Reply> {
  readonly counters: ReplierCounters = { requests: 0, batches: 0, dropped: 0, malformed: 0, forbidden: 0 }
  socket: RouterSocket | null = null
  readonly #options: ReplierOptions<Request, Reply>
  #waiting: Waiting<Request>[] = []
  /** What waits or is handled, by peer and number: a repeat of it is not handled beside it. */
  readonly #known = new Set<string>()
  #batch: Promise<void> | null = null
  #isClosed = false

  constructor(options: ReplierOptions<Request, Reply>) {
    this.#options = options
  }

  get waiting(): number {
    return this.#waiting.length
  }

  receive(peer: string, frame: Uint8Array, role: string | null): void {
    let requests: readonly { readonly id: number; readonly request: Request }[]
    try {
      requests = this.#options.decode(frame)
    } catch (error) {
      this.counters.malformed++
      return this.#refuse(peer, error)
    }
    for (const { request } of requests) {
      const forbidden = this.#options.forbids?.(request, role) ?? null
      if (forbidden === null) continue
      this.counters.forbidden++
      return this.#refuse(peer, forbidden)
    }
    for (const { id, request } of requests) {
      const key = `${id} ${peer}`
      if (this.#isClosed || this.#known.has(key) || this.#waiting.length >= WAITING_REQUESTS_MAX) {
        this.counters.dropped++
        continue
      }
      this.counters.requests++
      this.#known.add(key)
      this.#waiting.push({ key, peer, id, request })
    }
  }

  #refuse(peer: string, error: unknown): void {
    const refusal = this.#options.refuse?.(error) ?? null
    if (refusal !== null) this.socket?.send(peer, refusal)
  }

  /** Handles what waits, unless a batch is under way: then its end begins the next. */
  begin(): void {
    if (this.#batch !== null || this.#waiting.length === 0) return
    this.#batch = this.#handle(this.#waiting.splice(0, BATCH_REQUESTS_MAX)).then(() => {
      this.#batch = null
      this.begin()
    })
  }

  async finish(): Promise<void> {
    this.#isClosed = true
    this.#waiting = []
    await this.#batch
  }

  async #handle(batch: readonly Waiting<Request>[]): Promise<void> {
    this.counters.batches++
    const replies = await this.#options.handle(batch.map(({ request }) => request))
    const byPeer = new Map<string, NumberedReply<Reply>[]>()
    for (const [at, { key, peer, id }] of batch.entries()) {
      this.#known.delete(key)
      const numbered = { id, reply: replies[at] as Reply }
      const known = byPeer.get(peer)
      if (known) known.push(numbered)
      else byPeer.set(peer, [numbered])
    }
    for (const [peer, ofPeer] of byPeer) {
      sendInFrames(
        ofPeer,
        (numbered) => this.#options.encode(numbered),
        (frame) => this.socket?.send(peer, frame),
      )
    }
  }
}
