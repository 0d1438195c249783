/** Subscriptions that are too long and too many, of somebody who may listen. */
import { setTimeout as wait } from 'node:timers/promises'
import { RawPeer } from '@foodtruck/transport/raw-peer'
import { type Attack, count, note } from './attack.ts'
import { keysOf, until } from './role-keys.ts'

const MIB = 1_048_576
const LONG_PEERS = 5
const CUT_MS_MAX = 5_000
/** How long the many stand. */
const HOLD_MS = 1_000
const EVENT_MS_MAX = 10_000

export const subscriptions: Attack = {
  name: 'subscriptions',
  from: ['role'],
  async run(target, tally) {
    const listener = (): RawPeer =>
      new RawPeer({
        kind: 'subscriber',
        connect: target.addresses.busOut,
        keys: keysOf(target, 'observer', 'bus'),
      })
    const long = Array.from({ length: LONG_PEERS }, listener)
    for (const [index, peer] of long.entries()) peer.subscribe(Buffer.alloc(MIB, `topic-${index}`))
    tally.tried += long.length
    if (!(await until(() => long.every(({ disconnects }) => disconnects > 0), CUT_MS_MAX)))
      note(tally.wrong, 'a topic of 1 MiB does not end the connection')
    count(tally, 'cutOff', long.filter(({ disconnects }) => disconnects > 0).length)
    await Promise.all(long.map((peer) => peer.close()))
    const many = listener()
    const topics = Array.from(
      { length: target.amounts.subscriptions },
      (_, index) => `truck/order/${index.toString(36)}-${Math.floor(target.random() * 1e12)}`,
    )
    many.subscribe(...topics)
    tally.tried += topics.length
    await wait(HOLD_MS)
    await many.close()
    const good = listener()
    good.subscribe('truck/')
    if (!(await until(() => good.received.length > 0, EVENT_MS_MAX)))
      note(tally.wrong, 'the bus tells an observer nothing after this')
    await good.close()
  },
}
