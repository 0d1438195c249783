/**
 * One order of this customer, as a paper ticket. Invariant: what is shown is the
 * order as it was last read, moved on by the events that came since.
 */
import { make, money, span, spoken } from './dom.js'

const ENDED = { OrderServed: 'served', OrderCancelled: 'cancelled', OrderRefused: 'refused' }
const WORDS = {
  scheduled: 'Scheduled',
  accepted: 'Accepted',
  working: 'In the making',
  served: 'Served',
  cancelled: 'Cancelled',
  refused: 'Refused',
}
const HINTS = {
  scheduled: 'We have it, and begin in time.',
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
    if (event.author !== undefined) order.author = event.author
  }
  if (event.kind === 'OrderStarted') order.status = 'accepted'
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
  if (event.kind === 'TaskRetried') {
    const { at, stage, message: reason, author } = event
    order.decisions = [...(order.decisions ?? []), { at, stage, reason, author }]
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
  step.message = event.message
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
  const wishes = wishesOf(order, titles)
  const rows = order.tickets
    .slice(0, ROWS_MAX)
    .map((ticket, at) => portion(ticket, wishes[at] ?? '', planning, gathering, titles))
  const more = order.tickets.length - rows.length
  return [
    make(
      'header',
      { class: 'paper-head' },
      make('p', { class: 'paper-label' }, 'Order'),
      make('p', { class: 'paper-number' }, `#${order.dayNumber ?? order.number}`),
      make(
        'p',
        { class: `stamp stamp-${order.status}`, role: 'status' },
        WORDS[order.status] ?? order.status,
      ),
    ),
    make('p', { class: 'paper-hint' }, hint(order)),
    rows.length > 0 ? make('ul', { class: 'portions' }, ...rows) : waitingForPlan(order, titles),
    order.note === undefined ? undefined : make('p', { class: 'paper-hint' }, order.note),
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

function hint({ status, message, author, decisions }) {
  const last = decisions?.at(-1)
  if (message === undefined && last !== undefined && status === 'working') {
    const by = last.author === undefined ? '' : ` by ${last.author}`
    return `Another try at ${last.stage}${by}${last.reason === undefined ? '' : `: ${last.reason}`}`
  }
  if (message === undefined) return HINTS[status] ?? ''
  return author === undefined ? message : `${WORDS[status] ?? status} by ${author}: ${message}`
}

/** What was wished for each portion, in words: tickets are in the order of the lines. */
function wishesOf({ items }, titles) {
  return items.flatMap((line) => Array(line.quantity).fill(wishText(line, titles)))
}

function wishText({ item, modifiers = [], note = '' }, titles) {
  const words = [...new Set(modifiers)].map((name) => {
    const times = modifiers.filter((one) => one === name).length
    return `${times > 1 ? `${times} × ` : ''}${titles.get(`${item}+${name}`) ?? spoken(name)}`
  })
  return [...words, note].filter((word) => word !== '').join(', ')
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
  const lines = order.items.map((line) =>
    make(
      'li',
      { class: 'portion' },
      make('span', {}, `${line.quantity} × ${titles.get(line.item) ?? spoken(line.item)}`),
      wishNote(wishText(line, titles)),
    ),
  )
  return make('ul', { class: 'portions' }, ...lines)
}

function wishNote(text) {
  return text === '' ? undefined : make('span', { class: 'portion-wish' }, text)
}

function portion(ticket, wish, planning, gathering, titles) {
  const steps = [planning, ...ticket.steps, gathering].filter((step) => step !== undefined)
  const now = steps.find(({ state }) => state !== 'done' && state !== 'later' && state !== 'void')
  const title = titles.get(ticket.label) ?? spoken(ticket.label)
  return make(
    'li',
    { class: 'portion' },
    make('span', { class: 'portion-title' }, title),
    make('span', { class: 'portion-now' }, now === undefined ? '' : nowText(now)),
    wishNote(wish),
    make('ol', { class: 'rail' }, ...steps.map(station)),
  )
}

function nowText({ stage, state, worker, message }) {
  const why = message === undefined || message === '' ? '' : `: ${message}`
  if (state === 'parked' || state === 'dead') return `${STATES[state]}${why}`
  if (why !== '') return message
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
