/** Histories that are made by hand, for the tests of the checker. */
import type { CommitGroup, Transition, TransitionKind } from '@foodtruck/journal'
import { Role, ToPeer, type ToPeerInit, ToRouter, type ToRouterInit } from '@foodtruck/messages'
import { Checker } from './checker.ts'

const LEASE_MS = 1_000
const TICKET = Buffer.from('ticket')

type Row = Partial<Transition> & { kind: TransitionKind }
export const cook = { order: 1, ticket: 1, step: 0, stage: 'cook', attempt: 1 }
const PLAN: Row = {
  kind: 'OrderPlanned',
  stage: 'order',
  attempt: 1,
  worker: 'order-1',
  extra: { tickets: [{ label: 'hotdog', payload: TICKET.toString('base64'), stages: ['cook'] }], gather: '' },
}
export const DONE: Row = { kind: 'StageDone', ...cook, worker: 'cook-1' }

/** A history that is made by hand, with what everybody does unless told otherwise. */
export class History {
  readonly checker = new Checker({ leaseMs: LEASE_MS })
  nowMs = 0
  #sequence = 0
  readonly #ofOrder = new Map<number, number[]>()

  durable(rows: readonly Row[], group: Partial<CommitGroup> = {}): this {
    const transitions = rows.map((row): Transition => {
      const blank = { atMs: this.nowMs, order: 1, ticket: 0, step: 0, stage: '', attempt: 0, worker: '' }
      const rest = { startedAtMs: 0, code: '', message: '', extra: null }
      const made = { ...blank, ...rest, sequence: ++this.#sequence, ...row }
      this.#ofOrder.set(made.order, [...(this.#ofOrder.get(made.order) ?? []), made.sequence])
      return made
    })
    const firstSequence = this.#sequence - rows.length + 1
    const empty = { accepted: [], ended: [], floorOrder: 1, floorSequence: 1, dealers: null, atMs: 0 }
    const made = { ...empty, firstSequence, lastSequence: this.#sequence, transitions, ...group }
    this.checker.see({ kind: 'durable', group: made }, this.nowMs)
    return this
  }

  accept(order: number, key = `k${order}`): this {
    const payload = Buffer.from(key)
    const accepted = [
      {
        number: order,
        key,
        token: 't',
        traceparent: '',
        payload,
        acceptedAtMs: order,
        sequence: this.#sequence + 1,
      },
    ]
    return this.durable([{ kind: 'OrderAccepted', order }], { accepted }).committed()
  }

  end(order = 1, kind: TransitionKind = 'OrderServed', status = 'served'): this {
    const sequences = [...(this.#ofOrder.get(order) ?? []), this.#sequence + 1]
    const ended = [{ number: order, status, atMs: 0, sequences, code: '', message: '' }]
    return this.durable([{ kind, order }], { ended } as never)
  }

  committed(): this {
    this.checker.see({ kind: 'committed' }, this.nowMs)
    return this
  }

  sent(peer: string, parts: ToPeerInit): this {
    const message = ToPeer.decode(ToPeer.encode({ major: 1, ...parts }))
    this.checker.see({ kind: 'sent', peer, message }, this.nowMs)
    return this
  }

  heard(peer: string, parts: ToRouterInit): this {
    const message = ToRouter.decode(ToRouter.encode({ major: 1, ...parts }))
    this.checker.see({ kind: 'heard', peer, message }, this.nowMs)
    return this
  }

  dealer(peer: string, stage: string, window = 1): this {
    return this.heard(peer, { hello: { role: Role.STAGE, instance: peer, stage, window } })
  }

  turn(ms = 0): this {
    this.nowMs += ms
    this.checker.see({ kind: 'turn' }, this.nowMs)
    return this
  }

  ran(worker: string, stage: string, order = 1, ticket = 0, attempt = 1): this {
    const seen = { worker, stage, order, ticket, step: 0, attempt }
    this.checker.see({ kind: 'run', ...seen }, this.nowMs)
    this.checker.see({ kind: 'ran', ...seen, output: '' }, this.nowMs)
    return this
  }

  /** The order is accepted and planned; its ticket waits for a cook. */
  planned(order = 1): this {
    this.accept(order)
      .ran('order-1', 'order', order)
      .durable([{ ...PLAN, order }])
    return this.committed()
  }

  task(peer: string, order = 1, attempt = 1): this {
    return this.sent(peer, { tasks: [{ order, ticket: 1, step: 0, attempt, payload: TICKET }] })
  }

  event(sequence: number, kind: TransitionKind = 'OrderAccepted'): this {
    const blank = { atMs: 0, order: 1, ticket: 0, step: 0, stage: '', attempt: 0, worker: '', startedAtMs: 0 }
    const event = {
      ...blank,
      sequence,
      kind,
      code: '',
      message: '',
      traceparent: '',
      tickets: [],
      author: '',
    }
    this.checker.see({ kind: 'event', follower: 'f', event } as never, this.nowMs)
    return this
  }

  rest(stages: object[] = [], followers: [string, number][] = []): this {
    const view = { stages, openOrders: 0, openOrdersMax: 10, sequence: 0 }
    this.checker.see({ kind: 'rest', stages: view, followers: new Map(followers) } as never, this.nowMs)
    return this
  }

  get broken(): string | undefined {
    return this.checker.violation?.promise
  }
}
