/**
 * The line of a page that shows figures of the whole kitchen. Invariant: after each event that touches a figure, and
 * each opening of the line, the figure is read anew: what is shown is never older than what the stream has told.
 */
import { ALL_EVENTS } from '../api.ts'
import type { TruckEvent } from '../api-types.ts'
import { loadSession } from '../session.tsx'
import { type Following, follow } from './follow.ts'
import type { Polled } from './poll.ts'

/** A figure, and the events that may change it. */
export interface Figure {
  readonly polled: Polled<unknown>
  readonly touchedBy: (event: TruckEvent) => boolean
}

/** Keeps figures fresh until it is closed; `onEvents` hears all events too. */
export function keepFresh(
  figures: readonly Figure[],
  onEvents: (events: readonly TruckEvent[]) => void = () => {},
): Following {
  return follow(
    {
      path: ALL_EVENTS,
      snapshot: async () => undefined,
      onEvents: (events) => {
        for (const { polled, touchedBy } of figures) if (events.some(touchedBy)) polled.now()
        onEvents(events)
      },
      onOpen: () => {
        for (const { polled } of figures) polled.now()
      },
    },
    // The token is no longer good: the page asks for another.
    () => void loadSession(),
  )
}
