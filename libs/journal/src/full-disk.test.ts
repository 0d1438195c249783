import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultOf } from './fault.ts'
import { History } from './history.testing.ts'
import type { CommitGroup } from './journal.ts'
import { packGroup } from './packing.ts'
import { recoverHead, recoverOpen } from './recovery.ts'
import { openForWriting } from './schema.ts'
import { openJournal } from './sqlite-journal.ts'
import { GroupWriter } from './writing.ts'

const payload = new Uint8Array(1_000).fill(7)

function bigGroup(history: History): CommitGroup {
  for (let i = 0; i < 40; i++) history.accept({ payload })
  for (const order of history.openOrders().slice(0, 30)) history.end(order.number)
  return history.group()
}

describe('a file that may not grow', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journal-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('turns groups away whole until it may, then each of them is in it once', () => {
    const path = join(folder, 'router.sqlite')
    const db = openForWriting(path)
    const writer = new GroupWriter(db, recoverHead(db))
    const history = new History()
    let turnedAway = 0
    let pagesMax = 30
    for (let i = 0; i < 40; i++) {
      const group = bigGroup(history)
      db.exec(`PRAGMA max_page_count = ${pagesMax}`)
      for (;;) {
        try {
          writer.commit(packGroup(group).packed)
          break
        } catch (error) {
          expect(faultOf(error, path).name).toBe('DISK_FULL')
          expect(db.isTransaction).toBe(false)
          expect(db.prepare('SELECT max(last_sequence) AS n FROM log').get()).toEqual({
            n: group.firstSequence - 1 || null,
          })
          turnedAway++
          pagesMax += 20
          db.exec(`PRAGMA max_page_count = ${pagesMax}`)
        }
      }
    }
    expect(turnedAway).toBeGreaterThan(3)
    db.close()
    const again = openForWriting(path)
    const { openOrders, ...head } = recoverHead(again)
    expect({ ...head, ...recoverOpen(again) }).toEqual(history.expected(2))
    expect(openOrders).toBe(history.expected(2).orders.length)
    again.close()
  })
})

describe.skipIf(!canMount())('a small file system', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'journal-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder])
  })
  afterEach(async () => {
    execFileSync('umount', [folder])
    await rm(folder, { recursive: true })
  })

  test('that fills up turns groups away, and takes them once there is room, without a restart', async () => {
    const path = join(folder, 'router.sqlite')
    const ballast = join(folder, 'ballast')
    const journal = await openJournal({ path })
    const history = new History()
    await journal.commit(bigGroup(history))
    await writeFile(ballast, Buffer.alloc(4 * 1024 * 1024))
    let group = bigGroup(history)
    let fault: unknown = null
    for (let i = 0; i < 100 && fault === null; i++) {
      fault = await journal.commit(group).then(
        () => null,
        (error: unknown) => error,
      )
      if (fault === null) group = bigGroup(history)
    }
    expect(fault).toMatchObject({
      code: ErrorCode.DISK_FULL,
      message: `the disk of the journal ${path} is full`,
    })
    await expect(journal.commit(group)).rejects.toMatchObject({ code: ErrorCode.DISK_FULL })
    expect((await journal.audit()).lastSequence).toBe(group.firstSequence - 1)
    await rm(ballast)
    await journal.commit(group)
    await journal.commit(bigGroup(history))
    await journal.close()
    const again = await openJournal({ path })
    expect(again.recovered).toEqual(history.expected(2))
    expect(await again.audit()).toMatchObject({
      sequenceGaps: 0,
      countedTwice: 0,
      accepted: history.orders.size,
    })
    await again.close()
  })

  test('that is full already says so at the start', async () => {
    await writeFile(join(folder, 'ballast'), Buffer.alloc(6 * 1024 * 1024 - 8_192))
    const path = join(folder, 'router.sqlite')
    await expect(openJournal({ path })).rejects.toMatchObject({ code: ErrorCode.DISK_FULL })
  })
})

/** Mounting takes rights that most machines do not give; the test above needs none. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'journal-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    // No such right, or no such command.
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
