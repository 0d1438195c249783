/** What there is to say of the machine on which a report was made. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, release, type } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '../process/data-folder.ts'
import type { Machine } from './report.ts'
import { median, rounded } from './statistics.ts'

const SYNCS = 100
const SYNC_BYTES = 4_096

export function describeMachine(): Machine {
  return {
    node: process.versions.node,
    cpus: availableParallelism(),
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    system: `${type()} ${release()}`,
    fdatasyncMs: rounded(syncMs(), 2),
  }
}

function syncMs(): number {
  const folder = dataFolder('sync')
  const file = openSync(join(folder.path, 'file'), 'w')
  const bytes = new Uint8Array(SYNC_BYTES)
  const times = Array.from({ length: SYNCS }, () => {
    writeSync(file, bytes)
    const startedAt = performance.now()
    fdatasyncSync(file)
    return performance.now() - startedAt
  })
  closeSync(file)
  folder.remove()
  return median(times)
}
