/** A constant load, and what became of each order. Invariant: every order that was accepted is waited for. */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import { Order } from '@foodtruck/messages'
import { createLogger } from '@foodtruck/runtime'

const TICK_MS = 5
const SETTLE_MS_MAX = 60_000
/** Every so many orders, a repeat of one that was sent long ago is sent. */
const REPEAT_EVERY = 50

const PAYLOAD = Order.encode({ lines: [{ item: 'hotdog', quantity: 1 }], name: 'Ada' })

export class Load {
  accepted = 0
  ended = 0
  refused = 0
  /** Repeats of orders that were removed from the journal, and those that were not taken for one. */
  repeats = 0
  repeatsWrong = 0
  readonly #client: RouterClient
  readonly #timer: NodeJS.Timeout
  readonly #prefix: string
  readonly #startedMs = performance.now()
  readonly #perMs: number
  /** Order numbers by key number, of the orders that are to be repeated. */
  readonly #numbers = new Map<number, number>()
  readonly #open = new Map<number, number>()
  /** Ends that overtook their answers. */
  readonly #early = new Set<number>()
  readonly #repeatAfter: number
  #latencies: number[] = []
  #sent = 0

  private constructor(client: RouterClient, ratePerSecond: number, keepMs: number) {
    this.#client = client
    this.#perMs = ratePerSecond / 1_000
    // Twice as old as what is kept.
    this.#repeatAfter = Math.ceil(this.#perMs * keepMs * 2)
    this.#prefix = crypto.randomUUID().slice(0, 23)
    client.onEnded(({ order }) => this.#onEnded(order))
    this.#timer = setInterval(() => this.#sendDue(), TICK_MS)
  }

  /** Begins to order. Whoever calls this finishes it. */
  static async start(router: string, ratePerSecond: number, keepMs: number): Promise<Load> {
    const logger = createLogger({ name: 'soak', level: 'warn' })
    const client = await connectRouter({ address: router, name: 'soak', logger })
    return new Load(client, ratePerSecond, keepMs)
  }

  /** Orders that were accepted and have not ended. */
  get open(): number {
    return this.#open.size
  }

  /** Milliseconds from submit to end of the orders that ended since this was asked last, sorted. */
  takeLatencies(): number[] {
    const taken = this.#latencies
    this.#latencies = []
    return taken.sort((a, b) => a - b)
  }

  /** Sends nothing more, and waits until all that was sent has ended, or a minute. */
  async finish(): Promise<void> {
    clearInterval(this.#timer)
    const deadline = performance.now() + SETTLE_MS_MAX
    while (this.accepted + this.refused < this.#sent || this.#open.size > 0) {
      if (performance.now() > deadline) break
      await new Promise((settle) => setTimeout(settle, 20))
    }
    await this.#client.close()
  }

  #sendDue(): void {
    const due = Math.floor((performance.now() - this.#startedMs) * this.#perMs)
    while (this.#sent < due) {
      this.#sent++
      this.#send(this.#sent)
      const old = this.#sent - this.#repeatAfter
      if (old > 0 && old % REPEAT_EVERY === 0) this.#repeat(old)
    }
  }

  #key(at: number): string {
    return `${this.#prefix}-${String(at).padStart(12, '0')}`
  }

  #send(at: number): void {
    const sentMs = performance.now()
    this.#client.submitWith({ key: this.#key(at), payload: PAYLOAD }, (_error, submitted) => {
      if (submitted === null) {
        this.refused++
        return
      }
      this.accepted++
      if (at % REPEAT_EVERY === 0) this.#numbers.set(at, submitted.order)
      this.#open.set(submitted.order, sentMs)
      if (this.#early.delete(submitted.order)) this.#onEnded(submitted.order)
    })
  }

  #repeat(at: number): void {
    const wanted = this.#numbers.get(at)
    this.#numbers.delete(at)
    if (wanted === undefined) return
    this.#client.submitWith({ key: this.#key(at), payload: PAYLOAD }, (_error, submitted) => {
      this.repeats++
      if (submitted?.order !== wanted || !submitted.repeated) this.repeatsWrong++
    })
  }

  #onEnded(order: number): void {
    const sentMs = this.#open.get(order)
    if (sentMs === undefined) {
      this.#early.add(order)
      return
    }
    this.#open.delete(order)
    this.ended++
    this.#latencies.push(performance.now() - sentMs)
  }
}
