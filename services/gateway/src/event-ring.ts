/**
 * The most recent events, bounded. Invariant: every event after `floor` and up
 * to `last` is here, in the order of the sequence numbers.
 */
import type { Event } from '@foodtruck/messages'
import { eventFrame } from './event-json.ts'

interface Entry {
  event: Event
  /** Written once, on the first stream that wants it, and shared by all. */
  frame: string | undefined
}

/** A stretch of the ring, written out for one stream. */
export interface Stretch {
  text: string
  /** The last event in the text; 0 if there is none. */
  sent: number
  /** Everything up to this sequence number was looked at. */
  through: number
}

export class EventRing {
  readonly #entries: Entry[] = []
  readonly #capacity: number
  /** How many events were ever put in; the entry of the n-th is at n % capacity. */
  #count = 0
  #floor: number
  #last: number

  /** `sequence` is the last event before the first that will be put in. */
  constructor(capacity: number, sequence: number) {
    this.#capacity = capacity
    this.#floor = sequence
    this.#last = sequence
  }

  /** Events up to this sequence number may be missing here. */
  get floor(): number {
    return this.#floor
  }

  /** The sequence number of the newest event. */
  get last(): number {
    return this.#last
  }

  /** Puts the next event in; its sequence number must be above the last. */
  push(event: Event): void {
    if (event.sequence <= this.#last) throw new RangeError(`event ${event.sequence} after ${this.#last}`)
    const slot = this.#count % this.#capacity
    const overwritten = this.#entries[slot]
    if (overwritten !== undefined) this.#floor = overwritten.event.sequence
    this.#entries[slot] = { event, frame: undefined }
    this.#count += 1
    this.#last = event.sequence
  }

  /**
   * The events after `sequence`, which must not be below `floor`, as frames of
   * a stream: about `charsMax` characters of them, of one order if it is given.
   */
  stretch(sequence: number, charsMax: number, order?: number): Stretch {
    let text = ''
    let sent = 0
    let through = sequence
    for (let index = this.#indexAfter(sequence); index < this.#count && text.length < charsMax; index += 1) {
      const entry = this.#at(index)
      through = entry.event.sequence
      if (order !== undefined && entry.event.order !== order) continue
      entry.frame ??= eventFrame(entry.event)
      text += entry.frame
      sent = through
    }
    return { text, sent, through }
  }

  /** The index of the first event after `sequence`, by halving. */
  #indexAfter(sequence: number): number {
    let low = Math.max(0, this.#count - this.#capacity)
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#at(middle).event.sequence > sequence) high = middle
      else low = middle + 1
    }
    return low
  }

  #at(index: number): Entry {
    const entry = this.#entries[index % this.#capacity]
    if (entry === undefined) throw new RangeError(`no event at index ${index}`)
    return entry
  }
}
