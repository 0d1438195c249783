/** What is measured every few seconds, and how it is read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Load } from './load.ts'
import type { Point } from './slope.ts'
import type { Truck } from './truck.ts'

/** What is left of a removed order, with its index; `docs/operations.md` says how it was measured. */
export const BYTES_PER_KEPT_KEY = 92

/** A figure over time, and how much it may grow from the first sample to the last, as a share of its mean. */
export interface Series {
  readonly name: string
  readonly unit: 'MB' | 'files' | 'ms'
  /** Null: shown, not judged. */
  readonly growthMax: number | null
  readonly points: Point[]
}

const GROWTH_MAX = { memory: 0.15, files: 0.05, journal: 0.15 } as const

const MB = 1_000_000

export class Samples {
  readonly #byName = new Map<string, Series>()
  readonly #startedMs = performance.now()

  get all(): readonly Series[] {
    return [...this.#byName.values()]
  }

  /** Takes one sample of everything. */
  async take(truck: Truck, load: Load): Promise<void> {
    const atMs = performance.now() - this.#startedMs
    for (const { name, pid, metrics } of await truck.readings()) {
      const { memory, files } = GROWTH_MAX
      this.#add(`${name} memory`, 'MB', memory, atMs, residentBytes(pid) / MB)
      this.#add(`${name} open files`, 'files', files, atMs, readdirSync(`/proc/${pid}/fd`).length)
      const heapBytes = metricOf(metrics, 'nodejs_heap_size_used_bytes')
      if (heapBytes !== null) this.#add(`${name} heap`, 'MB', null, atMs, heapBytes / MB)
    }
    const { fileBytes, walBytes, usedBytes, keptKeys } = journalOf(truck.journal)
    this.#add('journal file', 'MB', null, atMs, fileBytes / MB)
    this.#add('journal WAL', 'MB', null, atMs, walBytes / MB)
    const withoutKeys = usedBytes - keptKeys * BYTES_PER_KEPT_KEY
    this.#add('journal without kept keys', 'MB', GROWTH_MAX.journal, atMs, withoutKeys / MB)
    const latencies = load.takeLatencies()
    if (latencies.length === 0) return
    this.#add('latency p50', 'ms', null, atMs, at(latencies, 0.5))
    this.#add('latency p99', 'ms', null, atMs, at(latencies, 0.99))
  }

  #add(name: string, unit: Series['unit'], growthMax: number | null, atMs: number, value: number): void {
    const series = this.#byName.get(name) ?? { name, unit, growthMax, points: [] }
    this.#byName.set(name, series)
    series.points.push({ atMs, value })
  }
}

/** One figure of a page of metrics; null if it is not there. */
function metricOf(text: string, metric: string): number | null {
  const found = new RegExp(`^${metric}(?:\\{[^}]*\\})? (\\S+)`, 'm').exec(text)
  return found === null ? null : Number(found[1])
}

/** What a process has in memory. Throws if it is gone. */
function residentBytes(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  if (found === null) throw new Error(`process ${pid} is gone`)
  return Number(found[1]) * 1_024
}

function journalOf(path: string) {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const pragma = (name: string): number =>
      Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])
    const usedBytes = (pragma('page_count') - pragma('freelist_count')) * pragma('page_size')
    const state = db.prepare('SELECT served + cancelled + refused AS n FROM state').get()
    const wal = `${path}-wal`
    const walBytes = existsSync(wal) ? statSync(wal).size : 0
    return { fileBytes: statSync(path).size, walBytes, usedBytes, keptKeys: Number(state?.n) }
  } finally {
    db.close()
  }
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
