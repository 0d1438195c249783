/** Every bound of the gateway's HTTP, by name. What is no setting holds for every truck. */

/** The largest body that is read. */
export const BODY_BYTES_MAX = 64 * 1024
/** The largest head of a request: its line and all headers. */
export const HEADER_BYTES_MAX = 16 * 1024
export const HEADERS_MAX = 100
/** Connections at once; a further one is closed. */
export const CONNECTIONS_MAX = 10_000
/** Of them from one address, where addresses are counted. */
export const CONNECTIONS_PER_ADDRESS_MAX = 256
/** The longest that the head of a request may take to arrive. */
export const HEAD_MS_MAX = 10_000
/** The longest that a request may take to arrive. */
export const REQUEST_MS_MAX = 30_000
/** How often it is looked which requests take too long. */
export const REQUEST_LOOK_MS = 1_000
/** The longest that a handshake of TLS may take. */
export const HANDSHAKE_MS_MAX = 10_000
/** Requests a second with one token. */
export const RATE_PER_TOKEN_MAX = 1_000
/** Over this time requests are counted. */
export const RATE_WINDOW_MS = 1_000
/** Callers whose requests are counted; the one that was silent for longest is forgotten first. */
export const CALLERS_COUNTED_MAX = 10_000

/** What one caller may have at once; 0 for no bound. Callers are told apart by address, or by their token. */
export interface CallerLimits {
  /** Requests a second from one address without a token. */
  readonly ratePerAddress: number
  /** Open orders of one address, or of one token of a station. */
  readonly openOrdersPerCustomer: number
  /** Streams of events of one address, or of one token. */
  readonly streamsPerCaller: number
}

/** For a truck that is open to whoever is on its own machine. */
export const NO_CALLER_LIMITS: CallerLimits = {
  ratePerAddress: 0,
  openOrdersPerCustomer: 0,
  streamsPerCaller: 0,
}
