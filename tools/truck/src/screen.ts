/**
 * Where the command line writes. Invariant: no escape code goes anywhere but to a
 * terminal that wants colours; results go to standard output, everything else to
 * standard error.
 */
import { styleText } from 'node:util'

/** The colours that mean something here. */
export type Tone = 'green' | 'red' | 'yellow' | 'cyan' | 'dim' | 'bold'

/** Colours a text, or leaves it. */
export type Paint = (tone: Tone, text: string) => string

/** The part of a terminal or pipe that is written to. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly rows?: number
  hasColors?(): boolean
  write(text: string): unknown
}

const COLUMNS = 80
const ROWS = 24

export const plain: Paint = (_tone, text) => text
const coloured: Paint = (tone, text) => styleText(tone, text, { validateStream: false })

export class Screen {
  readonly #output: Output
  /** Whether lines can be drawn anew: a terminal, and NO_COLOR is not set. */
  readonly live: boolean
  readonly paint: Paint
  #drawn = 0

  constructor(output: Output) {
    this.#output = output
    this.live = output.isTTY === true && (output.hasColors?.() ?? false)
    this.paint = this.live ? coloured : plain
  }

  get columns(): number {
    // A terminal that does not know its size says 0.
    return this.#output.columns || COLUMNS
  }

  /** Writes one line below all else. */
  line(text: string): void {
    this.#output.write(`${text}\n`)
    this.#drawn = 0
  }

  /** Puts lines in the place of those drawn before; only on a live screen. */
  draw(lines: readonly string[]): void {
    if (!this.live) return
    const up = this.#drawn > 0 ? `\u001b[${this.#drawn}A` : ''
    // What scrolled off the terminal cannot be drawn over: it would stay as a torn copy.
    const room = Math.max(1, (this.#output.rows || ROWS) - 1)
    const shown = lines.length <= room ? lines : cropped(lines, room)
    const text = shown.map((line) => `\u001b[2K${cut(line, this.columns)}\n`).join('')
    this.#output.write(`${up}\r${text}\u001b[J`)
    this.#drawn = shown.length
  }
}

/** The first lines, and how many more there are. */
function cropped(lines: readonly string[], room: number): string[] {
  const shown = lines.slice(0, room - 1)
  return [...shown, `… ${lines.length - shown.length} more lines: the terminal is too low`]
}

const ESCAPE = '\u001b'
const ESCAPE_END = 'm'

/** A line that a terminal of that width does not wrap: what is over the width is left out. */
export function cut(line: string, columns: number): string {
  let width = 0
  let result = ''
  for (let at = 0; at < line.length; ) {
    if (line[at] === ESCAPE) {
      const end = line.indexOf(ESCAPE_END, at)
      const colour = line.slice(at, end < 0 ? line.length : end + 1)
      result += colour
      at += colour.length
      continue
    }
    const char = String.fromCodePoint(line.codePointAt(at) ?? 0)
    if (width < columns) result += char
    width += 1
    at += char.length
  }
  return result
}

/** A bar of `width` cells, filled to a share of 0 to 1. */
export function bar(share: number, width: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width)
  return '█'.repeat(filled) + '░'.repeat(width - filled)
}

/** Rows as columns; the columns whose index is in `right` are flushed right. */
export function table(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length)
  }
  return rows.map((row) =>
    row
      .map((cell, column) =>
        right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
