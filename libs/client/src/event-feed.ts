/**
 * Follows the events of a truck: live from the bus, and from the router's
 * journal where the bus lost some. Invariant: the listener gets every event
 * once, in the order of its sequence number, and is told of those that the
 * journal no longer keeps.
 */
import { setTimeout as after } from 'node:timers/promises'
import { BusHeartbeat, type Event, EventBatch, PROTOCOL_MAJOR, type ReplayView } from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import { createSubscriber, type Keys, type Subscriber } from '@foodtruck/transport'
import { EventOrder } from './event-order.ts'
import type { RouterClient } from './router-client.ts'

/** How long a missing event may still come from the bus before the router is asked for it. */
export const GAP_WAIT_MS = 150
/** Events asked for at once. */
export const REPLAY_EVENTS_MAX = 1_000
/** How long `followEvents` waits for a router that tells where the events stand. */
export const START_MS_MAX = 30_000

const CHECK_MS = 50
/** After a replay that failed. */
const REPLAY_AGAIN_MS = 500

/** What to follow, and whom to tell. */
export interface FollowOptions {
  /** Where the bus lets subscribers connect. */
  address: string
  /** Name of the truck: the first part of its topics. */
  truck: string
  /** Asked for what the bus lost; not closed by the feed. */
  client: Pick<RouterClient, 'replay'>
  /** The last known sequence number; default: the last one there is now. */
  after?: number
  onEvent: (event: Event) => void
  /** The events after `after`, up to `through`, are no longer kept: they are never given. The next ones follow. */
  onMissed?: (range: { after: number; through: number }) => void
  logger: Logger
  /** Wanted on TCP, see `openKeys`; not closed by the feed. */
  keys?: Keys | null
}

/**
 * Follows the events after `after`. Throws TRUCK_ERR_UNAVAILABLE if `after`
 * was not given and no router tells where the events stand within
 * START_MS_MAX. Whoever calls this closes the feed.
 */
export async function followEvents(options: FollowOptions): Promise<EventFeed> {
  const feed = new EventFeed(options, options.after ?? (await lastSequence(options)))
  return feed
}

async function lastSequence({ client, logger }: FollowOptions): Promise<number> {
  const deadlineMs = performance.now() + START_MS_MAX
  for (;;) {
    try {
      return (await client.replay({ after: 0, limit: 0 })).last
    } catch (error) {
      const { code } = TruckError.from(error)
      const mayPass = code === ErrorCode.UNAVAILABLE || code === ErrorCode.OVERLOADED
      if (!mayPass || performance.now() >= deadlineMs) throw error
      logger.warn({ code }, 'waiting for the router to tell where the events stand')
      await after(REPLAY_AGAIN_MS)
    }
  }
}

/** A running feed. */
export class EventFeed {
  /** Frames of the bus that were no messages, or of another major version. */
  malformed = 0
  /** Times that the router was asked for what the bus lost. */
  replays = 0
  readonly #options: FollowOptions
  readonly #order: EventOrder
  readonly #subscriber: Subscriber
  readonly #heartbeatTopic: string
  readonly #checker: NodeJS.Timeout
  #replaying: Promise<void> | null = null
  #replayNotBeforeMs = 0
  #isClosed = false

  /** @param sequence the last number that is known. */
  constructor(options: FollowOptions, sequence: number) {
    this.#options = options
    this.#order = new EventOrder(sequence)
    this.#heartbeatTopic = `${options.truck}/heartbeat`
    this.#subscriber = createSubscriber({
      connect: options.address,
      topics: [`${options.truck}/`],
      logger: options.logger,
      keys: options.keys ?? null,
      onMessage: (topic, frame) => this.#receive(topic, frame),
      // The bus sends nothing that went by before: only the journal can tell.
      onConnected: () => this.#replay(),
    })
    this.#checker = setInterval(() => this.#check(), CHECK_MS)
    this.#replay()
  }

  /** The last number that was given to the listener. */
  get sequence(): number {
    return this.#order.sequence
  }

  /** Whether the bus is connected. */
  get connected(): boolean {
    return this.#subscriber.connected
  }

  /** The listener hears nothing more. Idempotent. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#checker)
    await this.#subscriber.close()
  }

  #receive(topic: string, frame: Uint8Array): void {
    if (this.#isClosed) return
    if (topic === this.#heartbeatTopic) {
      const heartbeat = this.#decode(BusHeartbeat, topic, frame)
      if (heartbeat) this.#heardOf(heartbeat.sequence)
    } else {
      const batch = this.#decode(EventBatch, topic, frame)
      if (batch) this.#emit(this.#order.add(batch.events, performance.now()))
    }
  }

  /** docs/protocol.md [TRUCK-2]: what is malformed or of another major version is dropped and counted. */
  #decode<M extends { major: number }>(
    codec: { decode(frame: Uint8Array): M },
    topic: string,
    frame: Uint8Array,
  ): M | null {
    try {
      const message = codec.decode(frame)
      if (message.major === PROTOCOL_MAJOR) return message
      this.#options.logger.debug({ topic, major: message.major }, 'dropped a frame of another major version')
    } catch (error) {
      this.#options.logger.debug({ topic, err: error }, 'dropped a frame of the bus that is no message')
    }
    this.malformed++
    return null
  }

  #heardOf(sequence: number): void {
    // Less than is known: the feed is ahead of the bus, or this is another journal.
    if (sequence < this.#order.sequence) this.#replay()
    else this.#order.heardOf(sequence, performance.now())
  }

  #emit(events: readonly Event[]): void {
    const { onEvent } = this.#options
    for (const event of events) {
      if (this.#isClosed) return
      onEvent(event)
    }
  }

  #check(): void {
    const nowMs = performance.now()
    if (nowMs >= this.#replayNotBeforeMs && this.#order.isMissing(nowMs, GAP_WAIT_MS)) this.#replay()
  }

  /** Asks the router for everything from here on to where the live events go on. */
  #replay(): void {
    if (this.#replaying || this.#isClosed) return
    this.#replaying = this.#fill().finally(() => {
      this.#replaying = null
    })
  }

  async #fill(): Promise<void> {
    while (!this.#isClosed) {
      const after = this.#order.sequence
      const page = await this.#ask(after)
      if (page === null || this.#isClosed) return
      const nowMs = performance.now()
      if (page.prunedThrough > after) {
        this.#miss(after, page.prunedThrough, nowMs)
        continue
      }
      if (page.last < after) {
        this.#options.logger.warn(
          { after, last: page.last },
          'the journal ends before the last event: it is another one',
        )
        this.#order.restart(page.last)
        return
      }
      this.#order.heardOf(page.last, nowMs)
      this.#emit(this.#order.replayed(page.events, page.through, nowMs))
      if (page.events.length > 0) this.replays++
      if (page.through >= page.last) return this.#order.settle(page.last, nowMs)
      if (page.through <= after) break
    }
    this.#replayNotBeforeMs = performance.now() + REPLAY_AGAIN_MS
  }

  /** docs/protocol.md [TRUCK-10.4] */
  #miss(after: number, through: number, nowMs: number): void {
    this.#options.logger.warn({ after, through }, 'the journal no longer keeps these events')
    this.#options.onMissed?.({ after, through })
    this.#emit(this.#order.replayed([], through, nowMs))
  }

  async #ask(after: number): Promise<ReplayView | null> {
    const { client } = this.#options
    try {
      return await client.replay({ after, limit: REPLAY_EVENTS_MAX }).catch((error: unknown) => {
        // Without a limit it tells from where on there are events.
        if (TruckError.from(error).code === ErrorCode.PRUNED) return client.replay({ after, limit: 0 })
        throw error
      })
    } catch (error) {
      if (this.#isClosed) return null
      const { code, message } = TruckError.from(error)
      this.#options.logger.warn({ code }, `cannot ask the router for events: ${message}`)
      this.#replayNotBeforeMs = performance.now() + REPLAY_AGAIN_MS
      return null
    }
  }
}
