import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectPantry } from '@foodtruck/client'
import { createLogger, ErrorCode } from '@foodtruck/runtime'
import { temporaryFolder } from '@foodtruck/testing'
import { createReplier, initKeys, openKeys, SERVICE_ROLES } from '@foodtruck/transport'
import { afterEach, expect, test } from 'vitest'
import { mayAsk, refusalOf } from './permissions.ts'
import type { StoreRequest } from './request.ts'
import { decodeRequests, encodeReplies, refuseFrame } from './wire.ts'

const KINDS = ['stock', 'ledger', 'reserve', 'use', 'release', 'book', 'mark'] as const

test.each([
  ['gateway', ['stock', 'ledger', 'release', 'book', 'mark']],
  ['chef', ['stock', 'ledger', 'mark']],
  ['ingredients', ['reserve', 'use', 'release']],
  ['prepare', ['book']],
  ['cook', []],
  ['observer', []],
  ['constructor', []],
  [null, KINDS],
])('%s may ask for %j and nothing else', (role, kinds) => {
  const allowed = KINDS.filter((kind) => refusalOf(role, { do: kind } as StoreRequest) === null)
  expect(allowed).toEqual(kinds)
  if (role !== null) expect(mayAsk(role)).toBe(kinds.length > 0)
})

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('a pantry with keys does what a role may, refuses the rest by name, and lets a cook not in', async () => {
  const { path, remove } = await temporaryFolder()
  cleanups.push(remove)
  const logger = createLogger({ name: 'test', level: 'silent' })
  await initKeys(path, [...SERVICE_ROLES, 'prepare', 'cook'])
  const keysOf = async (role: string) => {
    const keys = await openKeys(join(path, role), logger)
    cleanups.push(() => keys?.close())
    return keys
  }
  const done: string[] = []
  const replier = await createReplier({
    bind: 'tcp://127.0.0.1:*',
    logger,
    keys: await keysOf('pantry'),
    admits: mayAsk,
    forbids: (request: StoreRequest, role) => refusalOf(role, request),
    decode: decodeRequests,
    encode: encodeReplies,
    refuse: refuseFrame,
    handle: async (requests: readonly StoreRequest[]) => {
      done.push(...requests.map((request) => request.do))
      return requests.map(() => ({ code: '' }))
    },
  })
  cleanups.push(() => replier.close())
  const client = async (role: string) => {
    const made = connectPantry({
      address: replier.address,
      name: role,
      logger,
      keys: await keysOf(role),
      timeoutMs: 700,
    })
    cleanups.push(() => made.close())
    return made
  }
  const prepare = await client('prepare')
  const booking = { id: 'b', kind: 'purchase', lines: [], author: 'a', reason: 'r' }
  expect(await prepare.book(booking)).toBe(false)
  await expect(prepare.mark({ item: 'hotdog', off: true })).rejects.toMatchObject({
    code: ErrorCode.UNAVAILABLE,
  })
  // Somebody gave the cook the pantry's key by mistake: its own is still not on the list.
  const { publicKey } = (await keysOf('pantry'))?.folder?.own ?? {}
  writeFileSync(join(path, 'cook/servers.json'), JSON.stringify({ pantry: [publicKey] }), { mode: 0o600 })
  const cook = await client('cook')
  await expect(cook.book(booking)).rejects.toMatchObject({ code: ErrorCode.UNAVAILABLE })
  expect(cook.connected).toBe(false)
  expect(done).toEqual(['book'])
  expect(replier.counters.forbidden).toBeGreaterThan(0)
  expect(replier.refused).toBeGreaterThan(0)
})
