/**
 * Tells the bus what there is: the whole state, a moment after it changed and every few seconds, so that whoever
 * missed one is right again with the next. Invariant: a busy kitchen is told of at most every SNAPSHOT_MS.
 */
import { PROTOCOL_MAJOR, PROTOCOL_MINOR, StockSnapshot } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Publisher } from '@foodtruck/transport'
import type { StoreFile } from './store-file.ts'

/** From a change to the snapshot that shows it, at most; and between two snapshots of a busy kitchen. */
export const SNAPSHOT_MS = 200
/** Between two snapshots of a quiet kitchen. */
export const SNAPSHOT_QUIET_MS = 2_000

export class Announcer {
  readonly #store: StoreFile
  readonly #publisher: Publisher
  readonly #topic: string
  #timer: NodeJS.Timeout
  #isSoon = false
  #telling: Promise<void> | null = null
  #isClosed = false

  constructor(options: { store: StoreFile; publisher: Publisher; truck: string }) {
    this.#store = options.store
    this.#publisher = options.publisher
    this.#topic = `${options.truck}/stock`
    this.#timer = setTimeout(() => this.#tell(), SNAPSHOT_MS)
  }

  /** Something has changed. */
  changed(): void {
    if (this.#isSoon || this.#isClosed) return
    this.#isSoon = true
    // A snapshot that is being read may have missed the change: the next one follows it.
    if (this.#telling === null) this.#arm(SNAPSHOT_MS)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#telling
  }

  #arm(ms: number): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#tell(), ms)
  }

  #tell(): void {
    this.#isSoon = false
    this.#telling = this.#publish().finally(() => {
      this.#telling = null
      this.#arm(this.#isSoon ? SNAPSHOT_MS : SNAPSHOT_QUIET_MS)
    })
  }

  async #publish(): Promise<void> {
    if (!this.#publisher.connected) return
    try {
      const stock = await this.#store.view()
      this.#publisher.publish(
        this.#topic,
        StockSnapshot.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, stock }),
      )
    } catch (error) {
      if (TruckError.from(error).code !== ErrorCode.CLOSED) throw error
    }
  }
}
