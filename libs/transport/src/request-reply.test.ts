import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, describe, expect, test } from 'vitest'
import { sendInFrames } from './batch-frames.ts'
import { createReplier, type Replier, type ReplierOptions } from './replier.ts'
import { OUTSTANDING_MAX, REPEAT_MS, REPEATS_MAX, RequestBook } from './request-book.ts'
import { createRequester, type Requester } from './requester.ts'
import { logger, routerThatKeeps, socketFolder, until } from './test-support.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

type Numbered = { id: number; text: string }[]
const encode = (numbered: Numbered): Uint8Array => Buffer.from(JSON.stringify(numbered))
const decode = (frame: Uint8Array): Numbered => JSON.parse(Buffer.from(frame).toString()) as Numbered

function requester(connect: string, outstandingMax = OUTSTANDING_MAX): Requester<string, string> {
  const made = createRequester<string, string>({
    connect,
    routingId: `requester-${Math.random()}`,
    logger,
    encode: (requests) => encode(requests.map(({ id, request }) => ({ id, text: request }))),
    decode: (frame) => decode(frame).map(({ id, text }) => ({ id, reply: text })),
    outstandingMax,
  })
  cleanups.push(() => made.close())
  return made
}

function replier(
  bind: string,
  handle: (requests: readonly string[]) => Promise<readonly string[]>,
  more: Partial<ReplierOptions<string, string>> = {},
): Promise<Replier> {
  return createReplier<string, string>({
    bind,
    logger,
    decode: (frame) => decode(frame).map(({ id, text }) => ({ id, request: text })),
    encode: (replies) => encode(replies.map(({ id, reply }) => ({ id, text: reply }))),
    handle,
    ...more,
  }).then((made) => {
    cleanups.push(() => made.close())
    return made
  })
}

async function address(): Promise<string> {
  const folder = await socketFolder()
  cleanups.push(folder.remove)
  return `ipc://${folder.path}/replier.sock`
}

/** One in ten replies was lost that had come and were not read when the connection broke. */
const CLOSES = 30
const LIMITS = { timeoutMs: 5_000 }
const shout = async (requests: readonly string[]): Promise<string[]> =>
  requests.map((text) => text.toUpperCase())

describe('a request', () => {
  test('gets its own reply, however many are under way', async () => {
    const bind = await address()
    await replier(bind, shout)
    const asking = requester(bind)
    const texts = Array.from({ length: 1_000 }, (_, at) => `a${at}`)
    const replies = await Promise.all(texts.map((text) => asking.request(text, LIMITS)))
    expect(replies).toEqual(texts.map((text) => text.toUpperCase()))
    expect(asking.outstanding).toBe(0)
  })

  test('waits for a replier that is not there yet', async () => {
    const bind = await address()
    const reply = requester(bind).request('early', LIMITS)
    await replier(bind, shout)
    expect(await reply).toBe('EARLY')
  })

  test('is asked again of a replier that came back, under the same number', async () => {
    const bind = await address()
    const silent = await routerThatKeeps({ bind })
    const asking = requester(bind)
    const reply = asking.request('again', LIMITS)
    await until(() => silent.frames.length > 0)
    await silent.socket.close()
    await replier(bind, shout)
    expect(await reply).toBe('AGAIN')
    expect(asking.counters).toMatchObject({ requests: 1, late: 0 })
    expect(silent.frames[0]?.text).toBe('[{"id":1,"text":"again"}]')
  })

  test('is repeated while it has no reply; the first reply counts, and a repeat is not handled beside it', async () => {
    const bind = await address()
    const batches: string[][] = []
    const gate = Promise.withResolvers<void>()
    const made = await replier(bind, async (requests) => {
      batches.push([...requests])
      await gate.promise
      return await shout(requests)
    })
    const asking = requester(bind)
    const reply = asking.request('slow', LIMITS)
    await until(() => asking.counters.repeats >= 2 && made.counters.dropped >= 2)
    gate.resolve()
    expect(await reply).toBe('SLOW')
    expect(batches).toEqual([['slow']])
  })

  test('ends at its deadline', async () => {
    const asking = requester(await address())
    const started = performance.now()
    await expect(asking.request('nobody', { timeoutMs: 100 })).rejects.toMatchObject({
      code: ErrorCode.UNAVAILABLE,
    })
    expect(performance.now() - started).toBeGreaterThanOrEqual(100)
    expect(asking.outstanding).toBe(0)
  })

  test('over the bound is turned away, and after the close all are', async () => {
    const asking = requester(await address(), 1)
    const first = asking.request('one', LIMITS)
    await expect(asking.request('two', LIMITS)).rejects.toMatchObject({ code: ErrorCode.OVERLOADED })
    const ended = expect(first).rejects.toMatchObject({ code: ErrorCode.CLOSED })
    await asking.close()
    await ended
    await expect(asking.request('three', LIMITS)).rejects.toMatchObject({ code: ErrorCode.CLOSED })
  })
})

describe('a replier', () => {
  test('handles what came during a batch together in the next', async () => {
    const bind = await address()
    const batches: number[] = []
    const gate = Promise.withResolvers<void>()
    await replier(bind, async (requests) => {
      batches.push(requests.length)
      if (batches.length === 1) {
        await gate.promise
      }
      return await shout(requests)
    })
    const asking = requester(bind)
    const first = asking.request('first', LIMITS)
    await until(() => batches.length === 1)
    const rest = Array.from({ length: 50 }, (_, at) => asking.request(`${at}`, LIMITS))
    await until(() => asking.outstanding === 51)
    const other = requester(bind)
    const last = other.request('last', LIMITS)
    await until(() => other.connected)
    gate.resolve()
    await Promise.all([first, ...rest, last])
    expect(batches.length).toBeLessThan(6)
  })

  test('answers what is no request with its refusal, or with silence', async () => {
    const bind = await address()
    const made = await replier(bind, shout, { refuse: () => encode([{ id: 1, text: 'no' }]) })
    const asking = createRequester<string, string>({
      connect: bind,
      routingId: 'junk',
      logger,
      encode: () => Buffer.from('junk'),
      decode: (frame) => decode(frame).map(({ id, text }) => ({ id, reply: text })),
    })
    cleanups.push(() => asking.close())
    expect(await asking.request('x', LIMITS)).toBe('no')
    expect(made.counters).toMatchObject({ malformed: 1, requests: 0 })
  })

  test('finishes the batch under way before it closes, and its replies arrive', async () => {
    for (let round = 0; round < CLOSES; round++) {
      const bind = await address()
      const gate = Promise.withResolvers<void>()
      const made = await replier(bind, async (requests) => {
        await gate.promise
        return await shout(requests)
      })
      const reply = requester(bind).request('last', LIMITS)
      await until(() => made.counters.batches === 1)
      const closed = made.close()
      gate.resolve()
      await closed
      expect(await reply).toBe('LAST')
    }
  })
})

test('repeats slow down, and stop until there is a new connection', () => {
  const book = new RequestBook<string, string>(10)
  book.add({ request: 'x', deadlineMs: 1e9, resolve: () => undefined, reject: () => undefined }, 0)
  const at: number[] = []
  for (let ms = 0; ms < 60_000; ms += 10) if (book.sweep(ms).length > 0) at.push(ms)
  expect(at).toHaveLength(REPEATS_MAX)
  expect(at.slice(0, 4)).toEqual([REPEAT_MS, 3 * REPEAT_MS, 7 * REPEAT_MS, 15 * REPEAT_MS])
  expect(book.connected(60_000)).toHaveLength(1)
  expect(book.sweep(60_000 + REPEAT_MS)).toHaveLength(1)
})

test('a batch is cut into frames of bounded count and size, in order', () => {
  const cut = (messages: readonly string[]): string[] => {
    const frames: string[] = []
    sendInFrames(
      messages,
      (some) => Buffer.from(some.join('')),
      (frame) => void frames.push(`${Buffer.from(frame)}`),
    )
    return frames
  }
  expect(cut([])).toEqual([])
  expect(cut(Array.from({ length: 600 }, () => 'x')).map(({ length }) => length)).toEqual([256, 256, 88])
  const large = 'y'.repeat(600_000)
  expect(cut([large, large, 'z']).map(({ length }) => length)).toEqual([600_000, 600_000, 1])
})
