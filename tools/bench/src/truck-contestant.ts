/**
 * The truck as a contestant: router, four stages and a customer, one process
 * each, the journal on a real disk. After each round its journal is audited.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { auditFile } from '@foodtruck/journal'
import { JOURNAL_FILE } from '@foodtruck/router'
import {
  type Contestant,
  processNamed,
  profileArguments,
  type Rig,
  type RigOptions,
  startedOrStopped,
} from './contestant.ts'
import { BenchProcess } from './process.ts'

export const truck: Contestant = { name: 'truck', start: startTruck }

const ROLES = ['router', 'order', 'ingredients', 'cook', 'prepare', 'customer']
/** The folder of temporary files may be in memory; the project's own is on a disk. */
const DATA = fileURLToPath(new URL('../../../data', import.meta.url))
const MENU = fileURLToPath(new URL('../menu.yaml', import.meta.url))

async function startTruck({ profileDirectory }: RigOptions): Promise<Rig> {
  mkdirSync(DATA, { recursive: true })
  const data = mkdtempSync(join(DATA, 'bench-'))
  const sockets = mkdtempSync(join(tmpdir(), 'truck-'))
  const address = `ipc://${sockets}/router.sock`
  const settings = JSON.stringify({
    TRUCK_DATA: data,
    TRUCK_ROUTER: address,
    TRUCK_ROUTER_BIND: address,
    TRUCK_BUS_IN: `ipc://${sockets}/bus-in.sock`,
    TRUCK_MENU: MENU,
    TRUCK_LOG_LEVEL: 'warn',
    TRUCK_TIME_SCALE: '1000000',
    TRUCK_CONCURRENCY: '10000',
    TRUCK_OPEN_ORDERS_MAX: '200000',
  })
  const module = new URL('./truck-process.ts', import.meta.url)
  const processes = ROLES.map((name) => {
    const execArgv = name === 'router' ? profileArguments(profileDirectory) : []
    return new BenchProcess({ name, module, args: [name, settings], execArgv })
  })
  async function stopAll(): Promise<void> {
    // The router last, so that the others can take their leave.
    const [router, ...others] = processes
    await Promise.all(others.map((process) => process.stop()))
    await router?.stop()
    rmSync(sockets, { recursive: true, force: true })
  }
  async function stop(served: number): Promise<void> {
    await stopAll()
    try {
      await checkJournal(join(data, JOURNAL_FILE), served)
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  }
  await startedOrStopped(processes, async () => {
    await stopAll()
    rmSync(data, { recursive: true, force: true })
  })
  return { customer: processNamed(processes, 'customer'), processes, stop }
}

/** Throws unless the journal has exactly `served` orders, each served once. */
async function checkJournal(file: string, served: number): Promise<void> {
  const audit = await auditFile(file)
  if (audit.accepted === served && audit.served === served && audit.countedTwice === 0) return
  throw new Error(`${served} orders were served, but the journal says ${JSON.stringify(audit)}`)
}
