/** HTTP as the scenario uses it: orders posted over kept connections, and a reader of the event stream. */
import { Agent, get, request } from 'node:http'
import { percentile, rounded } from '../report/statistics.ts'

export interface PostResult {
  readonly accepted: number
  readonly other: number
  readonly acceptedPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

const ACCEPTED = 202
const BODY = JSON.stringify({ items: [{ item: 'hotdog', quantity: 1 }] })

/** Posts orders on each connection, one after the other, for some seconds. */
export async function postOrders(load: {
  readonly url: string
  readonly seconds: number
  readonly connections: number
}): Promise<PostResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections })
  const until = performance.now() + load.seconds * 1000
  const times: number[] = []
  let other = 0
  async function customer(): Promise<void> {
    while (performance.now() < until) {
      const startedAt = performance.now()
      const status = await post(`${load.url}/api/orders`, agent)
      if (status === ACCEPTED) times.push(performance.now() - startedAt)
      else other += 1
    }
  }
  await Promise.all(Array.from({ length: load.connections }, customer))
  agent.destroy()
  return {
    accepted: times.length,
    other,
    acceptedPerSecond: Math.round(times.length / load.seconds),
    p50Ms: rounded(percentile(times, 0.5), 2),
    p99Ms: rounded(percentile(times, 0.99), 2),
  }
}

let keys = 0

function post(url: string, agent: Agent): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(BODY),
    'idempotency-key': `bench-${process.pid}-${keys++}`,
  }
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    sending.on('error', reject)
    sending.end(BODY)
  })
}

/** How far a reader is behind: milliseconds from an event's commit to its arrival. */
export interface Lag {
  readonly events: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly maxMs: number
}

/** Reads the event stream until it is closed; `lag` tells of what came since it was asked last. */
export function followStream(url: string, failed: (error: Error) => void): { lag(): Lag; close(): void } {
  let lags: number[] = []
  let rest = ''
  let closed = false
  const reading = get(`${url}/api/events`, { headers: { accept: 'text/event-stream' } }, (response) => {
    response.setEncoding('utf8')
    response.on('data', (text: string) => {
      const now = Date.now()
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const [, at] = /^data: .*?"at":"([^"]+)"/.exec(line) ?? []
        if (at !== undefined) lags.push(now - Date.parse(at))
      }
    })
    response.on('end', () => {
      if (!closed) failed(new Error('the event stream ended'))
    })
  })
  reading.on('error', (error) => {
    if (!closed) failed(error)
  })
  return {
    lag: () => {
      const seen = lags
      lags = []
      const at = (share: number) => percentile(seen, share)
      return { events: seen.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) }
    },
    close: () => {
      closed = true
      reading.destroy()
    },
  }
}
