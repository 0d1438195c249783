/**
 * Removes what is older than the journal keeps: a part of the log, and with it the orders that ended in it.
 * Invariant: what is counted of the removed and of the rest balances at each point, the records of orders that
 * are not removed stay, and of a removed order enough stays to answer a repeat of its submit.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { LogAudit } from './audit.ts'
import type { Carrying } from './carrying.ts'
import { type ChecksummedOrder, compareChecksum, damaged, orderChecksum, textChecksum } from './checksum.ts'
import { type AtFailPoint, FailPoint } from './fail-point.ts'
import type { EndStatus } from './journal.ts'
import type { LogReader, ParsedCommit } from './log-reader.ts'
import { payloadDigest } from './payload.ts'
import { checkCarried } from './recovery.ts'
import { PAST_KEY_BLOCK } from './schema.ts'
import type { KeepingState } from './state.ts'
import { isEndKind, type TransitionRow } from './transition.ts'

/** Records that one step removes at most: with what hangs on them, one or two milliseconds. */
const RECORDS_MAX = 250

/** Keys of removed orders that one step forgets at most. */
const KEYS_MAX = 250

type RemovedOrder = ChecksummedOrder & { status: string; checksum: number | null }

/** Removes on the writer's connection. */
export class Pruning {
  readonly #log: LogReader
  readonly #carrying: Carrying
  readonly #at: AtFailPoint
  readonly #keptKeysMax: number
  readonly #order: StatementSync
  readonly #isThere: StatementSync
  readonly #removeOrder: StatementSync
  readonly #removeCarried: StatementSync
  readonly #removeCommit: StatementSync
  readonly #carriedRecords: StatementSync
  readonly #keepKey: StatementSync
  readonly #pastBlocks: StatementSync
  readonly #forgetKeys: StatementSync
  /** Counts what is removed; made anew after a step that was rolled back. */
  #audit: LogAudit | null = null

  constructor(db: DatabaseSync, log: LogReader, carrying: Carrying, keptKeysMax: number, at: AtFailPoint) {
    this.#log = log
    this.#carrying = carrying
    this.#keptKeysMax = keptKeysMax
    this.#at = at
    this.#order = db.prepare(`SELECT number, key, token, status, accepted_at AS acceptedAtMs,
      first_sequence AS firstSequence, traceparent, payload, checksum FROM orders WHERE number = ?`)
    this.#isThere = db.prepare('SELECT 1 FROM orders WHERE number = ?')
    this.#removeOrder = db.prepare('DELETE FROM orders WHERE number = ?')
    this.#removeCarried = db.prepare('DELETE FROM carried WHERE order_number = ?')
    this.#removeCommit = db.prepare('DELETE FROM log WHERE last_sequence = ?')
    this.#carriedRecords = db.prepare('SELECT * FROM carried WHERE sequence <= ?')
    this.#keepKey = db.prepare('INSERT INTO past_keys VALUES (?, ?, ?, ?, ?, ?, ?)')
    this.#pastBlocks = db.prepare('SELECT min(block) AS first, max(block) AS last FROM past_keys')
    this.#forgetKeys = db.prepare(`DELETE FROM past_keys WHERE block = ?1 AND key IN
      (SELECT key FROM past_keys WHERE block = ?1 ORDER BY key LIMIT ${KEYS_MAX})`)
  }

  /** The oldest commit of the log, or null. */
  oldest(state: KeepingState): ParsedCommit | null {
    return this.#log.commitAfter(state.prunedThrough)
  }

  /** Removes the next few records and what ended with them; `state` tells how far and counts. */
  step(state: KeepingState, through: number, olderThanMs: number): void {
    // Before anything is removed: it counts from what is there.
    this.#audit ??= this.#auditUpTo(state)
    const batch: TransitionRow[] = []
    const emptied: number[] = []
    let prunedThrough = state.prunedThrough
    while (batch.length < RECORDS_MAX) {
      const commit = this.#log.commitAfter(prunedThrough)
      if (commit === null || commit.lastSequence > through || commit.atMs >= olderThanMs) break
      const left = commit.records.filter((record) => record[0] > prunedThrough)
      batch.push(...left.slice(0, RECORDS_MAX - batch.length))
      prunedThrough = batch.at(-1)?.[0] ?? commit.lastSequence
      if (prunedThrough >= commit.lastSequence) emptied.push(commit.lastSequence)
    }
    this.#removeOrders(batch, state)
    this.#at(FailPoint.PRUNE_ORDERS)
    for (const lastSequence of emptied) this.#removeCommit.run(lastSequence)
    this.#at(FailPoint.PRUNE_LOG)
    this.#audit.add(batch)
    Object.assign(state, this.#audit.counts)
    state.prunedThrough = prunedThrough
    this.#forgetOldKeys()
  }

  /** The last step was rolled back. */
  reset(): void {
    this.#audit = null
  }

  #removeOrders(batch: readonly TransitionRow[], state: KeepingState): void {
    const ended = new Set<number>()
    for (const record of batch) if (isEndKind(record[2])) ended.add(record[3])
    for (const number of ended) this.#remove(number, state)
    const isThere = new Map<number, boolean>()
    for (const record of batch) {
      const number = record[3]
      if (ended.has(number)) continue
      if (!isThere.has(number)) isThere.set(number, this.#isThere.get(number) !== undefined)
      if (isThere.get(number)) this.#carrying.keep(record)
    }
  }

  #remove(number: number, state: KeepingState): void {
    const order = this.#order.get(number) as RemovedOrder | undefined
    if (order === undefined) throw damaged(`order ${number} ended and is missing`)
    compareChecksum(order.checksum, orderChecksum(order), `order ${number}`)
    const { key, token, status, payload } = order
    if (!isEndStatus(status)) throw damaged(`order ${number} ended and its status is ${status}`)
    const digest = payloadDigest(payload)
    const checksum = pastKeyChecksum({ number, key, token, status, digest })
    this.#keepKey.run(Math.floor(number / PAST_KEY_BLOCK), key, number, token, status, digest, checksum)
    this.#removeOrder.run(number)
    this.#removeCarried.run(number)
    state[status]++
    state.prunedOrder = Math.max(state.prunedOrder, number)
  }

  /** Counting goes on where the log was removed to. */
  #auditUpTo(state: KeepingState): LogAudit {
    const audit = new LogAudit(state)
    for (const row of this.#carriedRecords.iterate(state.prunedThrough)) {
      audit.resume(JSON.parse(checkCarried(row)))
    }
    return audit
  }

  #forgetOldKeys(): void {
    const { first, last } = this.#pastBlocks.get() as { first: number | null; last: number | null }
    if (first === null || last === null) return
    // Orders leave about in the order of their numbers, so all blocks but the last are full.
    if ((last - first) * PAST_KEY_BLOCK > this.#keptKeysMax) this.#forgetKeys.run(first)
  }
}

/** What is left of a removed order. */
export interface PastKey {
  number: number
  key: string
  token: string
  status: string
  digest: Uint8Array
}

/** CRC-32 of what is left of a removed order. */
export function pastKeyChecksum({ number, key, token, status, digest }: PastKey): number {
  return textChecksum(number, key, token, status, Buffer.from(digest).toString('hex'))
}

function isEndStatus(status: string): status is EndStatus {
  return status === 'served' || status === 'cancelled' || status === 'refused'
}
