/**
 * A contestant of the benchmark: how its processes and servers are started, how
 * they are set, and what must hold once they have served a load.
 */
import { join } from 'node:path'
import type { BenchProcess } from '../process/bench-process.ts'
import type { Server } from '../process/server.ts'

export interface Contestant {
  readonly name: string
  /** One sentence: how it carries orders. */
  readonly about: string
  /** What is on disk, when. */
  readonly durability: string
  /** Whatever was set otherwise than by default, and why where that is not plain. */
  readonly settings: Readonly<Record<string, string>>
  /** What is not installed that it needs; null if it can start. */
  missing(): string | null
  /** Versions of its server and of its client library. */
  versions(): Readonly<Record<string, string>>
  start(options: RigOptions): Promise<Rig>
}

export interface RigOptions {
  /** Where to write CPU profiles, if anywhere. */
  readonly profileDirectory?: string
}

/** A started contestant. Whoever started it calls `stop`. */
export interface Rig {
  readonly customer: BenchProcess
  /** All of them, the customer included. */
  readonly processes: readonly BenchProcess[]
  readonly servers: readonly Server[]
  /** Ends everything, then throws if not each of `served` orders counts as served. */
  stop(served: number): Promise<void>
}

/** The stages of every contestant, in their order; one process each. */
export const STAGES = ['order', 'ingredients', 'cook', 'prepare'] as const

export type StageName = (typeof STAGES)[number]

/** What follows a stage: the next one, or the end, of which the customer hears. */
export function nextOf(stage: StageName): StageName | 'served' {
  return STAGES[STAGES.indexOf(stage) + 1] ?? 'served'
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

/** Throws unless every stage handled each order, as its own process counted. */
export async function checkHandled(processes: readonly BenchProcess[], served: number): Promise<void> {
  for (const stage of STAGES) {
    const { handled } = await processNamed(processes, stage).usage()
    if (handled < served) throw new Error(`${served} orders were served, but ${stage} handled ${handled}`)
  }
}

/** Node's arguments for a process that is to be profiled: a profile of each of its threads, in a folder of its own. */
export function profileArguments(directory: string | undefined, name: string): string[] {
  return directory ? ['--cpu-prof', `--cpu-prof-dir=${join(directory, name)}`] : []
}

/** The process of that name; throws if there is none. */
export function processNamed(processes: readonly BenchProcess[], name: string): BenchProcess {
  const found = processes.find((process) => process.name === name)
  if (!found) throw new Error(`no process is called ${name}`)
  return found
}
