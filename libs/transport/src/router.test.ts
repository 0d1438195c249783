import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Dealer } from 'zeromq'
import { dealerThatKeeps, routerThatKeeps, socketFolder, until } from './test-support.ts'

const cleanups: (() => unknown)[] = []
let folder: string

beforeEach(async () => {
  const made = await socketFolder()
  folder = made.path
  cleanups.push(made.remove)
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function router(options: Partial<Parameters<typeof routerThatKeeps>[0]> = {}) {
  const made = await routerThatKeeps({ bind: `ipc://${folder}/router.sock`, ...options })
  cleanups.push(() => made.socket.close())
  return made
}

async function dealer(connectTo: string, routingId: string, options: object = {}) {
  const made = dealerThatKeeps({ connect: connectTo, routingId, ...options })
  cleanups.push(() => made.socket.close())
  await until(() => made.socket.connected)
  return made
}

/** A peer that reads only when it is told to. */
function rawDealer(address: string, routingId: string): Dealer {
  const raw = new Dealer({ routingId, linger: 0, receiveHighWaterMark: 10, sendTimeout: 0 })
  raw.connect(address)
  cleanups.push(() => raw.close())
  return raw
}

async function rawConnection(address: string, bytes: Uint8Array) {
  const { hostname, port } = new URL(address)
  const raw = connect({ host: hostname, port: Number(port) })
  raw.on('error', () => undefined)
  await once(raw, 'connect')
  raw.write(bytes)
  cleanups.push(() => raw.destroy())
  return raw
}

describe.each(['ipc', 'tcp'])('a router on %s', (transport) => {
  const bind = (): string => (transport === 'tcp' ? 'tcp://127.0.0.1:*' : `ipc://${folder}/router.sock`)

  test('keeps the order of frames in both directions', async () => {
    const { socket, frames } = await router({ bind: bind() })
    const peer = await dealer(socket.address, 'peer')
    const sent = Array.from({ length: 3_000 }, (_, at) => `${at}`)
    for (const text of sent) expect(peer.socket.send(Buffer.from(text))).toBe(true)
    await until(() => frames.length === sent.length)
    expect(frames.map(({ text }) => text)).toEqual(sent)
    for (const text of sent) socket.send('peer', Buffer.from(text))
    await until(() => peer.frames.length === sent.length)
    expect(peer.frames).toEqual(sent)
    expect(socket.counters).toEqual({
      framesIn: 3_000,
      framesOut: 3_000,
      dropped: 0,
      refused: 0,
      refusedFrames: 0,
    })
  })

  test('tells that a peer is gone when its connection ends', async () => {
    const { socket, gone, frames } = await router({ bind: bind() })
    const peer = await dealer(socket.address, 'peer')
    peer.socket.send(Buffer.from('here'))
    await until(() => frames.length === 1)
    await peer.socket.close()
    await until(() => gone.length === 1)
    expect(gone).toEqual(['peer'])
  })

  test('frees its address when it is closed, so that the next one can bind it', async () => {
    let address = bind()
    for (let start = 0; start < 20; start++) {
      const { socket } = await routerThatKeeps({ bind: address })
      address = socket.address
      await socket.close()
    }
  })

  test('is refused with PORT_BUSY where another one listens', async () => {
    const first = await router({ bind: bind() })
    const second = routerThatKeeps({ bind: first.socket.address })
    await expect(second).rejects.toMatchObject({ code: ErrorCode.PORT_BUSY })
    const peer = await dealer(first.socket.address, 'peer')
    peer.socket.send(Buffer.from('still here'))
    await until(() => first.frames.length === 1)
  })

  test('drops and counts a frame that is too large, and keeps its sender', async () => {
    const { socket, frames, gone } = await router({ bind: bind(), frameBytesMax: 1_000 })
    const peer = await dealer(socket.address, 'peer')
    peer.socket.send(Buffer.alloc(1_001))
    peer.socket.send(Buffer.from('small'))
    await until(() => frames.length === 1)
    expect(socket.counters).toMatchObject({ framesIn: 1, dropped: 1 })
    expect(gone).toEqual([])
  })

  test('cuts off a peer whose frame is far too large, and nobody else', async () => {
    const { socket, frames, gone } = await router({ bind: bind(), frameBytesMax: 1_000 })
    const wild = await dealer(socket.address, 'wild')
    const calm = await dealer(socket.address, 'calm')
    wild.socket.send(Buffer.alloc(1_000_000))
    await until(() => gone.length === 1)
    calm.socket.send(Buffer.from('undisturbed'))
    await until(() => frames.length === 1)
    expect(gone).toEqual(['wild'])
    expect(calm.counts).toMatchObject({ connected: 1, disconnected: 0 })
  })
})

test('a peer that is not there is told gone instead of losing frames without a word', async () => {
  const { socket, gone } = await router()
  socket.send('nobody', Buffer.from('hello?'))
  await until(() => gone.length === 1)
  expect(gone).toEqual(['nobody'])
  expect(socket.counters.dropped).toBe(1)
})

test('routing ids of any bytes come back unchanged', async () => {
  const { socket, frames } = await router()
  const raw = new Dealer({ linger: 0 })
  cleanups.push(() => raw.close())
  raw.connect(socket.address)
  await raw.send(Buffer.from('no routing id of its own'))
  await until(() => frames.length === 1)
  socket.send(frames[0]!.peer, Buffer.from('reply'))
  const [reply] = await raw.receive()
  expect(reply?.toString()).toBe('reply')
})

test('a message that is not exactly one frame is dropped and counted', async () => {
  const { socket, frames } = await router()
  const raw = rawDealer(socket.address, 'raw')
  await raw.send(['two', 'frames'])
  await raw.send(['', 'with a delimiter'])
  await raw.send('one')
  await until(() => frames.length === 1)
  expect(socket.counters).toMatchObject({ framesIn: 1, dropped: 2 })
})

test('a slow peer loses nothing up to the bound, and holds up nobody', async () => {
  const { socket, gone, frames } = await router({ outboxFramesMax: 20_000 })
  const slow = rawDealer(socket.address, 'slow')
  await slow.send('here')
  await until(() => frames.length === 1)
  const quick = await dealer(socket.address, 'quick')
  const size = 6_000
  for (let at = 0; at < size; at++) {
    const frame = Buffer.alloc(4_000)
    frame.writeUInt32BE(at)
    socket.send('slow', frame)
  }
  socket.send('quick', Buffer.from('past the slow one'))
  await until(() => quick.frames.length === 1)
  expect(socket.counters.framesOut).toBeLessThan(size)
  for (let at = 0; at < size; at++) {
    const [frame] = await slow.receive()
    expect(frame?.readUInt32BE()).toBe(at)
  }
  await until(() => socket.counters.framesOut === size + 1)
  expect(gone).toEqual([])
  expect(socket.counters.dropped).toBe(0)
})

test('a peer that takes nothing any more is told gone once its outbox runs over', async () => {
  const { socket, gone, frames } = await router({ outboxFramesMax: 100 })
  const stuck = rawDealer(socket.address, 'stuck')
  await stuck.send('here')
  await until(() => frames.length === 1)
  let sent = 0
  while (gone.length === 0 && sent < 20_000) {
    for (let at = 0; at < 50; at++) socket.send('stuck', Buffer.alloc(4_000))
    sent += 50
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(gone[0]).toBe('stuck')
  expect(socket.counters.dropped).toBeGreaterThan(100)
})

test('junk bytes and half a greeting are turned away and counted, and disturb nobody', async () => {
  const { socket, frames, gone } = await router({ bind: 'tcp://127.0.0.1:*' })
  const peer = await dealer(socket.address, 'peer')
  // ZeroMQ takes these for an old peer that has not finished: they are turned away when they hang up.
  const http = await rawConnection(socket.address, Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))
  const junk = await rawConnection(socket.address, Buffer.alloc(4_096, 0xa5))
  http.destroy()
  junk.destroy()
  // Half a greeting is turned away after the time for a handshake, whatever the other side does.
  await rawConnection(socket.address, Buffer.from([0xff, 0, 0, 0, 0]))
  await until(() => socket.counters.refused >= 3)
  peer.socket.send(Buffer.from('undisturbed'))
  await until(() => frames.length === 1)
  expect(peer.counts).toMatchObject({ connected: 1, disconnected: 0 })
  expect(gone).toEqual([])
})

test('a peer whose process hangs is told gone', async () => {
  const { socket, gone, frames } = await router()
  const script = `
    const { createDealer } = await import(${JSON.stringify(new URL('./dealer.ts', import.meta.url).href)})
    const quiet = { debug() {}, warn() {} }
    const dealer = createDealer({ connect: ${JSON.stringify(socket.address)}, routingId: 'hung', logger: quiet,
      onFrame() {}, onDisconnected() {}, onDrained() {}, onConnected: () => dealer.send(Buffer.from('here')) })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  cleanups.push(() => child.kill('SIGKILL'))
  await until(() => frames.length === 1)
  child.kill('SIGSTOP')
  await until(() => gone.length === 1)
  expect(gone).toEqual(['hung'])
})

test('frames of one turn are told as drained after the last of them', async () => {
  const kept = await router()
  const peer = await dealer(kept.socket.address, 'peer')
  for (let at = 0; at < 100; at++) peer.socket.send(Buffer.from('x'))
  await until(() => kept.frames.length === 100)
  await until(() => kept.drained > 0)
})
