/** Entries of the ledger, the one way to change the stock. Invariant: an entry that would break a bound is not made. */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { LedgerViewInit } from '@foodtruck/messages'
import type { Cause, LedgerRequest } from './request.ts'

/** Entries in one page of the ledger at most. */
export const LEDGER_PAGE_MAX = 500

/** What moves, and for whom. */
export interface Movement extends Cause {
  readonly kind: 'open' | 'reserve' | 'use' | 'release' | 'purchase' | 'waste' | 'adjust'
  readonly ingredient: string
  readonly change: number
  readonly reservedChange: number
  readonly reservation: number | null
  readonly booking: string | null
}

/** What there is of an ingredient. */
export interface Balance {
  readonly stock: number
  readonly reserved: number
}

/** Kinds of which there are few, found by their index. */
const BOOKED: ReadonlySet<string> = new Set(['purchase', 'waste', 'adjust'])

export class Ledger {
  readonly #db: DatabaseSync
  readonly #insert: StatementSync
  readonly #balance: StatementSync
  /** What the file says, as long as nobody else writes it: the lock sees to that. */
  readonly #balances = new Map<string, Balance>()

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#insert = db.prepare(`INSERT INTO ledger
      (at, kind, ingredient, change, reserved_change, stock, reserved, reservation, booking, author, reason)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
    this.#balance = db.prepare('SELECT stock, reserved FROM ingredients WHERE name = ?')
  }

  /** Throws SQLite's constraint error if a bound would be broken. */
  add(atMs: number, movement: Movement): void {
    const { kind, ingredient, change, reservedChange, reservation, booking, author, reason } = movement
    const before = this.balance(ingredient)
    if (before === null) throw new Error(`the ledger knows no ${ingredient}`)
    const stock = before.stock + change
    const reserved = before.reserved + reservedChange
    this.#insert.run(
      atMs,
      kind,
      ingredient,
      change,
      reservedChange,
      stock,
      reserved,
      reservation,
      booking,
      author,
      reason,
    )
    this.#balances.set(ingredient, { stock, reserved })
  }

  /** Null if the ingredient is not known. */
  balance(ingredient: string): Balance | null {
    const known = this.#balances.get(ingredient)
    if (known !== undefined) return known
    const row = this.#balance.get(ingredient)
    if (row === undefined) return null
    const balance = { stock: Number(row.stock), reserved: Number(row.reserved) }
    this.#balances.set(ingredient, balance)
    return balance
  }

  /** What was added since the last commit is not there: the transaction was rolled back. */
  rolledBack(): void {
    this.#balances.clear()
  }

  /** The newest entries first, at most LEDGER_PAGE_MAX. */
  page({ limit, before, ingredient, kind = '' }: LedgerRequest): LedgerViewInit {
    const wanted = Math.min(Math.max(limit, 1), LEDGER_PAGE_MAX)
    const rows = this.#db
      .prepare(`SELECT l.sequence, l.at AS atMs, l.kind, l.ingredient, l.change, l.reserved_change AS reservedChange,
          l.stock, l.reserved, ifnull(l.booking, '') AS booking, l.author, l.reason,
          ifnull(r.order_number, 0) AS "order", ifnull(r.ticket, 0) AS ticket, ifnull(r.step, 0) AS step
        FROM ledger AS l ${BOOKED.has(kind) ? 'INDEXED BY ledger_bookings' : ''} LEFT JOIN reservations AS r ON r.id = l.reservation
        WHERE l.sequence < ?1 AND (?2 = '' OR l.ingredient = ?2) AND (?4 = '' OR l.kind = ?4)
          ${BOOKED.has(kind) ? 'AND l.booking IS NOT NULL' : ''}
        ORDER BY l.sequence DESC LIMIT ?3`)
      .all(before > 0 ? before : Number.MAX_SAFE_INTEGER, ingredient, wanted, kind)
    const last = rows.length === wanted ? Number(rows.at(-1)?.sequence) : 0
    return { entries: rows, before: last > 1 ? last : 0 }
  }
}
