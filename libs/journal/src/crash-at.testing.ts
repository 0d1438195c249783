/**
 * A process that drives a journal and is killed at a fail point, or by a fault from outside; it writes the last
 * sequence number of each commit that was acknowledged, or the code of the error that ended it. After the commit
 * `waitsAfter` it waits for a byte on its standard input.
 */
import { readSync, writeSync } from 'node:fs'
import { TruckError } from '@foodtruck/runtime'
import { DRIVE_KEEP_MS, drive } from './drive.testing.ts'
import type { FailPoint } from './fail-point.ts'
import { History } from './history.testing.ts'
import { openJournal } from './sqlite-journal.ts'

const [path = '', groups = '1000', point = '', turn = '1', waitsAfter = ''] = process.argv.slice(2)
try {
  const journal = await openJournal({
    path,
    keepMs: DRIVE_KEEP_MS,
    testing: {
      tailMin: 0,
      ...(point === '' ? {} : { crashAt: { point: point as FailPoint, turn: Number(turn) } }),
    },
  })
  const history = new History()
  let commits = 0
  for (const group of drive(history)) {
    if (commits === Number(groups)) break
    await journal.commit(group)
    writeSync(1, `${group.lastSequence}\n`)
    if (++commits === Number(waitsAfter)) readSync(0, Buffer.alloc(1))
  }
  await journal.close()
} catch (error) {
  const { code, message } = TruckError.from(error)
  writeSync(1, `${code}: ${message}\n`)
  // As a router does: it does not go on, and does not close what it cannot trust.
  process.exit(1)
}
