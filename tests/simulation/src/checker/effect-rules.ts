/** Nothing that leaves the router tells of a fact that is not on disk, and what it tells is true. */
import { type Answer, type OrderView, Outcome, type ToPeer, type ToRouter } from '@foodtruck/messages'
import type { Fail, Seen } from '../seen.ts'
import { base64, type LogModel, type ModelOrder } from './log-model.ts'

/** What people do, and what the log calls it. */
const ACTS: Readonly<Record<string, string>> = {
  start: 'TaskStarted',
  bump: 'TaskBumped',
  recall: 'TaskRecalled',
}

interface Question {
  readonly cancel: number
  readonly retry: { order: number; ticket: number } | null
  /** What somebody did at a station, as the log will call it. */
  readonly act: { order: number; name: string } | null
}

export class EffectRules {
  readonly #log: LogModel
  readonly #fail: Fail
  /** Keys by peer and request. */
  readonly #submits = new Map<string, string>()
  readonly #questions = new Map<string, Question>()
  readonly #outcomes = new Map<string, number>()

  constructor(log: LogModel, fail: Fail) {
    this.#log = log
    this.#fail = fail
  }

  see(seen: Seen): void {
    if (seen.kind === 'heard') this.#heard(seen.peer, seen.message)
    else if (seen.kind === 'sent') this.#sent(seen.peer, seen.message)
    else if (seen.kind === 'published') this.#published(seen.topic, seen.batch)
    else if (seen.kind === 'bus-heartbeat') this.#through('the heartbeat of the bus', seen.sequence)
  }

  #heard(peer: string, message: ToRouter): void {
    for (const { request, key } of message.submits) this.#submits.set(`${peer} ${request}`, key)
    for (const { request, cancel, retry, station } of message.commands) {
      this.#questions.set(`${peer} ${request}`, {
        cancel: cancel?.order ?? 0,
        retry: retry ? { order: retry.order, ticket: retry.ticket } : null,
        act: station
          ? { order: station.order, name: `${ACTS[station.action]} ${station.ticket} ${station.stage}` }
          : null,
      })
    }
    for (const { order, ticket, step, attempt, outcome } of message.results) {
      this.#outcomes.set(`${peer} ${order}/${ticket}/${step}/${attempt}`, outcome)
    }
  }

  #sent(peer: string, message: ToPeer): void {
    if (message.welcome) this.#through('a welcome', message.welcome.sequence)
    for (const reply of message.submitReplies) {
      if (reply.order === 0) continue
      const key = this.#submits.get(`${peer} ${reply.request}`)
      const order = this.#durable(reply.order, `the reply to ${key}`)
      if (order && order.key !== key)
        this.#fail(
          'one-order',
          `key ${key} was answered with order ${order.number}, which is of key ${order.key}`,
        )
      if (order && order.token !== reply.token)
        this.#fail('one-order', `order ${order.number} was answered with another token`)
      if (order) this.#status(order, reply.status, `the reply to ${key}`)
    }
    for (const { order, status } of message.ended) {
      const durable = this.#durable(order, 'the news of an end')
      if (durable) this.#status(durable, status, 'the news of an end')
    }
    for (const ack of message.acks) if (!ack.stale) this.#acknowledged(peer, ack)
    for (const answer of message.answers) this.#answer(peer, answer)
    for (const bump of message.bumps) this.#bumped(bump)
  }

  #durable(number: number, what: string): ModelOrder | undefined {
    const order = this.#log.orders.get(number)
    if (!order) this.#fail('write-ahead', `${what} names order ${number}, which is not on disk`)
    return order
  }

  /** A status that was shown must have been reached. */
  #status(order: ModelOrder, status: string, what: string): void {
    const isReached =
      status === 'accepted' ||
      order.status === status ||
      (status === 'working' && order.status !== 'accepted')
    if (!isReached)
      this.#fail(
        'write-ahead',
        `${what} says that order ${order.number} is ${status}; on disk it is ${order.status}`,
      )
  }

  #acknowledged(peer: string, ref: { order: number; ticket: number; step: number; attempt: number }): void {
    const name = `${ref.order}/${ref.ticket}/${ref.step}/${ref.attempt}`
    const outcome = this.#outcomes.get(`${peer} ${name}`)
    if (outcome === undefined)
      return this.#fail('write-ahead', `result ${name} was acknowledged, ${peer} sent none`)
    if (outcome === Outcome.FAILED) return
    const step = this.#log.step(ref)
    const isSafe =
      step?.counted.has(`${ref.attempt} ${peer}`) ||
      (step?.state === 'done' && step.attempt === ref.attempt && step.worker === peer) ||
      step?.stoppedAttempts.has(ref.attempt) ||
      (outcome === Outcome.REFUSED && this.#log.orders.get(ref.order)?.status === 'refused')
    if (!isSafe) this.#fail('write-ahead', `result ${name} of ${peer} was acknowledged and is not on disk`)
  }

  #answer(peer: string, answer: Answer): void {
    if (answer.order) this.#view(answer.order)
    for (const { number, status } of answer.orders?.orders ?? []) {
      const order = this.#durable(number, 'a listing')
      if (order) this.#status(order, status, 'a listing')
    }
    if (answer.replay) {
      this.#through('a replay', answer.replay.last)
      for (const event of answer.replay.events) this.#event(event)
    }
    for (const { order, ticket, state } of answer.station?.tickets ?? []) {
      this.#standing(answer.station?.stage ?? '', order, ticket, state)
    }
    if (answer.audit) this.#through('an audit', answer.audit.lastSequence)
    if (answer.done) this.#done(this.#questions.get(`${peer} ${answer.request}`))
  }

  /** What a worker is told of was done before. */
  #bumped({ order, ticket, step }: { order: number; ticket: number; step: number }): void {
    const stage = this.#log.step({ order, ticket, step })?.stage
    if (stage !== undefined && !this.#log.orders.get(order)?.acts.has(`TaskBumped ${ticket} ${stage}`))
      this.#fail('write-ahead', `a worker hears that ${order}/${ticket}/${step} is bumped; it is not on disk`)
  }

  /** What a station shows was done before. */
  #standing(stage: string, number: number, ticket: number, state: string): void {
    const order = this.#durable(number, 'a station')
    if (!order) return
    const isDone =
      state !== 'bumped' || order.acts.has(`TaskBumped ${ticket} ${stage}`) || order.status === 'served'
    const isVoid = state !== 'void' || order.status === 'cancelled' || order.status === 'refused'
    if (!isDone || !isVoid)
      this.#fail(
        'write-ahead',
        `ticket ${ticket} of order ${number} stands at ${stage} ${state}; it is not on disk`,
      )
  }

  #done(question: Question | undefined): void {
    if (!question) return
    const { cancel, retry, act } = question
    if (act && !this.#log.orders.get(act.order)?.acts.has(act.name))
      this.#fail('write-ahead', `${act.name} of order ${act.order} was confirmed and is not on disk`)
    if (cancel > 0 && this.#log.orders.get(cancel)?.status !== 'cancelled')
      this.#fail('write-ahead', `the cancelling of order ${cancel} was confirmed and is not on disk`)
    if (!retry) return
    const steps = [...(this.#log.orders.get(retry.order)?.steps.values() ?? [])]
    if (!steps.some(({ ticket, retriedAttempts }) => ticket === retry.ticket && retriedAttempts.size > 0))
      this.#fail('write-ahead', `the retry of order ${retry.order} was confirmed and is not on disk`)
  }

  #view(view: OrderView): void {
    const order = this.#durable(view.number, 'an answer')
    if (!order) return
    this.#status(order, view.status, 'an answer')
    for (const { ticket, steps } of view.tickets) {
      for (const [at, { state, attempt }] of steps.entries()) {
        if (state === 'later' || state === 'void') continue
        const step = order.steps.get(`${ticket}/${at}`)
        if (order.takenBack.has(`${ticket}/${at}`) || step?.isRecalled) continue
        const isTrue =
          step !== undefined &&
          attempt <= step.attempt &&
          (state !== 'done' || step.state === 'done') &&
          ((state !== 'parked' && state !== 'dead') || step.stoppedAttempts.has(attempt))
        if (!isTrue)
          this.#fail(
            'write-ahead',
            `an answer shows step ${ticket}/${at} of order ${view.number} ${state}; it is not on disk`,
          )
      }
    }
  }

  #through(what: string, sequence: number): void {
    if (sequence > this.#log.lastSequence)
      this.#fail(
        'write-ahead',
        `${what} tells of event ${sequence}; the disk ends at ${this.#log.lastSequence}`,
      )
  }

  #published(
    topic: string,
    batch: { since: number; events: readonly { sequence: number; kind: string; order: number }[] },
  ): void {
    for (const event of batch.events) this.#event(event)
    const numbers = this.#log.topics.get(topic.slice(topic.indexOf('/') + 1)) ?? []
    const first = batch.events[0]?.sequence ?? 0
    const skipped = numbers.find((number) => number > batch.since && number < first)
    if (skipped !== undefined)
      this.#fail(
        'every-event',
        `${topic} says that nothing lies between ${batch.since} and ${first}; ${skipped} does`,
      )
  }

  #event(event: { sequence: number; kind: string; order: number }): void {
    const row = this.#log.rows[event.sequence - 1]
    if (!row) return this.#fail('write-ahead', `event ${event.sequence} is not on disk`)
    if (row.kind !== event.kind || row.order !== event.order)
      this.#fail(
        'every-event',
        `event ${event.sequence} is ${event.kind} of ${event.order}; on disk it is ${row.kind} of ${row.order}`,
      )
  }
}

/** Whether a task carries what the stages before it made: for tickets and gathering. */
export function carries(
  order: ModelOrder,
  ticket: number,
  payload: Uint8Array,
  parts: readonly Uint8Array[],
): boolean {
  if (ticket > 0) return order.tickets[ticket - 1]?.payload === base64(payload)
  if (order.payload !== base64(payload)) return false
  return parts.length === 0 || parts.every((part, at) => order.tickets[at]?.payload === base64(part))
}
