/**
 * A client of the router: submits orders, learns how they end, asks and
 * commands. Invariant: whatever happens to the connection, each call ends with
 * an answer or with an error by its deadline, and the end of each accepted
 * order is told once the router can be reached.
 */
import {
  type Answer,
  type AuditView,
  type CommandDone,
  type CommandInit,
  type DeadLettersQueryInit,
  type DeadLettersView,
  type OrderEnded,
  type OrderSummary,
  type OrderView,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type QueryInit,
  type Rejection,
  type ReplayView,
  type RetryTasksInit,
  Role,
  type StagesView,
  type StationView,
  ToPeer,
  ToRouter,
  type Welcome,
} from '@foodtruck/messages'
import { ErrorCode, isErrorCode, newTraceparent, randomHex, TruckError } from '@foodtruck/runtime'
import { createDealer, type DealerOptions, type DealerSocket } from '@foodtruck/transport'
import { Outgoing } from './outgoing.ts'
import { type Question, QuestionBook, type QuestionInit } from './question-book.ts'
import {
  type Entry,
  SubmitBook,
  type SubmitCallback,
  type SubmitInit,
  type Submitted,
} from './submit-book.ts'

/** How long a submit waits for its answer unless told otherwise. */
export const SUBMIT_MS_MAX = 10_000
/** How long a query or command waits for its answer. */
export const QUESTION_MS_MAX = 5_000
/** After this time without an answer something is sent again. */
export const REPEAT_MS = 1_000
/** Submits that may wait for an answer at once. */
export const UNANSWERED_MAX = 10_000
/** Bytes of their orders together. */
export const UNANSWERED_BYTES_MAX = 67_108_864
/** Accepted orders whose end is asked for after a restart of the router. */
export const FOLLOWED_MAX = 100_000
/** Bytes of their orders together. */
export const FOLLOWED_BYTES_MAX = 134_217_728
/** Queries and commands that may wait for an answer at once. */
export const QUESTIONS_MAX = 1_000

const SWEEP_MS = 100
// For a hello that got lost, and for one that was rejected.
const HELLO_AGAIN_MS = 2_000
// Until the first welcome tells the router's own.
const HEARTBEAT_MS_FIRST = 1_000
/** After so many heartbeats of silence the router counts as out of reach. */
const SILENT_HEARTBEATS = 3

/** Where the router is, and who asks. */
export interface RouterClientOptions extends Pick<DealerOptions, 'logger' | 'keys'> {
  /** The router's address. */
  address: string
  /** First part of this instance's name: letters, digits, dashes; at most 40. */
  name: string
  /** Default SUBMIT_MS_MAX. */
  submitTimeoutMs?: number
}

/**
 * A client that connects, and connects again, by itself; what is asked of it
 * before the router can be reached waits. Throws TRUCK_ERR_BAD_SETTING on a
 * malformed address. Whoever calls this closes it.
 */
export async function connectRouter(options: RouterClientOptions): Promise<RouterClient> {
  return new RouterClient(options)
}

export class RouterClient {
  /** Name of this instance and its routing id. */
  readonly instance: string
  readonly #options: RouterClientOptions
  readonly #dealer: DealerSocket
  readonly #submits = new SubmitBook({
    unansweredMax: UNANSWERED_MAX,
    unansweredBytesMax: UNANSWERED_BYTES_MAX,
    followedMax: FOLLOWED_MAX,
    followedBytesMax: FOLLOWED_BYTES_MAX,
    repeatMs: REPEAT_MS,
  })
  readonly #questions = new QuestionBook({ unansweredMax: QUESTIONS_MAX, repeatMs: REPEAT_MS })
  readonly #outgoing = new Outgoing()
  readonly #listeners: ((ended: OrderEnded) => void)[] = []
  readonly #sweeper: NodeJS.Timeout
  #heartbeatMs = HEARTBEAT_MS_FIRST
  #heartbeatAtMs = 0
  #beat = 0
  #helloAtMs = 0
  #heardAtMs = 0
  #isWelcome = false
  #isFlushArmed = false
  #isClosed = false

  constructor(options: RouterClientOptions) {
    this.#options = options
    this.instance = `${options.name}-${randomHex(6)}`
    this.#dealer = createDealer({
      connect: options.address,
      routingId: this.instance,
      logger: options.logger,
      keys: options.keys ?? null,
      onFrame: (frame) => this.#receive(frame),
      onConnected: () => this.#hello(),
      onDisconnected: () => this.#disconnected(),
      onDrained: () => this.#flush(),
    })
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_MS)
  }

  /** The router has welcomed this client and is heard of. */
  get connected(): boolean {
    return this.#isWelcome && performance.now() - this.#heardAtMs < SILENT_HEARTBEATS * this.#heartbeatMs
  }

  /** Accepted orders whose end is not known yet. */
  get followed(): number {
    return this.#submits.followed
  }

  /**
   * Submits an order; resolves when the router has it safe. Rejects with
   * KEY_REUSED, OVERLOADED or DISK_FULL (details.retryAfterMs says when to come
   * back), BAD_REQUEST, TOO_LARGE, CLOSED, or UNAVAILABLE: the outcome is
   * unknown, repeat with the same key.
   */
  submit(submit: SubmitInit): Promise<Submitted> {
    return new Promise((resolve, reject) => {
      this.submitWith(submit, (error, submitted) => {
        if (error) reject(error)
        else resolve(submitted)
      })
    })
  }

  /** As `submit`, for hot paths: the callback is called once, at times before this returns. */
  submitWith(submit: SubmitInit, callback: SubmitCallback): void {
    const nowMs = performance.now()
    let entry: Entry
    try {
      this.#checkOpen()
      entry = this.#submits.add(
        submit,
        callback,
        nowMs,
        nowMs + (this.#options.submitTimeoutMs ?? SUBMIT_MS_MAX),
      )
    } catch (error) {
      callback(TruckError.from(error), null)
      return
    }
    if (!this.#isWelcome) return
    this.#sendSubmit(entry)
    this.#armFlush()
  }

  /**
   * Calls the listener with the end of each order that a submit of this client
   * was answered for, also if it had ended before. It may come before the
   * promise of the submit is seen to resolve, never before its callback.
   */
  onEnded(listener: (ended: OrderEnded) => void): void {
    this.#listeners.push(listener)
  }

  /** An order with all its steps. Rejects with NOT_FOUND, also if the token is another. */
  async order(number: number, token: string): Promise<OrderView> {
    return part((await this.#query({ order: { order: number, token } })).order, 'order')
  }

  /** Orders, newest first; `before` is the number below which the page begins. */
  async orders(page: { limit: number; before?: number; openOnly?: boolean }): Promise<OrderSummary[]> {
    const { limit, before = 0, openOnly = false } = page
    const orders = { limit, before, openOnly }
    return part((await this.#query({ orders })).orders, 'orders').orders
  }

  /** The stages, their replicas and what waits for them. */
  async stages(): Promise<StagesView> {
    return part((await this.#query({ stages: {} })).stages, 'stages')
  }

  /** What stands at a stage, those that are next first; empty for a stage that the router does not know. */
  async station(stage: string): Promise<StationView> {
    return part((await this.#query({ station: { stage } })).station, 'station')
  }

  /** Events after a sequence number, oldest first; limit 0 only tells the last number there is. */
  async replay(page: { after: number; limit: number; topic?: string; order?: number }): Promise<ReplayView> {
    return part((await this.#query({ replay: page })).replay, 'replay')
  }

  /** The journal's own count of all orders. */
  async audit(): Promise<AuditView> {
    return part((await this.#query({ audit: {} })).audit, 'audit')
  }

  /** Tasks that wait for a decision, those that wait longest first; of every stage unless one is named. */
  async deadLetters(page: DeadLettersQueryInit): Promise<DeadLettersView> {
    return part((await this.#query({ deadLetters: page })).deadLetters, 'dead letters')
  }

  /** Cancels an open order. Rejects with NOT_FOUND or NOT_CANCELLABLE. */
  async cancel(order: number, reason: string, author = ''): Promise<void> {
    await this.decide({ cancel: { order, reason, author } })
  }

  /** Gives a parked task or dead letter another round; ticket 0 is the order's own. Rejects with NOT_FOUND or NOT_RETRYABLE. */
  async retry(order: number, ticket: number, reason = '', author = ''): Promise<CommandDone> {
    return await this.decide({ retry: { order, ticket, reason, author } })
  }

  /** Any command. Rejects with NOT_FOUND, NOT_RETRYABLE, NOT_CANCELLABLE or NOT_RUSHABLE if another was first. */
  async decide(command: CommandInit): Promise<CommandDone> {
    const answer = await this.#ask({ command: { ...command, traceparent: newTraceparent() } })
    return part(answer.done, 'outcome')
  }

  /** The same for all of an order, of a stage, or of the truck: at most 1 000 tasks. Rejects as `retry` does. */
  async retryAll(tasks: RetryTasksInit): Promise<CommandDone> {
    return await this.decide({ retryAll: tasks })
  }

  /** Says goodbye; what waits for an answer rejects with CLOSED. Idempotent. */
  close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true
      clearInterval(this.#sweeper)
      if (this.#isWelcome) this.#send({ goodbye: {} })
      this.#isWelcome = false
      const error = new TruckError(ErrorCode.CLOSED, 'the client of the router was closed')
      this.#submits.fail(error)
      this.#questions.fail(error)
    }
    return this.#dealer.close()
  }

  #query(query: QueryInit): Promise<Answer> {
    return this.#ask({ query: { ...query, traceparent: newTraceparent() } })
  }

  #ask(init: QuestionInit): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#checkOpen()
      const nowMs = performance.now()
      const question = this.#questions.add(
        init,
        (error, answer) => (error ? reject(error) : resolve(answer)),
        nowMs,
        nowMs + QUESTION_MS_MAX,
      )
      if (this.#isWelcome) this.#sendQuestion(question)
    })
  }

  #hello(): void {
    this.#isWelcome = false
    this.#helloAtMs = performance.now()
    this.#outgoing.clear()
    this.#send({ hello: { role: Role.CLIENT, instance: this.instance, traceparent: newTraceparent() } })
  }

  #disconnected(): void {
    this.#isWelcome = false
    this.#outgoing.clear()
    this.#options.logger.warn({ router: this.#options.address }, 'lost the connection to the router')
  }

  #receive(frame: Uint8Array): void {
    const message = this.#decode(frame)
    if (message === null) return
    this.#heardAtMs = performance.now()
    // docs/protocol.md [TRUCK-2]: of another major version only the rejection is understood.
    if (message.major !== PROTOCOL_MAJOR) {
      if (message.rejection) this.#rejected(message.rejection)
      return
    }
    if (message.welcome) this.#welcomed(message.welcome)
    if (message.rejection) this.#rejected(message.rejection)
    for (const reply of message.submitReplies) {
      const ended = this.#submits.reply(reply)
      if (ended) this.#tellEnd(ended)
    }
    for (const ended of message.ended) if (this.#submits.ended(ended.order)) this.#tellEnd(ended)
    for (const answer of message.answers) this.#questions.answer(answer)
  }

  #decode(frame: Uint8Array): ToPeer | null {
    try {
      return ToPeer.decode(frame)
    } catch (error) {
      this.#options.logger.warn({ err: error }, 'dropped a frame of the router that is no message')
      return null
    }
  }

  #welcomed(welcome: Welcome): void {
    const nowMs = performance.now()
    this.#isWelcome = true
    this.#heartbeatMs = welcome.heartbeatMs || HEARTBEAT_MS_FIRST
    this.#heartbeatAtMs = nowMs
    const { router, epoch } = welcome
    this.#options.logger.info({ router, epoch }, 'welcomed by the router')
    for (const entry of this.#submits.welcomed(nowMs)) this.#sendSubmit(entry)
    for (const question of this.#questions.welcomed()) this.#sendQuestion(question)
    this.#armFlush()
  }

  #rejected(rejection: Rejection): void {
    if (rejection.code === ErrorCode.HELLO_WANTED) return this.#hello()
    this.#isWelcome = false
    const { code, message } = rejection
    this.#options.logger.error({ code }, `refused by the router: ${message}`)
    const error = new TruckError(isErrorCode(code) ? code : ErrorCode.REJECTED, message, {
      details: { code },
    })
    this.#submits.fail(error)
    this.#questions.fail(error)
  }

  #tellEnd(ended: OrderEnded): void {
    for (const listener of this.#listeners) listener(ended)
  }

  #sweep(): void {
    const nowMs = performance.now()
    const submits = this.#submits.sweep(nowMs)
    const questions = this.#questions.sweep(nowMs)
    if (!this.#isWelcome) {
      if (this.#dealer.connected && nowMs - this.#helloAtMs >= HELLO_AGAIN_MS) this.#hello()
      return
    }
    for (const entry of submits) this.#sendSubmit(entry)
    for (const question of questions) this.#sendQuestion(question)
    if (nowMs - this.#heartbeatAtMs >= this.#heartbeatMs) {
      this.#heartbeatAtMs = nowMs
      this.#beat++
      this.#send({ heartbeat: { beat: this.#beat } })
    }
    this.#flush()
  }

  #sendSubmit(entry: Entry): void {
    this.#submits.sent(entry)
    this.#outgoing.submit(entry)
  }

  #sendQuestion(question: Question): void {
    this.#questions.sent(question, performance.now())
    if (question.query) this.#outgoing.query(question.query)
    if (question.command) this.#outgoing.command(question.command)
    this.#armFlush()
  }

  #armFlush(): void {
    if (this.#isFlushArmed) return
    this.#isFlushArmed = true
    setImmediate(() => {
      this.#isFlushArmed = false
      this.#flush()
    })
  }

  #flush(): void {
    if (this.#isClosed || this.#outgoing.isEmpty) return
    // What the dealer does not take stands in the books and is repeated.
    for (const frame of this.#outgoing.take()) this.#dealer.send(frame)
  }

  #send(parts: Parameters<typeof ToRouter.encode>[0]): void {
    this.#dealer.send(ToRouter.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, ...parts }))
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new TruckError(ErrorCode.CLOSED, 'the client of the router was closed')
  }
}

function part<T>(value: T | null, name: string): T {
  if (value !== null) return value
  throw new TruckError(ErrorCode.BAD_MESSAGE, `the router's answer has no ${name}`)
}
