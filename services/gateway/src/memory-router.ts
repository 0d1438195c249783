/**
 * A router in memory, for the tests of the gateway. Invariant: the same key is
 * the same order, another payload under it is refused, and each event has the
 * next sequence number, as with the real router.
 */
import type { AuditView, Event, OrderSummary, OrderView, ReplayView, StagesView } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { RouterPort, SubmitInit, Submitted } from './router-port.ts'

interface Entry {
  number: number
  submit: SubmitInit
  status: string
  acceptedAtMs: number
}

const STAGE = { stage: 'cook', replicas: 2, credits: 3, waiting: 1, working: 1, parked: 0 }

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
    const step = { ...NO_STEP, stage: 'cook', state: 'working', attempt: 1, worker: 'cook-1' }
    return {
      ...this.#summary(entry),
      summary: new Uint8Array(),
      code: '',
      message: '',
      tickets: [
        { ticket: 0, label: '', steps: [{ ...NO_STEP, stage: 'order', state: 'done', doneAtMs: 5 }] },
        { ticket: 1, label: 'hotdog', steps: [step] },
      ],
    }
  }

  async orders(page: { limit: number; before?: number }): Promise<OrderSummary[]> {
    this.#fail()
    const below = this.#orders.filter(({ number }) => number < (page.before ?? Infinity))
    return below
      .reverse()
      .slice(0, page.limit)
      .map((entry) => this.#summary(entry))
  }

  async stages(): Promise<StagesView> {
    this.#fail()
    const workers = [{ instance: 'cook-1', window: 2, working: 1, done: 4 }]
    return {
      stages: [{ ...STAGE, done: 7, redelivered: 0, workers }],
      openOrders: this.#orders.length,
      openOrdersMax: 1_000,
      sequence: this.events.length,
    }
  }

  async replay(page: { after: number; limit: number }): Promise<ReplayView> {
    this.#fail()
    this.replays += 1
    // The n-th event has the sequence number n.
    const events = this.events.slice(page.after, page.after + page.limit)
    const last = this.events.length
    return { events, through: events.at(-1)?.sequence ?? page.after, last }
  }

  async audit(): Promise<AuditView> {
    this.#fail()
    const accepted = this.#orders.length
    const none = { served: 0, cancelled: 0, refused: 0, countedTwice: 0, redelivered: 0, sequenceGaps: 0 }
    return { ...none, accepted, open: accepted, lastSequence: this.events.length }
  }

  #summary({ number, submit, status, acceptedAtMs }: Entry): OrderSummary {
    return { number, token: submit.token, status, acceptedAtMs, endedAtMs: 0, payload: submit.payload }
  }

  #fail(): void {
    if (this.failure !== undefined) throw this.failure
  }
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

const NO_STEP = {
  stage: '',
  state: '',
  attempt: 0,
  worker: '',
  waitingSinceMs: 0,
  startedAtMs: 0,
  doneAtMs: 0,
  code: '',
  message: '',
}
