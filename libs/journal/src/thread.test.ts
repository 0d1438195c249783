import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, test } from 'vitest'
import { AnsweringThread } from './thread.ts'

const start = (how = '') => AnsweringThread.start<string, string>('./answering.testing.ts', how)

describe('a thread that answers', () => {
  test('gives its first message, then an answer for each request in order', async () => {
    const { thread, first } = await start()
    expect(first).toBe('ready')
    const answers = Promise.all(['a', 'b', 'c'].map((request) => thread.ask(request)))
    expect(thread.waiting).toBe(3)
    expect(await answers).toEqual(['a', 'b', 'c'])
    expect(thread.waiting).toBe(0)
    await thread.close('close')
  })

  test('answers what it was asked before it closes, and nothing afterwards', async () => {
    const { thread } = await start()
    const before = thread.ask('before')
    const closing = thread.close('close')
    await expect(thread.ask('after')).rejects.toMatchObject({ code: ErrorCode.CLOSED })
    expect(await before).toBe('before')
    await closing
    await thread.close('close')
    await expect(thread.ask('later')).rejects.toMatchObject({ code: ErrorCode.CLOSED })
  })

  test('rejects one request with its fault and answers the next', async () => {
    const { thread } = await start()
    await expect(thread.ask('fault')).rejects.toMatchObject({ code: ErrorCode.DISK_FULL, message: 'full' })
    expect(await thread.ask('next')).toBe('next')
    await thread.close('close')
  })

  test('that does not start says why', async () => {
    await expect(start('refuse')).rejects.toMatchObject({
      code: ErrorCode.DATA_IN_USE,
      message: 'someone else',
    })
  })

  test.each(['throw', 'exit'])('that ends by itself (%s) breaks every request', async (how) => {
    const { thread } = await start()
    const results = await Promise.allSettled([thread.ask(how), thread.ask('never')])
    const broken = { status: 'rejected', reason: { code: ErrorCode.JOURNAL_BROKEN } }
    expect(results).toMatchObject([broken, broken])
    await expect(thread.ask('later')).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    await thread.close('close')
  })
})
