/** One line of the comparison. Every value of it was measured in the run that made it. */

import type { ReliabilityRow } from './measure-reliability.ts'

export interface Row {
  readonly pattern: string
  /** Steady state between the first and the last served, at the talk's times; null if fewer than two were. */
  readonly customersPerHourOneCook: number | null
  readonly customersPerHourNineCooks: number | null
  /** From order to meal in an empty truck, in seconds of the talk. */
  readonly latencySeconds: number | null
  /** The same with stages that take no time: what the messages cost, in real milliseconds (median). */
  readonly overheadMs: number | null
  readonly messagesPerOrder: number
  /** Of frames; ZeroMQ's own framing is not counted. */
  readonly bytesPerOrder: number
  /** Of `killOrders` orders, when a cook is killed midway and comes back. */
  readonly killOrders: number
  readonly lost: number
  readonly duplicated: number
  /** Whether the customer of what was lost hears of it; null if nothing was lost. */
  readonly isTold: boolean | null
  /** Seconds from order to ice-cream, and whether it was cooked. */
  readonly iceCreamSeconds: number | null
  readonly isIceCreamCooked: boolean
  /** Parties that must be told of a new stage, and whether orders then pass it. */
  readonly newStageChanges: readonly string[]
  readonly newStageParties: number
  readonly isNewStageUsed: boolean
  /** Seconds until a second customer, who comes with the first, has its meal; null if it never has. */
  readonly secondCustomerSeconds: number | null
  /** Orders that went to the other customer. */
  readonly strayed: number
  /** What became of the second order when there is one sausage. */
  readonly noSausages: 'served' | 'refused' | 'lost'
}

export interface Comparison {
  readonly node: string
  readonly cpus: number
  readonly zeromq: string
  readonly scale: number
  readonly seconds: number
  readonly rows: readonly Row[]
  readonly reliability: readonly ReliabilityRow[]
}
