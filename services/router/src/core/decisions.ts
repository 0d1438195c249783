/**
 * What people decide: to cancel an order, to give stopped tasks another round.
 * Every decision is a fact with its reason and author, so the customer is told;
 * one that changes nothing is answered with the reason why and leaves no fact.
 */
import { TransitionKind } from '@foodtruck/journal'
import {
  type AnswerInit,
  type Command,
  type DeadLetterInit,
  type DeadLettersQuery,
  type DeadLettersViewInit,
  type RetryTask,
  type RushOrder,
  TaskKind,
} from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { AUTHOR_LENGTH_MAX, bounded, CODE_LENGTH_MAX, MESSAGE_LENGTH_MAX } from './core-config.ts'
import { orderFact } from './fact.ts'
import type { OrderBook } from './order-book.ts'
import { type Order, OrderStatus, type Task } from './order-state.ts'
import { type Decision, outputMistake, type Results } from './results.ts'
import type { Stages } from './stages.ts'
import { endedAnswer, type Stations } from './stations.ts'

/** Dead letters in one answer at most: they fit into one frame. */
const DEAD_LETTERS_MAX = 1_000
/** Tasks that one command retries at most; the answer says how many are left. */
const RETRIED_MAX = 1_000
/** Bytes of tickets in one answer, of which the last may go past it: still far from the bytes of a frame. */
const PAYLOAD_BYTES_ANSWERED = 262_144

export class Decisions {
  readonly #book: OrderBook
  readonly #stages: Stages
  readonly #results: Results
  readonly #stations: Stations

  constructor(book: OrderBook, stages: Stages, results: Results, stations: Stations) {
    this.#book = book
    this.#stages = stages
    this.#results = results
    this.#stations = stations
  }

  /** The answer to a command; null if its order is not open, so that the journal alone can tell of it. */
  carryOut(command: Command, nowMs: number): AnswerInit | null {
    const { cancel, retry, retryAll, refuse, escalate, rush, station } = command
    if (station) return this.#stations.carryOut(station, nowMs)
    const number = orderOf(command)
    if (retryAll && number === 0) {
      return this.#retry(this.#stoppedAt(retryAll.stage), decisionOf(retryAll), nowMs)
    }
    const order = this.#book.get(number)
    if (!order) return null
    if (!order.isOpen) return overAnswer(command, number, order.status)
    if (cancel) {
      const { reason, author } = decisionOf(cancel)
      this.#results.end(order, OrderStatus.CANCELLED, nowMs, '', reason, author)
      return { done: { changed: 1 } }
    }
    if (rush) return this.#rush(order, rush, nowMs)
    if (retryAll) return this.#retry(stoppedOf(order, retryAll.stage), decisionOf(retryAll), nowMs)
    if (retry) return this.#retryOne(order, retry, nowMs)
    if (refuse) {
      if (refuse.attempt > 0 && !stoppedTask(order, refuse)) return NOTHING_WAITS
      const { reason, author } = decisionOf(refuse)
      const code = bounded(refuse.code, CODE_LENGTH_MAX)
      this.#results.end(order, OrderStatus.REFUSED, nowMs, code, reason, author)
      return { done: { changed: 1 } }
    }
    if (escalate) {
      const task = stoppedTask(order, escalate)
      if (!task) return NOTHING_WAITS
      if (task.trouble.escalatedAtMs > 0)
        return { code: ErrorCode.NOT_RETRYABLE, message: 'it waits for a person' }
      this.#results.escalate(task, nowMs, decisionOf(escalate))
      return { done: { changed: 1 } }
    }
    return { code: ErrorCode.BAD_MESSAGE, message: 'the command asks for nothing that this router knows' }
  }

  #retryOne(order: Order, retry: RetryTask, nowMs: number): AnswerInit {
    const task = stoppedTask(order, retry)
    if (!task) return NOTHING_WAITS
    if (retry.payload.length === 0) return this.#retry([task], decisionOf(retry), nowMs)
    const wrong =
      task.kind === TaskKind.TICKET
        ? outputMistake(task, { output: retry.payload })
        : 'only a ticket carries what can be replaced'
    if (wrong) return { code: ErrorCode.BAD_REQUEST, message: wrong }
    this.#results.retry(task, nowMs, decisionOf(retry), Buffer.from(retry.payload))
    return { done: { changed: 1 } }
  }

  /** Puts the order before the others, or back; a repeat changes nothing. */
  #rush(order: Order, rush: RushOrder, nowMs: number): AnswerInit {
    const { undo } = rush
    if ((order.rush !== null) !== undo) return { done: { changed: 0 } }
    const { reason, author } = decisionOf(rush)
    const kind = undo ? TransitionKind.OrderUnrushed : TransitionKind.OrderRushed
    this.#book.record(order, orderFact(kind, order, nowMs, '', reason, author))
    this.#stages.reorder(order)
    return { done: { changed: 1 } }
  }

  #retry(stopped: readonly Task[], decision: Decision, nowMs: number): AnswerInit {
    const tasks = stopped.slice(0, RETRIED_MAX)
    if (tasks.length === 0) return NOTHING_WAITS
    for (const task of tasks) this.#results.retry(task, nowMs, decision)
    return { done: { changed: tasks.length, left: stopped.length - tasks.length } }
  }

  /** Tasks that wait for a decision, those that wait longest first. */
  deadLetters({ stage, limit, state, after, payloads, order }: DeadLettersQuery): DeadLettersViewInit {
    const stopped = this.#stoppedAt(stage).filter(
      (task) =>
        (state === '' || task.state === state) &&
        (order === 0 || task.order.number === order) &&
        task.trouble.stoppedSequence > after,
    )
    const letters: DeadLetterInit[] = []
    let bytes = 0
    for (const task of stopped.slice(0, Math.min(limit || DEAD_LETTERS_MAX, DEAD_LETTERS_MAX))) {
      if (bytes >= PAYLOAD_BYTES_ANSWERED) break
      const payload = payloads ? payloadOf(task) : null
      letters.push(letterOf(task, payload))
      bytes += payload?.length ?? 0
    }
    return { letters, total: stopped.length }
  }

  #stoppedAt(stage: string): Task[] {
    const stopped: Task[] = []
    for (const { name, stopped: tasks } of this.#stages.all()) {
      if (stage === '' || name === stage) stopped.push(...tasks)
    }
    return stopped.sort((a, b) => a.trouble.stoppedSequence - b.trouble.stoppedSequence)
  }
}

/** The order that a command is about; 0 for no single one. */
export function orderOf({ cancel, retry, retryAll, refuse, escalate, rush, station }: Command): number {
  return (cancel ?? retry ?? retryAll ?? refuse ?? escalate ?? rush ?? station)?.order ?? 0
}

/** The answer to a command about an order that has ended. */
export function overAnswer(command: Command, number: number, status: string): AnswerInit {
  if (command.station) return endedAnswer(command.station.action, number, status)
  const code =
    command.cancel || command.refuse
      ? ErrorCode.NOT_CANCELLABLE
      : command.rush
        ? ErrorCode.NOT_RUSHABLE
        : ErrorCode.NOT_RETRYABLE
  return { code, message: `order ${number} is ${status} already` }
}

const NOTHING_WAITS: AnswerInit = {
  code: ErrorCode.NOT_RETRYABLE,
  message: 'nothing of this waits for a decision',
}

/** The task of a ticket that waits for a decision, if it stopped in this attempt; 0 for any. */
function stoppedTask(order: Order, { ticket, attempt }: { ticket: number; attempt: number }): Task | null {
  const task = order.stopped.find((one) => one.ticket === ticket)
  return task && (attempt === 0 || task.attempt === attempt) ? task : null
}

function payloadOf({ order, ticket }: Task): Uint8Array | null {
  return order.tickets[ticket - 1]?.payload ?? null
}

function decisionOf({ reason, author }: Decision): Decision {
  return { reason: bounded(reason, MESSAGE_LENGTH_MAX), author: bounded(author, AUTHOR_LENGTH_MAX) }
}

function stoppedOf(order: Order, stage: string): Task[] {
  return order.stopped.filter((task) => stage === '' || task.stage === stage)
}

function letterOf(task: Task, payload: Uint8Array | null): DeadLetterInit {
  const { order, ticket, stage, state, attempt, worker, trouble } = task
  return {
    order: order.number,
    ticket,
    label: order.tickets[ticket - 1]?.label ?? '',
    stage,
    state,
    attempt,
    worker,
    code: trouble.code,
    message: trouble.message,
    sinceMs: trouble.stoppedAtMs,
    acceptedAtMs: order.acceptedAtMs,
    sequence: trouble.stoppedSequence,
    decided: trouble.decided,
    escalatedAtMs: trouble.escalatedAtMs,
    escalatedBecause: trouble.escalatedBecause,
    payload,
  }
}
