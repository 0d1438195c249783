/**
 * A router in memory, for the tests of the gateway. Invariant: the same key is
 * the same order, another payload under it is refused, each event has the next
 * sequence number, and every answer was bytes once, as with the real router.
 */
import {
  type Answer,
  type AnswerInit,
  type AuditView,
  type CommandDone,
  type CommandInit,
  type DeadLetterInit,
  type DeadLettersQueryInit,
  type DeadLettersView,
  type Event,
  type OrderSummary,
  type OrderView,
  type ReplayView,
  type RetryTasksInit,
  type StagesView,
  type StationView,
  type StationViewInit,
  ToPeer,
} from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { RouterPort, SubmitInit, Submitted } from './router-port.ts'

interface Entry {
  number: number
  submit: SubmitInit
  status: string
  acceptedAtMs: number
  rush: boolean
  cancelled?: { message: string; author: string }
}

const STOPPED = {
  label: 'hotdog',
  stage: 'cook',
  state: 'dead',
  attempt: 5,
  worker: 'cook-1',
  code: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED',
  message: 'its worker went away',
  sinceMs: 1_700_000_001_000,
  acceptedAtMs: 1_700_000_000_000,
}

const STAGE = { stage: 'cook', replicas: 2, credits: 3, waiting: 1, working: 1 }

export class MemoryRouter implements RouterPort {
  connected = true
  /** Thrown by the next calls, while it is set. */
  failure: TruckError | undefined
  /** Submits wait for this, while it is set. */
  gate: Promise<void> | undefined
  /** How many questions about past events came. */
  replays = 0
  readonly events: Event[] = []
  /** Events up to here are no longer kept. */
  prunedThrough = 0
  /** What waits for a decision. */
  stopped: DeadLetterInit[] = []
  readonly #orders: Entry[] = []
  readonly #byKey = new Map<string, Entry>()
  readonly #listener: (event: Event) => void

  constructor(listener: (event: Event) => void = () => {}) {
    this.#listener = listener
  }

  get stored(): number {
    return this.#orders.length
  }

  /** The submit that made the n-th order, from 0. */
  submitted(index: number): SubmitInit | undefined {
    return this.#orders[index]?.submit
  }

  /** Something happens to an order. */
  emit(kind: string, order: number, more: Partial<Event> = {}): Event {
    const sequence = this.events.length + 1
    const event = { ...NO_EVENT, sequence, atMs: 1_700_000_000_000 + sequence, kind, order, ...more }
    this.events.push(event)
    this.#listener(event)
    return event
  }

  async submit(submit: SubmitInit): Promise<Submitted> {
    await this.gate
    this.#fail()
    const known = this.#byKey.get(submit.key)
    if (known !== undefined) {
      if (!submit.knownOnly && Buffer.compare(known.submit.payload, submit.payload) !== 0) {
        throw new TruckError(ErrorCode.KEY_REUSED, 'the key was used for an order with another content')
      }
      const { number: order, status, submit: first } = known
      return { order, token: first.token, status, repeated: true, dayNumber: order }
    }
    if (submit.knownOnly) throw new TruckError(ErrorCode.NOT_FOUND, 'no order has this key')
    const number = this.#orders.length + 1
    const status = (submit.startAtMs ?? 0) > 0 ? 'scheduled' : 'accepted'
    const entry = { number, submit, status, rush: false, acceptedAtMs: 1_700_000_000_000 }
    this.#orders.push(entry)
    this.#byKey.set(submit.key, entry)
    this.emit('OrderAccepted', number)
    return { order: number, token: submit.token, status, repeated: false, dayNumber: number }
  }

  async order(number: number, token: string): Promise<OrderView> {
    this.#fail()
    const entry = this.#orders.find(
      (one) => one.number === number && (token === '' || one.submit.token === token),
    )
    if (entry === undefined) throw new TruckError(ErrorCode.NOT_FOUND, `there is no order ${number}`)
    const state = this.stopped.find(({ order }) => order === number)?.state ?? 'working'
    const step = { stage: 'cook', state, attempt: 1, worker: 'cook-1' }
    const order = {
      ...this.#summary(entry),
      ...entry.cancelled,
      rush: entry.rush ? { atMs: 1_700_000_000_000, reason: 'a child waits', author: 'ada' } : null,
      tickets: [
        { ticket: 0, steps: [{ stage: 'order', state: 'done', doneAtMs: 5 }] },
        { ticket: 1, label: 'hotdog', steps: [step] },
      ],
    }
    return overTheWire({ order }).order!
  }

  async orders(page: { limit: number; before?: number }): Promise<OrderSummary[]> {
    this.#fail()
    const below = this.#orders.filter(({ number }) => number < (page.before ?? Infinity))
    const orders = below
      .reverse()
      .slice(0, page.limit)
      .map((entry) => this.#summary(entry))
    return overTheWire({ orders: { orders } }).orders!.orders
  }

  async deadLetters({ stage, limit, order, state }: DeadLettersQueryInit): Promise<DeadLettersView> {
    this.#fail()
    const asked = this.stopped.filter(
      (letter) =>
        (!stage || letter.stage === stage) &&
        (!order || letter.order === order) &&
        (!state || letter.state === state),
    )
    return overTheWire({ deadLetters: { letters: asked.slice(0, limit ?? 0), total: asked.length } })
      .deadLetters!
  }

  async cancel(number: number, message: string, author: string): Promise<void> {
    this.#fail()
    const entry = this.#orders.find((one) => one.number === number)
    if (entry === undefined || entry.status === 'cancelled')
      throw new TruckError(ErrorCode.NOT_CANCELLABLE, 'it is over')
    entry.status = 'cancelled'
    entry.cancelled = { message, author }
    this.stopped = this.stopped.filter(({ order }) => order !== number)
    this.emit('OrderCancelled', number, { message, author })
  }

  /** What the gateway has told the router to decide. */
  readonly decided: CommandInit[] = []

  async decide(command: CommandInit): Promise<CommandDone> {
    this.#fail()
    this.decided.push(command)
    const { rush } = command
    if (!rush) return overTheWire({ done: { changed: 1 } }).done!
    const entry = this.#orders.find((one) => one.number === rush?.order)
    if (entry === undefined) throw new TruckError(ErrorCode.NOT_FOUND, 'there is no such order')
    if (entry.status === 'cancelled') throw new TruckError(ErrorCode.NOT_RUSHABLE, 'it is over')
    const changed = entry.rush === !rush?.undo ? 0 : 1
    entry.rush = !rush?.undo
    return overTheWire({ done: { changed } }).done!
  }

  async retry(order: number, ticket: number, message: string, author: string): Promise<CommandDone> {
    return this.#retry((letter) => letter.order === order && letter.ticket === ticket, message, author)
  }

  async retryAll({ order = 0, stage = '', reason = '', author = '' }: RetryTasksInit): Promise<CommandDone> {
    const asked = (letter: DeadLetterInit): boolean =>
      (!order || letter.order === order) && (!stage || letter.stage === stage)
    return this.#retry(asked, reason ?? '', author ?? '')
  }

  #retry(asked: (letter: DeadLetterInit) => boolean, message: string, author: string): CommandDone {
    this.#fail()
    const retried = this.stopped.filter(asked)
    if (retried.length === 0) throw new TruckError(ErrorCode.NOT_RETRYABLE, 'nothing of this waits')
    this.stopped = this.stopped.filter((letter) => !asked(letter))
    for (const { order, ticket } of retried) {
      this.emit('TaskRetried', order ?? 0, { ticket: ticket ?? 0, stage: 'cook', message, author })
    }
    return overTheWire({ done: { changed: retried.length } }).done!
  }

  async stages(): Promise<StagesView> {
    this.#fail()
    const workers = [{ instance: 'cook-1', window: 2, working: 1, done: 4 }]
    const stages = {
      stages: [{ ...STAGE, done: 7, workers }, { stage: 'order' }],
      openOrders: this.#orders.length,
      openOrdersMax: 1_000,
      sequence: this.events.length,
    }
    return overTheWire({ stages }).stages!
  }

  /** What stands at each station. */
  readonly stations = new Map<string, StationViewInit>()

  async station(stage: string): Promise<StationView> {
    this.#fail()
    const view = this.stations.get(stage) ?? {}
    return overTheWire({ station: { stage, sequence: this.events.length, ...view } }).station!
  }

  async replay(page: { after: number; limit: number; order?: number }): Promise<ReplayView> {
    this.#fail()
    this.replays += 1
    const { prunedThrough } = this
    if (page.limit > 0 && page.after < prunedThrough) throw new TruckError(ErrorCode.PRUNED, 'no longer kept')
    // The n-th event has the sequence number n.
    const of = (event: Event): boolean => page.order === undefined || event.order === page.order
    const events = this.events
      .filter((event) => of(event) && event.sequence > page.after)
      .slice(0, page.limit)
    const last = this.events.findLast(of)?.sequence ?? 0
    const replay = { events, through: events.at(-1)?.sequence ?? page.after, last, prunedThrough }
    return overTheWire({ replay }).replay!
  }

  async audit(): Promise<AuditView> {
    this.#fail()
    const accepted = this.#orders.length
    const audit = { accepted, open: accepted, lastSequence: this.events.length }
    return overTheWire({ audit }).audit!
  }

  /** The tasks of an order wait for a decision. */
  stop(order: number, ticket = 1): void {
    this.stopped.push({ order, ticket, ...STOPPED })
  }

  #summary({ number, submit, status, acceptedAtMs }: Entry) {
    const { payload, token, startAtMs = 0, day = '' } = submit
    return { number, token, status, acceptedAtMs, payload, startAtMs, day, dayNumber: number }
  }

  #fail(): void {
    if (this.failure !== undefined) throw this.failure
  }
}

/** An answer as it is read: what is absent is a default of its kind, not a field of its own. */
function overTheWire(answer: AnswerInit): Answer {
  return ToPeer.decode(ToPeer.encode({ answers: [answer] })).answers[0]!
}

const NO_EVENT: Event = {
  sequence: 0,
  atMs: 0,
  kind: '',
  order: 0,
  ticket: 0,
  step: 0,
  stage: '',
  attempt: 0,
  worker: '',
  startedAtMs: 0,
  code: '',
  message: '',
  traceparent: '',
  tickets: [],
  author: '',
}
