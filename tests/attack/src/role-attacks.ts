/**
 * The right key and the wrong role: every role says every kind of message that it may not. What a role may stands here
 * once more, as docs/security.md has it, so that a wrong table in the services shows.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { FromPantry, ToPeer, type ToRouterInit } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { RawPeer } from '@foodtruck/transport/raw-peer'
import { type Attack, count, note, type Tally, type Target } from './attack.ts'
import { dealerOf, keysOf, until } from './role-keys.ts'
import { helloOf, PANTRY_KINDS, pantryFrame, ROUTER_KINDS, routerFrame } from './seeds.ts'

/** A stage that no order passes: it takes no work from anybody. */
export const OWN_STAGE = 'grill'
const STAGES = ['order', 'ingredients', 'cook', 'prepare', OWN_STAGE]
const SERVICES = ['gateway', 'chef', 'pantry', 'observer', 'router', 'bus']
const ROLES = [...SERVICES, ...STAGES]

const QUERIES = ['order', 'orders', 'stages', 'replay', 'audit', 'deadLetters', 'station']
const COMMANDS = ['cancel', 'retry', 'retryAll', 'refuse', 'escalate', 'rush', 'station']
const query = (name: string): string => `the query ${name}`
const command = (name: string): string => `the command ${name}`

/** What a client may say to the router; roles that are not here and no stages have no business with it. */
const TO_ROUTER: Readonly<Record<string, readonly string[]>> = {
  gateway: ['a submit', ...QUERIES.map(query), ...COMMANDS.map(command)],
  chef: [
    'a submit',
    ...['deadLetters', 'replay'].map(query),
    ...['retry', 'refuse', 'escalate'].map(command),
  ],
  pantry: [query('replay')],
}
const TO_PANTRY: Readonly<Record<string, readonly string[]>> = {
  gateway: ['stock', 'ledger', 'booking', 'mark', 'release'],
  chef: ['stock', 'ledger', 'mark'],
  ingredients: ['reserve', 'use', 'release'],
  prepare: ['booking'],
}
const MAY_LISTEN = ['gateway', 'chef', 'pantry', 'observer']

/** Long enough for a handshake and an answer on a busy machine. */
const ANSWER_MS_MAX = 5_000
const CLOSED_MS = 1_500
const FORGED = 'truck/attack/forged'

export const wrongRole: Attack = {
  name: 'right key, wrong role',
  from: ['role'],
  async run(target, tally) {
    await Promise.all([
      ...ROLES.map((role) => atRouter(target, tally, role)),
      ...ROLES.map((role) => atPantry(target, tally, role)),
      atBus(target, tally),
    ])
  },
}

/** What a role may not say to the router, by name. */
function forbiddenAtRouter(role: string): [string, ToRouterInit][] {
  const isStage = STAGES.includes(role)
  const may = isStage ? ['a result'] : (TO_ROUTER[role] ?? [])
  const kinds = Object.entries(ROUTER_KINDS).filter(([kind]) => !may.includes(kind))
  const others = STAGES.filter((stage) => stage !== role)
  const hellos = others.map((stage): [string, ToRouterInit] => [`to be ${stage}`, helloOf(stage, 'x', 0)])
  return [...kinds, ...hellos, ...(isStage ? ([['to be a client', CLIENT]] as [string, ToRouterInit][]) : [])]
}

const CLIENT: ToRouterInit = { hello: { role: 0, instance: 'x' } }

async function atRouter(target: Target, tally: Tally, role: string): Promise<void> {
  const name = `attack-${role}`
  const peer = dealerOf(target, role, 'router', name)
  try {
    const isStage = STAGES.includes(role)
    if (!isStage && !(role in TO_ROUTER)) return await staysOut(tally, peer, `${role} at the router`)
    const hello = isStage ? helloOf(role, name, 0) : { hello: { role: 0, instance: name } }
    await peer.send(routerFrame(hello))
    if (!(await until(() => peer.received.length > 0, ANSWER_MS_MAX)))
      return note(tally.wrong, `the router does not welcome ${role}`)
    for (const [kind, parts] of forbiddenAtRouter(role)) {
      peer.received.length = 0
      await peer.send(routerFrame(parts))
      tally.tried++
      const answers = (): ToPeer[] => peer.received.map((frame) => ToPeer.decode(frame))
      const isRefused = (): boolean => answers().some((said) => said.rejection?.code === ErrorCode.FORBIDDEN)
      if (await until(isRefused, ANSWER_MS_MAX)) count(tally, 'refused')
      else note(tally.wrong, `the router did not refuse ${role}: ${kind}`)
      const isTaken = answers().some(
        ({ welcome, acks, submitReplies, answers }) =>
          welcome || acks.length + submitReplies.length + answers.length > 0,
      )
      if (isTaken) note(tally.outside, `the router took from ${role}: ${kind}`)
    }
  } finally {
    await peer.close()
  }
}

async function atPantry(target: Target, tally: Tally, role: string): Promise<void> {
  const peer = dealerOf(target, role, 'pantry', `attack-${role}`)
  try {
    const may = TO_PANTRY[role]
    if (may === undefined) return await staysOut(tally, peer, `${role} at the pantry`)
    for (const [kind, request] of Object.entries(PANTRY_KINDS)) {
      if (may.includes(kind)) continue
      peer.received.length = 0
      await peer.send(pantryFrame(request))
      tally.tried++
      const answers = (): FromPantry[] => peer.received.map((frame) => FromPantry.decode(frame))
      if (await until(() => answers().some(({ code }) => code === ErrorCode.FORBIDDEN), ANSWER_MS_MAX))
        count(tally, 'refused')
      else note(tally.wrong, `the pantry did not refuse ${role}: ${kind}`)
      if (answers().some(({ replies }) => replies.length > 0))
        note(tally.outside, `the pantry took from ${role}: ${kind}`)
    }
  } finally {
    await peer.close()
  }
}

/** A role that has no business there is not let in at all. */
async function staysOut(tally: Tally, peer: RawPeer, what: string): Promise<void> {
  tally.tried++
  await peer.send(routerFrame(CLIENT))
  await wait(CLOSED_MS)
  if (peer.handshakes > 0 || peer.received.length > 0) note(tally.outside, `${what} was let in`)
  else count(tally, 'keptOut')
}

/** Nobody but the router publishes, but for the stock; nobody listens who may not; and nothing forged is heard. */
async function atBus(target: Target, tally: Tally): Promise<void> {
  const { addresses } = target
  const peerOf = (
    role: string,
    kind: 'publisher' | 'subscriber',
    at: 'busIn' | 'busOut' | 'busStock',
  ): RawPeer => new RawPeer({ kind, connect: addresses[at], keys: keysOf(target, role, 'bus') })
  const listener = peerOf('observer', 'subscriber', 'busOut')
  listener.subscribe(FORGED, 'truck/stocks')
  const out: [string, RawPeer][] = []
  for (const role of ROLES) {
    if (role !== 'router') out.push([`${role} as a publisher`, peerOf(role, 'publisher', 'busIn')])
    if (role !== 'pantry')
      out.push([`${role} as the pantry at the bus`, peerOf(role, 'publisher', 'busStock')])
    if (MAY_LISTEN.includes(role)) continue
    const peer = peerOf(role, 'subscriber', 'busOut')
    peer.subscribe('')
    out.push([`${role} as a listener`, peer])
  }
  const pantry = peerOf('pantry', 'publisher', 'busStock')
  const deadlineMs = performance.now() + CLOSED_MS
  while (performance.now() < deadlineMs) {
    for (const [, peer] of [...out, ['', pantry] as const]) {
      await peer.send(Buffer.from(FORGED), Buffer.from('forged'))
      await peer.send(Buffer.from('truck/stocks'), Buffer.from('forged'))
    }
    await wait(CLOSED_MS / 10)
  }
  tally.tried += out.length + 1
  for (const [what, peer] of out) {
    if (peer.handshakes > 0 || peer.received.length > 0) note(tally.outside, `${what} was let in`)
    else count(tally, 'keptOut')
  }
  if (listener.handshakes === 0) note(tally.wrong, 'the bus does not let an observer in')
  if (listener.received.length > 0) note(tally.outside, 'the bus passed on what was forged')
  await Promise.all([listener, pantry, ...out.map(([, peer]) => peer)].map((peer) => peer.close()))
}
