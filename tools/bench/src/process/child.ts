/**
 * A benchmark process as seen from inside: it says when it is ready, answers
 * with what it has used so far, and leaves when its parent does.
 */
import { getHeapStatistics } from 'node:v8'
import type { LoadPlan, LoadResult } from '../load/plan.ts'
import { cpuUsByThread } from './cpu-time.ts'

/** Processor time since the process started. */
export interface CpuUse {
  readonly cpuUs: number
  /** CPU microseconds by the name of the thread; empty where the system does not tell. */
  readonly threads: Readonly<Record<string, number>>
}

/** What a process has used since it started. */
export interface Usage {
  /** Before it was asked, and after it had told: telling collects garbage, which is not the contestant's. */
  readonly asked: CpuUse
  readonly told: CpuUse
  readonly peakMb: number
  readonly rssMb: number
  readonly heapMb: number
  /** JavaScript objects of the main thread, ever. */
  readonly allocatedMb: number
  /** Stages only: orders that went through. */
  readonly handled: number
}

export type ToChild =
  | { kind: 'usage' }
  | { kind: 'load'; plan: LoadPlan }
  | { kind: 'ask'; question: string }
  | { kind: 'stop' }

export type FromChild =
  | { kind: 'ready' }
  | { kind: 'usage'; usage: Usage }
  | { kind: 'progress'; served: number }
  | { kind: 'loaded'; result: LoadResult }
  | { kind: 'answer'; answer: unknown }
  | { kind: 'failed'; message: string }

export interface ChildOptions {
  /** Ends whatever the process runs; after it the process exits. */
  readonly stop: () => Promise<void>
  /** Customers only: works a load and tells how it went. */
  readonly load?: (plan: LoadPlan, onProgress: (served: number) => void) => Promise<LoadResult>
  /** Stages only: how many orders went through. */
  readonly handled?: () => number
  /** Scenarios only: does what is asked and gives back what can be told in JSON. */
  readonly answer?: (question: string) => Promise<unknown>
}

const MEGABYTE = 1024 * 1024
const KILOBYTES_PER_MEGABYTE = 1024

/** Serves the parent over IPC, and reports ready. Call it once all is connected. */
export function serveParent(options: ChildOptions): void {
  const { stop, load, handled = () => 0, answer } = options
  process.on('disconnect', () => process.exit(0))
  // Whoever interrupts the benchmark interrupts its parent; the children wait to be asked.
  process.on('SIGINT', () => {})
  process.on('message', (message: ToChild) => {
    if (message.kind === 'usage') tell({ kind: 'usage', usage: usage(handled()) })
    else if (message.kind === 'stop') stop().then(() => process.exit(0), failChild)
    else if (message.kind === 'load' && load) runLoad(load, message.plan)
    else if (message.kind === 'ask' && answer) {
      answer(message.question).then((given) => tell({ kind: 'answer', answer: given }), failChild)
    }
  })
  tell({ kind: 'ready' })
}

/** Tells the parent why this process cannot go on, and exits. */
export function failChild(error: unknown): never {
  tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  process.exit(1)
}

function runLoad(load: NonNullable<ChildOptions['load']>, plan: LoadPlan): void {
  load(plan, (served) => tell({ kind: 'progress', served })).then(
    (result) => tell({ kind: 'loaded', result }),
    failChild,
  )
}

function tell(message: FromChild): void {
  process.send?.(message)
}

function usage(handled: number): Usage {
  const asked = cpuUse()
  const peakKb = process.resourceUsage().maxRSS
  const { total_allocated_bytes: allocated } = getHeapStatistics()
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return {
    asked,
    peakMb: peakKb / KILOBYTES_PER_MEGABYTE,
    rssMb: rss / MEGABYTE,
    heapMb: heapUsed / MEGABYTE,
    allocatedMb: allocated / MEGABYTE,
    handled,
    told: cpuUse(),
  }
}

function cpuUse(): CpuUse {
  const { user, system } = process.cpuUsage()
  return { cpuUs: user + system, threads: cpuUsByThread('self') }
}
