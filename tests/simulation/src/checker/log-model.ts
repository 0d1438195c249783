/**
 * What the log says, by itself: orders and their steps, built row by row by rules of its own. Invariant: it
 * knows nothing of the router but the meaning of the kinds of transitions.
 */
import { type CommitGroup, decodeTransition, encodeTransition, type Transition } from '@foodtruck/journal'
import { type Fail, PROMISES } from '../seen.ts'

/** A step of an order or ticket, as far as it has come. */
export interface Step {
  readonly order: number
  readonly ticket: number
  readonly step: number
  readonly stage: string
  attempt: number
  state: 'open' | 'stopped' | 'done'
  worker: string
  /** Workers that were lost with it. */
  losses: number
  /** Attempts that were parked or became dead letters, and those given by hand. */
  readonly stoppedAttempts: Set<number>
  readonly retriedAttempts: Set<number>
  /** What people at its station have done. */
  isStarted: boolean
  isBumped: boolean
  isRecalled: boolean
  /** Attempts that counted, and by whom: more than one after a recall. */
  readonly counted: Set<string>
  /** What the ticket carried before its result; base64. */
  input: string
}

interface ModelTicket {
  readonly stages: readonly string[]
  /** base64 */
  payload: string
  next: number
}

export interface ModelOrder {
  readonly number: number
  readonly key: string
  readonly token: string
  readonly payload: string
  readonly acceptedAtMs: number
  status: string
  rank: number
  isPlanned: boolean
  /** Of its rows. */
  readonly sequences: number[]
  gather: string
  tickets: ModelTicket[]
  readonly steps: Map<string, Step>
  /** Steps that a recall took back, and the attempt with which each begins anew. */
  readonly takenBack: Map<string, number>
  /** What people did: kind, ticket, stage. */
  readonly acts: Set<string>
}

const ENDS: Readonly<Record<string, string>> = {
  OrderServed: 'served',
  OrderCancelled: 'cancelled',
  OrderRefused: 'refused',
}
/** What people do at a station by hand. */
const ACTS: ReadonlySet<string> = new Set(['TaskStarted', 'TaskBumped', 'TaskRecalled'])
/** A step of priority is worth so much age. [TRUCK-6.2] */
const PRIORITY_MS = 60_000

export class LogModel {
  readonly orders = new Map<number, ModelOrder>()
  readonly rows: Transition[] = []
  readonly byKey = new Map<string, number>()
  /** The last sequence number of each topic, in order. */
  readonly topics = new Map<string, number[]>()
  readonly #fail: Fail

  constructor(fail: Fail) {
    this.#fail = fail
  }

  get lastSequence(): number {
    return this.rows.length
  }

  step(ref: { order: number; ticket: number; step: number }): Step | undefined {
    return this.orders.get(ref.order)?.steps.get(`${ref.ticket}/${ref.step}`)
  }

  /** Takes a group that is on disk; returns the steps that it made ready. */
  add(group: CommitGroup): Step[] {
    const ready: Step[] = []
    for (const { number, key, token, payload, acceptedAtMs } of group.accepted) {
      const known = this.byKey.get(key)
      if (known !== undefined) this.#fail('one-order', `key ${key} made order ${known} and order ${number}`)
      this.byKey.set(key, number)
      this.orders.set(number, {
        number,
        key,
        token,
        payload: base64(payload),
        acceptedAtMs,
        status: '',
        rank: acceptedAtMs,
        isPlanned: false,
        sequences: [],
        gather: '',
        tickets: [],
        steps: new Map(),
        takenBack: new Map(),
        acts: new Set(),
      })
    }
    for (const transition of group.transitions) {
      // As it is read back: the router's own object may change later on.
      this.#row(decodeTransition(JSON.parse(encodeTransition(transition))), ready)
    }
    for (const { number, status, sequences } of group.ended) {
      const order = this.orders.get(number)
      if (order?.sequences.join() !== sequences.join())
        this.#fail('one-end', `order ${number} ended with ${sequences}, its rows are ${order?.sequences}`)
      if (order?.status !== status)
        this.#fail('one-end', `the journal says that order ${number} is ${status}, its log ${order?.status}`)
    }
    return ready
  }

  #row(row: Transition, ready: Step[]): void {
    if (row.sequence !== this.rows.length + 1) {
      this.#fail('no-gap', `sequence number ${row.sequence} follows ${this.rows.length}`)
    }
    this.rows.push(row)
    const topic = topicOf(row)
    const numbers = this.topics.get(topic)
    if (numbers) numbers.push(row.sequence)
    else this.topics.set(topic, [row.sequence])
    const order = this.orders.get(row.order)
    if (!order) return this.#fail('one-order', `${row.kind} of order ${row.order}, which was never accepted`)
    if (row.kind === 'TaskBumped' && ['cancelled', 'refused'].includes(order.status))
      return this.#clear(order, row)
    order.sequences.push(row.sequence)
    if (row.kind === 'OrderAccepted') {
      if (order.status !== '') this.#fail('one-order', `order ${row.order} was accepted twice`)
      order.status = 'accepted'
      this.#begin(order, 0, 0, 'order', ready)
      return
    }
    if (order.status !== 'accepted' && order.status !== 'working') {
      const promise = row.kind in ENDS ? 'one-end' : 'counts-once'
      return this.#fail(promise, `${row.kind} of order ${row.order}, which is ${order.status || 'unknown'}`)
    }
    const end = ENDS[row.kind]
    if (end) this.#end(order, end)
    else this.#stepRow(order, row, ready)
  }

  /** A void ticket is taken away. */
  #clear(order: ModelOrder, row: Transition): void {
    const step = order.steps.get(`${row.ticket}/${row.step}`)
    if (!step?.isStarted || step.isBumped || step.state !== 'open')
      this.#fail('counts-once', `${row.kind} of a void ticket of order ${row.order}, which is not there`)
    if (step) step.isBumped = true
    order.acts.add(`${row.kind} ${row.ticket} ${row.stage}`)
  }

  #end(order: ModelOrder, status: string): void {
    if (status === 'served') {
      const open = [...order.steps.values()].filter(({ state }) => state !== 'done')
      const isWhole = order.isPlanned && order.tickets.every(({ next, stages }) => next >= stages.length)
      const isGathered = order.gather === '' || order.steps.get('0/1')?.state === 'done'
      if (open.length > 0 || !isWhole || !isGathered)
        this.#fail('one-end', `order ${order.number} was served with work left to do`)
    }
    order.status = status
  }

  #stepRow(order: ModelOrder, row: Transition, ready: Step[]): void {
    const name = `${row.ticket}/${row.step} of order ${row.order}`
    const step = order.steps.get(`${row.ticket}/${row.step}`)
    if (!step) return this.#fail('counts-once', `${row.kind} of step ${name}, which is not due`)
    const isDone = row.kind === 'StageDone' || row.kind === 'OrderPlanned'
    if (!isDone) step.losses = row.extra?.losses ?? 0
    if (ACTS.has(row.kind)) return this.#act(order, row, step, ready)
    if (row.kind === 'TaskRetried' || row.kind === 'TaskRedelivered') {
      const from = row.kind === 'TaskRetried' ? 'stopped' : 'open'
      if (step.state !== from)
        this.#fail('counts-once', `${row.kind} of step ${name}, which is ${step.state}`)
      if (row.attempt !== step.attempt + 1)
        this.#fail('counts-once', `step ${name} goes from attempt ${step.attempt} to ${row.attempt}`)
      step.attempt = row.attempt
      step.state = 'open'
      if (row.kind === 'TaskRetried') {
        step.retriedAttempts.add(row.attempt)
        Object.assign(step, { isStarted: false, isBumped: false, isRecalled: false })
      }
      ready.push(step)
      return
    }
    if (step.state !== 'open')
      return this.#fail('counts-once', `${row.kind} of step ${name}, which is ${step.state}`)
    if (row.attempt !== step.attempt)
      return this.#fail(
        'counts-once',
        `${row.kind} of step ${name} counts attempt ${row.attempt}; ${step.attempt} is the current one`,
      )
    step.worker = row.worker
    if (!isDone) {
      step.state = 'stopped'
      step.stoppedAttempts.add(row.attempt)
      return
    }
    step.state = 'done'
    step.counted.add(`${row.attempt} ${row.worker}`)
    step.input = order.tickets[row.ticket - 1]?.payload ?? ''
    if (row.kind === 'OrderPlanned') this.#plan(order, row)
    else if (row.ticket > 0) this.#through(order, row)
    this.#next(order, row, ready)
  }

  /** What people do at a station. */
  #act(order: ModelOrder, row: Transition, step: Step, ready: Step[]): void {
    const name = `${row.ticket}/${row.step} of order ${row.order}`
    order.acts.add(`${row.kind} ${row.ticket} ${row.stage}`)
    if (row.kind === 'TaskRecalled') return this.#recall(order, row, step, ready)
    if (step.state !== 'open' || step.isBumped || row.attempt !== step.attempt)
      this.#fail(
        'counts-once',
        `${row.kind} of step ${name}, which is ${step.state} in attempt ${step.attempt}`,
      )
    step.isStarted = true
    step.isBumped = row.kind === 'TaskBumped'
  }

  #recall(order: ModelOrder, row: Transition, step: Step, ready: Step[]): void {
    const name = `${row.ticket}/${row.step} of order ${row.order}`
    const isNew = row.attempt === step.attempt + 1
    if (!step.isBumped || step.state === 'stopped' || (!isNew && row.attempt !== step.attempt))
      this.#fail('counts-once', `step ${name} is recalled in attempt ${row.attempt}, and is ${step.state}`)
    if (step.state === 'done') {
      if (!isNew)
        this.#fail('counts-once', `step ${name} is done in attempt ${step.attempt} and recalled in it`)
      this.#takeBack(order, row, ready)
      const ticket = order.tickets[row.ticket - 1] as ModelTicket
      ticket.next = row.step
      ticket.payload = step.input
    }
    Object.assign(step, { isBumped: false, isRecalled: true, state: 'open', attempt: row.attempt })
    if (isNew) ready.push(step)
  }

  /** The step after it is gone; nobody had begun it. */
  #takeBack(order: ModelOrder, row: Transition, ready: Step[]): void {
    const isLast = row.step + 1 >= (order.tickets[row.ticket - 1]?.stages.length ?? 0)
    const name = isLast ? '0/1' : `${row.ticket}/${row.step + 1}`
    const next = order.steps.get(name)
    if (!next) return
    if (next.state !== 'open' || next.isStarted)
      this.#fail('counts-once', `step ${name} of order ${row.order} was begun and is taken back`)
    next.state = 'done'
    // Its cause and the recall may be of one commit.
    if (ready.includes(next)) ready.splice(ready.indexOf(next), 1)
    order.steps.delete(name)
    order.takenBack.set(name, next.attempt + 1)
  }

  #plan(order: ModelOrder, row: Transition): void {
    order.status = 'working'
    order.isPlanned = true
    order.gather = row.extra?.gather ?? ''
    order.rank = order.acceptedAtMs - (row.extra?.priority ?? 0) * PRIORITY_MS
    order.tickets = (row.extra?.tickets ?? []).map(({ stages, payload }) => ({ stages, payload, next: 0 }))
  }

  #through(order: ModelOrder, row: Transition): void {
    const ticket = order.tickets[row.ticket - 1] as ModelTicket
    ticket.next = row.step + 1
    if (row.extra?.output !== undefined) ticket.payload = row.extra.output
  }

  #next(order: ModelOrder, row: Transition, ready: Step[]): void {
    for (const [at, ticket] of order.tickets.entries()) {
      const stage = ticket.stages[ticket.next]
      const isMoved = row.kind === 'OrderPlanned' || row.ticket === at + 1
      if (isMoved && stage !== undefined) this.#begin(order, at + 1, ticket.next, stage, ready)
    }
    const isThrough = order.tickets.every(({ next, stages }) => next >= stages.length)
    if (isThrough && order.gather !== '' && !order.steps.has('0/1'))
      this.#begin(order, 0, 1, order.gather, ready)
  }

  #begin(order: ModelOrder, ticket: number, step: number, stage: string, ready: Step[]): void {
    const begun: Step = {
      order: order.number,
      ticket,
      step,
      stage,
      attempt: order.takenBack.get(`${ticket}/${step}`) ?? 1,
      state: 'open',
      worker: '',
      losses: 0,
      stoppedAttempts: new Set(),
      retriedAttempts: new Set(),
      isStarted: false,
      isBumped: false,
      isRecalled: false,
      counted: new Set(),
      input: '',
    }
    order.steps.set(`${ticket}/${step}`, begun)
    ready.push(begun)
  }
}

/** The topic of a row, below the name of the truck. [TRUCK-9.2] */
export function topicOf({ kind, stage, code }: { kind: string; stage: string; code: string }): string {
  if (kind === 'TaskParked') return `issue/${code.toLowerCase().replace(/[^a-z0-9-]+/g, '-') || 'unknown'}`
  if (kind === 'TaskDead') return 'issue/dead-letter'
  if (kind === 'OrderAccepted' || kind === 'OrderPlanned' || kind in ENDS)
    return `order/${kind.slice('Order'.length).toLowerCase()}`
  return `stage/${stage}`
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** What a violation of a promise is called in full. */
export function promiseText(promise: keyof typeof PROMISES): string {
  return PROMISES[promise]
}
