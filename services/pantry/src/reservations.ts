/**
 * What tasks put aside, use and give back. Invariant: a task is known by its order, ticket, step and trace, whatever
 * the attempt; asking again changes nothing and is answered the same.
 */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { ErrorCode } from '@foodtruck/runtime/errors'
import type { Ledger } from './ledger.ts'
import type {
  Cause,
  EndedOrder,
  Line,
  ReleaseRequest,
  ReserveRequest,
  StoreReply,
  TaskKey,
} from './request.ts'

/** The code of a refusal: an issue of the ticket, parked until somebody decides. */
export const OUT_OF_STOCK = 'OUT_OF_STOCK'
const MESSAGE_CHARS_MAX = 500
const NOBODY: Cause = { author: '', reason: '' }

type Amounts = Readonly<Record<string, number>>

interface Reservation {
  readonly id: number
  readonly state: string
  readonly lines: string
}

export class Reservations {
  readonly #ledger: Ledger
  readonly #find: StatementSync
  readonly #ofOrder: StatementSync
  readonly #insert: StatementSync
  readonly #update: StatementSync
  readonly #refusal: StatementSync
  readonly #refuse: StatementSync
  readonly #unrefuse: StatementSync
  readonly #unrefuseOrder: StatementSync
  readonly #isEnded: StatementSync
  readonly #end: StatementSync

  constructor(db: DatabaseSync, ledger: Ledger) {
    this.#ledger = ledger
    const ofTask = 'order_number = ? AND ticket = ? AND step = ? AND trace = ?'
    this.#find = db.prepare(`SELECT id, state, lines FROM reservations WHERE ${ofTask}`)
    this.#ofOrder = db.prepare(`SELECT id, state, lines, trace FROM reservations WHERE order_number = ?`)
    this.#insert = db.prepare(`INSERT INTO reservations (order_number, ticket, step, trace, state, lines)
      VALUES (?, ?, ?, ?, 'reserved', ?)`)
    this.#update = db.prepare('UPDATE reservations SET state = ?, lines = ? WHERE id = ?')
    this.#refusal = db.prepare(`SELECT attempt, message FROM refusals WHERE ${ofTask}`)
    this.#refuse = db.prepare('INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?, ?, ?)')
    this.#unrefuse = db.prepare(`DELETE FROM refusals WHERE ${ofTask}`)
    this.#unrefuseOrder = db.prepare('DELETE FROM refusals WHERE order_number = ?')
    this.#isEnded = db.prepare('SELECT 1 FROM ended_orders WHERE number = ? AND trace = ?')
    this.#end = db.prepare('INSERT OR IGNORE INTO ended_orders VALUES (?, ?)')
  }

  /** Puts all lines aside, or none of them. */
  reserve({ task, attempt, lines }: ReserveRequest, atMs: number): StoreReply {
    const key = keyOf(task)
    const known = this.#findOne(key)
    if (known?.state === 'used') return { state: 'used', repeated: true }
    if (this.#isEnded.get(task.order, task.trace) !== undefined) return ENDED
    const wanted = amountsOf(lines)
    const text = JSON.stringify(wanted)
    const held = known?.state === 'reserved' ? known : null
    if (held?.lines === text) return { state: 'reserved', repeated: true }
    const refused = this.#refusal.get(...key)
    if (refused !== undefined && Number(refused.attempt) >= attempt) {
      return { code: OUT_OF_STOCK, message: String(refused.message), repeated: true }
    }
    const short = this.#shortOf(wanted, held === null ? {} : parse(held.lines))
    if (short !== '') {
      this.#refuse.run(...key, attempt, short)
      return { code: OUT_OF_STOCK, message: short }
    }
    if (held !== null) this.#move(held, 'release', atMs, { author: '', reason: 'the ticket has changed' })
    if (known === null) this.#insert.run(...key, text)
    else this.#update.run('reserved', text, known.id)
    const made = this.#findOne(key) as Reservation
    this.#move(made, 'reserve', atMs, NOBODY)
    if (refused !== undefined) this.#unrefuse.run(...key)
    return { state: 'reserved' }
  }

  /** What was put aside has been used. */
  use(task: TaskKey, atMs: number): StoreReply {
    const known = this.#findOne(keyOf(task))
    if (known === null || known.state === 'released') {
      if (this.#isEnded.get(task.order, task.trace) !== undefined) return ENDED
      return { code: ErrorCode.NOT_FOUND, message: 'nothing is put aside for this task' }
    }
    if (known.state === 'used') return { state: 'used', repeated: true }
    this.#settle(known, 'use', atMs, NOBODY)
    return { state: 'used' }
  }

  /** What was put aside and not used is there again. */
  release({ task, wholeOrder, author, reason }: ReleaseRequest, atMs: number): StoreReply {
    const cause = { author, reason }
    if (wholeOrder) {
      const held = this.#heldOf(task.order).filter(({ trace }) => trace === task.trace)
      for (const one of held) this.#settle(one, 'release', atMs, cause)
      return { state: 'released', repeated: held.length === 0 }
    }
    const known = this.#findOne(keyOf(task))
    if (known === null) return { code: ErrorCode.NOT_FOUND, message: 'nothing is put aside for this task' }
    if (known.state !== 'reserved') return { state: known.state, repeated: true }
    this.#settle(known, 'release', atMs, cause)
    return { state: 'released' }
  }

  /** The order needs nothing more: what it put aside was used if it was served, and is there again if not. */
  end({ number, trace, served, author, reason }: EndedOrder, atMs: number): void {
    this.#end.run(number, trace)
    this.#unrefuseOrder.run(number)
    for (const held of this.#heldOf(number)) {
      // Of another trace: an order that is gone with its journal, and whose number was given again.
      this.#settle(held, served && held.trace === trace ? 'use' : 'release', atMs, { author, reason })
    }
  }

  #findOne(key: SQLInputValue[]): Reservation | null {
    const row = this.#find.get(...key)
    return row === undefined ? null : reservationOf(row)
  }

  #heldOf(order: number): (Reservation & { trace: string })[] {
    return this.#ofOrder
      .all(order)
      .filter(({ state }) => state === 'reserved')
      .map((row) => ({ ...reservationOf(row), trace: String(row.trace) }))
  }

  /** What is missing, in words; '' if nothing is. What the task holds already counts as there. */
  #shortOf(wanted: Amounts, held: Amounts): string {
    const short: string[] = []
    for (const [name, amount] of Object.entries(wanted)) {
      const { stock, reserved } = this.#ledger.balance(name) ?? { stock: 0, reserved: 0 }
      const left = stock - reserved + (held[name] ?? 0)
      if (left < amount) short.push(`${name}: ${amount} wanted, ${left} left`)
    }
    return short.join('; ').slice(0, MESSAGE_CHARS_MAX)
  }

  #settle(held: Reservation, kind: 'use' | 'release', atMs: number, cause: Cause): void {
    this.#move(held, kind, atMs, cause)
    this.#update.run(kind === 'use' ? 'used' : 'released', held.lines, held.id)
  }

  #move({ id, lines }: Reservation, kind: 'reserve' | 'use' | 'release', atMs: number, cause: Cause): void {
    for (const [ingredient, amount] of Object.entries(parse(lines))) {
      this.#ledger.add(atMs, {
        kind,
        ingredient,
        change: kind === 'use' ? -amount : 0,
        reservedChange: kind === 'reserve' ? amount : -amount,
        reservation: id,
        booking: null,
        ...cause,
      })
    }
  }
}

const ENDED: StoreReply = { code: ErrorCode.REVOKED, message: 'the order has ended' }

function keyOf({ order, ticket, step, trace }: TaskKey): [number, number, number, string] {
  return [order, ticket, step, trace]
}

function reservationOf(row: Record<string, unknown>): Reservation {
  return { id: Number(row.id), state: String(row.state), lines: String(row.lines) }
}

function parse(lines: string): Amounts {
  return JSON.parse(lines) as Amounts
}

/** Amounts by ingredient, in one order whatever the order of the lines. */
function amountsOf(lines: readonly Line[]): Amounts {
  const sums = new Map<string, number>()
  for (const { name, amount } of lines) sums.set(name, (sums.get(name) ?? 0) + amount)
  return Object.fromEntries([...sums].filter(([, amount]) => amount > 0).sort(([a], [b]) => (a < b ? -1 : 1)))
}
