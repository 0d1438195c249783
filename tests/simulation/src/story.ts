/** Tells a history to people: a line for each thing that mattered, in the order of time. */
import { Outcome, Role, type ToPeer, type ToRouter } from '@foodtruck/messages'
import type { Moment } from './machine/world.ts'
import type { Seen } from './seen.ts'

const OUTCOMES = Object.fromEntries(Object.entries(Outcome).map(([name, value]) => [value, name]))

type Ref = { order: number; ticket: number; step: number; attempt: number }
const nameOf = ({ order, ticket, step, attempt }: Ref): string =>
  `${order}/${ticket}/${step} attempt ${attempt}`
const namesOf = (refs: readonly Ref[]): string => refs.map(nameOf).join(', ') || 'nothing'

/** The lines of a history: seconds, who, what. Heartbeats that say nothing new are left out. */
export function storyOf(history: readonly Moment[]): string[] {
  const lines: string[] = []
  for (const { atMs, seen } of history) {
    for (const text of textsOf(seen)) lines.push(`${(atMs / 1_000).toFixed(3).padStart(8)}  ${text}`)
  }
  return lines
}

function textsOf(seen: Seen): string[] {
  switch (seen.kind) {
    case 'fate':
      return [`** ${seen.party} ${seen.text}`]
    case 'recovered':
      return [
        `router     reads its journal: event ${seen.lastSequence}, open orders ${seen.openOrders.join(', ') || 'none'}`,
      ]
    case 'durable':
      return seen.group.transitions.map((transition) => {
        const { sequence, kind, order, ticket, step, stage, attempt, worker } = transition
        const what =
          stage === ''
            ? `order ${order}`
            : `${nameOf({ order, ticket, step, attempt })} at ${stage} ${worker}`
        return `disk       ${sequence} ${kind}: ${what}`
      })
    case 'committed':
      return ['router     hears of the commit']
    case 'sent':
      return sentTexts(seen.message).map((text) => `router     → ${seen.peer}: ${text}`)
    case 'heard':
      return heardTexts(seen.message).map((text) => `router     ← ${seen.peer}: ${text}`)
    case 'gone':
      return [`router     sees that ${seen.peer} is gone`]
    case 'run':
      return [`${seen.worker} begins ${nameOf(seen)}`]
    case 'ran':
      return [`${seen.worker} finishes ${nameOf(seen)}`]
    case 'submitted':
      return [`${seen.client.padEnd(10)} submits ${seen.key}`]
    case 'acknowledged':
      return [`${seen.client.padEnd(10)} has order ${seen.order} for ${seen.key}`]
    case 'told':
      return [`${seen.client.padEnd(10)} is told that order ${seen.order} is ${seen.status}`]
    case 'shown':
      return seen.client === 'chef'
        ? []
        : [`${seen.client.padEnd(10)} is shown order ${seen.view.number}: ${seen.view.status}`]
    case 'event':
      return [`${seen.follower} gets event ${seen.event.sequence}`]
    case 'rest':
      return ['** the truck is at rest']
    default:
      return []
  }
}

function sentTexts(message: ToPeer): string[] {
  const { welcome, rejection, acks, revocations, tasks, submitReplies, ended, answers } = message
  return [
    ...(welcome ? ['welcome'] : []),
    ...(rejection ? [`rejected: ${rejection.code}`] : []),
    ...acks.map((ack) => `has the result of ${nameOf(ack)}${ack.stale ? ', too late' : ''}`),
    ...revocations.map((revocation) => `stop ${nameOf(revocation)}: ${revocation.reason}`),
    ...tasks.map((task) => `work ${nameOf(task)}`),
    ...submitReplies.map(({ order, status, code }) =>
      order > 0 ? `order ${order} is ${status}` : `refused: ${code}`,
    ),
    ...ended.map(({ order, status }) => `order ${order} ended: ${status}`),
    ...answers.flatMap(({ code, done }) => (code !== '' ? [`no: ${code}`] : done ? ['it is done'] : [])),
  ]
}

function heardTexts(message: ToRouter): string[] {
  const { hello, heartbeat, results, submits, commands, goodbye } = message
  return [
    ...(hello?.role === Role.STAGE
      ? [`hello from ${hello.stage}, takes ${hello.window}, holds ${namesOf(hello.held)}`]
      : []),
    ...(hello && hello.role !== Role.STAGE ? ['hello'] : []),
    ...(heartbeat && heartbeat.held.length > 0
      ? [`takes ${heartbeat.window}, holds ${namesOf(heartbeat.held)}`]
      : []),
    ...results.map((result) => `${OUTCOMES[result.outcome]} ${nameOf(result)}`),
    ...submits.map(({ key }) => `submits ${key}`),
    ...commands.map(({ cancel, retry, station }) =>
      station
        ? `${station.action} ticket ${station.ticket} of order ${station.order} at ${station.stage}`
        : cancel
          ? `cancel order ${cancel.order}`
          : `retry ticket ${retry?.ticket} of order ${retry?.order}`,
    ),
    ...(goodbye ? ['goodbye'] : []),
  ]
}
