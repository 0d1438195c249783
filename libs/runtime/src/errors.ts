/**
 * The one error class and the closed table of its codes. Invariant: every code
 * is explained in docs/errors.md and nothing else is (held by a test).
 */

/** Every code a TruckError may have. */
export const ErrorCode = {
  /** A setting is missing, malformed, or contradicts another. */
  BAD_SETTING: 'TRUCK_ERR_BAD_SETTING',
  /** The menu file cannot be read or does not say what a menu must. */
  BAD_MENU: 'TRUCK_ERR_BAD_MENU',
  /** The chef's policy cannot be read or does not say what a policy must. */
  BAD_POLICY: 'TRUCK_ERR_BAD_POLICY',
  /** An address on TCP, and no keys to secure it. */
  NO_KEYS: 'TRUCK_ERR_NO_KEYS',
  /** A folder of keys cannot be read, can be read by others, or lacks a key. */
  BAD_KEYS: 'TRUCK_ERR_BAD_KEYS',
  /** The file of the API's tokens cannot be read or changed. */
  BAD_TOKENS: 'TRUCK_ERR_BAD_TOKENS',
  /** A token that is none, or none where one is needed. */
  UNAUTHENTICATED: 'TRUCK_ERR_UNAUTHENTICATED',
  /** Whoever asks is known, and may not do this. */
  FORBIDDEN: 'TRUCK_ERR_FORBIDDEN',
  /** One caller has more requests, streams or open orders than one may have. */
  TOO_MANY: 'TRUCK_ERR_TOO_MANY',
  /** A request does not have the shape it must have. */
  BAD_REQUEST: 'TRUCK_ERR_BAD_REQUEST',
  /** An order names an item that is not on the menu. */
  UNKNOWN_ITEM: 'TRUCK_ERR_UNKNOWN_ITEM',
  /** An order names a modifier that its item does not have. */
  UNKNOWN_MODIFIER: 'TRUCK_ERR_UNKNOWN_MODIFIER',
  /** Two modifiers of one portion contradict each other. */
  MODIFIER_CONFLICT: 'TRUCK_ERR_MODIFIER_CONFLICT',
  /** An item is not sold at this time of day. */
  OUT_OF_HOURS: 'TRUCK_ERR_OUT_OF_HOURS',
  /** An item cannot be had for now. */
  OFF_MENU: 'TRUCK_ERR_OFF_MENU',
  /** The key of a submit was used before for another order. */
  KEY_REUSED: 'TRUCK_ERR_KEY_REUSED',
  /** Too many orders are open: come back later. */
  OVERLOADED: 'TRUCK_ERR_OVERLOADED',
  /** The order would be ready later than the truck promises: come back at the time given. */
  KITCHEN_BUSY: 'TRUCK_ERR_KITCHEN_BUSY',
  /** No answer from the other side in time; the outcome is unknown. */
  UNAVAILABLE: 'TRUCK_ERR_UNAVAILABLE',
  /** There is no such order, ticket or path. */
  NOT_FOUND: 'TRUCK_ERR_NOT_FOUND',
  /** Events that were asked for are older than the journal keeps. */
  PRUNED: 'TRUCK_ERR_PRUNED',
  /** A body, frame or list is over its bound. */
  TOO_LARGE: 'TRUCK_ERR_TOO_LARGE',
  /** An address to listen on is taken. */
  PORT_BUSY: 'TRUCK_ERR_PORT_BUSY',
  /** The data folder cannot be made or written. */
  DATA_UNWRITABLE: 'TRUCK_ERR_DATA_UNWRITABLE',
  /** Another router works on the same data folder. */
  DATA_IN_USE: 'TRUCK_ERR_DATA_IN_USE',
  /** The disk of the journal is full. */
  DISK_FULL: 'TRUCK_ERR_DISK_FULL',
  /** The journal cannot be read or written for another reason. */
  JOURNAL_BROKEN: 'TRUCK_ERR_JOURNAL_BROKEN',
  /** A frame is no message of the protocol. */
  BAD_MESSAGE: 'TRUCK_ERR_BAD_MESSAGE',
  /** The other side speaks another major version of the protocol. */
  VERSION_UNSUPPORTED: 'TRUCK_ERR_VERSION_UNSUPPORTED',
  /** The router refuses to speak with this peer. */
  REJECTED: 'TRUCK_ERR_REJECTED',
  /** The router does not know this peer: say hello first. */
  HELLO_WANTED: 'TRUCK_ERR_HELLO_WANTED',
  /** A task failed or was lost in its last attempt: a dead letter. */
  ATTEMPTS_EXHAUSTED: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED',
  /** The order has ended: nothing is left to cancel. */
  NOT_CANCELLABLE: 'TRUCK_ERR_NOT_CANCELLABLE',
  /** The order has ended: nothing is left to rush. */
  NOT_RUSHABLE: 'TRUCK_ERR_NOT_RUSHABLE',
  /** The ticket is not at this station now, or not as whoever acts has seen it. */
  NOT_AT_STATION: 'TRUCK_ERR_NOT_AT_STATION',
  /** The bump cannot be undone. */
  NOT_RECALLABLE: 'TRUCK_ERR_NOT_RECALLABLE',
  /** The stage works by itself: nobody starts or bumps anything there. */
  NOT_BY_HAND: 'TRUCK_ERR_NOT_BY_HAND',
  /** Nobody started the order by the time that its customer gave. */
  EXPIRED: 'TRUCK_ERR_EXPIRED',
  /** The task is neither parked nor a dead letter: nothing is there to give another round. */
  NOT_RETRYABLE: 'TRUCK_ERR_NOT_RETRYABLE',
  /** The lease of a task ended while it was worked: its result no longer counts. */
  REVOKED: 'TRUCK_ERR_REVOKED',
  /** What was asked for has been closed or is stopping. */
  CLOSED: 'TRUCK_ERR_CLOSED',
  /** A defect of the program. */
  INTERNAL: 'TRUCK_ERR_INTERNAL',
} as const

/** One of the values of the table above: `TRUCK_ERR_…`. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode]

/** What an error says besides its message; plain values, so that it can be logged and sent. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>

/** What may be given with a TruckError. */
export interface TruckErrorOptions {
  cause?: unknown
  details?: ErrorDetails
}

/** An operating error: expected, named by a code, with a message for the person who can act on it. */
export class TruckError extends Error {
  override readonly name = 'TruckError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, options: TruckErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.details = options.details ?? {}
  }

  /** The error itself if it is a TruckError, else a TRUCK_ERR_INTERNAL caused by it. For boundaries only. */
  static from(unknown: unknown): TruckError {
    if (unknown instanceof TruckError) return unknown
    const message = unknown instanceof Error ? unknown.message : String(unknown)
    return new TruckError(ErrorCode.INTERNAL, message, { cause: unknown })
  }
}

const codes: ReadonlySet<string> = new Set(Object.values(ErrorCode))

/** Whether a text, as it came over the wire, is a code of the table. */
export function isErrorCode(text: string): text is ErrorCode {
  return codes.has(text)
}

/** The operating system's code of an error (`ENOENT`), or '' if it has none. */
export function systemCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
