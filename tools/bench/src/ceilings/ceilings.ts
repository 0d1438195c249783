/** What the parts of the truck could do alone, played as contestants in the same run. */
import { join } from 'node:path'
import { auditFile } from '@foodtruck/journal'
import {
  type Contestant,
  checkHandled,
  processNamed,
  STAGES,
  startedOrStopped,
} from '../contestants/contestant.ts'
import { pinned } from '../contestants/package-versions.ts'
import { BenchProcess } from '../process/bench-process.ts'
import { dataFolder, socketFolder } from '../process/data-folder.ts'

export const socketsCeiling: Contestant = {
  name: 'ceiling: sockets',
  about:
    'ROUTER and DEALERs of libs/transport alone: 200 bytes an order through the same processes, in batches',
  durability: 'nothing is on disk',
  settings: { 'orders in a frame': 'what gathers in a turn, at most 256', sockets: 'ipc' },
  missing: () => null,
  versions: () => pinned('zeromq'),
  async start() {
    const sockets = socketFolder()
    const address = `ipc://${join(sockets.path, 'hub.sock')}`
    const module = new URL('./relay-process.ts', import.meta.url)
    const processes = ['hub', ...STAGES, 'customer'].map(
      (name) => new BenchProcess({ name, module, args: [name, address] }),
    )
    async function stopAll(): Promise<void> {
      await Promise.all(processes.map((process) => process.stop()))
      sockets.remove()
    }
    await startedOrStopped(processes, stopAll)
    async function stop(served: number): Promise<void> {
      try {
        await checkHandled(processes, served)
      } finally {
        await stopAll()
      }
    }
    return { customer: processNamed(processes, 'customer'), processes, servers: [], stop }
  },
}

export const journalCeiling: Contestant = {
  name: 'ceiling: journal',
  about: 'libs/journal alone in one process: five commits an order, shared by all that are due',
  durability: 'every commit on disk (SQLite WAL, synchronous=FULL, group commit)',
  settings: { 'orders in a commit': 'what is due, at most 2048' },
  missing: () => null,
  versions: () => ({ sqlite: process.versions.sqlite ?? 'unknown' }),
  async start() {
    const data = dataFolder('journal')
    const path = join(data.path, 'journal.sqlite')
    const module = new URL('./journal-process.ts', import.meta.url)
    const customer = new BenchProcess({ name: 'customer', module, args: [path] })
    async function stopAll(): Promise<void> {
      await customer.stop()
    }
    async function stop(served: number): Promise<void> {
      await stopAll()
      try {
        const audit = await auditFile(path)
        if (audit.served !== served || audit.open !== 0) {
          throw new Error(`${served} orders were written, but the journal says ${JSON.stringify(audit)}`)
        }
      } finally {
        data.remove()
      }
    }
    await startedOrStopped([customer], async () => {
      await stopAll()
      data.remove()
    })
    return { customer, processes: [customer], servers: [], stop }
  },
}

export const CEILINGS: readonly Contestant[] = [socketsCeiling, journalCeiling]
