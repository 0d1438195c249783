/**
 * Queries and commands that wait for their answer; pure state, no socket and no
 * clock. Invariant: a query is repeated until its deadline; a command is sent
 * once, since a second one would be answered differently.
 */
import type { Answer, CommandInit, QueryInit } from '@foodtruck/messages'
import { ErrorCode, isErrorCode, TruckError } from '@foodtruck/runtime'

/** What is asked, without its request number. */
export type QuestionInit =
  | { query: Omit<QueryInit, 'request'>; command?: never }
  | { command: Omit<CommandInit, 'request'>; query?: never }

/** Called once: with an error, or with null and the answer. */
export type AnswerCallback = (
  ...outcome: [error: TruckError, answer: null] | [error: null, answer: Answer]
) => void

/** A question as it stands in the book. */
export interface Question {
  readonly request: number
  readonly query: QueryInit | null
  readonly command: CommandInit | null
  sentAtMs: number
  isSent: boolean
  readonly deadlineMs: number
  readonly callback: AnswerCallback
}

/** The bounds of a book. */
export interface QuestionBookOptions {
  unansweredMax: number
  /** After this time without an answer a query is sent again. */
  repeatMs: number
}

export class QuestionBook {
  readonly #options: QuestionBookOptions
  readonly #unanswered = new Map<number, Question>()
  #lastRequest = 0

  constructor(options: QuestionBookOptions) {
    this.#options = options
  }

  get unanswered(): number {
    return this.#unanswered.size
  }

  /** Takes a question in; it is to be sent. Throws OVERLOADED at the bound. */
  add(init: QuestionInit, callback: AnswerCallback, nowMs: number, deadlineMs: number): Question {
    if (this.#unanswered.size >= this.#options.unansweredMax) {
      throw new TruckError(ErrorCode.OVERLOADED, `${this.#unanswered.size} questions wait for an answer`)
    }
    this.#lastRequest = this.#lastRequest === 0xffff_ffff ? 1 : this.#lastRequest + 1
    const request = this.#lastRequest
    const question: Question = {
      request,
      query: init.query ? { ...init.query, request } : null,
      command: init.command ? { ...init.command, request } : null,
      sentAtMs: nowMs,
      isSent: false,
      deadlineMs,
      callback,
    }
    this.#unanswered.set(request, question)
    return question
  }

  /** The router's answer; one that nobody waits for is ignored. */
  answer(answer: Answer): void {
    const question = this.#unanswered.get(answer.request)
    if (question === undefined) return
    this.#unanswered.delete(answer.request)
    if (answer.code === '') return question.callback(null, answer)
    const { code, message } = answer
    const error = new TruckError(isErrorCode(code) ? code : ErrorCode.INTERNAL, message, {
      details: { code },
    })
    question.callback(error, null)
  }

  /** The router heard our hello: everything to be sent now. */
  welcomed(): Question[] {
    return [...this.#unanswered.values()].filter(mayBeSent)
  }

  /** Ends what is past its deadline; returns what is to be sent again. */
  sweep(nowMs: number): Question[] {
    const again: Question[] = []
    for (const question of this.#unanswered.values()) {
      if (nowMs >= question.deadlineMs) {
        this.#unanswered.delete(question.request)
        question.callback(new TruckError(ErrorCode.UNAVAILABLE, 'the router did not answer in time'), null)
      } else if (mayBeSent(question) && nowMs - question.sentAtMs >= this.#options.repeatMs) {
        again.push(question)
      }
    }
    return again
  }

  /** It goes out now. */
  sent(question: Question, nowMs: number): void {
    question.isSent = true
    question.sentAtMs = nowMs
  }

  /** Ends every call that waits. */
  fail(error: TruckError): void {
    const questions = [...this.#unanswered.values()]
    this.#unanswered.clear()
    for (const question of questions) question.callback(error, null)
  }
}

function mayBeSent(question: Question): boolean {
  return question.command === null || !question.isSent
}
