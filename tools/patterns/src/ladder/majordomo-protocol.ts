/** The Majordomo protocol, as far as lessons need it. [MDP 0.1, RFC 7] */
import { Dealer } from 'zeromq'
import { eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { BEAT_MS, every, Silence } from './heartbeat.ts'

export const CLIENT = 'MDPC01'
export const WORKER = 'MDPW01'
export const READY = '\u0001'
export const REQUEST = '\u0002'
export const REPLY = '\u0003'
export const HEARTBEAT = '\u0004'

/** Works for a service until the party ends; looks for the broker again when it falls silent. */
export async function serveService(
  party: Party,
  service: string,
  handle: (body: Buffer) => Promise<string>,
): Promise<void> {
  while (!party.signal.aborted) {
    const socket = party.open(new Dealer({ ...eager, linger: 0 }))
    socket.connect(party.endpoint('broker'))
    await socket.send([null, WORKER, READY, service])
    const silence = new Silence(() => {
      party.say('hears no broker any more, and looks for it again', { event: 'looked again' })
      party.close(socket)
    })
    const beats = every(party, BEAT_MS, () => socket.send([null, WORKER, HEARTBEAT]))
    try {
      for await (const [, , command, client, , body] of socket) {
        silence.heard()
        if (String(command) !== REQUEST) continue
        silence.pause()
        const reply = await handle(body!)
        await socket.send([null, WORKER, REPLY, client!, null, reply])
        silence.heard()
      }
    } finally {
      silence.end()
      clearInterval(beats)
    }
    if (!socket.closed) party.close(socket)
  }
}
