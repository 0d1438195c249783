import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DRIVE_KEEP_MS, drive, historyUpTo } from './drive.testing.ts'
import { FailPoint } from './fail-point.ts'
import { auditFile, openJournal } from './sqlite-journal.ts'

const crashing = fileURLToPath(new URL('./crash-at.testing.ts', import.meta.url))
/** A process that is killed nowhere ends by itself. */
const GROUPS_MAX = 3_000

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
  path = join(folder, 'router.sqlite')
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs until the place; gives the last number that was acknowledged. */
async function crashAt(point: FailPoint, turn: number): Promise<number> {
  const args = [crashing, path, String(GROUPS_MAX), point, String(turn)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await once(child, 'close')
  expect(child.signalCode, output.slice(-200)).toBe('SIGKILL')
  return Number(output.trim().split('\n').at(-1) ?? 0)
}

/** All that was acknowledged is there, whatever else is there is a whole group, and the books balance. */
async function expectWhole(acknowledged: number): Promise<void> {
  const audit = await auditFile(path)
  expect(audit.lastSequence).toBeGreaterThanOrEqual(acknowledged)
  const history = historyUpTo(audit.lastSequence)
  const open = history.openOrders().length
  const { accepted, served, cancelled, countedTwice, sequenceGaps } = audit
  expect({ accepted, ended: served + cancelled, open: audit.open, countedTwice, sequenceGaps }).toEqual({
    accepted: history.orders.size,
    ended: history.ended.size,
    open,
    countedTwice: 0,
    sequenceGaps: 0,
  })
  const journal = await openJournal({ path, keepMs: DRIVE_KEEP_MS, testing: { tailMin: 0 } })
  expect(journal.recovered).toEqual(history.expected(2))
  const keys = [...history.orders.values()].map(({ key }) => key)
  expect((await journal.findKeys(keys)).map((found) => found?.number)).toEqual([...history.orders.keys()])
  for (const { number } of history.openOrders()) {
    const wanted = history.transitions.filter((transition) => transition.order === number)
    expect((await journal.order(number))?.transitions).toEqual(wanted)
  }
  // And it goes on from there.
  for (const group of drive(history)) {
    await journal.commit(group)
    if (group.lastSequence > audit.lastSequence + 100) break
  }
  expect(await journal.audit()).toMatchObject({
    countedTwice: 0,
    sequenceGaps: 0,
    accepted: history.orders.size,
  })
  await journal.close()
}

describe('a process that is killed', () => {
  test.each(Object.values(FailPoint).map((point) => [point, 2] as const))(
    '%s, at turn %i, loses nothing that it acknowledged',
    async (point, turn) => {
      await expectWhole(await crashAt(point, turn))
    },
  )
})
