/**
 * The stock, on one open file. Invariant: what is asked together is made durable together, all of it or nothing, and
 * no answer is given before.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { StockViewInit } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime/errors'
import { Bookings } from './bookings.ts'
import { Ledger } from './ledger.ts'
import type { EndedOrder, KnownIngredient, StoreReply, StoreRequest, WriteRequest } from './request.ts'
import { Reservations } from './reservations.ts'

const SQLITE_CONSTRAINT = 19

/** What came of a batch. */
export interface Answered {
  readonly replies: readonly StoreReply[]
  /** Whether the stock, or what is off the menu, is another than before. */
  readonly changed: boolean
}

export class Store {
  readonly #db: DatabaseSync
  readonly #ledger: Ledger
  readonly #reservations: Reservations
  readonly #bookings: Bookings
  readonly #meta: StatementSync
  readonly #setMeta: StatementSync
  readonly #view: StatementSync
  readonly #known: StatementSync

  /** On a file that `openPantryFile` opened; whoever opened it closes it. */
  constructor(db: DatabaseSync) {
    this.#db = db
    this.#ledger = new Ledger(db)
    this.#reservations = new Reservations(db, this.#ledger)
    this.#bookings = new Bookings(db, this.#ledger)
    this.#meta = db.prepare('SELECT value FROM meta WHERE name = ?')
    this.#setMeta = db.prepare('UPDATE meta SET value = ?2 WHERE name = ?1')
    this.#view = db.prepare(`SELECT name, title, unit, stock, reserved, stock - reserved AS available,
      low_mark AS lowMark, stock - reserved <= low_mark AS low FROM ingredients ORDER BY name`)
    this.#known = db.prepare(`INSERT INTO ingredients (name, title, unit, low_mark) VALUES (?, ?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET title = excluded.title, unit = excluded.unit, low_mark = excluded.low_mark`)
  }

  /** The last event whose ended order is accounted for. */
  get cursor(): number {
    return Number(this.#meta.get('cursor')?.value)
  }

  /** Answers a batch; questions see what the batch has changed. Throws SQLite's errors: nothing has changed then. */
  answer(requests: readonly StoreRequest[], atMs: number): Answered {
    const writes = requests.filter(isWrite)
    let written: readonly StoreReply[]
    try {
      written = this.#write(writes, atMs)
    } catch (error) {
      if (!isConstraint(error)) throw error
      // A bound of the database held off what the code should have: it alone is refused.
      written = writes.map((one) => this.#writeAlone(one, atMs))
    }
    const next = written.values()
    const replies = requests.map((request) =>
      isWrite(request) ? (next.next().value as StoreReply) : this.#read(request, atMs),
    )
    return { replies, changed: written.some(isChange) }
  }

  /** Accounts for orders that have ended, up to an event. Throws SQLite's errors: nothing has changed then. */
  end(orders: readonly EndedOrder[], cursor: number, atMs: number): void {
    this.#transaction(() => {
      for (const order of orders) this.#reservations.end(order, atMs)
      this.#setMeta.run('cursor', cursor)
      if (orders.length > 0) this.#newRevision()
    })
  }

  /** Takes over the menu's ingredients; one that is new gets its opening stock. Throws SQLite's errors. */
  learn(ingredients: readonly KnownIngredient[], atMs: number): void {
    this.#transaction(() => {
      for (const { name, title, unit, lowMark, openingStock } of ingredients) {
        const isNew = this.#ledger.balance(name) === null
        this.#known.run(name, title, unit, lowMark)
        if (!isNew || openingStock === 0) continue
        this.#ledger.add(atMs, {
          kind: 'open',
          ingredient: name,
          change: openingStock,
          reservedChange: 0,
          reservation: null,
          booking: null,
          author: 'menu',
          reason: 'opening stock',
        })
      }
      this.#newRevision()
    })
  }

  /** The whole state. */
  stock(atMs: number): StockViewInit {
    const ingredients = this.#view.all().map((row) => ({ ...row, low: Number(row.low) === 1 }))
    return {
      revision: Number(this.#meta.get('revision')?.value),
      atMs,
      ingredients,
      off: this.#bookings.off(),
    }
  }

  #write(requests: readonly WriteRequest[], atMs: number): readonly StoreReply[] {
    if (requests.length === 0) return []
    return this.#transaction(() => {
      const replies = requests.map((request) => this.#carryOut(request, atMs))
      if (replies.some(isChange)) this.#newRevision()
      return replies
    })
  }

  #writeAlone(request: WriteRequest, atMs: number): StoreReply {
    try {
      return this.#write([request], atMs)[0] as StoreReply
    } catch (error) {
      if (!isConstraint(error)) throw error
      return { code: ErrorCode.INTERNAL, message: `the stock does not allow it: ${error.message}` }
    }
  }

  #carryOut(request: WriteRequest, atMs: number): StoreReply {
    switch (request.do) {
      case 'reserve':
        return this.#reservations.reserve(request, atMs)
      case 'use':
        return this.#reservations.use(request.task, atMs)
      case 'release':
        return this.#reservations.release(request, atMs)
      case 'book':
        return this.#bookings.book(request, atMs)
      case 'mark':
        return this.#bookings.mark(request, atMs)
    }
  }

  #read(request: Exclude<StoreRequest, WriteRequest>, atMs: number): StoreReply {
    switch (request.do) {
      case 'stock':
        return { stock: this.stock(atMs) }
      case 'ledger':
        return { ledger: this.#ledger.page(request) }
      case 'unknown':
        return { code: ErrorCode.BAD_MESSAGE, message: 'this pantry does not know what is asked' }
    }
  }

  #newRevision(): void {
    this.#setMeta.run('revision', Number(this.#meta.get('revision')?.value) + 1)
  }

  #transaction<T>(work: () => T): T {
    try {
      this.#db.exec('BEGIN IMMEDIATE')
      const result = work()
      this.#db.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk may have rolled back already.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      this.#ledger.rolledBack()
      throw error
    }
  }
}

function isWrite(request: StoreRequest): request is WriteRequest {
  return request.do !== 'stock' && request.do !== 'ledger' && request.do !== 'unknown'
}

function isChange({ code = '', repeated = false }: StoreReply): boolean {
  return code === '' && !repeated
}

function isConstraint(error: unknown): error is Error {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  return (error.errcode & 0xff) === SQLITE_CONSTRAINT
}
