/** What the gateway's API answers those who work in the truck, as /api/openapi.json and docs/stations.md describe it. */
import type { Order, OrderLine, Price, TruckEvent } from './api-types.ts'

export interface Portion {
  ticket: number
  label: string
  title?: string
  modifiers?: string[]
  allergens?: string[]
  note?: string
}

export interface StationTicket {
  /** `17-2`: the order and its ticket; ticket 0 is the order itself. */
  id: string
  order: number
  dayNumber?: number
  ticket: number
  attempt: number
  state: 'waiting' | 'started' | 'bumped' | 'void'
  label?: string
  title?: string
  modifiers?: string[]
  allergens?: string[]
  note?: string
  name?: string
  orderNote?: string
  rush?: true
  promisedAt?: string
  for?: string
  acceptedAt: string
  waitingSince: string
  startedAt?: string
  startedBy?: string
  bumpedAt?: string
  bumpedBy?: string
  recallableUntil?: string
  voidedAt?: string
  reason?: string
  portions?: Portion[]
  lines?: OrderLine[]
  purchase?: { ingredient: string; amount: number }
}

export interface Station {
  stage: string
  byHand: boolean
  replicas: number
  sequence: number
  at: string
  tickets: StationTicket[]
  total: number
  allDay: { item: string; title?: string; waiting: number; started: number }[]
}

export type StationCommand = 'start' | 'bump' | 'recall'

export interface Issue {
  order: number
  dayNumber?: number
  name?: string
  promisedAt?: string
  ticket: number
  label?: string
  title?: string
  modifiers?: string[]
  note?: string
  ingredients?: { ingredient: string; amount: number }[]
  stage: string
  attempts: number
  code: string
  message: string
  since: string
  decided: number
  waitsForPerson: boolean
  because?: string
  escalatedAt?: string
}

export interface Issues {
  issues: Issue[]
  /** How many there are, listed or not. */
  total: number
}

/** What a person decides on an issue; the reason is read by the customer. */
export type IssueDecision = { reason: string } & (
  | { action: 'retry' | 'refuse' | 'take-off' }
  | { action: 'buy'; ingredient: string; amount: number }
  | { action: 'substitute'; ingredient: string; with: string; amount: number; allergens: string[] }
)

export interface DeadLetter {
  order: number
  ticket: number
  label?: string
  stage: string
  attempts: number
  worker?: string
  code: string
  message: string
  since: string
  acceptedAt: string
}

export interface DeadLetters {
  deadLetters: DeadLetter[]
  total: number
}

export interface StockLine {
  name: string
  title: string
  unit: string
  stock: number
  reserved: number
  available: number
  lowMark: number
  low: boolean
}

export interface Stock {
  revision: number
  at: string
  ingredients: StockLine[]
  off: { item: string; author: string; reason: string; since: string }[]
}

export interface Pace {
  at: string
  /** The last 60, oldest first; the last one is under way. */
  minutes: { at: string; accepted: number; served: number; waitSeconds?: number }[]
  intake: {
    state: 'taking' | 'quoting' | 'spacing' | 'refusing'
    waitSeconds: number
    quoteSeconds?: number
    spaceSeconds?: number
    refuseSeconds?: number
  }
}

export interface AllDay {
  at: string
  items: { item: string; portions: number; stages: Record<string, number> }[]
  unplanned: number
  orders: number
  late: number
  lateOrders: { number: number; promisedAt: string; lateSeconds: number }[]
  complete: boolean
}

export interface Forecast {
  ordersPerHour: number
  /** Absent: the next order would never be served. */
  waitSeconds?: number
  bottleneck: string
}

export interface WhatIf {
  changes: { stage: string; replicas: number }[]
  before: Forecast
  after: Forecast
}

export interface Audit {
  accepted: number
  served: number
  cancelled: number
  refused: number
  open: number
  balanced: boolean
}

export interface OrderSummary {
  number: number
  dayNumber?: number
  status: string
  items: OrderLine[]
  total?: Price
  acceptedAt: string
  endedAt?: string
}

export interface OrderList {
  orders: OrderSummary[]
  next?: string
}

export interface LedgerOrder {
  order: Omit<Order, 'id'>
  /** Oldest first. */
  transitions: TruckEvent[]
  complete: boolean
}

export interface Report {
  day: string
  timezone: string
  accepted: number
  served: number
  cancelled: number
  refused: number
  open: number
  balanced: boolean
  late: number
  money: { revenue: Price; refunds: Price }[]
  hours: { at: string; accepted: number; served: number }[]
  wait?: { p50Ms: number; p90Ms: number }
  promise?: { count: number; p50Ms: number; p90Ms: number; p90AbsMs: number }
  stages: { stage: string; item: string; count: number; p50Ms: number; p90Ms: number }[]
  complete: boolean
}
