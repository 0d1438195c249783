/** All that the chef decides about, live: read anew after each event that touches it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, readMenu, readStages } from '../api.ts'
import type { Menu, Stages, TruckEvent } from '../api-types.ts'
import { readAudit, readDeadLetters, readIssues, readPace, readStock } from '../kitchen-api.ts'
import type { Audit, DeadLetters, Issues, Pace, Stock } from '../kitchen-types.ts'
import { keepFresh } from '../live/line.ts'
import type { Link } from '../live/link.ts'
import { setKitchenTime } from '../live/now.ts'
import { poll } from '../live/poll.ts'
import { setTitles } from '../live/titles.ts'

const ISSUES_MS = 3_000
/** The pantry tells the stock without an event of the journal. */
const STOCK_MS = 1_500
const MENU_MS = 4_000
const PACE_MS = 4_000
const STAGES_MS = 3_000
/** It counts the whole journal. */
const AUDIT_MS = 10_000
/** Decisions that are listed. */
const DECIDED_MAX = 30

const STOPS: ReadonlySet<string> = new Set(['TaskParked', 'TaskRetried', 'TaskEscalated', 'TaskDead'])
const ENDS: ReadonlySet<string> = new Set(['OrderServed', 'OrderCancelled', 'OrderRefused'])
const DECISIONS: ReadonlySet<string> = new Set([
  'TaskRetried',
  'TaskEscalated',
  'OrderRefused',
  'OrderCancelled',
])

export interface ChefLive {
  readonly issues: ReadonlySignal<Issues | undefined>
  readonly dead: ReadonlySignal<DeadLetters | undefined>
  /** Null for a truck that counts no stock. */
  readonly stock: ReadonlySignal<Stock | null | undefined>
  readonly menu: ReadonlySignal<Menu | undefined>
  readonly pace: ReadonlySignal<Pace | undefined>
  readonly audit: ReadonlySignal<Audit | undefined>
  readonly stages: ReadonlySignal<Stages | undefined>
  /** What was decided since the page was opened, newest first. */
  readonly decided: ReadonlySignal<readonly TruckEvent[]>
  readonly link: ReadonlySignal<Link>
  /** Something was decided here: look at once. */
  readonly refresh: () => void
  close(): void
}

export function followChef(): ChefLive {
  const decided = signal<readonly TruckEvent[]>([])
  const issues = poll(readIssues, ISSUES_MS)
  const dead = poll(readDeadLetters, ISSUES_MS)
  const stock = poll(stockOrNone, STOCK_MS)
  const menu = poll(async () => {
    const next = await readMenu()
    setTitles(next)
    return next
  }, MENU_MS)
  const audit = poll(readAudit, AUDIT_MS)
  const stages = poll(readStages, STAGES_MS)
  const pace = poll(async () => {
    const next = await readPace()
    setKitchenTime(next.at)
    return next
  }, PACE_MS)
  const all = [issues, dead, stock, menu, audit, stages, pace]
  const isStop = ({ kind }: TruckEvent): boolean => STOPS.has(kind) || ENDS.has(kind)
  const figures = [
    { polled: issues, touchedBy: isStop },
    { polled: dead, touchedBy: isStop },
    { polled: stock, touchedBy: ({ kind }: TruckEvent) => ENDS.has(kind) },
    { polled: menu, touchedBy: () => false },
    { polled: stages, touchedBy: () => false },
    { polled: pace, touchedBy: () => false },
    { polled: audit, touchedBy: () => false },
  ]
  const line = keepFresh(figures, (events) => {
    const made = events.filter(({ kind }) => DECISIONS.has(kind))
    if (made.length > 0) decided.value = [...made.reverse(), ...decided.value].slice(0, DECIDED_MAX)
  })
  return {
    issues: issues.value,
    dead: dead.value,
    stock: stock.value,
    menu: menu.value,
    pace: pace.value,
    audit: audit.value,
    stages: stages.value,
    decided,
    link: line.link,
    refresh: () => {
      for (const { now } of [issues, dead, stock, menu]) now()
    },
    close: () => {
      line.close()
      for (const { close } of all) close()
    },
  }
}

async function stockOrNone(): Promise<Stock | null> {
  try {
    return await readStock()
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}
