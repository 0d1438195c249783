import { ErrorCode } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { History } from './history.testing.ts'
import { type JournalPlace, journalContract } from './journal.contract.ts'
import { MemoryDisk } from './memory-disk.ts'
import { openMemoryJournal } from './memory-journal.ts'

async function makePlace(): Promise<JournalPlace> {
  const disk = new MemoryDisk()
  return { open: async (keepMs) => openMemoryJournal(disk, keepMs), remove: async () => {} }
}

journalContract('memory', makePlace, 200)

test('a crash forgets the commit in the air and keeps those before it', async () => {
  const journal = openMemoryJournal()
  const history = new History()
  history.accept()
  await journal.commit(history.group())
  const kept = history.expected(2)
  journal.hold()
  history.accept()
  let answered = false
  journal.commit(history.group()).then(
    () => {
      answered = true
    },
    () => {
      answered = true
    },
  )
  const recovered = openMemoryJournal(journal.crash()).recovered
  expect(recovered).toEqual(kept)
  journal.release()
  await Promise.resolve()
  expect(answered).toBe(false)
})

test('one commit at a time', async () => {
  const journal = openMemoryJournal()
  const history = new History()
  journal.hold()
  history.accept()
  const first = journal.commit(history.group())
  history.accept()
  const group = history.group()
  await expect(journal.commit(group)).rejects.toMatchObject({ code: ErrorCode.INTERNAL })
  journal.release()
  await first
  await journal.commit(group)
  expect(journal.disk.lastSequence).toBe(2)
})

test('a group that met a full disk is committed once it is repeated', async () => {
  const journal = openMemoryJournal()
  const history = new History()
  history.accept()
  const group = history.group()
  journal.disk.full = true
  expect(() => journal.apply(group)).toThrow(expect.objectContaining({ code: ErrorCode.DISK_FULL }))
  await expect(journal.commit(group)).rejects.toMatchObject({ code: ErrorCode.DISK_FULL })
  expect(await journal.orders({ limit: 10 })).toEqual([])
  journal.disk.full = false
  await journal.commit(group)
  expect(openMemoryJournal(journal.crash()).recovered).toEqual(history.expected(2))
})
