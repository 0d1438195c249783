/**
 * The open orders, and the one place where facts are recorded and carried out.
 * An order leaves the book when the commit of its end is done.
 */
import { TransitionKind } from '@foodtruck/journal'
import type { CommitGate } from './commit-gate.ts'
import { type Fact, orderFact } from './fact.ts'
import { KeyFilter } from './key-filter.ts'
import { applyFact, type EndStatus, Order, type OrderInit, OrderStatus, type Task } from './order-state.ts'

/** Keys that the filter tells apart well. */
const FILTER_KEYS = 2_000_000

const END_KIND: Record<EndStatus, TransitionKind> = {
  [OrderStatus.SERVED]: TransitionKind.OrderServed,
  [OrderStatus.CANCELLED]: TransitionKind.OrderCancelled,
  [OrderStatus.REFUSED]: TransitionKind.OrderRefused,
}

export class OrderBook {
  readonly #gate: CommitGate
  readonly #planStage: string
  readonly #orders = new Map<number, Order>()
  readonly #byKey = new Map<string, Order>()
  readonly #filter = new KeyFilter(FILTER_KEYS)
  /** All keys of the journal are in the filter. */
  #filterComplete = false
  #lastNumber: number

  constructor(gate: CommitGate, planStage: string, lastNumber: number) {
    this.#gate = gate
    this.#planStage = planStage
    this.#lastNumber = lastNumber
  }

  get openCount(): number {
    return this.#orders.size
  }

  get nextNumber(): number {
    return this.#lastNumber + 1
  }

  /** The oldest order in the book, or null. */
  get oldest(): Order | null {
    for (const order of this.#orders.values()) return order
    return null
  }

  get(number: number): Order | undefined {
    return this.#orders.get(number)
  }

  byKey(key: string): Order | undefined {
    return this.#byKey.get(key)
  }

  all(): Iterable<Order> {
    return this.#orders.values()
  }

  /** False: no order ever had this key. True: one may have had. */
  mayKnow(key: string): boolean {
    return !this.#filterComplete || this.#filter.mayHave(key)
  }

  /** Keys of the journal; `complete` with the last of them. */
  learnKeys(keys: readonly string[], complete: boolean): void {
    for (const key of keys) this.#filter.add(key)
    if (complete) this.#filterComplete = true
  }

  /** A new order, recorded; its first task is ready from the commit on. */
  accept(init: Omit<OrderInit, 'number'>): Order {
    const order = new Order({ ...init, number: ++this.#lastNumber }, this.#planStage)
    this.#enter(order)
    const fact = orderFact(TransitionKind.OrderAccepted, order, order.acceptedAtMs)
    this.record(order, fact)
    this.#gate.accepted(order, fact.sequence)
    return order
  }

  /** An open order read back from the journal, with its facts in their order. */
  restore(init: OrderInit, facts: readonly Fact[]): Order {
    const order = rebuildOrder(init, this.#planStage, facts)
    this.#enter(order)
    return order
  }

  /** Records a fact and carries it out; what it made ready waits for its commit. */
  record(order: Order, fact: Fact): void {
    this.#gate.record(fact)
    applyFact(order, fact, this.#gate.group.ready)
  }

  /** Ends the order. Its tasks must have been released before. */
  end(order: Order, status: EndStatus, nowMs: number, code: string, message: string): void {
    const fact = orderFact(END_KIND[status], order, nowMs, code, message)
    this.record(order, fact)
    this.#gate.ended(order, status, fact)
  }

  /** The end of the order is durable. */
  remove(order: Order): void {
    this.#orders.delete(order.number)
    this.#byKey.delete(order.key)
  }

  #enter(order: Order): void {
    this.#orders.set(order.number, order)
    this.#byKey.set(order.key, order)
    this.#filter.add(order.key)
  }
}

/** An order as its facts tell it. */
export function rebuildOrder(init: OrderInit, planStage: string, facts: readonly Fact[]): Order {
  const order = new Order(init, planStage)
  const ready: Task[] = []
  for (const fact of facts) applyFact(order, fact, ready)
  for (const task of ready) if (task.state === 'held') task.state = 'waiting'
  return order
}
