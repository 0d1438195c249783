/** What every journal must keep of stations by hand: void tickets, bumps after the end of an order, recalls. */
import { expect, test } from 'vitest'
import { History } from './history.testing.ts'
import type { Journal } from './journal.ts'
import { TransitionKind } from './transition.ts'

/** Declares the tests, for the journal that is open. */
export function stationTests(journal: () => Journal, reopen: () => Promise<Journal>): void {
  test('recovers the void tickets of the last group that named them', async () => {
    const history = new History()
    const voids = [{ order: 1, ticket: 2, step: 0 }]
    for (const known of [[], voids]) {
      history.accept()
      await journal().commit({ ...history.group(), voids: known })
    }
    history.accept()
    await journal().commit(history.group())
    expect((await reopen()).recovered.voids).toEqual(voids)
  })

  test('what is bumped after the end of its order is told, and harms neither recovery nor books', async () => {
    const history = new History()
    const order = history.accept()
    history.plan(order)
    history.end(order, 'cancelled')
    await journal().commit(history.group())
    const bumped = history.say(TransitionKind.TaskBumped, order, { ticket: 1, stage: 'ingredients' })
    await journal().commit(history.group())
    expect((await reopen()).recovered).toMatchObject({ orders: [], transitions: [], lastSequence: 4 })
    expect((await journal().replay({ after: 3, limit: 10 })).transitions).toEqual([bumped])
    expect(await journal().audit()).toMatchObject({ cancelled: 1, open: 0, countedTwice: 0, sequenceGaps: 0 })
  })

  test('a step that was recalled may be done again; done twice without that is counted', async () => {
    const history = new History()
    const order = history.accept()
    history.plan(order)
    history.done(order, 1, 0, 'ingredients')
    history.say(TransitionKind.TaskRecalled, order, { ticket: 1, step: 0, stage: 'ingredients', attempt: 2 })
    history.done(order, 1, 0, 'ingredients')
    await journal().commit(history.group())
    expect(await journal().audit()).toMatchObject({ countedTwice: 0 })
    history.done(order, 1, 0, 'ingredients')
    await journal().commit(history.group())
    expect(await journal().audit()).toMatchObject({ countedTwice: 1 })
  })
}
