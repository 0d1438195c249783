/** What goes to the router with the end of this turn, cut into frames of bounded count and size. [TRUCK-3.3] */
import {
  type CommandInit,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type QueryInit,
  type SubmitOrderInit,
  ToRouter,
} from '@foodtruck/messages'

/** Messages in one frame at most. */
export const FRAME_MESSAGES_MAX = 256
/** Payload bytes after which a frame takes no further message. */
export const FRAME_BYTES_SOFT_MAX = 262_144

export class Outgoing {
  #submits: SubmitOrderInit[] = []
  #queries: QueryInit[] = []
  #commands: CommandInit[] = []

  get isEmpty(): boolean {
    return this.#submits.length === 0 && this.#queries.length === 0 && this.#commands.length === 0
  }

  submit(submit: SubmitOrderInit): void {
    this.#submits.push(submit)
  }

  query(query: QueryInit): void {
    this.#queries.push(query)
  }

  command(command: CommandInit): void {
    this.#commands.push(command)
  }

  /** Forgets what has not left: it stands in the books, and goes out after the next welcome. */
  clear(): void {
    this.#submits = []
    this.#queries = []
    this.#commands = []
  }

  /** The frames, in the order in which they are to be sent; leaves nothing behind. */
  take(): Uint8Array[] {
    const frames: Uint8Array[] = []
    const submits = this.#submits
    for (let from = 0; from < submits.length; ) {
      const until = cut(submits, from)
      frames.push(
        frame({ submits: from === 0 && until === submits.length ? submits : submits.slice(from, until) }),
      )
      from = until
    }
    for (let from = 0; from < this.#queries.length; from += FRAME_MESSAGES_MAX) {
      frames.push(frame({ queries: this.#queries.slice(from, from + FRAME_MESSAGES_MAX) }))
    }
    for (let from = 0; from < this.#commands.length; from += FRAME_MESSAGES_MAX) {
      frames.push(frame({ commands: this.#commands.slice(from, from + FRAME_MESSAGES_MAX) }))
    }
    this.clear()
    return frames
  }
}

/** Where the frame that begins with `from` ends. */
function cut(submits: readonly SubmitOrderInit[], from: number): number {
  const end = Math.min(submits.length, from + FRAME_MESSAGES_MAX)
  let bytes = 0
  let at = from
  while (at < end && bytes < FRAME_BYTES_SOFT_MAX) {
    bytes += submits[at]?.payload?.length ?? 0
    at++
  }
  return at
}

function frame(parts: {
  submits?: SubmitOrderInit[]
  queries?: QueryInit[]
  commands?: CommandInit[]
}): Uint8Array {
  return ToRouter.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, ...parts })
}
