import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DRIVE_KEEP_MS, drive, historyUpTo } from './drive.testing.ts'
import { History } from './history.testing.ts'
import type { CommitGroup } from './journal.ts'
import { writeSchema1 } from './schema-1.testing.ts'
import { auditFile, openJournal } from './sqlite-journal.ts'

let folder: string
let path: string
let groups: CommitGroup[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'router.sqlite')
  groups = []
  for (const group of drive(new History())) if (groups.push(group) === 30) break
  writeSchema1(path, groups)
})
afterEach(() => rm(folder, { recursive: true }))

test('a journal of the first schema is brought up to date by its router, with all that is in it', async () => {
  const history = historyUpTo(groups.at(-1)?.lastSequence ?? 0)
  const journal = await openJournal({ path, keepMs: DRIVE_KEEP_MS, testing: { tailMin: 0 } })
  expect(journal.recovered).toEqual(history.expected(2))
  const before = await journal.audit()
  expect(before).toMatchObject({
    accepted: history.orders.size,
    open: history.openOrders().length,
    countedTwice: 0,
  })
  for (const group of drive(history)) {
    await journal.commit(group)
    if ((await journal.replay({ after: 0, limit: 0 })).prunedThrough > before.lastSequence) break
  }
  await journal.close()
  const again = await openJournal({ path, keepMs: DRIVE_KEEP_MS })
  expect(again.recovered).toEqual(history.expected(3))
  expect(await again.audit()).toMatchObject({
    accepted: history.orders.size,
    countedTwice: 0,
    sequenceGaps: 0,
  })
  expect((await again.findKeys(['key-1']))[0]).toMatchObject({ number: 1, status: 'served' })
  await again.close()
})

test('a reader alone does not change it, and says who does', async () => {
  await expect(auditFile(path)).rejects.toMatchObject({
    code: ErrorCode.JOURNAL_BROKEN,
    message: `the journal ${path} has schema version 1, this router reads 2; a router that opens it brings it up to date`,
  })
})
