/**
 * Holds what the clients saw against what the journal says. Invariant: every
 * count of a wrong comes with examples, so that each can be looked into.
 */
import { join } from 'node:path'
import { auditFile, type EndStatus, openJournal, type Transition, TransitionKind } from '@foodtruck/journal'
import type { History, OrderRow } from './history.ts'

/** Examples of one wrong that are shown. */
const EXAMPLES_MAX = 10
const ORDERS_PAGE = 1_000
const LOG_PAGE = 10_000
const JOURNAL_FILE = 'router.sqlite'

/** An order as the journal has it. */
export interface JournaledOrder {
  readonly number: number
  readonly key: string
  readonly status: 'open' | EndStatus
}

/** What the journal's log says, counted apart from the journal's own audit. */
export interface LogCount {
  /** Steps that were counted done again, and orders that ended again. */
  readonly twice: string[]
  redelivered: number
  lastSequence: number
  gaps: number
}

export interface Books {
  readonly orders: readonly JournaledOrder[]
  readonly log: LogCount
  /** What the journal's own audit counts twice. */
  readonly auditTwice: number
}

/** What the pantry counted, and what it should have. */
export interface StockCount {
  /** Taken from the shelf or put aside. */
  readonly used: number
  /** What one order of each basket takes. */
  readonly takes: readonly number[]
}

export interface Verdict {
  /** Orders that a client has the word of the truck for. */
  readonly accepted: number
  readonly served: number
  readonly cancelled: number
  readonly refusedByStage: number
  readonly lost: readonly string[]
  readonly countedTwice: readonly string[]
  readonly unanswered: readonly string[]
  /** Clients that were told an end that the journal does not have. */
  readonly misinformed: readonly string[]
  /** What the pantry took beyond what was served; below zero for what it forgot. */
  readonly stockOff: number
  readonly redelivered: number
  readonly lastSequence: number
  readonly sequenceGaps: number
}

/** Reads the journal of a truck that was stopped. */
export async function readBooks(data: string): Promise<Books> {
  const path = join(data, JOURNAL_FILE)
  const { countedTwice: auditTwice } = await auditFile(path)
  const journal = await openJournal({ path })
  try {
    const orders: JournaledOrder[] = []
    for (let before = 0; ; ) {
      const page = await journal.orders({ limit: ORDERS_PAGE, before })
      for (const { number, key, status } of page) orders.push({ number, key, status })
      const last = page.at(-1)
      if (last === undefined || last.number <= 1) break
      before = last.number
    }
    const counter = new LogCounter()
    for (let after = 0; ; ) {
      const { transitions, through, last } = await journal.replay({ after, limit: LOG_PAGE })
      for (const transition of transitions) counter.add(transition)
      if (through >= last) break
      after = through
    }
    return { orders, log: counter.count, auditTwice }
  } finally {
    await journal.close()
  }
}

const ENDS: ReadonlySet<TransitionKind> = new Set([
  TransitionKind.OrderServed,
  TransitionKind.OrderCancelled,
  TransitionKind.OrderRefused,
])

/** Counts a log, transition by transition. */
export class LogCounter {
  readonly count: LogCount = { twice: [], redelivered: 0, lastSequence: 0, gaps: 0 }
  readonly #done = new Map<number, Set<string>>()
  readonly #ended = new Set<number>()

  add({ sequence, kind, order, ticket, step }: Transition): void {
    const { count } = this
    if (sequence !== count.lastSequence + 1) count.gaps++
    count.lastSequence = sequence
    if (kind === TransitionKind.TaskRedelivered) count.redelivered++
    if (kind === TransitionKind.OrderPlanned || kind === TransitionKind.StageDone) {
      const name = `${ticket}:${step}`
      const done = this.#done.get(order) ?? new Set()
      if (done.has(name) || this.#ended.has(order)) count.twice.push(`order ${order} step ${name} done again`)
      this.#done.set(order, done.add(name))
    }
    if (ENDS.has(kind)) {
      if (this.#ended.has(order)) count.twice.push(`order ${order} ended again`)
      this.#ended.add(order)
      this.#done.delete(order)
    }
  }
}

/** The verdict on a run whose load has settled. */
export function judge(
  { rows, contradictions }: Pick<History, 'rows' | 'contradictions'>,
  books: Books,
  stock: StockCount,
): Verdict {
  const byNumber = new Map(books.orders.map((order) => [order.number, order]))
  const lost: string[] = []
  const unanswered: string[] = []
  const misinformed: string[] = []
  const countedTwice = [...contradictions, ...books.log.twice, ...keysTwice(books.orders)]
  for (let more = books.auditTwice - books.log.twice.length; more > 0; more--) {
    countedTwice.push('counted twice by the audit of the journal alone')
  }
  const ends = { served: 0, cancelled: 0, refused: 0, open: 0 }
  let accepted = 0
  let sold = 0
  for (const row of rows) {
    if (row.order === 0) {
      unanswered.push(`${row.key}: ${row.tries} tries and no answer`)
      continue
    }
    accepted++
    const order = byNumber.get(row.order)
    if (order === undefined || order.key !== row.key)
      lost.push(`${row.key}: order ${row.order} is not in the journal`)
    else {
      ends[order.status]++
      if (order.status === 'served') sold += stock.takes[row.basket] ?? 0
      if (order.status === 'open') lost.push(`${row.key}: order ${row.order} never ended`)
      else judgeEnd(row, order, unanswered, misinformed)
    }
  }
  return {
    accepted,
    served: ends.served,
    cancelled: ends.cancelled,
    refusedByStage: ends.refused,
    lost,
    countedTwice,
    unanswered,
    misinformed,
    stockOff: stock.used - sold,
    redelivered: books.log.redelivered,
    lastSequence: books.log.lastSequence,
    sequenceGaps: books.log.gaps,
  }
}

function judgeEnd(row: OrderRow, order: JournaledOrder, unanswered: string[], misinformed: string[]): void {
  if (row.status === '') unanswered.push(`${row.key}: never told that order ${row.order} was ${order.status}`)
  else if (row.status !== order.status) {
    misinformed.push(`${row.key}: told that order ${row.order} was ${row.status}, it was ${order.status}`)
  }
}

function keysTwice(orders: readonly JournaledOrder[]): string[] {
  const seen = new Set<string>()
  return orders.flatMap(({ key, number }) => {
    if (seen.has(key)) return [`key ${key} made another order, ${number}`]
    seen.add(key)
    return []
  })
}

/** The first few of a list of wrongs. */
export function examples(wrongs: readonly string[]): string[] {
  return wrongs.slice(0, EXAMPLES_MAX)
}
