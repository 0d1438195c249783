/**
 * A listener to the live stream of events. Invariant: it comes back by
 * Last-Event-ID when the stream ends, and notes whatever it got twice, out of
 * order or not at all.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { messageOf, waitFor } from '@foodtruck/testing/compose'

const COME_BACK_MS = 200
const FAULTS_MAX = 20

interface EventJson {
  readonly sequence: number
  readonly kind: string
  readonly order: number
  readonly ticket?: number
  readonly stage?: string
}

export class Feed {
  /** How often an order was told to be served, by its number. */
  readonly served = new Map<number, number>()
  /** What must not be: gaps, repeats, a stage done twice. */
  readonly faults: string[] = []
  /** How often tasks of a stage were given out again, by its name. */
  readonly redelivered = new Map<string, number>()
  sequence = 0
  connections = 0
  #lastBreak = 'none'
  readonly #url: string
  readonly #token: string
  readonly #closing = new AbortController()
  readonly #done = new Set<string>()
  #running: Promise<void> | undefined

  /** `url` is the gateway's; `token` of a station or a chef. */
  constructor(url: string, token: string) {
    this.#url = url
    this.#token = token
  }

  /** Listens from the first event on, until closed. */
  open(): void {
    this.#running ??= this.#run()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#running
  }

  /** Waits until the event of that number has come. */
  async reached(sequence: number, deadlineMs: number): Promise<void> {
    try {
      await waitFor(`event ${sequence} came`, deadlineMs, async () =>
        this.sequence >= sequence ? true : undefined,
      )
    } catch (error) {
      throw new Error(`${messageOf(error)}; the last was ${this.sequence}, the last break ${this.#lastBreak}`)
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing
    while (!signal.aborted) {
      try {
        await this.#listen(signal)
      } catch (error) {
        // The truck is shaken on purpose: what the stream lacks after all shows in the numbers.
        this.#lastBreak = messageOf(error)
      }
      if (!signal.aborted) await pause(COME_BACK_MS)
    }
  }

  async #listen(signal: AbortSignal): Promise<void> {
    const response = await fetch(`${this.#url}/api/events?after=0`, {
      headers: {
        authorization: `Bearer ${this.#token}`,
        ...(this.sequence > 0 && { 'last-event-id': String(this.sequence) }),
      },
      signal,
    })
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      return
    }
    this.connections += 1
    let rest = ''
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const frames = (rest + text).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) this.#take(frame)
    }
  }

  #take(frame: string): void {
    if (/^event: StreamReset$/m.test(frame)) this.#fault('the stream was told to begin anew')
    const data = /^data: (.*)$/m.exec(frame)?.[1]
    if (data === undefined) return
    const event = JSON.parse(data) as EventJson
    if (event.kind === undefined) return
    if (event.sequence !== this.sequence + 1) this.#fault(`event ${event.sequence} after ${this.sequence}`)
    this.sequence = Math.max(this.sequence, event.sequence)
    if (event.kind === 'OrderServed') {
      this.served.set(event.order, (this.served.get(event.order) ?? 0) + 1)
    } else if (event.kind === 'TaskRedelivered') {
      const stage = event.stage ?? ''
      this.redelivered.set(stage, (this.redelivered.get(stage) ?? 0) + 1)
    } else if (event.kind === 'StageDone') {
      const work = `order ${event.order}, ticket ${event.ticket ?? 0}, ${event.stage}`
      if (this.#done.has(work)) this.#fault(`done twice: ${work}`)
      this.#done.add(work)
    }
  }

  #fault(what: string): void {
    if (this.faults.length < FAULTS_MAX) this.faults.push(what)
  }
}
