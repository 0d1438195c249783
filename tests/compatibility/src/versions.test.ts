import { PROTOCOL_MAJOR, type TaskKind } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Speech } from './contract-peer.ts'
import { Kitchen, PAYLOAD, STAGES, until } from './kitchen.testing.ts'
import { frozen, later, otherMajor } from './speeches.ts'

const OUTCOME_OF_LATER = 9
const ROLE_OF_LATER = 9
const KIND_OF_LATER = 9 as TaskKind

let kitchen: Kitchen

beforeEach(async () => {
  kitchen = await Kitchen.open()
})

afterEach(() => kitchen.close())

const VERSIONS: readonly (readonly [string, Speech])[] = [
  ['1.0, as it was frozen', frozen],
  ['a later minor version, with fields and messages that nobody knows', later],
]

describe.each(VERSIONS)('with %s', (_version, speech) => {
  test.each(STAGES)("today's router has orders served with the stage %s of it", async (other) => {
    await kitchen.router()
    for (const stage of STAGES) if (stage !== other) await kitchen.stage(stage)
    const peer = kitchen.otherStage(speech, other)
    await until(() => expect(peer.isWelcome).toBe(true))
    await expectServed()
    await until(() =>
      expect(peer.heard.flatMap(({ acks }) => acks)).toMatchObject([{ order: 1, stale: false }]),
    )
  })

  test("today's router has the order of a client of it served, and tells it so", async () => {
    await kitchen.router()
    for (const stage of STAGES) await kitchen.stage(stage)
    const client = kitchen.otherClient(speech)
    await until(() => expect(client.isWelcome).toBe(true))
    client.say({ submits: [{ request: 1, key: 'other', payload: PAYLOAD, token: 'secret' }] })
    await until(() => expect(client.ends).toEqual([{ order: 1, status: 'served' }]))
    expect(client.heard.flatMap(({ submitReplies }) => submitReplies)).toMatchObject([
      { request: 1, order: 1, token: 'secret', code: '' },
    ])
  })

  test("a router of it has orders served with today's stages and client", async () => {
    const router = await kitchen.otherRouter(speech)
    for (const stage of STAGES) await kitchen.stage(stage)
    await until(() => expect(router.stages).toEqual(new Set(STAGES)))
    await expectServed()
  })
})

async function expectServed(): Promise<void> {
  const client = await kitchen.client()
  const ends: string[] = []
  client.onEnded(({ status }) => ends.push(status))
  await client.submit({ key: 'today', payload: PAYLOAD })
  await until(() => expect(ends).toEqual(['served']))
}

describe('with another major version', () => {
  test("today's router refuses it, names both versions, and takes nothing of it", async () => {
    await kitchen.router()
    const client = kitchen.otherClient(otherMajor)
    await until(() => expect(client.rejections).not.toEqual([]))
    client.say({ submits: [{ request: 1, key: 'other', payload: PAYLOAD }] })
    await until(() => expect(client.rejections).toHaveLength(2))
    const [{ code, message } = { code: '', message: '' }] = client.rejections
    expect(code).toBe(ErrorCode.VERSION_UNSUPPORTED)
    expect(message).toContain(`${PROTOCOL_MAJOR}.`)
    expect(message).toContain(`${PROTOCOL_MAJOR + 1}.0`)
    expect(await (await kitchen.client()).audit()).toMatchObject({ accepted: 0 })
  })

  test("today's client tells its caller why, and understands nothing else", async () => {
    await kitchen.otherRouter(otherMajor)
    const client = await kitchen.client()
    await expect(client.submit({ key: 'today', payload: PAYLOAD })).rejects.toMatchObject({
      code: ErrorCode.VERSION_UNSUPPORTED,
    })
    expect(client.connected).toBe(false)
  })
})

describe('with words of a later minor version that today has no meaning for', () => {
  test('an outcome makes its task a dead letter, and holds up no other order', async () => {
    await kitchen.router()
    await kitchen.stage('order')
    await kitchen.stage('prepare')
    const cook = kitchen.otherStage(later, 'cook', OUTCOME_OF_LATER)
    await until(() => expect(cook.isWelcome).toBe(true))
    const client = await kitchen.client()
    const { order, token } = await client.submit({ key: 'odd', payload: PAYLOAD })
    await until(() => expect(cook.heard.flatMap(({ acks }) => acks)).toHaveLength(1))
    const { tickets } = await client.order(order, token)
    expect(tickets.flatMap(({ steps }) => steps)).toContainEqual(
      expect.objectContaining({ stage: 'cook', state: 'dead' }),
    )
    await cook.close()
    await kitchen.stage('cook')
    await expectServed()
  })

  test('a role is that of a client', async () => {
    await kitchen.router()
    const peer = kitchen.otherClient(later, ROLE_OF_LATER)
    await until(() => expect(peer.isWelcome).toBe(true))
    peer.say({ queries: [{ request: 7, stages: {} }] })
    await until(() => expect(peer.heard.flatMap(({ answers }) => answers)).toMatchObject([{ request: 7 }]))
  })

  test("a kind of task is a dead letter for today's stage", async () => {
    const router = await kitchen.otherRouter(later)
    await kitchen.stage('cook')
    await until(() => expect(router.stages).toEqual(new Set(['cook'])))
    router.give('cook', { order: 1, ticket: 1, attempt: 1, kind: KIND_OF_LATER, payload: PAYLOAD })
    await until(() => expect(router.results).toMatchObject([{ order: 1, code: ErrorCode.BAD_MESSAGE }]))
  })
})
