/**
 * Hello world: a client's REQ, a server's REP, ten requests. Then the server dies with a request in hand and
 * comes back: whoever comes new is answered, the client that waited waits for ever.
 */
import { Reply, Request } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const REQUESTS = 10

async function server(party: Party<{ readonly answers: number }>): Promise<void> {
  const socket = party.open(new Reply(brief))
  await socket.bind(party.endpoint('hello'))
  party.ready('waits for requests (REP)')
  let left = party.wiring.answers
  for await (const [request] of socket) {
    party.say(`hears ${request}`, { event: 'heard' })
    if (left === 0) continue
    left -= 1
    await socket.send('World')
  }
}

async function client(party: Party<{ readonly requests: number }>): Promise<void> {
  const socket = party.open(new Request(eager))
  socket.connect(party.endpoint('hello'))
  party.ready('connects (REQ)')
  for (let number = 1; number <= party.wiring.requests; number += 1) {
    party.say('says Hello', { event: 'asked', number })
    await socket.send('Hello')
    const [reply] = await socket.receive()
    party.say(`hears ${reply}`, { event: 'answered', number, reply: String(reply) })
  }
}

export const helloWorld: Lesson = {
  name: 'hello-world',
  title: 'REQ and REP, ten requests; a server that comes back, and a client that never recovers',
  roles: { server, client },
  async run(scene) {
    // A server that answers ten times; the eleventh request it only takes.
    await scene.start('server', 'server', { answers: REQUESTS })
    await scene.start('client', 'client', { requests: REQUESTS + 1 })
    await scene.until({ event: 'answered', number: REQUESTS }, 'client')
    const replies = scene.told({ event: 'answered', reply: 'World' }, 'client')
    scene.check(`${REQUESTS} requests, ${REQUESTS} replies`, replies.length === REQUESTS)
    await scene.untilTrue(() => scene.told({ event: 'heard' }).length > REQUESTS, 'the request after those')
    await scene.kill('server')
    await scene.start('server', 'server', { answers: REQUESTS })
    await scene.start('client', 'newcomer', { requests: REQUESTS })
    await scene.until({ event: 'answered', number: REQUESTS }, 'newcomer')
    scene.check('the server is back: a new client is answered', true)
    const late = scene.told({ event: 'answered', number: REQUESTS + 1 }, 'client')
    scene.check('the client that waited while it was away is not: it would wait for ever', late.length === 0)
  },
}
