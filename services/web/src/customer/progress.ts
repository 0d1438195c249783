/** What an order's state means to its customer, in words. Invariant: nothing is promised that the kitchen did not say. */
import type { Order, OrderLine, Step } from '../api-types.ts'
import type { Tone } from '../parts/parts.tsx'
import { clock, money, span, spoken } from '../words.ts'

export interface Telling {
  readonly tone: Tone
  readonly head: string
  readonly detail: string
}

/** Estimates within this of the promise keep it. */
const KEPT_MS = 45_000
const OPEN: ReadonlySet<string> = new Set(['scheduled', 'accepted', 'working'])

export function isOpen({ status }: Pick<Order, 'status'>): boolean {
  return OPEN.has(status)
}

/** The one thing that the customer wants to know now. */
export function tell(order: Order, nowMs: number): Telling {
  const { status, acceptedAt, endedAt } = order
  switch (status) {
    case 'served':
      return { tone: 'good', head: 'Ready. Enjoy!', detail: servedText(acceptedAt, endedAt) }
    case 'cancelled':
    case 'refused':
      return { tone: 'bad', head: status === 'cancelled' ? 'Cancelled' : 'Refused', detail: endText(order) }
    case 'scheduled':
      return { tone: 'info', head: `For ${clock(order.for ?? acceptedAt)}`, detail: startText(order) }
    default:
      return openTelling(order, nowMs)
  }
}

function openTelling(order: Order, nowMs: number): Telling {
  const { promisedAt, estimate } = order
  const stopped = stoppedStep(order)
  const readyMs = Date.parse(estimate ?? promisedAt ?? '')
  if (Number.isNaN(readyMs)) {
    return { tone: 'info', head: 'In the making', detail: stopped === undefined ? '' : waitText(stopped) }
  }
  const head = readyMs - nowMs < 15_000 ? 'Ready any moment' : `Ready at about ${clock(readyMs)}`
  if (stopped !== undefined) return { tone: 'warn', head: 'One moment', detail: waitText(stopped) }
  const promisedMs = Date.parse(promisedAt ?? '')
  if (readyMs > promisedMs + KEPT_MS || nowMs > promisedMs + KEPT_MS) {
    return { tone: 'warn', head, detail: `We promised ${clock(promisedMs)} and are late. Sorry!` }
  }
  if (order.status === 'accepted')
    return { tone: 'info', head, detail: 'We have your order; it cannot get lost.' }
  return { tone: 'info', head, detail: `Promised for ${clock(promisedMs || readyMs)}.` }
}

/** The step that waits for somebody's decision, if one does. */
export function stoppedStep({ steps, tickets }: Pick<Order, 'steps' | 'tickets'>): Step | undefined {
  const all = [...steps, ...tickets.flatMap((ticket) => ticket.steps)]
  return all.find(({ state }) => state === 'parked' || state === 'dead')
}

/** What the pantry says of what it lacks: `sausage: 1 wanted, 0 left`. */
const LACKS = /^([a-z][a-z0-9-]*): \d+ wanted/

function waitText({ stage, message = '' }: Step): string {
  const [, lacking] = LACKS.exec(message) ?? []
  if (lacking !== undefined) return `We have run out of ${lacking.replaceAll('-', ' ')}. The chef is on it.`
  const why = message === '' ? `Something at ${stageName(stage)} needs a decision.` : sentence(message)
  return `${why} The chef is on it.`
}

function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function servedText(acceptedAt: string, endedAt: string | undefined): string {
  if (endedAt === undefined) return ''
  return `Served at ${clock(endedAt)}, ${span(Date.parse(endedAt) - Date.parse(acceptedAt))} after you ordered.`
}

function endText({ message = '', author = '', refund }: Order): string {
  const who = author === '' ? '' : ` (${author})`
  const why = message === '' ? '' : `${message.replace(/[.]$/, '')}${who}.`
  const back = refund === undefined ? '' : ` You get ${money(refund)} back.`
  return `${why}${back}`.trim()
}

function startText({ startsAt }: Order): string {
  return startsAt === undefined ? 'We begin in time.' : `We have it, and begin at ${clock(startsAt)}.`
}

const STAGES: Readonly<Record<string, string>> = {
  order: 'order',
  ingredients: 'ingredients',
  cook: 'grill',
  prepare: 'counter',
}

/** A stage as customers know it. */
export function stageName(stage: string): string {
  return spoken(STAGES[stage] ?? stage)
}

const STATES: Readonly<Record<string, string>> = {
  later: 'later',
  waiting: 'waits for its turn',
  working: 'being made',
  done: 'done',
  parked: 'waits for the chef',
  dead: 'waits for the chef',
  void: 'not needed',
}

export function stateName(state: string): string {
  return STATES[state] ?? state
}

/** All steps of a portion, from planning to handing over. */
export function stepsOf(order: Order, ticket: Order['tickets'][number] | undefined): Step[] {
  const [planning, gathering] = order.steps
  const own = ticket?.steps ?? []
  return [planning, ...own, gathering].filter((step) => step !== undefined)
}

const AT_WORK: Readonly<Record<string, string>> = {
  order: 'Just taken',
  ingredients: 'Being put together',
  cook: 'On the grill',
  prepare: 'Being packed',
}

export interface Group {
  readonly key: string
  readonly count: number
  readonly label: string
  readonly line: OrderLine | undefined
  readonly steps: readonly Step[]
}

/** The portions, those that are alike and equally far as one. */
export function groupsOf(order: Order): Group[] {
  const { tickets, items } = order
  // Tickets are in the order of the lines.
  const lines = items.flatMap((line) => Array<OrderLine>(line.quantity).fill(line))
  const all =
    tickets.length > 0 ? tickets : lines.map(({ item }, at) => ({ ticket: at + 1, label: item, steps: [] }))
  const groups = new Map<string, Group>()
  for (const [at, ticket] of all.entries()) {
    const line = lines[at]
    const steps = stepsOf(order, ticket)
    const states = steps.map(({ state }) => state)
    const key = JSON.stringify([ticket.label, line?.modifiers, line?.note, states])
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { key, count, label: ticket.label, line, steps })
  }
  return [...groups.values()]
}

/** Where a portion is now, in a few words. */
export function whereText(steps: readonly Step[], order: Pick<Order, 'status'>): string {
  if (order.status === 'served') return 'Handed over'
  if (order.status === 'cancelled' || order.status === 'refused') return 'Not made'
  if (order.status === 'scheduled') return 'Not begun'
  const now = steps.find(({ state }) => state !== 'done' && state !== 'void')
  if (now === undefined || now.state === 'later') return 'Waits for the rest'
  const { stage, state } = now
  if (state === 'working') return AT_WORK[stage] ?? `At ${stageName(stage)}`
  if (state === 'waiting') return `Next: ${stageName(stage)}`
  return spoken(stateName(state))
}
