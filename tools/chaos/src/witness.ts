/**
 * Who listens: one subscriber of the bus, one reader of the gateway's stream,
 * both from the first event on. Invariant: a number that is skipped or comes
 * twice is a gap, and is counted.
 */
import { connectRouter, followEvents } from '@foodtruck/client'
import type { Event } from '@foodtruck/messages'
import type { Logger } from '@foodtruck/runtime'
import type { Keys } from '@foodtruck/transport'

/** After a stream that broke. */
const AGAIN_MS = 200
/** The gateway gives a sign of life far more often: a stream that is silent for so long is opened anew. */
const SILENCE_MS_MAX = 40_000

/** How far somebody has read, and how often the numbers did not follow each other. */
export interface Reading {
  sequence: number
  gaps: number
  /** Times that the stream was opened; the bus connects again by itself. */
  opened: number
}

export interface Witness {
  readonly reading: Readonly<Reading>
  close(): Promise<void>
}

function take(reading: Reading, sequence: number): void {
  if (sequence !== reading.sequence + 1) reading.gaps++
  reading.sequence = sequence
}

/** Follows the bus; what it lost is asked of the router. */
export async function busWitness(
  { router, busOut, keys, logger }: { router: string; busOut: string; keys: Keys | null; logger: Logger },
  onEvent: (event: Event) => void,
): Promise<Witness> {
  const reading = { sequence: 0, gaps: 0, opened: 1 }
  const client = await connectRouter({ address: router, name: 'witness', logger, keys })
  const feed = await followEvents({
    address: busOut,
    truck: 'truck',
    client,
    after: 0,
    logger,
    keys,
    onEvent: (event) => {
      take(reading, event.sequence)
      onEvent(event)
    },
  })
  return {
    reading,
    close: async () => {
      await feed.close()
      await client.close()
    },
  }
}

const ENDS: Readonly<Record<string, string>> = {
  OrderServed: 'served',
  OrderCancelled: 'cancelled',
  OrderRefused: 'refused',
}

/** Reads the gateway's stream of events as a browser does: opens it again after the last id. A token opens a truck that wants one. */
export function streamWitness(
  url: string,
  onEnd: (order: number, status: string) => void,
  token?: string,
): Witness {
  const reading = { sequence: 0, gaps: 0, opened: 0 }
  const closing = new AbortController()
  const takeLine = (line: string): void => {
    if (!line.startsWith('data: ')) return
    const event = JSON.parse(line.slice('data: '.length)) as { sequence: number; kind: string; order: number }
    take(reading, event.sequence)
    const status = ENDS[event.kind]
    if (status !== undefined) onEnd(event.order, status)
  }
  const read = async (): Promise<void> => {
    const silence = new AbortController()
    const signal = AbortSignal.any([closing.signal, silence.signal])
    const headers = {
      'last-event-id': String(reading.sequence),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    }
    const response = await fetch(`${url}/api/events`, { headers, signal })
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel()
      return
    }
    reading.opened++
    let rest = ''
    let timer = setTimeout(() => silence.abort(), SILENCE_MS_MAX)
    try {
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        clearTimeout(timer)
        timer = setTimeout(() => silence.abort(), SILENCE_MS_MAX)
        // An event counts once its blank line is here: what was cut off comes again.
        const end = (rest + chunk).lastIndexOf('\n\n')
        const whole = end < 0 ? '' : (rest + chunk).slice(0, end)
        rest = (rest + chunk).slice(end < 0 ? 0 : end + 2)
        for (const line of whole.split('\n')) takeLine(line)
      }
    } finally {
      clearTimeout(timer)
    }
  }
  const follow = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      // The gateway is down, or cut the stream: its reader comes back, as often as it takes.
      await read().catch(() => undefined)
      await new Promise((settle) => setTimeout(settle, AGAIN_MS))
    }
  }
  const followed = follow()
  return {
    reading,
    close: async () => {
      closing.abort()
      await followed
    },
  }
}
