import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { History } from './history.testing.ts'
import { type JournalPlace, journalContract } from './journal.contract.ts'
import { auditFile, type JournalOptions, openJournal } from './sqlite-journal.ts'
import { TransitionKind } from './transition.ts'

const run = promisify(execFile)
const crashing = fileURLToPath(new URL('./crash.testing.ts', import.meta.url))

const placeOf = (testing: NonNullable<JournalOptions['testing']>) => async (): Promise<JournalPlace> => {
  const folder = await mkdtemp(join(tmpdir(), 'journal-'))
  const path = join(folder, 'data', 'router.sqlite')
  return {
    open: (keepMs) => openJournal(keepMs === undefined ? { path, testing } : { path, testing, keepMs }),
    remove: () => rm(folder, { recursive: true }),
  }
}

journalContract('SQLite', placeOf({}), 2)
journalContract('SQLite that carries every record over', placeOf({ tailMin: Number.NEGATIVE_INFINITY }), 2)

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'router.sqlite')
})
afterEach(() => rm(folder, { recursive: true }))

/** Commits one order that is planned and half done, and one that is served. */
async function commitSample(history: History): Promise<void> {
  const journal = await openJournal({ path })
  const [open, served] = [history.accept({ acceptedAtMs: Date.UTC(2026, 4, 1, 12, 30) }), history.accept()]
  history.plan(open)
  history.atMs = Date.UTC(2026, 4, 1, 12, 31, 5, 250)
  history.done(open, 1, 0, 'ingredients')
  history.end(served)
  await journal.commit(history.group())
  await journal.close()
}

describe('a process that is killed', () => {
  test('loses nothing it acknowledged, and leaves no half commit', async () => {
    let acknowledged = 0
    for (const lines of [3, 40, 150]) {
      const child = spawn(process.execPath, [crashing, path], { stdio: ['ignore', 'pipe', 'inherit'] })
      const exited = once(child, 'exit')
      let seen = 0
      for await (const line of createInterface(child.stdout)) {
        acknowledged = Number(line)
        if (++seen === lines) child.kill('SIGKILL')
      }
      await exited
      expect(child.signalCode).toBe('SIGKILL')
      const audit = await auditFile(path)
      expect(audit.lastSequence).toBeGreaterThanOrEqual(acknowledged)
      expect(audit.accepted).toBe(audit.served + audit.open)
      expect([audit.sequenceGaps, audit.countedTwice]).toEqual([0, 0])
      const journal = await openJournal({ path })
      expect(journal.recovered.lastSequence).toBe(audit.lastSequence)
      expect(journal.recovered.orders).toHaveLength(audit.open)
      await journal.close()
    }
  })

  test('frees the lock that kept a second one out', async () => {
    const child = spawn(process.execPath, [crashing, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(child, 'exit')
    child.stdout.resume()
    await once(child.stdout, 'data')
    await expect(openJournal({ path })).rejects.toMatchObject({
      code: ErrorCode.DATA_IN_USE,
      message: `the journal ${path} is in use by another router`,
    })
    child.kill('SIGKILL')
    await exited
    const journal = await openJournal({ path })
    await journal.close()
  })
})

describe('a folder or file that cannot be used', () => {
  const rejection = (of: string) =>
    openJournal({ path: of }).then(
      () => null,
      (error: unknown) => error,
    )

  test('a folder that cannot be made is unwritable', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await rejection(join(folder, 'file', 'data', 'router.sqlite'))).toMatchObject({
      code: ErrorCode.DATA_UNWRITABLE,
    })
  })

  test('a path that is a folder is unwritable', async () => {
    await mkdir(path)
    expect(await rejection(path)).toMatchObject({ code: ErrorCode.DATA_UNWRITABLE })
  })

  test('a file that is no database is left as it is', async () => {
    const text = 'my shopping list, '.repeat(100)
    await writeFile(path, text)
    expect(await rejection(path)).toMatchObject({
      code: ErrorCode.JOURNAL_BROKEN,
      message: `${path} is no journal: it is not an SQLite database`,
    })
    const { stdout } = await run('cat', [path])
    expect(stdout).toBe(text)
  })

  test("someone else's database is no journal", async () => {
    const db = new DatabaseSync(path)
    db.exec('CREATE TABLE recipes (name TEXT)')
    db.close()
    const wanted = { code: ErrorCode.JOURNAL_BROKEN, message: `${path} is no journal: it has no table meta` }
    expect(await rejection(path)).toMatchObject(wanted)
    await expect(auditFile(path)).rejects.toMatchObject(wanted)
  })

  test('a journal of another schema version is named as such', async () => {
    await commitSample(new History())
    const db = new DatabaseSync(path)
    db.exec("UPDATE meta SET value = 7 WHERE name = 'schema'")
    db.close()
    expect(await rejection(path)).toMatchObject({
      code: ErrorCode.JOURNAL_BROKEN,
      message: `the journal ${path} has schema version 7, this router reads 2`,
    })
  })

  test('a damaged journal is broken, not empty', async () => {
    const history = new History()
    for (let i = 0; i < 500; i++) history.accept()
    await commitSample(history)
    const db = await import('node:fs/promises').then((fs) => fs.open(path, 'r+'))
    await db.write(Buffer.alloc(16_384, 0x5a), 0, 16_384, 8_192)
    await db.close()
    expect(await rejection(path)).toMatchObject({ code: ErrorCode.JOURNAL_BROKEN })
  })
})

describe('the audit of a file', () => {
  test('needs no running router, and works beside one', async () => {
    const history = new History()
    await commitSample(history)
    const audit = await auditFile(path)
    expect(audit).toMatchObject({ accepted: 2, served: 1, open: 1, lastSequence: history.lastSequence })
    const journal = await openJournal({ path })
    expect(await auditFile(path)).toEqual(audit)
    history.end(1)
    await journal.commit(history.group())
    expect(await auditFile(path)).toMatchObject({ served: 2, open: 0 })
    await journal.close()
  })

  test('says so if there is no file, and makes none', async () => {
    await expect(auditFile(path)).rejects.toMatchObject({
      code: ErrorCode.JOURNAL_BROKEN,
      message: `there is no journal ${path}`,
    })
    expect(existsSync(path)).toBe(false)
  })
})

describe('the tables and views', () => {
  const tickets = [
    {
      order_number: 1,
      label: 'hotdog',
      stages: 'ingredients cook',
      done_stage: 'ingredients',
      done_steps: 1,
    },
    { order_number: 1, label: 'ice-cream', stages: 'ingredients', done_stage: null, done_steps: 0 },
  ]

  test('show orders, tickets and transitions with times that people can read', async () => {
    await commitSample(new History())
    const db = new DatabaseSync(path, { readOnly: true })
    const all = (sql: string) => db.prepare(sql).all()
    expect(all('SELECT * FROM tickets ORDER BY ticket')).toMatchObject(tickets)
    expect(all('SELECT done_at FROM tickets WHERE ticket = 1')).toEqual([
      { done_at: '2026-05-01 12:31:05.250' },
    ])
    const doneSql = "SELECT stage, at, worker, started_at, extra FROM transitions WHERE kind = 'StageDone'"
    const done = { stage: 'ingredients', at: '2026-05-01 12:31:05.250', worker: 'ingredients-1', extra: null }
    expect(all(doneSql)).toEqual([{ ...done, started_at: '2026-05-01 12:31:05.230' }])
    const times = { number: 1, status: 'open', accepted: '2026-05-01 12:30:00.000', ended: null }
    expect(all('SELECT * FROM order_times')).toMatchObject([times, { number: 2, status: 'served' }])
    db.close()
  })

  const hasSqlite3 = existsSync('/usr/bin/sqlite3')
  test.skipIf(!hasSqlite3)('can be read with plain sqlite3 while the router runs', async () => {
    await commitSample(new History())
    const journal = await openJournal({ path })
    const sql = 'SELECT order_number, label, stages, done_stage, done_steps FROM tickets ORDER BY ticket'
    const { stdout } = await run('/usr/bin/sqlite3', ['-json', path, sql])
    expect(JSON.parse(stdout)).toEqual(tickets)
    const kinds = await run('/usr/bin/sqlite3', [path, 'SELECT kind FROM transitions ORDER BY sequence'])
    expect(kinds.stdout.trim().split('\n')).toHaveLength(5)
    await journal.close()
  })
})

describe('a journal in use', () => {
  test('answers queries while commits go on, each seeing whole commits', async () => {
    const journal = await openJournal({ path })
    const history = new History()
    let committing = true
    const writing = (async () => {
      for (let i = 0; i < 150; i++) {
        for (let n = 0; n < 20; n++) history.end(history.accept())
        await journal.commit(history.group())
      }
      committing = false
    })()
    let audits = 0
    while (committing) {
      const before = history.lastSequence
      const [audit, orders, replay] = await Promise.all([
        journal.audit(),
        journal.orders({ limit: 10 }),
        journal.replay({ after: 0, limit: 100 }),
      ])
      expect(audit).toMatchObject({ open: 0, accepted: audit.served, countedTwice: 0, sequenceGaps: 0 })
      expect(audit.lastSequence % 40).toBe(0)
      expect(orders.every((order) => order.status === 'served')).toBe(true)
      expect(replay.transitions.map((transition) => transition.sequence)).toEqual(
        Array.from(replay.transitions, (_, i) => i + 1),
      )
      expect(before).toBeLessThanOrEqual(history.lastSequence)
      audits++
    }
    await writing
    expect(audits).toBeGreaterThan(0)
    expect(await journal.audit()).toMatchObject({ served: 3_000, lastSequence: 6_000 })
    await journal.close()
  })

  test('sees a commit as soon as it was acknowledged', async () => {
    const journal = await openJournal({ path })
    const history = new History()
    for (let i = 0; i < 30; i++) {
      const number = history.accept()
      await journal.commit(history.group())
      const [found] = await journal.findKeys([`key-${number}`])
      expect(found?.number).toBe(number)
    }
    await journal.close()
  })

  test('tells the history of an order that was open while megabytes went by', async () => {
    const journal = await openJournal({ path })
    const history = new History()
    const parked = history.accept()
    history.say(TransitionKind.TaskParked, parked, { code: 'OUT_OF_STOCK' })
    await journal.commit(history.group())
    const message = 'm'.repeat(1_000_000)
    for (let i = 0; i < 10; i++) {
      history.end(history.accept(), 'refused', 'CODE', message)
      await journal.commit(history.group())
    }
    history.say(TransitionKind.TaskRetried, parked)
    await journal.commit(history.group())
    const wanted = history.transitions.filter((transition) => transition.order === parked)
    expect((await journal.order(parked))?.transitions).toEqual(wanted)
    await journal.close()
  })

  test('a second commit while one is in the air is a defect of the caller', async () => {
    const journal = await openJournal({ path })
    const history = new History()
    history.accept()
    const first = journal.commit(history.group())
    history.accept()
    const group = history.group()
    await expect(journal.commit(group)).rejects.toMatchObject({ code: ErrorCode.INTERNAL })
    await first
    await journal.commit(group)
    await journal.close()
  })

  test('close waits for the commit in the air and leaves one file', async () => {
    const journal = await openJournal({ path })
    const history = new History()
    history.accept()
    const committed = journal.commit(history.group())
    await journal.close()
    await committed
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(await auditFile(path)).toMatchObject({ accepted: 1 })
  })

  test('a reader that lags keeps no commit waiting, and the WAL is folded in afterwards', async () => {
    const journal = await openJournal({ path })
    const lagging = new DatabaseSync(path, { readOnly: true })
    lagging.exec('BEGIN')
    expect(lagging.prepare('SELECT count(*) AS n FROM orders').get()).toEqual({ n: 0 })
    const history = new History()
    const payload = new Uint8Array(2_000)
    for (let i = 0; i < 30; i++) {
      for (let n = 0; n < 200; n++) history.end(history.accept({ payload }))
      await journal.commit(history.group())
    }
    expect(lagging.prepare('SELECT count(*) AS n FROM orders').get()).toEqual({ n: 0 })
    lagging.close()
    await journal.close()
    expect(await auditFile(path)).toMatchObject({ served: 6_000, sequenceGaps: 0 })
  })
})
