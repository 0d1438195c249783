/**
 * Follows a stream of events for as long as the page is open. Invariant: what
 * the page shows is a snapshot and every event after it, once; after a lost
 * connection or a restart it goes on where it was, without anybody's doing.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, refusal } from '../api.ts'
import type { TruckEvent } from '../api-types.ts'
import { Cursor } from './cursor.ts'
import { againMs, type Link, nextLink } from './link.ts'
import { SseParser } from './sse-parser.ts'

/** The gateway shows a sign of life each 15 s: without one the line is dead, whatever the browser thinks. */
const SILENCE_MS_MAX = 40_000
/** No event for so long after the stream opened: there was none to catch up. */
const QUIET_MS = 200
/** An event that is no older than this is of now. */
const FRESH_MS = 2_000
/** How often the gateway is asked whether it speaks with the kitchen. */
const KITCHEN_MS = 3_000
const KITCHEN_ANSWER_MS_MAX = 5_000

export interface FollowOptions {
  /** The address of the stream. */
  readonly path: string
  /**
   * Reads what the page shows, before the stream begins and again after a reset (`anew`: what was shown
   * is void): the sequence number that it is of, or undefined to go on with what comes next. One that
   * throws is asked again. To be told of earlier events too it may name an earlier number, but not anew:
   * the journal may no longer have them.
   */
  readonly snapshot: (anew: boolean) => Promise<number | undefined>
  /** New events in their order: all of one chunk at once. */
  readonly onEvents: (events: readonly TruckEvent[]) => void
  /** The line is open, also again after a loss: for what no event tells. */
  readonly onOpen?: () => void
}

export interface Following {
  readonly link: ReadonlySignal<Link>
  readonly close: () => void
}

/** Follows until it is closed. A refusal that no repeat can mend, as 401, ends it: `onRefused` hears it. */
export function follow(options: FollowOptions, onRefused: (error: ApiError) => void = () => {}): Following {
  const following = new Follower(options, onRefused)
  void following.run()
  return following
}

class Follower implements Following {
  readonly link = signal<Link>({ state: 'connecting', sinceMs: Date.now() })
  readonly #options: FollowOptions
  readonly #onRefused: (error: ApiError) => void
  readonly #cursor = new Cursor()
  readonly #closed = new AbortController()
  #begun = false
  #anew = false
  #failures = 0
  #wake: () => void = () => {}
  #kitchenAway = false

  constructor(options: FollowOptions, onRefused: (error: ApiError) => void) {
    this.#options = options
    this.#onRefused = onRefused
    const { signal: closing } = this.#closed
    addEventListener('online', () => this.#wake(), { signal: closing })
    document.addEventListener('visibilitychange', () => this.#wake(), { signal: closing })
    const timer = setInterval(() => void this.#askKitchen(), KITCHEN_MS)
    closing.addEventListener('abort', () => clearInterval(timer))
  }

  readonly close = (): void => {
    this.#closed.abort()
    this.#wake()
  }

  /** Settles when it is closed or refused. */
  async run(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      try {
        if (!this.#begun) this.#cursor.begin(await this.#options.snapshot(this.#anew))
        this.#begun = true
        await this.#stream()
      } catch (error) {
        if (error instanceof ApiError && error.status > 0 && error.againMs === undefined) {
          this.#onRefused(error)
          return
        }
        if (!this.#closed.signal.aborted) console.info('the stream of events ended', error)
        this.#failures += 1
      }
      if (this.#closed.signal.aborted) return
      // An end of its own accord is a loss too, but for a reset: then it goes on at once.
      if (!this.#begun) continue
      this.#change({ kind: 'broken', lost: 'connection' })
      await this.#pause(againMs(this.#failures, Math.random()))
    }
  }

  /** Reads one connection to its end. */
  async #stream(): Promise<void> {
    const dead = new AbortController()
    const ending = AbortSignal.any([this.#closed.signal, dead.signal])
    const silence = setTimeout(() => dead.abort(), SILENCE_MS_MAX)
    let quiet: ReturnType<typeof setTimeout> | undefined
    try {
      const response = await this.#open(ending)
      const skewMs = skewOf(response)
      this.#failures = 0
      this.#change({ kind: 'opened' })
      this.#options.onOpen?.()
      quiet = setTimeout(() => this.#caughtUp(), QUIET_MS)
      const parser = new SseParser()
      const decoder = new TextDecoder()
      const reader = response.body?.getReader()
      for (;;) {
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done) return
        clearTimeout(silence)
        const { events, reset } = this.#cursor.take(
          parser.push(decoder.decode(chunk.value, { stream: true })),
        )
        const last = events.at(-1)
        if (last !== undefined) {
          this.#options.onEvents(events)
          clearTimeout(quiet)
          if (Date.parse(last.at) >= Date.now() + skewMs - FRESH_MS) this.#caughtUp()
          else quiet = setTimeout(() => this.#caughtUp(), QUIET_MS)
        }
        if (reset) {
          this.#begun = false
          this.#anew = true
          return
        }
      }
    } finally {
      clearTimeout(silence)
      clearTimeout(quiet)
      dead.abort()
    }
  }

  async #open(ending: AbortSignal): Promise<Response> {
    const { last } = this.#cursor
    const headers: Record<string, string> = { accept: 'text/event-stream' }
    if (last !== undefined) headers['last-event-id'] = String(last)
    const response = await fetch(this.#options.path, { headers, signal: ending, cache: 'no-store' })
    if (!response.ok) throw await refusal(response)
    return response
  }

  /** The stream stays open while the router is away; the gateway knows. */
  async #askKitchen(): Promise<void> {
    const { state } = this.link.value
    if (state === 'connecting' || (state === 'lost' && !this.#kitchenAway)) return
    let isThere: boolean
    try {
      const answer = AbortSignal.timeout(KITCHEN_ANSWER_MS_MAX)
      isThere = (await fetch('/readyz', { cache: 'no-store', signal: answer })).ok
    } catch (error) {
      // The stream notices by itself when the gateway is gone.
      console.info('the gateway does not say whether the kitchen is there', error)
      return
    }
    if (isThere === !this.#kitchenAway) return
    this.#kitchenAway = !isThere
    if (!isThere) {
      this.#change({ kind: 'broken', lost: 'kitchen' })
    } else if (this.link.value.lost === 'kitchen') {
      this.#change({ kind: 'opened' })
      this.#options.onOpen?.()
      setTimeout(() => this.#caughtUp(), QUIET_MS)
    }
  }

  #caughtUp(): void {
    if (!this.#kitchenAway) this.#change({ kind: 'caught-up' })
  }

  #change(change: Parameters<typeof nextLink>[1]): void {
    this.link.value = nextLink(this.link.value, change, Date.now())
  }

  #pause(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    this.#wake = resolve
    return promise.finally(() => clearTimeout(timer))
  }
}

/** How far the gateway's clock is ahead of this one, to the second. */
function skewOf(response: Response): number {
  const date = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(date) ? 0 : date - Date.now()
}
