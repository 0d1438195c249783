/** The part of the gateway's API for those who work in the truck. Invariant: as in api.ts, every failure is an ApiError. */
import { ask, send } from './api.ts'
import type {
  AllDay,
  Audit,
  DeadLetters,
  IssueDecision,
  Issues,
  LedgerOrder,
  OrderList,
  Pace,
  Report,
  Station,
  StationCommand,
  StationTicket,
  Stock,
  WhatIf,
} from './kitchen-types.ts'

/** Issues and dead letters that a page shows; the rest is counted. */
export const STOPPED_SHOWN_MAX = 200

export const readStation = (stage: string): Promise<Station> => ask(`/api/stations/${stage}`)

/** Counts only for the attempt that the ticket was seen in. */
export function commandTicket(
  stage: string,
  { id, attempt }: StationTicket,
  command: StationCommand,
): Promise<{ changed: boolean }> {
  return send(`/api/stations/${stage}/tickets/${id}/${command}`, { attempt })
}

export const readIssues = (): Promise<Issues> => ask(`/api/issues?limit=${STOPPED_SHOWN_MAX}`)

export const decideIssue = (order: number, ticket: number, decision: IssueDecision): Promise<unknown> =>
  send(`/api/issues/${order}/${ticket}/decisions`, decision)

export const readDeadLetters = (): Promise<DeadLetters> =>
  ask(`/api/dead-letters?state=dead&limit=${STOPPED_SHOWN_MAX}`)

export const retryDeadLetter = (order: number, ticket: number): Promise<unknown> =>
  send(`/api/dead-letters/${order}/retry`, { ticket, reason: 'tried again by hand' })

export const cancelDeadLetter = (order: number, reason: string): Promise<unknown> =>
  send(`/api/dead-letters/${order}/cancel`, { reason })

/** Throws one of 404 for a truck that counts no stock. */
export const readStock = (): Promise<Stock> => ask('/api/stock')

/** Buys; the same key again is the same purchase. */
export function buyStock(ingredient: string, amount: number, key: string): Promise<unknown> {
  const items = [{ ingredient, amount }]
  return send('/api/stock/purchases', { items, reason: 'by hand' }, { 'idempotency-key': key })
}

/** Takes an item off the menu, or puts it back. */
export const markItem = (item: string, to: 'on' | 'off', reason: string): Promise<unknown> =>
  send(`/api/menu/${item}/${to}`, { reason })

export const readPace = (): Promise<Pace> => ask('/api/pace')
export const readAllDay = (): Promise<AllDay> => ask('/api/all-day')

/** What other replicas would bring; `more` may be below zero. */
export const askWhatIf = (stage: string, more: number): Promise<WhatIf> =>
  ask(`/api/what-if?${new URLSearchParams({ [stage]: String(more) })}`)

export const readAudit = (): Promise<Audit> => ask('/api/audit')
export const readReport = (): Promise<Report> => ask('/api/report')
export const readOrders = (before?: number): Promise<OrderList> =>
  ask(`/api/orders?limit=20${before === undefined ? '' : `&before=${before}`}`)
export const readLedgerOrder = (number: number): Promise<LedgerOrder> => ask(`/api/ledger/${number}`)
