/**
 * Sync and async: two servers, each request takes the same time. Asked one by one by a REQ the times add up;
 * asked by a DEALER that does not wait, both work at once.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Dealer, Reply, Request } from 'zeromq'
import { machineMs } from '../frame/clock.ts'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const SERVERS = ['server-1', 'server-2']
const WORK_MS = 400

async function server(party: Party): Promise<void> {
  const socket = party.open(new Reply(brief))
  await socket.bind(party.endpoint(party.name))
  party.ready('waits for requests (REP)')
  for await (const [request] of socket) {
    await sleep(WORK_MS, undefined, { signal: party.signal })
    await socket.send(`answer to ${request}`)
  }
}

async function sync(party: Party): Promise<void> {
  const socket = party.open(new Request(eager))
  for (const name of SERVERS) socket.connect(party.endpoint(name))
  party.ready('asks and waits (REQ)')
  const startedMs = machineMs()
  for (const name of SERVERS) {
    await socket.send(`question for ${name}`)
    await socket.receive()
  }
  tell(party, machineMs() - startedMs)
}

async function async(party: Party): Promise<void> {
  const socket = party.open(new Dealer(eager))
  for (const name of SERVERS) socket.connect(party.endpoint(name))
  party.ready('asks without waiting (DEALER)')
  const startedMs = machineMs()
  // A REP wants the empty frame that a REQ puts first.
  for (const name of SERVERS) await socket.send([null, `question for ${name}`])
  for (const _ of SERVERS) await socket.receive()
  tell(party, machineMs() - startedMs)
}

function tell(party: Party, elapsedMs: number): void {
  party.say(`has ${SERVERS.length} answers after ${elapsedMs.toFixed(0)} ms`, {
    event: 'answered',
    elapsedMs,
  })
}

export const syncAsync: Lesson = {
  name: 'sync-async',
  title: 'the same requests one by one and without waiting: 2 × against 1 × the time',
  roles: { server, sync, async },
  async run(scene) {
    for (const name of SERVERS) await scene.start('server', name)
    await scene.start('sync')
    const one = Number((await scene.until({ event: 'answered' }, 'sync')).data.elapsedMs)
    await scene.start('async')
    const other = Number((await scene.until({ event: 'answered' }, 'async')).data.elapsedMs)
    scene.say(
      `one by one ${(one / WORK_MS).toFixed(2)} ×, without waiting ${(other / WORK_MS).toFixed(2)} × the time of one`,
    )
    scene.check('one by one: the times add up', one >= SERVERS.length * WORK_MS - 2)
    scene.check('without waiting: they overlap', other < one - WORK_MS / 4)
  },
}
