/**
 * A stage's process at work: one DEALER, the task book, and handlers. Results
 * of one turn of the event loop travel in one frame. [TRUCK-3]
 */
import {
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type Rejection,
  type ResultInit,
  type Task,
  ToPeer,
  ToRouter,
  type ToRouterInit,
} from '@foodtruck/messages'
import {
  childTraceparent,
  ErrorCode,
  type Logger,
  newTraceparent,
  TruckError,
  traceIdOf,
} from '@foodtruck/runtime'
import { createDealer, type DealerSocket, type Keys } from '@foodtruck/transport'
import { resultOf, type TaskContext, type TaskHandler } from './handler.ts'
import { type HeldTask, TaskBook } from './task-book.ts'

/** Until the router says how often it wants a heartbeat. */
const HEARTBEAT_MS_FIRST = 1_000
/** A result that was not acknowledged for so many heartbeats is sent again. */
const RESEND_HEARTBEATS = 2
/** A hello that was not answered for so long is said again when the router asks for it. */
const HELLO_AGAIN_MS = 1_000
/** The router is taken for silent after so many heartbeats without a frame. */
const SILENT_HEARTBEATS = 4

export interface StageWorkerOptions {
  /** Where the router is. */
  readonly router: string
  readonly keys: Keys | null
  readonly instance: string
  readonly stage: string
  readonly handler: TaskHandler
  readonly concurrency: number
  readonly timeScale: number
  /** Its tasks wait for people, who work on `concurrency` of them at once. */
  readonly byHand: boolean
  readonly logger: Logger
}

/** Counts since the start. */
export interface StageCounts {
  done: number
  failed: number
  workedMs: number
}

export class StageWorker {
  readonly counts: StageCounts = { done: 0, failed: 0, workedMs: 0 }
  readonly #options: StageWorkerOptions
  readonly #book: TaskBook
  readonly #dealer: DealerSocket
  #heartbeatMs = HEARTBEAT_MS_FIRST
  #timer: NodeJS.Timeout
  #lastHeardMs = 0
  #helloAtMs = Number.NEGATIVE_INFINITY
  #isWelcome = false
  #flushArmed = false
  #onDrained: (() => void) | null = null

  constructor(options: StageWorkerOptions) {
    this.#options = options
    const { instance, stage, concurrency, byHand, router, keys, logger } = options
    this.#book = new TaskBook({ instance, stage, concurrency, byHand })
    this.#dealer = createDealer({
      connect: router,
      routingId: instance,
      keys,
      logger,
      onFrame: (frame) => this.#receive(frame),
      onConnected: () => this.#hello(),
      onDisconnected: () => {
        this.#isWelcome = false
        this.#checkDrained()
      },
      onDrained: () => this.#flush(),
    })
    this.#timer = setInterval(() => this.#tick(), this.#heartbeatMs)
  }

  /** The router has welcomed this process and is heard of. */
  get isReady(): boolean {
    return this.#isWelcome && performance.now() - this.#lastHeardMs < SILENT_HEARTBEATS * this.#heartbeatMs
  }

  get holding(): number {
    return this.#book.heldCount
  }

  /** Takes no new task; resolves when what is held is finished and acknowledged, or after `deadlineMs`. */
  async drain(deadlineMs: number): Promise<void> {
    this.#book.drain()
    this.#sendHeartbeat()
    // Nobody can say how long people take: what waits for them goes to another, with what they did.
    if (this.#options.byHand) this.#book.giveBack()
    if (this.#isDone) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.#options.logger.warn(
          { held: this.#book.heldCount },
          'left with tasks in hand: others will get them',
        )
        resolve()
      }, deadlineMs)
      this.#onDrained = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  /** Says goodbye and closes the socket. Idempotent. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#send({ goodbye: {} })
    await this.#dealer.close()
  }

  #hello(): void {
    this.#helloAtMs = performance.now()
    this.#send(this.#book.hello(newTraceparent()))
    this.#flush()
  }

  #receive(frame: Uint8Array): void {
    this.#lastHeardMs = performance.now()
    const message = decode(frame)
    if (message === null || message.major !== PROTOCOL_MAJOR) {
      if (message?.rejection) this.#rejected(message.rejection)
      return
    }
    if (message.rejection) this.#rejected(message.rejection)
    if (message.welcome) {
      this.#isWelcome = true
      this.#setHeartbeat(message.welcome.heartbeatMs)
      this.#options.logger.info(
        { router: message.welcome.router, epoch: message.welcome.epoch },
        'welcomed by the router',
      )
    }
    for (const ack of message.acks) this.#book.acknowledged(ack)
    let windowChanged = false
    for (const revocation of message.revocations) {
      if (this.#book.revoked(revocation)) windowChanged = true
    }
    if (windowChanged) this.#sendHeartbeat()
    for (const task of message.tasks) this.#take(task)
    for (const bump of message.bumps) this.#book.bumped(bump)
    this.#book.answered(message.beat)
    // What was on its way when this process began to leave.
    if (this.#onDrained && this.#options.byHand) this.#book.giveBack()
    this.#checkDrained()
  }

  #rejected(rejection: Rejection): void {
    if (rejection.code === ErrorCode.HELLO_WANTED) {
      // Frames that crossed the hello bring further ones: one hello is answered, a second would disown new tasks.
      if (performance.now() - this.#helloAtMs > HELLO_AGAIN_MS) this.#hello()
      return
    }
    this.#isWelcome = false
    this.#options.logger.error({ code: rejection.code }, `refused by the router: ${rejection.message}`)
  }

  #take(task: Task): void {
    const held = this.#book.take(task)
    if (!held) return
    const startedMs = performance.now()
    const context = new Context(task, held, this.#options)
    void resultOf(this.#options.handler, task, context).then((result) =>
      this.#worked(held, result, startedMs),
    )
  }

  #worked(held: HeldTask, result: ResultInit, startedMs: number): void {
    this.counts.workedMs += performance.now() - startedMs
    if (result.outcome) this.counts.failed++
    else this.counts.done++
    if (this.#book.finish(held, result)) this.#sendHeartbeat()
    this.#armFlush()
  }

  /** All results of this turn of the event loop go together. */
  #armFlush(): void {
    if (this.#flushArmed) return
    this.#flushArmed = true
    setImmediate(() => this.#flush())
  }

  #flush(): void {
    this.#flushArmed = false
    if (!this.#dealer.connected) return
    const nowMs = performance.now()
    for (let batch = this.#book.takeResults(nowMs); batch; batch = this.#book.takeResults(nowMs))
      this.#send(batch)
    this.#checkDrained()
  }

  #tick(): void {
    this.#book.resend(performance.now(), RESEND_HEARTBEATS * this.#heartbeatMs)
    this.#sendHeartbeat()
    this.#flush()
  }

  #setHeartbeat(heartbeatMs: number): void {
    if (heartbeatMs === this.#heartbeatMs || heartbeatMs <= 0) return
    this.#heartbeatMs = heartbeatMs
    clearInterval(this.#timer)
    this.#timer = setInterval(() => this.#tick(), heartbeatMs)
  }

  #sendHeartbeat(): void {
    this.#send(this.#book.heartbeat())
  }

  #send(parts: ToRouterInit): void {
    if (!this.#dealer.connected) return
    this.#dealer.send(ToRouter.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, ...parts }))
  }

  /** Nothing is held, and nothing can be on its way from the router. */
  get #isDone(): boolean {
    return this.#book.isDrained || (this.#book.isEmpty && !this.#isWelcome)
  }

  #checkDrained(): void {
    if (this.#onDrained && this.#isDone) this.#onDrained()
  }
}

function decode(frame: Uint8Array): ToPeer | null {
  try {
    return ToPeer.decode(frame)
  } catch {
    // A frame that is no message is dropped: what it carried is sent again. [TRUCK-3.5]
    return null
  }
}

/** A class and not a literal with getters: an object that gets an accessor becomes a slow dictionary. */
class Context implements TaskContext {
  readonly #held: HeldTask
  readonly #options: StageWorkerOptions
  readonly #parent: string
  #span = ''

  constructor(task: Task, held: HeldTask, options: StageWorkerOptions) {
    this.#held = held
    this.#options = options
    this.#parent = task.traceparent
  }

  get order(): number {
    return this.#held.order
  }

  get ticket(): number {
    return this.#held.ticket
  }

  get step(): number {
    return this.#held.step
  }

  get attempt(): number {
    return this.#held.attempt
  }

  get logger(): Logger {
    return this.#options.logger
  }

  get signal(): AbortSignal {
    return this.#held.signal
  }

  get trace(): string {
    return traceIdOf(this.#parent)
  }

  get traceparent(): string {
    this.#span ||= childTraceparent(this.#parent)
    return this.#span
  }

  work(ms: number): Promise<void> {
    const { byHand, timeScale } = this.#options
    if (byHand) return bumpOf(this.#held)
    return ms < timeScale ? DONE : workFor(ms / timeScale, this.signal)
  }
}

/** Waits. Rejects when the signal aborts. */
function workFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const revoked = (): void => {
      clearTimeout(timer)
      reject(leaseEnded())
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', revoked)
      resolve()
    }, ms)
    if (signal.aborted) revoked()
    else signal.addEventListener('abort', revoked, { once: true })
  })
}

/** Waits until a person has bumped the task. Rejects when its lease ends. [TRUCK-13.3] */
function bumpOf(held: HeldTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const { signal } = held
    void held.bumped.then(resolve)
    if (signal.aborted) reject(leaseEnded())
    else signal.addEventListener('abort', () => reject(leaseEnded()), { once: true })
  })
}

function leaseEnded(): TruckError {
  return new TruckError(ErrorCode.REVOKED, 'the lease of the task has ended')
}

/** Work of less than a millisecond waits for nothing. */
const DONE = Promise.resolve()
