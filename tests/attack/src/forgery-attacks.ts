/** Names of others, and results for tasks that are others': nothing of it counts. */
import { setTimeout as wait } from 'node:timers/promises'
import { ToPeer } from '@foodtruck/messages'
import { RawPeer, sealName } from '@foodtruck/transport/raw-peer'
import { type Attack, count, note, type Target } from './attack.ts'
import { OWN_STAGE } from './role-attacks.ts'
import { dealerOf, keysOf, until } from './role-keys.ts'
import { helloOf, routerFrame } from './seeds.ts'

const ANSWER_MS_MAX = 5_000
const LISTEN_MS = 1_500
const ATTEMPTS = [0, 1, 2, 3, 1_000, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]
const RESULTS_PER_FRAME = 100

/** What the gateway's key tells: the newest orders, and who works on them. */
async function spy(target: Target): Promise<{ newest: number; workers: string[] }> {
  const name = 'attack-spy'
  const peer = dealerOf(target, 'gateway', 'router', name)
  const answers = (): ToPeer['answers'] => peer.received.flatMap((frame) => ToPeer.decode(frame).answers)
  await peer.send(
    routerFrame({
      hello: { instance: name },
      queries: [
        { request: 1, stages: {} },
        { request: 2, orders: { limit: 1 } },
      ],
    }),
  )
  await until(() => answers().length === 2, ANSWER_MS_MAX)
  await peer.close()
  const workers = answers().flatMap(({ stages }) => stages?.stages ?? [])
  return {
    newest: answers().find(({ orders }) => orders)?.orders?.orders[0]?.number ?? 1,
    workers: workers.flatMap((stage) => stage.workers.map(({ instance }) => instance)),
  }
}

export const stolenRoutingId: Attack = {
  name: 'stolen routing id',
  from: ['role'],
  async run(target, tally) {
    const { workers } = await spy(target)
    if (workers.length === 0) note(tally.wrong, 'the router tells of no workers')
    const keys = keysOf(target, OWN_STAGE, 'router')
    const gateway = keysOf(target, 'gateway', 'router')
    const sealed = (name: string): string => sealName(name, { role: OWN_STAGE, ...keys }, keys.serverKey)
    const guess = Buffer.alloc(18, 7).toString('base64url')
    const routingIds = workers.slice(0, 20).flatMap((name) => [
      // As it stands in events; sealed with another role's key; with a tag that is guessed; with one too many.
      name,
      sealed(name),
      `${name} ${gateway.publicKey} ${guess}`,
      `${sealed(name)} ${guess}`,
      `${name} ${keys.publicKey} ${guess}`,
    ])
    const thieves = routingIds.map((routingId) => {
      const peer = new RawPeer({ kind: 'dealer', connect: target.addresses.router, keys, routingId })
      const [name = ''] = routingId.split(' ')
      void peer.send(routerFrame({ ...helloOf(OWN_STAGE, name, 0), results: [{ order: 1 }] }))
      return { routingId, peer }
    })
    await wait(LISTEN_MS)
    tally.tried += thieves.length
    for (const { routingId, peer } of thieves)
      if (peer.received.length > 0)
        note(tally.outside, `the router spoke to ${routingId.split(' ')[0]}, who was not it`)
    await Promise.all(thieves.map(({ peer }) => peer.close()))
    count(tally, 'names', workers.length)
  },
}

export const forgedResults: Attack = {
  name: 'forged results',
  from: ['role'],
  async run(target, tally) {
    const { newest } = await spy(target)
    for (const stage of ['cook', OWN_STAGE]) {
      const name = `attack-forger-${stage}`
      const peer = dealerOf(target, stage, 'router', name)
      // A window of 0: it gets no task of its own, so each result is for another's.
      await peer.send(routerFrame({ hello: { role: 1, instance: name, stage, window: 0 } }))
      let sent = 0
      while (sent < target.amounts.forgedResults) {
        const results = Array.from({ length: RESULTS_PER_FRAME }, () => {
          const back = Math.floor(target.random() * 40) - 10
          return {
            order: Math.max(1, newest - back),
            ticket: Math.floor(target.random() * 3),
            step: Math.floor(target.random() * 4),
            attempt: ATTEMPTS[Math.floor(target.random() * ATTEMPTS.length)] as number,
            outcome: Math.floor(target.random() * 5) as 0,
            code: 'FORGED',
          }
        })
        await peer.send(routerFrame({ results }))
        sent += results.length
      }
      let acks = 0
      let counted = 0
      const read = (): boolean => {
        for (const frame of peer.received.splice(0))
          for (const { stale } of ToPeer.decode(frame).acks) {
            acks++
            if (!stale) counted++
          }
        return acks >= sent
      }
      await until(read, ANSWER_MS_MAX)
      tally.tried += sent
      count(tally, 'stale', acks - counted)
      if (acks < sent) note(tally.wrong, `${sent - acks} forged results of ${stage} were not acknowledged`)
      if (counted > 0) note(tally.outside, `${counted} forged results of ${stage} counted`)
      await peer.close()
    }
  },
}
