/**
 * Purchases, waste and adjustments, and the items that are off the menu. Invariant: one id, one booking; what is not
 * as it must be is refused with the field that is wrong, and changes nothing.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { StockViewInit } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime/errors'
import type { Ledger } from './ledger.ts'
import type { BookRequest, Line, MarkRequest, StoreReply } from './request.ts'

/** The most of an ingredient that one line may be about. */
export const AMOUNT_MAX = 1_000_000_000
export const LINES_MAX = 100
const STOCK_MAX = 1_000_000_000_000_000
const ID = /^[!-~]{1,128}$/
const AUTHOR_CHARS_MAX = 80
const REASON_CHARS_MAX = 500
const ITEM = /^[a-z][a-z0-9-]{0,31}$/
const KINDS = ['purchase', 'waste', 'adjust'] as const
type Kind = (typeof KINDS)[number]

export class Bookings {
  readonly #ledger: Ledger
  readonly #find: StatementSync
  readonly #insert: StatementSync
  readonly #lastMark: StatementSync
  readonly #mark: StatementSync
  readonly #off: StatementSync

  constructor(db: DatabaseSync, ledger: Ledger) {
    this.#ledger = ledger
    this.#find = db.prepare('SELECT kind, lines FROM bookings WHERE id = ?')
    this.#insert = db.prepare('INSERT INTO bookings VALUES (?, ?, ?)')
    this.#lastMark = db.prepare('SELECT off FROM marks WHERE item = ? ORDER BY sequence DESC LIMIT 1')
    this.#mark = db.prepare('INSERT INTO marks (at, item, off, author, reason) VALUES (?, ?, ?, ?, ?)')
    this.#off = db.prepare(`SELECT item, author, reason, at AS sinceMs FROM marks
      WHERE off = 1 AND sequence IN (SELECT max(sequence) FROM marks GROUP BY item) ORDER BY item`)
  }

  /** Books goods that come or go. */
  book(request: BookRequest, atMs: number): StoreReply {
    const { id, lines, author, reason } = request
    const kind = KINDS.find((word) => word === request.kind)
    if (kind === undefined) return bad('kind', `must be one of ${KINDS.join(', ')}`)
    if (!ID.test(id)) return bad('id', 'must be 1 to 128 visible ASCII characters')
    const text = JSON.stringify(lines.map(({ name, amount }) => [name, amount]))
    const known = this.#find.get(id)
    if (known !== undefined) {
      if (known.kind === kind && known.lines === text) return { repeated: true }
      return {
        code: ErrorCode.KEY_REUSED,
        message: 'the id was used before for another booking',
        field: 'id',
      }
    }
    const wrong = wrongCause(author, reason) ?? this.#wrongLine(kind, lines)
    if (wrong !== null) return wrong
    this.#insert.run(id, kind, text)
    for (const { name, amount } of lines) {
      this.#ledger.add(atMs, {
        kind,
        ingredient: name,
        change: amount,
        reservedChange: 0,
        reservation: null,
        booking: id,
        author,
        reason,
      })
    }
    return {}
  }

  /** Takes an item off the menu, or brings it back. */
  mark({ item, off, author, reason }: MarkRequest, atMs: number): StoreReply {
    if (!ITEM.test(item)) return bad('item', 'must be the name of an item')
    const wrong = wrongCause(author, reason)
    if (wrong !== null) return wrong
    if ((Number(this.#lastMark.get(item)?.off ?? 0) === 1) === off) return { repeated: true }
    this.#mark.run(atMs, item, off ? 1 : 0, author, reason)
    return {}
  }

  /** The items that are off the menu. */
  off(): NonNullable<StockViewInit['off']> {
    return this.#off.all()
  }

  #wrongLine(kind: Kind, lines: readonly Line[]): StoreReply | null {
    if (lines.length < 1 || lines.length > LINES_MAX) return bad('lines', `must be 1 to ${LINES_MAX} lines`)
    const after = new Map<string, number>()
    for (const [at, { name, amount }] of lines.entries()) {
      const balance = this.#ledger.balance(name)
      if (balance === null)
        return bad(`lines[${at}].name`, `${JSON.stringify(name.slice(0, 40))} is no ingredient`)
      const problem = wrongAmount(kind, amount)
      if (problem !== null) return bad(`lines[${at}].change`, problem)
      const stock = (after.get(name) ?? balance.stock) + amount
      if (stock < balance.reserved) {
        const left = balance.stock - balance.reserved
        return bad(`lines[${at}].change`, `takes more than there is: ${left} of ${name} are not reserved`)
      }
      if (stock > STOCK_MAX) return bad(`lines[${at}].change`, 'is more than a pantry holds')
      after.set(name, stock)
    }
    return null
  }
}

function wrongAmount(kind: Kind, amount: number): string | null {
  if (!Number.isInteger(amount) || Math.abs(amount) > AMOUNT_MAX || amount === 0) {
    return `must be a whole number up to ${AMOUNT_MAX}, and not 0`
  }
  if (kind === 'purchase' && amount < 0) return `must be at least 1, not ${amount}`
  if (kind === 'waste' && amount > 0) return `must be below 0, not ${amount}: waste takes away`
  return null
}

function wrongCause(author: string, reason: string): StoreReply | null {
  if (author.length > AUTHOR_CHARS_MAX)
    return bad('author', `must have at most ${AUTHOR_CHARS_MAX} characters`)
  if (reason.length > REASON_CHARS_MAX)
    return bad('reason', `must have at most ${REASON_CHARS_MAX} characters`)
  return null
}

function bad(field: string, message: string): StoreReply {
  return { code: ErrorCode.BAD_REQUEST, message, field }
}
