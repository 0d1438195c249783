/** Reads text/event-stream as it comes in. Invariant: how the text is cut into chunks changes nothing. */

export interface SseMessage {
  /** The last id that was told; empty before the first. */
  readonly id: string
  /** `message` if the server named none. */
  readonly event: string
  /** Empty for a frame that only moves the id on. */
  readonly data: string
}

/** More than this without a line's end is no stream of ours. */
export const LINE_CHARS_MAX = 1024 * 1024

export class SseParser {
  #rest = ''
  #id = ''
  #event = ''
  #data: string[] = []

  /** The messages that are whole with this chunk. Throws a RangeError for a line without an end. */
  push(chunk: string): SseMessage[] {
    const messages: SseMessage[] = []
    const lines = (this.#rest + chunk).split('\n')
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > LINE_CHARS_MAX) throw new RangeError('a line of the stream has no end')
    for (const line of lines) {
      const text = line.endsWith('\r') ? line.slice(0, -1) : line
      if (text === '') messages.push(this.#whole())
      else this.#field(text)
    }
    return messages
  }

  #field(line: string): void {
    const colon = line.indexOf(':')
    const name = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (name === 'id') this.#id = value
    else if (name === 'event') this.#event = value
    else if (name === 'data') this.#data.push(value)
  }

  #whole(): SseMessage {
    const message = { id: this.#id, event: this.#event || 'message', data: this.#data.join('\n') }
    this.#event = ''
    this.#data = []
    return message
  }
}
