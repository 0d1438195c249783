/**
 * A contestant of the benchmark: how its processes are started, and what must
 * hold once they have served a load.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BenchProcess } from './process.ts'

export interface Contestant {
  readonly name: string
  start(options: RigOptions): Promise<Rig>
}

export interface RigOptions {
  /** Where to write a CPU profile of the process in the middle, if anywhere. */
  readonly profileDirectory?: string
}

/** A started contestant. Whoever started it calls `stop`. */
export interface Rig {
  readonly customer: BenchProcess
  /** All of them, the customer included. */
  readonly processes: readonly BenchProcess[]
  /** Ends all processes, then throws if not each of `served` orders counts as served. */
  stop(served: number): Promise<void>
}

export const talk: Contestant = { name: 'talk', start: startTalk }

const TALK_ROLES = ['hub', 'order', 'ingredients', 'cook', 'prepare', 'customer']

async function startTalk({ profileDirectory }: RigOptions): Promise<Rig> {
  const sockets = mkdtempSync(join(tmpdir(), 'talk-'))
  const address = `ipc://${sockets}/hub.sock`
  const module = new URL('./talk.ts', import.meta.url)
  const processes = TALK_ROLES.map((name) => {
    const execArgv = name === 'hub' ? profileArguments(profileDirectory) : []
    return new BenchProcess({ name, module, args: [name, address], execArgv })
  })
  async function stop(): Promise<void> {
    await Promise.all(processes.map((process) => process.stop()))
    rmSync(sockets, { recursive: true, force: true })
  }
  await startedOrStopped(processes, stop)
  return { customer: processNamed(processes, 'customer'), processes, stop }
}

/** Waits until all are ready; ends them all if one is not. */
export async function startedOrStopped(
  processes: readonly BenchProcess[],
  stop: () => Promise<void>,
): Promise<void> {
  try {
    await Promise.all(processes.map((process) => process.ready()))
  } catch (error) {
    await stop()
    throw error
  }
}

/** Node's arguments for a process that is to be profiled. */
export function profileArguments(directory: string | undefined): string[] {
  return directory ? ['--cpu-prof', `--cpu-prof-dir=${directory}`] : []
}

/** The process of that name; throws if there is none. */
export function processNamed(processes: readonly BenchProcess[], name: string): BenchProcess {
  const found = processes.find((process) => process.name === name)
  if (!found) throw new Error(`no process is called ${name}`)
  return found
}
