import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { historyUpTo } from './drive.testing.ts'
import { auditFile, openJournal } from './sqlite-journal.ts'

const crashing = fileURLToPath(new URL('./crash-at.testing.ts', import.meta.url))
const source = fileURLToPath(new URL('./disk-faults.testing.c', import.meta.url))
/** Acknowledged commits before a fault begins. */
const BEFORE = 20
/** A process that takes longer is ended. */
const DRIVE_MS_MAX = 50_000
/** System calls before which a process is killed: spread over commits, checkpoints and housekeeping. */
const KILLS = [1, 2, 3, 8, 40, 200, 700, 1_100]

const library = compile()
afterAll(() => {
  if (library !== null) rmSync(join(library, '..'), { recursive: true })
})

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'router.sqlite')
})
afterEach(() => rm(folder, { recursive: true }))

interface Ended {
  acknowledged: number
  /** What it said besides numbers. */
  said: string
  signal: string | null
  /** Milliseconds between one acknowledged commit and the next, at most. */
  pauseMsMax: number
}

/** Drives a journal in a process whose disk is bad from the BEFORE-th commit on. */
async function drive(fault: string, groups = 2_000): Promise<Ended> {
  const trigger = join(folder, 'trigger')
  const env = {
    PATH: '/usr/bin:/bin',
    LD_PRELOAD: library ?? '',
    FAULTS_FILE: 'router.sqlite',
    FAULTS_TRIGGER: trigger,
  }
  const child = spawn(process.execPath, [crashing, path, String(groups), '', '1', String(BEFORE)], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const late = setTimeout(() => child.kill('SIGTERM'), DRIVE_MS_MAX)
  const ended: Ended = { acknowledged: 0, said: '', signal: null, pauseMsMax: 0 }
  let lines = 0
  let lastMs = 0
  for await (const line of createInterface(child.stdout)) {
    if (!/^\d+$/.test(line)) {
      ended.said = line
      continue
    }
    ended.acknowledged = Number(line)
    if (lines >= BEFORE) ended.pauseMsMax = Math.max(ended.pauseMsMax, performance.now() - lastMs)
    lastMs = performance.now()
    if (++lines < BEFORE || child.stdin.writableEnded) continue
    await writeFile(trigger, fault)
    child.stdin.end('\n')
  }
  await closed
  clearTimeout(late)
  ended.signal = child.signalCode
  return ended
}

/** All that was acknowledged is there, and of what was not whole groups at most. */
async function expectWhole({ acknowledged }: Ended): Promise<void> {
  const audit = await auditFile(path)
  expect(audit.lastSequence).toBeGreaterThanOrEqual(acknowledged)
  expect([audit.countedTwice, audit.sequenceGaps]).toEqual([0, 0])
  const journal = await openJournal({ path })
  const history = historyUpTo(audit.lastSequence)
  expect(journal.recovered).toEqual(history.expected(journal.recovered.epoch))
  expect(audit.accepted).toBe(history.orders.size)
  await journal.close()
}

describe.skipIf(library === null)('a disk', { timeout: 60_000 }, () => {
  test.each(['eio-sync', 'eio-sync-once', 'eio-write'])(
    'that fails (%s) ends the journal loudly and for good; what was acknowledged is there',
    async (fault) => {
      const ended = await drive(fault)
      expect(ended.said).toMatch(/^TRUCK_ERR_JOURNAL_BROKEN: the journal .* is broken: disk I\/O error/)
      expect(ended.acknowledged).toBeGreaterThan(0)
      await expectWhole(ended)
    },
  )

  test('that takes 2 s for an fsync delays commits and nothing else', async () => {
    const ended = await drive('slow-sync 2000', BEFORE + 3)
    expect(ended).toMatchObject({ said: '', signal: null })
    expect(ended.pauseMsMax).toBeGreaterThan(1_900)
    await expectWhole(ended)
  })

  test.each(KILLS)(
    'whose process is killed before its system call %i has all that was acknowledged',
    async (call) => {
      const ended = await drive(`kill ${call}`)
      expect(ended.signal).toBe('SIGKILL')
      await expectWhole(ended)
    },
  )
})

/** Builds what goes between a process and its disk; null, and a line that says so, where there is no compiler. */
function compile(): string | null {
  const target = join(mkdtempSync(join(tmpdir(), 'journal-faults-')), 'disk-faults.so')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', target, source, '-ldl'], { stdio: 'pipe' })
    return target
  } catch (error) {
    process.stderr.write(`no disk faults are tested here: they need a C compiler (${String(error)})\n`)
    rmSync(join(target, '..'), { recursive: true })
    return null
  }
}
