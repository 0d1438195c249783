/**
 * Paranoid pirate: as the simple pirate, with heartbeats both ways. The queue forgets workers that fall
 * silent, workers look for a queue that fell silent: either may die and come back.
 */
import { Dealer, Router } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { BEAT_MS, every, SILENCE_MS_MAX, Silence } from '../ladder/heartbeat.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import { type LazyWiring, lazyRequest, visitLazily } from '../ladder/lazy-request.ts'
import { checkServed, lazyCustomers, type WholeWiring, wholeWorkers } from '../ladder/pirate-plan.ts'
import { decode, encode, workThrough } from '../ladder/truck.ts'

const READY = 'ready'
const BEAT = 'beat'

async function queue(party: Party): Promise<void> {
  const front = party.open(new Router(brief))
  const back = party.open(new Router(brief))
  await front.bind(party.endpoint('front'))
  await back.bind(party.endpoint('back'))
  party.ready('gives requests to idle workers that are alive (ROUTER, ROUTER)')
  /** Idle workers by their identity, the longest idle first, and when each was heard of. */
  const idle = new Map<string, { readonly identity: Buffer; heardMs: number }>()
  const waiting: Buffer[][] = []
  async function giveOut(): Promise<void> {
    for (const [name, { identity, heardMs }] of idle) {
      if (performance.now() - heardMs > SILENCE_MS_MAX) idle.delete(name)
      else if (waiting.length > 0) {
        const [client, , request] = waiting.shift()!
        idle.delete(name)
        await back.send([identity, client!, request!])
      }
    }
  }
  every(party, BEAT_MS, async () => {
    for (const { identity } of idle.values()) await back.send([identity, BEAT])
    await giveOut()
  })
  async function takeRequests(): Promise<void> {
    for await (const request of front) {
      waiting.push(request)
      await giveOut()
    }
  }
  async function takeReplies(): Promise<void> {
    for await (const [identity, word, client, reply] of back) {
      const name = identity!.toString('hex')
      const known = idle.get(name)
      if (String(word) === BEAT && known) known.heardMs = performance.now()
      if (String(word) === READY) idle.set(name, { identity: identity!, heardMs: performance.now() })
      if (reply) await front.send([client!, null, reply])
      await giveOut()
    }
  }
  await Promise.all([takeRequests(), takeReplies()])
}

async function worker(party: Party<WholeWiring>): Promise<void> {
  party.ready('says that it is ready, and that it is alive (DEALER)')
  while (!party.signal.aborted) {
    const socket = party.open(new Dealer({ ...eager, linger: 0 }))
    socket.connect(party.endpoint('back'))
    await socket.send(READY)
    await serve(party, socket)
    if (!socket.closed) party.close(socket)
  }
}

/** Serves until the queue falls silent: then a new socket says READY to the queue that came back. */
async function serve(party: Party<WholeWiring>, socket: Dealer): Promise<void> {
  const silence = new Silence(() => {
    party.say('hears no queue any more, and looks for it again', { event: 'looked again' })
    party.close(socket)
  })
  const beats = every(party, BEAT_MS, () => socket.send(BEAT))
  try {
    for await (const [client, request] of socket) {
      silence.heard()
      if (!request) continue
      silence.pause()
      await workThrough(party, decode(request), party.wiring.stages)
      await socket.send(['reply', client!, 'served'])
      await socket.send(READY)
      silence.heard()
    }
  } finally {
    silence.end()
    clearInterval(beats)
  }
}

async function customer(party: Party<LazyWiring>): Promise<void> {
  party.ready('comes to the queue (REQ), with a watch')
  const endpoint = party.endpoint('front')
  await visitLazily(party, async (order, timeoutMs) => {
    const reply = await lazyRequest(party, { endpoint, timeoutMs }, [encode(order)])
    return reply !== undefined
  })
}

export const paranoidPirate = ladderLesson({
  name: 'paranoid-pirate',
  title: 'heartbeats between queue and workers: survives the death of workers, and of the queue',
  roles: { queue, worker, customer },
  victim: ANY_COOK,
  plan: (truck) => [
    { role: 'queue', name: 'queue', wiring: {} },
    ...wholeWorkers(truck, 2),
    ...lazyCustomers(truck),
  ],
  verdict: checkServed,
})
