/**
 * Events as the API shows them: times in ISO 8601, fields that say nothing
 * (proto3 defaults) left out.
 */
import type { Event } from '@foodtruck/messages'

export interface EventJson {
  sequence: number
  at: string
  kind: string
  order: number
  ticket?: number
  stage?: string
  attempt?: number
  worker?: string
  startedAt?: string
  code?: string
  message?: string
  author?: string
  tickets?: { ticket: number; label: string; stages: string[] }[]
}

/** The last millisecond of the year 9999: later ones have no four-digit year, and the last ones no date at all. */
const TIME_MS_MAX = 253_402_300_799_999

/** A time as ISO 8601 shows it; one outside 1970 to 9999 as the nearest of them. */
export function isoTime(ms: number): string {
  return new Date(Math.min(Math.max(ms, 0), TIME_MS_MAX)).toISOString()
}

export function eventJson(event: Event): EventJson {
  return {
    sequence: event.sequence,
    at: isoTime(event.atMs),
    kind: event.kind,
    order: event.order,
    ...(event.ticket > 0 && { ticket: event.ticket }),
    ...(event.stage !== '' && { stage: event.stage }),
    ...(event.attempt > 0 && { attempt: event.attempt }),
    ...(event.worker !== '' && { worker: event.worker }),
    ...(event.startedAtMs > 0 && { startedAt: isoTime(event.startedAtMs) }),
    ...(event.code !== '' && { code: event.code }),
    ...(event.message !== '' && { message: event.message }),
    ...(event.author !== '' && { author: event.author }),
    ...(event.tickets.length > 0 && { tickets: event.tickets.map(ticketJson) }),
  }
}

function ticketJson(ticket: Event['tickets'][number]): { ticket: number; label: string; stages: string[] } {
  return { ticket: ticket.ticket, label: ticket.label, stages: ticket.stages }
}

/** One event of a text/event-stream; its id is the journal's sequence number. */
export function eventFrame(event: Event): string {
  // JSON escapes line breaks, and kinds are words of ours: no field can end early.
  return `id: ${event.sequence}\nevent: ${event.kind}\ndata: ${JSON.stringify(eventJson(event))}\n\n`
}
