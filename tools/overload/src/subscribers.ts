/**
 * What subscribers that read slowly, or not at all for a time, cost the truck,
 * and whether they get every event once when they go on.
 */
import { spawn } from 'node:child_process'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { connectRouter, type RouterClient } from '@foodtruck/client'
import { Order } from '@foodtruck/messages'
import { createLogger, endpoints } from '@foodtruck/runtime'
import { Kitchen } from './kitchen.ts'
import { settle } from './load.ts'

const IN_FLIGHT = 400
/** Accepted, planned, cooked, prepared, served. */
const EVENTS_OF_ORDER = 5
/** How long an event takes the slow subscriber: so it is slower than the truck. */
const SLOW_EVENT_MS = 0.2
const READERS = 20
const START_MS_MAX = 30_000
/** For each event; the machine may be busy with other things. */
const CATCH_UP_MS_EACH = 5
const CATCH_UP_MS_MIN = 60_000
const PAYLOAD = Order.encode({ lines: [{ item: 'hotdog', quantity: 1 }] })

export interface SubscribersOptions {
  readonly orders: number
}

type Memory = Readonly<Record<'router' | 'bus' | 'gateway', number>>

export interface SubscribersReport {
  readonly events: number
  /** Bytes before the first event, and after the last with nobody having read. */
  readonly before: Memory
  readonly after: Memory
  /** Events that came twice, out of order, or never. */
  readonly wrong: { readonly stopped: number; readonly slow: number; readonly readers: number }
  /** From going on to the last event. */
  readonly caughtUpMs: { readonly stopped: number; readonly readers: number }
}

/** Serves orders while nobody reads, then lets everybody go on. */
export async function measureSubscribers(
  { orders }: SubscribersOptions,
  onProgress: (words: string) => void,
): Promise<SubscribersReport> {
  const kitchen = await Kitchen.open({
    grills: 1,
    concurrency: 500,
    openOrdersMax: 10_000,
    timeScale: 1_000_000,
  })
  const logger = createLogger({ name: 'overload', level: 'silent' })
  const client = await connectRouter({ address: endpoints(kitchen.data).router, name: 'overload', logger })
  const [stopped, slow] = [new Follower(kitchen.data, 0), new Follower(kitchen.data, SLOW_EVENT_MS)]
  const readers = await Promise.all(Array.from({ length: READERS }, () => Reader.open(kitchen.url)))
  try {
    await settle(() => stopped.isUp && slow.isUp, START_MS_MAX)
    const before = memoryOf(kitchen)
    stopped.signal('SIGSTOP')
    onProgress(`${orders} orders while nobody reads`)
    await sendOrders(client, orders)
    const after = memoryOf(kitchen)
    onProgress('everybody goes on')
    const events = orders * EVENTS_OF_ORDER
    const limitMs = CATCH_UP_MS_MIN + events * CATCH_UP_MS_EACH
    const startedMs = performance.now()
    stopped.signal('SIGCONT')
    await settle(() => stopped.sequence >= events, limitMs)
    const stoppedMs = performance.now() - startedMs
    await settle(() => slow.sequence >= events, limitMs)
    const resumedMs = performance.now()
    for (const reader of readers) reader.resume()
    await settle(() => readers.every(({ sequence }) => sequence >= events), limitMs)
    return {
      events,
      before,
      after,
      wrong: {
        stopped: stopped.wrong,
        slow: slow.wrong,
        readers: readers.reduce((sum, { wrong }) => sum + wrong, 0),
      },
      caughtUpMs: { stopped: stoppedMs, readers: performance.now() - resumedMs },
    }
  } finally {
    for (const reader of readers) reader.close()
    for (const follower of [stopped, slow]) follower.signal('SIGKILL')
    await client.close()
    await kitchen.close()
  }
}

function memoryOf(kitchen: Kitchen): Memory {
  return {
    router: kitchen.rssBytes('router'),
    bus: kitchen.rssBytes('bus'),
    gateway: kitchen.rssBytes('gateway'),
  }
}

/** Sends orders, so many at once, until all have ended. */
async function sendOrders(client: RouterClient, orders: number): Promise<void> {
  let sent = 0
  let ended = 0
  const all = Promise.withResolvers<void>()
  const next = (): void => {
    if (sent >= orders) return
    client.submitWith({ key: `order-${sent++}`, payload: PAYLOAD }, (...[error]) => {
      if (error) all.reject(error)
    })
  }
  client.onEnded(() => {
    ended++
    if (ended === orders) all.resolve()
    next()
  })
  for (let first = 0; first < IN_FLIGHT; first++) next()
  await all.promise
}

/** A subscriber of the bus in a process of its own, so that it can be stopped. */
class Follower {
  sequence = -1
  wrong = 0
  readonly #child: ReturnType<typeof spawn>

  constructor(data: string, eventMs: number) {
    const module = join(import.meta.dirname, 'follower.ts')
    this.#child = spawn(process.execPath, [module, data, String(eventMs)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    process.once('exit', () => this.#child.kill('SIGKILL'))
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const last = [...text.matchAll(/sequence (\d+) wrong (\d+)\n/g)].at(-1)
      if (!last) return
      this.sequence = Number(last[1])
      this.wrong = Number(last[2])
    })
  }

  get isUp(): boolean {
    return this.sequence >= 0
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}

/**
 * A reader of the gateway's stream of events that reads only when it is let. The
 * gateway gives it up when it did not read for long; it comes back after its
 * last event, as a browser does.
 */
class Reader {
  sequence = 0
  wrong = 0
  readonly #url: string
  #response: IncomingMessage | null = null
  #isReading = false
  #isClosed = false

  private constructor(url: string) {
    this.#url = url
  }

  static async open(url: string): Promise<Reader> {
    const reader = new Reader(url)
    await reader.#connect()
    return reader
  }

  resume(): void {
    this.#isReading = true
    this.#response?.resume()
  }

  close(): void {
    this.#isClosed = true
    this.#response?.destroy()
  }

  async #connect(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const headers = { 'last-event-id': String(this.sequence) }
    request(`${this.#url}/api/events`, { agent: false, headers }, resolve).on('error', reject).end()
    const response = await promise
    this.#response = response
    let rest = ''
    response.setEncoding('utf8').on('data', (text: string) => {
      const frames = (rest + text).split('\n\n')
      rest = frames.pop() ?? ''
      for (const frame of frames) this.#read(frame)
    })
    response.on('error', () => response.destroy())
    response.on('close', () => {
      if (!this.#isClosed) void this.#connect()
    })
    if (!this.#isReading) response.pause()
  }

  #read(frame: string): void {
    const id = /^id: (\d+)\nevent: /.exec(frame)?.[1]
    if (id === undefined) return
    if (Number(id) !== this.sequence + 1) this.wrong++
    this.sequence = Number(id)
  }
}
