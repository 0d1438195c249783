/** Transports: the same message over tcp, ipc, inproc and udp. Only the address changes; udp wants RADIO/DISH. */
import { createSocket } from 'node:dgram'
import { Pair } from 'zeromq'
import { machineMs } from '../frame/clock.ts'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const MESSAGE = 'one hotdog, please'
const AGAIN_EVERY_MS = 20

/** Both ends are in one party, because inproc does not leave its process. */
async function both(party: Party): Promise<void> {
  party.ready('has both ends of each transport')
  await overPair(party, 'tcp', 'tcp://127.0.0.1:*')
  await overPair(party, 'ipc', party.endpoint('transport'))
  await overPair(party, 'inproc', 'inproc://transport')
  await overUdp(party)
}

async function overPair(party: Party, name: string, address: string): Promise<void> {
  const here = party.open(new Pair(brief))
  const there = party.open(new Pair(eager))
  await here.bind(address)
  there.connect(here.lastEndpoint ?? address)
  const startedMs = machineMs()
  await there.send(MESSAGE)
  const [message] = await here.receive()
  tell(party, name, String(message), machineMs() - startedMs)
}

async function overUdp(party: Party): Promise<void> {
  // RADIO and DISH are drafts: loading them says so on standard error.
  const { Dish, Radio } = await import('zeromq/draft.js')
  const port = await freePort()
  const dish = party.open(new Dish(brief))
  const radio = party.open(new Radio(brief))
  await dish.bind(`udp://127.0.0.1:${port}`)
  dish.join('orders')
  radio.connect(`udp://127.0.0.1:${port}`)
  const startedMs = machineMs()
  // A datagram may get lost, and nobody is told: said again until it is heard.
  const say = (): void => void radio.send(MESSAGE, { group: 'orders' }).catch(() => clearInterval(again))
  const again = setInterval(say, AGAIN_EVERY_MS)
  say()
  const [message] = await dish.receive().finally(() => clearInterval(again))
  tell(party, 'udp', String(message), machineMs() - startedMs)
}

/** A port that nobody had a moment ago: ZeroMQ takes no wildcard for udp. */
async function freePort(): Promise<number> {
  const probe = createSocket('udp4')
  await new Promise<void>((resolve) => probe.bind(0, '127.0.0.1', resolve))
  const { port } = probe.address()
  await new Promise<void>((resolve) => probe.close(() => resolve()))
  return port
}

function tell(party: Party, transport: string, message: string, elapsedMs: number): void {
  party.say(`${transport}: "${message}" after ${elapsedMs.toFixed(2)} ms`, {
    event: 'carried',
    transport,
    message,
  })
}

export const transports: Lesson = {
  name: 'transports',
  title: 'tcp, ipc, inproc, udp (RADIO/DISH): each carries the same message',
  roles: { both },
  async run(scene) {
    await scene.start('both')
    for (const transport of ['tcp', 'ipc', 'inproc', 'udp']) {
      const { data } = await scene.until({ event: 'carried', transport })
      scene.check(`${transport} carries the message`, data.message === MESSAGE)
    }
  },
}
