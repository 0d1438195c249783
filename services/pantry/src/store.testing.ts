/** A stock on a real file for tests, the books read back from it, and a task's key. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { KnownIngredient, Line, StoreReply, StoreRequest, TaskKey } from './request.ts'
import { openPantryFile } from './schema.ts'
import { Store } from './store.ts'

/** Ingredients with nothing of them there. */
export function known(...names: string[]): KnownIngredient[] {
  return names.map((name) => ({ name, title: name, unit: 'piece', lowMark: 2, openingStock: 0 }))
}

export function task(order: number, ticket = 1, step = 0, trace = 'a'): TaskKey {
  return { order, ticket, step, trace }
}

export function reserve(key: TaskKey, attempt: number, ...lines: Line[]): StoreRequest {
  return { do: 'reserve', task: key, attempt, lines }
}

export function buy(id: string, name: string, amount: number): StoreRequest {
  return { do: 'book', id, kind: 'purchase', lines: [{ name, amount }], author: 'Ada', reason: '' }
}

/** What the books say of one ingredient. */
export interface Books {
  readonly stock: number
  readonly reserved: number
  /** Sums of the ledger. */
  readonly changes: number
  readonly reservedChanges: number
  /** Sums over the reservations by their state. */
  readonly held: number
  readonly used: number
  /** What was used according to the ledger. */
  readonly spent: number
}

/** One empty file for all runs of a property: to make its tables takes longer than to run it. */
let template: Uint8Array | null = null

export class TestStock {
  readonly folder = mkdtempSync(join(tmpdir(), 'pantry-'))
  readonly path = join(this.folder, 'pantry.sqlite')
  db: DatabaseSync
  store: Store

  constructor(ingredients: readonly KnownIngredient[]) {
    if (template !== null) writeFileSync(this.path, template)
    this.db = this.#open()
    if (template === null) {
      this.db.close()
      template = readFileSync(this.path)
      this.db = this.#open()
    }
    this.store = new Store(this.db)
    this.store.learn(ingredients, 0)
  }

  /** Opens the file again, as after a restart. */
  restart(): void {
    this.db.close()
    this.db = this.#open()
    this.store = new Store(this.db)
  }

  /** No test here pulls the plug: none needs to wait for the disk. */
  #open(): DatabaseSync {
    const db = openPantryFile(this.path)
    db.exec('PRAGMA synchronous = OFF')
    return db
  }

  ask(request: StoreRequest): StoreReply {
    return this.store.answer([request], 1_000).replies[0] as StoreReply
  }

  books(name: string): Books {
    const path = `$."${name}"`
    const row = this.db
      .prepare(`SELECT i.stock, i.reserved,
          (SELECT ifnull(sum(change), 0) FROM ledger WHERE ingredient = ?1) AS changes,
          (SELECT ifnull(sum(reserved_change), 0) FROM ledger WHERE ingredient = ?1) AS reservedChanges,
          (SELECT ifnull(sum(lines ->> ?2), 0) FROM reservations WHERE state = 'reserved') AS held,
          (SELECT ifnull(sum(lines ->> ?2), 0) FROM reservations WHERE state = 'used') AS used,
          (SELECT ifnull(-sum(change), 0) FROM ledger WHERE ingredient = ?1 AND kind = 'use') AS spent
        FROM ingredients AS i WHERE i.name = ?1`)
      .get(name, path)
    return { ...row } as unknown as Books
  }

  close(): void {
    this.db.close()
    rmSync(this.folder, { recursive: true })
  }
}
