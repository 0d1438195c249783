/**
 * Whose turn it is to read from the journal. Invariant: no more than so many read at once, and whoever wants to read on
 * stands at the end of the line: many who read a long history take their time from each other, not from those who order.
 */

export class JournalTurns {
  readonly #atOnceMax: number
  readonly #line: (() => void)[] = []
  #reading = 0

  constructor(atOnceMax: number) {
    this.#atOnceMax = atOnceMax
  }

  /** Reads once, when it is this reader's turn. Rejects as `read` does. */
  async take(read: () => Promise<void>): Promise<void> {
    if (this.#reading >= this.#atOnceMax) await new Promise<void>((resolve) => this.#line.push(resolve))
    else this.#reading++
    try {
      await read()
    } finally {
      const next = this.#line.shift()
      if (next) next()
      else this.#reading--
    }
  }
}
