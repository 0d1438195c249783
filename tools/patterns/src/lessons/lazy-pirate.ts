/** Lazy pirate: request-reply, and a client that asks again. A truck that dies and comes back is found again. */
import { Reply } from 'zeromq'
import { brief } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import { type LazyWiring, lazyRequest, visitLazily } from '../ladder/lazy-request.ts'
import { checkServed, lazyCustomers, type WholeWiring, wholeWorkers } from '../ladder/pirate-plan.ts'
import { decode, encode, workThrough } from '../ladder/truck.ts'

async function worker(party: Party<WholeWiring>): Promise<void> {
  const socket = party.open(new Reply(brief))
  await socket.bind(party.endpoint('truck'))
  party.ready('waits for orders (REP)')
  for await (const [frame] of socket) {
    await workThrough(party, decode(frame), party.wiring.stages)
    await socket.send('served')
  }
}

async function customer(party: Party<LazyWiring>): Promise<void> {
  party.ready('comes to the window (REQ), with a watch')
  const endpoint = party.endpoint('truck')
  await visitLazily(party, async (order, timeoutMs) => {
    const reply = await lazyRequest(party, { endpoint, timeoutMs }, [encode(order)])
    return reply !== undefined
  })
}

export const lazyPirate = ladderLesson({
  name: 'lazy-pirate',
  title: 'REQ with a time limit and another try: survives the death of the truck, if it comes back',
  roles: { worker, customer },
  victim: ANY_COOK,
  plan: (truck) => [...wholeWorkers(truck, 1), ...lazyCustomers(truck)],
  verdict: checkServed,
})
