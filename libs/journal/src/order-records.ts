/**
 * Where the records of one order lie in the log: written with its end, so that whoever asks for it reads the
 * commits that it has a part in and no others. Invariant: what is found is the record, or it is not found.
 */
import { parseRecords, type TransitionRow } from './transition.ts'

/** The text of the column `sequences`: how far each number from `start` to `stop` lies above the one before. */
export function sequencesText(sequences: ArrayLike<number>, start: number, stop: number): string {
  let text = ''
  for (let at = start + 1; at < stop; at++) {
    text += `${text === '' ? '' : ' '}${(sequences[at] as number) - (sequences[at - 1] as number)}`
  }
  return text
}

/** The numbers again. */
export function parseSequences(first: number, text: string): number[] {
  const sequences = [first]
  let last = first
  for (const step of text === '' ? [] : text.split(' ')) {
    last += Number(step)
    sequences.push(last)
  }
  return sequences
}

const FIELDS = 13
const OPENING = '['.charCodeAt(0)

/**
 * The record with this number among those of one commit, or null. `records` is the text of the column as bytes, of
 * which one record is parsed: a busy router's commit holds thousands.
 */
export function findRecord(records: Buffer, sequence: number): TransitionRow | null {
  const start = records.indexOf(`[${sequence},`)
  if (start === -1) return null
  const next = records.indexOf(`],[${sequence + 1},`, start)
  const end = next === -1 ? records.length - 1 : next + 1
  return parsedRecord(records.toString('utf8', start, end), sequence) ?? searched(records, sequence)
}

/** A message that looks like a record is never taken for one: in it, the quotes of the kind would be escaped. */
function parsedRecord(text: string, sequence: number): TransitionRow | null {
  if (text.charCodeAt(0) !== OPENING) return null
  try {
    const row: unknown = JSON.parse(text)
    if (!Array.isArray(row) || row.length !== FIELDS) return null
    return row[0] === sequence && typeof row[2] === 'string' ? (row as unknown as TransitionRow) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function searched(records: Buffer, sequence: number): TransitionRow | null {
  return parseRecords(records.toString()).find(([found]) => found === sequence) ?? null
}
