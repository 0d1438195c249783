/**
 * Tells a damaged WAL from one that merely ends: SQLite reads up to the first frame whose checksum is wrong and drops
 * what follows without a word. After https://sqlite.org/fileformat2.html, "The Write-Ahead Log". Invariant: reads only.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { BROKEN_ADVICE, FaultError } from './fault.ts'
import { UNSYNCED_STEPS_MAX } from './housekeeping.ts'
import { PAGE_BYTES } from './schema.ts'

const HEADER_BYTES = 32
const HEADER_SUMS_AT = 24
const FRAME_HEADER_BYTES = 24
const FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES
/** Even: the checksums are over little-endian words. Odd: over big-endian ones. */
const MAGIC = 0x377f0682

/**
 * Transactions that a power cut may leave torn while later ones are whole: those that were not synced yet, which are
 * housekeeping's and the commit in the air.
 */
const UNSYNCED_MAX = UNSYNCED_STEPS_MAX + 1

type Sums = readonly [number, number]

/**
 * Throws JOURNAL_BROKEN if the journal's WAL goes on after its first unreadable frame for longer than a crash or a power
 * cut can explain: then commits that were acknowledged stand behind the damage. To be called before SQLite opens the file.
 */
export function checkWal(path: string): void {
  const wal = `${path}-wal`
  if (!existsSync(wal)) return
  const file = openSync(wal, 'r')
  try {
    const lost = commitsBehindDamage(file)
    if (lost <= UNSYNCED_MAX) return
    throw new FaultError(
      'JOURNAL_BROKEN',
      `${wal} is damaged: ${lost} commits stand behind the damage and would be lost; ${BROKEN_ADVICE}`,
    )
  } finally {
    closeSync(file)
  }
}

/** Commits of the WAL's newest generation after the first frame that SQLite cannot read. */
function commitsBehindDamage(file: number): number {
  const header = new DataView(new ArrayBuffer(HEADER_BYTES))
  readSync(file, header, 0, HEADER_BYTES, 0)
  const littleEndian = (header.getUint32(0) & 1) === 0
  let sums = add([0, 0], header, 0, HEADER_SUMS_AT, littleEndian)
  let isReadable = isHeader(header) && sumsAt(header, HEADER_SUMS_AT, sums)
  let salt = isReadable ? saltAt(header, 16) : ''
  const frame = new DataView(new ArrayBuffer(FRAME_BYTES))
  let commits = 0
  for (let at = HEADER_BYTES; readSync(file, frame, 0, FRAME_BYTES, at) === FRAME_BYTES; at += FRAME_BYTES) {
    // Behind a damaged header the first frame tells which generation the WAL is of.
    salt ||= saltAt(frame, 8)
    const isOwn = saltAt(frame, 8) === salt
    if (isReadable) {
      sums = add(sums, frame, 0, 8, littleEndian)
      sums = add(sums, frame, FRAME_HEADER_BYTES, FRAME_BYTES, littleEndian)
      isReadable = isOwn && sumsAt(frame, 16, sums)
    }
    const isCommit = frame.getUint32(4) !== 0
    if (!isReadable && isOwn && isCommit) commits++
  }
  return commits
}

function isHeader(bytes: DataView): boolean {
  return (bytes.getUint32(0) & ~1) >>> 0 === MAGIC && bytes.getUint32(8) === PAGE_BYTES
}

function saltAt(bytes: DataView, at: number): string {
  return `${bytes.getUint32(at)} ${bytes.getUint32(at + 4)}`
}

function sumsAt(bytes: DataView, at: number, [one, two]: Sums): boolean {
  return bytes.getUint32(at) === one && bytes.getUint32(at + 4) === two
}

/** The WAL's running checksum over 32-bit words. */
function add([one, two]: Sums, bytes: DataView, from: number, to: number, littleEndian: boolean): Sums {
  let a = one
  let b = two
  for (let at = from; at < to; at += 8) {
    a = (a + bytes.getUint32(at, littleEndian) + b) >>> 0
    b = (b + bytes.getUint32(at + 4, littleEndian) + a) >>> 0
  }
  return [a, b]
}
