/**
 * One order of this customer, as a paper ticket. Invariant: what is shown is the
 * order as it was last read, moved on by the events that came since.
 */
import { make, money, span, spoken } from './dom.js'

const ENDED = { OrderServed: 'served', OrderCancelled: 'cancelled', OrderRefused: 'refused' }
const WORDS = {
  accepted: 'Accepted',
  working: 'In the making',
  served: 'Served',
  cancelled: 'Cancelled',
  refused: 'Refused',
}
const HINTS = {
  accepted: 'We have it, safe on disk.',
  working: 'Watch it go from station to station.',
  served: 'Enjoy!',
  cancelled: 'This order was cancelled.',
  refused: 'We could not make this one.',
}
const STATES = {
  later: 'later',
  waiting: 'in the queue',
  working: 'at work',
  done: 'done',
  parked: 'waits for the chef',
  dead: 'waits for the chef',
  void: 'not needed',
}
/** More portions than this are shown by their number only. */
const ROWS_MAX = 40

export function isOpen(order) {
  return order.endedAt === undefined
}

/** Moves an order on by an event; false if the event says nothing about it. */
export function applyEvent(order, event) {
  if (event.order !== order.number) return false
  const status = ENDED[event.kind]
  if (status !== undefined) {
    order.status = status
    order.endedAt = event.at
    if (event.message !== undefined) order.message = event.message
  }
  if (event.kind === 'OrderPlanned') {
    order.status = 'working'
    order.tickets = (event.tickets ?? []).map(({ ticket, label, stages }) => ({
      ticket,
      label,
      steps: stages.map((stage, at) => ({ stage, state: at === 0 ? 'waiting' : 'later' })),
    }))
    finish(order.steps, event)
  }
  if (event.kind === 'StageDone') finish(stepsOf(order, event), event)
  if (event.kind === 'TaskParked') mark(stepsOf(order, event), event, 'parked')
  if (event.kind === 'TaskDead') mark(stepsOf(order, event), event, 'dead')
  if (event.kind === 'TaskRedelivered' || event.kind === 'TaskRetried') {
    mark(stepsOf(order, event), event, 'waiting')
  }
  return true
}

function stepsOf(order, event) {
  if (event.ticket === undefined) return order.steps
  return order.tickets.find(({ ticket }) => ticket === event.ticket)?.steps ?? []
}

function mark(steps, event, state) {
  const step = steps.find(({ stage, state }) => stage === event.stage && state !== 'done')
  if (step === undefined) return
  step.state = state
  if (event.worker !== undefined) step.worker = event.worker
  if (event.message !== undefined) step.message = event.message
}

function finish(steps, event) {
  const at = steps.findIndex(({ stage, state }) => stage === event.stage && state !== 'done')
  if (at === -1) return
  steps[at] = { ...steps[at], state: 'done', doneAt: event.at }
  if (event.startedAt !== undefined) steps[at].startedAt = event.startedAt
  if (event.worker !== undefined) steps[at].worker = event.worker
  if (steps[at + 1]?.state === 'later') steps[at + 1].state = 'waiting'
}

/** The ticket as an element. `titles` are the menu's titles by item. */
export function ticketPaper(order, titles) {
  const [planning, gathering] = order.steps
  const rows = order.tickets.slice(0, ROWS_MAX).map((ticket) => portion(ticket, planning, gathering, titles))
  const more = order.tickets.length - rows.length
  return [
    make(
      'header',
      { class: 'paper-head' },
      make('p', { class: 'paper-label' }, 'Order'),
      make('p', { class: 'paper-number' }, `#${order.number}`),
      make(
        'p',
        { class: `stamp stamp-${order.status}`, role: 'status' },
        WORDS[order.status] ?? order.status,
      ),
    ),
    make('p', { class: 'paper-hint' }, order.message ?? HINTS[order.status] ?? ''),
    rows.length > 0 ? make('ul', { class: 'portions' }, ...rows) : waitingForPlan(order, titles),
    more > 0 ? make('p', { class: 'paper-hint' }, `and ${more} more portions`) : undefined,
    make(
      'footer',
      { class: 'paper-foot' },
      make('span', {}, order.name === undefined ? clock(order.acceptedAt) : `For ${order.name}`),
      make('span', { class: 'paper-time' }, timing(order)),
      make('span', { class: 'money' }, order.total === undefined ? '' : money(order.total)),
    ),
  ].filter((part) => part !== undefined)
}

function clock(iso) {
  return new Date(iso).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })
}

function timing(order) {
  if (order.endedAt === undefined) return `since ${clock(order.acceptedAt)}`
  return `in ${span(Date.parse(order.endedAt) - Date.parse(order.acceptedAt))}`
}

/** Before the order is planned there are lines, but no portions yet. */
function waitingForPlan(order, titles) {
  const lines = order.items.map(({ item, quantity }) =>
    make('li', { class: 'portion' }, `${quantity} × ${titles.get(item) ?? spoken(item)}`),
  )
  return make('ul', { class: 'portions' }, ...lines)
}

function portion(ticket, planning, gathering, titles) {
  const steps = [planning, ...ticket.steps, gathering].filter((step) => step !== undefined)
  const now = steps.find(({ state }) => state !== 'done' && state !== 'later' && state !== 'void')
  const title = titles.get(ticket.label) ?? spoken(ticket.label)
  return make(
    'li',
    { class: 'portion' },
    make('span', { class: 'portion-title' }, title),
    make('span', { class: 'portion-now' }, now === undefined ? '' : nowText(now)),
    make('ol', { class: 'rail' }, ...steps.map(station)),
  )
}

function nowText({ stage, state, worker, message }) {
  if (message !== undefined && message !== '') return message
  if (state === 'working') return worker === undefined ? `${stage} at work` : `at ${worker}`
  return state === 'waiting' ? `waits for ${stage}` : (STATES[state] ?? state)
}

function station({ stage, state, worker, startedAt, doneAt, attempt }) {
  const took =
    startedAt !== undefined && doneAt !== undefined ? span(Date.parse(doneAt) - Date.parse(startedAt)) : ''
  const facts = [STATES[state] ?? state, worker, took, attempt > 1 ? `attempt ${attempt}` : '']
  const title = `${stage}: ${facts.filter((fact) => fact !== undefined && fact !== '').join(', ')}`
  return make(
    'li',
    { class: `station is-${state}`, title },
    make('span', { class: 'station-name' }, stage),
    make('span', { class: 'visually-hidden' }, `, ${STATES[state] ?? state}`),
  )
}
