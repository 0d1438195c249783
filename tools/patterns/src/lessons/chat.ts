/**
 * Chat: many publishers and many subscribers meet at an intermediary of XSUB and XPUB. Nobody knows anybody,
 * only the intermediary has an address: the event bus in small.
 */
import { Publisher, Subscriber, XPublisher, XSubscriber } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import { every } from '../ladder/heartbeat.ts'

const LINES = 3
const HERE_EVERY_MS = 10

async function intermediary(party: Party): Promise<void> {
  const input = party.open(new XSubscriber(brief))
  const output = party.open(new XPublisher(brief))
  await input.bind(party.endpoint('say'))
  await output.bind(party.endpoint('hear'))
  party.ready('passes on messages one way, subscriptions the other (XSUB, XPUB)')
  async function passMessages(): Promise<void> {
    for await (const frames of input) await output.send(frames)
  }
  async function passSubscriptions(): Promise<void> {
    for await (const frames of output) await input.send(frames)
  }
  await Promise.all([passMessages(), passSubscriptions()])
}

interface GuestWiring {
  readonly room: string
  /** Whether the guest speaks, once it has heard so many others arrive. */
  readonly waitsFor: number
  readonly isSilent: boolean
}

/** Says its lines in a room, hears what is said there, leaves never by itself. */
async function guest(party: Party<GuestWiring>): Promise<void> {
  const { room, waitsFor, isSilent } = party.wiring
  const mouth = party.open(new Publisher(eager))
  const ear = party.open(new Subscriber(eager))
  mouth.connect(party.endpoint('say'))
  ear.connect(party.endpoint('hear'))
  ear.subscribe(room)
  party.ready(`enters ${room} (PUB, SUB)`)
  const here = new Set<string>()
  // Said again and again until all have heard it: a message says that both ways are open, no sleep does.
  const repeat = every(party, HERE_EVERY_MS, () => mouth.send([room, party.name, 'here']))
  let spoken = isSilent
  try {
    for await (const [, name, text] of ear) {
      if (String(text) === 'here') here.add(String(name))
      else party.say(`hears ${name}: ${text}`, { event: 'heard', from: String(name), text: String(text) })
      if (spoken || here.size < waitsFor) continue
      spoken = true
      party.say(`has met ${here.size} in ${room}, and speaks`, { event: 'met' })
      for (let line = 1; line <= LINES; line += 1) await mouth.send([room, party.name, `line ${line}`])
    }
  } finally {
    clearInterval(repeat)
  }
}

export const chat: Lesson = {
  name: 'chat',
  title: 'many publishers, many subscribers, one XSUB/XPUB between them: the event bus in small',
  roles: { intermediary, guest },
  async run(scene) {
    await scene.start('intermediary')
    const cooks = { room: 'kitchen', waitsFor: 3, isSilent: false }
    for (const name of ['ada', 'bob', 'cleo']) await scene.start('guest', name, cooks)
    await scene.start('guest', 'dan', { room: 'garden', waitsFor: 1, isSilent: false })
    const heard = (name: string) => scene.told({ event: 'heard' }, name)
    await scene.untilTrue(
      () =>
        ['ada', 'bob', 'cleo'].every((name) => heard(name).length === 3 * LINES) &&
        heard('dan').length === LINES,
      'everybody to hear everything said in its room',
    )
    scene.check('each guest hears every line of its room, its own too', true)
    scene.check(
      'and none of another room',
      heard('ada').every(({ data }) => data.from !== 'dan'),
    )
    await scene.start('guest', 'eve', { room: 'kitchen', waitsFor: 1, isSilent: true })
    await scene.start('guest', 'finn', { room: 'kitchen', waitsFor: 5, isSilent: false })
    await scene.untilTrue(() => heard('eve').length >= LINES, 'eve to hear finn')
    scene.check(
      'who comes late has missed what was said',
      heard('eve').every(({ data }) => data.from === 'finn'),
    )
  },
}
