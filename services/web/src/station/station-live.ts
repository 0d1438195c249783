/**
 * What stands at one station, live. Invariant: the list is the gateway's own, read anew after each event; a ticket
 * that has not changed stays the same object, so that a page of hundreds draws only what did.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { ApiError } from '../api.ts'
import { commandTicket, readStation } from '../kitchen-api.ts'
import type { Station, StationCommand, StationTicket } from '../kitchen-types.ts'
import { keepFresh } from '../live/line.ts'
import type { Link } from '../live/link.ts'
import { setKitchenTime } from '../live/now.ts'
import { poll } from '../live/poll.ts'
import { toast } from '../parts/parts.tsx'

/** What no event tells, such as the end of a recall's minute, is read again this often. */
const STATION_MS = 5_000
/** Events that change no station. */
const ELSEWHERE: ReadonlySet<string> = new Set(['TaskEscalated', 'TaskRedelivered'])

export interface StationLive {
  readonly station: ReadonlySignal<Station | undefined>
  /** Why there is no such station. */
  readonly problem: ReadonlySignal<string | undefined>
  /** What is on its way to the kitchen, by ticket. */
  readonly sending: ReadonlySignal<ReadonlyMap<string, StationCommand>>
  readonly link: ReadonlySignal<Link>
  act(ticket: StationTicket, command: StationCommand): Promise<void>
  close(): void
}

export function followStation(stage: string): StationLive {
  const problem = signal<string | undefined>(undefined)
  const sending = signal<ReadonlyMap<string, StationCommand>>(new Map())
  let kept: ReadonlyMap<string, readonly [StationTicket, string]> = new Map()
  const read = async (): Promise<Station> => {
    try {
      const station = await readStation(stage)
      setKitchenTime(station.at)
      problem.value = undefined
      const next = new Map<string, readonly [StationTicket, string]>()
      const tickets = station.tickets.map((ticket) => {
        const text = JSON.stringify(ticket)
        const before = kept.get(ticket.id)
        const entry = before?.[1] === text ? before : ([ticket, text] as const)
        next.set(ticket.id, entry)
        return entry[0]
      })
      kept = next
      return { ...station, tickets }
    } catch (error) {
      if ((error as ApiError).status === 404) problem.value = (error as ApiError).message
      throw error
    }
  }
  const polled = poll(read, STATION_MS)
  const line = keepFresh([{ polled, touchedBy: ({ kind }) => !ELSEWHERE.has(kind) }])
  const act = async (ticket: StationTicket, command: StationCommand): Promise<void> => {
    // A second tap on what is on its way already.
    if (sending.value.has(ticket.id)) return
    sending.value = new Map(sending.value).set(ticket.id, command)
    try {
      await commandTicket(stage, ticket, command)
    } catch (error) {
      toast((error as ApiError).message, 'bad')
    }
    polled.now()
    const left = new Map(sending.value)
    left.delete(ticket.id)
    sending.value = left
  }
  return {
    station: polled.value,
    problem,
    sending,
    link: line.link,
    act,
    close: () => {
      line.close()
      polled.close()
    },
  }
}
