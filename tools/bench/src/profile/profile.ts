/**
 * `--profile`: the truck at 1 000 in flight, each of its processes under V8's
 * profiler. Writes a flame graph for every thread and says what an order costs by part.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from '../comparison/comparison.ts'
import { truck } from '../contestants/truck.ts'
import { type ComparisonReport, renderReport } from '../report/report.ts'
import { rounded } from '../report/statistics.ts'
import { formatTable } from '../report/table.ts'
import { type CpuProfile, callsOf, costliest, type FunctionCost } from './cpu-profile.ts'
import { drawFlameGraph } from './flame-graph.ts'

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url))
const DIRECTORY = join(PROJECT, 'data', 'profiles')
const IN_FLIGHT = 1_000
const WARM_UP_SECONDS = 2
const FUNCTIONS_SHOWN = 12
/** Loading and compiling modules is not what an order costs. */
const START_UP_US = 3_000_000

/** One thread of one process, with its own picture. */
export interface ThreadProfile {
  readonly process: string
  readonly picture: string
  /** Milliseconds in which it ran, its start-up left out. */
  readonly busyMs: number
  readonly costliest: readonly FunctionCost[]
}

/** What `--profile` gives besides the pictures. */
export interface ProfileReport extends Omit<ComparisonReport, 'kind'> {
  readonly kind: 'profile'
  readonly threads: readonly ThreadProfile[]
}

export interface ProfileOptions {
  readonly seconds: number
  readonly command: string
  readonly onProgress: (line: string) => void
}

/** Runs it, and writes the pictures into data/profiles. */
export async function profile({ seconds, command, onProgress }: ProfileOptions) {
  rmSync(DIRECTORY, { recursive: true, force: true })
  mkdirSync(DIRECTORY, { recursive: true })
  const base = {
    contestants: [truck],
    ceilings: [],
    windows: [{ kind: 'closed', inFlight: IN_FLIGHT }],
    rounds: 1,
    seconds,
    warmUpSeconds: WARM_UP_SECONDS,
    command,
    onProgress,
  } as const
  // The cost by part is of a run without the profiler, which itself costs something.
  const comparison = await compare(base)
  const profiled = await compare({ ...base, profileDirectory: DIRECTORY })
  const threads = readdirSync(DIRECTORY).flatMap(threadsOf)
  const failed = [...comparison.failed, ...profiled.failed]
  const report: ProfileReport = { ...comparison, kind: 'profile', failed, threads }
  const text = [renderReport(comparison), ...threads.map(renderThread)].join('\n\n')
  return { report, text, failed: failed.length > 0 }
}

function threadsOf(name: string): ThreadProfile[] {
  const folder = join(DIRECTORY, name)
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const root = callsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile, START_UP_US)
      // V8 names the file CPU.date.time.pid.thread.number.cpuprofile; thread 0 is the main one.
      const thread = file.split('.').at(-3) ?? '0'
      const title = thread === '0' ? name : `${name}, thread ${thread}`
      const picture = join(DIRECTORY, `${title.replaceAll(/\W+/g, '-')}.svg`)
      writeFileSync(picture, drawFlameGraph(title, root))
      return {
        process: title,
        picture: relative(PROJECT, picture),
        busyMs: Math.round(root.totalUs / 1000),
        costliest: costliest(root, FUNCTIONS_SHOWN),
      }
    })
}

function renderThread({ process, picture, busyMs, costliest: functions }: ThreadProfile): string {
  const rows = functions.map(({ name, where, selfUs }) => [
    `${name} ${where}`.trim(),
    `${rounded((selfUs / 1000 / Math.max(1, busyMs)) * 100, 1)} %`,
  ])
  return formatTable([`${process}: ${busyMs} ms busy; ${picture}`, 'itself'], rows)
}
