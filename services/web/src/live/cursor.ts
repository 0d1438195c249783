/**
 * Where a page stands in the journal. Invariant: after a snapshot of sequence n
 * each event after n is given once and in order, whatever the stream repeats; a
 * stream that cannot go on from there asks for another snapshot.
 */
import type { TruckEvent } from '../api-types.ts'
import type { SseMessage } from './sse-parser.ts'

const RESET = 'StreamReset'

export interface Taken {
  readonly events: TruckEvent[]
  /** The stream is of another journal, or has a gap: what is shown must be read anew. */
  readonly reset: boolean
}

export class Cursor {
  #last: number | undefined

  /** The last sequence number that the page knows; undefined before the first. */
  get last(): number | undefined {
    return this.#last
  }

  /** The page shows a snapshot of this sequence; undefined if it begins with whatever comes next. */
  begin(sequence: number | undefined): void {
    this.#last = sequence
  }

  /** What is new in some messages of the stream. Nothing after a reset counts. */
  take(messages: readonly SseMessage[]): Taken {
    const events: TruckEvent[] = []
    for (const { id, event, data } of messages) {
      if (event === RESET) return { events, reset: true }
      const sequence = Number(id)
      if (id === '' || !Number.isSafeInteger(sequence)) continue
      if (this.#last !== undefined && sequence <= this.#last) continue
      if (data !== '') events.push(JSON.parse(data) as TruckEvent)
      this.#last = sequence
    }
    return { events, reset: false }
  }
}
