/** A truck for a scenario: its processes are started one by one, and stopped together. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { STAGES } from '../contestants/contestant.ts'
import { truckProcess, truckSettings } from '../contestants/truck.ts'
import type { LoadPlan, LoadResult } from '../load/plan.ts'
import { BenchProcess } from '../process/bench-process.ts'
import { dataFolder, socketFolder } from '../process/data-folder.ts'

const LOAD_MS_MAX = 300_000
const SCENARIO_PROCESS = new URL('./scenario-process.ts', import.meta.url)

export class TruckRig {
  readonly data = dataFolder('scenario')
  readonly #sockets = socketFolder()
  readonly #processes: BenchProcess[] = []
  settings: Record<string, string>

  constructor() {
    this.settings = {
      ...truckSettings(this.data.path, this.#sockets.path),
      TRUCK_BUS_IN_BIND: `ipc://${join(this.#sockets.path, 'bus-in.sock')}`,
      TRUCK_BUS_OUT_BIND: `ipc://${join(this.#sockets.path, 'bus-out.sock')}`,
    }
  }

  /** Makes the stage `cook` work `ms` on each ticket. To be called before it is started. */
  letCookWork(ms: number): void {
    const menu = readFileSync(this.settings.TRUCK_MENU ?? '', 'utf8')
    const changed = menu.replace('stage: cook, seconds: 0', `stage: cook, seconds: ${ms}`)
    if (changed === menu) throw new Error('the menu of the benchmark has no cook')
    const path = join(this.data.path, 'menu.yaml')
    writeFileSync(path, changed)
    // A second of the menu is a millisecond here.
    this.settings = { ...this.settings, TRUCK_MENU: path, TRUCK_TIME_SCALE: '1000' }
  }

  /** Starts a process of the truck and waits until it is ready. */
  async start(name: string, settings: Readonly<Record<string, string>> = {}): Promise<BenchProcess> {
    return this.#ready(truckProcess(name, { ...this.settings, ...settings }))
  }

  /** Starts router, stages and customer; gives the router and the customer. */
  async startAll(): Promise<{ router: BenchProcess; customer: BenchProcess }> {
    const router = await this.start('router')
    await Promise.all(STAGES.map((stage) => this.start(stage)))
    return { router, customer: await this.start('customer') }
  }

  /** Starts a process that only scenarios have: `bus`, `gateway`, `subscriber` and others. */
  async startOther(role: string, ...args: readonly string[]): Promise<BenchProcess> {
    return this.#ready(
      new BenchProcess({
        name: role,
        module: SCENARIO_PROCESS,
        args: [role, JSON.stringify(this.settings), ...args],
      }),
    )
  }

  /** Stops them, those started last first, and removes the folders. */
  async stop(): Promise<void> {
    for (const process of this.#processes.toReversed()) await process.stop()
    this.#sockets.remove()
    this.data.remove()
  }

  async #ready(process: BenchProcess): Promise<BenchProcess> {
    this.#processes.push(process)
    await process.ready()
    return process
  }
}

/** Has a load played. */
export function play(customer: BenchProcess, plan: LoadPlan): Promise<LoadResult> {
  return customer.load(plan, LOAD_MS_MAX, () => {})
}

/** Runs `work` on a truck that is stopped afterwards, whatever happens. */
export async function withTruck<Result>(work: (rig: TruckRig) => Promise<Result>): Promise<Result> {
  const rig = new TruckRig()
  try {
    return await work(rig)
  } finally {
    await rig.stop()
  }
}
