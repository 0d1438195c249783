/**
 * The thread of the stock: the only one that touches the file and the only one that waits for the disk. Invariant: it
 * answers every request exactly once, in order, and only after the disk did.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { type Fault, faultOf } from '@foodtruck/journal/fault'
import type { StockViewInit } from '@foodtruck/messages'
import type { EndedOrder, KnownIngredient, StoreRequest } from './request.ts'
import { holdPantryLock, openPantryFile } from './schema.ts'
import { type Answered, Store } from './store.ts'

/** What the thread is started with. */
export interface StoreOptions {
  readonly path: string
  readonly ingredients: readonly KnownIngredient[]
}

/** What the main thread posts; null to close. */
export type StoreCall =
  | { readonly requests: readonly StoreRequest[] }
  | { readonly ended: readonly EndedOrder[]; readonly cursor: number }
  | { readonly ingredients: readonly KnownIngredient[] }
  | { readonly view: true }
  | null

/** What the thread posts: the cursor once it is open, then one of these for each call, or why it failed. */
export type StoreResult =
  | { readonly cursor: number }
  | { readonly answered: Answered }
  | { readonly view: StockViewInit }
  | Record<never, never>
  | { readonly fault: Fault }

const { path, ingredients } = workerData as StoreOptions

function start(): void {
  const lock = holdPantryLock(path)
  const db = openPantryFile(path)
  const store = new Store(db)
  store.learn(ingredients, Date.now())
  reply({ cursor: store.cursor })
  parentPort?.on('message', (call: StoreCall) => {
    if (call === null) {
      db.close()
      lock.close()
      parentPort?.close()
      return
    }
    try {
      reply(resultOf(store, call))
    } catch (error) {
      reply({ fault: faultOf(error, path, 'stock') })
    }
  })
}

function resultOf(store: Store, call: NonNullable<StoreCall>): StoreResult {
  const atMs = Date.now()
  if ('requests' in call) return { answered: store.answer(call.requests, atMs) }
  if ('view' in call) return { view: store.stock(atMs) }
  if ('ended' in call) store.end(call.ended, call.cursor, atMs)
  else store.learn(call.ingredients, atMs)
  return {}
}

function reply(message: StoreResult): void {
  parentPort?.postMessage(message)
}

try {
  start()
} catch (error) {
  reply({ fault: faultOf(error, path, 'stock') })
  parentPort?.close()
}
