/**
 * Point-to-point queue: senders leave messages, with an expiry if they like; whoever asks next takes one, and
 * it is gone. ZeroMQ has no such store, so a small one is built of a ROUTER.
 */
import { Dealer, Request, Router } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const MESSAGES_MAX = 1_000
const MESSAGES = 6
const EXPIRY_MS = 20

interface Left {
  readonly text: string
  readonly expiresMs: number
}

async function queue(party: Party): Promise<void> {
  const socket = party.open(new Router(brief))
  await socket.bind(party.endpoint('queue'))
  party.ready('keeps messages until they are taken (ROUTER)')
  const kept: Left[] = []
  for await (const [peer, , word, text, expiryMs] of socket) {
    if (String(word) === 'leave' && kept.length < MESSAGES_MAX) {
      const expiresMs = Number(expiryMs) > 0 ? performance.now() + Number(expiryMs) : Number.POSITIVE_INFINITY
      kept.push({ text: String(text), expiresMs })
      await socket.send([peer!, null, 'kept'])
    } else if (String(word) === 'leave') {
      await socket.send([peer!, null, 'full'])
    } else {
      const now = performance.now()
      while (kept[0] && kept[0].expiresMs <= now)
        party.say(`drops ${kept.shift()?.text}: expired`, { event: 'expired' })
      const taken = kept.shift()
      await socket.send([peer!, null, taken ? 'message' : 'empty', taken?.text ?? ''])
    }
  }
}

async function sender(party: Party): Promise<void> {
  const socket = party.open(new Request(eager))
  socket.connect(party.endpoint('queue'))
  party.ready('leaves messages (REQ)')
  for (let number = 1; number <= MESSAGES; number += 1) {
    const expiryMs = number % 3 === 0 ? EXPIRY_MS : 0
    await socket.send(['leave', `letter ${number}`, String(expiryMs)])
    await socket.receive()
    party.say(`leaves letter ${number}${expiryMs ? `, good for ${expiryMs} ms` : ''}`, {
      event: 'left',
      number,
    })
  }
  // Past the expiry of the last: this is what the receivers must not see.
  await new Promise((resolve) => setTimeout(resolve, EXPIRY_MS + 1))
  party.say('all that expires has expired', { event: 'aged' })
}

async function receiver(party: Party): Promise<void> {
  const socket = party.open(new Dealer(eager))
  socket.connect(party.endpoint('queue'))
  party.ready('takes messages (DEALER)')
  for (;;) {
    await socket.send([null, 'take', '', ''])
    const [, word, text] = await socket.receive()
    if (String(word) === 'empty') break
    party.say(`takes ${text}`, { event: 'taken', text: String(text) })
  }
  party.say('finds the queue empty', { event: 'empty' })
}

export const pointToPointQueue: Lesson = {
  name: 'point-to-point-queue',
  title: 'a sender leaves messages with an optional expiry; one receiver takes each, and it is gone',
  roles: { queue, sender, receiver },
  async run(scene) {
    await scene.start('queue')
    await scene.start('sender')
    await scene.until({ event: 'aged' }, 'sender')
    await scene.stop('sender')
    // The sender has gone, the messages are there all the same.
    await Promise.all(['receiver-1', 'receiver-2'].map((name) => scene.start('receiver', name)))
    await scene.until({ event: 'empty' }, 'receiver-1')
    await scene.until({ event: 'empty' }, 'receiver-2')
    const taken = scene.told({ event: 'taken' }).map(({ data }) => data.text)
    scene.check('each message is taken once', new Set(taken).size === taken.length)
    scene.check('what has no expiry is delivered', taken.length === MESSAGES - Math.floor(MESSAGES / 3))
    scene.check('what expired is not delivered', !taken.includes('letter 3') && !taken.includes('letter 6'))
  },
}
