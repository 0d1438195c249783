/**
 * What the gateway needs of the router: the narrow side of `RouterClient`, so
 * that tests can put a router in memory in its place.
 */
import type { AuditView, OrderSummary, OrderView, ReplayView, StagesView } from '@foodtruck/messages'

export interface SubmitInit {
  key: string
  payload: Uint8Array
  token: string
  traceparent?: string
}

export interface Submitted {
  order: number
  token: string
  status: string
  /** The key was known: this is the order it made the first time. */
  repeated: boolean
}

/** The router as the gateway sees it. Every call throws TruckError and nothing else. */
export interface RouterPort {
  readonly connected: boolean
  submit(order: SubmitInit): Promise<Submitted>
  order(number: number, token: string): Promise<OrderView>
  orders(page: { limit: number; before?: number }): Promise<OrderSummary[]>
  stages(): Promise<StagesView>
  replay(page: { after: number; limit: number }): Promise<ReplayView>
  audit(): Promise<AuditView>
}
