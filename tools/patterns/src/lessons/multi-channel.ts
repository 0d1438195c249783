/**
 * Multi-channel, multi-endpoint: one PUB speaks of sports, weather and news, bound to tcp and ipc at once; a
 * SUB is connected to both. A message comes once for each connection.
 */
import { Subscriber, XPublisher } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const CHANNELS = ['sports', 'weather', 'news']
const ROUNDS = 3

async function publisher(party: Party<{ readonly subscriptions: number }>): Promise<void> {
  const socket = party.open(new XPublisher({ ...brief, verbosity: 'allSubs' }))
  await socket.bind('tcp://127.0.0.1:*')
  const tcp = socket.lastEndpoint ?? ''
  await socket.bind(party.endpoint('channels'))
  party.ready(`is bound to ${tcp} and to ipc (XPUB)`, { event: 'bound', tcp })
  for (let seen = 0; seen < party.wiring.subscriptions; seen += 1) await socket.receive()
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const channel of CHANNELS) await socket.send([channel, `${channel} ${round}`])
  }
  await socket.send(['end', 'that was all'])
  party.say(`has said ${ROUNDS} things on each of ${CHANNELS.length} channels`, { event: 'said' })
  await new Promise((resolve) => party.signal.addEventListener('abort', resolve))
}

async function subscriber(
  party: Party<{ readonly endpoints: readonly string[]; readonly channels: readonly string[] }>,
): Promise<void> {
  const { endpoints, channels } = party.wiring
  const socket = party.open(new Subscriber(eager))
  for (const endpoint of endpoints) socket.connect(endpoint)
  socket.subscribe(...channels, 'end')
  party.ready(`listens to ${channels.join(', ')} at ${endpoints.length} endpoints (SUB)`)
  const heard = new Map<string, number>()
  for (let ends = 0; ends < endpoints.length; ) {
    const [channel, text] = await socket.receive()
    if (String(channel) === 'end') ends += 1
    else heard.set(String(text), (heard.get(String(text)) ?? 0) + 1)
  }
  party.say(`has heard ${[...heard].map(([text, times]) => `${text} × ${times}`).join(', ')}`, {
    event: 'heard',
    different: heard.size,
    times: Math.max(...heard.values()),
    isForeign: [...heard.keys()].some((text) => !channels.some((channel) => text.startsWith(channel))),
  })
}

export const multiChannel: Lesson = {
  name: 'multi-channel',
  title: 'a publisher of sports, weather, news on tcp and ipc at once; a subscriber connected to both',
  roles: { publisher, subscriber },
  async run(scene) {
    // A subscription comes for each topic and connection: the listener to both has (2 + 1) × 2, the fan 2.
    await scene.start('publisher', 'publisher', { subscriptions: 8 })
    const { data } = await scene.until({ event: 'bound' }, 'publisher')
    const [tcp, ipc] = [String(data.tcp), scene.endpoint('channels')]
    await scene.start('subscriber', 'both', { endpoints: [tcp, ipc], channels: ['sports', 'news'] })
    await scene.start('subscriber', 'fan', { endpoints: [tcp], channels: ['sports'] })
    const both = await scene.until({ event: 'heard' }, 'both')
    const fan = await scene.until({ event: 'heard' }, 'fan')
    scene.check('topics: each hears only its channels', !both.data.isForeign && !fan.data.isForeign)
    scene.check('the fan hears each thing once', fan.data.different === ROUNDS && fan.data.times === 1)
    scene.check(
      'who is connected twice hears it twice',
      both.data.different === 2 * ROUNDS && both.data.times === 2,
    )
  },
}
