/** Who has no key, or one that is not good here: nobody is let in, and nobody is told a thing. */
import { setTimeout as wait } from 'node:timers/promises'
import { type RawKeys, RawPeer } from '@foodtruck/transport/raw-peer'
import { type Attack, count, note, type Tally, type Target } from './attack.ts'
import { dealerOf, keysOf, type ServerRole, strangerKeys, until } from './role-keys.ts'
import { helloOf, PANTRY_KINDS, pantryFrame, ROUTER_KINDS, routerFrame } from './seeds.ts'

/** The role whose key was allowed once. */
export const REVOKED_ROLE = 'mole'
/** Long enough for a handshake and an answer on a busy machine. */
const LISTEN_MS = 1_500
const CUT_MS_MAX = 5_000
const TOPIC = Buffer.from('truck/order/forged')

interface Entrance {
  readonly at: keyof Target['addresses']
  readonly server: ServerRole
  readonly kind: 'dealer' | 'publisher' | 'subscriber'
  readonly says: readonly Uint8Array[]
}

const ENTRANCES: readonly Entrance[] = [
  {
    at: 'router',
    server: 'router',
    kind: 'dealer',
    says: [routerFrame({ hello: { instance: 'stranger' }, ...ROUTER_KINDS['a submit'] })],
  },
  { at: 'pantry', server: 'pantry', kind: 'dealer', says: [pantryFrame(PANTRY_KINDS.stock ?? {})] },
  { at: 'busIn', server: 'bus', kind: 'publisher', says: [TOPIC, Buffer.from('forged')] },
  {
    at: 'busStock',
    server: 'bus',
    kind: 'publisher',
    says: [Buffer.from('truck/stock'), Buffer.from('forged')],
  },
  { at: 'busOut', server: 'bus', kind: 'subscriber', says: [] },
]

/** As good as a stranger can make one: the seal is a guess. */
function routingIdOf(index: number, keys: RawKeys | undefined): string {
  const name = `gateway-${index}`
  return keys === undefined
    ? name
    : `${name} ${keys.publicKey} ${Buffer.alloc(18, index).toString('base64url')}`
}

/** Tries all entrances at once, so many times, and counts who was let in. */
async function knock(
  target: Target,
  tally: Tally,
  who: string,
  keysFor: (server: ServerRole) => RawKeys | undefined,
): Promise<void> {
  const peers = ENTRANCES.flatMap((entrance) =>
    Array.from({ length: target.amounts.strangers }, (_, index) => {
      const { at, server, kind, says } = entrance
      const keys = keysFor(server)
      const peer = new RawPeer({
        kind,
        connect: target.addresses[at],
        ...(keys && { keys }),
        ...(kind === 'dealer' && { routingId: routingIdOf(index, keys) }),
      })
      if (kind === 'subscriber') peer.subscribe('')
      else void peer.send(...says)
      return { at, peer }
    }),
  )
  await wait(LISTEN_MS)
  tally.tried += peers.length
  for (const { at, peer } of peers) {
    if (peer.handshakes > 0) note(tally.strangers, `${who} was let in at ${at}`)
    if (peer.received.length > 0) note(tally.strangers, `${who} was told something at ${at}`)
  }
  await Promise.all(peers.map(({ peer }) => peer.close()))
}

export const noKey: Attack = {
  name: 'no key',
  from: ['network'],
  run: (target, tally) => knock(target, tally, 'somebody without a key', () => undefined),
}

export const wrongKey: Attack = {
  name: 'wrong key',
  from: ['network'],
  async run(target, tally) {
    await knock(target, tally, 'a key that nobody allowed', (server) => strangerKeys(target, server))
    // Public keys are known to many: without the secret one they open nothing.
    await knock(target, tally, 'the public key of the gateway', (server) => {
      const { serverKey, secretKey } = strangerKeys(target, server)
      return { publicKey: target.publicKeys.gateway, serverKey, secretKey }
    })
  },
}

/** A key that is good, then revoked while it is in use: whoever has it is cut off. */
async function losesKey(target: Target, tally: Tally): Promise<void> {
  const name = 'attack-mole'
  const mole = dealerOf(target, REVOKED_ROLE, 'router', name)
  await mole.send(routerFrame(helloOf(REVOKED_ROLE, name, 0)))
  if (!(await until(() => mole.received.length > 0, CUT_MS_MAX)))
    note(tally.wrong, 'a good key was not let in')
  await target.revoke(REVOKED_ROLE)
  if (!(await until(() => mole.disconnects > 0, CUT_MS_MAX)))
    note(tally.strangers, 'a revoked key was not cut off')
  await mole.close()
}

export const revokedKey: Attack = {
  name: 'revoked key',
  from: ['network'],
  async run(target, tally) {
    if (target.round === 1) await losesKey(target, tally)
    await knock(target, tally, 'a revoked key', (server) => keysOf(target, REVOKED_ROLE, server))
    count(tally, 'revokedRoles')
  },
}
