/**
 * The truck as a contestant: router, four stages and a customer, one process
 * each, the journal on a real disk. After each round its journal is audited.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditFile } from '@foodtruck/journal'
import { JOURNAL_FILE } from '@foodtruck/router'
import { BenchProcess } from '../process/bench-process.ts'
import { dataFolder, socketFolder } from '../process/data-folder.ts'
import {
  type Contestant,
  processNamed,
  profileArguments,
  type Rig,
  type RigOptions,
  STAGES,
  startedOrStopped,
} from './contestant.ts'
import { pinned } from './package-versions.ts'

const OPEN_ORDERS_MAX = 200_000
const CONCURRENCY = 10_000
const MENU = fileURLToPath(new URL('../../menu.yaml', import.meta.url))

export const truck: Contestant = {
  name: 'truck',
  about: 'this system: router, stages and journal as they are',
  durability: 'every transition on disk before its effect (SQLite WAL, synchronous=FULL, group commit)',
  settings: {
    TRUCK_CONCURRENCY: String(CONCURRENCY),
    TRUCK_OPEN_ORDERS_MAX: String(OPEN_ORDERS_MAX),
    TRUCK_TIME_SCALE: '1000000',
    sockets: 'ipc',
  },
  missing: () => null,
  versions: () => ({ ...pinned('zeromq'), sqlite: process.versions.sqlite ?? 'unknown' }),
  start,
}

/** The settings of a truck in these folders, for each of its processes. */
export function truckSettings(data: string, sockets: string): Record<string, string> {
  const address = `ipc://${join(sockets, 'router.sock')}`
  return {
    TRUCK_DATA: data,
    TRUCK_ROUTER: address,
    TRUCK_ROUTER_BIND: address,
    TRUCK_BUS_IN: `ipc://${join(sockets, 'bus-in.sock')}`,
    TRUCK_BUS_OUT: `ipc://${join(sockets, 'bus-out.sock')}`,
    TRUCK_MENU: MENU,
    TRUCK_LOG_LEVEL: 'warn',
    TRUCK_TIME_SCALE: '1000000',
    TRUCK_CONCURRENCY: String(CONCURRENCY),
    TRUCK_OPEN_ORDERS_MAX: String(OPEN_ORDERS_MAX),
  }
}

const PROCESS = new URL('./truck-process.ts', import.meta.url)

/** A process of the truck: `router`, `bus`, `gateway`, a stage or `customer`. */
export function truckProcess(
  name: string,
  settings: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): BenchProcess {
  return new BenchProcess({ name, module: PROCESS, args: [name, JSON.stringify(settings)], execArgv })
}

async function start({ profileDirectory }: RigOptions): Promise<Rig> {
  const data = dataFolder('truck')
  const sockets = socketFolder()
  const settings = truckSettings(data.path, sockets.path)
  const processes = ['router', ...STAGES, 'customer'].map((name) =>
    truckProcess(name, settings, profileArguments(profileDirectory, name)),
  )
  async function stopAll(): Promise<void> {
    // The router last, so that the others can take their leave.
    const [router, ...others] = processes
    await Promise.all(others.map((process) => process.stop()))
    await router?.stop()
    sockets.remove()
  }
  async function stop(served: number): Promise<void> {
    await stopAll()
    try {
      await checkJournal(join(data.path, JOURNAL_FILE), served)
    } finally {
      data.remove()
    }
  }
  await startedOrStopped(processes, async () => {
    await stopAll()
    data.remove()
  })
  return { customer: processNamed(processes, 'customer'), processes, servers: [], stop }
}

/** Throws unless the journal has exactly `served` orders, each served once. */
async function checkJournal(file: string, served: number): Promise<void> {
  const audit = await auditFile(file)
  if (audit.accepted === served && audit.served === served && audit.countedTwice === 0) return
  throw new Error(`${served} orders were served, but the journal says ${JSON.stringify(audit)}`)
}
