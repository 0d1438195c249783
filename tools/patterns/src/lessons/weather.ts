/**
 * Weather: a station PUBs zip code, temperature, humidity; a subscriber filters by prefix and averages five.
 * Whoever subscribes late has missed what was sent before; the cure is a subscription that the station sees.
 */
import { Subscriber, XPublisher } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const ZIP_CODES = ['10001', '10002', '20001']
/** The zip code of the first update of all. */
const FIRST = '10002'
const AVERAGED = 5
const UPDATE_EVERY_MS = 5

interface StationWiring {
  /** Whether the station waits until it has seen so many subscriptions; 0 does not wait. */
  readonly waitsFor: number
}

async function station(party: Party<StationWiring>): Promise<void> {
  // An XPUB is a PUB that also reads the subscriptions.
  const socket = party.open(new XPublisher({ ...brief, verbosity: 'allSubs' }))
  await socket.bind(party.endpoint('weather'))
  party.ready('publishes the weather (XPUB)')
  for (let seen = 0; seen < party.wiring.waitsFor; seen += 1) {
    const [subscription] = await socket.receive()
    party.say(`sees a subscription to ${subscription?.subarray(1)}`, { event: 'subscribed' })
  }
  for (let number = 1; !party.signal.aborted; number += 1) {
    const zip = ZIP_CODES[number % ZIP_CODES.length]
    const temperature = (number * 7) % 35
    const humidity = 30 + ((number * 3) % 60)
    await socket.send(`${zip} ${temperature} ${humidity} ${number}`)
    if (number === 1) party.say('has sent its first update', { event: 'sent' })
    await new Promise((resolve) => setTimeout(resolve, UPDATE_EVERY_MS))
  }
}

async function listener(party: Party<{ readonly zip: string }>): Promise<void> {
  const { zip } = party.wiring
  const socket = party.open(new Subscriber(eager))
  socket.connect(party.endpoint('weather'))
  socket.subscribe(zip)
  party.ready(`listens to ${zip || 'everything'} (SUB)`)
  const temperatures: number[] = []
  let isForeign = false
  let first = 0
  while (temperatures.length < AVERAGED) {
    const [update] = await socket.receive()
    const [code = '', temperature, , number] = String(update).split(' ')
    first ||= Number(number)
    isForeign ||= !code.startsWith(zip)
    temperatures.push(Number(temperature))
    party.say(`hears ${update}`, { event: 'heard', number: Number(number) })
  }
  const average = temperatures.reduce((sum, one) => sum + one, 0) / AVERAGED
  party.say(`average of ${AVERAGED} in ${zip}: ${average}°`, { event: 'averaged', average, first, isForeign })
}

export const weather: Lesson = {
  name: 'weather',
  title: 'PUB and SUB with a prefix filter, an average of five; first messages missed, and the cure',
  roles: { station, listener },
  async run(scene) {
    await scene.start('station', 'station', { waitsFor: 0 })
    await scene.until({ event: 'sent' }, 'station')
    await scene.start('listener', 'latecomer', { zip: FIRST })
    const late = await scene.until({ event: 'averaged' }, 'latecomer')
    scene.check('a filter by prefix: only its own zip code', late.data.isForeign === false)
    scene.check('the latecomer has missed the first update of its zip code', Number(late.data.first) > 1)
    await scene.stop('station')
    // The cure: the station begins once it has seen the subscription. No sleep is long enough, this is.
    const waiting = scene.start('station', 'station', { waitsFor: 1 })
    await waiting
    await scene.start('listener', 'listener', { zip: '' })
    const synchronised = await scene.until({ event: 'averaged' }, 'listener')
    scene.check('with synchronisation nothing is missed', synchronised.data.first === 1)
  },
}
