/** An order as people read it: a block that is drawn anew, or a line for each change. Pure. */
import type {
  DecisionJson,
  OrderJson,
  OrderLine,
  PriceJson,
  StepJson,
  SummaryJson,
  TicketJson,
} from './gateway-api.ts'
import { bar, type Paint, plain, type Tone, table } from './screen.ts'

const BAR_WIDTH = 20
const DECISIONS_SHOWN = 3
const ENDED: ReadonlySet<string> = new Set(['served', 'cancelled', 'refused'])

/** Whether nothing more happens to an order of this status. */
export function hasEnded(status: string): boolean {
  return ENDED.has(status)
}

/** The order with a bar for each ticket. */
export function renderOrder(order: OrderJson, paint: Paint = plain): string[] {
  const label = Math.max(
    ...order.tickets.map((ticket) => labelOf(ticket).length),
    ...order.steps.map((step) => step.stage.length),
  )
  const [planning, gathering] = [order.steps[0], order.steps[1]]
  return [
    headline(order, paint),
    ...(planning ? [stepRow(planning, label, paint)] : []),
    ...order.tickets.map((ticket) => ticketRow(ticket, label, paint)),
    ...(gathering ? [stepRow(gathering, label, paint)] : []),
    ...(order.decisions ?? []).slice(-DECISIONS_SHOWN).map((decision) => `  ${renderDecision(decision)}`),
  ]
}

/** What changed from one look to the next, a line each; everything that is not waiting if there was none before. */
export function renderChanges(before: OrderJson | undefined, after: OrderJson): string[] {
  const lines: string[] = []
  if (before === undefined) lines.push(headline(after, plain))
  const known = new Map(before ? rowsOf(before) : [])
  for (const [row, step] of rowsOf(after)) {
    const was = known.get(row)
    const quiet = step.state === 'later' || step.state === 'waiting'
    if (was ? was.state !== step.state || was.attempt !== step.attempt : !quiet) {
      lines.push(`${row}: ${stateOf(step)}`)
    }
  }
  for (const decision of after.decisions ?? []) {
    const isKnown = before?.decisions?.some(
      ({ at, ticket }) => at === decision.at && ticket === decision.ticket,
    )
    if (!isKnown) lines.push(renderDecision(decision))
  }
  if (hasEnded(after.status)) lines.push(renderEnd(after, plain))
  return lines
}

/** `another round at cook by ada: a new pan`. */
function renderDecision({ ticket, stage, reason, author }: DecisionJson): string {
  const what = ticket === undefined ? stage : `ticket ${ticket}, ${stage}`
  return `another round for ${what}${author ? ` by ${author}` : ''}${reason ? `: ${reason}` : ''}`
}

/** How the order ended, and after how long. */
export function renderEnd(order: OrderJson, paint: Paint): string {
  const seconds = order.endedAt ? (Date.parse(order.endedAt) - Date.parse(order.acceptedAt)) / 1000 : 0
  const by = order.author ? ` by ${order.author}` : ''
  const why = order.message || order.code ? `: ${order.message || order.code}` : ''
  const { refund } = order
  const back = refund ? `; ${renderPrice(refund)} back` : ''
  const how = paint(toneOf(order.status), order.status)
  return `order ${order.number} ${how} after ${seconds.toFixed(1)} s${by}${why}${back}`
}

/** The newest orders, a row each. */
export function renderOrders(orders: readonly SummaryJson[]): string[] {
  if (orders.length === 0) return ['no orders yet']
  const rows = orders.map((order) => [
    String(order.number),
    order.status,
    order.total ? renderPrice(order.total) : '',
    order.acceptedAt.slice(0, 19).replace('T', ' '),
    renderItems(order.items),
  ])
  return table([['order', 'status', 'total', 'accepted (UTC)', 'items'], ...rows], new Set([0, 2]))
}

/** `2 hotdog+no-onions (well done), 1 ice-cream`: as it is ordered, and its note. */
export function renderItems(items: readonly OrderLine[]): string {
  const wishes = ({ modifiers = [] }: OrderLine): string => modifiers.map((name) => `+${name}`).join('')
  const note = (line: OrderLine): string => (line.note === undefined ? '' : ` (${line.note})`)
  return items.map((line) => `${line.quantity} ${line.item}${wishes(line)}${note(line)}`).join(', ')
}

/** `7.50 EUR`. */
export function renderPrice({ minor, currency }: PriceJson): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return `${(minor / 10 ** digits).toFixed(digits)} ${currency}`
}

function headline(order: OrderJson, paint: Paint): string {
  const name = order.name ? ` for ${order.name}` : ''
  const note = order.note ? ` (${order.note})` : ''
  const total = order.total ? ` · ${renderPrice(order.total)}` : ''
  const ofDay = order.dayNumber ? ` (no. ${order.dayNumber})` : ''
  const due = order.for ? ` for ${order.for}` : ''
  const status = `${paint(toneOf(order.status), order.status)}${due}${order.rush ? ', rushed' : ''}`
  return `${paint('bold', `order ${order.id}`)}${ofDay}${name} · ${renderItems(order.items)}${note}${total} · ${status}`
}

function ticketRow(ticket: TicketJson, width: number, paint: Paint): string {
  const done = ticket.steps.filter((step) => step.state === 'done').length
  const share = ticket.steps.length === 0 ? 1 : done / ticket.steps.length
  const current = ticket.steps.find((step) => step.state !== 'done')
  const tone = current ? toneOf(current.state) : 'green'
  const what = current ? `${current.stage} ${stateOf(current)}` : 'done'
  return `  ${labelOf(ticket).padEnd(width)}  ${paint(tone, bar(share, BAR_WIDTH))}  ${what}`
}

function stepRow(step: StepJson, width: number, paint: Paint): string {
  const share = step.state === 'done' ? 1 : 0
  return `  ${step.stage.padEnd(width)}  ${paint(toneOf(step.state), bar(share, BAR_WIDTH))}  ${stateOf(step)}`
}

/** Each step under a name that no other of the order has. */
function rowsOf(order: OrderJson): [string, StepJson][] {
  const [planning, ...rest] = order.steps
  return [
    ...(planning ? [[planning.stage, planning] as [string, StepJson]] : []),
    ...order.tickets.flatMap((ticket) =>
      ticket.steps.map((step): [string, StepJson] => [`${labelOf(ticket)} ${step.stage}`, step]),
    ),
    ...rest.map((step): [string, StepJson] => [step.stage, step]),
  ]
}

function labelOf(ticket: TicketJson): string {
  return `${ticket.ticket} ${ticket.label}`
}

function stateOf(step: StepJson): string {
  const attempt = step.attempt && step.attempt > 1 ? ` (attempt ${step.attempt})` : ''
  const worker =
    step.worker && (step.state === 'working' || step.state === 'done') ? ` by ${step.worker}` : ''
  const stopped = step.state === 'parked' || step.state === 'dead' ? ', waits for a decision' : ''
  const why = step.message || step.code ? `: ${step.message || step.code}` : ''
  return `${step.state}${worker}${attempt}${stopped}${why}`
}

function toneOf(status: string): Tone {
  if (status === 'served' || status === 'done') return 'green'
  if (status === 'refused' || status === 'cancelled' || status === 'dead') return 'red'
  if (status === 'working' || status === 'parked') return 'yellow'
  return 'dim'
}
