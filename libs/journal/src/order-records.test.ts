import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ErrorCode } from '@foodtruck/runtime'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { History } from './history.testing.ts'
import { findRecord, parseSequences, sequencesText } from './order-records.ts'
import { openJournal } from './sqlite-journal.ts'
import { encodeTransition, TransitionKind } from './transition.ts'

describe('the history of an order that ended', () => {
  const COMMITS_BETWEEN = 30
  let folder: string
  let path: string
  let history: History
  let order: number
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journal-'))
    path = join(folder, 'router.sqlite')
    history = new History()
    const journal = await openJournal({ path: join(folder, 'sound.sqlite') })
    order = history.accept()
    history.plan(order)
    await journal.commit(history.group())
    for (let i = 0; i < COMMITS_BETWEEN; i++) {
      history.end(history.accept())
      if (i === COMMITS_BETWEEN / 2) history.done(order, 1, 0, 'cook')
      await journal.commit(history.group())
    }
    history.end(order)
    // A recovery reads the commit that accepted the newest order.
    history.accept()
    await journal.commit(history.group())
    await journal.close()
  })
  beforeEach(() => copyFile(join(folder, 'sound.sqlite'), path))
  afterAll(() => rm(folder, { recursive: true }))

  /** Whoever reads a row whose checksum is another is refused. */
  function damageLog(where: string): number {
    const db = new DatabaseSync(path)
    const { changes } = db.prepare(`UPDATE log SET checksum = checksum + 1 WHERE ${where}`).run()
    db.close()
    return Number(changes)
  }

  const ownSequences = () =>
    history.transitions.filter((one) => one.order === order).map((one) => one.sequence)

  test('is read from the commits that it has a part in, and from no others', async () => {
    const own = ownSequences().map((sequence) => `${sequence} BETWEEN first_sequence AND last_sequence`)
    expect(damageLog(`NOT (${own.join(' OR ')})`)).toBe(COMMITS_BETWEEN - 1)
    const journal = await openJournal({ path })
    const wanted = history.transitions.filter((one) => one.order === order)
    expect((await journal.order(order))?.transitions).toEqual(wanted)
    await journal.close()
  })

  test('is refused when one of these commits is another than was written', async () => {
    damageLog(`${ownSequences()[2]} BETWEEN first_sequence AND last_sequence`)
    const journal = await openJournal({ path })
    await expect(journal.order(order)).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    await journal.close()
  })

  test('is refused when where it lies is not what was written', async () => {
    const db = new DatabaseSync(path)
    db.prepare("UPDATE orders SET sequences = sequences || '0' WHERE number = ?").run(order)
    db.close()
    const journal = await openJournal({ path })
    await expect(journal.order(order)).rejects.toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
    await journal.close()
  })
})

describe('a record within its commit', () => {
  const commit = (messages: string[]) => {
    const history = new History()
    for (const message of messages) history.say(TransitionKind.TaskParked, 1, { message })
    const records = Buffer.from(`[${history.transitions.map(encodeTransition).join(',')}]`)
    return { history, records }
  }

  test('is found by its number', () => {
    const { history, records } = commit(['', 'Käse', '"]]'])
    for (const transition of history.transitions) {
      expect(JSON.stringify(findRecord(records, transition.sequence))).toBe(encodeTransition(transition))
    }
    expect(findRecord(records, 4)).toBeNull()
  })

  test('is not taken for a message that looks like one, nor cut short by one', () => {
    const lookalike = encodeTransition(new History().say(TransitionKind.TaskParked, 7))
    const { history, records } = commit([
      lookalike.replace('[1,', '[3,'),
      '],[3,1,2,3,4,5,6,7,8,9,10,11,12]',
      'the one',
      '[5,1,2,3,4,5,6,7,8,9,10,11,12],[6,',
    ])
    for (const transition of history.transitions) {
      expect(JSON.stringify(findRecord(records, transition.sequence))).toBe(encodeTransition(transition))
    }
    expect(findRecord(records, 5)).toBeNull()
  })
})

test('the numbers of the transitions are written as steps from the first on', () => {
  const sequences = [100_017, 100_020, 104_032, 104_033]
  const text = sequencesText([9, ...sequences, 9], 1, 5)
  expect(text).toBe('3 4012 1')
  expect(parseSequences(100_017, text)).toEqual(sequences)
  expect(parseSequences(5, sequencesText([5], 0, 1))).toEqual([5])
})
