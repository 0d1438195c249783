/**
 * Simple pirate: a queue between lazy clients and workers, which gives each request to the worker that has
 * been idle the longest. The death of a worker costs one time limit; the death of the queue costs everything.
 */
import { Request, Router } from 'zeromq'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import { type LazyWiring, lazyRequest, visitLazily } from '../ladder/lazy-request.ts'
import { checkServed, lazyCustomers, type WholeWiring, wholeWorkers } from '../ladder/pirate-plan.ts'
import { decode, encode, workThrough } from '../ladder/truck.ts'

const READY = 'READY'

async function queue(party: Party): Promise<void> {
  const front = party.open(new Router(brief))
  const back = party.open(new Router(brief))
  await front.bind(party.endpoint('front'))
  await back.bind(party.endpoint('back'))
  party.ready('gives requests to idle workers (ROUTER, ROUTER)')
  const idle: Buffer[] = []
  let wake: () => void = () => {}
  async function takeRequests(): Promise<void> {
    while (!party.signal.aborted) {
      // Requests are read only while somebody can take them: the rest waits in the sockets.
      while (idle.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      const [client, , request] = await front.receive()
      await back.send([idle.shift()!, null, client!, null, request!])
    }
  }
  async function takeReplies(): Promise<void> {
    for await (const [worker, , client, , reply] of back) {
      idle.push(worker!)
      wake()
      if (reply) await front.send([client!, null, reply])
    }
  }
  await Promise.race([takeRequests(), takeReplies()])
}

async function worker(party: Party<WholeWiring>): Promise<void> {
  const socket = party.open(new Request(eager))
  socket.connect(party.endpoint('back'))
  await socket.send(READY)
  party.ready('says that it is ready (REQ)')
  for await (const [client, , request] of socket) {
    await workThrough(party, decode(request), party.wiring.stages)
    await socket.send([client!, null, 'served'])
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

export const simplePirate = ladderLesson({
  name: 'simple-pirate',
  title: 'lazy clients, a queue of idle workers: survives the death of workers, not of the queue',
  roles: { queue, worker, customer },
  victim: ANY_COOK,
  plan: (truck) => [
    { role: 'queue', name: 'queue', wiring: {} },
    ...wholeWorkers(truck, 2),
    ...lazyCustomers(truck),
  ],
  verdict(scene, report) {
    const killed = scene.told({ killed: 'queue' })[0]
    if (!killed) return checkServed(scene, report)
    const [before, after] = [true, false].map((isBefore) =>
      scene.told({ event: 'began', stage: 'order' }).filter(({ atMs }) => atMs < killed.atMs === isBefore),
    )
    const busy = before?.at(-1)?.party
    scene.check(
      'the worker that was idle waits for the queue that died, for ever',
      after?.every(({ party }) => party === busy) === true,
    )
    scene.check('the one that was busy finds the new queue with its reply', report.served > 1)
  },
})
