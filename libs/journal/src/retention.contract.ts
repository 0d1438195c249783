/** What every journal keeps and forgets with time; the same whatever the pace of its housekeeping. */
import { ErrorCode } from '@foodtruck/runtime'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { History } from './history.testing.ts'
import type { Journal } from './journal.ts'
import { TransitionKind } from './transition.ts'

type Current = () => Journal
/** Opens the journal anew, to keep what is no older than so long. */
type Reopen = (keepMs?: number) => Promise<Journal>
type MakePlace = () => Promise<{ open(keepMs?: number): Promise<Journal>; remove(): Promise<void> }>

const KEEP_MS = 60_000
const DEADLINE_MS = 10_000

/** Declares the tests, for the journal that is open. */
export function retentionTests(
  journal: Current,
  reopen: Reopen,
  makePlace: MakePlace,
  histories: number,
): void {
  describe('with time', () => {
    forgettingTests(journal, reopen)
    keepingTests(journal, reopen)
    bookTests(journal, reopen)
    propertyTests(makePlace, histories)
  })
}

/** Lets a minute pass, commits one more order, and waits until all before it is removed. */
async function letTimePass(journal: Journal, history: History): Promise<void> {
  const { lastSequence } = history
  history.atMs += 2 * KEEP_MS
  history.accept()
  await journal.commit(history.group())
  await untilPruned(journal, lastSequence)
}

async function untilPruned(journal: Journal, sequence: number): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS
  for (;;) {
    const { prunedThrough } = await journal.replay({ after: 0, limit: 0 })
    if (prunedThrough >= sequence) return
    if (performance.now() > deadline) throw new Error(`removed up to ${prunedThrough}, not ${sequence}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function forgettingTests(journal: Current, reopen: Reopen): void {
  test('removes orders that ended long ago, and says so to whoever asks', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    for (let i = 0; i < 5; i++) {
      const order = history.accept()
      history.plan(order)
      history.end(order)
      await journal().commit(history.group())
    }
    await letTimePass(journal(), history)
    expect((await journal().orders({ limit: 10 })).map(({ number }) => number)).toEqual([6])
    await expect(journal().order(3)).rejects.toMatchObject({
      code: ErrorCode.NOT_FOUND,
      message: 'order 3 is older than 0.001 days: it is no longer kept',
    })
    expect(await journal().order(77)).toBeNull()
  })

  test('a replay never begins behind a gap without a word', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    for (let i = 0; i < 5; i++) history.end(history.accept())
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    await expect(journal().replay({ after: 9, limit: 1 })).rejects.toMatchObject({
      code: ErrorCode.PRUNED,
      message: 'events up to 10 are no longer kept: ask for those after it',
    })
    const kept = { through: 10, last: 11, prunedThrough: 10 }
    expect(await journal().replay({ after: 10, limit: 0 })).toMatchObject(kept)
    const { transitions } = await journal().replay({ after: 10, limit: 5 })
    expect(transitions.map(({ sequence }) => sequence)).toEqual([11])
  })

  test('a repeat of a removed order is still one', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    const payload = new Uint8Array([1, 2, 3])
    const [served, refused] = [history.accept({ payload }), history.accept()]
    history.end(served)
    history.end(refused, 'refused', 'CODE', 'why')
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    for (const found of [await journal().findKeys(['key-1', 'key-2', 'key-9']), await again()]) {
      expect(found).toMatchObject([
        { number: 1, token: 'token-1', status: 'served' },
        { number: 2, token: 'token-2', status: 'refused' },
        null,
      ])
      expect(found[0]?.hasPayload(payload)).toBe(true)
      expect(found[0]?.hasPayload(new Uint8Array([1, 2]))).toBe(false)
    }
    async function again() {
      return await (await reopen(KEEP_MS)).findKeys(['key-1', 'key-2', 'key-9'])
    }
    const keys: string[] = []
    await journal().keys((batch) => keys.push(...batch))
    expect(keys.sort()).toEqual(['key-1', 'key-2', 'key-3'])
  })

  test('numbers go on where they were when nothing is left', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    history.end(history.accept())
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    history.end(2)
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    const { recovered } = await reopen(KEEP_MS)
    expect(recovered).toMatchObject({ lastSequence: 5, lastNumber: 3 })
    expect(recovered.orders.map(({ number }) => number)).toEqual([3])
  })
}

function keepingTests(journal: Current, reopen: Reopen): void {
  test('an order stays whole for as long as it is open, and for as long again as others', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    const parked = history.accept()
    history.plan(parked)
    history.say(TransitionKind.TaskParked, parked, { code: 'OUT_OF_STOCK' })
    for (let i = 0; i < 30; i++) history.end(history.accept())
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    const wanted = () => history.transitions.filter((transition) => transition.order === parked)
    expect((await journal().order(parked))?.transitions).toEqual(wanted())
    expect((await journal().orders({ limit: 9, openOnly: true })).map(({ number }) => number)).toEqual([
      32,
      parked,
    ])
    history.say(TransitionKind.TaskRetried, parked)
    await journal().commit(history.group())
    expect((await reopen(KEEP_MS)).recovered).toEqual(history.expected(3))
    history.end(parked)
    await journal().commit(history.group())
    expect((await journal().order(parked))?.transitions).toEqual(wanted())
    expect((await reopen(KEEP_MS)).recovered).toEqual(history.expected(4))
    expect((await journal().order(parked))?.transitions).toEqual(wanted())
    await letTimePass(journal(), history)
    await expect(journal().order(parked)).rejects.toMatchObject({ code: ErrorCode.NOT_FOUND })
  })

  test('without a bound nothing is removed', async () => {
    const history = new History()
    history.end(history.accept())
    await journal().commit(history.group())
    history.atMs += 1_000 * KEEP_MS
    history.accept()
    await journal().commit(history.group())
    expect((await journal().replay({ after: 0, limit: 10 })).transitions).toHaveLength(3)
  })
}

function bookTests(journal: Current, reopen: Reopen): void {
  test('the audit counts what was removed', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    for (let i = 0; i < 6; i++) history.plan(history.accept())
    history.say(TransitionKind.TaskRedelivered, 6, { ticket: 1, step: 1, attempt: 2 })
    history.end(1)
    history.end(2, 'cancelled')
    history.end(3, 'refused')
    await journal().commit(history.group())
    const before = await journal().audit()
    expect(before).toMatchObject({
      accepted: 6,
      served: 1,
      cancelled: 1,
      refused: 1,
      open: 3,
      redelivered: 1,
    })
    await letTimePass(journal(), history)
    const after = { ...before, accepted: 7, open: 4, lastSequence: history.lastSequence }
    expect(await journal().audit()).toEqual(after)
    await reopen(KEEP_MS)
    expect(await journal().audit()).toEqual(after)
  })

  test('a step counted twice is found where the first time was removed', async () => {
    await reopen(KEEP_MS)
    const history = new History()
    const order = history.accept()
    history.done(order, 1, 0, 'cook')
    await journal().commit(history.group())
    await letTimePass(journal(), history)
    expect(await journal().audit()).toMatchObject({ countedTwice: 0 })
    history.done(order, 1, 0, 'cook')
    await journal().commit(history.group())
    expect(await journal().audit()).toMatchObject({ countedTwice: 1 })
    await letTimePass(journal(), history)
    expect(await journal().audit()).toMatchObject({ countedTwice: 1, accepted: 3, open: 3 })
  })
}

function propertyTests(makePlace: MakePlace, histories: number): void {
  const words = fc.array(
    fc.constantFrom('accept', 'done', 'done', 'end', 'end', 'commit', 'wait', 'reopen'),
    {
      minLength: 20,
      maxLength: 60,
    },
  )

  test('whatever happens, what is kept is whole and the books balance', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.infiniteStream(fc.nat()), async (steps, dice) => {
        const place = await makePlace()
        let journal = await place.open(KEEP_MS)
        const history = new History()
        let epoch = 1
        for (const word of [...steps, 'reopen']) {
          const open = history.openOrders()
          const order = open[(dice.next().value as number) % Math.max(1, open.length)]?.number
          if (word === 'accept') history.accept()
          else if (word === 'wait') history.atMs += KEEP_MS / 2
          else if (word === 'commit' || word === 'reopen') {
            const group = history.group()
            if (group.transitions.length > 0) await journal.commit(group)
            if (word === 'commit') continue
            await journal.close()
            journal = await place.open(KEEP_MS)
            const expected = history.expected(++epoch)
            const { lastAccepted } = journal.recovered
            expect(journal.recovered).toEqual({ ...expected, ...(lastAccepted === null && { lastAccepted }) })
            if (lastAccepted === null) expect(openNumbers(history)).not.toContain(expected.lastNumber)
          } else if (order === undefined) continue
          else if (word === 'done') history.done(order, 1, history.lastSequence, 'cook')
          else history.end(order)
        }
        await expectSound(journal, history)
        await journal.close()
        await place.remove()
      }),
      { numRuns: histories },
    )
  })
}

function openNumbers(history: History): number[] {
  return history.openOrders().map(({ number }) => number)
}

/** Compares what is there with all that ever happened. */
async function expectSound(journal: Journal, history: History): Promise<void> {
  const { accepted, served, open, countedTwice, sequenceGaps } = await journal.audit()
  const books = { accepted, served, open, countedTwice, sequenceGaps }
  const openOrders = history.openOrders().length
  expect(books).toEqual({
    accepted: history.orders.size,
    served: history.ended.size,
    open: openOrders,
    countedTwice: 0,
    sequenceGaps: 0,
  })
  for (const { number } of await journal.orders({ limit: 1_000 })) {
    const found = await journal.order(number).catch(() => null)
    if (found === null) continue
    const wanted = history.transitions.filter((transition) => transition.order === number)
    expect(found.transitions).toEqual(wanted)
  }
  const keys = [...history.orders.values()].map(({ key }) => key)
  const found = await journal.findKeys(keys)
  expect(found.map((one) => one?.number)).toEqual([...history.orders.keys()])
}
