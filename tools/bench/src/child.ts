/**
 * A benchmark process as seen from inside: it says when it is ready, answers
 * with what it has used so far, and leaves when its parent does.
 */
import type { LoadPlan, LoadResult } from './closed-loop.ts'

/** What a process has used since it started. */
export interface Usage {
  readonly cpuUs: number
  readonly peakMb: number
  readonly rssMb: number
  readonly heapMb: number
}

export type ToChild = { kind: 'usage' } | { kind: 'load'; plan: LoadPlan } | { kind: 'stop' }

export type FromChild =
  | { kind: 'ready' }
  | { kind: 'usage'; usage: Usage }
  | { kind: 'progress'; served: number }
  | { kind: 'loaded'; result: LoadResult }
  | { kind: 'failed'; message: string }

export interface ChildOptions {
  /** Ends whatever the process runs; after it the process exits. */
  readonly stop: () => Promise<void>
  /** Customers only: works a load and tells how it went. */
  readonly load?: (plan: LoadPlan, onProgress: (served: number) => void) => Promise<LoadResult>
}

const MEGABYTE = 1024 * 1024
const KILOBYTES_PER_MEGABYTE = 1024

/** Serves the parent over IPC, and reports ready. Call it once all is connected. */
export function serveParent({ stop, load }: ChildOptions): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message: ToChild) => {
    if (message.kind === 'usage') tell({ kind: 'usage', usage: usage() })
    else if (message.kind === 'stop') leave(stop)
    else if (load) runLoad(load, message.plan)
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

function leave(stop: () => Promise<void>): void {
  stop().then(() => process.exit(0), failChild)
}

function tell(message: FromChild): void {
  process.send?.(message)
}

function usage(): Usage {
  // The processor time is read first: the collection below is not the contestant's.
  const { user, system } = process.cpuUsage()
  const peakKb = process.resourceUsage().maxRSS
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return {
    cpuUs: user + system,
    peakMb: peakKb / KILOBYTES_PER_MEGABYTE,
    rssMb: rss / MEGABYTE,
    heapMb: heapUsed / MEGABYTE,
  }
}
