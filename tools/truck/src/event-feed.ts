/**
 * Follows the gateway's events across lost connections. Invariant: each event is
 * given out once and in order, because each connection resumes after the last.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { EventParser } from './event-parser.ts'
import { type EventJson, type GatewayApi, isPassing } from './gateway-api.ts'

const RECONNECT_MS = 500
const RECONNECT_MS_MAX = 5_000
/** The gateway beats every 15 s: a stream silent for longer than three beats is dead. */
const SILENCE_MS_MAX = 45_000

export interface FeedOptions {
  readonly api: GatewayApi
  /** Events after this one; from now if undefined. */
  readonly after?: number | undefined
  /** Only the events of this order, by its whole id. */
  readonly order?: string | undefined
  readonly signal: AbortSignal
  readonly onEvent: (event: EventJson) => void
  /** The stream is open: whatever happens from now on will be told. */
  readonly onOpen?: () => void
  /** Events that were asked for do not exist any more: the next ones are not those that follow. */
  readonly onReset?: () => void
  /** The connection was lost and is being made again. */
  readonly onLost?: () => void
}

/**
 * Follows until `signal` aborts. The first connection must succeed: throws
 * ApiProblem or TRUCK_ERR_UNAVAILABLE; later ones are tried again for ever.
 */
export async function followFeed(options: FeedOptions): Promise<void> {
  const cursor = { after: options.after, opened: false }
  let failures = 0
  while (!options.signal.aborted) {
    try {
      await readStream(options, cursor, () => {
        failures = 0
      })
    } catch (error) {
      if (options.signal.aborted) return
      if (!cursor.opened || !isPassing(error)) throw error
    }
    if (options.signal.aborted) return
    if (failures === 0) options.onLost?.()
    const pauseMs = Math.min(RECONNECT_MS * 2 ** failures, RECONNECT_MS_MAX)
    failures += 1
    await wait(pauseMs, undefined, { signal: options.signal }).catch(() => {
      // Aborted: the loop ends.
    })
  }
}

async function readStream(
  { api, order, signal, onEvent, onOpen, onReset }: FeedOptions,
  cursor: { after: number | undefined; opened: boolean },
  onAlive: () => void,
): Promise<void> {
  const silence = new AbortController()
  const response = await api.events({ after: cursor.after, order }, AbortSignal.any([signal, silence.signal]))
  const parser = new EventParser()
  const timer = setTimeout(() => silence.abort(), SILENCE_MS_MAX)
  try {
    response.setEncoding('utf8')
    for await (const chunk of response as AsyncIterable<string>) {
      timer.refresh()
      const events = parser.push(chunk)
      // The greeting carries the place in the journal from which this stream tells.
      if (parser.lastId !== '' && !cursor.opened) {
        cursor.opened = true
        onOpen?.()
      }
      onAlive()
      for (const { event, data } of events) {
        if (event === 'StreamReset') onReset?.()
        else onEvent(JSON.parse(data) as EventJson)
      }
      if (parser.lastId !== '') cursor.after = Number(parser.lastId)
    }
  } catch (error) {
    throw error instanceof SyntaxError || error instanceof RangeError ? error : lost(error)
  } finally {
    clearTimeout(timer)
    response.destroy()
  }
}

function lost(error: unknown): TruckError {
  return new TruckError(ErrorCode.UNAVAILABLE, 'the connection to the events was lost', { cause: error })
}
