import { expect, test } from 'vitest'
import { PeerOutboxes } from './peer-outboxes.ts'
import type { RouterCounters } from './router.ts'
import { logger } from './test-support.ts'

/** Outboxes whose socket reaches the peers that the test says. */
function outboxesUnderTest(outboxFramesMax = 100) {
  const reached = new Set<string>()
  const sent: string[] = []
  const gone: string[] = []
  const stuck = new Set<string>()
  const counters: RouterCounters = { framesIn: 0, framesOut: 0, dropped: 0, refused: 0, refusedFrames: 0 }
  const socket = {
    closed: false,
    send: ([id, frame]: [Buffer, Uint8Array]): Promise<void> => {
      if (stuck.has(id.toString())) return new Promise(() => undefined)
      if (!reached.has(id.toString())) {
        return Promise.reject(Object.assign(new Error('unreachable'), { code: 'EHOSTUNREACH' }))
      }
      sent.push(Buffer.from(frame).toString())
      return Promise.resolve()
    },
  }
  const onGone = (peer: string): number => gone.push(peer)
  const outboxes = new PeerOutboxes(socket, { logger, outboxFramesMax, onGone }, counters)
  return { outboxes, reached, stuck, sent, gone, counters }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const found = (): Promise<void> => new Promise((resolve) => process.nextTick(() => queueMicrotask(resolve)))

test('a peer that cannot be reached is told gone in a later turn', async () => {
  const { outboxes, gone } = outboxesUnderTest()
  outboxes.send('cook', Buffer.from('a'))
  await found()
  expect(gone).toEqual([])
  await turn()
  expect(gone).toEqual(['cook'])
})

test('a peer that has come back and was sent to before it was told gone is not told gone', async () => {
  const { outboxes, reached, sent, gone, counters } = outboxesUnderTest()
  outboxes.send('cook', Buffer.from('lost'))
  await found()
  expect(counters.dropped).toBe(1)
  reached.add('cook')
  outboxes.send('cook', Buffer.from('welcome'))
  await turn()
  expect(gone).toEqual([])
  expect(sent).toEqual(['welcome'])
})

test('a peer that is sent to again and is still not there is told gone once', async () => {
  const { outboxes, gone } = outboxesUnderTest()
  outboxes.send('cook', Buffer.from('a'))
  await found()
  outboxes.send('cook', Buffer.from('b'))
  await turn()
  await turn()
  expect(gone).toEqual(['cook'])
})

test('a peer whose end was told by its connection is not told gone once more', async () => {
  const { outboxes, gone } = outboxesUnderTest()
  outboxes.send('cook', Buffer.from('a'))
  await found()
  outboxes.drop('cook')
  await turn()
  expect(gone).toEqual([])
})

test('a peer whose outbox ran over is told gone, whatever it is sent in the same turn', async () => {
  const { outboxes, stuck, gone } = outboxesUnderTest(2)
  stuck.add('cook')
  for (const text of ['a', 'b', 'over', 'next']) outboxes.send('cook', Buffer.from(text))
  await turn()
  expect(gone).toEqual(['cook'])
})
