/**
 * A client of the pantry: puts ingredients aside, books, asks. Invariant: every call ends with the pantry's answer or
 * with an error by its deadline, and may be made again: what was done already changes nothing.
 */
import {
  type BookingInit,
  FromPantry,
  type ItemMarkInit,
  type LedgerQueryInit,
  type LedgerView,
  type PantryReply,
  type PantryRequestInit,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type ReserveInit,
  type StockView,
  ToPantry,
} from '@foodtruck/messages'
import {
  ErrorCode,
  isErrorCode,
  type Logger,
  newTraceparent,
  randomHex,
  TruckError,
} from '@foodtruck/runtime'
import { createRequester, type Keys, type Requester, type RequesterCounters } from '@foodtruck/transport'

/** How long a request waits for its reply unless told otherwise. */
export const PANTRY_MS_MAX = 5_000

const OUT_OF_STOCK = 'OUT_OF_STOCK'

/** Where the pantry is, and who asks. */
export interface PantryClientOptions {
  /** The pantry's address. */
  address: string
  /** First part of this instance's name: letters, digits, dashes; at most 40. */
  name: string
  logger: Logger
  /** Wanted on TCP, see `openKeys`; not closed by the client. */
  keys?: Keys | null
  /** Default PANTRY_MS_MAX. */
  timeoutMs?: number
}

/** The task that something is put aside for; see `StockTask` in proto/foodtruck/v1/stock.proto. */
export type StockTaskInit = NonNullable<ReserveInit['task']>

/** What came of putting aside. */
export type Reserved =
  /** `used`: an earlier attempt has used it already. */
  | { readonly state: 'reserved' | 'used' }
  /** Nothing was put aside; the message says what is missing. */
  | { readonly state: 'short'; readonly message: string }

/**
 * A client that connects, and connects again, by itself; what is asked before the pantry can be reached waits, for
 * `timeoutMs` at most. Throws TRUCK_ERR_BAD_SETTING on a malformed address. Whoever calls this closes it.
 */
export function connectPantry(options: PantryClientOptions): PantryClient {
  return new PantryClient(options)
}

/**
 * Every call rejects with UNAVAILABLE (no answer in time), OVERLOADED, DISK_FULL or CLOSED besides what it names; after
 * all of these the same call may be made again.
 */
export class PantryClient {
  readonly #requester: Requester<PantryRequestInit, PantryReply>
  readonly #timeoutMs: number

  constructor({ address, name, logger, keys = null, timeoutMs = PANTRY_MS_MAX }: PantryClientOptions) {
    this.#timeoutMs = timeoutMs
    this.#requester = createRequester({
      connect: address,
      routingId: `${name}-${randomHex(6)}`,
      logger,
      keys,
      encode: (requests) =>
        ToPantry.encode({
          major: PROTOCOL_MAJOR,
          minor: PROTOCOL_MINOR,
          requests: requests.map(({ id, request }) => ({ ...request, id })),
        }),
      decode: (frame) => {
        const { major, code, message, replies } = FromPantry.decode(frame)
        if (code !== '') logger.error({ code }, `refused by the pantry: ${message}`)
        return major === PROTOCOL_MAJOR ? replies.map((reply) => ({ id: reply.id, reply })) : []
      },
    })
  }

  /** Whether the pantry is connected. */
  get connected(): boolean {
    return this.#requester.connected
  }

  get counters(): Readonly<RequesterCounters> {
    return this.#requester.counters
  }

  /** Puts all lines aside for a task, or nothing. Rejects with REVOKED if the order has ended. */
  async reserve(reserve: ReserveInit): Promise<Reserved> {
    const reply = await this.#ask({ reserve })
    if (reply.code === OUT_OF_STOCK) return { state: 'short', message: reply.message }
    check(reply)
    return { state: reply.state === 'used' ? 'used' : 'reserved' }
  }

  /** What was put aside for the task has been used. Rejects with NOT_FOUND if nothing was, REVOKED if the order has ended. */
  async use(task: StockTaskInit): Promise<void> {
    check(await this.#ask({ use: { task } }))
  }

  /** What was put aside and not used is there again; rejects with NOT_FOUND if nothing was put aside. */
  async release(task: StockTaskInit, cause: { author: string; reason: string }): Promise<void> {
    check(await this.#ask({ release: { task, ...cause } }))
  }

  /**
   * Books a purchase, waste or an adjustment; true if it had been booked before. Rejects with BAD_REQUEST, whose
   * details name the field, or KEY_REUSED.
   */
  async book(booking: BookingInit): Promise<boolean> {
    return check(await this.#ask({ booking })).repeated
  }

  /** Takes an item off the menu, or brings it back; true if it was so before. Rejects with BAD_REQUEST. */
  async mark(mark: ItemMarkInit): Promise<boolean> {
    return check(await this.#ask({ mark })).repeated
  }

  /** All that there is, and the items that are off the menu. */
  async stock(): Promise<StockView> {
    return part(check(await this.#ask({ stock: {} })).stock, 'stock')
  }

  /** The newest movements first. */
  async ledger(ledger: LedgerQueryInit): Promise<LedgerView> {
    return part(check(await this.#ask({ ledger })).ledger, 'ledger')
  }

  /** What waits for an answer rejects with CLOSED. Idempotent. */
  close(): Promise<void> {
    return this.#requester.close()
  }

  #ask(request: PantryRequestInit): Promise<PantryReply> {
    return this.#requester.request(
      { ...request, traceparent: newTraceparent() },
      { timeoutMs: this.#timeoutMs },
    )
  }
}

function check(reply: PantryReply): PantryReply {
  const { code, message, field } = reply
  if (code === '') return reply
  const details = { code, ...(field !== '' && { field }) }
  throw new TruckError(isErrorCode(code) ? code : ErrorCode.INTERNAL, message, { details })
}

function part<T>(found: T | null, name: string): T {
  if (found !== null) return found
  throw new TruckError(ErrorCode.BAD_MESSAGE, `the pantry's answer has no ${name}`)
}
