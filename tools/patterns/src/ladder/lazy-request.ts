/**
 * The client of the lazy pirate: a REQ that does not wait for ever. It closes the socket that waits in vain,
 * opens another, and asks again; after a few times it gives up, and says so.
 */
import { Request } from 'zeromq'
import { eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { type CustomerWiring, type Order, ordered, refused, served } from './truck.ts'

export const RETRIES_MAX = 4

export interface LazyOptions {
  readonly endpoint: string
  readonly timeoutMs: number
}

/** The reply, or undefined if none came to any of the tries. */
export async function lazyRequest(
  party: Party,
  { endpoint, timeoutMs }: LazyOptions,
  frames: readonly string[],
): Promise<Buffer[] | undefined> {
  for (let attempt = 0; attempt <= RETRIES_MAX; attempt += 1) {
    if (attempt > 0) party.say('has waited long enough, and asks again', { event: 'retried', attempt })
    const socket = party.open(new Request({ ...eager, linger: 0, receiveTimeout: timeoutMs }))
    socket.connect(endpoint)
    await socket.send([...frames])
    const reply = await socket.receive().catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EAGAIN' && !party.signal.aborted) return undefined
      throw error
    })
    party.close(socket)
    if (reply) return reply
  }
  return undefined
}

export interface LazyWiring extends CustomerWiring {
  /** Seconds of the talk that a customer waits before it asks again. */
  readonly patience: number
}

/** A customer that orders one by one and asks again; `request` sends one order. */
export async function visitLazily(
  party: Party<LazyWiring>,
  request: (order: Order, timeoutMs: number) => Promise<boolean>,
): Promise<void> {
  const timeoutMs = (party.wiring.patience * 1_000) / party.scale
  for (const order of party.wiring.orders) {
    ordered(party, order)
    if (await request(order, timeoutMs)) served(party, order)
    else refused(party, order, 'nobody answers')
  }
}

/** How many times longer than an order takes in an empty truck; who asks again too early is cooked for twice. */
export const PATIENCE_FACTOR = 3
