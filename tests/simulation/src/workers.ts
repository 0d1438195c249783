/** Child processes that run seeds. Invariant: a seed is answered once, whichever worker runs it. */
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Answer, addSums, noSums, type SeedViolation, type Sums, type Task } from './task.ts'

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url))
/** Garbage of a run is young when it dies: room for it spares half of the collecting. */
const CHILD_FLAGS = ['--max-semi-space-size=32']
/** Seeds in one task. */
const BATCH = 20

export class Worker {
  readonly #child: ChildProcess
  #settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null

  constructor(mutant = '') {
    this.#child = fork(CHILD, mutant === '' ? [] : [mutant], { execArgv: CHILD_FLAGS })
    this.#child.on('message', (answer: Answer) => this.#settle?.resolve(answer))
    this.#child.on('exit', (code, signal) => {
      this.#settle?.reject(new Error(`a worker of the simulation ended with ${signal ?? code}`))
    })
  }

  /** One task at a time. Rejects if the worker ends. */
  run<K extends Task['kind']>(task: Extract<Task, { kind: K }>): Promise<Extract<Answer, { kind: K }>> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve: resolve as (answer: Answer) => void, reject }
      this.#child.send(task)
    })
  }

  close(): void {
    this.#settle = null
    this.#child.kill('SIGKILL')
  }
}

export interface SeedsOptions {
  readonly from: number
  readonly count: number
  readonly workers: number
  readonly mutant?: string
  /** End with the first task that has a seed that breaks a promise. */
  readonly stopsAtFirst?: boolean
  readonly onProgress?: (sums: Sums, violations: number) => void
}

export interface SeedsReport {
  readonly sums: Sums
  /** By seed, lowest first. */
  readonly violations: readonly SeedViolation[]
}

/** Runs seeds on so many workers. */
export async function runSeeds(options: SeedsOptions): Promise<SeedsReport> {
  const { from, count, stopsAtFirst = false } = options
  const sums = noSums()
  const violations: SeedViolation[] = []
  let next = from
  const work = async (worker: Worker): Promise<void> => {
    try {
      while (next < from + count && !(stopsAtFirst && violations.length > 0)) {
        const first = next
        next += BATCH
        const size = Math.min(BATCH, from + count - first)
        const answer = await worker.run({ kind: 'seeds', from: first, count: size, stopsAtFirst })
        addSums(sums, answer.sums)
        violations.push(...answer.violations)
        options.onProgress?.(sums, violations.length)
      }
    } finally {
      worker.close()
    }
  }
  await Promise.all(Array.from({ length: options.workers }, () => work(new Worker(options.mutant))))
  return { sums, violations: violations.sort((a, b) => a.seed - b.seed) }
}

/** What happened in one seed; the shortest story if it breaks a promise and `shrinks`. */
export async function storyOfSeed(seed: number, options: { mutant?: string; shrinks: boolean }) {
  const worker = new Worker(options.mutant)
  try {
    return await worker.run({ kind: 'story', seed, shrinks: options.shrinks })
  } finally {
    worker.close()
  }
}
