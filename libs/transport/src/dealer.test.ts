import { spawn } from 'node:child_process'
import { setTimeout as after } from 'node:timers/promises'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dealerThatKeeps, routerThatKeeps, socketFolder, until } from './test-support.ts'

const OUTAGE_MS = 1_700
const BACK_MS_MAX = 800
/** When a router has asked for the first time whether its peers are there. */
const ASKED_MS = 2_100

const cleanups: (() => Promise<unknown>)[] = []
let folder: string

beforeEach(async () => {
  const made = await socketFolder()
  folder = made.path
  cleanups.push(made.remove)
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function router(bind: string) {
  const made = await routerThatKeeps({ bind })
  cleanups.push(() => made.socket.close())
  return made
}

function dealer(connect: string, options: Partial<Parameters<typeof dealerThatKeeps>[0]> = {}) {
  const made = dealerThatKeeps({ connect, routingId: 'peer', ...options })
  cleanups.push(() => made.socket.close())
  return made
}

test('takes no frame before it is connected', async () => {
  const { socket, counts } = dealer(`ipc://${folder}/router.sock`)
  expect(socket.connected).toBe(false)
  expect(socket.send(Buffer.from('too early'))).toBe(false)
  const { frames } = await router(`ipc://${folder}/router.sock`)
  await until(() => counts.connected === 1)
  expect(socket.send(Buffer.from('in time'))).toBe(true)
  await until(() => frames.length === 1)
  expect(frames).toEqual([{ peer: 'peer', text: 'in time' }])
})

test.each(['ipc', 'tcp'])(
  'connects again on %s after the router restarts at the same address',
  async (kind) => {
    const bind = kind === 'tcp' ? 'tcp://127.0.0.1:*' : `ipc://${folder}/router.sock`
    const first = await routerThatKeeps({ bind })
    const { socket, counts, frames } = dealer(first.socket.address)
    await until(() => counts.connected === 1)
    await first.socket.close()
    await until(() => counts.disconnected === 1)
    expect(socket.connected).toBe(false)
    expect(socket.send(Buffer.from('nobody there'))).toBe(false)
    const second = await router(first.socket.address)
    await until(() => counts.connected === 2)
    expect(socket.send(Buffer.from('hello again'))).toBe(true)
    await until(() => second.frames.length === 1)
    expect(second.frames[0]?.text).toBe('hello again')
    second.socket.send('peer', Buffer.from('welcome back'))
    await until(() => frames.length === 1)
  },
)

test('finds a router that was away for longer soon after it is back', async () => {
  const first = await routerThatKeeps({ bind: 'tcp://127.0.0.1:*' })
  const { counts } = dealer(first.socket.address)
  await until(() => counts.connected === 1)
  await first.socket.close()
  // Were the interval to double on and on, the next try would come more than a second after this outage.
  await after(OUTAGE_MS)
  await router(first.socket.address)
  const backMs = performance.now()
  await until(() => counts.connected === 2)
  expect(performance.now() - backMs).toBeLessThan(BACK_MS_MAX)
})

test('a frame sent in the very call that tells of the handshake arrives', async () => {
  const { socket: address, frames } = await router(`ipc://${folder}/router.sock`)
  const made = dealer(address.address, { onConnected: () => void made.socket.send(Buffer.from('hello')) })
  await until(() => frames.length === 1)
  expect(made.socket.counters.dropped).toBe(0)
})

test('the last frames before a close arrive', async () => {
  const { socket: address, frames } = await router(`ipc://${folder}/router.sock`)
  for (let at = 1; at <= 20; at++) {
    const { socket, counts } = dealer(address.address, { routingId: `peer-${at}` })
    await until(() => counts.connected === 1)
    for (const text of ['one', 'two', 'goodbye']) socket.send(Buffer.from(text))
    await socket.close()
    await until(() => frames.length === at * 3)
    expect(frames.at(-1)).toEqual({ peer: `peer-${at}`, text: 'goodbye' })
  }
})

test('a frame that is too large is dropped and counted', async () => {
  const { socket: address } = await router(`ipc://${folder}/router.sock`)
  const { socket, counts, frames } = dealer(address.address, { frameBytesMax: 100 })
  await until(() => counts.connected === 1)
  address.send('peer', Buffer.alloc(101))
  address.send('peer', Buffer.from('small'))
  await until(() => frames.length === 1)
  expect(frames).toEqual(['small'])
  expect(socket.counters.dropped).toBe(1)
})

test('takes no more frames than its outbox holds while the router takes none', async () => {
  const { socket: address } = await router(`ipc://${folder}/router.sock`)
  const { socket, counts } = dealer(address.address, { outboxFramesMax: 10 })
  await until(() => counts.connected === 1)
  let taken = 0
  while (taken < 20 && socket.send(Buffer.from('x'))) taken++
  expect(taken).toBe(10)
})

test('a malformed address is a wrong setting', () => {
  expect(() => dealerThatKeeps({ connect: 'kitchen', routingId: 'peer' })).toThrow(
    expect.objectContaining({ code: ErrorCode.BAD_SETTING }),
  )
})

test('a closed dealer takes no frame and tells nothing more', async () => {
  const { socket: address } = await router(`ipc://${folder}/router.sock`)
  const { socket, counts } = dealer(address.address)
  await until(() => counts.connected === 1)
  await socket.close()
  await socket.close()
  expect(socket.send(Buffer.from('x'))).toBe(false)
  expect(counts).toMatchObject({ connected: 1, disconnected: 0 })
})

test('a router whose process hangs is found gone', async () => {
  const bind = `ipc://${folder}/hung.sock`
  const script = `
    const { createRouter } = await import(${JSON.stringify(new URL('./router.ts', import.meta.url).href)})
    const quiet = { debug() {}, warn() {} }
    await createRouter({ bind: ${JSON.stringify(bind)}, logger: quiet, onFrame() {}, onDrained() {}, onGone() {} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  cleanups.push(async () => child.kill('SIGKILL'))
  const { counts } = dealer(bind)
  await until(() => counts.connected === 1)
  await after(ASKED_MS)
  child.kill('SIGSTOP')
  await until(() => counts.disconnected === 1)
})
