/**
 * Security and monitoring: CURVE on a socket, and a handler (ZAP) that knows whose key may enter. A stranger is
 * kept out, and the events of the socket show each try.
 */
import { curveKeyPair, type Event, Reply, Request, Router } from 'zeromq'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'

const DOMAIN = 'truck'

interface TruckWiring {
  readonly secretKey: string
  /** The public keys that may enter, as hexadecimal digits. */
  readonly allowed: readonly string[]
}

async function truck(party: Party<TruckWiring>): Promise<void> {
  await answerZap(party)
  const socket = party.open(
    new Reply({ ...brief, curveServer: true, curveSecretKey: party.wiring.secretKey, zapDomain: DOMAIN }),
  )
  const watch = (type: 'accept' | 'handshake' | 'disconnect'): void => {
    socket.events.on(type, () => party.say(`sees: ${type}`, { event: 'seen', type }))
  }
  for (const type of ['accept', 'handshake', 'disconnect'] as const) watch(type)
  for (const type of ['handshake:error:auth', 'handshake:error:protocol'] as const) {
    socket.events.on(type, (event: Event) => party.say(`sees: ${event.type}`, { event: 'seen', type }))
  }
  await socket.bind('tcp://127.0.0.1:*')
  party.ready('takes orders from whom it knows (REP with CURVE)', {
    event: 'bound',
    address: socket.lastEndpoint ?? '',
  })
  for await (const [order] of socket) await socket.send(`one ${order}`)
}

/** Who connects is asked about here, by its public key. [ZAP, RFC 27] */
async function answerZap(party: Party<TruckWiring>): Promise<void> {
  const socket = party.open(new Router(brief))
  await socket.bind('inproc://zeromq.zap.01')
  async function answer(): Promise<void> {
    for await (const [route, , version, request, , , , , key] of socket) {
      const isAllowed = party.wiring.allowed.includes(key?.toString('hex') ?? '')
      const status = isAllowed ? ['200', 'welcome'] : ['400', 'not on the list']
      await socket.send([route!, null, version!, request!, ...status, '', ''])
    }
  }
  answer().catch((error: unknown) => party.say(`the list is gone: ${String(error)}`, { event: 'broken' }))
}

interface CustomerWiring {
  readonly address: string
  readonly serverKey: string
  readonly publicKey: string
  readonly secretKey: string
}

async function customer(party: Party<CustomerWiring>): Promise<void> {
  const { address, serverKey, publicKey, secretKey } = party.wiring
  const keys = serverKey
    ? { curveServerKey: serverKey, curvePublicKey: publicKey, curveSecretKey: secretKey }
    : {}
  const socket = party.open(new Request({ ...eager, ...keys }))
  socket.connect(address)
  party.ready(serverKey ? 'comes with a key (REQ with CURVE)' : 'comes without a key (REQ)')
  await socket.send('hotdog')
  const [answer] = await socket.receive()
  party.say(`is served ${answer}`, { event: 'served' })
}

export const security: Lesson = {
  name: 'security',
  title: 'CURVE on a socket, and its events: a stranger is kept out, and seen',
  roles: { truck, customer },
  async run(scene) {
    const [server, friend, stranger] = [curveKeyPair(), curveKeyPair(), curveKeyPair()]
    const allowed = [z85Decode(friend.publicKey).toString('hex')]
    await scene.start('truck', 'truck', { secretKey: server.secretKey, allowed })
    const address = String((await scene.until({ event: 'bound' }, 'truck')).data.address)
    const serverKey = server.publicKey
    await scene.start('customer', 'stranger', { address, serverKey, ...stranger })
    await scene.until({ event: 'seen', type: 'handshake:error:auth' }, 'truck')
    scene.check('a stranger with a key of its own is seen: handshake:error:auth', true)
    await scene.start('customer', 'bare', { address, serverKey: '', publicKey: '', secretKey: '' })
    await scene.until({ event: 'seen', type: 'handshake:error:protocol' }, 'truck')
    scene.check('a stranger without CURVE is seen: handshake:error:protocol', true)
    await scene.start('customer', 'friend', { address, serverKey, ...friend })
    await scene.until({ event: 'served' }, 'friend')
    scene.check('whose key is on the list is served', true)
    await scene.until({ event: 'seen', type: 'handshake' }, 'truck')
    scene.check(
      'its connection is seen: accept, handshake',
      scene.told({ type: 'accept' }, 'truck').length > 0,
    )
    const others = [
      ...scene.told({ event: 'served' }, 'stranger'),
      ...scene.told({ event: 'served' }, 'bare'),
    ]
    scene.check('the strangers were not served', others.length === 0)
    await scene.kill('friend')
    await scene.until({ event: 'seen', type: 'disconnect' }, 'truck')
    scene.check('who goes is seen: disconnect', true)
  },
}

const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#'

/** A key as ZeroMQ writes it, as bytes. [Z85, RFC 32] */
function z85Decode(text: string): Buffer {
  const words = text.match(/.{5}/g) ?? []
  const bytes = Buffer.alloc(words.length * 4)
  for (const [at, word] of words.entries()) {
    bytes.writeUInt32BE(
      Array.from(word).reduce((value, char) => value * 85 + Z85.indexOf(char), 0),
      at * 4,
    )
  }
  return bytes
}
