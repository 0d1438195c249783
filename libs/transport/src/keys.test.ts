import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLogger, ErrorCode, TruckError } from '@foodtruck/runtime'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { curveKeyPair } from 'zeromq'
import { createDealer } from './dealer.ts'
import { createEventProxy } from './event-proxy.ts'
import { initKeys, listKeys, revokeKeys, rotateKeys } from './key-store.ts'
import { insecureLoopback, type Keys, openKeys } from './keys.ts'
import { FRAMES_PER_SECOND_MAX, TOPIC_BYTES_MAX } from './limits.ts'
import { createPublisher } from './publisher.ts'
import { createSubscriber } from './subscriber.ts'
import { dealerThatKeeps, logger, routerThatKeeps, socketFolder, until } from './test-support.ts'

const ROLES = ['router', 'bus', 'pantry', 'gateway', 'chef', 'observer', 'cook', 'prepare']
const TCP = 'tcp://127.0.0.1:*'

const cleanups: (() => unknown)[] = []
let template: Awaited<ReturnType<typeof socketFolder>>
let root: string

beforeAll(async () => {
  template = await socketFolder()
  await initKeys(template.path, ROLES)
})

afterAll(() => template.remove())

beforeEach(async () => {
  const folder = await socketFolder()
  cleanups.push(folder.remove)
  root = folder.path
  await cp(template.path, root, { recursive: true })
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function keysOf(role: string): Promise<Keys> {
  const keys = await openKeys(join(root, role), logger)
  if (keys === null) throw new Error('no keys')
  cleanups.push(() => keys.close())
  return keys
}

/** A router with keys that also keeps the roles of those who spoke. */
async function router(admits?: (role: string) => boolean) {
  const heard: { peer: string; text: string; role: string | null }[] = []
  const made = await routerThatKeeps({
    bind: TCP,
    keys: await keysOf('router'),
    ...(admits && { admits }),
    onFrame: (peer, frame, role) => heard.push({ peer, text: `${Buffer.from(frame)}`, role }),
  })
  cleanups.push(() => made.socket.close())
  return { ...made, heard }
}

/** A dealer, and the lines of its own log. */
async function dealer(connect: string, routingId: string, keys: Keys | null, more: object = {}) {
  const lines: string[] = []
  const watched = createLogger({ name: 'test', level: 'silent' })
  watched.warn = ((_: unknown, line: string) => void lines.push(line)) as typeof watched.warn
  const made = dealerThatKeeps({ connect, routingId, keys, logger: watched, ...more })
  cleanups.push(() => made.socket.close())
  return { ...made, lines }
}

async function say(from: Awaited<ReturnType<typeof dealer>>, text: string): Promise<void> {
  await until(() => from.socket.send(Buffer.from(text)))
}

describe('the folders', () => {
  test('have what the role needs and nothing else, for the owner alone', async () => {
    expect((await readdir(root)).sort()).toEqual([...ROLES].sort())
    expect((await readdir(join(root, 'cook'))).sort()).toEqual(['own.json', 'servers.json'])
    expect((await readdir(join(root, 'observer'))).sort()).toEqual(['own.json', 'servers.json'])
    expect((await readdir(join(root, 'router'))).sort()).toEqual(['allowed.json', 'own.json', 'servers.json'])
    const secrets = new Map<string, string>()
    for (const role of ROLES) {
      for (const file of await readdir(join(root, role))) {
        expect((await stat(join(root, role, file))).mode & 0o777).toBe(0o600)
      }
      const own = JSON.parse(await readFile(join(root, role, 'own.json'), 'utf8')) as { secretKey: string }
      secrets.set(role, own.secretKey)
    }
    for (const role of ROLES) {
      for (const file of await readdir(join(root, role))) {
        const text = await readFile(join(root, role, file), 'utf8')
        for (const [owner, secret] of secrets)
          expect(text.includes(secret)).toBe(owner === role && file === 'own.json')
      }
    }
    const { servers } = (await keysOf('cook')).folder ?? {}
    expect([...(servers?.keys() ?? [])]).toEqual(['router'])
  })

  test('are made once; what is missing is added', async () => {
    const before = await listKeys(root)
    expect(await initKeys(root, [...ROLES, 'grill'])).toEqual(['grill'])
    expect((await listKeys(root)).filter(({ role }) => role !== 'grill')).toEqual(before)
    expect((await listKeys(root)).find(({ role }) => role === 'grill')).toMatchObject({
      isCurrent: true,
      allowedAt: ['router'],
    })
  })

  test.each([
    ['is missing', (path: string) => rm(path)],
    ['is no JSON', (path: string) => writeFile(path, '{ half')],
    ['has no key', (path: string) => writeFile(path, '{ "role": "cook", "secretKey": "short" }')],
    ['can be read by others', (path: string) => chmod(path, 0o644)],
  ])('that cannot serve are one clear error without a secret: own.json %s', async (_how, spoil) => {
    const path = join(root, 'cook', 'own.json')
    const { secretKey } = JSON.parse(await readFile(path, 'utf8')) as { secretKey: string }
    await spoil(path)
    const error = await openKeys(join(root, 'cook'), logger).then(
      () => null,
      (one: unknown) => TruckError.from(one),
    )
    expect(error).toMatchObject({ code: ErrorCode.BAD_KEYS })
    expect(`${error?.stack} ${JSON.stringify(error)}`).not.toContain(secretKey)
    expect(error?.message).toContain(path)
  })
})

describe('TCP', () => {
  test('without keys is refused, but for the loopback where that is said plainly', async () => {
    for (const keys of [null, undefined]) {
      await expect(routerThatKeeps({ bind: TCP, keys: keys ?? null })).rejects.toMatchObject({
        code: ErrorCode.NO_KEYS,
      })
    }
    const far = 'tcp://192.0.2.1:5555'
    await expect(routerThatKeeps({ bind: far, keys: insecureLoopback })).rejects.toMatchObject({
      code: ErrorCode.NO_KEYS,
    })
    const options = { connect: far, routingId: 'x', logger, keys: insecureLoopback }
    const nothing = { onFrame() {}, onConnected() {}, onDisconnected() {}, onDrained() {} }
    expect(() => createDealer({ ...options, ...nothing })).toThrowError(/loopback/)
    const keys = await keysOf('router')
    await expect(routerThatKeeps({ bind: far, keys })).rejects.toMatchObject({ code: ErrorCode.BAD_SETTING })
  })
})

describe('a router with keys', () => {
  test('tells name and role of who speaks, and answers it', async () => {
    const { socket, heard } = await router()
    const cook = await dealer(socket.address, 'cook-1', await keysOf('cook'))
    await say(cook, 'hello')
    await until(() => heard.length === 1)
    expect(heard).toEqual([{ peer: 'cook-1', text: 'hello', role: 'cook' }])
    socket.send('cook-1', Buffer.from('welcome'))
    await until(() => cook.frames.length === 1)
    expect(cook.frames).toEqual(['welcome'])
  })

  test('keeps out who has no key, or one that nobody knows; their own log says why in one line', async () => {
    const { socket, heard } = await router()
    const bare = await dealer(socket.address, 'cook-1', insecureLoopback)
    const strange = await dealer(socket.address, 'cook-2', await keysOf('cook'))
    const folder = (await keysOf('cook')).folder
    if (!folder) throw new Error('no folder')
    const own = { role: 'cook', ...curveKeyPair() }
    const unknown = await dealer(socket.address, 'cook-3', {
      ...insecureLoopback,
      folder: { ...folder, own },
    })
    const wrongServer = new Map([['router', [curveKeyPair().publicKey]]])
    const lost = await dealer(socket.address, 'cook-4', {
      ...insecureLoopback,
      folder: { ...folder, servers: wrongServer },
    })
    await until(() => strange.counts.connected === 1)
    await until(() => [bare, unknown, lost].every(({ lines }) => lines.length > 0))
    await until(() => socket.counters.refused >= 4)
    expect(bare.lines).toEqual([expect.stringContaining('it may want keys')])
    expect(unknown.lines).toEqual([expect.stringContaining('the key of the role cook is not allowed')])
    expect(lost.lines).toEqual([expect.stringContaining('servers.json')])
    expect([bare, unknown, lost].map(({ counts }) => counts.connected)).toEqual([0, 0, 0])
    expect(heard).toEqual([])
  })

  test('keeps out a role that has no business here', async () => {
    const { socket } = await router((role) => role !== 'cook')
    const cook = await dealer(socket.address, 'cook-1', await keysOf('cook'))
    await until(() => cook.lines.length === 1)
    expect(cook.counts.connected).toBe(0)
  })

  test('takes nothing under a name or routing id that is not the sender’s own', async () => {
    const { socket, heard, gone } = await router()
    const gateway = await dealer(socket.address, 'gateway-1', await keysOf('gateway'))
    await say(gateway, 'first')
    await until(() => heard.length === 1)
    // The cook’s key is right, its routing id is not: the name of another, bare, or with what can be seen of its key.
    const folder = (await keysOf('cook')).folder
    const gatewayKey = (await keysOf('gateway')).folder?.own.publicKey
    if (!folder) throw new Error('no folder')
    const impostor = await dealer(socket.address, 'gateway-1', await keysOf('cook'))
    await say(impostor, 'as the gateway')
    const { Dealer } = await import('zeromq')
    for (const routingId of ['gateway-1', 'cook-9', `gateway-1 ${gatewayKey} ${'A'.repeat(24)}`]) {
      const raw = new Dealer({
        routingId,
        linger: 0,
        curveServerKey: folder.servers.get('router')?.[0] ?? '',
        curvePublicKey: folder.own.publicKey,
        curveSecretKey: folder.own.secretKey,
      })
      cleanups.push(() => raw.close())
      raw.connect(socket.address)
      await raw.send('as the gateway')
    }
    await until(() => socket.counters.refusedFrames === 4)
    await say(gateway, 'second')
    await until(() => heard.length === 2)
    expect(heard.map(({ text, role }) => [text, role])).toEqual([
      ['first', 'gateway'],
      ['second', 'gateway'],
    ])
    expect(gone).toEqual([])
    socket.send('gateway-1', Buffer.from('for the gateway'))
    await until(() => gateway.frames.length === 1)
    expect(impostor.frames).toEqual([])
  })

  test('lets in whose key is allowed later, without a restart of either', async () => {
    const { socket, heard } = await router()
    await initKeys(root, ['grill'])
    await revokeKeys(root, ['grill'], 'all')
    const grill = await dealer(socket.address, 'grill-1', await keysOf('grill'))
    await until(() => grill.lines.length === 1)
    const { publicKey } = (await keysOf('grill')).folder?.own ?? {}
    const path = join(root, 'router', 'allowed.json')
    const allowed = JSON.parse(await readFile(path, 'utf8')) as unknown[]
    await writeFile(path, JSON.stringify([...allowed, { role: 'grill', publicKey }]))
    await say(grill, 'hello')
    await until(() => heard.length === 1)
    expect(heard).toEqual([{ peer: 'grill-1', text: 'hello', role: 'grill' }])
  })

  test('cuts off whose key is revoked, and goes on with the others', async () => {
    const { socket, heard, gone } = await router()
    const cook = await dealer(socket.address, 'cook-1', await keysOf('cook'))
    const chef = await dealer(socket.address, 'chef-1', await keysOf('chef'))
    await say(cook, 'before')
    await say(chef, 'before')
    await until(() => heard.length === 2)
    expect(await revokeKeys(root, ['cook'], 'all')).toHaveLength(1)
    await until(() => cook.lines.length === 1)
    expect(cook.lines[0]).toContain('was revoked')
    expect(gone).toContain('cook-1')
    await until(() => chef.counts.connected === 2)
    await say(chef, 'after')
    await until(() => heard.length === 3)
    expect(cook.socket.connected).toBe(false)
  })

  test.each(['cook', 'router'])(
    'goes on through a rotation of the key of the %s, old and new side by side',
    async (role) => {
      const { socket, heard } = await router()
      const cook = await dealer(socket.address, 'cook-1', await keysOf('cook'))
      await say(cook, 'before')
      await rotateKeys(root, [role])
      await until(() => cook.counts.connected >= 2 && cook.socket.connected)
      await say(cook, 'after')
      await until(() => heard.some(({ text }) => text === 'after'))
      expect(heard.at(-1)).toEqual({ peer: 'cook-1', text: 'after', role: 'cook' })
      const ofRole = (await listKeys(root)).filter((one) => one.role === role)
      expect(ofRole.map(({ isCurrent }) => isCurrent)).toEqual(
        role === 'cook' ? [true, false] : [true, false],
      )
      expect(await revokeKeys(root, [role], 'old')).toHaveLength(1)
      expect((await listKeys(root)).filter((one) => one.role === role)).toHaveLength(1)
      await until(() => cook.socket.connected)
      await say(cook, 'still there')
      await until(() => heard.at(-1)?.text === 'still there')
    },
  )

  test('keeps the keys that it has when the folder says nonsense', async () => {
    const { socket, heard } = await router()
    await writeFile(join(root, 'router', 'allowed.json'), 'nonsense')
    const lines: string[] = []
    const watched = createLogger({ name: 'test', level: 'silent' })
    watched.error = ((_: unknown, line: string) => void lines.push(line)) as typeof watched.error
    const error = await openKeys(join(root, 'router'), watched).catch((one: unknown) => one)
    expect(error).toMatchObject({ code: ErrorCode.BAD_KEYS })
    const cook = await dealer(socket.address, 'cook-1', await keysOf('cook'))
    await say(cook, 'hello')
    await until(() => heard.length === 1)
  })

  test('drops what a peer sends above its frames a second, and nobody else’s', async () => {
    const { socket, heard } = await router()
    const wild = await dealer(socket.address, 'cook-1', await keysOf('cook'), { outboxFramesMax: 1e6 })
    const calm = await dealer(socket.address, 'chef-1', await keysOf('chef'))
    await until(() => wild.socket.connected && calm.socket.connected)
    for (let at = 0; at < 2.5 * FRAMES_PER_SECOND_MAX; at++) wild.socket.send(Buffer.from('x'))
    await until(() => socket.counters.refusedFrames > 0)
    await say(calm, 'undisturbed')
    await until(() => heard.some(({ text }) => text === 'undisturbed'))
  })
})

describe('a bus with keys', () => {
  async function bus() {
    const made = await createEventProxy({
      inBind: TCP,
      outBind: TCP,
      sideEntrance: { bind: TCP, topic: 'truck/stock', admits: (role) => role === 'pantry' },
      admitsPublisher: (role) => role === 'router',
      admitsSubscriber: (role) => role === 'observer' || role === 'gateway',
      keys: await keysOf('bus'),
      logger,
    })
    cleanups.push(() => made.close())
    return made
  }

  async function publisher(connect: string, role: string) {
    const made = await createPublisher({ connect, logger, keys: await keysOf(role) })
    cleanups.push(() => made.close())
    return made
  }

  async function subscriber(connect: string, role: string, topics = ['truck/']) {
    const messages: string[] = []
    const onMessage = (topic: string, frame: Uint8Array): void => {
      if (!messages.includes(`${topic} ${Buffer.from(frame)}`))
        messages.push(`${topic} ${Buffer.from(frame)}`)
    }
    const socket = createSubscriber({ connect, topics, logger, keys: await keysOf(role), onMessage })
    cleanups.push(() => socket.close())
    return { socket, messages }
  }

  test('takes events from the router, stock from the pantry, and nothing from anybody else', async () => {
    const made = await bus()
    const observer = await subscriber(made.outAddress, 'observer')
    const cookListens = await subscriber(made.outAddress, 'cook').catch((error: unknown) => error)
    expect(cookListens).toMatchObject({ code: ErrorCode.BAD_KEYS })
    const events = await publisher(made.inAddress, 'router')
    const stock = await publisher(made.sideAddress, 'pantry')
    const wrong = [await publisher(made.inAddress, 'pantry'), await publisher(made.inAddress, 'observer')]
    wrong.push(await publisher(made.sideAddress, 'router'))
    await until(() => made.counters.refused >= 3)
    await until(() => {
      for (const one of wrong) one.publish('truck/order/served', Buffer.from('forged'))
      stock.publish('truck/order/served', Buffer.from('forged'))
      stock.publish('truck/stocks', Buffer.from('forged'))
      stock.publish('truck/stock', Buffer.from('twelve'))
      events.publish('truck/order/served', Buffer.from('real'))
      return observer.messages.length >= 2
    })
    expect(observer.messages.sort()).toEqual(['truck/order/served real', 'truck/stock twelve'])
    expect(wrong.map(({ connected }) => connected)).toEqual([false, false, false])
  })

  test('ends the connections of a revoked key, and the others are back at once', async () => {
    const made = await bus()
    const observer = await subscriber(made.outAddress, 'observer')
    const gateway = await subscriber(made.outAddress, 'gateway')
    const events = await publisher(made.inAddress, 'router')
    await until(() => {
      events.publish('truck/a', Buffer.from('before'))
      return observer.messages.length > 0 && gateway.messages.length > 0
    })
    await revokeKeys(root, ['observer'], 'all')
    await until(() => !observer.socket.connected)
    await until(() => {
      events.publish('truck/a', Buffer.from('after'))
      return gateway.messages.includes('truck/a after')
    })
    expect(observer.messages).toEqual(['truck/a before'])
  })

  test('cuts off who asks for a topic that is too long', async () => {
    const made = await bus()
    const greedy = await subscriber(made.outAddress, 'observer', ['x'.repeat(100_000)])
    const modest = await subscriber(made.outAddress, 'gateway', ['x'.repeat(TOPIC_BYTES_MAX), 'truck/'])
    const events = await publisher(made.inAddress, 'router')
    await until(() => {
      events.publish('truck/a', Buffer.from('here'))
      return modest.messages.length > 0
    })
    expect(greedy.messages).toEqual([])
  })
})

test('a folder without a key of the server says so before anything is opened', async () => {
  await mkdir(join(root, 'grill'))
  const options = { connect: 'tcp://127.0.0.1:1', routingId: 'x', logger, server: 'pantry' as const }
  const nothing = { onFrame() {}, onConnected() {}, onDisconnected() {}, onDrained() {} }
  const keys = await keysOf('cook')
  expect(() => createDealer({ ...options, ...nothing, keys })).toThrowError(/does not speak to it/)
})
