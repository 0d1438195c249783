/**
 * Processor time of processes and threads as Linux counts it in /proc. Elsewhere
 * there is no /proc, and every answer is empty.
 */
import { readdirSync, readFileSync } from 'node:fs'

/** Linux gives /proc/PID/stat in these; USER_HZ is 100 on every port. */
const US_PER_TICK = 10_000
const KILOBYTES_PER_MEGABYTE = 1024

interface ProcessStat {
  readonly pid: number
  readonly parent: number
  /** Its own, and that of children that it has waited for. */
  readonly cpuUs: number
}

/** CPU time and resident memory of a process with all its descendants; 0 where it cannot be told. */
export function usageOfTree(root: number): { cpuUs: number; rssMb: number } {
  const all = readDirectory('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : []))
  const tree = new Set([root])
  // A child may come before its parent in the list: look until nothing more is found.
  for (let known = 0; known < tree.size; ) {
    known = tree.size
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid)
  }
  let cpuUs = 0
  let rssMb = 0
  for (const stat of all) {
    if (!tree.has(stat.pid)) continue
    cpuUs += stat.cpuUs
    rssMb += residentMb(stat.pid)
  }
  return { cpuUs, rssMb }
}

/** CPU microseconds of each thread of a process, by the thread's name; threads of one name are added up. */
export function cpuUsByThread(pid: number | 'self'): Record<string, number> {
  const threads: Record<string, number> = {}
  for (const task of readDirectory(`/proc/${pid}/task`)) {
    const name = readText(`/proc/${pid}/task/${task}/comm`).trim()
    const [nanoseconds = ''] = readText(`/proc/${pid}/task/${task}/schedstat`).split(' ')
    if (name !== '' && nanoseconds !== '') threads[name] = (threads[name] ?? 0) + Number(nanoseconds) / 1000
  }
  return threads
}

function statOf(pid: number): ProcessStat[] {
  const text = readText(`/proc/${pid}/stat`)
  // The name stands in parentheses and may hold anything, so count from behind it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = [11, 12, 13, 14].map((index) => Number(fields[index] ?? 0))
  if (fields.length < 15) return []
  return [
    { pid, parent: Number(fields[1]), cpuUs: ticks.reduce((sum, value) => sum + value, 0) * US_PER_TICK },
  ]
}

function residentMb(pid: number): number {
  // Shared memory counts for each process that maps it (PostgreSQL): the anonymous part is its own.
  const [, kilobytes = '0'] = /^RssAnon:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes) / KILOBYTES_PER_MEGABYTE
}

/** A process or thread may end between being listed and being read: then it has nothing. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function readDirectory(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
