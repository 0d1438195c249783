import { expect, test } from 'vitest'
import { Outbox } from './outbox.ts'

interface Send {
  frame: Uint8Array
  resolve(): void
  reject(code: string): void
}

/** An outbox whose sends are decided by the test. */
function outboxUnderTest(framesMax = 100, bytesMax = 1_000) {
  const sends: Send[] = []
  const told = { full: 0, gone: 0, sent: 0 }
  const outbox = new Outbox({
    framesMax,
    bytesMax,
    send: (frame) =>
      new Promise((resolve, fail) => {
        const reject = (code: string): void => fail(Object.assign(new Error(code), { code }))
        sends.push({ frame, resolve, reject })
      }),
    onFull: () => told.full++,
    onGone: (gone) => {
      told.gone++
      gone.close()
    },
    onSent: () => told.sent++,
  })
  return { outbox, sends, told }
}

const frame = (text: string): Buffer => Buffer.from(text)
const texts = (sends: Send[]): string[] => sends.map((send) => Buffer.from(send.frame).toString())
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('the first frame is sent within the call that pushes it', () => {
  const { outbox, sends } = outboxUnderTest()
  expect(outbox.push(frame('a'))).toBe(true)
  expect(texts(sends)).toEqual(['a'])
})

test('one send is under way at a time, the others follow in order', async () => {
  const { outbox, sends, told } = outboxUnderTest()
  for (const text of ['a', 'b', 'c']) outbox.push(frame(text))
  expect(texts(sends)).toEqual(['a'])
  sends[0]!.resolve()
  await settled()
  expect(texts(sends)).toEqual(['a', 'b'])
  outbox.push(frame('d'))
  sends[1]!.resolve()
  await settled()
  sends[2]!.resolve()
  await settled()
  sends[3]!.resolve()
  await settled()
  expect(texts(sends)).toEqual(['a', 'b', 'c', 'd'])
  expect(told.sent).toBe(4)
  expect(outbox.size).toBe(0)
})

test('a frame that did not fit is sent again before those behind it', async () => {
  const { outbox, sends, told } = outboxUnderTest()
  outbox.push(frame('a'))
  outbox.push(frame('b'))
  sends[0]!.reject('EAGAIN')
  await settled()
  expect(told.full).toBe(1)
  expect(outbox.size).toBe(2)
  outbox.again()
  sends[1]!.resolve()
  await settled()
  expect(texts(sends)).toEqual(['a', 'a', 'b'])
})

test('a frame past the bound is not taken', () => {
  const { outbox } = outboxUnderTest(2)
  expect(outbox.push(frame('a'))).toBe(true)
  expect(outbox.push(frame('b'))).toBe(true)
  expect(outbox.push(frame('c'))).toBe(false)
  expect(outbox.size).toBe(2)
})

test('a peer that cannot be reached is told once, and nothing more is sent', async () => {
  const { outbox, sends, told } = outboxUnderTest()
  outbox.push(frame('a'))
  outbox.push(frame('b'))
  sends[0]!.reject('EHOSTUNREACH')
  await settled()
  expect(told.gone).toBe(1)
  expect(texts(sends)).toEqual(['a'])
})

test('last words are sent at once, behind what is under way', () => {
  const { outbox, sends } = outboxUnderTest()
  for (const text of ['a', 'b', 'c']) outbox.push(frame(text))
  outbox.finish()
  expect(texts(sends)).toEqual(['a', 'b', 'c'])
  expect(outbox.size).toBe(0)
})

test('no last words are sent past a frame that did not fit', async () => {
  const { outbox, sends } = outboxUnderTest()
  for (const text of ['a', 'b']) outbox.push(frame(text))
  sends[0]!.reject('EAGAIN')
  await settled()
  outbox.finish()
  expect(texts(sends)).toEqual(['a'])
})

test('a closed outbox says how much it left and takes no notice of late answers', async () => {
  const { outbox, sends, told } = outboxUnderTest()
  outbox.push(frame('a'))
  outbox.push(frame('b'))
  expect(outbox.close()).toBe(2)
  sends[0]!.resolve()
  await settled()
  expect(texts(sends)).toEqual(['a'])
  expect(told).toEqual({ full: 0, gone: 0, sent: 0 })
})

test('a frame past the bound of bytes is not taken, whatever its number', async () => {
  const { outbox, sends } = outboxUnderTest(100, 10)
  expect(outbox.push(Buffer.alloc(8))).toBe(true)
  expect(outbox.push(Buffer.alloc(2))).toBe(true)
  expect(outbox.push(Buffer.alloc(1))).toBe(false)
  expect(outbox.bytes).toBe(10)
  sends[0]?.resolve()
  await settled()
  expect(outbox.bytes).toBe(2)
  expect(outbox.push(Buffer.alloc(8))).toBe(true)
  outbox.close()
  expect(outbox.bytes).toBe(0)
})

test('a single frame is taken however large', () => {
  expect(outboxUnderTest(100, 10).outbox.push(Buffer.alloc(50))).toBe(true)
})
