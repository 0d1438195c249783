/**
 * One stream of server-sent events to one reader. Invariant: the reader gets
 * every event after its cursor once and in order, from the ring while the ring
 * has it and from the journal otherwise; nothing is queued for it beyond one
 * chunk, because nothing is written while its socket is full.
 */
import type { ServerResponse } from 'node:http'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import { eventFrame } from './event-json.ts'
import type { EventRing } from './event-ring.ts'
import type { JournalTurns } from './journal-turns.ts'
import type { RouterPort } from './router-port.ts'

/** How much is written at once: with a full socket's buffer, the most that one reader can hold here. */
export const CHUNK_CHARS = 64 * 1024
/** How many events one question to the journal asks for. */
const REPLAY_EVENTS = 500
/** When a browser that lost the connection comes back. */
const RECONNECT_MS = 1_000
/** Heartbeats that a full socket may miss before its reader is given up; it resumes by Last-Event-ID. */
const MISSED_BEATS_MAX = 2
const GAP = 'the journal has no events where the stream has a gap'

export interface EventStreamInit {
  response: ServerResponse
  ring: EventRing
  router: Pick<RouterPort, 'replay'>
  /** Of all streams. */
  turns: JournalTurns
  /** The last event that the reader knows. */
  after: number
  /** The reader's cursor was of another journal, or behind what this one keeps: tell it to load its state anew. */
  reset: boolean
  /** Only the events of this order. */
  order?: number
  /** Asked at each beat: a reader whose token was revoked reads no further. */
  mayRead?: () => boolean
  logger: Logger
  onClose: () => void
}

export class EventStream {
  readonly #init: EventStreamInit
  /** Everything up to here was sent or does not concern the reader. */
  #cursor: number
  /** The last id written: what the reader would give as Last-Event-ID. */
  #sent: number
  #closed = false
  #missedBeats = 0
  #wake: () => void = () => {}

  constructor(init: EventStreamInit) {
    this.#init = init
    this.#cursor = init.after
    this.#sent = init.after
  }

  /** Greets the reader and begins to send. */
  start(): void {
    const { response, after, reset } = this.#init
    if (response.destroyed) {
      this.#onClosed()
      return
    }
    // Small frames must leave at once, not wait for the next.
    response.socket?.setNoDelay(true)
    response.on('drain', () => {
      // It reads, if slowly.
      this.#missedBeats = 0
      this.wake()
    })
    response.on('close', () => this.#onClosed())
    const notice = reset ? `event: StreamReset\ndata: {"sequence":${after}}\n` : ''
    response.write(`retry: ${RECONNECT_MS}\nid: ${after}\n${notice}\n`)
    void this.#run()
  }

  /** New events are in the ring, or the socket has room again. */
  wake(): void {
    this.#wake()
  }

  /** Proves the connection alive both ways; also carries a filtered reader's cursor on. */
  beat(): void {
    const { response, mayRead } = this.#init
    if (mayRead?.() === false) {
      this.end()
      return
    }
    if (response.writableNeedDrain) {
      this.#missedBeats += 1
      if (this.#missedBeats >= MISSED_BEATS_MAX) response.destroy()
      return
    }
    this.#missedBeats = 0
    if (this.#cursor === this.#sent) {
      response.write(':\n\n')
    } else {
      // An id without data moves Last-Event-ID and raises no event.
      response.write(`:\nid: ${this.#cursor}\n\n`)
      this.#sent = this.#cursor
    }
  }

  /** Ends the stream; what was written still arrives. */
  end(): void {
    if (!this.#closed) this.#init.response.end()
    this.#onClosed()
  }

  #onClosed(): void {
    if (this.#closed) return
    this.#closed = true
    this.wake()
    this.#init.onClose()
  }

  async #run(): Promise<void> {
    try {
      while (!this.#closed) {
        if (this.#init.response.writableNeedDrain) await this.#woken()
        else if (this.#cursor < this.#init.ring.floor) await this.#init.turns.take(() => this.#sendJournal())
        else if (!this.#sendRing()) await this.#woken()
      }
    } catch (error) {
      // The reader comes back by itself, and finds the journal again or a 503.
      this.#init.logger.warn({ err: TruckError.from(error) }, 'a stream of events ends early')
      this.end()
    }
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** Sends what the ring has for the reader; false if that is nothing. */
  #sendRing(): boolean {
    const { text, sent, through } = this.#init.ring.stretch(this.#cursor, CHUNK_CHARS, this.#init.order)
    const moved = through > this.#cursor
    this.#cursor = Math.max(this.#cursor, through)
    if (text !== '') this.#send(text, sent)
    return moved
  }

  async #sendJournal(): Promise<void> {
    // Its turn may come when its reader has left.
    if (this.#closed) return
    const { router, ring, order } = this.#init
    const { floor } = ring
    const asked = { after: this.#cursor, limit: REPLAY_EVENTS, ...(order !== undefined && { order }) }
    const page = await router.replay(asked)
    // One order's history says nothing of what lies between its events: at its end the journal has no more up to here.
    const isEnd = order !== undefined && page.events.length < REPLAY_EVENTS
    const through = isEnd ? Math.max(page.through, floor) : page.through
    let text = ''
    let sent = 0
    for (const event of page.events) {
      if (event.sequence <= this.#cursor || event.sequence > through) continue
      this.#cursor = event.sequence
      text += eventFrame(event)
      sent = event.sequence
      if (text.length < CHUNK_CHARS) continue
      // Past a chunk the rest of the page is asked for again, once the socket has room.
      if (this.#send(text, sent)) text = ''
      else return
    }
    if (text !== '') this.#send(text, sent)
    if (through > this.#cursor) this.#cursor = through
    else if (page.events.length === 0) throw new TruckError(ErrorCode.UNAVAILABLE, GAP)
  }

  /** Writes frames, the last of event `sent`; false if the socket is full now. */
  #send(text: string, sent: number): boolean {
    if (this.#closed) return false
    this.#sent = sent
    return this.#init.response.write(text)
  }
}
