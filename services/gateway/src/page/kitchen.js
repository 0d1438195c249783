/** The kitchen at a glance: its stages, and what has just happened. Invariant: what is shown is what
 * it is given; it keeps nothing. */
import { byId, make, span } from './dom.js'

/** More replicas than this are shown by their number only. */
const DOTS_MAX = 16

/** Shows the stages as GET /api/stages tells them. */
export function showStages({ stages, openOrders }) {
  byId('kitchen-open').textContent = openOrders === 1 ? '1 open order' : `${openOrders} open orders`
  byId('stages').replaceChildren(...stages.map(stageCard))
}

function stageCard({ stage, replicas, waiting, working, parked, workers }) {
  const dots = workers.slice(0, DOTS_MAX).map((worker) =>
    make('i', {
      class: worker.working > 0 ? 'dot is-busy' : 'dot',
      title: `${worker.instance}: ${worker.working} at work, ${worker.done} done`,
    }),
  )
  return make(
    'li',
    { class: `stage${replicas === 0 ? ' is-away' : ''}${working > 0 ? ' is-busy' : ''}` },
    make('span', { class: 'stage-name' }, stage),
    make('span', { class: 'dots' }, ...dots),
    make('span', { class: 'stage-staff' }, replicas === 0 ? 'nobody there' : `${replicas} on duty`),
    make(
      'dl',
      { class: 'figures' },
      ...figure('working', working),
      ...figure('waiting', waiting),
      ...(parked > 0 ? figure('parked', parked) : []),
    ),
  )
}

function figure(name, value) {
  return [make('dt', {}, name), make('dd', { class: value > 0 ? 'is-some' : '' }, String(value))]
}

/** Shows what has just happened, newest first. */
export function showEvents(happenings) {
  byId('events-note').hidden = happenings.length > 0
  byId('events').replaceChildren(...happenings.map(eventLine))
}

function eventLine({ event, isMine, label }) {
  return make(
    'li',
    { class: `happening is-${tone(event.kind)}${isMine ? ' is-mine' : ''}` },
    make('b', {}, `#${event.order}`),
    make('span', {}, sentence(event, label)),
    make('time', { datetime: event.at }, new Date(event.at).toLocaleTimeString()),
  )
}

function tone(kind) {
  if (kind === 'OrderServed') return 'good'
  if (/Dead|Parked|Redelivered|Refused|Cancelled/.test(kind)) return 'bad'
  return kind === 'OrderAccepted' ? 'new' : 'plain'
}

function sentence(event, label) {
  const portion = label ?? (event.ticket === undefined ? undefined : `portion ${event.ticket}`)
  const what = portion === undefined ? '' : `${portion}: `
  const reason = event.message === undefined ? '' : `: ${event.message}`
  switch (event.kind) {
    case 'OrderAccepted':
      return 'ordered'
    case 'OrderPlanned':
      return `planned, ${event.tickets?.length ?? 0} ${event.tickets?.length === 1 ? 'portion' : 'portions'}`
    case 'StageDone':
      return `${what}${event.stage} done${took(event)}`
    case 'TaskRedelivered':
      return `${what}${event.stage} given out again${reason}`
    case 'TaskParked':
      return `${what}waits for the chef${reason}`
    case 'TaskDead':
      return `${what}given up at ${event.stage}${reason}`
    case 'TaskRetried':
      return `${what}another round at ${event.stage}`
    case 'OrderServed':
      return 'served'
    case 'OrderCancelled':
      return `cancelled${reason}`
    case 'OrderRefused':
      return `refused${reason}`
    default:
      return event.kind
  }
}

function took({ startedAt, at, worker }) {
  const by = worker === undefined ? '' : ` by ${worker}`
  return startedAt === undefined ? by : `${by} in ${span(Date.parse(at) - Date.parse(startedAt))}`
}
