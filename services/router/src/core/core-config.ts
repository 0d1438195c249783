/** The settings and bounds of the router's core. */

export interface CoreConfig {
  /** Name of this router, told to its peers. */
  readonly router: string
  /** Which start on this journal this is; from the journal. */
  readonly epoch: number
  /** The stage that plans each order. */
  readonly planStage: string
  /** How often peers send a heartbeat. */
  readonly heartbeatMs: number
  /** A task that its dealer did not name for so long is taken back. */
  readonly leaseMs: number
  /** After a restart: how long tasks wait at most for the dealers that may hold them. */
  readonly recoveryMs: number
  /** Attempts of a task before it becomes a dead letter. */
  readonly attemptsMax: number
  /** Orders in work at once, and orders that wait for a decision; one more is told to come back. */
  readonly openOrdersMax: number
}

/** Peers at once, of all roles. */
export const PEERS_MAX = 10_000
/** The largest window that a dealer may ask for. */
export const WINDOW_MAX = 65_536
/** Bytes of an order's payload. */
export const PAYLOAD_BYTES_MAX = 65_536
export const KEY_LENGTH_MAX = 128
export const TOKEN_LENGTH_MAX = 64
export const TRACEPARENT_LENGTH_MAX = 64
export const CODE_LENGTH_MAX = 64
export const MESSAGE_LENGTH_MAX = 500
export const AUTHOR_LENGTH_MAX = 64
/** Tickets of one order. */
export const TICKETS_MAX = 1_000
/** Stages that one ticket passes. */
export const STEPS_MAX = 32
/** Bytes of all tickets of one order, and of what replaces one ticket. */
export const PLAN_BYTES_MAX = 262_144
export const PRIORITY_MAX = 9
export const LABEL_LENGTH_MAX = 64
/** Stages known at once. */
export const STAGES_MAX = 200

/** Lower-case words joined by dashes; also fit for a topic and a journal. */
export const NAME_PATTERN = /^[a-z][a-z0-9-]{0,31}$/
/** A peer's instance name, equal to its routing id. */
export const INSTANCE_PATTERN = /^[a-zA-Z0-9][a-zA-Z0-9.:-]{0,63}$/

/** When a dealer's connection ends: how long it may come back and claim its tasks. */
export const RECLAIM_MS = 1_000
/** The first back-off after failed work; it doubles with each further failure. */
export const BACKOFF_FIRST_MS = 200
export const BACKOFF_MAX_MS = 30_000
/** When to come back after a submit that found the disk full. */
export const RETRY_AFTER_MS = 1_000

/** Text of a peer, cut to a bound. */
export function bounded(text: string, lengthMax: number): string {
  return text.length <= lengthMax ? text : text.slice(0, lengthMax)
}
