/** What a good key says wrong: frames too many, too large or empty, and mutants of every kind of message. */
import { FromPantry, ToPeer } from '@foodtruck/messages'
import { type Attack, count, note, type Tally, type Target } from './attack.ts'
import { mutantOf } from './mutations.ts'
import { OWN_STAGE } from './role-attacks.ts'
import { dealerOf, until } from './role-keys.ts'
import { PANTRY_KINDS, pantryFrame, routerFrame, TO_PANTRY, TO_ROUTER } from './seeds.ts'

const ANSWER_MS_MAX = 5_000
const MIB = 1_048_576
const SIZES = [MIB - 1, MIB, MIB + 1, 4 * MIB, 4 * MIB + 1, 8 * MIB]
/** Mutants after which the truck gets a moment, so that its bound on frames in a second is not what is tried. */
const BATCH = 100
const BATCH_MS = 50

/** Whether the server still speaks with a peer of this role that behaves. */
async function stillServes(
  target: Target,
  tally: Tally,
  server: 'router' | 'pantry',
  role: string,
): Promise<void> {
  const name = `attack-after-${Math.floor(target.random() * 1e9)}`
  const peer = dealerOf(target, role, server, name)
  const hello = { hello: { role: role === OWN_STAGE ? 1 : 0, instance: name, stage: OWN_STAGE } } as const
  await peer.send(server === 'router' ? routerFrame(hello) : pantryFrame(PANTRY_KINDS.stock ?? {}))
  const isServed = await until(() => {
    if (server === 'router') return peer.received.some((frame) => ToPeer.decode(frame).welcome !== null)
    return peer.received.some((frame) => FromPantry.decode(frame).replies.length > 0)
  }, ANSWER_MS_MAX)
  if (!isServed) note(tally.wrong, `the ${server} does not serve ${role} after this`)
  await peer.close()
}

const SERVERS = [
  { server: 'router', role: OWN_STAGE },
  { server: 'pantry', role: 'chef' },
] as const

export const oddFrames: Attack = {
  name: 'odd frames',
  from: ['role'],
  async run(target, tally) {
    for (const { server, role } of SERVERS) {
      const shapes: Uint8Array[][] = [
        [Buffer.alloc(0)],
        [Buffer.alloc(0), Buffer.alloc(0)],
        Array.from({ length: 100 }, () => Buffer.from('x')),
        Array.from({ length: 100 }, () => Buffer.alloc(0)),
        Array.from({ length: 5_000 }, () => Buffer.from('x')),
        ...SIZES.map((size) => [Buffer.alloc(size, 0x08)]),
        // A frame of as many parts as fit into it.
        [Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at % 2 === 0 ? 0x3a : 0)))],
      ]
      for (const [index, frames] of shapes.entries()) {
        const peer = dealerOf(target, role, server, `attack-frames-${index}`)
        await until(() => peer.handshakes > 0, ANSWER_MS_MAX)
        await peer.send(...frames)
        tally.tried++
        await until(() => peer.received.length > 0 || peer.disconnects > 0, BATCH_MS * 4)
        if (peer.disconnects > 0) count(tally, 'cutOff')
        await peer.close()
      }
      await stillServes(target, tally, server, role)
    }
  },
}

export const mutants: Attack = {
  name: 'mutants over sockets',
  from: ['role'],
  async run(target, tally) {
    const { random, amounts } = target
    await Promise.all(
      SERVERS.map(async ({ server, role }) => {
        const seeds = server === 'router' ? TO_ROUTER : TO_PANTRY
        for (let sent = 0; sent < amounts.mutants; ) {
          const peer = dealerOf(target, role, server, `attack-mutant-${Math.floor(random() * 1e9)}`)
          await until(() => peer.handshakes > 0, ANSWER_MS_MAX)
          // A connection that was cut off is left for another one.
          while (sent < amounts.mutants && peer.disconnects === 0) {
            for (let more = 0; more < BATCH; more++, sent++)
              await peer.send(mutantOf(seeds[Math.floor(random() * seeds.length)] as Uint8Array, random))
            await new Promise((resolve) => setTimeout(resolve, BATCH_MS))
            count(tally, 'answers', peer.received.splice(0).length)
          }
          await peer.close()
        }
        tally.tried += amounts.mutants
        await stillServes(target, tally, server, role)
      }),
    )
  },
}
