/**
 * Reads text/event-stream as the HTML standard has it (9.2.6), chunk by chunk.
 * Invariant: an event is given out only when it is complete, and the last id
 * never runs ahead of what was given out.
 */

/** One event of the stream. */
export interface StreamEvent {
  readonly id: string
  readonly event: string
  readonly data: string
}

/** An event may not be longer than this; a stream that exceeds it is no stream of ours. */
const EVENT_CHARS_MAX = 1024 * 1024

export class EventParser {
  #rest = ''
  #event = ''
  #data: string[] = []
  #id = ''
  #lastId = ''

  /** The id to resume after. */
  get lastId(): string {
    return this.#lastId
  }

  /** Takes the next part of the stream, returns the events completed by it. Throws RangeError. */
  push(text: string): StreamEvent[] {
    const events: StreamEvent[] = []
    const lines = (this.#rest + text).split(/\r\n|\n/)
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > EVENT_CHARS_MAX) throw new RangeError('an event of the stream is too long')
    for (const line of lines) {
      if (line === '') this.#dispatch(events)
      else this.#take(line)
    }
    return events
  }

  #take(line: string): void {
    const colon = line.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'id') this.#id = value
    else if (field === 'event') this.#event = value
    else if (field === 'data') this.#data.push(value)
  }

  #dispatch(events: StreamEvent[]): void {
    this.#lastId = this.#id
    if (this.#data.length > 0) {
      events.push({ id: this.#id, event: this.#event || 'message', data: this.#data.join('\n') })
    }
    this.#event = ''
    this.#data = []
  }
}
