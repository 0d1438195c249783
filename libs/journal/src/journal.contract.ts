/** What every journal must do; run by the tests of each. */
import { ErrorCode } from '@foodtruck/runtime'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { History } from './history.testing.ts'
import { type Journal, JournalBounds } from './journal.ts'
import { pageTests } from './page.contract.ts'
import { retentionTests } from './retention.contract.ts'
import { stationTests } from './station.contract.ts'
import { TransitionKind } from './transition.ts'

/** Something on which journals are opened one after the other. */
export interface JournalPlace {
  open(keepMs?: number): Promise<Journal>
  /** Removes what is left of it. */
  remove(): Promise<void>
}

/** Declares the contract's tests for one kind of journal; `histories` is how many random ones to try. */
export function journalContract(
  name: string,
  makePlace: () => Promise<JournalPlace>,
  histories: number,
): void {
  describe(`the contract of journals: ${name}`, () => {
    let place: JournalPlace
    let journal: Journal
    beforeEach(async () => {
      place = await makePlace()
      journal = await place.open()
    })
    afterEach(async () => {
      await journal.close()
      await place.remove()
    })
    const reopen = async () => {
      await journal.close()
      journal = await place.open()
      return journal
    }
    const current = () => journal
    recoveryTests(current, reopen)
    contentTests(current, reopen)
    refusalTests(current, reopen)
    orderTests(current)
    pageTests(current)
    auditTests(current)
    stationTests(current, reopen)
    const reopenToKeep = async (keepMs?: number) => {
      await journal.close()
      journal = await place.open(keepMs)
      return journal
    }
    retentionTests(current, reopenToKeep, makePlace, histories)
    lifetimeTests(current, () => place)
    propertyTests(makePlace, histories)
  })
}

type Current = () => Journal
type Reopen = () => Promise<Journal>

function recoveryTests(journal: Current, reopen: Reopen): void {
  test('a new journal is empty', async () => {
    expect(journal().recovered).toEqual({
      epoch: 1,
      lastSequence: 0,
      lastNumber: 0,
      lastAccepted: null,
      orders: [],
      transitions: [],
      dealers: [],
      voids: [],
    })
    expect(await journal().replay({ after: 0, limit: 10 })).toEqual({
      transitions: [],
      traceparents: new Map(),
      through: 0,
      last: 0,
      prunedThrough: 0,
    })
    expect(await journal().orders({ limit: 10, openOnly: true })).toEqual([])
  })

  test('recovers the dealers of the last group that named any', async () => {
    const history = new History()
    const dealers = [
      { stage: 'cook', worker: 'cook-1' },
      { stage: 'cook', worker: 'cook-2' },
    ]
    for (const known of [[], dealers, null]) {
      history.accept()
      await journal().commit({ ...history.group(), dealers: known })
    }
    expect((await reopen()).recovered.dealers).toEqual(dealers)
  })

  test('recovers open orders with all their transitions, and no ended ones', async () => {
    const history = new History()
    const [first, second, third] = [history.accept(), history.accept(), history.accept()]
    history.plan(first)
    history.plan(second)
    await journal().commit(history.group())
    history.done(second, 1, 0, 'ingredients')
    history.end(first)
    await journal().commit(history.group())
    history.end(third, 'cancelled', 'TRUCK_ERR_X', 'the customer left')
    await journal().commit(history.group())
    const { recovered } = await reopen()
    expect(recovered).toEqual(history.expected(2))
    expect(recovered.orders.map((order) => order.number)).toEqual([second])
  })

  test('what was recovered can be let go of; the numbers stay', async () => {
    const history = new History()
    history.plan(history.accept())
    await journal().commit(history.group())
    const { recovered } = await reopen()
    journal().forgetRecovered()
    journal().forgetRecovered()
    expect(journal().recovered).toEqual({ ...history.expected(2), orders: [], transitions: [] })
    expect(recovered).toEqual(history.expected(2))
  })

  test('the epoch grows with every opening, the numbers go on', async () => {
    const history = new History()
    history.end(history.accept())
    await journal().commit(history.group())
    await reopen()
    const { recovered } = await reopen()
    expect(recovered).toEqual({
      epoch: 3,
      lastSequence: 2,
      lastNumber: 1,
      lastAccepted: expect.objectContaining({ sequence: 1, kind: TransitionKind.OrderAccepted, order: 1 }),
      orders: [],
      transitions: [],
      dealers: [],
      voids: [],
    })
  })
}

function contentTests(journal: Current, reopen: Reopen): void {
  test('gives back whatever characters and bytes it was given', async () => {
    const history = new History()
    const odd = 'quote " backslash \\ newline \n tab \t nul \0 emoji 🌭 lone \ud800 ]],["'
    const order = history.accept({
      key: 'key "🌭"\n',
      token: "to'ken",
      payload: new Uint8Array([0, 255, 128, 10]),
    })
    const extra = { output: 'AAECAw==', failures: 2 }
    history.say(TransitionKind.TaskParked, order, {
      code: odd,
      message: odd,
      worker: 'w"',
      stage: 'ü',
      extra,
    })
    await journal().commit(history.group())
    const { recovered } = await reopen()
    expect(recovered).toEqual(history.expected(2))
    const [found] = await journal().findKeys(['key "🌭"\n'])
    expect(found).toMatchObject({ number: order, token: "to'ken", status: 'open' })
    expect(found?.hasPayload(new Uint8Array([0, 255, 128, 10]))).toBe(true)
    expect(found?.hasPayload(new Uint8Array([0, 255, 128, 11]))).toBe(false)
  })

  test('the payload may be overwritten once the commit was asked for', async () => {
    const history = new History()
    const payload = new Uint8Array([1, 2, 3])
    history.accept({ payload })
    const committed = journal().commit(history.group())
    payload.fill(9)
    await committed
    const [order] = await journal().orders({ limit: 1 })
    expect(order?.payload).toEqual(new Uint8Array([1, 2, 3]))
  })
}

function refusalTests(journal: Current, reopen: Reopen): void {
  test('a group that does not follow the last one is refused', async () => {
    const history = new History()
    history.accept()
    const group = history.group()
    await journal().commit(group)
    await expect(journal().commit(group)).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    history.accept()
    history.group()
    history.accept()
    await expect(journal().commit(history.group())).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    expect((await reopen()).recovered.lastSequence).toBe(1)
  })

  test('of a group with a key that is taken nothing is kept', async () => {
    const history = new History()
    history.accept({ key: 'same' })
    await journal().commit(history.group())
    const before = history.expected(2)
    history.accept()
    history.accept({ key: 'same' })
    await expect(journal().commit(history.group())).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    expect((await reopen()).recovered).toEqual(before)
  })

  test('of a group that ends an order twice nothing is kept', async () => {
    const history = new History()
    const order = history.accept()
    history.end(order)
    await journal().commit(history.group())
    history.accept()
    history.end(order)
    await expect(journal().commit(history.group())).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    expect((await reopen()).recovered).toMatchObject({ lastSequence: 2, lastNumber: 1, orders: [] })
  })
}

function orderTests(journal: Current): void {
  test('finds the orders that keys made, and null for unknown keys', async () => {
    const history = new History()
    const [first, second] = [history.accept(), history.accept()]
    history.end(second, 'refused', 'CODE', 'why')
    await journal().commit(history.group())
    const found = await journal().findKeys([`key-${second}`, 'unknown', `key-${first}`])
    expect(found.map((order) => order && [order.number, order.status, order.token])).toEqual([
      [second, 'refused', `token-${second}`],
      null,
      [first, 'open', `token-${first}`],
    ])
  })

  test('gives every key, in batches', async () => {
    const history = new History()
    const count = JournalBounds.keyBatch * 2 + 5
    for (let i = 0; i < count; i++) history.end(history.accept())
    await journal().commit(history.group())
    const batches: string[][] = []
    await journal().keys((batch) => batches.push(batch))
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(JournalBounds.keyBatch)
    expect(new Set(batches.flat())).toEqual(new Set([...history.orders.values()].map((order) => order.key)))
    const [oldest, newest] = await journal().findKeys(['key-1', `key-${count}`])
    expect([oldest?.number, newest?.number]).toEqual([1, count])
  })

  test('tells the history of one order, open or ended, among others', async () => {
    const history = new History()
    const [one, other] = [history.accept(), history.accept()]
    history.plan(one)
    await journal().commit(history.group())
    history.done(other, 1, 0, 'cook')
    history.done(one, 1, 0, 'cook')
    await journal().commit(history.group())
    const open = await journal().order(one)
    expect(open?.order).toMatchObject({
      number: one,
      status: 'open',
      endedAtMs: 0,
      payload: expect.any(Uint8Array),
    })
    history.end(one, 'cancelled', 'CODE', 'why')
    history.done(other, 1, 1, 'prepare')
    await journal().commit(history.group())
    const ended = await journal().order(one)
    expect(ended?.transitions).toEqual(history.transitions.filter((transition) => transition.order === one))
    const endedAtMs = history.ended.get(one)?.atMs
    const { acceptedAtMs, traceparent, key, token, payload } = history.orders.get(one) ?? {}
    const record = { number: one, key, token, acceptedAtMs, traceparent, payload, endedAtMs }
    expect(ended?.order).toEqual({ ...record, status: 'cancelled', code: 'CODE', message: 'why' })
    expect(await journal().order(77)).toBeNull()
  })

  test('lists orders newest first, from a number down, open ones alone if asked', async () => {
    const history = new History()
    for (let i = 0; i < 6; i++) history.accept()
    history.end(1)
    history.end(4)
    await journal().commit(history.group())
    const numbers = async (request: Parameters<Journal['orders']>[0]) =>
      (await journal().orders(request)).map((order) => order.number)
    expect(await numbers({ limit: 3 })).toEqual([6, 5, 4])
    expect(await numbers({ limit: 3, before: 4 })).toEqual([3, 2, 1])
    expect(await numbers({ limit: 10, before: 0, openOnly: true })).toEqual([6, 5, 3, 2])
    expect(await numbers({ limit: 1, before: 5, openOnly: true })).toEqual([3])
  })
}

function auditTests(journal: Current): void {
  test('the audit of sound books adds up', async () => {
    const history = new History()
    for (let i = 0; i < 5; i++) {
      const order = history.accept()
      history.plan(order)
      history.done(order, 1, 0, 'ingredients')
      history.done(order, 1, 1, 'cook')
      history.done(order, 2, 0, 'ingredients')
      await journal().commit(history.group())
    }
    history.end(1)
    history.end(2, 'cancelled')
    history.end(3, 'refused')
    history.say(TransitionKind.TaskRedelivered, 4, { ticket: 1, step: 1, attempt: 2 })
    await journal().commit(history.group())
    expect(await journal().audit()).toEqual({
      accepted: 5,
      served: 1,
      cancelled: 1,
      refused: 1,
      open: 2,
      countedTwice: 0,
      redelivered: 1,
      lastSequence: history.lastSequence,
      sequenceGaps: 0,
    })
  })

  test('the audit finds a step that was counted twice, and one after the end', async () => {
    const history = new History()
    const [one, other] = [history.accept(), history.accept()]
    history.done(one, 1, 0, 'cook')
    await journal().commit(history.group())
    history.done(one, 1, 0, 'cook')
    history.end(other)
    history.done(other, 1, 0, 'cook')
    await journal().commit(history.group())
    expect(await journal().audit()).toMatchObject({ accepted: 2, countedTwice: 2 })
  })
}

function lifetimeTests(journal: Current, place: () => JournalPlace): void {
  test('a second opener is told that the journal is in use', async () => {
    await expect(place().open()).rejects.toMatchObject({ code: ErrorCode.DATA_IN_USE })
  })

  test('close may be called again, and nothing can be asked afterwards', async () => {
    const history = new History()
    history.accept()
    await journal().close()
    await journal().close()
    const closed = { code: ErrorCode.CLOSED }
    await expect(journal().commit(history.group())).rejects.toMatchObject(closed)
    await expect(journal().findKeys(['x'])).rejects.toMatchObject(closed)
    await expect(journal().keys(() => {})).rejects.toMatchObject(closed)
    await expect(journal().order(1)).rejects.toMatchObject(closed)
    await expect(journal().orders({ limit: 1 })).rejects.toMatchObject(closed)
    await expect(journal().replay({ after: 0, limit: 1 })).rejects.toMatchObject(closed)
    await expect(journal().audit()).rejects.toMatchObject(closed)
  })
}

function propertyTests(makePlace: () => Promise<JournalPlace>, histories: number): void {
  const steps = fc.array(fc.constantFrom('accept', 'plan', 'done', 'end', 'commit', 'reopen'), {
    maxLength: 60,
  })

  test('recovers any history exactly', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (words, dice) => {
        const place = await makePlace()
        let journal = await place.open()
        const history = new History()
        let epoch = 1
        const commit = async () => {
          const group = history.group()
          if (group.transitions.length > 0) await journal.commit(group)
        }
        for (const word of [...words, 'reopen']) {
          const open = history.openOrders()
          const order = open[(dice.next().value as number) % Math.max(1, open.length)]?.number
          if (word === 'accept') history.accept()
          else if (word === 'commit') await commit()
          else if (word === 'reopen') {
            await commit()
            await journal.close()
            journal = await place.open()
            expect(journal.recovered).toEqual(history.expected(++epoch))
          } else if (order === undefined) continue
          else if (word === 'plan') history.plan(order)
          else if (word === 'done') history.done(order, 1, history.lastSequence, 'cook')
          else history.end(order)
        }
        const { accepted, served, open, sequenceGaps } = await journal.audit()
        expect([accepted, sequenceGaps]).toEqual([served + open, 0])
        await journal.close()
        await place.remove()
      }),
      { numRuns: histories },
    )
  })
}
