/** The books of a day that is over: the pantry's and the router's own files. Invariant: read only, and no service is asked. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Audit, auditFile } from '@foodtruck/journal'
import { STOCK_FILE } from '@foodtruck/pantry'

const JOURNAL_FILE = 'router.sqlite'

/** One ingredient over the day, in its own unit. */
export interface StockRow {
  readonly ingredient: string
  readonly unit: string
  readonly start: number
  readonly bought: number
  readonly used: number
  readonly wasted: number
  readonly left: number
  readonly reserved: number
  /** The least that was ever there, or was ever put aside: below zero is a broken promise. */
  readonly lowest: number
}

/** An item that was taken off the menu, or brought back. */
export interface Mark {
  readonly item: string
  readonly isOff: boolean
  readonly author: string
  readonly atMs: number
}

/** Goods that were bought. */
export interface Bought {
  readonly ingredient: string
  readonly amount: number
  readonly author: string
  readonly atMs: number
}

export interface Books {
  readonly audit: Audit
  readonly stock: readonly StockRow[]
  /** What each order used, by order and ingredient. */
  readonly uses: ReadonlyMap<number, ReadonlyMap<string, number>>
  readonly marks: readonly Mark[]
  readonly purchases: readonly Bought[]
}

/** Reads the data folder of a truck that has stopped. */
export async function readBooks(data: string): Promise<Books> {
  const audit = await auditFile(join(data, JOURNAL_FILE))
  const db = new DatabaseSync(join(data, STOCK_FILE), { readOnly: true })
  try {
    const rows = <Row>(sql: string): Row[] => db.prepare(sql).all() as Row[]
    const marks = rows<Omit<Mark, 'isOff'> & { off: number }>(
      'SELECT item, off, author, at AS atMs FROM marks ORDER BY sequence',
    ).map(({ off, ...mark }) => ({ ...mark, isOff: off === 1 }))
    return {
      audit,
      stock: rows<StockRow>(STOCK_SQL),
      uses: usesOf(rows(USES_SQL)),
      marks,
      purchases: rows<Bought>(
        "SELECT ingredient, change AS amount, author, at AS atMs FROM ledger WHERE kind = 'purchase' ORDER BY sequence",
      ),
    }
  } finally {
    db.close()
  }
}

const STOCK_SQL = `SELECT name AS ingredient, unit,
  (SELECT coalesce(sum(change), 0) FROM ledger WHERE ingredient = name AND kind = 'open') AS start,
  (SELECT coalesce(sum(change), 0) FROM ledger WHERE ingredient = name AND kind = 'purchase') AS bought,
  (SELECT coalesce(-sum(change), 0) FROM ledger WHERE ingredient = name AND kind = 'use') AS used,
  (SELECT coalesce(-sum(change), 0) FROM ledger WHERE ingredient = name AND kind IN ('waste', 'adjust')) AS wasted,
  stock AS left, reserved,
  (SELECT coalesce(min(min(stock, reserved)), 0) FROM ledger WHERE ingredient = name) AS lowest
  FROM ingredients ORDER BY name`

const USES_SQL = `SELECT r.order_number AS number, l.ingredient, -sum(l.change) AS amount
  FROM ledger AS l JOIN reservations AS r ON r.id = l.reservation WHERE l.kind = 'use' GROUP BY 1, 2`

function usesOf(rows: readonly { number: number; ingredient: string; amount: number }[]): Books['uses'] {
  const uses = new Map<number, Map<string, number>>()
  for (const { number, ingredient, amount } of rows) {
    const order = uses.get(number) ?? new Map<string, number>()
    uses.set(number, order.set(ingredient, amount))
  }
  return uses
}
