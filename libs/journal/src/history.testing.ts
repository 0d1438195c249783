/** Builds groups for tests and remembers what they hold. Invariant: what it has built, a router could have said. */
import type { AcceptedOrder, CommitGroup, EndedOrder, EndStatus, Recovered, StoredOrder } from './journal.ts'
import { type Transition, TransitionKind } from './transition.ts'

const endKinds = {
  served: TransitionKind.OrderServed,
  cancelled: TransitionKind.OrderCancelled,
  refused: TransitionKind.OrderRefused,
} as const

/** What a test may set of a transition; the rest has defaults. */
export type TransitionInit = Partial<Omit<Transition, 'sequence' | 'kind' | 'order'>>

/** A router's history, group by group. */
export class History {
  readonly transitions: Transition[] = []
  readonly orders = new Map<number, StoredOrder>()
  readonly ended = new Map<number, EndedOrder>()
  /** Time of the next transition; a test may set it. */
  atMs = 1_780_000_000_000
  /** Of each order's transitions. */
  readonly #sequences = new Map<number, number[]>()
  #lastNumber: number
  #lastAccepted: Transition | null
  #lastSequence: number
  #pending: { transitions: Transition[]; accepted: AcceptedOrder[]; ended: EndedOrder[] } = emptyGroup()

  /** Goes on where a journal ended. */
  constructor(recovered?: Recovered) {
    this.#lastNumber = recovered?.lastNumber ?? 0
    this.#lastAccepted = recovered?.lastAccepted ?? null
    this.#lastSequence = recovered?.lastSequence ?? 0
    for (const order of recovered?.orders ?? []) this.orders.set(order.number, order)
    for (const transition of recovered?.transitions ?? []) this.#add(transition)
  }

  get lastSequence(): number {
    return this.#lastSequence
  }

  /** Accepts an order and gives its number. */
  accept(init: Partial<StoredOrder> = {}): number {
    const number = ++this.#lastNumber
    const payload = new TextEncoder().encode(`order ${number}`)
    const stored: StoredOrder = {
      number,
      key: `key-${number}`,
      token: `token-${number}`,
      acceptedAtMs: this.atMs,
      traceparent: `00-trace-${number}`,
      payload,
      ...init,
    }
    this.#lastAccepted = this.say(TransitionKind.OrderAccepted, number)
    const { sequence } = this.#lastAccepted
    this.orders.set(number, stored)
    this.#pending.accepted.push({ ...stored, sequence })
    return number
  }

  /** Adds any transition. */
  say(kind: TransitionKind, order: number, init: TransitionInit = {}): Transition {
    const transition: Transition = {
      sequence: ++this.#lastSequence,
      atMs: this.atMs++,
      kind,
      order,
      ticket: 0,
      step: 0,
      stage: '',
      attempt: 0,
      worker: '',
      startedAtMs: 0,
      code: '',
      message: '',
      extra: null,
      ...init,
    }
    this.#add(transition)
    this.#pending.transitions.push(transition)
    return transition
  }

  #add(transition: Transition): void {
    this.transitions.push(transition)
    const known = this.#sequences.get(transition.order)
    if (known) known.push(transition.sequence)
    else this.#sequences.set(transition.order, [transition.sequence])
  }

  /** Plans two tickets, the first of them with two stages. */
  plan(order: number): void {
    const tickets = [
      { label: 'hotdog', payload: 'aG90', stages: ['ingredients', 'cook'] },
      { label: 'ice-cream', payload: 'aWNl', stages: ['ingredients'] },
    ]
    const extra = { tickets, gather: 'prepare', priority: 1, summary: 'c3Vt' }
    this.say(TransitionKind.OrderPlanned, order, { stage: 'order', attempt: 1, worker: 'order-1', extra })
  }

  /** Finishes a step of a ticket. */
  done(order: number, ticket: number, step: number, stage: string): void {
    const startedAtMs = this.atMs - 20
    this.say(TransitionKind.StageDone, order, {
      ticket,
      step,
      stage,
      attempt: 1,
      worker: `${stage}-1`,
      startedAtMs,
    })
  }

  /** Ends an order. */
  end(order: number, status: EndStatus = 'served', code = '', message = ''): void {
    const { atMs } = this.say(endKinds[status], order, { code, message })
    const sequences = [...(this.#sequences.get(order) ?? [])]
    const ended = { number: order, status, atMs, sequences, code, message }
    this.ended.set(order, ended)
    this.#pending.ended.push(ended)
  }

  /** Everything since the last group, as one group. */
  group(): CommitGroup {
    const { transitions, accepted, ended } = this.#pending
    this.#pending = emptyGroup()
    const open = new Set(this.openOrders().map((order) => order.number))
    const oldest = this.transitions.find((transition) => open.has(transition.order))
    return {
      firstSequence: this.#lastSequence - transitions.length + 1,
      lastSequence: this.#lastSequence,
      atMs: this.atMs,
      transitions,
      accepted,
      ended,
      floorOrder: Math.min(this.#lastNumber + 1, ...open),
      floorSequence: oldest?.sequence ?? this.#lastSequence + 1,
      dealers: null,
    }
  }

  /** The orders that have not ended, by number. */
  openOrders(): StoredOrder[] {
    return [...this.orders.values()].filter((order) => !this.ended.has(order.number))
  }

  /** What a journal must recover. */
  expected(epoch: number): Recovered {
    const orders = this.openOrders()
    const open = new Set(orders.map((order) => order.number))
    const transitions = this.transitions.filter((transition) => open.has(transition.order))
    return {
      epoch,
      lastSequence: this.#lastSequence,
      lastNumber: this.#lastNumber,
      lastAccepted: this.#lastAccepted,
      orders,
      transitions,
      dealers: [],
      voids: [],
    }
  }
}

function emptyGroup(): { transitions: Transition[]; accepted: AcceptedOrder[]; ended: EndedOrder[] } {
  return { transitions: [], accepted: [], ended: [] }
}
