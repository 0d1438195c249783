/**
 * What the clients saw, kept in memory for the check and as JSON lines for
 * people. Invariant: every submit has one row from its first try to its end,
 * whatever its client was told in between.
 */
import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { nowMs } from './clock.ts'

/** How an order reaches the router: a client's own connection, or HTTP through the gateway. */
export type Via = 'router' | 'http'

/** One order as its customer knows it. Times are milliseconds since 1970, 0 for not yet. */
export interface OrderRow {
  readonly key: string
  readonly via: Via
  /** Which of the baskets was ordered; a repeat orders the same. */
  readonly basket: number
  readonly submittedMs: number
  tries: number
  answeredMs: number
  /** The order's number, once it was acknowledged. */
  order: number
  endedMs: number
  /** How it ended, once its customer was told. */
  status: string
}

/** Something that was done to the truck. */
export interface FaultRow {
  readonly atMs: number
  readonly kind: string
  readonly service: string
  readonly member: string
}

/** A refusal, or a try without an answer: its customer comes back. */
export type Setback = 'refused' | 'no answer'

export class History {
  readonly rows: OrderRow[] = []
  readonly faults: FaultRow[] = []
  /** When a link or a process was well again. */
  readonly heals: number[] = []
  /** What must never be: two numbers for one key, two ends for one order. */
  readonly contradictions: string[] = []
  refusals = 0
  readonly refusalReasons = new Map<string, number>()
  #unanswered = 0
  #untold = 0
  readonly #byOrder = { router: new Map<number, OrderRow>(), http: new Map<number, OrderRow>() }
  /** Ends that came before the answer that tells the number. */
  readonly #early = { router: new Map<number, string>(), http: new Map<number, string>() }
  readonly #file: WriteStream

  /** @param file where the JSON lines go. */
  constructor(file: string) {
    this.#file = createWriteStream(file)
  }

  /** Orders whose customer has no answer yet. */
  get unanswered(): number {
    return this.#unanswered
  }

  /** Acknowledged orders whose customer was not told yet how they ended. */
  get untold(): number {
    return this.#untold
  }

  get served(): number {
    return this.rows.length - this.#unanswered - this.#untold
  }

  submit(key: string, via: Via, basket: number): OrderRow {
    const submittedMs = nowMs()
    const row = { key, via, basket, submittedMs, tries: 0, answeredMs: 0, order: 0, endedMs: 0, status: '' }
    this.rows.push(row)
    this.#unanswered++
    this.#write({ what: 'submit', key, via, basket, at: submittedMs })
    return row
  }

  setback(row: OrderRow, setback: Setback, reason: string): void {
    if (setback === 'refused') {
      this.refusals++
      this.refusalReasons.set(reason, (this.refusalReasons.get(reason) ?? 0) + 1)
    }
    this.#write({ what: setback, key: row.key, reason, at: nowMs() })
  }

  /** The order was acknowledged. */
  answered(row: OrderRow, order: number): void {
    const at = nowMs()
    this.#write({ what: 'answer', key: row.key, order, at })
    if (row.order !== 0) {
      if (row.order !== order) this.contradictions.push(`key ${row.key} made order ${row.order} and ${order}`)
      return
    }
    row.order = order
    row.answeredMs = at
    this.#unanswered--
    this.#untold++
    this.#byOrder[row.via].set(order, row)
    const early = this.#early[row.via].get(order)
    if (early !== undefined) {
      this.#early[row.via].delete(order)
      this.#end(row, early)
    }
  }

  /** A customer of this kind was told how an order ended. */
  ended(via: Via, order: number, status: string): void {
    const row = this.#byOrder[via].get(order)
    if (row === undefined) this.#early[via].set(order, status)
    else this.#end(row, status)
  }

  #end(row: OrderRow, status: string): void {
    const at = nowMs()
    this.#write({ what: 'end', key: row.key, order: row.order, status, at })
    if (row.status !== '') {
      if (row.status !== status)
        this.contradictions.push(`order ${row.order} was ${row.status} and ${status}`)
      return
    }
    row.status = status
    row.endedMs = at
    this.#untold--
  }

  fault(kind: string, service: string, member: string): FaultRow {
    const fault = { atMs: nowMs(), kind, service, member }
    this.faults.push(fault)
    this.#write({ what: 'fault', kind, service, member, at: fault.atMs })
    return fault
  }

  /** What was broken for a while, and is no more. */
  healed(member: string): void {
    const at = nowMs()
    this.heals.push(at)
    this.#write({ what: 'healed', member, at })
  }

  /** Anything else that helps to understand a run. */
  note(what: string, details: object): void {
    this.#write({ what, ...details, at: nowMs() })
  }

  /** Everything is in the file once this resolves. */
  async close(): Promise<void> {
    this.#file.end()
    await finished(this.#file)
  }

  #write(line: object): void {
    this.#file.write(`${JSON.stringify(line)}\n`)
  }
}
