import { connect, createServer, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TcpProxy, WELL } from './tcp-proxy.ts'

const DELAY_MS = 200
const until = (check: () => void): Promise<void> => vi.waitFor(check, 5_000)

let proxy: TcpProxy
let near: Socket
let heard: string
let echoed: string
const cleanups: (() => unknown)[] = []

beforeEach(async () => {
  heard = ''
  echoed = ''
  const server = createServer((socket) => {
    socket.on('data', (bytes) => {
      heard += bytes.toString()
      socket.write(bytes)
    })
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  proxy = await TcpProxy.open('test', (server.address() as { port: number }).port)
  near = connect(proxy.port, '127.0.0.1')
  near.on('data', (bytes) => (echoed += bytes.toString()))
  near.on('error', () => near.destroy())
  cleanups.push(
    () => server.close(),
    () => proxy.close(),
    () => near.destroy(),
  )
})

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

test('passes bytes on, both ways', async () => {
  near.write('a hotdog')
  await until(() => expect(echoed).toBe('a hotdog'))
})

test('holds what a stalled link is given, and passes it on in order when it is well', async () => {
  near.write('one ')
  await until(() => expect(echoed).toBe('one '))
  proxy.change({ isDownStopped: true })
  near.write('two ')
  await until(() => expect(heard).toBe('one two '))
  near.write('three')
  await until(() => expect(heard).toBe('one two three'))
  expect(echoed).toBe('one ')
  proxy.change(WELL)
  await until(() => expect(echoed).toBe('one two three'))
})

test('delays each way', async () => {
  proxy.change({ delayMs: DELAY_MS })
  const startMs = performance.now()
  near.write('slowly')
  await until(() => expect(echoed).toBe('slowly'))
  expect(performance.now() - startMs).toBeGreaterThanOrEqual(2 * DELAY_MS - 20)
})

test('a cut ends the connection for both sides', async () => {
  near.write('here')
  await until(() => expect(echoed).toBe('here'))
  proxy.cut()
  await until(() => expect(near.destroyed).toBe(true))
})
