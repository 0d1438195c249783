/**
 * Majordomo: a broker that knows services by name, with the paranoid pirate's heartbeats. Clients ask for a
 * service, workers say which they are for; a request waits in the broker until somebody can do it.
 */
import { Router } from 'zeromq'
import { brief } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { BEAT_MS, every, SILENCE_MS_MAX } from '../ladder/heartbeat.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import { type LazyWiring, lazyRequest, visitLazily } from '../ladder/lazy-request.ts'
import { CLIENT, HEARTBEAT, READY, REQUEST, serveService, WORKER } from '../ladder/majordomo-protocol.ts'
import { checkServed, lazyCustomers, type WholeWiring, wholeWorkers } from '../ladder/pirate-plan.ts'
import { decode, encode, workThrough } from '../ladder/truck.ts'

/** What workers are for, and clients ask for. */
export const SERVICE = 'meals'

interface Worker {
  readonly identity: Buffer
  readonly service: string
  heardMs: number
}

/** Who is there for which service, and what waits for whom. */
class Services {
  readonly idle: Worker[] = []
  readonly #waiting: { readonly service: string; readonly client: Buffer; readonly body: Buffer }[] = []

  wait(service: string, client: Buffer, body: Buffer): void {
    this.#waiting.push({ service, client, body })
  }

  heard(identity: Buffer): void {
    const worker = this.idle.find((one) => one.identity.equals(identity))
    if (worker) worker.heardMs = performance.now()
  }

  /** The next request that an idle worker can take; workers that fell silent are forgotten. */
  next(): { readonly worker: Worker; readonly client: Buffer; readonly body: Buffer } | undefined {
    const now = performance.now()
    for (const dead of this.idle.filter(({ heardMs }) => now - heardMs > SILENCE_MS_MAX)) {
      this.idle.splice(this.idle.indexOf(dead), 1)
    }
    for (const [at, { service, client, body }] of this.#waiting.entries()) {
      const worker = this.idle.find((one) => one.service === service)
      if (!worker) continue
      this.idle.splice(this.idle.indexOf(worker), 1)
      this.#waiting.splice(at, 1)
      return { worker, client, body }
    }
    return undefined
  }
}

export async function broker(party: Party): Promise<void> {
  const socket = party.open(new Router(brief))
  await socket.bind(party.endpoint('broker'))
  party.ready('knows services by name (ROUTER)')
  const services = new Services()
  const serviceOf = new Map<string, string>()
  async function giveOut(): Promise<void> {
    for (let next = services.next(); next; next = services.next()) {
      await socket.send([next.worker.identity, null, WORKER, REQUEST, next.client, null, next.body])
    }
  }
  every(party, BEAT_MS, async () => {
    for (const { identity } of services.idle) await socket.send([identity, null, WORKER, HEARTBEAT])
    await giveOut()
  })
  for await (const [peer, , header, third, fourth, , body] of socket) {
    const name = peer!.toString('hex')
    const command = String(third)
    if (String(header) === CLIENT) services.wait(command, peer!, fourth!)
    else if (command === HEARTBEAT) services.heard(peer!)
    else {
      if (command === READY) serviceOf.set(name, String(fourth))
      else await socket.send([fourth!, null, CLIENT, body!])
      services.idle.push({ identity: peer!, service: serviceOf.get(name) ?? '', heardMs: performance.now() })
    }
    await giveOut()
  }
}

export async function worker(party: Party<WholeWiring>): Promise<void> {
  party.ready(`is for the service ${SERVICE} (DEALER)`)
  await serveService(party, SERVICE, async (body) => {
    await workThrough(party, decode(body), party.wiring.stages)
    return 'served'
  })
}

async function customer(party: Party<LazyWiring>): Promise<void> {
  party.ready(`asks for the service ${SERVICE} (REQ), with a watch`)
  const endpoint = party.endpoint('broker')
  await visitLazily(party, async (order, timeoutMs) => {
    const reply = await lazyRequest(party, { endpoint, timeoutMs }, [CLIENT, SERVICE, encode(order)])
    return reply !== undefined
  })
}

export const majordomo = ladderLesson({
  name: 'majordomo',
  title: 'a broker with service names and heartbeats: requests wait until somebody can do them',
  roles: { broker, worker, customer },
  victim: ANY_COOK,
  plan: (truck) => [
    { role: 'broker', name: 'broker', wiring: {} },
    ...wholeWorkers(truck, 2),
    ...lazyCustomers(truck),
  ],
  verdict: checkServed,
})
