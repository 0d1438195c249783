/**
 * A router in memory, for the tests of the gateway. Invariant: the same key is
 * the same order, another payload under it is refused, each event has the next
 * sequence number, and every answer was bytes once, as with the real router.
 */
import {
  type Answer,
  type AnswerInit,
  type AuditView,
  type Event,
  type OrderSummary,
  type OrderView,
  type ReplayView,
  type StagesView,
  ToPeer,
} from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { RouterPort, SubmitInit, Submitted } from './router-port.ts'

interface Entry {
  number: number
  submit: SubmitInit
  status: string
  acceptedAtMs: number
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
  readonly #orders: Entry[] = []
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
    const known = this.#orders.find((entry) => entry.submit.key === submit.key)
    if (known !== undefined) {
      if (Buffer.compare(known.submit.payload, submit.payload) !== 0) {
        throw new TruckError(ErrorCode.KEY_REUSED, 'the key was used for an order with another content')
      }
      return { order: known.number, token: known.submit.token, status: known.status, repeated: true }
    }
    const number = this.#orders.length + 1
    this.#orders.push({ number, submit, status: 'accepted', acceptedAtMs: 1_700_000_000_000 })
    this.emit('OrderAccepted', number)
    return { order: number, token: submit.token, status: 'accepted', repeated: false }
  }

  async order(number: number, token: string): Promise<OrderView> {
    this.#fail()
    const entry = this.#orders.find((one) => one.number === number && one.submit.token === token)
    if (entry === undefined) throw new TruckError(ErrorCode.NOT_FOUND, `there is no order ${number}`)
    const step = { stage: 'cook', state: 'working', attempt: 1, worker: 'cook-1' }
    const order = {
      ...this.#summary(entry),
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

  async replay(page: { after: number; limit: number }): Promise<ReplayView> {
    this.#fail()
    this.replays += 1
    // The n-th event has the sequence number n.
    const events = this.events.slice(page.after, page.after + page.limit)
    const last = this.events.length
    const replay = { events, through: events.at(-1)?.sequence ?? page.after, last }
    return overTheWire({ replay }).replay!
  }

  async audit(): Promise<AuditView> {
    this.#fail()
    const accepted = this.#orders.length
    const audit = { accepted, open: accepted, lastSequence: this.events.length }
    return overTheWire({ audit }).audit!
  }

  #summary({ number, submit, status, acceptedAtMs }: Entry) {
    return { number, token: submit.token, status, acceptedAtMs, payload: submit.payload }
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
}
