/**
 * The open orders, and the one place where facts are recorded and carried out.
 * An order leaves the book when the commit of its end is done.
 */
import { type TransitionExtra, TransitionKind, type VoidTicket } from '@foodtruck/journal'
import type { CommitGate } from './commit-gate.ts'
import { DayNumbers, type LastNumbers } from './day-numbers.ts'
import { EndRate } from './end-rate.ts'
import { type Fact, orderFact } from './fact.ts'
import { KeyFilter } from './key-filter.ts'
import { applyFact, type EndStatus, Order, type OrderInit, OrderStatus, type Task } from './order-state.ts'
import { Timetable } from './timetable.ts'
import { Voids, voidsOf } from './voids.ts'

/** Keys that the filter tells apart well. */
const FILTER_KEYS = 2_000_000

const END_KIND: Record<EndStatus, TransitionKind> = {
  [OrderStatus.SERVED]: TransitionKind.OrderServed,
  [OrderStatus.CANCELLED]: TransitionKind.OrderCancelled,
  [OrderStatus.REFUSED]: TransitionKind.OrderRefused,
}

/** What a submit asks for beside the order itself. Times are 0, and the day '', for none. */
export interface OrderTerms {
  readonly startAtMs: number
  readonly expireAtMs: number
  readonly day: string
}

export class OrderBook {
  readonly #gate: CommitGate
  readonly #planStage: string
  readonly #orders = new Map<number, Order>()
  readonly #byKey = new Map<string, Order>()
  readonly #stopped = new Set<Order>()
  readonly #filter = new KeyFilter(FILTER_KEYS)
  readonly #dayNumbers: DayNumbers
  readonly timetable = new Timetable()
  /** What of ended orders still stands on stations. */
  readonly voids = new Voids()
  /** How fast orders end. */
  readonly ends = new EndRate()
  /** All keys of the journal are in the filter. */
  #filterComplete = false
  #lastNumber: number

  constructor(gate: CommitGate, planStage: string, lastNumber: number, lastOfDays: LastNumbers = {}) {
    this.#gate = gate
    this.#planStage = planStage
    this.#lastNumber = lastNumber
    this.#dayNumbers = new DayNumbers(lastOfDays)
  }

  get openCount(): number {
    return this.#orders.size
  }

  /** Orders of which something waits for a decision. */
  get stoppedCount(): number {
    return this.#stopped.size
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

  /** A new order, recorded; its first task is ready from the commit on, or from its start on. */
  accept(init: Omit<OrderInit, 'number'>, terms: OrderTerms): Order {
    const order = new Order(init, ++this.#lastNumber, this.#planStage)
    this.#enter(order)
    const extra = this.#extraOf(terms, order.acceptedAtMs)
    const fact = orderFact(TransitionKind.OrderAccepted, order, order.acceptedAtMs, '', '', '', extra)
    this.record(order, fact)
    this.timetable.add(order)
    this.#gate.accepted(order, fact.sequence)
    return order
  }

  /** The open orders read back from the journal, and the facts of all of them in their order. */
  restore(orders: Iterable<OrderInit>, facts: Iterable<Fact>): void {
    for (const init of orders) this.#enter(new Order(init, init.number, this.#planStage))
    replay(facts, (number) => this.#orders.get(number))
    for (const order of this.#orders.values()) {
      this.#noteStopped(order)
      this.timetable.add(order)
    }
  }

  /** An order read back from the journal that has ended, and its tickets that still stand on stations. */
  restoreVoids(init: OrderInit, facts: readonly Fact[], tickets: readonly VoidTicket[]): void {
    const order = rebuildOrder(init, this.#planStage, facts)
    const tasks = tickets.flatMap(({ ticket, step }) => order.taskAt(ticket, step) ?? [])
    this.voids.restore(order, tasks)
  }

  /** What the fact of an accepted order says beyond its kind; null for nothing. */
  #extraOf({ startAtMs, expireAtMs, day }: OrderTerms, nowMs: number): TransitionExtra | null {
    const extra: TransitionExtra = {}
    if (startAtMs > nowMs) extra.startAtMs = startAtMs
    if (expireAtMs > 0) extra.expireAtMs = expireAtMs
    if (day !== '') {
      this.#dayNumbers.next(day, nowMs)
      extra.day = day
    }
    for (const _ in this.#dayNumbers.last) extra.days = this.#dayNumbers.last
    for (const _ in extra) return extra
    return null
  }

  /** Records a fact and carries it out; what it made ready waits for its commit. */
  record(order: Order, fact: Fact): void {
    this.#gate.record(fact)
    applyFact(order, fact, this.#gate.group.ready)
    this.#noteStopped(order)
  }

  /** Somebody took a void ticket away. No fact of the order itself, which has ended. */
  clear(task: Task, fact: Fact): void {
    this.#gate.record(fact)
    task.hand = { ...task.hand, bumpedAtMs: fact.atMs, bumpedBy: fact.author }
    this.voids.changed()
  }

  /** Ends the order. Its tasks must have been released before. */
  end(order: Order, status: EndStatus, nowMs: number, code: string, message: string, author = ''): void {
    const fact = orderFact(END_KIND[status], order, nowMs, code, message, author, voidedOf(order, status))
    const voids = voidsOf(order, status)
    this.record(order, fact)
    this.voids.add(order, voids)
    this.ends.count(nowMs)
    this.#gate.ended(order, status, fact)
  }

  /** The end of the order is durable. */
  remove(order: Order): void {
    this.#orders.delete(order.number)
    this.#byKey.delete(order.key)
  }

  #noteStopped(order: Order): void {
    if (order.stoppedCount > 0) this.#stopped.add(order)
    else if (this.#stopped.size > 0) this.#stopped.delete(order)
  }

  #enter(order: Order): void {
    this.#orders.set(order.number, order)
    this.#byKey.set(order.key, order)
    this.#filter.add(order.key)
  }
}

/** What of an order that ends was being worked: it stays visible. */
function voidedOf(order: Order, status: EndStatus): TransitionExtra | null {
  if (status === OrderStatus.SERVED) return null
  const voided = order.tasks
    .filter(({ state }) => state === 'working')
    .map(({ ticket, step, worker, startedAtMs }) => ({ ticket, step, worker, startedAtMs }))
  return voided.length === 0 ? null : { voided }
}

/** An order as its facts tell it. */
export function rebuildOrder(init: OrderInit, planStage: string, facts: readonly Fact[]): Order {
  const order = new Order(init, init.number, planStage)
  replay(facts, () => order)
  return order
}

/** Carries out what was committed; tasks that no later fact touched wait for a dealer. */
function replay(facts: Iterable<Fact>, orderOf: (number: number) => Order | undefined): void {
  const ready: Task[] = []
  for (const fact of facts) {
    const order = orderOf(fact.order)
    if (order) applyFact(order, fact, ready)
  }
  for (const task of ready) if (task.state === 'held') task.state = 'waiting'
}
