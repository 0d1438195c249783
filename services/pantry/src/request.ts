/** What the store is asked, in plain values that cross to its thread. */
import type { PantryReplyInit } from '@foodtruck/messages'

/** Names what one task takes, whichever attempt works it. */
export interface TaskKey {
  readonly order: number
  readonly ticket: number
  readonly step: number
  readonly trace: string
}

/** So much of an ingredient; negative if it goes. */
export interface Line {
  readonly name: string
  readonly amount: number
}

/** Who wants it, and why. */
export interface Cause {
  readonly author: string
  readonly reason: string
}

export type ReserveRequest = {
  readonly do: 'reserve'
  readonly task: TaskKey
  readonly attempt: number
  readonly lines: readonly Line[]
}
export type ReleaseRequest = Cause & {
  readonly do: 'release'
  readonly task: TaskKey
  readonly wholeOrder: boolean
}
export type BookRequest = Cause & {
  readonly do: 'book'
  readonly id: string
  readonly kind: string
  readonly lines: readonly Line[]
}
export type MarkRequest = Cause & { readonly do: 'mark'; readonly item: string; readonly off: boolean }
export type LedgerRequest = {
  readonly do: 'ledger'
  readonly limit: number
  readonly before: number
  readonly ingredient: string
  /** Only those of one kind; '' or left out for all. */
  readonly kind?: string
}

/** Requests that may change something. */
export type WriteRequest =
  | ReserveRequest
  | { readonly do: 'use'; readonly task: TaskKey }
  | ReleaseRequest
  | BookRequest
  | MarkRequest
/** Requests that change nothing; `unknown` is one of a newer minor version. */
export type ReadRequest = { readonly do: 'stock' } | LedgerRequest | { readonly do: 'unknown' }
export type StoreRequest = WriteRequest | ReadRequest

/** The answer to one request. */
export type StoreReply = Omit<PantryReplyInit, 'id'>

/** An order that has ended. */
export interface EndedOrder extends Cause {
  readonly number: number
  readonly trace: string
  /** What its tasks put aside was used; otherwise it is there again. */
  readonly served: boolean
}

/** An ingredient as the menu has it. */
export interface KnownIngredient {
  readonly name: string
  readonly title: string
  readonly unit: string
  readonly lowMark: number
  /** What a pantry has when it first hears of the ingredient. */
  readonly openingStock: number
}
