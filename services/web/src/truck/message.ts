/** An event as the messages that it came of: who spoke, which frame, on which topic it was published. docs/protocol.md */
import type { TruckEvent } from '../api-types.ts'
import { spoken } from '../words.ts'

export interface Message {
  readonly sequence: number
  readonly at: string
  /** Who told the router. */
  readonly from: string
  /** What of the frame ToRouter it told it with. */
  readonly frame: string
  /** `#17`, and its portion `·2`. */
  readonly what: string
  readonly attempt: number
  /** On which topic the bus carries the event. */
  readonly topic: string
  readonly kind: string
  readonly stage: string | undefined
}

const FROM_KIND: Readonly<Record<string, { from: string; frame: string }>> = {
  OrderAccepted: { from: 'gateway', frame: 'SubmitOrder' },
  OrderServed: { from: 'prepare', frame: 'Result' },
  OrderStarted: { from: 'router', frame: 'its clock' },
  TaskRetried: { from: 'chef', frame: 'Command' },
  TaskEscalated: { from: 'chef', frame: 'Command' },
  OrderRushed: { from: 'gateway', frame: 'Command' },
  OrderUnrushed: { from: 'gateway', frame: 'Command' },
  OrderCancelled: { from: 'gateway', frame: 'Command' },
}

export function messageOf(event: TruckEvent, truck: string): Message {
  const { sequence, at, kind, order, ticket = 0, attempt = 1, worker, stage } = event
  const known = FROM_KIND[kind]
  return {
    sequence,
    at,
    from: known?.from ?? worker ?? stage ?? 'router',
    frame: known?.frame ?? (kind === 'TaskRedelivered' ? 'lease ended' : 'Result'),
    what: ticket > 0 ? `#${order}·${ticket}` : `#${order}`,
    attempt,
    topic: `${truck}/${topicOf(event)}`,
    kind,
    stage,
  }
}

/** The topic below the truck's name. */
function topicOf({ kind, stage = '', code = '' }: TruckEvent): string {
  if (kind === 'TaskParked') return `issue/${code.toLowerCase().replace(/[^a-z0-9-]+/g, '-') || 'unknown'}`
  if (kind === 'TaskDead') return 'issue/dead-letter'
  if (kind === 'TaskEscalated') return 'issue/escalated'
  return kind.startsWith('Order') ? `order/${kind.slice('Order'.length).toLowerCase()}` : `stage/${stage}`
}

/** The kind in words: `Stage done`. */
export function kindText(kind: string): string {
  return spoken(kind.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}
