/**
 * The disk under the journal: a MemoryDisk whose commits take their time, fail, and are kept or lost by a
 * crash. Invariant: a commit is answered after it is durable, and by then a crash cannot take it away.
 */
import {
  type Audit,
  type CommitGroup,
  type Journal,
  type KeyedOrder,
  MemoryDisk,
  type MemoryJournal,
  type OrderHistory,
  type OrderRecord,
  type OrdersRequest,
  openMemoryJournal,
  type Recovered,
  type Replay,
  type ReplayRequest,
} from '@foodtruck/journal'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Random } from '../random.ts'
import type { Scheduler, SimProcess } from './scheduler.ts'

/** Who watches the disk. */
export interface DiskTap {
  /** The group is on disk; whoever wrote it has not heard of it yet. */
  durable(group: CommitGroup): void
  /** The writer hears that its group is on disk. */
  committed(group: CommitGroup): void
  recovered(recovered: Recovered): void
  /** The journal does not take what it was given: a defect. */
  refused(error: TruckError): void
}

/** Thrown in the router by a disk that breaks: its process is to end by it. */
export const brokenDisks = new WeakSet<object>()

export class SimDisk {
  readonly memory = new MemoryDisk()
  /** One fsync takes about so long. */
  fsyncMs = 1
  /** The next commit fails for good. */
  isBroken = false
  readonly scheduler: Scheduler
  readonly random: Random
  readonly tap: DiskTap
  /** Ends the process whose disk broke. */
  onBroken: ((process: SimProcess) => void) | null = null
  #open: SimJournal | null = null

  constructor(scheduler: Scheduler, tap: DiskTap, random: Random) {
    this.scheduler = scheduler
    this.tap = tap
    this.random = random
  }

  open(): Journal {
    const journal = new SimJournal(this, this.scheduler.current as SimProcess)
    this.#open = journal
    this.tap.recovered(journal.recovered)
    return journal
  }

  /** The process is gone. What was being written is on disk whole or not at all: the file heals a torn end. */
  exited(process: SimProcess): void {
    if (this.#open?.process !== process) return
    this.#open.crash()
    this.#open = null
  }
}

class SimJournal implements Journal {
  readonly process: SimProcess
  readonly #disk: SimDisk
  readonly #memory: MemoryJournal
  #inAir: CommitGroup | null = null
  #isClosed = false

  constructor(disk: SimDisk, process: SimProcess) {
    this.#disk = disk
    this.process = process
    this.#memory = openMemoryJournal(disk.memory)
  }

  get recovered(): Recovered {
    return this.#memory.recovered
  }

  forgetRecovered(): void {
    this.#memory.forgetRecovered()
  }

  commit(group: CommitGroup): Promise<void> {
    const { scheduler, random, tap, fsyncMs } = this.#disk
    this.#inAir = group
    return new Promise((resolve, reject) => {
      const answer = (run: () => void): void => {
        scheduler.after(random.next() * 0.5, this.process, run)
      }
      // The disk works on while the process is paused, and whatever becomes of it.
      scheduler.after(fsyncMs * (0.5 + random.next()), null, () => {
        if (this.#inAir !== group) return
        this.#inAir = null
        if (this.#disk.isBroken) return answer(() => reject(this.#broken()))
        try {
          this.#memory.apply(group)
        } catch (error) {
          const refusal = TruckError.from(error)
          if (refusal.code !== ErrorCode.DISK_FULL) tap.refused(refusal)
          return answer(() => reject(refusal))
        }
        tap.durable(group)
        answer(() => {
          tap.committed(group)
          resolve()
        })
      })
    })
  }

  #broken(): TruckError {
    const error = new TruckError(ErrorCode.JOURNAL_BROKEN, 'the simulated disk broke')
    brokenDisks.add(error)
    this.#disk.scheduler.after(0, null, () => this.#disk.onBroken?.(this.process))
    return error
  }

  crash(): void {
    const group = this.#inAir
    this.#inAir = null
    if (group && !this.#isClosed && !this.#disk.memory.full && this.#disk.random.chance(0.5)) {
      this.#memory.apply(group)
      this.#disk.tap.durable(group)
    }
    if (!this.#isClosed) this.#memory.crash()
    this.#isClosed = true
  }

  /** An answer of the journal's reader, which is a thread of its own. */
  #later<T>(ask: () => Promise<T>): Promise<T> {
    const { scheduler, random } = this.#disk
    return new Promise((resolve, reject) => {
      scheduler.after(random.next() * 2, this.process, () => {
        ask().then(resolve, reject)
      })
    })
  }

  findKeys(keys: readonly string[]): Promise<(KeyedOrder | null)[]> {
    return this.#later(() => this.#memory.findKeys(keys))
  }

  keys(onBatch: (keys: string[]) => void): Promise<void> {
    return this.#later(() => this.#memory.keys(onBatch))
  }

  order(number: number): Promise<OrderHistory | null> {
    return this.#later(() => this.#memory.order(number))
  }

  orders(request: OrdersRequest): Promise<OrderRecord[]> {
    return this.#later(() => this.#memory.orders(request))
  }

  replay(request: ReplayRequest): Promise<Replay> {
    return this.#later(() => this.#memory.replay(request))
  }

  audit(): Promise<Audit> {
    return this.#later(() => this.#memory.audit())
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#memory.close()
  }
}
