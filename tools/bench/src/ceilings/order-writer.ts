/**
 * Writes orders into a journal as the router would: five commits an order, one
 * after the other; whatever orders are due when a commit ends share the next.
 */
import {
  type AcceptedOrder,
  type EndedOrder,
  type Journal,
  type Transition,
  TransitionKind,
} from '@foodtruck/journal'
import { STAGES } from '../contestants/contestant.ts'
import { ORDER_BYTES } from '../contestants/order-message.ts'
import { failChild } from '../process/child.ts'

/** What happens to an order, commit by commit: accepted, then a stage at a time; the last commit ends it too. */
const COMMITS = 1 + STAGES.length
/** Transitions of one commit at most, about as many as the router puts into one. */
const GROUP_ORDERS_MAX = 2_048

const payload = new Uint8Array(ORDER_BYTES).fill(7)
const ticketPayload = Buffer.alloc(20, 7).toString('base64')

interface OpenOrder {
  readonly index: number
  readonly number: number
  commit: number
  /** Of its transitions so far. */
  readonly sequences: number[]
}

/** Gives orders their numbers from 1: the journal must be empty. */
export class OrderWriter {
  readonly #journal: Journal
  readonly #served: (index: number) => void
  #due: OpenOrder[] = []
  /** Open orders by number, the oldest first. */
  readonly #open = new Map<number, OpenOrder>()
  #sequence = 0
  #number = 0
  #writing = false

  /** `served` is called once for each order, when its last commit is through. */
  constructor(journal: Journal, served: (index: number) => void) {
    this.#journal = journal
    this.#served = served
  }

  add(index: number): void {
    this.#number += 1
    const order = { index, number: this.#number, commit: 0, sequences: [] }
    this.#due.push(order)
    this.#open.set(this.#number, order)
    if (this.#writing) return
    this.#writing = true
    setImmediate(() => {
      this.#writeAll().catch(failChild)
    })
  }

  async #writeAll(): Promise<void> {
    while (this.#due.length > 0) {
      const orders = this.#due.splice(0, GROUP_ORDERS_MAX)
      await this.#journal.commit(this.#groupOf(orders))
      for (const order of orders) {
        order.commit += 1
        if (order.commit < COMMITS) this.#due.push(order)
        else this.#served(order.index)
      }
    }
    this.#writing = false
  }

  #groupOf(orders: readonly OpenOrder[]) {
    const atMs = Date.now()
    const firstSequence = this.#sequence + 1
    const transitions: Transition[] = []
    const accepted: AcceptedOrder[] = []
    const ended: EndedOrder[] = []
    for (const order of orders) {
      if (order.commit === COMMITS - 1) this.#open.delete(order.number)
      const sequence = this.#transition(transitions, order, atMs)
      if (order.commit === 0) accepted.push(acceptedOrder(order.number, sequence, atMs))
      if (order.commit === COMMITS - 1) ended.push(this.#end(transitions, order, atMs))
    }
    const oldest = this.#open.values().next().value
    return {
      firstSequence,
      lastSequence: this.#sequence,
      atMs,
      transitions,
      accepted,
      ended,
      floorOrder: oldest?.number ?? this.#number + 1,
      // One that is not accepted yet has none before what comes next.
      floorSequence: oldest?.sequences[0] ?? this.#sequence + 1,
      dealers: null,
    }
  }

  #transition(to: Transition[], { number, commit, sequences }: OpenOrder, atMs: number): number {
    this.#sequence += 1
    sequences.push(this.#sequence)
    const stage = STAGES[commit - 1] ?? ''
    const planned = stage === STAGES[0]
    const accepted = commit === 0
    to.push({
      sequence: this.#sequence,
      atMs,
      kind: accepted
        ? TransitionKind.OrderAccepted
        : planned
          ? TransitionKind.OrderPlanned
          : TransitionKind.StageDone,
      order: number,
      ticket: accepted || planned ? 0 : 1,
      step: Math.max(0, commit - 2),
      stage,
      attempt: accepted ? 0 : 1,
      worker: accepted ? '' : `${stage}-7f3a`,
      startedAtMs: accepted ? 0 : atMs,
      code: '',
      message: '',
      extra: planned
        ? {
            tickets: [{ label: 'hotdog', payload: ticketPayload, stages: STAGES.slice(1, 3) }],
            gather: 'prepare',
          }
        : null,
    })
    return this.#sequence
  }

  #end(to: Transition[], { number, sequences }: OpenOrder, atMs: number): EndedOrder {
    this.#sequence += 1
    const sequence = this.#sequence
    sequences.push(sequence)
    const none = { ticket: 0, step: 0, stage: '', attempt: 0, worker: '', startedAtMs: 0 }
    const kind = TransitionKind.OrderServed
    to.push({ sequence, atMs, kind, order: number, ...none, code: '', message: '', extra: null })
    return { number, status: 'served', atMs, sequences, code: '', message: '' }
  }
}

function acceptedOrder(number: number, sequence: number, atMs: number): AcceptedOrder {
  const key = `bench-${process.pid}-${number}`
  const token = number.toString(16).padStart(12, '0')
  const traceparent = `00-${token.padStart(32, '0')}-${token.padStart(16, '0')}-01`
  return { number, key, token, acceptedAtMs: atMs, traceparent, payload, sequence }
}
