/** What every journal's replays and listings must keep: their bounds, and that whoever asks on gets everything. */
import { expect, test } from 'vitest'
import { History } from './history.testing.ts'
import { type Journal, JournalBounds } from './journal.ts'
import { TransitionKind } from './transition.ts'

type Current = () => Journal

/** Declares the tests, for the journal that is open. */
export function pageTests(journal: Current): void {
  boundTests(journal)
  replayTests(journal)
}

function boundTests(journal: Current): void {
  test('lists no more orders at once than fit into an answer, but always one', async () => {
    const history = new History()
    const payload = new Uint8Array(JournalBounds.ordersBytesMax / 4)
    for (let i = 0; i < 9; i++) history.accept({ payload })
    history.accept({ payload: new Uint8Array(JournalBounds.ordersBytesMax * 2) })
    await journal().commit(history.group())
    for (const openOnly of [false, true]) {
      const pages: number[][] = []
      for (let before = 0; before !== 1; before = pages.at(-1)?.at(-1) ?? 1) {
        const orders = await journal().orders({ limit: 100, before, openOnly })
        pages.push(orders.map((order) => order.number))
      }
      expect(pages).toEqual([[10], [9, 8, 7], [6, 5, 4], [3, 2, 1]])
    }
  })

  test('replays no more at once than fits into an answer, also out of the middle of a commit', async () => {
    const history = new History()
    const order = history.accept()
    // Two bytes in the answer for each character.
    const message = 'ü'.repeat(JournalBounds.replayBytesMax / 8)
    for (let i = 0; i < 9; i++) history.say(TransitionKind.TaskParked, order, { message })
    history.say(TransitionKind.TaskParked, order, { message: 'x'.repeat(JournalBounds.replayBytesMax * 2) })
    await journal().commit(history.group())
    history.done(order, 1, 0, 'cook')
    await journal().commit(history.group())
    const pages: number[][] = []
    for (let after = 0; after < history.lastSequence; ) {
      const { transitions, through, last } = await journal().replay({ after, limit: 1_000 })
      pages.push(transitions.map((transition) => transition.sequence))
      expect([through, last]).toEqual([transitions.at(-1)?.sequence, 12])
      after = through
    }
    expect(pages).toEqual([[1, 2, 3, 4], [5, 6, 7], [8, 9, 10], [11], [12]])
  })

  test('the answer to a full page of small transitions fits into a frame', async () => {
    const history = new History()
    const order = history.accept({ traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
    for (let i = 1; i < 9_000; i++) history.say(TransitionKind.TaskRetried, order)
    await journal().commit(history.group())
    const { transitions, traceparents } = await journal().replay({ after: 0, limit: 10_000 })
    let bytes = 0
    for (const transition of transitions) {
      bytes += Buffer.byteLength(JSON.stringify(transition.kind)) + 100
      bytes += traceparents.get(transition.order)?.length ?? 0
    }
    expect(bytes).toBeLessThan(1024 * 1024)
    expect(transitions.length).toBeGreaterThan(1_000)
  })
}

function replayTests(journal: Current): void {
  test('replays every transition once, whatever the size of the pages', async () => {
    const history = new History()
    for (let group = 0; group < 4; group++) {
      for (let i = 0; i < 5; i++) history.plan(history.accept())
      await journal().commit(history.group())
    }
    for (const limit of [1, 7, 10, 1000]) {
      const replayed = []
      let after = 0
      for (let page = 0; page < 100 && after < history.lastSequence; page++) {
        const { transitions, through, last } = await journal().replay({ after, limit })
        expect(transitions.length).toBeLessThanOrEqual(limit)
        expect(last).toBe(history.lastSequence)
        replayed.push(...transitions)
        after = through
      }
      expect(replayed).toEqual(history.transitions)
    }
  })

  test('a replay names the trace of each order, and ends at the last transition', async () => {
    const history = new History()
    const order = history.accept()
    await journal().commit(history.group())
    const { traceparents } = await journal().replay({ after: 0, limit: 10 })
    expect(traceparents).toEqual(new Map([[order, `00-trace-${order}`]]))
    const beyond = await journal().replay({ after: 1, limit: 10 })
    expect(beyond).toEqual({
      transitions: [],
      traceparents: new Map(),
      through: 1,
      last: 1,
      prunedThrough: 0,
    })
  })

  test('a replay after more than there is tells where the journal ends', async () => {
    const history = new History()
    history.accept()
    await journal().commit(history.group())
    const beyond = await journal().replay({ after: 1_000, limit: 10 })
    expect(beyond).toEqual({
      transitions: [],
      traceparents: new Map(),
      through: 1_000,
      last: 1,
      prunedThrough: 0,
    })
  })

  test('a limit cuts a commit in the middle, and a limit of 0 only tells the end', async () => {
    const history = new History()
    for (let i = 0; i < 5; i++) history.plan(history.accept())
    await journal().commit(history.group())
    const { transitions, through, last } = await journal().replay({ after: 2, limit: 3 })
    expect(transitions).toEqual(history.transitions.slice(2, 5))
    expect([through, last]).toEqual([5, 10])
    expect(await journal().replay({ after: 2, limit: 0 })).toMatchObject({
      transitions: [],
      through: 2,
      last: 10,
    })
  })
}
