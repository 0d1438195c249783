/**
 * The frames that wait for one peer. Invariant: they leave in the order in
 * which they were pushed, at most one send is under way, and none is lost
 * before the outbox is closed.
 */
import { systemCode } from '@foodtruck/runtime'

/** What became of a send that did not succeed. */
export type SendFailure = 'full' | 'gone'

/** How an outbox sends, and whom it tells. */
export interface OutboxOptions {
  /** Sends one frame; rejects with EAGAIN if the peer takes no more now. */
  send(frame: Uint8Array): Promise<void>
  framesMax: number
  bytesMax: number
  /** The peer takes no more now: call `again` later. */
  onFull(outbox: Outbox): void
  /** The peer is not there: close the outbox. */
  onGone(outbox: Outbox): void
  onSent(): void
}

export class Outbox {
  readonly #options: OutboxOptions
  #waiting: Uint8Array[] = []
  // Where the first waiting frame stands: shifting an array of thousands would move them all.
  #head = 0
  #bytes = 0
  #sending: Uint8Array | null = null
  #isFull = false
  #isClosed = false
  readonly #sent: () => void
  readonly #failed: (error: unknown) => void

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#sent = () => {
      this.#bytes -= this.#sending?.length ?? 0
      this.#sending = null
      if (this.#isClosed) return
      this.#options.onSent()
      this.#next()
    }
    this.#failed = (error) => this.#fail(error)
  }

  /** Frames that have not left, the one under way included. */
  get size(): number {
    return this.#waiting.length - this.#head + (this.#sending ? 1 : 0)
  }

  /** The bytes of these frames. */
  get bytes(): number {
    return this.#bytes
  }

  /** Sends the frame, at once if nothing waits. False if a bound is reached: the frame was not taken. */
  push(frame: Uint8Array): boolean {
    const { framesMax, bytesMax } = this.#options
    if (this.#sending !== null && (this.size >= framesMax || this.#bytes + frame.length > bytesMax))
      return false
    this.#bytes += frame.length
    if (this.#sending === null) {
      this.#send(frame)
      return true
    }
    this.#waiting.push(frame)
    return true
  }

  /** Sends the frame again that did not fit. */
  again(): void {
    this.#isFull = false
    if (this.#sending !== null && !this.#isClosed) this.#send(this.#sending)
  }

  /** Sends what waits without hearing what becomes of it, then closes: for the last words before a socket is closed. */
  finish(): void {
    const last = this.#isFull || this.#isClosed ? [] : this.#waiting.slice(this.#head)
    this.close()
    for (const frame of last) {
      try {
        this.#options.send(frame).catch(ignore)
      } catch {
        // EBUSY: the socket takes no more at once. What is left is lost, as if the connection were.
        return
      }
    }
  }

  /** Forgets what waits; returns how many frames that were. */
  close(): number {
    const left = this.size
    this.#isClosed = true
    this.#sending = null
    this.#waiting = []
    this.#head = 0
    this.#bytes = 0
    return left
  }

  #next(): void {
    const frame = this.#waiting[this.#head]
    if (frame === undefined) {
      this.#waiting.length = 0
      this.#head = 0
      return
    }
    this.#head++
    this.#send(frame)
  }

  #send(frame: Uint8Array): void {
    this.#sending = frame
    this.#options.send(frame).then(this.#sent, this.#failed)
  }

  #fail(error: unknown): void {
    if (this.#isClosed) return
    const code = systemCode(error)
    if (code === 'EAGAIN') {
      this.#isFull = true
      this.#options.onFull(this)
    } else if (code === 'EHOSTUNREACH' || code === 'EBADF') {
      this.#options.onGone(this)
    } else {
      throw error
    }
  }
}

/** Nobody is left who could act on it. */
function ignore(): void {}
