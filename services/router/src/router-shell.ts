/**
 * The thin shell around the core: one ROUTER socket, the journal, the bus and a
 * timer. It decodes, calls the core, commits what the core records, and sends
 * what the core lets go; it decides nothing.
 */
import type { CommitGroup, Journal } from '@foodtruck/journal'
import {
  type AnswerInit,
  BusHeartbeat,
  type Command,
  EventBatch,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type Query,
  ToPeer,
  ToRouter,
} from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import type { Publisher, RouterSocket } from '@foodtruck/transport'
import { orderOf } from './core/decisions.ts'
import { EventMarks } from './core/events.ts'
import type { RouterCore } from './core/router-core.ts'
import { framesOf } from './frames.ts'
import { refusalOf } from './permissions.ts'
import { answerLateCommand, answerQuery, showsOpenOrders } from './queries.ts'

/** How often the core hears that time has passed. */
const TICK_MS = 100
/** How often the bus hears the last sequence number. [TRUCK-9.5] */
const BUS_HEARTBEAT_MS = 1_000
/** How soon a commit that did not fit on the disk is tried again. */
const DISK_FULL_RETRY_MS = 500
/** Queries that are being answered at once: fewer than the journal takes, so that keys can always be looked up. */
const QUERIES_MAX = 500
/** Messages in one frame that are taken; a sender is to send far fewer. [TRUCK-3.3] */
const RECEIVED_MESSAGES_MAX = 4_096
/** A peer that says again and again what it may not is logged so often at most. */
const LOG_REFUSALS_EVERY_MS = 1_000

export interface RouterShellOptions {
  readonly core: RouterCore
  readonly journal: Journal
  readonly truck: string
  readonly planStage: string
  readonly logger: Logger
  /** Milliseconds since 1970 that never run backwards. */
  readonly now: () => number
}

/** What the shell counts, for the metrics. */
export interface ShellCounts {
  malformed: number
  /** Frames refused because the role of their sender may not say that. */
  forbidden: number
  commits: number
  transitions: number
  commitMs: number
}

export class RouterShell {
  readonly counts: ShellCounts = { malformed: 0, forbidden: 0, commits: 0, transitions: 0, commitMs: 0 }
  readonly #options: RouterShellOptions
  readonly #marks: EventMarks
  #socket: RouterSocket | null = null
  #publisher: Publisher | null = null
  #timers: NodeJS.Timeout[] = []
  #commit: Promise<void> | null = null
  #queries = 0
  #refusalLoggedAtMs = 0
  #isLookingUp = false
  #isStopping = false
  #isDiskFull = false

  constructor(options: RouterShellOptions) {
    this.#options = options
    this.#marks = new EventMarks(options.truck, options.journal.recovered.lastSequence)
  }

  /** Commits succeed. */
  get isHealthy(): boolean {
    return !this.#isDiskFull && !this.#isStopping
  }

  /** From now on frames go out. */
  start(socket: RouterSocket, publisher: Publisher): void {
    this.#socket = socket
    this.#publisher = publisher
    this.#timers = [
      setInterval(() => this.#tick(), TICK_MS),
      setInterval(() => this.#busHeartbeat(), BUS_HEARTBEAT_MS),
    ]
    this.#turn()
  }

  /** A frame of a peer and the role of its key, null without keys; what it causes goes out with the next `endTurn`. */
  receive(peer: string, frame: Uint8Array, role: string | null): void {
    if (this.#isStopping) return
    const message = this.#decode(peer, frame)
    const refusal = message && refusalOf(role, message)
    if (refusal) return this.#refuse(peer, refusal)
    if (!message || !this.#options.core.receive(peer, message, this.#options.now())) return
    for (const query of message.queries) this.#query(peer, query)
    for (const command of message.commands) this.#lateCommand(peer, command)
  }

  gone(peer: string): void {
    this.#options.core.gone(peer, this.#options.now())
    this.#turn()
  }

  /** The socket has nothing more to read: what has gathered goes out. */
  endTurn(): void {
    this.#turn()
  }

  /** Of a frame outside of its sender's role nothing is taken; both sides log why. [TRUCK-14.5] */
  #refuse(peer: string, message: string): void {
    this.counts.forbidden++
    const nowMs = this.#options.now()
    if (nowMs - this.#refusalLoggedAtMs >= LOG_REFUSALS_EVERY_MS) {
      this.#refusalLoggedAtMs = nowMs
      this.#options.logger.warn({ peer, refused: this.counts.forbidden }, `refused a frame: ${message}`)
    }
    const rejection = { code: ErrorCode.FORBIDDEN, message }
    this.#socket?.send(peer, ToPeer.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, rejection }))
  }

  #decode(peer: string, frame: Uint8Array): ToRouter | null {
    try {
      const message = ToRouter.decode(frame)
      if (messagesIn(message) <= RECEIVED_MESSAGES_MAX) return message
      this.counts.malformed++
      this.#options.logger.debug({ peer }, 'dropped a frame of too many messages')
      return null
    } catch (error) {
      this.counts.malformed++
      this.#options.logger.debug({ peer, err: error }, 'dropped a frame that is no message')
      return null
    }
  }

  #turn(): void {
    const { core, now } = this.#options
    if (!this.#isLookingUp && !this.#isStopping) {
      const keys = core.takeLookups()
      if (keys.length > 0) void this.#lookUp(keys)
    }
    if (!this.#commit) {
      const group = core.takeGroup(now())
      if (group) this.#commit = this.#write(group)
    }
    this.#send()
  }

  #send(): void {
    const socket = this.#socket
    if (!socket) return
    for (const [peer, batch] of this.#options.core.takeOutbox(this.#options.now())) {
      for (const frame of framesOf(batch)) socket.send(peer, frame)
    }
  }

  /** Writes the group, however long the disk stays full, then lets out what it held. */
  async #write(group: CommitGroup): Promise<void> {
    const { core, journal } = this.#options
    const started = performance.now()
    while (!(await this.#fits(journal, group))) {
      if (this.#isStopping) return
      core.diskFull()
      await new Promise((resolve) => setTimeout(resolve, DISK_FULL_RETRY_MS))
    }
    this.counts.commits++
    this.counts.transitions += group.transitions.length
    this.counts.commitMs += performance.now() - started
    this.#commit = null
    this.#publish(core.committed())
    this.#turn()
  }

  /** Commits; false if the disk is full. Any other failure is not caught anywhere: the process ends and recovers. */
  async #fits(journal: Journal, group: CommitGroup): Promise<boolean> {
    try {
      await journal.commit(group)
      if (this.#isDiskFull) this.#options.logger.info('the disk takes commits again')
      this.#isDiskFull = false
      return true
    } catch (error) {
      if (!(error instanceof TruckError) || error.code !== ErrorCode.DISK_FULL) throw error
      if (!this.#isDiskFull)
        this.#options.logger.error({ err: error }, 'the disk is full: new orders are refused')
      this.#isDiskFull = true
      return false
    }
  }

  #publish(facts: ReturnType<RouterCore['committed']>): void {
    const publisher = this.#publisher
    if (!publisher?.isWanted) return this.#marks.pass(facts)
    for (const { topic, batch } of this.#marks.batches(facts)) {
      publisher.publish(topic, EventBatch.encode(batch))
    }
  }

  /** One look-up at a time; what comes meanwhile goes together into the next. */
  async #lookUp(keys: string[]): Promise<void> {
    const { core, journal, now } = this.#options
    this.#isLookingUp = true
    try {
      const found = await journal.findKeys(keys)
      for (const [at, key] of keys.entries()) core.lookedUp(key, found[at] ?? null, now())
    } catch (error) {
      const { code } = TruckError.from(error)
      if (code !== ErrorCode.OVERLOADED && code !== ErrorCode.CLOSED) throw error
      for (const key of keys) core.notLookedUp(key, now())
    } finally {
      this.#isLookingUp = false
    }
    this.#turn()
  }

  #query(peer: string, query: Query): void {
    this.#ask(peer, query.request, () => answerQuery(query, this.#options))
  }

  /** A command about an order that is not open: the core has left it to the journal. */
  #lateCommand(peer: string, command: Command): void {
    const { core, journal } = this.#options
    const order = orderOf(command)
    if (core.orderStatus(order) !== undefined || (command.retryAll && order === 0)) return
    this.#ask(peer, command.request, () => answerLateCommand(command, order, journal))
  }

  #ask(peer: string, request: number, answering: () => Promise<AnswerInit>): void {
    const { core } = this.#options
    if (this.#queries >= QUERIES_MAX) {
      core.answer(peer, { request, code: ErrorCode.OVERLOADED, message: 'too many queries at once' }, false)
      return
    }
    this.#queries++
    void answering().then((answer) => {
      this.#queries--
      core.answer(peer, answer, showsOpenOrders(answer, core))
      this.#turn()
    })
  }

  #tick(): void {
    this.#options.core.tick(this.#options.now())
    this.#turn()
  }

  #busHeartbeat(): void {
    const { truck, journal } = this.#options
    const { epoch } = journal.recovered
    const { sequence } = this.#marks
    const heartbeat = {
      major: PROTOCOL_MAJOR,
      minor: PROTOCOL_MINOR,
      sequence,
      marks: this.#marks.marks(),
      epoch,
    }
    this.#publisher?.publish(`${truck}/heartbeat`, BusHeartbeat.encode(heartbeat))
  }

  /** Resolves when everything recorded is committed; the caller closes sockets and journal. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const timer of this.#timers) clearInterval(timer)
    while (this.#commit && !this.#isDiskFull) await this.#commit
    this.#send()
  }
}

function messagesIn(message: ToRouter): number {
  const { results, submits, queries, commands } = message
  return results.length + submits.length + queries.length + commands.length
}
