/** The main thread's side of the stock. Invariant: it never touches the file itself. */
import { dirname } from 'node:path'
import { AnsweringThread } from '@foodtruck/journal/thread'
import type { StockViewInit } from '@foodtruck/messages'
import { ErrorCode, makeDataFolder, TruckError } from '@foodtruck/runtime'
import type { EndedOrder, KnownIngredient, StoreRequest } from './request.ts'
import type { Answered } from './store.ts'
import type { StoreCall, StoreOptions, StoreResult } from './store-thread.ts'

/**
 * The stock on disk. Every call rejects with TRUCK_ERR_DISK_FULL (nothing has changed: ask again later) or
 * TRUCK_ERR_JOURNAL_BROKEN (this process must not go on).
 */
export class StoreFile {
  /** The last event whose ended order was accounted for when the file was opened. */
  readonly cursor: number
  readonly #thread: AnsweringThread<StoreCall, StoreResult>

  private constructor(thread: AnsweringThread<StoreCall, StoreResult>, cursor: number) {
    this.#thread = thread
    this.cursor = cursor
  }

  /**
   * Opens the file, makes it if there is none, and locks it for this process; the caller closes it. Rejects with
   * TRUCK_ERR_DATA_IN_USE, TRUCK_ERR_DATA_UNWRITABLE, TRUCK_ERR_DISK_FULL or TRUCK_ERR_JOURNAL_BROKEN.
   */
  static async open(options: StoreOptions): Promise<StoreFile> {
    await makeDataFolder(dirname(options.path))
    const file = new URL('./store-thread.ts', import.meta.url)
    const { thread, first } = await AnsweringThread.start<StoreCall, StoreResult>(file, options)
    return new StoreFile(thread, expectOf(first, 'cursor'))
  }

  async answer(requests: readonly StoreRequest[]): Promise<Answered> {
    return expectOf(await this.#thread.ask({ requests }), 'answered')
  }

  async end(ended: readonly EndedOrder[], cursor: number): Promise<void> {
    await this.#thread.ask({ ended, cursor })
  }

  async learn(ingredients: readonly KnownIngredient[]): Promise<void> {
    await this.#thread.ask({ ingredients })
  }

  async view(): Promise<StockViewInit> {
    return expectOf(await this.#thread.ask({ view: true }), 'view')
  }

  /** Waits for what is under way. Idempotent. */
  async close(): Promise<void> {
    await this.#thread.close(null)
  }
}

type Expected = { cursor: number; answered: Answered; view: StockViewInit }

function expectOf<Name extends keyof Expected>(result: StoreResult, name: Name): Expected[Name] {
  if (name in result) return (result as Expected)[name]
  throw new TruckError(ErrorCode.INTERNAL, `the thread of the stock gave no ${name}`)
}
